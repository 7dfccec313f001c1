"""Who named which pay, how such a figure is shown, and the one range to say aloud."""

from __future__ import annotations

from attrs import evolve, frozen

from second_interview.model import CompensationRange, Line, Money, PayStatement
from second_interview.planning.context import Context
from second_interview.planning.ranges import comparable

__all__ = [
    "SpokenRange",
    "TheirRange",
    "is_too_low",
    "my_statements",
    "pay_said",
    "rounded",
    "spoken_range",
    "their_range",
    "their_statements",
    "words_said",
]

_EMPLOYER_WORDS = ("recruit", "hr", "talent", "employer", "posting", "hiring", "they", "agency")


@frozen(kw_only=True)
class TheirRange:
    """The employer's range and where it was read."""

    pay: CompensationRange
    line: Line | None
    source: str
    words: str = ""
    """The range as it is shown: a loose one in the words it was said in."""


@frozen(kw_only=True)
class SpokenRange:
    """What is said aloud, in every room alike, and why it ends where it does."""

    pay: CompensationRange
    limit: str = ""
    """Why it ends below the stretch; empty where it does not."""


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


def their_range(context: Context) -> TheirRange | None:
    """Return the posted range, else the last figure the employer's side named."""
    posting = context.candidacy.posting
    if posting is not None and posting.pay is not None:
        source = context.say("source-posting")
        return TheirRange(pay=posting.pay, line=posting.pay_line, source=source, words=str(posting.pay))
    said = their_statements(context)
    if not said:
        return None
    source = said[-1].by or context.say("somebody")
    return TheirRange(pay=said[-1].pay, line=said[-1].line, source=source, words=pay_said(context, said[-1]))


def pay_said(context: Context, said: PayStatement) -> str:
    """Return a figure as it was said: loose words stay words, and the reading is marked as ours."""
    if not said.words:
        return str(said.pay)
    return context.say("pay-loose", words=said.words, pay=str(said.pay))


def is_too_low(context: Context, said: PayStatement) -> bool:
    """Say whether a figure the candidate named ends below the target."""
    wish = context.candidacy.expectation
    if wish is None or wish.target is None or said.pay.currency != wish.target.currency:
        return False
    high = said.pay.per(wish.period).high
    return high is not None and high < wish.target


def words_said(said: PayStatement) -> str:
    """Return nothing but what was said, to be said again."""
    return said.words or str(said.pay)


def spoken_range(context: Context) -> SpokenRange | None:
    """Return the one range to say aloud: from the target to the stretch, or to the lowest ceiling before it.

    A ceiling is the top they published, what their side named since, or what the candidate named: going above one
    needs a reason. One below the target is none, for then the target itself is what needs the reason.
    """
    wish = context.candidacy.expectation
    spoken = wish.spoken_range if wish is not None else None
    if spoken is None or spoken.low is None or spoken.high is None:
        return None
    end, limit = spoken.high, ""
    for top, why in _ceilings(context, spoken):
        if spoken.low <= top < end:
            end, limit = top, why
    return SpokenRange(pay=evolve(spoken, high=end), limit=limit)


def _ceilings(context: Context, spoken: CompensationRange) -> list[tuple[Money, str]]:
    posting = context.candidacy.posting
    named: list[tuple[CompensationRange, str]] = []
    if posting is not None and posting.pay is not None:
        named.append((posting.pay, context.say("limit-published")))
    named += [
        (said.pay, context.say("limit-theirs", who=said.by or context.say("somebody"), pay=pay_said(context, said)))
        for said in their_statements(context)
    ]
    named += [
        (said.pay, context.say("limit-mine", to=said.to or context.say("them"), pay=pay_said(context, said)))
        for said in my_statements(context)
    ]
    tops = ((pay.per(spoken.period).high, why) for pay, why in named if comparable(pay, spoken))
    return [(rounded(top), why) for top, why in tops if top is not None]


def rounded(money: Money) -> Money:
    """Return an amount as it is said, without the digits that turning periods leaves."""
    return Money(amount=money.amount.quantize(money.amount.__class__("0.01")), currency=money.currency)
