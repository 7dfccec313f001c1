"""The picture of both pay ranges: told apart by hatching, so that it prints in black and white."""

from __future__ import annotations

from second_interview.render.document import RangeBar, RangePicture
from second_interview.render.html_text import element, escaped

__all__ = ["picture"]

_LEFT, _WIDTH = 8, 344
_ROW = 48


def picture(block: RangePicture, *, prefix: str) -> str:
    """Return an inline SVG with a title and a description that say the same."""
    height = _ROW * len(block.bars) + (20 if block.mark is not None else 0)
    title_id, words_id, hatch = f"{prefix}picture-title", f"{prefix}picture-words", f"{prefix}hatch"
    pattern = (
        f'<defs><pattern id="{hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<line x1="0" y1="0" x2="0" y2="6" stroke="currentColor" stroke-width="2.4"/></pattern></defs>'
    )
    drawn = "".join(_bar(bar, n * _ROW, hatch) for n, bar in enumerate(block.bars))
    content = (
        element("title", escaped(block.title), {"id": title_id})
        + element("desc", escaped(block.words), {"id": words_id})
        + pattern
        + drawn
        + _mark(block, height)
    )
    return element(
        "svg",
        content,
        {
            "class": "picture",
            "viewBox": f"0 0 360 {height}",
            "role": "img",
            "aria-labelledby": f"{title_id} {words_id}",
        },
    )


def _x(hundredths: int) -> int:
    return _LEFT + hundredths * _WIDTH // 100


def _bar(bar: RangeBar, top: int, hatch: str) -> str:
    left, right, y = _x(bar.start), _x(bar.end), top + 20
    fill = f"url(#{hatch})" if bar.is_hatched else "currentColor"
    opacity = "" if bar.is_hatched else ' fill-opacity="0.3"'
    label = element(
        "text", escaped(bar.label), {"x": "8", "y": str(top + 14), "font-size": "12", "fill": "currentColor"}
    )
    box = (
        f'<rect x="{left}" y="{y}" width="{right - left}" height="16" fill="{fill}"{opacity} '
        'stroke="currentColor" stroke-width="1.2"/>'
    )
    arrows = ""
    if bar.is_open_left:
        arrows += f'<path d="M{left} {y} l-7 8 l7 8 z" fill="currentColor"/>'
    if bar.is_open_right:
        arrows += f'<path d="M{right} {y} l7 8 l-7 8 z" fill="currentColor"/>'
    return label + box + arrows


def _mark(block: RangePicture, height: int) -> str:
    """Return the mark across each bar, clear of the words above them, and its own words below."""
    if block.mark is None:
        return ""
    x = _x(block.mark)
    across = "".join(
        f'<line x1="{x}" y1="{n * _ROW + 17}" x2="{x}" y2="{n * _ROW + 40}" stroke="currentColor" stroke-width="3"/>'
        for n in range(len(block.bars))
    )
    anchor = "start" if block.mark < 34 else "end" if block.mark > 66 else "middle"
    place = {"x": str(x), "y": str(height - 8), "font-size": "12", "text-anchor": anchor, "fill": "currentColor"}
    return across + element("text", escaped(block.mark_label), place)
