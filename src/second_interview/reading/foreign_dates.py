"""Days in other languages put into English words, so that one reader of dates reads them all.

Only what is a date beyond doubt is touched: a month's name beside its day, and a weekday's name that is no surname:
written small, or with the small word that leads a day in before it.
"""

from __future__ import annotations

import re

from second_interview.reading.words import word_set

__all__ = ["in_english_days"]

_MONTHS = (
    ("Jan", "januar jänner janvier enero janeiro gennaio januari stycznia"),
    ("Feb", "februar février fevrier febrero fevereiro febbraio februari lutego"),
    ("Mar", "märz mars marzo março maart marca marts"),
    ("Apr", "avril abril aprile kwietnia"),
    ("May", "mai mayo maio maggio mei maja maj"),
    ("Jun", "juni juin junio junho giugno czerwca"),
    ("Jul", "juli juillet julio julho luglio lipca"),
    ("Aug", "août aout agosto augustus sierpnia augusti"),
    ("Sep", "septembre septiembre setiembre setembro settembre września"),
    ("Oct", "oktober octobre octubre outubro ottobre października"),
    ("Nov", "novembre noviembre novembro listopada"),
    ("Dec", "dezember décembre decembre diciembre dezembro dicembre grudnia desember"),
)
_WEEKDAYS = (
    ("Monday", "montag lundi lunes segunda-feira lunedì maandag poniedziałek måndag mandag"),
    ("Tuesday", "dienstag mardi martes terça-feira martedì dinsdag wtorek tisdag tirsdag"),
    ("Wednesday", "mittwoch mercredi miércoles quarta-feira mercoledì woensdag środę środa onsdag"),
    ("Thursday", "donnerstag jeudi jueves quinta-feira giovedì donderdag czwartek torsdag"),
    ("Friday", "freitag vendredi viernes sexta-feira venerdì vrijdag piątek fredag"),
    ("Saturday", "samstag sonnabend samedi sábado zaterdag sobotę sobota lördag lørdag"),
    ("Sunday", "sonntag dimanche domingo domenica zondag niedzielę niedziela söndag søndag"),
)
_MONTH_OF = {name: month for month, names in _MONTHS for name in names.split()}
_WEEKDAY_OF = {name: day for day, names in _WEEKDAYS for name in names.split()}
_ENGLISH_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_LEADS = word_set("am bis ab vor nach diesen dieser kommenden le ce el este na no op w på il questo um")
"""Words that lead a day in; the English ones among them come before no surname."""
_KNOWN = frozenset(_MONTH_OF) | frozenset(name.split("-")[0] for name in _WEEKDAY_OF)
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(
    r"(?<![\w.,])(?P<day>[0-9]{1,2})(?:\.|º|°|er|re)?\s{1,3}(?:d[eo]l?\s{1,2}|d['’]\s?)?"
    rf"(?P<month>{'|'.join(_MONTH_OF)}|{_ENGLISH_MONTHS})(?![^\W\d_])"
    r"(?:\s{1,2}(?:d[eo]l?\s{1,2})?(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"(?<![\w-])(?:(?P<before>nächste[nrsm]?|volgende|nästa|næste|próxim[oa]|prossimo)\s)?"
    rf"(?P<weekday>{'|'.join(_WEEKDAY_OF)})(?:\s(?P<after>prochaine?|próximo|prossim[oa]))?(?![\w-])",
    re.IGNORECASE,
)


def in_english_days(text: str) -> tuple[str, list[int]] | None:
    """Return *text* with its foreign days in English, and the offset in *text* of each character; ``None`` for none.

    Example:
        >>> in_english_days("am 5. Dezember 2026")[0], in_english_days("jeudi prochain")[0]
        ('am 5 Dec 2026', 'next Thursday')
        >>> in_english_days("on 5 December 2026") is None
        True
    """
    if _KNOWN.isdisjoint(_WORD.findall(text.lower())):
        return None
    kept: list[str] = []
    places: list[int] = []
    at = 0
    found = (match for match in (*_DAY.finditer(text), *_NAMED.finditer(text)) if _is_a_day(match))
    for match in sorted(found, key=lambda match: match.start()):
        if match.start() < at:
            continue
        kept += (text[at : match.start()], said := _in_english(match))
        places += range(at, match.start())
        # Only the ends of the words have a place of their own.
        places += [match.start()] * (len(said) - 1) + [match.end() - 1]
        at = match.end()
    kept.append(text[at:])
    places += range(at, len(text) + 1)
    return "".join(kept), places


def _is_a_day(match: re.Match[str]) -> bool:
    """Say whether the name is that of a day, and not of a person or a firm (Ms Freitag, 5 Mars brands)."""
    parts = match.groupdict()
    if "month" in parts:
        return match["month"] != "Mars"
    if parts["before"] or parts["after"] or match["weekday"].islower():
        return True
    before = _WORD.findall(match.string[max(0, match.start() - 12) : match.start()].lower())
    return bool(before) and before[-1] in _LEADS


def _in_english(match: re.Match[str]) -> str:
    parts = match.groupdict()
    if "weekday" in parts:
        day = _WEEKDAY_OF[match["weekday"].lower()]
        return f"next {day}" if match["before"] or match["after"] else day
    month = _MONTH_OF.get(match["month"].lower(), match["month"][:3].title())
    return f"{match['day']} {month}" + (f" {match['year']}" if match["year"] else "")
