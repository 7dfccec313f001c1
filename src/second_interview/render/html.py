"""Document → one self-contained HTML page, or a fragment for notebooks: no script, no outside resource."""

from __future__ import annotations

import base64
import hashlib
import zlib
from functools import lru_cache

from attrs import frozen
from importlib_resources import files

from second_interview.model import Audience, Plan
from second_interview.render.document import Section
from second_interview.render.html_blocks import HtmlBlocks
from second_interview.render.html_text import element, escaped
from second_interview.render.plan_document import PlanDocument, document_of

__all__ = ["to_html", "to_html_fragment"]


def to_html(plan: Plan, *, audience: Audience = Audience.CANDIDATE) -> str:
    """Return *plan* as one page for *audience*, to read on a screen or to print.

    Example:
        >>> from datetime import date
        >>> day = date(2026, 12, 3)
        >>> to_html(Plan(id="p", title="Accountant", interview_on=day, today=day))[:15]
        '<!DOCTYPE html>'
    """
    document = document_of(plan, audience)
    words = document.words
    style = _style("page.css") + _style("plan.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = (
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="robots" content="noindex">\n'
        f"{element('title', escaped(document.title))}\n<style>{style}</style>\n"
    )
    skip = element("a", escaped(words.say("skip_link")), {"class": "skip", "href": "#plan"})
    body = element("div", _parts(document, HtmlBlocks(), _PAGE, level=1), {"class": "second-interview page"})
    page = f"<head>\n{head}</head>\n<body>\n{skip}\n{body}\n</body>\n"
    return f"<!DOCTYPE html>\n{element('html', page, {'lang': words.say('language')})}\n"


def to_html_fragment(plan: Plan) -> str:
    """Return *plan* for a notebook cell: styles that touch nothing else on the page, ids of its own.

    Example:
        >>> from datetime import date
        >>> day = date(2026, 12, 3)
        >>> to_html_fragment(Plan(id="p", title="Accountant", interview_on=day, today=day))[:30]
        '<div class="second-interview t'
    """
    document = document_of(plan, plan.audience)
    blocks = HtmlBlocks(f"si{zlib.crc32(plan.id.encode('utf-8', 'replace')):08x}-")
    style = element("style", _style("plan.css"))
    # A notebook would set two dollar signs on one line as a formula; these classes tell it not to.
    attributes = {"class": "second-interview tex2jax_ignore mathjax_ignore", "lang": document.words.say("language")}
    return element("div", f"{style}\n{_parts(document, blocks, _Landmarks(), level=2)}", attributes)


@frozen
class _Landmarks:
    """The elements around the parts: landmarks on a page, plain ones inside somebody else's page."""

    head: str = "div"
    main: str = "div"
    foot: str = "div"


def _parts(document: PlanDocument, blocks: HtmlBlocks, around: _Landmarks, *, level: int) -> str:
    words = document.words
    heading = element(f"h{level}", escaped(document.title))
    header = element(around.head, f"\n{heading}\n{blocks.blocks(document.opening, level + 1)}\n")
    entries = [
        element("li", element("a", escaped(part.title), {"href": f"#{blocks.id(part.anchor)}"}))
        for part in document.parts
        if isinstance(part, Section)
    ]
    contents = element("nav", element("ul", "".join(entries)), {"aria-label": words.say("contents")})
    main = element(around.main, f"\n{blocks.blocks(document.parts, level + 1)}\n", {"id": blocks.id("plan")})
    foot = element(around.foot, blocks.blocks([document.foot], level + 1)) if document.foot is not None else ""
    return "\n".join(part for part in (header, contents if entries else "", main, foot) if part)


_PAGE = _Landmarks("header", "main", "footer")


@lru_cache
def _style(name: str) -> str:
    return files("second_interview.render").joinpath("style", name).read_text(encoding="utf-8")
