"""Pay wishes, figures said and competing offers of a candidacy file; all of it is the candidate's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from second_interview.codec import Path
from second_interview.errors import FieldError
from second_interview.intake.amounts import currency_code, read_amount
from second_interview.intake.ledger import shown
from second_interview.intake.notebook import Notebook
from second_interview.intake.table import Table
from second_interview.intake.words import one_line
from second_interview.model import (
    CompensationRange,
    CompetingOffer,
    Due,
    Line,
    Money,
    PayBasis,
    PayExpectation,
    PayPeriod,
    PayStatement,
)
from second_interview.reading.dates import read_due
from second_interview.reading.pay import read_pay
from second_interview.reading.stated_terms import bonus_share

__all__ = ["PayWishes", "read_offers", "read_pay_wishes"]

_STEPS = ("floor", "target", "stretch")
_PERIODS = {
    "annual": PayPeriod.YEAR, "annually": PayPeriod.YEAR, "yearly": PayPeriod.YEAR, "per year": PayPeriod.YEAR,
    "a year": PayPeriod.YEAR, "monthly": PayPeriod.MONTH, "per month": PayPeriod.MONTH, "a month": PayPeriod.MONTH,
    "weekly": PayPeriod.WEEK, "daily": PayPeriod.DAY, "per day": PayPeriod.DAY, "a day": PayPeriod.DAY,
    "hourly": PayPeriod.HOUR, "per hour": PayPeriod.HOUR, "an hour": PayPeriod.HOUR,
}  # fmt: skip
_BASES = {
    "base pay": PayBasis.BASE, "base salary": PayBasis.BASE, "cash": PayBasis.TOTAL_CASH, "ote": PayBasis.TOTAL_CASH,
    "total comp": PayBasis.TOTAL, "total compensation": PayBasis.TOTAL,
}  # fmt: skip


@frozen(kw_only=True)
class PayWishes:
    """What the pay section gives."""

    currency: str = ""
    period: PayPeriod = PayPeriod.YEAR
    expectation: PayExpectation | None = None
    statements: tuple[PayStatement, ...] = ()


def read_pay_wishes(root: Table, notebook: Notebook, default_currency: str) -> PayWishes:
    """Take the pay section; words instead of a table are a note."""
    table = root.table("pay") if isinstance(root.peek("pay"), Mapping) else None
    if table is None:
        notebook.noted(root, "pay", "pay")
        return PayWishes(currency=default_currency)
    stated = _currency(table)
    basis = table.choice("basis", PayBasis, _BASES) or PayBasis.BASE
    period = table.choice("period", PayPeriod, _PERIODS)
    expectation, currency = _expectation(table, stated or "", default_currency, period, basis)
    currency = stated or currency or default_currency
    statements = _statements(table, notebook, currency, period or PayPeriod.YEAR)
    notebook.noted(table, "notes", "pay")
    table.close()
    return PayWishes(
        currency=currency,
        period=expectation.period if expectation is not None else period or PayPeriod.YEAR,
        expectation=expectation,
        statements=statements,
    )


def _currency(table: Table) -> str:
    said = table.text("currency")
    if not said:
        return ""
    try:
        return currency_code(said)
    except FieldError as error:
        table.ledger.wrong(table.at("currency"), error.problem, said)
        return ""


def _expectation(
    table: Table, stated: str, default: str, period: PayPeriod | None, basis: PayBasis
) -> tuple[PayExpectation | None, str]:
    """Floor, target and stretch, and the currency they turn out to be in."""
    amounts = {}
    currency = stated
    for name in _STEPS:
        found = table.value(name)
        if found is None:
            continue
        path, value = found
        try:
            amount = read_amount(value, stated)
        except FieldError as error:
            table.ledger.wrong(path, _named(value, error.problem), value)
            continue
        if currency and amount.currency and amount.currency != currency:
            table.ledger.wrong(path, f"{shown(value)!r} is in {amount.currency}, but the currency is {currency}", value)
            continue
        currency = currency or amount.currency
        period = period or amount.period
        amounts[name] = amount.amount
    currency = currency or default
    if not amounts:
        return None, currency
    if not currency:
        if not table.has("currency"):
            table.ledger.wrong(table.path, "amounts without a currency; write currency = 'USD'")
        return None, ""
    money = {name: Money(amount=amount, currency=currency) for name, amount in amounts.items()}
    wanted = table.ledger.build(
        table.path, lambda: PayExpectation(**money, period=period or PayPeriod.YEAR, basis=basis)
    )
    return wanted, currency


def _named(value: object, problem: str) -> str:
    """A problem that does not quote the value yet gets it put in front."""
    said = shown(value)[:60]
    return f"{said!r} {problem}" if problem.startswith("is ") else problem


def _statements(table: Table, notebook: Notebook, currency: str, period: PayPeriod) -> tuple[PayStatement, ...]:
    found = []
    for path, item in table.items("said"):
        if isinstance(item, Table):
            statement = _statement(item, notebook, currency, period)
            found.extend([statement] if statement is not None else [])
        else:
            notebook.add(path, item, "pay")
    return tuple(found)


def _statement(table: Table, notebook: Notebook, currency: str, period: PayPeriod) -> PayStatement | None:
    own = _currency(table) or currency
    period = table.choice("period", PayPeriod, _PERIODS) or period
    pay, said = take_pay(table, ("pay", "amount", "range"), own, period)
    by, to, on = table.text("by"), table.text("to"), table.day("on")
    more = table.text("text", "notes")
    table.close()
    words = " - ".join(part for part in (said, more) if part)
    if pay is None:
        if words:
            table.ledger.keep(table.at("pay"), words, "no pay could be read; write pay = '$104,000' or '95-110k'")
            notebook.add(table.path, _told(words, by, to, on), "pay")
        return None
    return PayStatement(pay=pay, by=by, to=to, on=on, line=notebook.entry(table.at("pay"), words))


def _told(words: str, by: str, to: str, on: date | None) -> str:
    parts = (words, f"by {by}" if by else "", f"to {to}" if to else "", f"on {on}" if on else "")
    return ", ".join(part for part in parts if part)


def take_pay(
    table: Table, names: tuple[str, ...], currency: str, period: PayPeriod
) -> tuple[CompensationRange | None, str]:
    """Take pay as an amount or as words; words that give no pay come back alone."""
    found = table.value(*names)
    if found is None:
        return None, ""
    path, value = found
    if isinstance(value, str):
        said = one_line(value)
        pay = read_pay(said[:500], currency=currency)
        return pay, said
    try:
        amount = read_amount(value, currency)
    except FieldError as error:
        table.ledger.wrong(path, _named(value, error.problem), value)
        return None, ""
    if not currency:
        table.ledger.wrong(path, f"{shown(value)} has no currency; write {path[-1]} = '$104,000', or the pay currency")
        return None, ""
    money = Money(amount=amount.amount, currency=currency)
    return CompensationRange(low=money, high=money, period=period), str(money)


def read_offers(root: Table, notebook: Notebook, wishes: PayWishes, zone: str) -> tuple[CompetingOffer, ...]:
    """Take the other offers."""
    found = []
    for path, item in root.items("offers"):
        if isinstance(item, Table):
            offer = _offer(item, notebook, wishes, zone)
            found.extend([offer] if offer is not None else [])
        else:
            notebook.add(path, item, "offers")
    return tuple(found)


def _offer(table: Table, notebook: Notebook, wishes: PayWishes, zone: str) -> CompetingOffer | None:
    employer = table.text("employer", "company", "from")
    currency = _currency(table) or wishes.currency
    pay, said = take_pay(table, ("pay", "amount", "salary"), currency, wishes.period)
    due = notebook.due(table, "answer_by", table.zone() or zone)
    notes = table.long_text("notes", "text")
    table.close()
    if due is None and notes:
        due = _due_in(notes, notebook, zone)
    line = _offer_line(table.path, notebook, [notes, said, employer, due.said if due is not None else ""])
    if line is None:
        return None
    bonus = bonus_share(f"{said}; {notes}")
    return CompetingOffer(employer=employer, pay=pay, bonus=bonus, answer_by=due, line=line)


def _due_in(notes: str, notebook: Notebook, zone: str) -> Due | None:
    """The day an answer is due, where the notes name one."""
    said = one_line(notes)
    if len(said) > 300:
        return None
    due = read_due(said, said_on=notebook.written_on, zone=zone)
    return due if due is not None and due.day is not None else None


def _offer_line(path: Path, notebook: Notebook, parts: list[str]) -> Line | None:
    said = next((one_line(part) for part in parts if part), "")
    return notebook.entry(path, said) if said else None
