"""Stage four at home: what to notice in the office or on the screen, and how to check what it means."""

from __future__ import annotations

from second_interview.model import CueToWatch
from second_interview.render.document import (
    Entry,
    Pair,
    Section,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["stage_tour"]


def stage_tour(view: View) -> Section | None:
    """Return the section on the office tour or what takes its place."""
    words, tour = view.words, view.plan.tour
    facts = pairs(
        Pair(words.say("when"), (Text(words.sentence(tour.when)),)),
        Pair(words.say("guide"), (Text(tour.guide),)),
    )
    return section(
        words.say("stage_tour_virtual" if tour.is_virtual else "stage_tour"),
        [
            facts,
            section(words.say("cues"), [_cue(view, cue) for cue in tour.cues]),
            section(words.say("conduct"), [bullets(map(words.sentence, tour.conduct))]),
            section(words.say("on_the_way"), [bullets(map(words.sentence, tour.ask_on_the_way))]),
            section(words.say("caveats"), [bullets(map(words.sentence, tour.caveats))]),
            section(words.say("write_down"), [bullets(map(words.sentence, tour.afterwards))]),
        ],
        anchor="tour",
    )


def _cue(view: View, cue: CueToWatch) -> Entry:
    words = view.words
    facts = pairs(
        Pair(words.say("could_mean"), (Text(words.sentence(cue.could_mean)),)),
        Pair(words.say("or_mean"), (Text(words.sentence(cue.or_mean)),)),
        Pair(words.say("check"), (Text(words.sentence(cue.check)),)),
    )
    return Entry(clean(cue.look), blocks=blocks_of(facts), why=words.why(cue.reason))
