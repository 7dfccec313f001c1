"""The people of a process: who will be met, what they are to the role, who else is in touch."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from enum import Enum

from attrs import field, frozen

from second_interview.model.checks import not_blank, positive
from second_interview.model.dates import known_zone
from second_interview.model.evidence import Evidence, Line

__all__ = ["Contact", "Disclosure", "Hearsay", "Interviewer", "InterviewerKind", "Mode", "Relation", "person_id"]


class InterviewerKind(Enum):
    """What a person judges in a later round."""

    RECRUITER_HR = "recruiter_hr"
    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    CROSS_FUNCTIONAL = "cross_functional"
    SENIOR_EXECUTIVE = "senior_executive"
    DIRECT_REPORT = "direct_report"
    CLIENT_PARTNER = "client_partner"
    UNKNOWN = "unknown"


class Relation(Enum):
    """What a person is to the role, as somebody stated it; it outranks the title."""

    BOSS = "boss"
    BOSS_OF_BOSS = "boss_of_boss"
    PEER = "peer"
    REPORT = "report"
    OTHER_DEPARTMENT = "other_department"
    CLIENT = "client"
    RECRUITER = "recruiter"
    OTHER = "other"
    UNKNOWN = "unknown"


class Mode(Enum):
    """How one person or one round is met."""

    ONSITE = "onsite"
    VIDEO = "video"
    PHONE = "phone"
    HYBRID = "hybrid"
    UNKNOWN = "unknown"


def person_id(name: str) -> str:
    """Return a stable id for a person's name.

    Example:
        >>> person_id("Zoë van der Berg")
        'zoe-van-der-berg'
    """
    spread = unicodedata.normalize("NFKD", name).casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", spread.encode("ascii", "ignore").decode()).strip("-")
    if slug and not any(char.isalnum() and not char.isascii() for char in spread):
        return slug
    # Letters fell away: without the rest, people whose names are in another alphabet would share an id.
    rest = hashlib.blake2s(" ".join(spread.split()).encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()
    return f"{slug or 'person'}-{rest}"


@frozen(kw_only=True)
class Interviewer:
    """Someone to meet."""

    name: str = field(validator=not_blank)
    title: str = ""
    relation: Relation = Relation.UNKNOWN
    relation_said: str = ""
    """The words the relation was stated in, if it was."""
    organisation: str = ""
    """If not the employer."""
    mode: Mode = Mode.UNKNOWN
    minutes: int | None = field(default=None, validator=positive)
    zone: str = field(default="", validator=known_zone)
    """IANA zone where the person sits, if it differs from the employer's."""
    email: str = ""
    notes: tuple[Line, ...] = ()
    evidence: Evidence | None = None

    @property
    def id(self) -> str:
        """Stable id from the name."""
        return person_id(self.name)

    @property
    def first_name(self) -> str:
        """The first word of the name that is not an honorific."""
        words = [word for word in self.name.split() if word.lower().rstrip(".") not in _HONORIFICS]
        return words[0] if words else self.name


_HONORIFICS = frozenset({"mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "dame"})


@frozen(kw_only=True)
class Contact:
    """Someone in the process who may not interview: recruiter, host, scheduler."""

    name: str = field(validator=not_blank)
    title: str = ""
    role: str = ""
    """In the candidate's words: recruiter, host, scheduler."""
    email: str = ""
    zone: str = field(default="", validator=known_zone)
    notes: tuple[Line, ...] = ()
    evidence: Evidence | None = None

    @property
    def id(self) -> str:
        """Stable id from the name."""
        return person_id(self.name)


@frozen(kw_only=True)
class Hearsay:
    """What someone said a person cares about."""

    about: str = field(validator=not_blank)
    """Name of the person it is about."""
    said_by: str = ""
    line: Line


@frozen(kw_only=True)
class Disclosure:
    """A fact that a person already knows."""

    known_to: str = field(validator=not_blank)
    line: Line
