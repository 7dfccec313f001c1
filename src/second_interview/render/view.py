"""A plan as its reader meets it: with numbers for the questions and names for what is referred to."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from second_interview.model import Audience, FollowUp, Message, PersonBrief, Plan, PlannedQuestion, for_audience
from second_interview.render.document import Ref
from second_interview.render.wording import Wording, clean

__all__ = ["SHORT_OPENER", "View", "view_of"]

SHORT_OPENER = 220
"""Characters up to which an opener goes on the carry sheet."""

_WIDTH = {Audience.CANDIDATE: 0, Audience.COUNSELLOR: 1, Audience.SHAREABLE: 2}


def view_of(plan: Plan, audience: Audience) -> View:
    """Return the view of *plan* for *audience*, never wider than the plan's own."""
    seen_by = max(plan.audience, audience, key=_WIDTH.__getitem__)
    return View(for_audience(plan, seen_by), Wording.bundled())


@frozen
class View:
    """A plan filtered for its audience, and the cross-references inside it."""

    plan: Plan
    words: Wording

    @property
    def is_shareable(self) -> bool:
        """Whether it is meant for everybody."""
        return self.plan.audience is Audience.SHAREABLE

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {question.id: n for n, question in enumerate(self.plan.ask.questions, start=1)}

    def number(self, question: PlannedQuestion) -> str:
        """Return the short name of a must-ask question, such as ``Q1``."""
        return self.words.say("question_number", n=str(self._numbers[question.id]))

    def question_ref(self, id: str) -> Ref | None:
        """Return a pointer to a must-ask question, if *id* is one."""
        n = self._numbers.get(id)
        return Ref(self.words.say("question_number", n=str(n)), f"question-{n}") if n else None

    @cached_property
    def _people(self) -> dict[str, PersonBrief]:
        return {person.person: person for person in self.plan.meet.people}

    def person_name(self, id: str) -> str:
        """Return the name of the person with this id, or nothing."""
        return clean(self._people[id].name) if id in self._people else ""

    def has_person(self, id: str) -> bool:
        """Say whether the plan has a brief for this person."""
        return id in self._people

    def name_for(self, question: PlannedQuestion) -> str:
        """Return the name of the person to put *question* to, or nothing."""
        return clean(question.person_name) or self.person_name(question.person)

    def story_title(self, id: str) -> str:
        """Return the title of the story with this id, or nothing."""
        story = self.plan.story(id)
        return self.words.say("story_title", id=story.id, title=clean(story.title)) if story is not None else ""

    def message_title(self, message: Message) -> str:
        """Return how a message is called elsewhere."""
        return self.addressed(message.kind, message.to)

    def addressed(self, kind: str, name: str) -> str:
        """Return what goes to whom."""
        what = self.words.named("follow_up", kind)
        return clean(self.words.say("follow_up_to", kind=what, name=name)) if name.strip() else what

    def message_lead(self, id: str) -> str:
        """Return what a pointer to a message starts with: it is ready, or a draft."""
        message = self.plan.message(id)
        return self.words.say("ready_message" if message is not None and message.is_ready else "draft_message")

    def message_ref(self, id: str) -> Ref | None:
        """Return a pointer to a drafted message, if the reader has it."""
        for n, message in enumerate(self.plan.messages, start=1):
            if message.id == id:
                return Ref(self.message_title(message), f"message-{n}", where=self.words.say("messages"))
        return None

    def follow_up_with(self, message_id: str) -> FollowUp | None:
        """Return the follow-up that sends a message, if one does."""
        return next((item for item in self.plan.next_steps.follow_ups if item.message == message_id), None)

    def follow_ups_to(self, person: PersonBrief) -> tuple[FollowUp, ...]:
        """Return what goes to one person."""
        name = clean(person.name).casefold()
        return tuple(item for item in self.plan.next_steps.follow_ups if clean(item.recipient).casefold() == name)

    def carries_opener(self, person: PersonBrief) -> bool:
        """Say whether a person's opener stands on the carry sheet."""
        return 0 < len(clean(person.opener)) <= SHORT_OPENER
