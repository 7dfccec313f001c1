"""A candidate written down again as a résumé in several layouts, for the law that reading it back changes nothing."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence

from second_interview.model import Candidate, Education, PartialDate, Position, Skill

__all__ = ["LAYOUTS"]

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


def _named(day: PartialDate | None, *, short: bool) -> str:
    if day is None or day.month is None:
        return str(day.year) if day else ""
    month = _MONTHS[day.month - 1]
    return f"{month[:3] if short else month} {day.year}"


def _numbered(day: PartialDate | None) -> str:
    if day is None or day.month is None:
        return str(day.year) if day else ""
    return f"{day.month:02}/{day.year}"


def _span(entry: Position | Education, name: Callable[[PartialDate | None], str], dash: str, now: str) -> str:
    end = now if isinstance(entry, Position) and entry.is_current else name(entry.end)
    return f"{name(entry.start)}{dash}{end}" if entry.start else end


def _joined(*parts: str, by: str) -> str:
    return by.join(part for part in parts if part)


def _words(skill: Skill, by: str) -> str:
    return by.join(skill.keywords)


def _group(skill: Skill) -> str:
    return f"{skill.name} ({skill.level})" if skill.level else skill.name


def _one_line(candidate: Candidate) -> Iterator[str]:
    """Capital headings, heads on one line, hyphens as bullets, nothing wrapped."""
    yield candidate.name.upper()
    yield candidate.label
    yield _joined(candidate.place, candidate.email, "(614) 555-0148", by=" | ")
    yield from ("", "SUMMARY", candidate.summary.text if candidate.summary else "", "", "PROFESSIONAL EXPERIENCE")
    for each in candidate.positions:
        span = _span(each, lambda day: _named(day, short=True), " – ", "Present")
        yield _joined(each.title, each.organisation, each.place, span, by=" | ")
        yield from ([each.summary.text] if each.summary else [])
        yield from (f"- {line.text}" for line in each.highlights)
        yield ""
    yield "EDUCATION"
    for study in candidate.education:
        span = _span(study, lambda day: _named(day, short=True), " – ", "")
        yield _joined(_joined(study.study_type, study.area, by=", "), study.institution, span, study.score, by=" | ")
    yield from ("", "CERTIFICATIONS")
    for held in candidate.certificates:
        yield f"- {_joined(held.name, held.issuer, _named(held.on, short=True), by=' | ')}"
    yield from ("", "SKILLS", *(f"{_group(skill)}: {_words(skill, '; ')}" for skill in candidate.skills))
    if candidate.languages:
        yield from ("", "LANGUAGES", ", ".join(f"{each.name} ({each.fluency})" for each in candidate.languages))


def _three_lines(candidate: Candidate) -> Iterator[str]:
    """Underlined headings, heads on three lines with the employer first, wrapped at eighty, round bullets."""
    yield candidate.name
    yield _joined(candidate.email, candidate.place, by=" • ")
    yield candidate.label

    def head(text: str) -> Sequence[str]:
        return ("", text, "-" * len(text), "")

    def wrapped(text: str, mark: str = "") -> list[str]:
        return textwrap.wrap(text, 80, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False)

    yield from head("Profile")
    yield from wrapped(candidate.summary.text if candidate.summary else "")
    yield from head("Employment History")
    for each in candidate.positions:
        yield _joined(each.organisation, each.place, by=" – ")
        yield each.title
        yield _span(each, _numbered, " to ", "present")
        yield from wrapped(each.summary.text) if each.summary else []
        for line in each.highlights:
            yield from wrapped(line.text, "• ")
        yield ""
    yield from head("Qualifications")
    for study in candidate.education:
        yield study.institution
        yield _joined(study.study_type, study.area, by=", ")
        yield _span(study, _numbered, " to ", "")
        yield f"Grade: {study.score}" if study.score else ""
        yield ""
    yield from head("Licenses & Certifications")
    for held in candidate.certificates:
        yield from (f"• {held.name} – {held.issuer} ({_numbered(held.on)})",)
    yield from head("Core Competencies")
    for skill in candidate.skills:
        yield from wrapped(f"{_group(skill)}: {_words(skill, ' | ')}")
    if candidate.languages:
        yield from (*head("Languages"), *(f"{each.name} – {each.fluency}" for each in candidate.languages))


def _columns(candidate: Candidate) -> Iterator[str]:
    """Dates at the right edge, title and place on a second line, indented bullets, ``Since`` for the current job."""
    yield f"{candidate.name:^100}".rstrip()
    yield f"{candidate.label:^100}".rstrip()
    yield f"{candidate.email}   ***   {candidate.place}"
    yield from ("", f"{'P R O F I L E':^100}".rstrip(), "")
    yield candidate.summary.text if candidate.summary else ""
    yield from ("", f"{'W O R K   H I S T O R Y':^100}".rstrip(), "")
    for each in candidate.positions:
        since = f"Since {_named(each.start, short=False)}"
        span = since if each.is_current else _span(each, lambda day: _named(day, short=False), " - ", "")
        yield f"{each.organisation:<70}{span:>30}"
        yield f"{each.title:<70}{each.place:>30}"
        yield from ["", f"  {each.summary.text}"] if each.summary else []
        yield from (f"    * {line.text}" for line in each.highlights)
        yield ""
    yield from (f"{'E D U C A T I O N':^100}".rstrip(), "")
    for study in candidate.education:
        span = _span(study, lambda day: _named(day, short=False), " - ", "")
        yield f"{study.institution:<70}{span:>30}"
        yield _joined(_joined(study.study_type, study.area, by=", "), study.score, by=", ")
        yield ""
    yield from (f"{'C E R T I F I C A T E S':^100}".rstrip(), "")
    yield from (
        f"{f'{held.name}, {held.issuer}':<80}{_named(held.on, short=False):>20}" for held in candidate.certificates
    )
    yield from ("", f"{'S K I L L S':^100}".rstrip(), "")
    for skill in candidate.skills:
        yield from (f"{_group(skill)}:", *(f"  * {word}" for word in skill.keywords))
    if candidate.languages:
        yield from ("", f"{'L A N G U A G E S':^100}".rstrip(), "")
        yield from (f"{each.name:<30}{each.fluency}" for each in candidate.languages)


def _headings(candidate: Candidate) -> Iterator[str]:
    """Markdown with a heading for every entry, the dates in italics below."""
    yield from (f"# {candidate.name}", "", f"**{candidate.label}**", "")
    yield from (f"[{candidate.email}](mailto:{candidate.email}) | {candidate.place}", "", "## Summary", "")
    yield from (candidate.summary.text if candidate.summary else "", "", "## Experience", "")
    for each in candidate.positions:
        yield f"### {each.title} at **{each.organisation}**"
        yield ""
        yield f"*{_span(each, lambda day: _named(day, short=False), ' – ', 'Present')}*" + (
            f" | {each.place}" if each.place else ""
        )
        yield ""
        yield from [each.summary.text, ""] if each.summary else []
        yield from (f"- {line.text}" for line in each.highlights)
        yield ""
    yield from ("## Education", "")
    for study in candidate.education:
        yield from (f"### {study.institution}", "", f"**{_joined(study.study_type, study.area, by=', ')}**")
        yield f"({_span(study, lambda day: _named(day, short=False), ' – ', '')})"
        yield from ([f"Grade: {study.score}"] if study.score else [])
        yield ""
    yield from ("## Certifications", "")
    yield from (
        f"- **{held.name}** – {held.issuer} *({_named(held.on, short=True)})*" for held in candidate.certificates
    )
    yield from ("", "## Skills", "", *(f"- **{_group(skill)}:** {_words(skill, '; ')}" for skill in candidate.skills))
    if candidate.languages:
        yield from ("", "## Languages", "", *(f"- **{each.name}**: {each.fluency}" for each in candidate.languages))


def _setext(candidate: Candidate) -> Iterator[str]:
    """Markdown with underlined headings, bold employers above several lines, numbers as bullets."""
    yield from (candidate.name, "=" * len(candidate.name), candidate.label, "", f"Email: <{candidate.email}>", "")
    yield from (f"Location: {candidate.place}", "")

    def head(text: str) -> Sequence[str]:
        return (text, "-" * len(text), "")

    yield from (*head("About me"), candidate.summary.text if candidate.summary else "", "", *head("Work Experience"))
    for each in candidate.positions:
        yield f"**{each.organisation}**" + (f", {each.place}" if "," in each.place else f" | {each.place}")
        yield f"_{each.title}_, {_span(each, str, ' - ', 'now')}"
        yield from ["", each.summary.text] if each.summary else []
        yield ""
        yield from (f"{number}. {line.text}" for number, line in enumerate(each.highlights, 1))
        yield ""
    yield from head("Academic Background")
    for study in candidate.education:
        course = _joined(study.study_type, study.area, by=", ")
        yield f"**{study.institution}**, {course}, {_span(study, str, ' - ', '')}"
        yield from ([f"Result: {study.score}"] if study.score else [])
    yield from ("", *head("Certificates"))
    yield from (f"* {held.name} (issued by {held.issuer}, {held.on})" for held in candidate.certificates)
    yield from ("", *head("Technical Skills"))
    for skill in candidate.skills:
        yield from (f"* {_group(skill)}", *(f"    * {word}" for word in skill.keywords))
    if candidate.languages:
        yield from ("", *head("Language Skills"), *(f"* {each.name}, {each.fluency}" for each in candidate.languages))


def _bold(candidate: Candidate) -> Iterator[str]:
    """Markdown with bold lines instead of headings and a table of skills."""
    yield from (
        f"**{candidate.name}**",
        f"{candidate.label} · {candidate.place} · {candidate.email}",
        "",
        "**Career Summary**",
        "",
    )
    yield from (candidate.summary.text if candidate.summary else "", "", "**Career History**", "")
    for each in candidate.positions:
        span = _span(each, lambda day: _named(day, short=True), " -- ", "Present")
        yield (
            f"{each.title} — {each.organisation}, {each.place} ({span})"
            if "," in each.place
            else (f"{each.title} — {each.organisation} — {each.place} ({span})")
        )
        yield from ["", each.summary.text] if each.summary else []
        yield ""
        yield from (f"+ {line.text}" for line in each.highlights)
        yield ""
    yield from ("**Education and Training**", "")
    for study in candidate.education:
        span = _span(study, lambda day: _named(day, short=True), " -- ", "")
        yield f"{_joined(study.study_type, study.area, by=', ')} — {study.institution} ({span})" + (
            f" — {study.score}" if study.score else ""
        )
        yield ""
    yield from ("**Certifications**", "")
    yield from (f"{held.name} — {held.issuer} — {held.on}" for held in candidate.certificates)
    yield from ("", "**Areas of Expertise**", "", "| Group | Skills |", "|---|---|")
    yield from (f"| {_group(skill)}: | {_words(skill, '; ')} |" for skill in candidate.skills)
    if candidate.languages:
        yield from ("", "**Languages**", "", "; ".join(f"{each.name}: {each.fluency}" for each in candidate.languages))


def _text(layout: Callable[[Candidate], Iterator[str]]) -> Callable[[Candidate], str]:
    return lambda candidate: "\n".join(layout(candidate)) + "\n"


LAYOUTS = {
    "one line.txt": _text(_one_line),
    "three lines.txt": _text(_three_lines),
    "columns.txt": _text(_columns),
    "headings.md": _text(_headings),
    "setext.md": _text(_setext),
    "bold.md": _text(_bold),
}
"""Three layouts in plain text and three in Markdown."""
