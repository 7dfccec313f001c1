"""What content says about time: since when a tool exists, and how long a certificate usually stands."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from second_interview.model.bank import slug
from second_interview.model.checks import not_blank, positive

__all__ = ["CertificateTerm", "ToolRelease"]


@frozen(kw_only=True)
class ToolRelease:
    """The year in which a tool could first be used outside its maker."""

    id: str = field(validator=slug)
    name: str = field(validator=not_blank)
    """As reading calls it."""
    year: int = field(validator=positive)
    """Of the first public version, previews included; in doubt the earlier year."""
    sources: tuple[str, ...]
    reviewed_on: date


@frozen(kw_only=True)
class CertificateTerm:
    """How long a certificate usually stands before somebody has to renew it."""

    id: str = field(validator=slug)
    name: str = field(validator=not_blank)
    """As reading calls it."""
    months: int = field(validator=positive)
    """The longest usual time from issue or renewal to the next renewal."""
    renewal: str = field(validator=not_blank)
    """What keeps it current, a short phrase."""
    sources: tuple[str, ...]
    reviewed_on: date
