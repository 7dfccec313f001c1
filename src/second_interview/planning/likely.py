"""The questions this candidacy will probably draw, each with the words or the story that answers it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from second_interview.model import (
    AskedBy,
    Audience,
    CareerFact,
    CareerFactKind,
    Direction,
    Exchange,
    Figure,
    InterviewerKind,
    LikelyQuestion,
    Line,
    Question,
    QuestionKind,
    RequirementMatch,
    Standing,
    Story,
)
from second_interview.planning.context import Context
from second_interview.planning.findings.career import career_slots, career_text
from second_interview.planning.findings.requirements import is_open
from second_interview.planning.findings.weak_answers import repairable, strong_points
from second_interview.planning.fitting import cue_hits, lines_of_posting, pertinent_line, shared_words
from second_interview.planning.standing import standing_answers
from second_interview.planning.stories import fits_question, telling_figures, told
from second_interview.planning.wording import clip, first_person, headline, listed, question_in
from second_interview.reading import same_question

__all__ = ["likely_questions"]

_HISTORY = (CareerFactKind.GAP, CareerFactKind.SHORT_STAY, CareerFactKind.UNSUPPORTED_CLAIM, CareerFactKind.OVERLAP)
_CHECKED = (
    CareerFactKind.LETTER_CLAIM,
    CareerFactKind.TOOL_BEFORE_RELEASE,
    CareerFactKind.TITLE_DOWN,
    CareerFactKind.TITLE_JUMP,
    CareerFactKind.CONFLICTING_COUNTS,
    CareerFactKind.REPEATED_CLAIM,
    CareerFactKind.CERTIFICATE_STATUS,
)
"""Of each of these one question is enough: the others are found on the first page."""
_PAST = re.compile(
    r"\b(your fault|a time|your own|mistake|did you|have you|worst|when you|about an?|you got)\b", re.IGNORECASE
)
_MOTIVE = re.compile(
    r"\b(?:why (?:(?:are|do|did) you |i'?a?m )?(?:leav|us|here|this|now|want|mov|chang)\w*|leaving|motivat\w+)\b",
    re.IGNORECASE,
)
_ROOM_FOR_BANK = 4


def likely_questions(context: Context, stories: tuple[Story, ...]) -> tuple[LikelyQuestion, ...]:
    """Return what will probably be asked, loose ends first, then papers, then the trade."""
    own = [
        *_again(context),
        *_history(context),
        *standing_answers(context),
        *_requirements(context),
        *_checked(context),
        *_figures(context, stories),
    ]
    room = max(_ROOM_FOR_BANK, context.options.likely_questions - len(own))
    room = min(room, _ROOM_FOR_BANK + 1)
    everything = [*own[: context.options.likely_questions - _ROOM_FOR_BANK], *_bank(context, stories, room)]
    return tuple(everything[: context.options.likely_questions])


_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
"""Notes go on in small letters after a full stop."""
_FEWEST_WORDS = 6
_OF_THE_TALK = re.compile(
    r"\b(?:said|told|asked|answered|replied|waited|wrote|nodded|laughed|typed|moved on|proud of|"
    r"went (?:vague|badly|well)|panel|fumbled|waffled|rambled|dodged|froze|blanked|my answer|the answer|get back to|"
    r"got back)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\bshould(?:'ve| have) (?:told|said|mentioned|named|given)\b", re.IGNORECASE)


def _asker(context: Context, *kinds: InterviewerKind) -> str:
    for kind in kinds:
        found = context.people_of(kind)
        if found:
            return found[0].person.name
    return ""


def _again(context: Context) -> Iterator[LikelyQuestion]:
    for number, weak in enumerate(repairable(context), start=1):
        exchange = weak.exchange
        points, ids = strong_points(context, exchange.question.text)
        line = _nearest(context, exchange.question.text)
        yield LikelyQuestion(
            id=f"again-{number}",
            text=_as_question(exchange.question.text),
            asker=_asker_again(context, context.asker(exchange)),
            say=context.say(
                _frame_again(exchange.question.text),
                line=first_person(line.text) if line is not None else context.say("say-own-case"),
                opening=_opening(context, exchange),
            ),
            gap=_own_note(context, exchange),
            strong=points,
            trap=context.say("trap-again") if number == 1 else "",
            reason=context.reason(exchange.question, weak.words, content=ids),
        )


def _own_note(context: Context, exchange: Exchange) -> str:
    """Return what the candidate's note on the answer tells of the matter itself, and not of how the talk went."""
    told = _SENTENCE_END.split(exchange.answer.text) if exchange.answer is not None else []
    kept = [part for part in told if _SHOULD.search(part) or _is_matter(part)]
    return context.say("again-own-note", words=clip("; ".join(part.rstrip(" .!") for part in kept), 45)) if kept else ""


def _is_matter(sentence: str) -> bool:
    return len(sentence.split()) >= _FEWEST_WORDS and _OF_THE_TALK.search(sentence) is None


def _opening(context: Context, exchange: Exchange) -> str:
    """Return how the answer begins: to the one who asked it is "you"."""
    name = context.asker(exchange)
    if name and name == _asker_again(context, name):
        return context.say("asked-by-you")
    return context.say("asked-by-other", who=name or context.say("the-interviewer"))


def _frame_again(question: str) -> str:
    """Return the words to repair with: a motive, something that happened, or a matter of the trade."""
    if _MOTIVE.search(question):
        return "say-again-why"
    return "say-again-past" if _PAST.search(question) else "say-again-technical"


def _asker_again(context: Context, name: str) -> str:
    reading = context.reading(name) if name else None
    if reading is not None:
        return reading.person.name
    return context.boss.name if context.boss is not None else ""


def _as_question(text: str) -> str:
    asked = question_in(text)
    mark = "?" if "?" in text else ""
    return asked[:1].upper() + asked[1:] + mark


def _nearest(context: Context, question: str) -> Line | None:
    candidate = context.candidacy.candidate
    lines = [line for position in candidate.positions for line in position.highlights]
    ranked = [(shared_words(question, line.text), -number, line) for number, line in enumerate(lines)]
    best = max(ranked, key=lambda row: row[:2], default=None)
    return best[2] if best is not None and best[0] >= 2 else None


def _history(context: Context) -> Iterator[LikelyQuestion]:
    facts = (fact for fact in context.facts.career if fact.kind in _HISTORY)
    for number, fact in enumerate(facts, start=1):
        yield _about_fact(context, fact, f"history-{number}")


def _checked(context: Context) -> Iterator[LikelyQuestion]:
    """Yield the question that the first fact of each kind draws, in the order of how much it matters."""
    for kind in _CHECKED:
        fact = next((fact for fact in context.facts.career if fact.kind is kind), None)
        if fact is not None:
            yield _about_fact(context, fact, f"checked-{kind.value.replace('_', '-')}")


def _about_fact(context: Context, fact: CareerFact, name: str) -> LikelyQuestion:
    kind = career_text(fact).removeprefix("career-")
    slots = career_slots(context, fact)
    return LikelyQuestion(
        id=name,
        text=context.say(f"likely-{kind}", **slots),
        asker=_asker(context, InterviewerKind.RECRUITER_HR, InterviewerKind.HIRING_MANAGER),
        say=context.say(f"say-{kind}", **slots, next_work=_after(fact)),
        trap=context.say(f"trap-{kind}"),
        reason=context.reason(*fact.lines),
    )


def _after(fact: CareerFact) -> str:
    position = fact.after
    return (
        f"{position.title} at {position.organisation}"
        if position is not None and position.title and position.organisation
        else "[what came next]"
    )


def _requirements(context: Context) -> Iterator[LikelyQuestion]:
    open_musts = [match for match in context.facts.matches if match.requirement.is_must and is_open(match)]
    for number, match in enumerate(open_musts[:3], start=1):
        yield LikelyQuestion(
            id=f"demand-{number}",
            text=context.say("likely-demand", requirement=clip(match.requirement.text.rstrip("."), 18)),
            asker=_asker(context, InterviewerKind.HIRING_MANAGER, InterviewerKind.PEER),
            gap=_gap(context, match),
            trap=context.say("trap-demand") if number == 1 else "",
            reason=context.reason(match.requirement.evidence, *match.shown_by[:1]),
        )


def _gap(context: Context, match: RequirementMatch) -> str:
    if match.standing is Standing.PARTLY and match.shown_by:
        return context.say("gap-demand-partly", line=clip(match.shown_by[0].text.rstrip("."), 16))
    return context.say("gap-demand", missing=listed(match.missing) or clip(match.requirement.text.rstrip("."), 8))


def _figures(context: Context, stories: tuple[Story, ...]) -> Iterator[LikelyQuestion]:
    by_line = {part.text: story for story in stories for part in story.parts if part.name == "action"}
    seen: set[bool] = set()
    for number, item in enumerate((a for a in told(context) if telling_figures(a)), start=1):
        figure = telling_figures(item)[0]
        if (figure.baseline is not None) in seen:
            continue
        seen.add(figure.baseline is not None)
        story = by_line.get(item.line.text)
        yield LikelyQuestion(
            id=f"figure-{number}",
            text=context.say(
                "likely-figure-baseline" if figure.baseline is not None else "likely-figure",
                figure=_words(figure),
                line=headline(item.line.text) if figure.baseline is not None else clip(item.line.text.rstrip("."), 26),
            ),
            asker=_asker(context, InterviewerKind.SENIOR_EXECUTIVE, InterviewerKind.HIRING_MANAGER),
            story=story.id if story is not None else "",
            trap=context.say("trap-figure") if number == 1 else "",
            audience=Audience.SHAREABLE,
            reason=context.reason(item.line),
        )


def _words(figure: Figure) -> str:
    return figure.text


def _bank(context: Context, stories: tuple[Story, ...], room: int) -> Iterator[LikelyQuestion]:
    bank = context.catalog.find_questions(
        asked_by=AskedBy.EMPLOYER, family=context.facts.family or None, level=context.facts.level or None
    )
    text = " ".join(line.text for line in lines_of_posting(context))
    asked = [e.question.text for e in context.facts.asked if e.direction is Direction.ASKED_ME]
    kinds = {reading.kind for reading in context.facts.people}
    ranked = []
    for question in bank:
        if question.countries and context.country and context.country not in question.countries:
            continue
        if question.kind is QuestionKind.RESUME or any(same_question(a, question.prompt) for a in asked):
            continue
        score = (
            4 * cue_hits(question.cues, text)
            + (5 if question.families else 0)
            + (2 if kinds & set(question.interviewers) else 0)
        )
        ranked.append((-score, question.id, question))
    ranked.sort(key=lambda row: row[:2])
    topics: set[str] = set()
    primary: dict[str, int] = {}
    count = {"technical": 0, "other": 0}
    load: dict[str, int] = {}
    taken = 0
    for _, _, question in ranked:
        group = "technical" if question.kind is QuestionKind.TECHNICAL else "other"
        main = question.competencies[0]
        if question.topic in topics or primary.get(main, 0) >= 1 or count[group] >= (room + 1) // 2 or taken >= room:
            continue
        topics.add(question.topic)
        primary[main] = primary.get(main, 0) + 1
        count[group] += 1
        taken += 1
        yield _from_bank(context, question, stories, load)


def _from_bank(
    context: Context, question: Question, stories: tuple[Story, ...], load: dict[str, int]
) -> LikelyQuestion:
    wanted = " ".join([question.prompt, *question.strong])
    best = max(stories, key=lambda s: (fits_question(wanted, s, question.cues), s.id), default=None)
    story = best if best is not None and fits_question(wanted, best, question.cues) >= 3 else None
    line = pertinent_line(question.cues, lines_of_posting(context))
    competency = context.catalog.competency(question.competencies[0])
    able = [r.person.name for r in context.facts.people if r.kind in question.interviewers]
    asker = min(able, key=lambda name: load.get(name, 0), default="")
    load[asker] = load.get(asker, 0) + 1
    return LikelyQuestion(
        id=question.id,
        text=question.prompt,
        asker=asker,
        story=story.id if story is not None else "",
        gap="" if story is not None else context.say("gap-bank", competency=competency.name.lower()),
        strong=_walk(context, question) or question.strong[:3],
        trap=question.weak[0] if question.weak else "",
        audience=Audience.SHAREABLE,
        reason=context.reason(line, content=(question.id,)),
    )


def _walk(context: Context, question: Question) -> tuple[str, ...]:
    """Return the way through a process, where the question asks for one."""
    if not question.steps:
        return ()
    steps = "; ".join(step[:1].lower() + step[1:] if step[1:2].islower() else step for step in question.steps)
    return (
        context.say("walk-steps", steps=steps.rstrip(".")),
        context.say("walk-forgotten", check=question.forgotten),
        context.say("walk-proof", proof=question.proof),
    )
