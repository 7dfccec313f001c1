"""A job posting from HTML, JSON-LD, plain text or Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from attrs import evolve

from second_interview.errors import InputError
from second_interview.intake.countries import country_of_place
from second_interview.intake.documents import LIMIT, Document, open_document, parse_json, refuse
from second_interview.intake.markup import MarkupPage, read_markup
from second_interview.intake.posting_data import PostedJob, find_postings, from_properties, read_posted_job
from second_interview.intake.posting_text import (
    closing_words,
    employer_in,
    front_matter,
    headings_of,
    labelled,
    marked_headings,
    place_line,
    split_lines,
    title_of_page,
)
from second_interview.intake.words import one_line
from second_interview.intake.words import plain as plain_words
from second_interview.model import Evidence, JobPosting, Line, Requirement
from second_interview.reading.dates import read_day
from second_interview.reading.pay import read_pay
from second_interview.reading.posting_facts import find_workplace
from second_interview.reading.posting_process import find_process, find_reporting_line, find_team
from second_interview.reading.posting_text import PostingReading, read_posting_text

__all__ = ["read_job_posting"]

_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|span|ul|ol|li|h[1-6]|script|section|article|main|table|meta)\b",
    re.IGNORECASE,
)
_MARKUP_FILES = (".html", ".htm", ".xhtml")
_DATA_FILES = (".json", ".jsonld")
_DEMANDING = re.compile(r"\b(?:must|able|ability|willing\w*|require\w*|experience|need)\b", re.IGNORECASE)
_NOTHING = PostedJob()


def read_job_posting(
    source: Path | str | bytes | Mapping[str, object], *, document: str | None = None, limit: int = LIMIT
) -> JobPosting:
    r"""Read a job posting.

    schema.org JobPosting data (JSON-LD in a page or alone, or microdata) comes first; what it leaves open is
    read from the visible text.

    Args:
        source: a path; HTML, JSON, Markdown or plain text; or parsed JSON-LD.
        document: the name that evidence gives; the file name if left out.
        limit: bytes the document may have.

    Raises:
        InputError: the document cannot be read, or holds no words about a job.

    Example:
        >>> posting = read_job_posting("Senior Accountant\n\nRequirements:\n- CPA required\n")
        >>> posting.title, posting.requirements[0].text
        ('Senior Accountant', 'CPA required')
    """
    if isinstance(source, Mapping):
        return _from_data(source, document or "posting.json")
    opened = open_document(source, document=document, fallback="posting", limit=limit)
    if not opened.text.strip():
        refuse(opened.name, "is empty; give the text of the posting")
    if opened.suffix in _DATA_FILES or (not opened.is_file and opened.text.lstrip()[:1] in ("{", "[")):
        try:
            return _from_data(parse_json(opened).data, opened.name)
        except InputError:
            if opened.suffix in _DATA_FILES:
                raise
    if opened.suffix in _MARKUP_FILES or (opened.suffix != ".md" and _MARKUP.search(opened.text[:5000])):
        return _from_page(opened)
    return _from_text(opened)


def _from_data(data: object, name: str) -> JobPosting:
    postings, nodes = find_postings(data)
    if not postings and isinstance(data, Mapping):
        postings = (data,)
    jobs = [read_posted_job(node, nodes, name) for node in postings[:50]]
    job = _fullest(jobs)
    if job is None or job == _NOTHING:
        refuse(name, "holds no job posting; give schema.org JobPosting data, or the text of the posting")
    return _posting(job, job.lines, name)


def _fullest(jobs: Sequence[PostedJob]) -> PostedJob | None:
    """The posting of the page; lists of similar jobs carry less text."""
    return max(jobs, key=lambda job: (sum(len(line.text) for line in job.lines), bool(job.title)), default=None)


def _from_page(opened: Document) -> JobPosting:
    page = read_markup(opened.text)
    job = _fullest([each for _, block in page.blocks[:50] for each in _jobs_in(block, opened.name)])
    if job is None:
        node = from_properties(page.properties)
        job = read_posted_job(node, {}, opened.name) if node is not None else _NOTHING
    shown = split_lines(headings_of(page), opened.name)
    lines = _telling(job, shown)
    if not lines and job == _NOTHING:
        refuse(opened.name, "shows no words; save the page with its text, or paste the posting as text")
    return _posting(job, lines, opened.name, page=page)


def _telling(job: PostedJob, shown: tuple[Line, ...]) -> tuple[Line, ...]:
    """The description of the data, unless only the page itself says what is asked for."""
    if not job.lines:
        return shown
    if job.demands or read_posting_text(job.lines).requirements or not read_posting_text(shown).requirements:
        return job.lines
    return shown


def _jobs_in(block: str, name: str) -> list[PostedJob]:
    """The postings of one JSON-LD script; a broken script is passed over, the page still has its text."""
    text = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*.{0,40}?\*/)|(?:-->|//\s*\]\]>)\s*$", "", block).strip().rstrip(";")
    try:
        data = parse_json(Document(name=name, text=text)).data
    except InputError:
        return []
    postings, nodes = find_postings(data)
    return [read_posted_job(node, nodes, name) for node in postings[:50]]


def _from_text(opened: Document) -> JobPosting:
    head, first = front_matter(opened.text)
    lines = split_lines(marked_headings(opened.text, after=first), opened.name)
    job = PostedJob(title=head.get("title", ""), employer=head.get("company", ""), place=head.get("location", ""))
    if not lines and not job.title:
        refuse(opened.name, "has no words; give the text of the posting")
    return _posting(job, lines, opened.name)


def _posting(job: PostedJob, marked: tuple[Line, ...], name: str, *, page: MarkupPage | None = None) -> JobPosting:
    """Put data and prose together; *marked* lines carry the marks of headings and list items."""
    prose = read_posting_text(marked)
    lines = _plain_lines(marked)
    top = place_line(lines)
    title = job.title or (title_of_page(page) if page is not None else "") or prose.title
    pay, pay_line = job.pay, job.pay_line
    if pay is None and prose.pay_line is not None:
        pay = read_pay(prose.pay_line.text)
        pay_line = _plain_line(prose.pay_line) if pay is not None else pay_line
    place = job.place or prose.place or (top.text if top is not None else "")
    return JobPosting(
        title=title or _first_words(lines),
        employer=job.employer or prose.employer or employer_in(lines),
        requirements=_together(_demands(job.demands), _asked(prose)),
        responsibilities=_lines_together(job.duties, prose.responsibilities),
        lines=lines or (*job.duties, *job.demands),
        pay=pay,
        pay_line=pay_line,
        place=place,
        country=job.country or country_of_place(place),
        workplace=_workplace(prose.workplace, marked, top) or job.workplace,
        reports_to=_plain_line(find_reporting_line(marked) or find_reporting_line(job.lines)),
        team=_plain_line(find_team(marked)),
        process=find_process(marked),
        employment_type=job.employment_type
        or labelled(lines, "employment type", "job type", "job nature", "position type"),
        posted_on=job.posted_on or _day(labelled(lines, "posted date", "posted", "date posted", "posted on")),
        closes_on=job.closes_on
        or _day(labelled(lines, "application deadline", "deadline", "closing date", "apply by", "closes", "closing"))
        or _day(closing_words(lines)),
        evidence=Evidence(document=name),
    )


def _workplace(read: Line | None, marked: Sequence[Line], top: Line | None) -> Line | None:
    """What is said about remote or office work; a heading about it says nothing yet."""
    if read is None or not read.text.startswith("## "):
        return _plain_line(read)
    if top is not None and top.text.lower().startswith(("remote", "fully remote", "hybrid")):
        return top
    return _plain_line(find_workplace([line for line in marked if not line.text.startswith("## ")]))


def _first_words(lines: Sequence[Line]) -> str:
    return one_line(lines[0].text.lstrip("#*- "))[:120] if lines else ""


def _demands(lines: tuple[Line, ...]) -> tuple[Requirement, ...]:
    """Requirements from data fields; the words decide which are only nice to have."""
    if not lines:
        return ()
    heading = Line(text="Requirements:", evidence=lines[0].evidence)
    read = {line.evidence.quote: line for line in read_posting_text((heading, *lines)).requirements}
    return tuple(
        Requirement(
            text=line.text,
            is_must=read[line.text].is_must if line.text in read else True,
            evidence=line.evidence,
        )
        for line in lines
    )


def _asked(prose: PostingReading) -> tuple[Requirement, ...]:
    """The requirements without the lines that state pay or workplace below a list of them."""
    stated = {_key(line.text) for line in (prose.pay_line,) if line is not None}
    if prose.workplace is not None and not _DEMANDING.search(prose.workplace.text):
        stated.add(_key(prose.workplace.text))
    return tuple(each for each in prose.requirements if _key(each.text) not in stated)


def _together(stated: tuple[Requirement, ...], read: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
    """Each requirement once; the heading it stands under on the page knows best whether it is a must."""
    on_page = {_key(each.text): each.is_must for each in read}
    found: dict[str, Requirement] = {}
    for each in (*stated, *read):
        key = _key(each.text)
        found.setdefault(key, evolve(each, is_must=each.is_must and on_page.get(key, True)))
    return tuple(found.values())


def _plain_line(line: Line | None) -> Line | None:
    """A line without its marks."""
    text = plain_words(line.text) if line is not None else ""
    return evolve(line, text=text) if line is not None and text else None


def _plain_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(shown for line in lines if (shown := _plain_line(line)) is not None)


def _lines_together(one: tuple[Line, ...], two: tuple[Line, ...]) -> tuple[Line, ...]:
    found: dict[str, Line] = {}
    for line in (*one, *two):
        text = plain_words(line.text)
        if text:
            found.setdefault(_key(text), Line(text=text, evidence=evolve(line.evidence, quote=text)))
    return tuple(found.values())


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _day(text: str) -> date | None:
    """A day with its year; without the year a posting names none."""
    return read_day(text[:100], said_on=None) if text else None
