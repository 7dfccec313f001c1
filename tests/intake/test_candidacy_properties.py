"""Whatever data comes in, the answer is a candidacy or one input error."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from second_interview.errors import InputError
from second_interview.intake import ResumeReading, candidacy_from, read_job_posting, read_json_resume
from second_interview.model import Candidacy, JobPosting

_KEY_WORDS = """
title zone written_on resume posting cover_letter notes on_my_mind employer name country region decides wants_start
closures from to what panel relation minutes mode email organisation contacts role interview number starts on logistics
agenda at kind who rounds people asked_me i_asked question by answer went owed pay currency period basis floor target
stretch said offers answer_by constraints text promises due hearsay about said_by disclosures known_to place link
"""
_KEYS = st.sampled_from(_KEY_WORDS.split())
_WORDS = st.sampled_from(
    [
        "USD", "98k", "£62,500", "95-110k", "Dana Whitfield", "TBD", "boss", "onsite", "2026-12-03", "0001-01-01",
        "2026-12-03T09:30:00", "2026-12-03T09:30:00-05:00", "9999-12-31T23:59:59+14:00", "America/New_York",
        "Mars/Base",
        "Friday noon", "9:30 Dana Whitfield, 45 min", "45 min", "-5", "NaN", "", "\ud800", "\x00", "notes.md", "1e400",
    ]
)  # fmt: skip
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.decimals(),
    st.text(max_size=30),
    _WORDS,
    st.dates(),
    st.datetimes(),
    st.times(),
)
_DATA = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS | st.text(max_size=5), inner, max_size=6),
)
_TABLE = st.dictionaries(_KEYS, _DATA, max_size=8)
_ENTRIES = st.lists(_TABLE | _DATA, max_size=3) | _DATA
_SECTION_WORDS = """
panel contacts rounds pay offers constraints promises hearsay disclosures employer on_my_mind notes resume posting
cover_letter zone written_on
"""
_SECTIONS = st.fixed_dictionaries(
    {"title": _WORDS, "interview": _TABLE | _DATA}, optional=dict.fromkeys(_SECTION_WORDS.split(), _ENTRIES)
)
_GOOD = {"title": "Senior Accountant", "interview": {"on": date(2026, 12, 3), "at": time(9, 30)}}


def _outcome(read: Callable[[], object]) -> object:
    """What reading gives, or the error it raises."""
    try:
        return read()
    except InputError as error:
        return error


def _is_an_answer(outcome: object, kind: type) -> bool:
    if isinstance(outcome, InputError):
        return bool(outcome.problems) and all(problem.place and problem.message for problem in outcome.problems)
    return isinstance(outcome, kind)


@given(_SECTIONS | _TABLE)
@settings(max_examples=60, deadline=None)
def test_any_data_gives_a_candidacy_or_one_input_error(data: dict[str, object]) -> None:
    assert _is_an_answer(_outcome(lambda: candidacy_from(data)), Candidacy)


@given(_SECTIONS)
@settings(max_examples=40, deadline=None)
def test_one_section_of_any_shape_beside_good_ones_never_breaks_loading(data: dict[str, object]) -> None:
    for name, section in data.items():
        changed = {**_GOOD, name: section}
        assert _is_an_answer(_outcome(lambda: candidacy_from(changed)), Candidacy)  # noqa: B023


@given(st.dictionaries(_KEYS | st.sampled_from(["basics", "work", "skills", "volunteer"]), _DATA, max_size=6))
@settings(max_examples=40, deadline=None)
def test_any_data_gives_a_resume_or_one_input_error(data: dict[str, object]) -> None:
    assert _is_an_answer(_outcome(lambda: read_json_resume(data)), ResumeReading)


_POSTING_WORDS = """
@type @id @graph title name description baseSalary value minValue maxValue unitText currency jobLocation address
addressCountry skills qualifications responsibilities employmentType datePosted hiringOrganization
"""
_POSTING_KEYS = st.sampled_from(_POSTING_WORDS.split())
_POSTING = st.recursive(
    _SCALARS | st.just("JobPosting"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_POSTING_KEYS, inner, max_size=6),
)


@given(st.dictionaries(_POSTING_KEYS, _POSTING, max_size=8))
@settings(max_examples=40, deadline=None)
def test_any_data_gives_a_posting_or_one_input_error(data: dict[str, object]) -> None:
    assert _is_an_answer(_outcome(lambda: read_job_posting({"@type": "JobPosting", **data})), JobPosting)


@given(st.text(max_size=300) | st.text(alphabet="<>/!-=\"' ab\n&#;", max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_a_posting_or_one_input_error(text: str) -> None:
    data = text.encode("utf-8", "replace")
    assert _is_an_answer(_outcome(lambda: read_job_posting(data, document="posting.html")), JobPosting)


def test_the_sample_data_of_these_tests_is_read() -> None:
    candidacy = candidacy_from({**_GOOD, "zone": "UTC", "pay": {"currency": "USD", "target": Decimal(98000)}})
    assert candidacy.interview.starts is not None
    assert candidacy.interview.starts.local == datetime(2026, 12, 3, 9, 30)
