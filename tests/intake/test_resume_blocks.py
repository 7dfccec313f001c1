from __future__ import annotations

import pytest

from second_interview.intake.paper_text import text_lines
from second_interview.intake.resume_blocks import joined_lines

_FULL = "x" * 50 + " " + "y" * 9


def _joined(text: str) -> list[str]:
    return [block.text for block in joined_lines(text_lines(text))]


@pytest.mark.parametrize(
    "text",
    [
        "- Cut the close\n  to six days",
        "- Cut the close\n    To six days",
        "- Cut the close by half and the year end too\nto six days",
        "Built the books of a,\nB and C",
        "Lead of design and implementation for\nCatalog Sites",
        "- The client of the group\n(Acme) and others",
        f"{_FULL}\n{_FULL}\n{_FULL}",
        "- cut\ntogether",
    ],
)
def test_a_line_that_runs_on_is_joined(text: str) -> None:
    assert len(_joined(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "- Cut\n- Kept",
        "Paid the invoices.\nKept the books.",
        "- Cut the close\n\n  to six days",
        "### Clerk\nat home",
        "Clerk\t2019 - 2020\nat home",
        "Clerk, Acme, 2019 - 2020\nand more",
        "ana@example.com\nand more",
        "Tools: Excel\nOther: SQL",
        "Clerk At Work\nlower case",
        f"{_FULL}\n{_FULL}\n- {_FULL}.\nStaff Accountant\nAcme Ltd\n2019 - 2020",
        f"{_FULL}\n{_FULL}\n{_FULL}\nStaff Accountant, 2019 - 2020",
        f"{_FULL}\n{_FULL}\n- {_FULL}\n2019 - 2020",
        f"{_FULL}\n{_FULL}\n- {_FULL} a b c.\nStaff Accountant",
    ],
)
def test_a_line_of_its_own_is_not(text: str) -> None:
    lines = text.count("\n") + 1 - text.count("\n\n")
    full = f"{_FULL}\n{_FULL}\n{_FULL}"
    shared = 2 if text.startswith(full) else 1 if text.startswith(f"{_FULL}\n{_FULL}") else 0
    assert len(_joined(text)) == lines - shared
