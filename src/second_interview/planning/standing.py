"""What every later round asks again, answered where the papers say which answer is the true one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from second_interview.model import ConstraintKind, InterviewerKind, LikelyQuestion, Line
from second_interview.planning.context import Context
from second_interview.planning.findings.start_window import first_day, notice_length
from second_interview.planning.wording import due_words

__all__ = ["standing_answers"]


def standing_answers(context: Context) -> Iterator[LikelyQuestion]:
    """Yield the questions on other processes, the start and the referees, each with words to say."""
    offer = next((each for each in context.candidacy.offers if each.answer_by is not None), None)
    if offer is not None and offer.answer_by is not None:
        due = due_words(offer.answer_by, year=context.today.year)
        yield _answer(context, "processes", "standing-processes-offer", offer.line, {"[answer date]": due})
    binds = {each.kind: each for each in reversed(context.candidacy.constraints)}
    notice, away = binds.get(ConstraintKind.NOTICE), binds.get(ConstraintKind.ABSENCE)
    if notice is not None:
        known = {"[length]": notice_length(notice)}
        days = first_day(context, notice)
        if days is not None:
            known |= {"[offer date]": context.on(days[0]), "[start date]": context.on(days[1])}
        yield _answer(context, "start", "standing-start-with-notice", notice.line, known)
    elif away is not None and away.span is not None:
        known = {"[first day]": context.on(away.span.first), "[last day]": context.on(away.span.last)}
        yield _answer(context, "start", "standing-start-holiday-booked", away.line, known)
    quiet = binds.get(ConstraintKind.REFERENCE)
    if quiet is not None:
        yield _answer(context, "referees", "standing-referees-present-confidential", quiet.line, {})


def _answer(context: Context, name: str, frame: str, line: Line, known: Mapping[str, str]) -> LikelyQuestion:
    """Return the answer with what the papers know in the place of its brackets; the others stay the candidate's."""
    say = context.say(frame)
    for bracket, words in known.items():
        say = say.replace(bracket, words) if words else say
    asker = context.people_of(InterviewerKind.RECRUITER_HR) or context.people_of(InterviewerKind.HIRING_MANAGER)
    return LikelyQuestion(
        id=f"standing-{name}",
        text=context.say(f"likely-standing-{name}"),
        asker=asker[0].person.name if asker else "",
        say=f"“{say}”",
        reason=context.reason(line, content=(f"core/{frame}",)),
    )
