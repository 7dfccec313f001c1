"""The catalog: every item of content, by id, and the questions by what they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from html import escape
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from attrs import field, frozen

from second_interview.content.filling import fill_frame
from second_interview.content.nearest import nearest
from second_interview.content.question_index import QuestionIndex
from second_interview.errors import NotFoundError
from second_interview.model.bank import (
    Area,
    AskedBy,
    Claim,
    Competency,
    Conduct,
    ExerciseFormat,
    FindingText,
    Frame,
    Intent,
    KindProfile,
    Level,
    MessageStructure,
    Question,
    QuestionKind,
    RetiredQuestion,
    RoleFamily,
    Source,
    Stage,
    Topic,
    TourCue,
)
from second_interview.model.dated import CertificateTerm, ToolRelease
from second_interview.model.people import InterviewerKind
from second_interview.model.practice import Clash, DemandBridge, Drill, Forbidden

__all__ = ["Catalog", "catalog_of"]

_TABLE_NAMES: Mapping[str, str] = {
    "stage": "stages",
    "topic": "topics",
    "competency": "competencies",
    "interviewer_kind": "kinds",
    "level": "levels",
    "family": "families",
    "exercise": "exercises",
    "question": "questions",
    "retired": "retired",
    "cue": "cues",
    "message": "messages",
    "intent": "intents",
    "finding": "findings",
    "frame": "frames",
    "bridge": "bridges",
    "drill": "drills",
    "clash": "clashes",
    "forbidden": "forbidden",
    "claim": "claims",
    "tool_release": "tool_releases",
    "certificate_term": "certificate_terms",
    "source": "sources",
}
"""Field of the catalog for each array of tables in content files."""
_TABLES = tuple(_TABLE_NAMES.values())
_KINDS = tuple(kind.value for kind in InterviewerKind)


def _id(item: _HasId) -> tuple[object, ...]:
    return (item.id,)


_ORDERS: Mapping[str, Callable[[Any], tuple[object, ...]]] = {
    "stages": lambda stage: (stage.order, stage.id),
    "levels": lambda level: (level.years_low, level.id),
    "kinds": lambda kind: (_KINDS.index(kind.id) if kind.id in _KINDS else len(_KINDS), kind.id),
}
"""What is not sorted by id."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_HasId)


@frozen(kw_only=True, eq=False, repr=False)
class Catalog:
    """All content of the packs it was made from; compared by identity.

    Example:
        >>> from second_interview.content import load_catalog
        >>> catalog = load_catalog()
        >>> catalog.competency("domain_depth").name
        'Command of the field'
        >>> catalog.competency("domain_dept")
        Traceback (most recent call last):
        second_interview.errors.NotFoundError: no competency 'domain_dept' in pack core; did you mean 'domain_depth'?
    """

    stages: tuple[Stage, ...] = ()
    """In the order of a round."""
    topics: tuple[Topic, ...] = ()
    competencies: tuple[Competency, ...] = ()
    kinds: tuple[KindProfile, ...] = ()
    """In the order of ``InterviewerKind``."""
    levels: tuple[Level, ...] = ()
    """From the least years to the most."""
    families: tuple[RoleFamily, ...] = ()
    exercises: tuple[ExerciseFormat, ...] = ()
    questions: tuple[Question, ...] = ()
    retired: tuple[RetiredQuestion, ...] = ()
    cues: tuple[TourCue, ...] = ()
    messages: tuple[MessageStructure, ...] = ()
    intents: tuple[Intent, ...] = ()
    findings: tuple[FindingText, ...] = ()
    frames: tuple[Frame, ...] = ()
    bridges: tuple[DemandBridge, ...] = ()
    drills: tuple[Drill, ...] = ()
    clashes: tuple[Clash, ...] = ()
    forbidden: tuple[Forbidden, ...] = ()
    claims: tuple[Claim, ...] = ()
    tool_releases: tuple[ToolRelease, ...] = ()
    certificate_terms: tuple[CertificateTerm, ...] = ()
    sources: tuple[Source, ...] = ()
    conduct: Conduct = field(factory=Conduct)
    labels: Mapping[str, str] = field(factory=dict)
    packs: Mapping[str, str] = field(factory=dict)
    """Version of each pack by its name."""

    def __attrs_post_init__(self) -> None:
        put = object.__setattr__  # the class is frozen for everybody else
        for name in _TABLES:
            put(self, name, tuple(sorted(getattr(self, name), key=_ORDERS.get(name, _id))))
        for name in ("labels", "packs"):
            put(self, name, MappingProxyType(dict(sorted(getattr(self, name).items()))))

    def stage(self, id: str) -> Stage:
        """Return the stage *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("stage", "stages", self.stages, id)

    def topic(self, id: str) -> Topic:
        """Return the topic *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("topic", "topics", self.topics, id)

    def competency(self, id: str) -> Competency:
        """Return the competency *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("competency", "competencies", self.competencies, id)

    def kind(self, kind: InterviewerKind) -> KindProfile:
        """Return the profile of one kind of interviewer, or raise ``NotFoundError``."""
        return self._get("interviewer kind", "kinds", self.kinds, kind.value)

    def level(self, id: str) -> Level:
        """Return the level of seniority *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("level", "levels", self.levels, id)

    def family(self, id: str) -> RoleFamily:
        """Return the role family *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("family", "families", self.families, id)

    def exercise(self, id: str) -> ExerciseFormat:
        """Return the exercise format *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("exercise", "exercises", self.exercises, id)

    def question(self, id: str) -> Question:
        """Return the question *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("question", "questions", self.questions, id)

    def cue(self, id: str) -> TourCue:
        """Return the tour cue *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("cue", "cues", self.cues, id)

    def message(self, id: str) -> MessageStructure:
        """Return the message structure *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("message", "messages", self.messages, id)

    def intent(self, id: str) -> Intent:
        """Return the intent for a pay situation *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("intent", "intents", self.intents, id)

    def finding(self, id: str) -> FindingText:
        """Return the words of the finding rule *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("finding", "findings", self.findings, id)

    def frame(self, id: str) -> Frame:
        """Return the frame *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("frame", "frames", self.frames, id)

    def bridge(self, id: str) -> DemandBridge:
        """Return the bridge over a demand *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("bridge", "bridges", self.bridges, id)

    def drill(self, id: str) -> Drill:
        """Return the drill *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("drill", "drills", self.drills, id)

    def claim(self, id: str) -> Claim:
        """Return the research claim *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("claim", "claims", self.claims, id)

    def source(self, id: str) -> Source:
        """Return the source *id*, or raise ``NotFoundError`` with the nearest."""
        return self._get("source", "sources", self.sources, id)

    def find(self, id: str) -> object | None:
        """Return the item called *id* whatever it is, or ``None``; research claims and questions have unique ids."""
        for name, places in self._places.items():
            if id in places:
                item: object = getattr(self, name)[places[id]]
                return item
        return None

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all items, table by table."""
        return tuple(name for places in self._places.values() for name in places)

    def find_questions(
        self,
        *,
        asked_by: AskedBy | None = None,
        stage: str | None = None,
        topic: str | None = None,
        competency: str | None = None,
        kind: QuestionKind | None = None,
        interviewer: InterviewerKind | None = None,
        family: str | None = None,
        level: str | None = None,
        area: Area | None = None,
    ) -> tuple[Question, ...]:
        """Return the questions that meet every criterion given, by id; empty text counts as not given.

        Args:
            asked_by: who asks.
            stage: id of the stage in which the question is of use.
            topic: id of what it is about.
            competency: id of one of the competencies it judges.
            kind: what sort of answer an employer's question wants.
            interviewer: who is likely to ask it, or can answer it; somebody unknown counts as a peer.
            family: id of a role family; a question that names none suits any.
            level: id of a level; a question that names none suits any.
            area: what part of the decision a candidate's question serves.

        Raises:
            NotFoundError: there is no such stage, topic, competency, family or level.

        Example:
            >>> from second_interview.content import load_catalog
            >>> found = load_catalog().find_questions(asked_by=AskedBy.EMPLOYER, topic="strengths")
            >>> {question.topic for question in found}
            {'strengths'}
        """
        words = {"stage": stage, "topic": topic, "competency": competency, "family": family, "level": level}
        for name, word in words.items():
            known = self._places[_TABLE_NAMES[name]]
            if word and word not in known:
                raise self._not_found(name, word, known)
        if interviewer is InterviewerKind.UNKNOWN:
            interviewer = InterviewerKind.PEER
        members = {"asked_by": asked_by, "kind": kind, "interviewer": interviewer, "area": area}
        criteria = {name: str(member.value) for name, member in members.items() if member is not None}
        criteria.update({name: word for name, word in words.items() if word})
        return self._question_index.find(criteria)

    def text(self, id: str, /, **slots: str) -> str:
        """Return the frame *id* with its slots filled.

        Raises:
            NotFoundError: there is no such frame.
            ContentError: a slot is missing or not one of the frame's.
        """
        return fill_frame(self.frame(id), slots)

    def label(self, key: str) -> str:
        """Return the words for *key*, or raise ``NotFoundError`` with the nearest."""
        if key not in self.labels:
            raise self._not_found("label", key, self.labels)
        return self.labels[key]

    @cached_property
    def _places(self) -> dict[str, dict[str, int]]:
        return {name: {item.id: n for n, item in enumerate(getattr(self, name))} for name in _TABLES}

    @cached_property
    def _question_index(self) -> QuestionIndex:
        return QuestionIndex(self.questions, self.topics)

    def _get(self, kind: str, table: str, items: tuple[_T, ...], id: str) -> _T:
        place = self._places[table].get(id)
        if place is None:
            raise self._not_found(kind, id, self._places[table])
        return items[place]

    def _not_found(self, kind: str, name: str, known: Iterable[str]) -> NotFoundError:
        packs = ", ".join(self.packs)
        where = "" if not packs else f"pack {packs}" if len(self.packs) == 1 else f"packs {packs}"
        return NotFoundError(kind, name, near=nearest(name, known), where=where)

    def _counts(self) -> tuple[tuple[str, int], ...]:
        return (*((name, len(getattr(self, name))) for name in _TABLES), ("labels", len(self.labels)))

    def __repr__(self) -> str:
        packs = ", ".join(f"{name} {version}" for name, version in self.packs.items())
        counts = ", ".join(f"{count} {name}" for name, count in self._counts() if count)
        return f"<Catalog of {packs or 'no pack'}: {counts or 'empty'}>"

    def _repr_html_(self) -> str:
        packs = ", ".join(f"{name} {version}" for name, version in self.packs.items())
        rows = "".join(
            f'<tr><th scope="row">{escape(name)}</th><td>{count}</td></tr>' for name, count in self._counts() if count
        )
        return f"<table><caption>{escape(packs)}</caption><tbody>{rows}</tbody></table>"

    def __reduce__(self) -> tuple[object, ...]:
        values = {name: getattr(self, name) for name in (*_TABLES, "conduct")}
        return _rebuild, ({**values, "labels": dict(self.labels), "packs": dict(self.packs)},)


def catalog_of(
    items: Mapping[str, Sequence[Any]],
    *,
    conduct: Sequence[Conduct],
    labels: Mapping[str, str],
    packs: Mapping[str, str],
) -> Catalog:
    """Return the catalog of *items*, by the name of their table in content files."""
    tables: dict[str, Any] = {name: tuple(items.get(table, ())) for table, name in _TABLE_NAMES.items()}
    return Catalog(
        conduct=Conduct(
            rules=tuple(dict.fromkeys(rule for each in conduct for rule in each.rules)),
            access=tuple(dict.fromkeys(line for each in conduct for line in each.access)),
        ),
        labels=labels,
        packs=packs,
        **tables,
    )


def _rebuild(values: dict[str, Any]) -> Catalog:
    return Catalog(**values)
