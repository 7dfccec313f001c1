"""Stage ``ask``: about five questions over the people, none asked or answered before, and reserves by minutes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from second_interview.content import Catalog
from second_interview.model import (
    Area,
    AskBrief,
    AskedBy,
    Direction,
    DroppedQuestion,
    Exchange,
    Interviewer,
    InterviewerKind,
    Line,
    PersonReading,
    PlannedQuestion,
    Question,
    Reason,
)
from second_interview.planning.context import Context
from second_interview.planning.fitting import about_person, cue_hits, is_tied, lines_of_posting, pertinent_line
from second_interview.planning.open_questions import open_questions
from second_interview.planning.people import question_minutes, slot_of, together_with
from second_interview.planning.wording import clip, quoted_words
from second_interview.reading import find_repeats, read_person, same_question, topic_of

__all__ = ["Pick", "brief_ask", "pick_questions"]

_COVER = (Area.ROLE, Area.ORGANISATION, Area.CULTURE)
_MINUTES_EACH = 4
_NOT_BY_HEART = frozenset({"competing_offer"})
"""Topics that a finding with its own message takes up, never a question from the list."""
_IN_PART = re.compile(
    r"\b(?:not a (?:no|yes)|(?:did|does|would|could)n[o']t (?:really )?(?:say|answer|know)|dodged|vague|unclear|"
    r"not sure|in theory|until|except|should(?:n't)?|mostly|depends|hopefully|hopes?|probably|maybe|so far|"
    r"not \w+(?: \w+){0,3} yet|for now)\b",
    re.IGNORECASE,
)
"""An answer that leaves something open."""
_IN_THE_ROOM = (Area.ROLE, Area.ORGANISATION, Area.CULTURE, Area.GROWTH, Area.PROCESS)


@frozen(kw_only=True)
class Pick:
    """One question of the bank with the person who can answer it."""

    question: Question
    person: str
    """Id of the person, or nothing when nobody is named."""
    line: Line | None = None
    """The words that make it pertinent."""
    is_must_ask: bool = False


@frozen(kw_only=True)
class _Asker:
    id: str
    kind: InterviewerKind
    room: int
    """How many questions fit into the minutes."""
    about: str


def pick_questions(
    catalog: Catalog,
    *,
    people: Sequence[PersonReading | Interviewer],
    already: Iterable[Exchange | str] = (),
    lines: Sequence[Line] = (),
    family: str = "",
    level: str = "",
    must_asks: int = 5,
    reserved: Mapping[str, int] | None = None,
) -> tuple[Pick, ...]:
    """Choose questions to ask and whom to ask, must-asks first, then reserves.

    Greedy by decision value, pertinence to *lines* and fit to the person; role, organisation and culture are
    covered first; no topic twice; nothing that *already* asked or answered; no more per person than the minutes
    hold.

    Args:
        catalog: Where the questions come from.
        people: Who will be met; without people every question is for whoever can answer.
        already: Questions or exchanges of earlier rounds, in any wording.
        lines: Lines of the posting and of notes that make a question pertinent.
        family: Role family id; questions for other families are left out.
        level: Level id.
        must_asks: How many to mark as must-ask.
        reserved: How many questions are kept for a person already, by id; they use up that person's minutes.

    Example:
        >>> from second_interview.content import load_catalog
        >>> boss = Interviewer(name="Ana Ruiz", title="Chief Financial Officer", minutes=60)
        >>> picks = pick_questions(load_catalog(), people=[boss])
        >>> sum(pick.is_must_ask for pick in picks), {pick.person for pick in picks}
        (5, {'ana-ruiz'})
    """
    askers = [_asker(person, catalog) for person in people]
    if len(askers) == 1:
        # with one person to meet, common practice is about five questions, whatever the minutes
        askers = [evolve(askers[0], room=max(askers[0].room, must_asks))]
    done = [item.question.text if isinstance(item, Exchange) else item for item in already]
    done_topics = {topic for text in done if (topic := topic_of(text, catalog, asked_by=AskedBy.CANDIDATE))}
    bank = catalog.find_questions(asked_by=AskedBy.CANDIDATE, family=family or None, level=level or None)
    family_topics = frozenset(catalog.family(family).topics) if family else frozenset()
    foreign = {topic.id for topic in catalog.topics if topic.area == "technical"} - family_topics if family else set()
    scored = []
    for question in bank:
        if (
            question.area not in _IN_THE_ROOM
            or question.topic in _NOT_BY_HEART
            or (question.depth < 2 and question.topic in done_topics)
        ):
            continue
        if any(_repeats(text, question) for text in done):
            continue
        line = pertinent_line(question.cues, lines, words="")
        tie = 0 if line is None else 9 if is_tied(question.cues, line.text) else 4
        score = 6 * question.value + tie + (6 if family and family in question.families else 0)
        score += 3 if question.topic in family_topics else -4 if question.topic in foreign else 0
        score += 2 * (question.depth - 2) + (3 if question.topic in done_topics else 0)
        scored.append((-score, question.id, question, line))
    scored.sort(key=lambda row: row[:2])
    return _allocate([(q, line, -s) for s, _, q, line in scored], askers, must_asks, dict(reserved or {}))


def _asker(person: PersonReading | Interviewer, catalog: Catalog) -> _Asker:
    reading = person if isinstance(person, PersonReading) else read_person(person, catalog=catalog)
    minutes = question_minutes(reading.person.minutes) or question_minutes(30) or 0
    return _Asker(
        id=reading.person.id,
        kind=InterviewerKind.PEER if reading.kind is InterviewerKind.UNKNOWN else reading.kind,
        room=max(1, -(-minutes // _MINUTES_EACH)),
        about=" ".join([reading.person.title, *(line.text for line in reading.person.notes)]),
    )


def _repeats(text: str, question: Question) -> bool:
    return any(same_question(text, wording) for wording in (question.prompt, *question.wordings))


def _allocate(
    ranked: list[tuple[Question, Line | None, int]],
    askers: list[_Asker],
    must_asks: int,
    reserved: dict[str, int],
) -> tuple[Pick, ...]:
    picks: list[Pick] = []
    topics: set[str] = set()
    load = {asker.id: reserved.get(asker.id, 0) for asker in askers}

    def person_for(question: Question) -> str | None:
        if not askers:
            return ""
        able = [a for a in askers if a.kind in question.ask and a.kind not in question.not_ask]
        able = [a for a in able if load[a.id] < a.room]
        if not able:
            return None
        order = {kind: n for n, kind in enumerate(question.ask)}
        able.sort(key=lambda a: (load[a.id], -cue_hits(question.cues, a.about), order.get(a.kind, 9), a.id))
        return able[0].id

    def take(question: Question, line: Line | None, *, must: bool) -> bool:
        person = person_for(question) if question.topic not in topics else None
        if person is None:
            return False
        topics.add(question.topic)
        if person:
            load[person] += 1
        picks.append(Pick(question=question, person=person, line=line, is_must_ask=must))
        return True

    def give(asker: _Asker, *, areas: tuple[Area, ...]) -> bool:
        for question, line, _ in ranked:
            able = asker.kind in question.ask and asker.kind not in question.not_ask
            if able and question.topic not in topics and question.area in areas and load[asker.id] < asker.room:
                topics.add(question.topic)
                load[asker.id] += 1
                picks.append(Pick(question=question, person=asker.id, line=line, is_must_ask=True))
                return True
        return False

    # one for everybody before a second for anybody, the areas that must be covered first
    for asker in sorted(askers, key=lambda a: a.id):
        if load[asker.id] == 0 and len(picks) < must_asks and len(askers) > 1:
            missing = tuple(area for area in _COVER if all(pick.question.area is not area for pick in picks))
            if not give(asker, areas=missing):
                give(asker, areas=_IN_THE_ROOM)
    for area in _COVER:
        if all(pick.question.area is not area for pick in picks):
            for question, line, _ in ranked:
                if len(picks) < must_asks and question.area is area and take(question, line, must=True):
                    break
    for question, line, _ in ranked:
        if sum(pick.is_must_ask for pick in picks) >= must_asks:
            break
        if not any(pick.question.area is question.area for pick in picks if len(picks) < 4) or len(picks) >= 4:
            take(question, line, must=True)
    for question, line, _ in ranked:
        if len(picks) >= must_asks + max(3, len(askers)):
            break
        take(question, line, must=False)
    return tuple(picks)


def brief_ask(context: Context) -> AskBrief:
    """Return must-asks in the order of the day, reserves, open questions of earlier rounds and what was dropped."""
    lines = (
        *lines_of_posting(context),
        *(line for reading in context.facts.people for line in about_person(context, reading)),
    )
    asked = tuple(exchange for exchange in context.facts.asked if exchange.direction is Direction.I_ASKED)
    lines = (*lines, *(_told(exchange) for exchange in asked if exchange.answer is not None))
    still_open = open_questions(context, asked)
    picks = pick_questions(
        context.catalog,
        people=_with_minutes(context),
        already=asked,
        lines=lines,
        family=context.facts.family,
        level=context.facts.level,
        must_asks=max(0, context.options.must_asks - len(still_open)),
        reserved=Counter(question.person for question in still_open),
    )
    used: set[str] = set()
    near = _near_asked(context, picks, asked)
    planned = [
        evolve(_planned(context, pick, asked, used), near_asked=near.get(pick.question.id, "")) for pick in picks
    ]
    order = {reading.person.id: n for n, reading in enumerate(context.facts.people)}
    musts = sorted((*still_open, *(q for q in planned if q.is_must_ask)), key=lambda q: (order.get(q.person, 99), q.id))
    return AskBrief(
        questions=tuple(musts),
        reserves=tuple(q for q in planned if not q.is_must_ask),
        open_before=still_open,
        dropped=_dropped(context, asked),
    )


def _with_minutes(context: Context) -> tuple[PersonReading, ...]:
    readings = []
    for reading in context.facts.people:
        slot = slot_of(context, reading)
        minutes = reading.person.minutes or (slot.minutes if slot is not None else None)
        minutes = minutes // (1 + len(together_with(context, reading))) if minutes else None
        notes = about_person(context, reading)
        readings.append(evolve(reading, person=evolve(reading.person, minutes=minutes, notes=notes)))
    return tuple(readings)


def _planned(context: Context, pick: Pick, asked: tuple[Exchange, ...], used: set[str]) -> PlannedQuestion:
    question = pick.question
    reading = next((r for r in context.facts.people if r.person.id == pick.person), None)
    lead, source = _lead(context, pick, asked)
    lead = "" if lead in used else lead
    used.add(lead)
    return PlannedQuestion(
        id=question.id,
        text=question.prompt,
        person=pick.person,
        person_name=reading.person.name if reading is not None else "",
        area=question.area.value if question.area is not None else "",
        topic=context.catalog.topic(question.topic).name,
        follow_up=question.follow_up,
        decides=question.decides,
        lead_in=lead,
        is_must_ask=pick.is_must_ask,
        reason=context.reason(source, content=(question.id,)),
    )


def _near_asked(context: Context, picks: Sequence[Pick], asked: Sequence[Exchange]) -> dict[str, str]:
    """Return what to say of picked questions that may be one asked before in other words; none is dropped for it.

    What was asked before is shown once, beside the question it comes nearest to.
    """
    if not asked:
        return {}
    repeats = find_repeats([exchange.question.text for exchange in asked], [pick.question.prompt for pick in picks])
    nearest: dict[int, tuple[float, str]] = {}
    for pick, repeat in zip(picks, repeats, strict=True):
        if repeat is not None and repeat.comparison.agreement > nearest.get(repeat.place, (0.0, ""))[0]:
            nearest[repeat.place] = (repeat.comparison.agreement, pick.question.id)
    found: dict[str, str] = {}
    for place, (_, picked) in sorted(nearest.items()):
        question, who = clip(asked[place].question.text.rstrip(" .?"), 16) + "?", context.asker(asked[place])
        said = context.say("near-asked", who=who, question=question)
        found[picked] = said if who else context.say("near-asked-before", question=question)
    return found


def _told(exchange: Exchange) -> Line:
    """Return question and answer as one line, to find what they are about."""
    answer = exchange.answer.text if exchange.answer is not None else ""
    return Line(text=f"{exchange.question.text} {answer}", evidence=exchange.question.evidence)


def _lead(context: Context, pick: Pick, asked: tuple[Exchange, ...]) -> tuple[str, Line | None]:
    """Return the fact to start from: what was answered before, or the posting, if it is plainly about the same."""
    cues = pick.question.cues
    for exchange in asked:
        if exchange.answer is None or not is_tied(cues, _told(exchange).text):
            continue
        who = context.reading(context.asker(exchange))
        said = quoted_words(exchange.answer.text)
        if said and who is not None and who.person.id == pick.person:
            return context.say("lead-own-words", answer=said), exchange.answer
    line = pick.line
    if line is None or context.private(line) or not is_tied(cues, line.text):
        return "", line
    return context.say("lead-posting", line=clip(line.text.rstrip("."), 20)), line


def _answered(text: str) -> str:
    """Return the words in quotation marks, unless a figure stands beside them; else the whole note."""
    quoted = quoted_words(text)
    if quoted and not any(sign.isdigit() for sign in text.replace(quoted, "")):
        return quoted
    return clip(text.replace('"', "'").strip().rstrip("."), 28)


def _dropped(context: Context, asked: tuple[Exchange, ...]) -> tuple[DroppedQuestion, ...]:
    rows = []
    for exchange in asked:
        if exchange.answer is None or exchange.owed is not None:
            continue
        rows.append(
            DroppedQuestion(
                text=exchange.question.text,
                because=context.say(
                    "dropped-in-part" if _IN_PART.search(exchange.answer.text) else "dropped-answered",
                    who=context.asker(exchange) or context.say("somebody"),
                    answer=_answered(exchange.answer.text),
                ),
                reason=Reason(evidence=(exchange.question.evidence,)),
            )
        )
    return tuple(rows)
