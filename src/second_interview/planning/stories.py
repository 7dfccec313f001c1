"""Stories from the résumé's own lines: what each part says, what is missing, and for whom each is kept."""

from __future__ import annotations

from attrs import evolve

from second_interview.model import Accomplishment, Direction, Figure, PersonReading, Position, Story, StoryPart
from second_interview.model.currencies import MINOR_DIGITS
from second_interview.planning.context import Context
from second_interview.planning.fitting import about_person, competencies_of, cue_hits, shared_words
from second_interview.planning.wording import first_person, headline, listed

__all__ = ["build_stories", "fits_question", "share_stories", "telling_figures", "told"]

_USES = 2
_HEARD = 12
_FEWEST = 4
_THIN = 5


def build_stories(context: Context) -> tuple[Story, ...]:
    """Return a story per accomplishment, the biggest first."""
    chosen = told(context)
    return tuple(_story(context, item, number) for number, item in enumerate(chosen, start=1))


def told(context: Context) -> tuple[Accomplishment, ...]:
    """Return the accomplishments worth a story: deeds before job descriptions, thin ones only to make up four."""
    deeds = [
        item for item in context.facts.accomplishments if item.position is None or item.line != item.position.summary
    ]
    strong = [item for item in deeds if item.weight >= _THIN]
    chosen = strong if len(strong) >= _FEWEST else deeds[:_FEWEST]
    return tuple(chosen[: context.options.stories])


def share_stories(context: Context, stories: tuple[Story, ...]) -> tuple[Story, ...]:
    """Keep each story for at most two people, each person's best first.

    Why: people compare notes afterwards; the same example twice reads as the only one.
    """
    takers: dict[str, list[str]] = {story.id: [] for story in stories}
    wanted = 3 if len(context.facts.people) <= 3 else 2
    for turn in range(wanted):
        for reading in context.facts.people:
            free = [s for s in stories if len(takers[s.id]) < _USES and reading.person.id not in takers[s.id]]
            ranked = sorted(
                free,
                key=lambda s: (
                    (len(takers[s.id]), -_fit(context, s, reading), s.id)
                    if turn
                    else (-_fit(context, s, reading), len(takers[s.id]), s.id)
                ),
            )
            if ranked:
                takers[ranked[0].id].append(reading.person.id)
    return tuple(evolve(story, people=tuple(takers[story.id])) for story in stories)


def _fit(context: Context, story: Story, reading: PersonReading) -> int:
    text = " ".join(part.text for part in story.parts)
    about = " ".join([reading.person.title, *(line.text for line in about_person(context, reading))])
    names = {item.name: item for item in context.catalog.competencies}
    weights = sum(names[name].weight(reading.kind) for name in story.competencies if name in names)
    return weights + 2 * shared_words(text, about) - (_HEARD if _was_heard(context, text, reading) else 0)


def _was_heard(context: Context, text: str, reading: PersonReading) -> bool:
    """Say whether this person heard it in an earlier round: a story is spent for whoever knows it."""
    for exchange in context.facts.asked:
        if exchange.direction is not Direction.ASKED_ME or exchange.answer is None:
            continue
        known = context.reading(context.asker(exchange))
        told = f"{exchange.question.text} {exchange.answer.text}"
        if known is not None and known.person.id == reading.person.id and shared_words(text, told) >= 3:
            return True
    return False


def _story(context: Context, item: Accomplishment, number: int) -> Story:
    line, position = item.line, item.position
    shows = competencies_of(context, line.text)
    return Story(
        id=f"S{number}",
        title=headline(line.text),
        parts=_parts(context, item),
        competencies=tuple(competency.name for competency in shows),
        say=_say(context, item),
        reason=context.reason(
            line,
            position.evidence if position is not None else None,
            content=tuple(competency.id for competency in shows),
        ),
    )


def telling_figures(item: Accomplishment) -> tuple[Figure, ...]:
    """Return the figures that say how good it was, not how much there was: before and after, shares, money."""
    return tuple(f for f in item.figures if f.baseline is not None or f.unit == "%" or f.unit in MINOR_DIGITS)


def _where(context: Context, position: Position | None) -> str:
    if position is None:
        return ""
    name = position.organisation or position.title
    span = " to ".join(str(end) for end in (position.start, position.end) if end is not None)
    if position.is_current and position.start is not None:
        span = context.say("since", start=str(position.start))
    return (
        f"{position.title}, {name}, {span}".strip(", ")
        if position.title and position.organisation
        else f"{name}, {span}".strip(", ")
    )


def _parts(context: Context, item: Accomplishment) -> tuple[StoryPart, ...]:
    why = context.reason(item.line)
    where = _where(context, item.position)
    telling = telling_figures(item)
    figures = listed(figure.text for figure in telling)
    missing = set(item.missing)
    needs_period = "period" in missing and bool(telling)
    result_question = "ask-baseline" if "baseline" in missing and telling else "ask-result"
    if needs_period and missing.isdisjoint({"baseline", "result"}):
        result_question = "ask-period"
    needs_result = needs_period or not missing.isdisjoint({"baseline", "result"})
    return (
        StoryPart(
            name="situation",
            text=context.say("story-for", where=where, recipient=item.recipient) if where and item.recipient else where,
            reason=context.reason(item.position.evidence if item.position else None),
        ),
        StoryPart(
            name="action",
            text=item.line.text,
            reason=why,
        ),
        StoryPart(
            name="result",
            text=figures,
            reason=why,
            missing=context.say(
                result_question, figure=telling[0].text if telling else "", headline=headline(item.line.text)
            )
            if needs_result
            else "",
        ),
        StoryPart(
            name="own_share",
            missing=context.say("ask-own-share") if "own_share" in missing else "",
        ),
        StoryPart(name="went_wrong", missing=context.say("ask-went-wrong")),
    )


def _say(context: Context, item: Accomplishment) -> str:
    """Return how one could begin: the paper's line in the first person, brackets for what only the candidate knows."""
    org = item.position.organisation if item.position is not None else ""
    telling = telling_figures(item)
    return context.say(
        "story-say-figures" if telling else "story-say",
        place=context.say("story-at", org=org) if org else context.say("story-at-project"),
        line=first_person(item.line.text, item.position),
        own=context.say("own-part" if "own_share" in item.missing else "own-decision"),
        figure=listed(figure.text for figure in telling[:2]),
    )


def fits_question(text: str, story: Story, cues: tuple[str, ...]) -> int:
    """Score how well *story* answers the question in *text*."""
    told = " ".join(part.text for part in story.parts)
    return shared_words(text, told) + 2 * cue_hits(cues, told)
