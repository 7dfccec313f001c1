"""The parts of pay beside the base: which the posting states, which are open, and the other offer held against it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve, frozen

from second_interview.model import Audience, CompensationRange, CompetingOffer, PayCondition, PayFigure
from second_interview.planning.context import Context
from second_interview.planning.pay_figures import TheirRange, rounded
from second_interview.planning.ranges import comparable
from second_interview.planning.wording import listed
from second_interview.reading.stated_terms import PayTerm, StatedTerm, bonus_share, find_terms

__all__ = [
    "PayTopics",
    "components_row",
    "condition_rows",
    "offer_rows",
    "open_names",
    "pay_topics",
    "stated_terms",
    "term_figures",
    "upper_condition",
]

_ASKED_OF_ALL = (PayTerm.BONUS, PayTerm.RETIREMENT, PayTerm.LEAVE, PayTerm.EQUITY, PayTerm.OVERTIME)


def stated_terms(context: Context) -> dict[PayTerm, StatedTerm]:
    """Return what the posting states, by kind."""
    posting = context.candidacy.posting
    return {} if posting is None else {one.term: one for one in find_terms(posting.lines)}


def term_figures(context: Context) -> Iterator[PayFigure]:
    """Yield each stated term in the posting's words."""
    for one in stated_terms(context).values():
        yield PayFigure(
            text=context.say("term-stated", term=_name(context, one.term), words=one.line.text),
            source=context.say("source-posting"),
            trust=context.say("trust-posting"),
            reason=context.reason(one.line),
            audience=Audience.SHAREABLE,
        )


def components_row(context: Context) -> str:
    """Return which parts are known, and which to ask for in writing."""
    terms = stated_terms(context)
    known = [
        context.say("term-none", term=_name(context, one.term)) if one.is_none else _name(context, one.term)
        for one in terms.values()
        if one.is_settled
    ]
    asked = [_ask(context, term, terms.get(term)) for term in _to_ask(context, terms)]
    frame = "page-components" if not known else "page-components-known" if asked else "page-components-all"
    return context.say(frame, known=listed(known), open=listed(asked))


def open_names(context: Context, *terms: PayTerm) -> str:
    """Return which of *terms* the posting leaves open, as a list in a sentence."""
    stated = stated_terms(context)
    return listed(_name(context, term) for term in terms if term not in stated or not stated[term].is_settled)


def _to_ask(context: Context, terms: dict[PayTerm, StatedTerm]) -> Iterator[PayTerm]:
    posting = context.candidacy.posting
    on_call = posting is not None and any("on-call" in line.text.lower() for line in posting.lines)
    for term in (*_ASKED_OF_ALL, *((PayTerm.ON_CALL,) if on_call else ())):
        if term not in terms or not terms[term].is_settled:
            yield term


def _ask(context: Context, term: PayTerm, stated: StatedTerm | None) -> str:
    return context.say(f"term-ask-{_slug(term)}") if stated is not None else _name(context, term)


def _name(context: Context, term: PayTerm) -> str:
    return context.say(f"term-{_slug(term)}")


def _slug(term: PayTerm) -> str:
    return term.value.replace("_", "-")


def offer_rows(context: Context, theirs: TheirRange | None) -> Iterator[str]:
    """Yield like held against like: base alone, then base with the target bonus, where the papers have both."""
    bonus = stated_terms(context).get(PayTerm.BONUS)
    here = None if bonus is None else Decimal(0) if bonus.is_none else bonus_share(bonus.line.text)
    for offer in context.candidacy.offers:
        if theirs is None or offer.pay is None or not comparable(theirs.pay, offer.pay):
            continue
        pay = offer.pay.per(theirs.pay.period)
        slots = {"offer": offer.employer or context.say("other-employer"), "employer": context.employer}
        yield context.say("offer-base", **slots, their_pay=str(pay), pay=theirs.words)
        if here is not None and offer.bonus is not None:
            yield context.say(
                "offer-with-bonus",
                **slots,
                their_pay=str(_with_bonus(pay, offer.bonus)),
                their_bonus=_share(context, offer.bonus),
                pay=str(_with_bonus(theirs.pay, here)),
                bonus=_share(context, here),
                target=_at_target(context, offer, here),
            )


def _at_target(context: Context, offer: CompetingOffer, share: Decimal) -> str:
    wish = context.candidacy.expectation
    if wish is None or wish.target is None or offer.pay is None or wish.target.currency != offer.pay.currency:
        return ""
    pay = CompensationRange(low=wish.target, high=wish.target, period=wish.period, basis=wish.basis)
    return context.say("offer-at-target", pay=str(_with_bonus(pay, share)))


@frozen(kw_only=True)
class PayTopics:
    """What is talked about when pay is settled, without what the papers have settled already."""

    to_settle: str
    offer_parts: str
    upper: str
    """The question on the upper part of the range, or the request that follows from the answer to it."""


def pay_topics(context: Context) -> PayTopics:
    """Return what the scripts and the ladder have to speak of."""
    bonus = stated_terms(context).get(PayTerm.BONUS)
    has_bonus = bonus is None or not bonus.is_none
    parts = ("review", "bonus-rule", "start") if has_bonus else ("review", "start")
    needs = upper_condition(context)
    return PayTopics(
        to_settle=listed(context.say(f"settle-{part}") for part in parts),
        offer_parts=context.say("offer-parts" if has_bonus else "offer-parts-no-bonus"),
        upper=context.say("upper-question") if needs is None else context.say("upper-review", needs=needs.needs),
    )


def _with_bonus(pay: CompensationRange, share: Decimal) -> CompensationRange:
    ends = [None if end is None else rounded(end.times(1 + share)) for end in (pay.low, pay.high)]
    return evolve(pay, low=ends[0], high=ends[1])


def _share(context: Context, share: Decimal) -> str:
    return context.say("bonus-share", share=f"{(share * 100).normalize():f}") if share else context.say("bonus-none")


def upper_condition(context: Context) -> PayCondition | None:
    """Return what their side said the upper part of the range is kept for; the last word counts."""
    known = [one for one in context.candidacy.pay_conditions if one.by]
    return known[-1] if known else None


def condition_rows(context: Context) -> Iterator[PayFigure]:
    """Yield each condition on a part of the range, to stand beside the figures."""
    for one in context.candidacy.pay_conditions:
        yield PayFigure(
            text=context.say("condition-said", words=one.line.text),
            source=one.by or context.say("somebody"),
            trust=context.say("trust-condition"),
            reason=context.reason(one.line),
        )
