"""What every later round asks again, answered where the papers say which answer is the true one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import evolve

from second_interview.model import ConstraintKind, InterviewerKind, LikelyQuestion, Line, PayStatement
from second_interview.planning.context import Context
from second_interview.planning.findings.competing_offer import not_sooner
from second_interview.planning.first_day import FirstDay, first_day, notice_length
from second_interview.planning.pay_figures import SpokenRange, is_too_low, my_statements, spoken_range, words_said
from second_interview.planning.wording import clip, due_words, listed

__all__ = ["standing_answers"]

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n")
_REFEREE = re.compile(r"\b(?:references?|referees?)\b", re.IGNORECASE)


def standing_answers(context: Context) -> Iterator[LikelyQuestion]:
    """Yield the questions on pay, other processes, the start and the referees, each with words to say."""
    named, aloud = my_statements(context), spoken_range(context)
    if named and aloud is not None and not is_too_low(context, named[-1]):
        yield _pay(context, named[-1], aloud)
    offer = next((each for each in context.candidacy.offers if each.answer_by is not None), None)
    if offer is not None and offer.answer_by is not None:
        due = due_words(offer.answer_by, year=context.today.year)
        decides = context.candidacy.employer.decides
        if not_sooner(context) and decides is not None and decides.day is not None:
            known = {"[answer date]": due, "[decision date]": context.on(decides.day)}
            yield _answer(context, "processes", "standing-processes-offer-held", offer.line, known)
        else:
            yield _answer(context, "processes", "standing-processes-offer", offer.line, {"[answer date]": due})
    binds = {each.kind: each for each in reversed(context.candidacy.constraints)}
    notice, away = binds.get(ConstraintKind.NOTICE), binds.get(ConstraintKind.ABSENCE)
    if notice is not None:
        known = {"[length]": notice_length(notice)}
        days = first_day(context, notice)
        if days is not None:
            known |= {"[offer date]": context.on(days.offer_on), "[start date]": _start_words(context, days)}
        yield _answer(context, "start", "standing-start-with-notice", notice.line, known)
    elif away is not None and away.span is not None:
        known = {"[first day]": context.on(away.span.first), "[last day]": context.on(away.span.last)}
        yield _answer(context, "start", "standing-start-holiday-booked", away.line, known)
    quiet = binds.get(ConstraintKind.REFERENCE)
    if quiet is not None:
        answer = _answer(context, "referees", "standing-referees-present-confidential", quiet.line, {})
        yield evolve(answer, gap=_own_note(context))


def _pay(context: Context, said: PayStatement, aloud: SpokenRange) -> LikelyQuestion:
    """The figure already named, said again in its words; one wider than the spoken range is narrowed to that."""
    spoken = context.say(f"aloud-{aloud.pay.basis.value.replace('_', '-')}", pay=str(aloud.pay))
    named = said.pay.per(aloud.pay.period)
    frame = "standing-pay-asked-again" if named == aloud.pay else "standing-pay-narrowed"
    known = {
        "[name]": said.to,
        # The day a note was written is not the day of the talk it tells of.
        " on [day]": " before",
        "[range as you said it]": words_said(said),
        "meaning [base or total, a year]": context.say("aloud-basis", basis=spoken.removeprefix(f"{aloud.pay} ")),
        "[your range, target first]": spoken,
    }
    return _answer(context, "pay", frame, said.line, known)


def _start_words(context: Context, days: FirstDay) -> str:
    """Return the first day; with what lies between where the hearer would count to another one."""
    why = []
    if days.given_on > days.offer_on:
        why.append(context.say("start-says-notice", given_on=context.on(days.given_on)))
    if days.is_kept:
        why.append(context.say("start-says-until", last_there=context.on(days.last_there)))
    elif days.shut or days.away:
        why.append(context.say("start-says-ends", last_there=context.on(days.last_there)))
    for frame, spans in (("start-says-shut", days.shut), ("start-says-away", days.away)):
        for span in spans:
            name = frame if span.first < span.last else f"{frame}-day"
            why.append(context.say(name, first=context.on(span.first), last=context.on(span.last)))
    start = context.on(days.start)
    return context.say("start-says", start=start, why=listed(why)) if why else start


def _own_note(context: Context) -> str:
    """Return what the candidate's notes say of who may be asked, and when."""
    parts = [part for note in context.candidacy.notes for part in _SENTENCE_END.split(note.text)]
    named = [part.strip().rstrip(".") for part in parts if _REFEREE.search(part)]
    return context.say("again-own-note", words=clip("; ".join(named), 40)) if named else ""


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
