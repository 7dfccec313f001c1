from __future__ import annotations

from tests.factories import finding_ids, line, make_candidacy, make_exchange, make_held_round


def _said(answer: str) -> set[str]:
    told = make_exchange("What did you improve?", answer=line(answer, private=True, path="line 8"))
    return finding_ids(make_candidacy(rounds=(make_held_round(told),)))


def test_a_figure_said_otherwise_than_written_is_found() -> None:
    assert "figures-differ" in _said("Told her we cut the close from 8 to 6 working days")


def test_the_same_figure_is_no_finding() -> None:
    assert "figures-differ" not in _said("Told her we cut the close from 9 to 6 working days")


def test_another_figure_about_something_else_is_no_finding() -> None:
    assert "figures-differ" not in _said("Overdue receivables went from 8 to 6 percent")
