"""How a plan looks: one document, as Markdown, as an HTML page, as a notebook view."""

from second_interview.render.html import to_html, to_html_fragment
from second_interview.render.markdown import to_markdown

__all__ = ["to_html", "to_html_fragment", "to_markdown"]
