"""Another offer whose answer falls due before this employer decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from second_interview.model import CompetingOffer, Message, Severity
from second_interview.planning.context import Context
from second_interview.planning.findings.found import Found, found
from second_interview.planning.messages import draft
from second_interview.planning.wording import clip, due_words, listed

__all__ = ["find", "not_sooner"]

_NOT_SOONER = re.compile(
    r"\b(?:not|no|never|can't|cannot|won't be) (?:any )?(?:sooner|earlier|before that)\b[^.;!?]{0,120}", re.IGNORECASE
)


def find(context: Context) -> Iterator[Found]:
    """Compare each offer's deadline with the interview and with the decision."""
    if context.is_after and not context.candidacy.offers:
        return
    for number, offer in enumerate(context.candidacy.offers, start=1):
        name = offer.employer or context.say("other-employer")
        due = offer.answer_by.day if offer.answer_by is not None else None
        if due is None:
            said = offer.answer_by.said if offer.answer_by is not None else ""
            text = "offer-deadline-unclear" if said else "offer-without-deadline"
            yield found(
                context, text, offer.line, severity=Severity.MATTERS, order=20, key=str(number), offer=name, said=said
            )
        elif due < context.today:
            yield found(
                context,
                "offer-lapsed",
                offer.line,
                severity=Severity.MATTERS,
                order=20,
                key=str(number),
                offer=name,
                due=_due(context, offer),
            )
        else:
            yield _dated(context, offer, name, due, number)


def _due(context: Context, offer: CompetingOffer) -> str:
    return due_words(offer.answer_by, year=context.today.year) if offer.answer_by is not None else ""


def _dated(context: Context, offer: CompetingOffer, name: str, due: date, number: int) -> Found:
    employer = context.candidacy.employer
    decides = employer.decides.day if employer.decides is not None else None
    slots = {
        "offer": name,
        "employer": context.employer,
        "due": _due(context, offer),
        "interview": context.on(context.day),
        "who": context.go_between_name(),
        "known": " ".join(part for part in (_held(context), _known(context)) if part),
    }
    if decides is not None and due >= decides:
        slack = context.calendar.between(decides, due)
        return found(
            context,
            "offer-after-decision",
            offer.line,
            employer.decides_line,
            severity=Severity.NOTE,
            key=str(number),
            decides=context.on(decides),
            slack=str(slack),
            facts=slots,
        )
    message = _message(context, offer, name, decides)
    last = context.calendar.last_open(due)
    if offer.answer_by is not None and offer.answer_by.at is None and last == due:
        last = context.calendar.last_open(due - timedelta(days=1))
    act = context.calendar.next_open(context.today)
    slots["act"] = context.on(act)
    check = max(act, context.calendar.add(last, -1))
    frame = "offer-in-person" if check >= context.day and due >= context.day else "offer-call"
    slots["check"] = context.say(frame, check=context.on(check), interview=context.on(context.day), who=slots["who"])
    slots["last"] = context.on(max(last, act))
    if due < context.day:
        text, order = "offer-before-interview", 0
    elif decides is not None:
        text, order = "offer-before-decision", 1
        slots["decides"] = context.on(decides)
        slots["short"] = str(context.calendar.between(due, decides))
        slots["ask_until"] = context.on(context.calendar.add(decides, 1))
    else:
        text, order = "offer-before-unknown-decision", 2
        slots["said"] = employer.decides.said if employer.decides is not None else context.say("no-date-given")
    return found(
        context,
        text,
        offer.line,
        employer.decides_line,
        severity=Severity.DECIDES,
        order=order,
        by=act,
        message=message,
        also=(_extension(context, offer, name),),
        key=str(number),
        facts=slots,
    )


def not_sooner(context: Context) -> str:
    """Return the words with which they said that they will not decide sooner, or nothing.

    To ask for it once more would show that one did not listen.
    """
    line = context.candidacy.employer.decides_line
    refused = _NOT_SOONER.search(line.text) if line is not None else None
    return clip(refused[0].rstrip(" .,;"), 20) if refused is not None else ""


def _held(context: Context) -> str:
    words = not_sooner(context)
    return context.say("offer-not-sooner", words=words) if words else ""


def _extension(context: Context, offer: CompetingOffer, name: str) -> Message:
    """Draft the request to the other side for more time."""
    decides = context.candidacy.employer.decides
    day = decides.day if decides is not None and decides.day is not None else context.calendar.add(context.day, 5)
    return draft(
        context,
        "extension_request",
        id="extension-request",
        to=None,
        recipient_name=name,
        answer_by=_due(context, offer),
        until=context.on(context.calendar.add(max(day, context.today), 1)),
        reason=context.reason(offer.line),
    )


def _known(context: Context) -> str:
    told = [item.known_to for item in context.candidacy.disclosures if "offer" in item.line.text.lower()]
    return context.say("offer-known-to", who=listed(told)) if told else context.say("offer-known-to-nobody")


def _message(context: Context, offer: CompetingOffer, name: str, decides: date | None) -> Message:
    employer = context.candidacy.employer
    return draft(
        context,
        "deadline_true" if decides is not None else "deadline_decision_unknown",
        id="deadline-true",
        to=context.go_between,
        recipient="recruiter_hr",
        offer_from=name,
        answer_by=_due(context, offer),
        decision_on=context.on(decides) if decides is not None else "",
        reason=context.reason(offer.line, employer.decides_line),
    )
