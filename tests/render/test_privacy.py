from __future__ import annotations

from collections.abc import Callable

import pytest

from second_interview.export import to_ics
from second_interview.model import Audience, Plan, for_audience
from second_interview.render import to_html, to_html_fragment, to_markdown
from tests.render.filled import filled_plan
from tests.render.sample import sample_plan

Writer = Callable[[Plan, Audience], str]

WRITERS: dict[str, Writer] = {
    "markdown": lambda plan, audience: to_markdown(plan, audience=audience),
    "html": lambda plan, audience: to_html(plan, audience=audience),
    "fragment": lambda plan, audience: to_html_fragment(for_audience(plan, audience)),
    "ics": lambda plan, audience: to_ics(plan, audience=audience).replace(b"\r\n ", b"").decode(),
}
EVERY_WRITER = pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS.keys())
PRIVATE_MONEY = "987,654"


@EVERY_WRITER
def test_shareable_output_holds_nothing_private(write: Writer) -> None:
    output = write(filled_plan(), Audience.SHAREABLE)
    assert [word for word in ("FIELD", "ITEM", "EVIDENCE", PRIVATE_MONEY) if word in output] == []


@EVERY_WRITER
def test_counsellor_sees_items_but_no_private_field_and_no_private_evidence(write: Writer) -> None:
    output = write(filled_plan(), Audience.COUNSELLOR)
    assert [word for word in ("FIELD", "EVIDENCE") if word in output] == []
    assert "ITEM" in output


@pytest.mark.parametrize("name", ["markdown", "html", "fragment"])
def test_candidate_sees_every_kind_of_private_thing(name: str) -> None:
    output = WRITERS[name](filled_plan(), Audience.CANDIDATE)
    assert [word for word in ("FIELD", "ITEM", "EVIDENCE", PRIVATE_MONEY) if word not in output] == []


@EVERY_WRITER
def test_a_shareable_plan_stays_shareable_whatever_is_asked_for(write: Writer) -> None:
    shareable = for_audience(filled_plan(), Audience.SHAREABLE)
    output = write(shareable, Audience.CANDIDATE)
    assert [word for word in ("FIELD", "ITEM", "EVIDENCE", PRIVATE_MONEY) if word in output] == []


def test_carry_sheet_holds_no_figure_and_no_other_offer() -> None:
    page = to_markdown(sample_plan())
    carry = page.split("\n## Carry with you\n")[1].split("\n## ")[0]
    assert [word for word in ("$", "Bexley", "98,000", "hates surprises") if word in carry] == []


def test_shareable_output_has_no_private_part_and_says_whom_it_is_for() -> None:
    page = to_markdown(sample_plan(), audience=Audience.SHAREABLE)
    assert "\n## Private\n" not in page
    assert "can be shared: everything private is left out" in page
