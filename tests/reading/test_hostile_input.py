"""No text makes a reader fail or take more than linear time; unknown is said as unknown."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from second_interview.errors import InputError
from tests.reading.every_reader import READERS, Reader

_SHARED = Path(__file__).parents[3] / "shared" / "data" / "dev" / "evil"

_ODD = {
    "empty": "",
    "blank": " \n\t\r\n ",
    "one word": "Accountant",
    "one letter": "a",
    "one sign": "$",
    "digits": "0123456789" * 40,
    "long number": "9" * 2_000,
    "no letters": "!?.,;:-–—()[]{}<>/\\|@#%^&*+=~`'\" " * 20,
    "Arabic": "مرحبا، أين المكتب؟ الراتب ٥٠٠٠ ريال شهريا. " * 10,
    "Hebrew": "\u202bשלום, מה השכר? 25,000 ₪ לחודש\u202c " * 10,
    "Chinese": "面试官问我为什么离开上一家公司，月薪三万元，下周五给答复。" * 10,
    "Cyrillic": "Зарплата от 150 000 до 200 000 ₽, решение в пятницу. " * 10,
    "emoji": "👩‍💻🎉🇮🇪 interview 💰 $95k 🙏🏽 " * 20,
    "zero width": "s\u200ba\u200dl\u2060a\ufeffry: $9\u200b5,000 " * 20,
    "bidi marks": "\u202epay \u202d95k\u202c\u2066 Friday\u2069 " * 20,
    "controls": "".join(map(chr, range(32))) * 10 + "\x7f\x80\x9f",
    "combining": "e" + "\u0301" * 1_000,
    "surrogate": "pay \ud800 95k \udfff Friday",
    "private use": "\ue000\uf8ff\U000f0000" * 100,
    "mathematical": "𝟗𝟓𝐤 𝓈𝒶𝓁𝒶𝓇𝓎 ①②③ Ⅷ ½ ²",
    "full width": "＄９５，０００ 年収６００万円",
    "deep tags": "<div>" * 600 + "CPA" + "</div>" * 600,
    "unclosed tags": "<a <b <c " * 300,
    "many attributes": "<p " + " ".join(f"a{number}='{number}'" for number in range(150)) + ">CPA</p>",
    "open comment": "<!-- " * 300,
    "open script": "<script>" * 200,
    "entities": "&#x41;&#999999999999;&#0;&bogus;&" * 60,
    "deep lists": "[" * 20_000,
    "deep objects": '{"a":' * 5_000,
    "open quote": '"' + "a" * 5_000,
    "one long line": "reconciled the ledger and closed the month " * 50,
    "one long word": "x" * 6_000,
    "many lines": "\n" * 2_000,
    "many bullets": "* \n- \n" * 300,
    "script tag": "<script>alert('pay $95k')</script><img src=x onerror=alert(1)>",
    "link": "javascript:alert(1)//' onmouseover='alert(2)' [x](javascript:alert(3))",
    "formula": '=HYPERLINK("http://example.com","Friday")\n@SUM(1+1)*cmd|\' /C calc\'!A0\n+1-1\n-2+3',
    "query": "'; DROP TABLE offers; -- ' OR 1=1",
    "format": "%s %d %n {0} {name} ${jndi:x} $(ls) `id` {{7*7}}",
    "path": "../../../../etc/passwd\x00.json",
    "impossible dates": "31 February, 99/99/9999, 0000-00-00, 29 Feb 2027, in 999 weeks, week 60, 5 Dec 99999",
    "impossible pay": "$1e400, -$5k, $0 - $0, $999999999999 crore, lakh crore, k k k, $NaN, 0,00 €, 1.2.3.4 EUR",
    "brackets": "((((" * 300 + "))))" * 300,
    "dots": "." * 2_000 + "? " * 300,
}


def _complaint(read: Reader, text: str) -> str:
    """Return the words with which *read* refuses the text, or nothing; any other exception goes through."""
    try:
        read(text)
    except InputError as error:
        return str(error) or "(no words)"
    return ""


@pytest.mark.parametrize("read", READERS.values(), ids=READERS.keys())
def test_odd_text_is_read_or_refused_with_a_clear_error(read: Reader) -> None:
    complaints = [_complaint(read, text) for text in _ODD.values()]
    assert "(no words)" not in complaints
    assert all(len(complaint) < 600 for complaint in complaints)


def _evil() -> Iterator[str]:
    if not _SHARED.is_dir():
        return
    for path in sorted(_SHARED.glob("*.*")):
        text = path.read_text(encoding="utf-8", errors="replace")
        strings = json.loads(text) if path.suffix == ".json" else text.splitlines()
        # Neighbours are much alike.
        yield from strings[::8]
        yield "\n".join(strings)[:3_000]


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared development sets are not here")
@pytest.mark.parametrize("read", READERS.values(), ids=READERS.keys())
def test_collected_naughty_strings_are_read_or_refused(read: Reader) -> None:
    assert "(no words)" not in [_complaint(read, text) for text in _evil()]


_UNITS = {
    "prose": "we closed the books by 5 Dec and said pay is 95k. ",
    "figures": "$1 9% 12/11/2026 ",
    "ranges": "95k-",
    "grouped": "1,000,000,",
    "tags": "<div <p a='1' ",
    "marks": "[[*_(&#",
    "one word": "x",
    "blanks": " ",
    "lines": "\n- ",
    "scripts": "月薪مرحبا💰\u200b",
    "joined": "and to or ",
}
_SMALL = 250
_TIMES = 8
_MOST = 14
"""Eight times the text may take this many times the time: linear, with room for a machine that is busy."""
_TRIES = 4
"""A machine that is busy may spoil one try; time that grows with the square, 64-fold, spoils all."""
_TOO_SHORT = 0.002
"""Below this many seconds the clock says nothing of how time grows."""


def _taken(read: Reader, unit: str, size: int) -> Iterator[float]:
    """Yield the least processor time of one, two and three runs."""
    best = float("inf")
    for run in range(3):
        # A text of its own each time: what was read once may be remembered.
        text = f"{size}{run} " + (unit * (size // len(unit) + 1))[:size]
        begun = time.process_time()
        _complaint(read, text)
        best = min(best, time.process_time() - begun)
        yield best


def _is_linear(read: Reader, unit: str) -> bool:
    (*_, short) = _taken(read, unit, _SMALL)
    most = _MOST * max(short, _TOO_SHORT / _TIMES)
    return any(long < most for long in _taken(read, unit, _SMALL * _TIMES))


@pytest.mark.parametrize("read", READERS.values(), ids=READERS.keys())
def test_eight_times_the_text_takes_about_eight_times_the_time(read: Reader) -> None:
    assert [name for name, unit in _UNITS.items() if not any(_is_linear(read, unit) for _ in range(_TRIES))] == []
