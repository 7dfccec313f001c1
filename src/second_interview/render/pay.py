"""Stage five at home: what to do when pay comes up, and what to learn; no private figure."""

from __future__ import annotations

from second_interview.model import PayAdvice, PayFigure
from second_interview.render.document import (
    Bullets,
    Entry,
    Item,
    Pair,
    Quote,
    QuoteKind,
    Section,
    Strong,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["figures_said", "stage_compensation"]


def stage_compensation(view: View) -> Section | None:
    """Return the section on discussing compensation."""
    words, brief = view.words, view.plan.compensation
    theirs = None
    if view.is_shareable and brief.theirs is not None:
        text = words.joined((str(brief.theirs), brief.theirs_source))
        theirs = pairs(Pair(words.say("their_range"), (Text(text),)))
    figures = figures_said(view) if view.is_shareable else None
    return section(
        words.say("stage_compensation"),
        [
            theirs,
            figures,
            *(_advice(view, advice) for advice in brief.advice),
            section(words.say("to_learn"), [bullets(map(words.sentence, brief.to_learn))]),
        ],
        anchor="compensation",
    )


def _advice(view: View, advice: PayAdvice) -> Entry:
    words = view.words
    say = Quote(clean(advice.say), QuoteKind.SAY, label=words.say("say")) if advice.say.strip() else None
    return Entry(
        clean(advice.when),
        blocks=blocks_of(say or bullets(map(words.sentence, advice.steps))),
        why=words.why(advice.reason),
    )


def figures_said(view: View) -> Bullets | None:
    """Return every figure named so far, by whom, and how far to trust it."""
    return bullets(_figure(view, figure) for figure in view.plan.compensation.figures)


def _figure(view: View, figure: PayFigure) -> Item:
    words = view.words
    said = words.joined((figure.source, figure.trust))
    return Item(
        (Strong(clean(figure.text)), Text(f": {words.sentence(said)}" if said else "")),
        why=words.why(figure.reason),
    )
