"""The block above the first heading of a résumé: name, headline, e-mail, place, and perhaps a summary."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, field

from second_interview.intake.countries import country_code, country_of_place
from second_interview.intake.paper_lines import FRONT_MATTER, PaperLine, Tally
from second_interview.intake.place_words import STATES, is_place
from second_interview.intake.resume_blocks import joined_lines
from second_interview.intake.resume_headings import SectionKind, heading_kind
from second_interview.intake.resume_words import is_title
from second_interview.model import Certificate
from second_interview.reading.words import word_set

__all__ = ["Contact", "read_contact"]

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,62}){1,5}")
_LINK = re.compile(
    r"(?:https?://|www\.)\S{1,300}|\b[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.(?:com|org|net|io|dev|me|co|pub|example|in"
    r"|uk|de|eu|app|ai)"
    r"(?:/\S{0,200})?(?![\w@])",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.])\(?\+?\d[\d\s().–-]{5,20}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w)")
_HANDLE = re.compile(r"(?<![\w.])@\w{2,30}")
_SITES = word_set(
    """linkedin github gitlab kaggle twitter x portfolio website web blog medium facebook instagram youtube whatsapp
    skype email e-mail mail phone mobile tel cell leetcode stackoverflow orcid behance dribbble link links home
    homepage telephone contact resume cv telegram discord more mastodon bluesky github.io profile"""
)
_LABEL = re.compile(
    r"(?P<label>full name|name|e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|telephone|tel|cell|address"
    r"|location|city|based in|place|residence|current location|linkedin|github|website|web|portfolio|blog|url|skype"
    r"|twitter|fax|date of birth|dob|born|nationality|gender|marital status|title|headline|position|citizenship|visa"
    r"|permalink|layout)\s?[.:]\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\t|\s+[|•·▪◦∙‣⋅●♦/–—-]\s+|\s*[|•●▪⋄◆]\s*|;\s+")
_CREDENTIALS = word_set(
    """CPA CMA CIA CISA CISSP CISM CFA CFE ACCA FCCA ACA FCA ACMA FCMA CGMA PMP CTP EA CRISC CCNA CKA CAPM SHRM-CP
    PHR CIMA CPIM AAT CGA CFP FRM"""
)  # fmt: skip
_TITLES = word_set("""MBA PHD MSC BSC MA BA MS BS JR SR II III IV ESQ MD RN MACC LLM DR BBA BCOM MENG""")
_COMPANY = re.compile(r"\b(?:inc|llc|llp|ltd|limited|gmbh|plc|corp|corporation|company|pvt)\b", re.IGNORECASE)
_PARTICLES = word_set("de del della der den da di do dos du el la le van von ten ter bin bint ibn al y e zu zur af av")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+(?:\(?[\"“]?[^\W\d_][\w'’.-]*[\"”]?\)?)){0,5}")
_STREET = re.compile(
    r"^\d{1,5}\s+\S|\b(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|blvd|boulevard|apt|suite|p\.?o\.? box)\b",
    re.IGNORECASE,
)
_ZIP = re.compile(r"\s+(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{4,6})$")
_LEAD = re.compile(r"^[^\w(+]+")
_LONG = 1000
_PROSE = 12


@define
class Contact:
    """What the block gives."""

    name: str = ""
    label: str = ""
    email: str = ""
    place: str = ""
    country: str = ""
    summary: list[PaperLine] = field(factory=list)
    certificates: list[Certificate] = field(factory=list)


def read_contact(lines: Sequence[PaperLine], tally: Tally, *, contact: Contact | None = None) -> Contact:
    r"""Read the lines of the contact block.

    Args:
        lines: the lines above the first heading, or below the heading ``Contact``.
        tally: what became of each line.
        contact: what was found before; what is there stays.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> block = "LEAH BRANDSTETTER\nAccountant | Columbus, OH | leah@example.com\n"
        >>> found = read_contact(text_lines(block), Tally("cv.txt"))
        >>> found.name, found.label, found.place, found.email
        ('Leah Brandstetter', 'Accountant', 'Columbus, OH', 'leah@example.com')
    """
    found = contact or Contact()
    can_name = contact is None
    lines = _without_front_matter(lines, found, tally)
    for block in joined_lines(lines):
        if _is_prose(block.text):
            if can_name and found.name and not any(tally.is_taken(line) for line in block.lines):
                found.summary.extend(block.lines)
            else:
                tally.keep(block.lines, "stands among the contact details")
            continue
        for line in block.lines:
            _line(line, found, tally, can_name=can_name)
    return found


def _without_front_matter(lines: Sequence[PaperLine], found: Contact, tally: Tally) -> Sequence[PaperLine]:
    """Take name, e-mail and place from the settings at the head of a Markdown file, and return the other lines."""
    settings = [line for line in lines if line.mark == FRONT_MATTER]
    for line in settings:
        match = _LABEL.fullmatch(line.said)
        email = _EMAIL.search(line.text)
        found.email = found.email or (email[0] if email else "")
        if match and match["label"].lower() not in ("title", "position", "headline"):
            _labelled(match["label"].lower(), match["rest"].strip(), found)
    tally.set_aside(settings, "the settings of the file")
    return [line for line in lines if line.mark != FRONT_MATTER] if settings else lines


def _is_prose(text: str) -> bool:
    """Say whether *text* is a paragraph rather than details."""
    if len(text) > _LONG:
        return True
    return len(text.split()) >= _PROSE and not any(each.search(text) for each in (_EMAIL, _LINK, _PHONE))


def _line(line: PaperLine, found: Contact, tally: Tally, *, can_name: bool) -> None:
    text = line.text
    if heading_kind(text) is SectionKind.CONTACT and not found.name and can_name:
        tally.take([line])
        return
    match = _EMAIL.search(text)
    if match:
        found.email = found.email or match[0].rstrip(".")
    text = _EMAIL.sub("\t", text)
    has_link = _LINK.search(text) is not None or _HANDLE.search(text) is not None
    text = _HANDLE.sub("\t", _LINK.sub("\t", text))
    has_phone = _PHONE.search(text) is not None
    text = _PHONE.sub("\t", text)
    is_mixed = bool(match) or has_link or has_phone
    pieces = [_LEAD.sub("", piece.strip(" ,:|()[]<>\t")) for piece in _PIECES.split(text)]
    before = (found.name, found.place, found.label)
    left = [piece for piece in pieces if piece and not _is_known(piece, found, is_mixed=is_mixed)]
    _place_rest(line, left, found, tally, can_name=can_name, is_mixed=is_mixed)
    if match or before != (found.name, found.place, found.label):
        tally.take([line])
    elif not tally.is_taken(line):
        tally.set_aside([line], "telephone numbers, web addresses and personal details are not used")


def _is_known(piece: str, found: Contact, *, is_mixed: bool) -> bool:
    """Take a piece with a label, the name of a site, or a place."""
    if not any(char.isalnum() for char in piece):
        return True
    match = _LABEL.fullmatch(piece) or _LABEL.fullmatch(f"{piece}:")
    if match:
        return _labelled(match["label"].lower(), match["rest"].strip(), found)
    if all(word.strip(",.:").lower() in _SITES for word in piece.partition(":")[0].split()):
        return True
    place = _ZIP.sub("", piece)
    place = re.sub(r"^([^\W\d_][\w .'’-]{1,40}) ([A-Z]{2})$", r"\1, \2", place) if place != piece else place
    if is_place(place):
        _set_place(place, found, has_zip=place != piece)
        return True
    if is_mixed and "," in piece and len(piece) < 60 and piece[0].isupper() and not is_title(piece) and not found.place:
        _set_place(place, found, has_zip=False)
        return True
    if _STREET.search(piece) and len(piece) < 120:
        tail = ", ".join(_ZIP.sub("", piece).split(", ")[-2:])
        if "," in piece and is_place(tail) and not _STREET.search(tail.split(",")[0]):
            _set_place(tail, found, has_zip=_ZIP.search(piece) is not None)
        return True
    return False


def _labelled(label: str, rest: str, found: Contact) -> bool:
    if not rest:
        return True
    if "name" in label:
        found.name = found.name or _cased(rest)
    elif label in ("address", "location", "city", "based in", "place", "residence", "current location"):
        _set_place(_ZIP.sub("", rest), found, has_zip=_ZIP.search(rest) is not None)
    elif label in ("title", "headline", "position") and heading_kind(rest) is None:
        found.label = found.label or rest
    return True


def _set_place(place: str, found: Contact, *, has_zip: bool) -> None:
    if found.place:
        return
    found.place = place.strip(" ,.")
    last = found.place.rsplit(",", 1)[-1].strip(" .")
    is_state = last in STATES.values() and last != "Georgia"
    if is_state or (last in STATES and (has_zip or not country_code(last) or last in _ONLY_STATES)):
        found.country = "US"
    else:
        found.country = country_of_place(found.place)


_ONLY_STATES = word_set("""OH TX NY NJ FL WA WI UT OR OK NV NH NM ND MI KS IA CT DC AK HI RI VT WV WY MI""")
"""State codes that are not the code of a country too."""


def _place_rest(
    line: PaperLine, left: list[str], found: Contact, tally: Tally, *, can_name: bool, is_mixed: bool
) -> None:
    """Take the name, then the headline; the rest is unread."""
    rest = list(left)
    if rest and can_name and not found.name and _is_name(rest[0]):
        _set_name(rest.pop(0), line, found, tally)
    if not rest:
        return
    whole = (
        line.said if len(rest) == len(left) and not is_mixed and len(left) > 1 and not found.place else " | ".join(rest)
    )
    is_head = not line.mark and not heading_kind(whole) and (is_title(rest[0]) or not is_mixed)
    if (
        can_name
        and is_head
        and found.name
        and not found.label
        and len(whole.split()) <= 16
        and not whole.endswith((".", "!"))
    ):
        found.label = whole if len(rest) == 1 or not is_mixed else rest[0]
        rest = rest[1:] if is_mixed else []
    if rest:
        tally.keep([line], "not understood among the contact details", " | ".join(rest))


def _is_name(text: str) -> bool:
    said = _plain_name(text)
    words = said.split()
    if not 1 < len(words) <= 6 or len(said) > 60 or not _NAME.fullmatch(said):
        return False
    if heading_kind(text) is not None or _COMPANY.search(text):
        return False
    if is_title(words[-1]) and len(words) > 2:
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in words) or (said.islower() and len(words) <= 3)


def _plain_name(text: str) -> str:
    parts = [part.strip() for part in text.split(",")]
    kept = [parts[0]] + [part for part in parts[1:] if not _is_credential(part)]
    words = ", ".join(kept).split()
    while len(words) > 2 and _is_credential(words[-1]):
        words.pop()
    return " ".join(words)


def _is_credential(text: str) -> bool:
    bare = text.replace(".", "").strip("()").upper()
    return (bare in _CREDENTIALS or bare in _TITLES) and text.strip("().")[:1].isupper()


def _set_name(text: str, line: PaperLine, found: Contact, tally: Tally) -> None:
    found.name = _cased(_plain_name(text))
    for word in re.findall(r"[A-Za-z][A-Za-z-]+", text[len(_plain_name(text)) :]):
        if word.upper() in _CREDENTIALS:
            found.certificates.append(Certificate(name=word, evidence=tally.evidence([line])))


def _cased(name: str) -> str:
    """Return a name in capitals with only its first letters large."""
    if not name.isupper() or len(name) < 4:
        return " ".join(name.split())
    words = re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), name)
    return " ".join(re.sub(r"\bMc([a-z])(?=[a-z]{2})", lambda match: f"Mc{match[1].upper()}", words).split())
