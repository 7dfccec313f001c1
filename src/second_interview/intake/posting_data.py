"""schema.org JobPosting, as JSON-LD or collected from microdata, to the parts of a posting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from attrs import evolve, frozen

from second_interview.intake.countries import country_code
from second_interview.intake.documents import refuse
from second_interview.intake.markup import PropertyText, read_markup
from second_interview.intake.posting_pay import read_posted_pay
from second_interview.intake.posting_text import split_lines
from second_interview.intake.table import iso_moment
from second_interview.intake.words import clean_lines, one_line, plain
from second_interview.model import CompensationRange, Evidence, Line

__all__ = ["PostedJob", "find_postings", "from_properties", "read_posted_job"]

_MOST_NODES = 100_000
_MOST_LINES = 5000
_MOST_CHARACTERS = 300_000
_DEMANDS = ("qualifications", "experienceRequirements", "educationRequirements", "skills", "physicalRequirement")
_DUTIES = ("responsibilities",)
_PLAIN_PROPERTIES = (
    "title", "baseSalary", "salaryCurrency", "employmentType", "datePosted", "validThrough", "jobLocationType",
    "responsibilities", "educationRequirements", "experienceRequirements", "skills", "qualifications",
)  # fmt: skip


@frozen(kw_only=True)
class PostedJob:
    """What the data of a page says about the job."""

    title: str = ""
    employer: str = ""
    lines: tuple[Line, ...] = ()
    """The description, line by line."""
    demands: tuple[Line, ...] = ()
    duties: tuple[Line, ...] = ()
    pay: CompensationRange | None = None
    pay_line: Line | None = None
    place: str = ""
    country: str = ""
    workplace: Line | None = None
    employment_type: str = ""
    posted_on: date | None = None
    closes_on: date | None = None


def find_postings(data: object) -> tuple[tuple[Mapping[str, object], ...], Mapping[str, Mapping[str, object]]]:
    """Return every JobPosting in *data*, however deep, and the nodes by their ``@id``."""
    postings: list[Mapping[str, object]] = []
    nodes: dict[str, Mapping[str, object]] = {}
    waiting: list[object] = [data]
    seen = 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        node = waiting.pop()
        if isinstance(node, Mapping):
            if _is_posting(node):
                postings.append(node)
            name = node.get("@id")
            if isinstance(name, str) and len(node) > 1:
                nodes.setdefault(name, node)
            waiting.extend(value for value in reversed(list(node.values())) if isinstance(value, Mapping | list))
        elif isinstance(node, list | tuple):
            waiting.extend(reversed(node))
    return tuple(postings), nodes


def _is_posting(node: Mapping[str, object]) -> bool:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list | tuple) else [kind]
    return any(isinstance(each, str) and each.rsplit("/", 1)[-1].rsplit(":", 1)[-1] == "JobPosting" for each in kinds)


def read_posted_job(node: Mapping[str, object], nodes: Mapping[str, Mapping[str, object]], document: str) -> PostedJob:
    """Read one JobPosting node."""
    reader = _Reader(node, nodes, document)
    pay, pay_line = reader.pay()
    place, country = reader.place()
    return PostedJob(
        title=reader.words("title") or reader.words("name"),
        employer=reader.named("hiringOrganization"),
        lines=reader.description(),
        demands=reader.lines(_DEMANDS),
        duties=reader.lines(_DUTIES),
        pay=pay,
        pay_line=pay_line,
        place=place,
        country=country,
        workplace=reader.workplace(),
        employment_type=", ".join(text.lower().replace("_", "-") for text in reader.texts("employmentType")),
        posted_on=reader.day("datePosted"),
        closes_on=reader.day("validThrough"),
    )


class _Reader:
    def __init__(self, node: Mapping[str, object], nodes: Mapping[str, Mapping[str, object]], document: str) -> None:
        self._node, self._nodes, self._document = node, nodes, document

    def _of(self, value: object) -> object:
        """Follow a reference to another node of the graph."""
        if isinstance(value, Mapping) and len(value) == 1 and isinstance(value.get("@id"), str):
            return self._nodes.get(str(value["@id"]), value)
        return value

    def words(self, name: str) -> str:
        value = self._node.get(name)
        value = value[0] if isinstance(value, list | tuple) and value else value
        return plain(value) if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(text for text, _ in _texts(self._of(self._node.get(name)), 0))

    def named(self, name: str) -> str:
        value = self._of(self._node.get(name))
        value = self._of(value[0]) if isinstance(value, list | tuple) and value else value
        if isinstance(value, Mapping):
            value = value.get("name") or value.get("legalName")
        return plain(value) if isinstance(value, str) else ""

    def lines(self, names: tuple[str, ...]) -> tuple[Line, ...]:
        found = []
        for name in names:
            values = list(_texts(self._of(self._node.get(name)), 0))
            if len(values) > _MOST_LINES or sum(len(text) for text, _ in values) > _MOST_CHARACTERS:
                place = f"{self._document}: JobPosting.{name}"
                refuse(place, f"more than {_MOST_LINES:,} lines or {_MOST_CHARACTERS:,} characters")
            for number, (text, place) in enumerate(values, 1):
                path = f"JobPosting.{name}{place}" + (f" line {number}" if len(values) > 1 and not place else "")
                found.append(Line(text=text, evidence=self._evidence(path, text)))
        return tuple(found)

    def description(self) -> tuple[Line, ...]:
        """The description with the marks of its headings and list items, by which it is read."""
        value = self._of(self._node.get("description"))
        text = _decoded(value) if isinstance(value, str) else ""
        if "<" not in text:
            return self.lines(("description",)) if not text else self._marked(enumerate(text.split("\n"), 1))
        return self._marked(enumerate((line.marked for line in read_markup(text, keep_breaks=True).lines), 1))

    def _marked(self, numbered: Iterable[tuple[int, str]]) -> tuple[Line, ...]:
        lines = split_lines(numbered, self._document)
        named = (evolve(line.evidence, path=f"JobPosting.description {line.evidence.path}") for line in lines)
        return tuple(evolve(line, evidence=evidence) for line, evidence in zip(lines, named, strict=True))

    def _evidence(self, path: str, quote: str) -> Evidence:
        return Evidence(document=self._document, path=path, quote=quote)

    def pay(self) -> tuple[CompensationRange | None, Line | None]:
        currency = self.words("salaryCurrency").upper()
        pay, said = read_posted_pay(self._of(self._node.get("baseSalary")), currency)
        if not said:
            return None, None
        return pay, Line(text=said, evidence=self._evidence("JobPosting.baseSalary", said))

    def place(self) -> tuple[str, str]:
        value = self._of(self._node.get("jobLocation"))
        each = value if isinstance(value, list | tuple) else [value]
        found = [self._address(self._of(one)) for one in each[:10]]
        places = dict.fromkeys(place for place, _ in found if place)
        countries = dict.fromkeys(country for _, country in found if country)
        if not countries and not places:
            area = self.named("applicantLocationRequirements")
            return area, country_code(area)
        return "; ".join(places), next(iter(countries)) if len(countries) == 1 else ""

    def _address(self, value: object) -> tuple[str, str]:
        if isinstance(value, str):
            return plain(value), ""
        if not isinstance(value, Mapping):
            return "", ""
        address = self._of(value.get("address") or value)
        if isinstance(address, str):
            return plain(address), ""
        if not isinstance(address, Mapping):
            return "", ""
        country = address.get("addressCountry")
        country = country.get("name") if isinstance(country, Mapping) else country
        parts = [address.get("addressLocality"), address.get("addressRegion")]
        named = [plain(part) for part in parts if isinstance(part, str) and part.strip()]
        place = ", ".join(dict.fromkeys(named))
        if not place and isinstance(value.get("name"), str):
            place = plain(str(value["name"]))
        code = country_code(country) if isinstance(country, str) else ""
        return place or (one_line(country) if isinstance(country, str) else ""), code

    def workplace(self) -> Line | None:
        said = ", ".join(self.texts("jobLocationType"))
        if "TELECOMMUTE" not in said.upper():
            return None
        return Line(text="Remote", evidence=self._evidence("JobPosting.jobLocationType", said))

    def day(self, name: str) -> date | None:
        said = self.words(name)
        return _iso_day(said)


def _iso_day(said: str) -> date | None:
    moment = iso_moment(said[:10])
    return moment if moment is not None and 1900 <= moment.year <= 2200 else None


def _texts(value: object, depth: int, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts in a value, each with its place below it."""
    if isinstance(value, str):
        yield from ((text, place) for text in clean_lines(_decoded(value)))
    elif isinstance(value, list | tuple) and depth < 4:
        for number, each in enumerate(value[:500]):
            yield from _texts(each, depth + 1, f"{place}[{number}]")
    elif isinstance(value, Mapping) and depth < 4:
        months = value.get("monthsOfExperience")
        if isinstance(months, int | Decimal | float | str) and str(months).isdigit() and len(str(months)) < 4:
            yield _experience(int(str(months))), f"{place}.monthsOfExperience"
        for key in ("name", "credentialCategory", "description", "competencyRequired", "value"):
            if key in value:
                yield from _texts(value[key], depth + 1, f"{place}.{key}")


def _experience(months: int) -> str:
    years, rest = divmod(months, 12)
    if rest or not years:
        return f"{months} months of experience"
    return f"{years} {'year' if years == 1 else 'years'} of experience"


def _decoded(text: str) -> str:
    """Undo one layer of escaping where a whole description was escaped."""
    if "&lt;" in text and "<" not in text:
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    return text


def from_properties(properties: tuple[PropertyText, ...]) -> Mapping[str, object] | None:
    """Return microdata as a JobPosting node; ``None`` if the page has no title in microdata."""
    node: dict[str, object] = {}
    address: dict[str, object] = {}
    for each in properties:
        text = " ".join(each.lines)
        if not text:
            continue
        if each.name.startswith("address") and each.name != "address":
            address.setdefault(each.name, text)
        elif each.name == "name" and each.inside in ("hiringOrganization", "name"):
            node["hiringOrganization"] = text
        elif each.name == "hiringOrganization":
            node.setdefault(each.name, text)
        elif each.name == "unitText":
            node.setdefault("unitText", text)
        elif each.name in _PLAIN_PROPERTIES:
            node.setdefault(each.name, list(each.lines) if len(each.lines) > 1 else text)
    if "title" not in node:
        return None
    if address:
        node["jobLocation"] = {"address": address}
    return node
