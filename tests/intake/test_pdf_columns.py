from __future__ import annotations

from second_interview.intake.pdf_columns import Piece, rows_of

_LEFT = ("Skills", "Excel", "SQL", "Sage", "SAP")
_RIGHT = ("Experience", "Clerk, Acme", "2019 - 2021", "Paid invoices", "Kept books")


def _column(words: tuple[str, ...], left: int, right: int, top: int = 700) -> list[Piece]:
    return [
        Piece(text=text, left=left, right=right, top=top - 20 * number, bottom=top - 10 - 20 * number)
        for number, text in enumerate(words)
    ]


def _interleaved(*columns: list[Piece]) -> list[Piece]:
    return [piece for row in zip(*columns, strict=True) for piece in row]


def test_two_columns_with_headings_come_one_after_the_other() -> None:
    rows = rows_of(_interleaved(_column(_LEFT, 50, 150), _column(_RIGHT, 300, 500)))
    assert [row.text for row in rows] == [*_LEFT, *_RIGHT]
    assert {row.edges for row in rows} == {(50, 150), (300, 500)}


def test_a_line_across_both_columns_parts_them() -> None:
    head = Piece(text="Ana Lima", left=50, right=500, top=730, bottom=710)
    foot = Piece(text="Certificates of both columns", left=50, right=500, top=600, bottom=590)
    below = [*_column(("CPA",), 50, 150, 580), *_column(("CMA",), 300, 500, 580)]
    body = _interleaved(_column(_LEFT, 50, 150), _column(_RIGHT, 300, 500))
    rows = [row.text for row in rows_of([*body, head, foot, *below])]
    assert rows == ["Ana Lima", *_LEFT, *_RIGHT, "Certificates of both columns", "CPA", "CMA"]


def test_the_widest_gap_parts_the_columns() -> None:
    right = [*_column(_RIGHT, 230, 300), *_column(("a", "b", "c", "d", "e"), 320, 500)]
    assert [row.text for row in rows_of([*right, *_column(_LEFT, 50, 150)])][:5] == [*_LEFT]


def test_dates_at_the_right_are_no_column() -> None:
    dates = _column(("2019", "2020", "2021", "2022", "2023"), 450, 500)
    rows = rows_of(_interleaved(_column(_RIGHT, 50, 200), dates))
    assert [row.text for row in rows][:2] == ["Experience\t2019", "Clerk, Acme\t2020"]


def test_a_column_without_a_heading_is_left_in_the_order_of_the_file() -> None:
    plain = _column(("One", "Two", "Three", "Four", "Five"), 300, 500)
    rows = rows_of([*_column(_LEFT, 50, 150), *plain])
    assert [row.text for row in rows] == [*_LEFT, "One", "Two", "Three", "Four", "Five"]


def test_a_page_of_a_few_words_or_of_one_width_has_one_column() -> None:
    assert [row.text for row in rows_of(_column(_LEFT, 50, 150))] == [*_LEFT]
    assert len(rows_of(_column(_RIGHT * 3, 50, 500))) == 15
    assert len(rows_of(_column(_RIGHT * 3, 50, 50))) == 15
    assert rows_of([]) == []
