"""Which words of a résumé are a place: a city with its state, province or country, or remote work."""

from __future__ import annotations

import re

from second_interview.intake.countries import country_code
from second_interview.intake.resume_words import is_title, names_employer
from second_interview.reading.words import word_set

__all__ = ["STATES", "is_city_and_state", "is_place", "split_place"]

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota",
    "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont",
    "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
"""States of the USA by their code."""

_REGIONS = (
    word_set(
        """ontario quebec québec alberta manitoba queensland victoria bavaria bayern catalonia maharashtra karnataka
        telangana kerala gujarat gauteng surrey kent essex leinster munster connacht ulster"""
    )
    | {"british columbia", "nova scotia", "new south wales", "tamil nadu", "greater london", "west midlands"}
    | {name.lower() for name in STATES.values()}
)
_PROVINCES = word_set("ON QC BC AB NS MB SK NB NL PE NSW VIC QLD ACT TAS")
_REMOTE = re.compile(
    r"(?:fully |mostly |100% )?(?:remote|hybrid|on-?site|home office|worldwide|various)"
    r"(?: (?:job|work|position|role))?(?:\s?[(,/–-].{0,40})?",
    re.IGNORECASE,
)
_DEPARTMENTS = word_set(
    """accounting finance audit tax treasury operations sales marketing engineering security risk compliance legal
    payroll procurement it hr technology development research support product design data analytics services"""
)
_MOST_PARTS = 4
_PLACE = re.compile(r"[^\W\d_][\w .'’/-]{1,40}(?:, ?[\w .'’-]{2,40}){1,2}(?: \([\w ,]{2,30}\))?")


def is_place(text: str) -> bool:
    """Say whether *text* is nothing but a place that can be told without a map: ``Akron, OH``, ``Lyon, France``.

    Example:
        >>> is_place("Columbus, OH"), is_place("Remote (Denver)"), is_place("Audit, Tax")
        (True, True, False)
    """
    said = text.strip(" .,()")
    if _REMOTE.fullmatch(said):
        return True
    if len(said) > 3 and country_code(said):
        return True
    parts = said.split(",")
    if not _PLACE.fullmatch(said) or any(is_title(part) for part in parts) or names_employer(parts[0]):
        return False
    if parts[0].lower() in _DEPARTMENTS:
        return False
    if len(parts) > 2 and not _ends_in_region(",".join(parts[:-1])):
        return False
    return _ends_in_region(said)


def _ends_in_region(text: str) -> bool:
    last = re.sub(r"\s*\(.*$|\s+\d[\d -]*$", "", text).rsplit(",", 1)[-1].strip(" .")
    known = last.upper() if len(last) <= 3 else ""
    if known and last == known:
        return known in STATES or known in _PROVINCES or len(known) == 2 or known in ("USA", "UAE")
    return last.lower() in _REGIONS or bool(len(last) > 3 and country_code(last))


def is_city_and_state(text: str) -> bool:
    """Say whether *text* is a city with its state and no comma between; a degree such as ``History MA`` looks alike.

    Example:
        >>> is_city_and_state("Somerville MA"), is_city_and_state("Senior SE")
        (True, False)
    """
    words = text.split()
    is_cased = all(word.istitle() for word in words[:-1]) and words[-1:] != [] and words[-1] in STATES
    return is_cased and 1 < len(words) <= 4 and "," not in text and not (is_title(text) or names_employer(text))


def split_place(text: str) -> tuple[str, str]:
    """Return *text* without the place it ends in, and the place.

    Example:
        >>> split_place("Marsh Fennel LLP, Columbus, OH")
        ('Marsh Fennel LLP', 'Columbus, OH')
    """
    match = re.fullmatch(r"([^()]{3,120}?)\s?\(([^()]{2,60})\)", text)
    if match and is_place(match[2]):
        return match[1].strip(" ,"), match[2].strip()
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > _MOST_PARTS and not any(is_title(part) or names_employer(part) for part in parts):
        return text, ""
    for size in (3, 2, 1):
        tail = ", ".join(parts[-size:])
        if len(parts) > size and is_place(tail):
            return ", ".join(parts[:-size]), tail
    return text, ""
