"""What can go wrong, said once per problem with its place and the remedy."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "ContentError",
    "FieldError",
    "InputError",
    "MissingExtraError",
    "NotFoundError",
    "OutputError",
    "PackError",
    "PlanFormatError",
    "PlanTooNewError",
    "PlanningError",
    "Problem",
    "SecondInterviewError",
]


class SecondInterviewError(Exception):
    """Everything this library raises on purpose."""


class Problem:
    """One thing that is wrong, and where.

    Example:
        >>> str(Problem(place="resume.json: work[2].startDate", message="'2019-13' is not a date"))
        "resume.json: work[2].startDate: '2019-13' is not a date"
    """

    __slots__ = ("message", "place")

    def __init__(self, *, place: str, message: str) -> None:
        self.place = place
        self.message = message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message

    def __repr__(self) -> str:
        return f"Problem(place={self.place!r}, message={self.message!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Problem):
            return NotImplemented
        return (self.place, self.message) == (other.place, other.message)

    def __hash__(self) -> int:
        return hash((self.place, self.message))


class FieldError(SecondInterviewError, ValueError):
    """A value of the right type breaks a rule of the model."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(field, problem)
        self.field = field
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.field}: {self.problem}" if self.field else self.problem


class _ProblemsError(SecondInterviewError, ValueError):
    """Several problems at once; ``str()`` gives one per line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class InputError(_ProblemsError):
    """A paper, a candidacy file or an argument cannot be used; lists every problem with its place."""


class ContentError(_ProblemsError):
    """A content file has mistakes; lists all of them with file and line."""


class PackError(SecondInterviewError):
    """A content pack cannot be opened at all."""


class PlanningError(SecondInterviewError):
    """A plan cannot be built from what was given."""


class OutputError(SecondInterviewError):
    """A result cannot be written where it should go."""


class NotFoundError(SecondInterviewError, LookupError):
    """No such item; names what was searched and the nearest id."""

    def __init__(self, kind: str, name: str, *, near: str | None = None, where: str = "") -> None:
        super().__init__(kind, name)
        self.kind = kind
        self.name = name
        self.near = near
        self.where = where

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild_not_found, (self.kind, self.name, self.near, self.where))

    def __str__(self) -> str:
        text = f"no {self.kind} {self.name!r}"
        if self.where:
            text += f" in {self.where}"
        return text + (f"; did you mean {self.near!r}?" if self.near else "")


def _rebuild_not_found(kind: str, name: str, near: str | None, where: str) -> NotFoundError:
    return NotFoundError(kind, name, near=near, where=where)


class MissingExtraError(SecondInterviewError, ImportError):
    """An optional dependency is not installed; the message names the extra."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(extra, purpose)
        self.extra = extra
        self.purpose = purpose

    def __str__(self) -> str:
        return f'{self.purpose} needs an extra; install it with: pip install "second-interview[{self.extra}]"'


class PlanFormatError(SecondInterviewError, ValueError):
    """A saved plan cannot be read: another format, torn, or edited by hand into something else."""


class PlanTooNewError(PlanFormatError):
    """A saved plan was written by a newer version of this library."""

    def __init__(self, schema: int, library: str) -> None:
        super().__init__(schema, library)
        self.schema = schema
        self.library = library

    def __str__(self) -> str:
        return (
            f"this plan has schema {self.schema}, written by second-interview {self.library}; "
            f'install that version or a newer one: pip install "second-interview>={self.library}"'
        )
