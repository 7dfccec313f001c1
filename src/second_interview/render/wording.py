"""How dates, times, amounts and fixed words are written: the one place for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from decimal import ROUND_HALF_EVEN, Decimal

from attrs import frozen

from second_interview.content import Catalog, load_catalog
from second_interview.model import Claim, CompensationRange, Evidence, Instant, Money, PayBasis, PayPeriod, Reason
from second_interview.render.document import Why

__all__ = ["Wording", "clean", "shortened"]

_SLOT = re.compile(r"\{(\w+)\}")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ENDS = (".", "?", "!", "…", ":", '."', '?"', '!"', ".”", "?”", "!”", ".)")
_QUOTE_LENGTH = 140


def clean(text: str, *, keep_lines: bool = False) -> str:
    r"""Return *text* without characters that cannot be seen, on one line unless lines count.

    Example:
        >>> clean("Cut the close\x00 to\n 6 days ")
        'Cut the close to 6 days'
    """
    seen = _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    seen = _UNSEEN.sub("", seen.replace("\u2029", "\n\n"))
    if not keep_lines:
        return " ".join(seen.split())
    return "\n".join(line.rstrip().replace("\t", "    ") for line in seen.strip("\n").split("\n"))


def shortened(text: str, length: int) -> str:
    """Return *text* cut after a word, with a sign that something is left out.

    Example:
        >>> shortened("Cut the close to 6 days", 14)
        'Cut the close …'
    """
    if len(text) <= length:
        return text
    cut = text[: length + 1]
    return f"{cut.rsplit(' ', 1)[0][:length]} …"


@frozen
class Wording:
    """The fixed words of documents, from the labels of the bundled pack."""

    catalog: Catalog

    @classmethod
    def bundled(cls) -> Wording:
        """Return the words of the bundled pack."""
        return cls(load_catalog())

    def say(self, key: str, **slots: str) -> str:
        """Return the label *key* with its ``{slots}`` filled."""
        return _SLOT.sub(lambda match: slots.get(match[1], match[0]), self.catalog.label(key))

    def named(self, family: str, value: str) -> str:
        """Return the label of one word of a vocabulary, or the word itself if there is none."""
        return self.catalog.labels.get(f"{family}_{value}", clean(value).replace("_", " "))

    def day(self, day: date) -> str:
        """Write a day, such as ``Thu 3 Dec 2026``."""
        weekday = self.say("weekdays").split()[day.weekday()]
        return f"{weekday} {day.day} {self.say('months').split()[day.month - 1]} {day.year}"

    def clock(self, at: time) -> str:
        """Write a time of day, such as ``09:30``."""
        return f"{at.hour:02d}:{at.minute:02d}"

    def moment(self, instant: Instant, *, with_zone: bool = True) -> str:
        """Write a day with its time and zone."""
        words = f"{self.day(instant.on)}, {self.clock(instant.local.time())}"
        return f"{words} ({instant.zone})" if with_zone else words

    def hours(self, instant: Instant, minutes: int | None, *, with_zone: bool = True) -> str:
        """Write from when to when on one day."""
        words = self.clock(instant.local.time())
        if minutes:
            words = self.say("from_to", first=words, last=self.clock(instant.plus(minutes).local.time()))
        return f"{words} ({instant.zone})" if with_zone else words

    def window(self, opens: Instant, closes: Instant) -> str:
        """Write a window, naming the day once if it has only one."""
        if opens.zone != closes.zone:
            return self.say("from_to", first=self.moment(opens), last=self.moment(closes))
        last = self.clock(closes.local.time()) if opens.on == closes.on else self.moment(closes, with_zone=False)
        return f"{self.say('from_to', first=self.moment(opens, with_zone=False), last=last)} ({opens.zone})"

    def minutes(self, minutes: int) -> str:
        """Write a length of time in minutes."""
        return self.say("one_minute" if minutes == 1 else "minutes", n=str(minutes))

    def pay(self, money: Money, period: PayPeriod, basis: PayBasis = PayBasis.BASE) -> str:
        """Write one amount with what it pays for."""
        return str(CompensationRange(low=money, high=money, period=period, basis=basis))

    def percent(self, share: Decimal) -> str:
        """Write a share, such as ``66.7%``."""
        tenths = (share * 100).quantize(Decimal("0.1"), rounding=ROUND_HALF_EVEN)
        whole = tenths == tenths.to_integral_value()
        return f"{tenths.to_integral_value() if whole else tenths}%"

    def ratio(self, ratio: Decimal) -> str:
        """Write a plain ratio with two digits, such as ``0.98``."""
        return f"{ratio.quantize(Decimal('0.01'), rounding=ROUND_HALF_EVEN)}"

    def joined(self, parts: Iterable[str]) -> str:
        """Join the parts that hold something with commas."""
        return ", ".join(part for part in map(clean, parts) if part)

    def sentence(self, text: str) -> str:
        """Return *text* with a full stop if it ends without one."""
        words = clean(text)
        return words if not words or words.endswith(_ENDS) else f"{words}."

    def claim(self, id: str) -> Claim | None:
        """Return the research claim with this id, if the bundled pack has it."""
        found = self.catalog.find(id)
        return found if isinstance(found, Claim) else None

    def why(self, reason: Reason) -> Why | None:
        """Write a reason: where it was read, and every piece of evidence for checking."""
        shown = [_strongest(reason.evidence)] if reason.evidence else []
        cited = [_short(evidence) for evidence in shown]
        text = clean(reason.text)
        if text and cited:
            stripped = text.rstrip(".")
            text = f"{stripped} ({cited[0]})."
        else:
            text = text or "".join(cited)
        full = [clean(str(evidence)) for evidence in reason.evidence]
        if reason.content:
            full.append(self.graded(reason))
        if not text and not full:
            return None
        return Why(self.say("why"), text, tuple(dict.fromkeys(full)))

    def graded(self, reason: Reason) -> str:
        """Write the content items behind a reason with the grade of the weakest."""
        ids = ", ".join(map(clean, reason.content))
        return self.say("content_graded", ids=ids, grade=reason.grade.value) if reason.grade is not None else ids


def _strongest(evidence: tuple[Evidence, ...]) -> Evidence:
    return next((piece for piece in evidence if piece.quote.strip()), evidence[0])


def _short(evidence: Evidence) -> str:
    """Return the place: its words stand in the item already, or behind the fold."""
    return ", ".join(filter(None, (clean(evidence.document), clean(evidence.path))))
