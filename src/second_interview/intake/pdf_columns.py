"""The pieces of text on a page of a PDF in reading order: rows by their height, two columns by the gap between."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from second_interview.intake.resume_headings import heading_kind

__all__ = ["Piece", "rows_of"]

_STEP = 4
_LEAST_GAP = 8
_LEAST_PIECES = 5
_SIDES = (0.18, 0.82)


@frozen(kw_only=True)
class Piece:
    """Words that stand together, with their box in points."""

    text: str
    left: int
    right: int
    top: int
    bottom: int
    size: int = 0
    edges: tuple[int, int] = (0, 0)
    """Where the column it stands in begins and ends."""
    is_bold: bool = False

    @property
    def height(self) -> int:
        """Height of the box, at least one point."""
        return max(1, self.top - self.bottom)


def rows_of(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the rows of a page from top to bottom, a tab where a row has a gap; two columns come one after the other.

    A page counts as two columns only if both sides have a heading of their own: a date on the right is no column.

    Example:
        >>> left = [Piece(text=t, left=50, right=150, top=700 - 20 * n, bottom=690 - 20 * n)
        ...         for n, t in enumerate(["Skills", "Excel", "SQL", "Sage", "SAP"])]
        >>> right = [Piece(text=t, left=300, right=500, top=700 - 20 * n, bottom=690 - 20 * n)
        ...          for n, t in enumerate(["Experience", "Clerk, Acme", "2019 – 2021", "Paid invoices", "Kept books"])]
        >>> [row.text for row in rows_of([p for pair in zip(left, right) for p in pair])][4:7]
        ['SAP', 'Experience', 'Clerk, Acme']
    """
    gutter = _gutter(pieces)
    if gutter is None:
        return _merged(_edged(pieces))
    left = _edged([piece for piece in pieces if piece.right <= gutter])
    right = _edged([piece for piece in pieces if piece.left >= gutter])
    wide = _edged([piece for piece in pieces if piece.left < gutter < piece.right])
    return _interleaved(left, right, sorted(wide, key=lambda piece: -piece.top))


def _interleaved(left: Sequence[Piece], right: Sequence[Piece], wide: Sequence[Piece]) -> list[Piece]:
    """Return band after band: what stands above a line that runs across both columns comes before it."""
    rows: list[Piece] = []
    limits = [piece.top for piece in wide] + [-(10**6)]
    columns = [sorted(side, key=lambda piece: -piece.top) for side in (left, right)]
    places = [0, 0]
    for number, limit in enumerate(limits):
        for side, column in enumerate(columns):
            start = places[side]
            while places[side] < len(column) and column[places[side]].bottom >= limit - 1:
                places[side] += 1
            rows.extend(_merged(column[start : places[side]]))
        rows.extend(wide[number : number + 1])
    return rows


def _edged(pieces: Sequence[Piece]) -> list[Piece]:
    """Give each piece the edges of the column that *pieces* make."""
    edges = (min((piece.left for piece in pieces), default=0), max((piece.right for piece in pieces), default=0))
    return [evolve(piece, edges=edges) for piece in pieces]


def _gutter(pieces: Sequence[Piece]) -> int | None:
    """Return the middle of the empty strip between two columns."""
    if len(pieces) < 2 * _LEAST_PIECES:
        return None
    first, last = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    width = last - first
    if width <= 0 or width > 20_000:
        return None
    crossed = [0] * (width // _STEP + 2)
    for piece in pieces:
        for place in range((piece.left - first) // _STEP, (piece.right - first) // _STEP + 1):
            crossed[place] += 1
    allowed = max(2, len(pieces) // 12)
    best: tuple[int, int] | None = None
    start: int | None = None
    for place in range(int(len(crossed) * _SIDES[0]), int(len(crossed) * _SIDES[1]) + 1):
        if crossed[place] <= allowed:
            start = place if start is None else start
            if best is None or place - start > best[1] - best[0]:
                best = (start, place)
        else:
            start = None
    if best is None or (best[1] - best[0]) * _STEP < _LEAST_GAP:
        return None
    return _confirmed(pieces, [first + place * _STEP for place in range(best[0], best[1] + 1)])


def _confirmed(pieces: Sequence[Piece], places: Sequence[int]) -> int | None:
    """Return the place that both sides keep clear of, if each side is a column with a heading."""
    tried = dict.fromkeys((places[len(places) // 2], places[-1], places[0]))
    for gutter in tried:
        left = [piece for piece in pieces if piece.right <= gutter]
        right = [piece for piece in pieces if piece.left >= gutter]
        if min(len(left), len(right)) >= _LEAST_PIECES and _has_heading(left) and _has_heading(right):
            return gutter
    return None


def _has_heading(pieces: Sequence[Piece]) -> bool:
    return any(heading_kind(piece.text) is not None for piece in pieces if len(piece.text) < 60)


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Join pieces that follow each other on one height to a row."""
    rows: list[Piece] = []
    for piece in pieces:
        last = rows[-1] if rows else None
        if last is not None and _is_level(last, piece) and piece.left >= last.right - 2:
            rows[-1] = evolve(
                last, text=f"{last.text}\t{piece.text}", right=piece.right, top=max(last.top, piece.top),
                bottom=min(last.bottom, piece.bottom), is_bold=last.is_bold and piece.is_bold,
            )  # fmt: skip
        else:
            rows.append(piece)
    return rows


def _is_level(first: Piece, second: Piece) -> bool:
    overlap = min(first.top, second.top) - max(first.bottom, second.bottom)
    return 2 * overlap >= min(first.height, second.height)
