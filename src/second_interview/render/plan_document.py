"""Plan → document: the parts in their order."""

from __future__ import annotations

from attrs import frozen

from second_interview.model import Audience, Plan
from second_interview.render.asking import stage_ask
from second_interview.render.carry import carry_sheet
from second_interview.render.document import Block, Folded, SectionKind, blocks_of, section
from second_interview.render.messages import messages_part
from second_interview.render.next_steps import preparation, stage_next_steps
from second_interview.render.opening import also_noticed, improvements, title_facts, title_of, what_matters
from second_interview.render.pay import stage_compensation
from second_interview.render.people import stage_meet
from second_interview.render.private import private_part
from second_interview.render.sources import sources
from second_interview.render.specifics import stage_specifics
from second_interview.render.tour import stage_tour
from second_interview.render.view import view_of
from second_interview.render.wording import Wording

__all__ = ["PlanDocument", "document_of"]


@frozen(kw_only=True)
class PlanDocument:
    """A plan as a document: a title, what stands under it, the parts, and the foot."""

    title: str
    opening: tuple[Block, ...]
    parts: tuple[Block, ...]
    foot: Folded | None
    words: Wording


def document_of(plan: Plan, audience: Audience) -> PlanDocument:
    """Return the document of *plan* for *audience*."""
    view = view_of(plan, audience)
    home = section(
        view.words.say("part_home"),
        [
            stage_meet(view),
            stage_specifics(view),
            stage_ask(view),
            stage_tour(view),
            stage_compensation(view),
            stage_next_steps(view),
            preparation(view),
        ],
        anchor="home",
        kind=SectionKind.HOME,
    )
    parts = blocks_of(
        what_matters(view),
        also_noticed(view),
        improvements(view),
        home,
        carry_sheet(view),
        private_part(view),
        messages_part(view),
    )
    return PlanDocument(
        title=title_of(view),
        opening=blocks_of(title_facts(view)),
        parts=parts,
        foot=sources(view),
        words=view.words,
    )
