"""Stage ``compensation``: are both sides on the same page, and what to say in each situation."""

from __future__ import annotations

import re
from itertools import pairwise

from second_interview.model import (
    Area,
    AskedBy,
    Audience,
    CompensationBrief,
    CompensationRange,
    Intent,
    Money,
    PayAdvice,
    PayFigure,
    PayStatement,
    RangeComparison,
    Verdict,
)
from second_interview.planning.context import Context
from second_interview.planning.pay_figures import (
    SpokenRange,
    TheirRange,
    is_too_low,
    my_statements,
    pay_said,
    rounded,
    spoken_range,
    their_range,
    their_statements,
)
from second_interview.planning.pay_terms import (
    components_row,
    condition_rows,
    offer_rows,
    pay_topics,
    term_figures,
    upper_condition,
)
from second_interview.planning.ranges import comparable, compare_ranges
from second_interview.planning.wording import due_words, listed

__all__ = ["brief_compensation"]

_PAST_PAY = re.compile(r"\b(?:current|present|past|my) (?:salary|pay|package)\b", re.IGNORECASE)
"""What somebody who was told can no longer be refused."""


def brief_compensation(context: Context, *, taken: frozenset[str] = frozenset()) -> CompensationBrief:
    """Compare both sides and gather what may be said; *taken* are ids of questions that stand elsewhere."""
    theirs = their_range(context)
    wish = context.candidacy.expectation
    aloud = spoken_range(context)
    spoken = aloud.pay if aloud is not None else None
    private = _compare(
        theirs, wish.private_range if wish is not None else None, wish.target if wish is not None else None
    )
    return CompensationBrief(
        theirs=theirs.pay if theirs is not None else None,
        theirs_source=_source(context, theirs),
        expectation=wish,
        spoken=spoken,
        private_comparison=private,
        spoken_comparison=_compare(theirs, spoken, wish.target if wish is not None else None),
        verdict=_verdict_words(context, private),
        figures=_figures(context),
        same_page=_same_page(context, theirs, aloud),
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
        "room": str(rounded(room)) if room is not None else "",
        "gap": str(rounded(room.times(-1))) if room is not None else "",
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
    return f"{words} {context.say(f'target-{where}', target=str(rounded(compared.target)) if compared.target else '')}"


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
    figures += term_figures(context)
    mine, theirs = my_statements(context), their_statements(context)
    figures += [
        _said(context, item, "mine" if item in mine else "employer" if item in theirs else "third-party")
        for item in context.candidacy.pay_statements
    ]
    figures += condition_rows(context)
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
        text=pay_said(context, item),
        source=item.by or context.say("somebody"),
        trust=context.say(f"trust-{trust}", to=item.to or context.say("them")),
        reason=context.reason(item.line),
    )


def _same_page(context: Context, theirs: TheirRange | None, aloud: SpokenRange | None) -> tuple[str, ...]:
    named = my_statements(context)
    decides = context.candidacy.employer.decides
    kept = upper_condition(context)
    rows = [
        context.say("page-range-yes", pay=theirs.words, source=theirs.source)
        if theirs is not None
        else context.say("page-range-no"),
        *([context.say("page-range-upper", words=kept.line.text, who=kept.by)] if kept is not None else []),
        context.say("page-mine-yes", pay=pay_said(context, named[-1]), to=named[-1].to or context.say("them"))
        if named
        else context.say("page-mine-no"),
        *([_say_aloud(context, aloud)] if aloud is not None else []),
        components_row(context),
        *offer_rows(context, theirs),
        context.say("page-timing-yes", when=due_words(decides, year=context.today.year))
        if decides is not None
        else context.say("page-timing-no"),
    ]
    return tuple(rows)


def _say_aloud(context: Context, aloud: SpokenRange) -> str:
    frame = "page-aloud-limited" if aloud.limit else "page-aloud"
    return context.say(frame, pay=str(aloud.pay), limit=aloud.limit)


def _source(context: Context, theirs: TheirRange | None) -> str:
    """Return who named their range, with the words where the figures are a reading of ours."""
    if theirs is None or theirs.words == str(theirs.pay):
        return theirs.source if theirs is not None else ""
    return context.say("source-loose", source=theirs.source, said=theirs.words)


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
            steps.append((rounded(top), context.say("rung-top")))
    steps.sort(key=lambda step: step[0].amount)
    if len(steps) < 2:
        return ()
    topics = pay_topics(context)
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
                    topics=topics.to_settle,
                )
            )
    rows.append(context.say("ladder-over", amount=str(steps[-1][0]), name=steps[-1][1]))
    return tuple(rows)


def _advice(
    context: Context, theirs: TheirRange | None, compared: RangeComparison | None, spoken: CompensationRange | None
) -> tuple[PayAdvice, ...]:
    wanted = ["asked_no_range" if theirs is None else "below_floor" if _is_above(theirs, spoken) else "range_posted"]
    if compared is not None and compared.verdict is Verdict.GAP and "below_floor" not in wanted:
        wanted.append("below_floor")
    if any(is_too_low(context, item) for item in my_statements(context)):
        wanted.append("too_low_earlier")
    if any(offer.answer_by is not None and offer.answer_by.day is not None for offer in context.candidacy.offers):
        wanted.append("competing_offer")
    if not any(_PAST_PAY.search(item.line.text) for item in context.candidacy.disclosures):
        wanted.append("asked_history_banned")
    wanted.append("offer_call")
    by_situation = {intent.situation: intent for intent in reversed(context.catalog.intents)}
    dated = [one for one in context.candidacy.offers if one.answer_by is not None and one.answer_by.day is not None]
    offer = dated[0] if dated else None
    topics = pay_topics(context)
    slots = {
        "range": str(spoken) if spoken is not None else context.say("your-range"),
        "role": context.candidacy.title,
        "level_question": context.say("level-question"),
        "upper_question": topics.upper,
        "offer_parts": topics.offer_parts,
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
    # What the upper part is for has been said: asking again would tell them that nobody listened.
    topics: set[str] = {"pay_range"} if upper_condition(context) is not None else set()
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
