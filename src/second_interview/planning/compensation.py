"""Stage ``compensation``: are both sides on the same page, and what to say in each situation."""

from __future__ import annotations

import re
from itertools import pairwise

from attrs import evolve, frozen

from second_interview.model import (
    Area,
    AskedBy,
    Audience,
    CompensationBrief,
    CompensationRange,
    Intent,
    Line,
    Money,
    PayAdvice,
    PayFigure,
    PayStatement,
    RangeComparison,
    Verdict,
)
from second_interview.planning.context import Context
from second_interview.planning.ranges import comparable, compare_ranges
from second_interview.planning.wording import due_words, listed

__all__ = ["TheirRange", "brief_compensation", "my_statements", "their_range", "their_statements"]

_PAST_PAY = re.compile(r"\b(?:current|present|past|my) (?:salary|pay|package)\b", re.IGNORECASE)
"""What somebody who was told can no longer be refused."""
_EMPLOYER_WORDS = ("recruit", "hr", "talent", "employer", "posting", "hiring", "they", "agency")


@frozen(kw_only=True)
class TheirRange:
    """The employer's range and where it was read."""

    pay: CompensationRange
    line: Line | None
    source: str


def their_range(context: Context) -> TheirRange | None:
    """Return the posted range, else the last figure the employer's side named."""
    posting = context.candidacy.posting
    if posting is not None and posting.pay is not None:
        return TheirRange(pay=posting.pay, line=posting.pay_line, source=context.say("source-posting"))
    said = their_statements(context)
    if not said:
        return None
    return TheirRange(pay=said[-1].pay, line=said[-1].line, source=said[-1].by or context.say("somebody"))


def my_statements(context: Context) -> tuple[PayStatement, ...]:
    """Return the figures the candidate named."""
    own = {"me", "i", context.candidacy.candidate.name.lower()}
    return tuple(item for item in context.candidacy.pay_statements if item.by.lower() in own)


def their_statements(context: Context) -> tuple[PayStatement, ...]:
    """Return the figures that somebody of the employer's side named; estimates by third parties are none."""
    contacts = {contact.name.lower() for contact in context.candidacy.contacts}
    contacts |= {contact.name.split()[0].lower() for contact in context.candidacy.contacts}
    return tuple(
        item
        for item in context.candidacy.pay_statements
        if item.by.lower() in contacts
        or context.reading(item.by) is not None
        or any(word in item.by.lower().split() or item.by.lower().startswith(word) for word in _EMPLOYER_WORDS)
    )


def brief_compensation(context: Context, *, taken: frozenset[str] = frozenset()) -> CompensationBrief:
    """Compare both sides and gather what may be said; *taken* are ids of questions that stand elsewhere."""
    theirs = their_range(context)
    wish = context.candidacy.expectation
    spoken = wish.spoken_range if wish is not None else None
    private = _compare(
        theirs, wish.private_range if wish is not None else None, wish.target if wish is not None else None
    )
    return CompensationBrief(
        theirs=theirs.pay if theirs is not None else None,
        theirs_source=theirs.source if theirs is not None else "",
        expectation=wish,
        spoken=spoken,
        private_comparison=private,
        spoken_comparison=_compare(theirs, spoken, wish.target if wish is not None else None),
        verdict=_verdict_words(context, private),
        figures=_figures(context),
        same_page=_same_page(context, theirs),
        ladder=_ladder(context, theirs),
        advice=_advice(context, theirs, private, spoken),
        to_learn=_to_learn(context, taken),
        unknown=_unknown(context, theirs),
    )


def _compare(theirs: TheirRange | None, mine: CompensationRange | None, target: Money | None) -> RangeComparison | None:
    if theirs is None or mine is None or not comparable(theirs.pay, mine):
        return None
    return compare_ranges(theirs.pay, mine, target=target)


def _verdict_words(context: Context, compared: RangeComparison | None) -> str:
    if compared is None:
        return ""
    room = compared.room
    slots = {
        "theirs": str(compared.theirs),
        "top": str(compared.theirs.high) if compared.theirs.high is not None else "",
        "bottom": str(compared.theirs.low) if compared.theirs.low is not None else "",
        "low": str(compared.mine.low) if compared.mine.low is not None else "",
        "high": str(compared.mine.high) if compared.mine.high is not None else "",
        "room": str(_rounded(room)) if room is not None else "",
        "gap": str(_rounded(room.times(-1))) if room is not None else "",
        "share": f"{abs(compared.room_share) * 100:.0f}" if compared.room_share is not None else "",
    }
    words = context.say(f"verdict-{compared.verdict.value.replace('_', '-')}", **slots)
    position = compared.target_position
    if position is None or compared.verdict is Verdict.UNDER_ASK:
        return words
    where = (
        "above"
        if position > 1
        else "upper"
        if position > 2 * (1 - position)
        else "middle"
        if 3 * position >= 1
        else "lower"
    )
    return f"{words} {context.say(f'target-{where}', target=str(_rounded(compared.target)) if compared.target else '')}"


def _rounded(money: Money) -> Money:
    return Money(amount=money.amount.quantize(money.amount.__class__("0.01")), currency=money.currency)


def _figures(context: Context) -> tuple[PayFigure, ...]:
    figures: list[PayFigure] = []
    posting = context.candidacy.posting
    if posting is not None and posting.pay is not None:
        figures.append(
            PayFigure(
                text=str(posting.pay),
                source=context.say("source-posting"),
                trust=context.say("trust-posting"),
                reason=context.reason(posting.pay_line or posting.evidence),
                audience=Audience.SHAREABLE,
            )
        )
    mine, theirs = my_statements(context), their_statements(context)
    figures += [
        _said(context, item, "mine" if item in mine else "employer" if item in theirs else "third-party")
        for item in context.candidacy.pay_statements
    ]
    for offer in context.candidacy.offers:
        if offer.pay is not None:
            figures.append(
                PayFigure(
                    text=str(offer.pay),
                    source=offer.employer or context.say("other-employer"),
                    trust=context.say("trust-offer"),
                    reason=context.reason(offer.line),
                )
            )
    return tuple(figures)


def _said(context: Context, item: PayStatement, trust: str) -> PayFigure:
    return PayFigure(
        text=str(item.pay),
        source=item.by or context.say("somebody"),
        trust=context.say(f"trust-{trust}", to=item.to or context.say("them")),
        reason=context.reason(item.line),
    )


def _same_page(context: Context, theirs: TheirRange | None) -> tuple[str, ...]:
    named = my_statements(context)
    decides = context.candidacy.employer.decides
    rows = [
        context.say("page-range-yes", pay=str(theirs.pay), source=theirs.source)
        if theirs is not None
        else context.say("page-range-no"),
        context.say("page-mine-yes", pay=str(named[-1].pay), to=named[-1].to or context.say("them"))
        if named
        else context.say("page-mine-no"),
        context.say("page-components"),
        context.say("page-timing-yes", when=due_words(decides, year=context.today.year))
        if decides is not None
        else context.say("page-timing-no"),
    ]
    return tuple(rows)


def _ladder(context: Context, theirs: TheirRange | None) -> tuple[str, ...]:
    wish = context.candidacy.expectation
    if wish is None:
        return ()
    steps: list[tuple[Money, str]] = []
    if wish.floor is not None:
        steps.append((wish.floor, context.say("rung-floor")))
    for offer in context.candidacy.offers:
        same = (
            offer.pay is not None
            and offer.pay.currency == wish.private_range.currency
            and offer.pay.basis is wish.basis
        )
        end = (
            (offer.pay.per(wish.period).high or offer.pay.per(wish.period).low)
            if offer.pay is not None and same
            else None
        )
        if end is not None:
            steps.append((end, context.say("rung-offer", offer=offer.employer or context.say("other-employer"))))
    if wish.target is not None:
        steps.append((wish.target, context.say("rung-target")))
    if theirs is not None and comparable(theirs.pay, wish.private_range):
        top = theirs.pay.per(wish.period).high
        if top is not None:
            steps.append((_rounded(top), context.say("rung-top")))
    steps.sort(key=lambda step: step[0].amount)
    if len(steps) < 2:
        return ()
    rows = [context.say("ladder-below", amount=str(steps[0][0]), name=steps[0][1])]
    for (low, low_name), (high, high_name) in pairwise(steps):
        if low.amount != high.amount:
            above_target = wish.target is not None and low >= wish.target
            rows.append(
                context.say(
                    "ladder-above-target" if above_target else "ladder-between",
                    low=str(low),
                    low_name=low_name,
                    high=str(high),
                    high_name=high_name,
                )
            )
    rows.append(context.say("ladder-over", amount=str(steps[-1][0]), name=steps[-1][1]))
    return tuple(rows)


def _advice(
    context: Context, theirs: TheirRange | None, compared: RangeComparison | None, spoken: CompensationRange | None
) -> tuple[PayAdvice, ...]:
    wanted = ["asked_no_range" if theirs is None else "below_floor" if _is_above(theirs, spoken) else "range_posted"]
    wish = context.candidacy.expectation
    named = my_statements(context)
    if compared is not None and compared.verdict is Verdict.GAP and "below_floor" not in wanted:
        wanted.append("below_floor")
    if (
        wish is not None
        and wish.target is not None
        and any(
            item.pay.currency == wish.target.currency
            and (high := item.pay.per(wish.period).high) is not None
            and high < wish.target
            for item in named
        )
    ):
        wanted.append("too_low_earlier")
    if any(offer.answer_by is not None and offer.answer_by.day is not None for offer in context.candidacy.offers):
        wanted.append("competing_offer")
    if not any(_PAST_PAY.search(item.line.text) for item in context.candidacy.disclosures):
        wanted.append("asked_history_banned")
    wanted.append("offer_call")
    by_situation = {intent.situation: intent for intent in reversed(context.catalog.intents)}
    dated = [one for one in context.candidacy.offers if one.answer_by is not None and one.answer_by.day is not None]
    offer = dated[0] if dated else None
    slots = {
        "range": _aloud(theirs, spoken) or context.say("your-range"),
        "role": context.candidacy.title,
        "level_question": context.say("level-question"),
        "offer_from": context.say("another-employer") if offer is not None else "",
        "answer_by": due_words(offer.answer_by, year=context.today.year)
        if offer is not None and offer.answer_by is not None
        else "",
    }
    found = [by_situation[name] for name in wanted if name in by_situation]
    return tuple(_one(context, intent, {name: value for name, value in slots.items() if value}) for intent in found[:5])


def _is_above(theirs: TheirRange, spoken: CompensationRange | None) -> bool:
    """Say whether even the low end of what would be said lies above their top."""
    if spoken is None or spoken.low is None or not comparable(theirs.pay, spoken):
        return False
    top = theirs.pay.per(spoken.period).high
    return top is not None and spoken.low > top


def _aloud(theirs: TheirRange | None, spoken: CompensationRange | None) -> str:
    """Return the range to say: never above a top that is known, which nobody names as "within the range"."""
    if spoken is None:
        return ""
    top = theirs.pay.per(spoken.period).high if theirs is not None and comparable(theirs.pay, spoken) else None
    if top is None or spoken.high is None or spoken.low is None or spoken.high <= top or spoken.low > top:
        return str(spoken)
    return str(evolve(spoken, high=_rounded(top)))


def _one(context: Context, intent: Intent, slots: dict[str, str]) -> PayAdvice:
    return PayAdvice(
        id=intent.id,
        when=context.say("when-asked-history") if intent.situation == "asked_history_banned" else intent.when,
        steps=intent.steps,
        say=context.fill(intent.say, **slots),
        audience=Audience.CANDIDATE,
        reason=context.reason(content=(intent.id, *intent.claims)),
    )


def _to_learn(context: Context, taken: frozenset[str]) -> tuple[str, ...]:
    bank = context.catalog.find_questions(
        asked_by=AskedBy.CANDIDATE, area=Area.COMPENSATION, level=context.facts.level or None
    )
    ranked = sorted((item for item in bank if item.id not in taken), key=lambda item: (-item.value, item.id))
    topics: set[str] = set()
    chosen: list[str] = []
    for item in ranked:
        if item.topic not in topics and len(chosen) < 3:
            topics.add(item.topic)
            chosen.append(item.prompt)
    return tuple(chosen)


def _unknown(context: Context, theirs: TheirRange | None) -> tuple[str, ...]:
    wish = context.candidacy.expectation
    rows: list[str] = []
    if wish is None:
        rows.append(context.say("no-wish"))
    if theirs is not None and wish is not None and not comparable(theirs.pay, wish.private_range):
        same = theirs.pay.currency == wish.private_range.currency
        ours = str(wish.private_range)
        rows.append(context.say("basis-differs" if same else "currency-differs", theirs=str(theirs.pay), mine=ours))
    posting = context.candidacy.posting
    sources = [*(their_statements(context)), *([] if posting is None or posting.pay is None else [posting])]
    if not sources:
        rows.append(context.say("no-their-range", who=listed([context.go_between_name()])))
    return tuple(rows)
