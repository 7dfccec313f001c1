"""What a content file may hold: one record class for each kind of table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from attrs import Attribute, field, frozen

from second_interview.errors import FieldError
from second_interview.model.bank import (
    Claim,
    Competency,
    ExerciseFormat,
    FindingText,
    Frame,
    Intent,
    KindProfile,
    Level,
    MessageStructure,
    Question,
    RetiredQuestion,
    RoleFamily,
    Source,
    Stage,
    Topic,
    TourCue,
)
from second_interview.model.checks import not_blank
from second_interview.model.dated import CertificateTerm, ToolRelease
from second_interview.model.practice import Clash, DemandBridge, Drill, Forbidden

__all__ = ["NAMESPACED", "RECORDS", "SCHEMA", "SINGLE_TABLES", "PackHead"]

SCHEMA = 1

RECORDS: Mapping[str, Any] = MappingProxyType(
    {
        "source": Source,
        "claim": Claim,
        "topic": Topic,
        "competency": Competency,
        "interviewer_kind": KindProfile,
        "level": Level,
        "family": RoleFamily,
        "exercise": ExerciseFormat,
        "stage": Stage,
        "question": Question,
        "retired": RetiredQuestion,
        "cue": TourCue,
        "message": MessageStructure,
        "intent": Intent,
        "finding": FindingText,
        "frame": Frame,
        "bridge": DemandBridge,
        "drill": Drill,
        "clash": Clash,
        "forbidden": Forbidden,
        "tool_release": ToolRelease,
        "certificate_term": CertificateTerm,
    }
)
"""Record class of each array of tables."""

NAMESPACED = frozenset(
    {
        "claim",
        "question",
        "retired",
        "cue",
        "message",
        "intent",
        "finding",
        "frame",
        "bridge",
        "drill",
        "clash",
        "forbidden",
        "tool_release",
        "certificate_term",
    }
)
"""Tables whose ids begin with the name of their pack; the others are words of one shared vocabulary."""

SINGLE_TABLES = ("conduct", "labels")


def _pack_name(_: object, attribute: Attribute[str], value: str) -> None:
    if not value or not all(char.isascii() and (char.islower() or char.isdigit() or char in "-_") for char in value):
        raise FieldError(
            attribute.name, f"{value!r} is not a pack name; write lower case without spaces, such as 'core'"
        )


def _schema(_: object, attribute: Attribute[int], value: int) -> None:
    if value != SCHEMA:
        raise FieldError(attribute.name, f"{value} is not known; this version reads schema = {SCHEMA}")


@frozen(kw_only=True)
class PackHead:
    """What ``pack.toml`` says of its pack."""

    schema: int = field(validator=_schema)
    name: str = field(validator=_pack_name)
    version: str = field(validator=not_blank)
    language: str = "en"
    licence: str = field(validator=not_blank)
    description: str = ""
    overrides: tuple[str, ...] = ()
    """Ids of packs below that this pack replaces on purpose."""
