"""What sort of house an employer is, by its name or a text about it: the same title ranks differently in each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from attrs import frozen

from second_interview.reading.words import phrase_list, spaced

__all__ = ["House", "HouseReading", "read_house"]


class House(Enum):
    """The sorts of employers in which titles mean something of their own."""

    BANK = "bank"
    INVESTOR = "investor"
    AUDIT_FIRM = "audit_firm"
    LAW_FIRM = "law_firm"
    CONSULTANCY = "consultancy"
    FIRM = "firm"
    """A partnership whose trade is not told."""
    SOFTWARE = "software"
    PUBLIC = "public"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class HouseReading:
    """The sort of house, and the words that tell it."""

    house: House
    words: str = ""


_MOST_TEXT = 6_000
_spaced = lru_cache(maxsize=1 << 10)(spaced)
_NAMED: Mapping[House, tuple[str, ...]] = {
    House.BANK: phrase_list("""
        bank, banks, bancorp, bancshares, bank holding, banking, credit union, building society, savings and loan,
        securities, brokerage, broker dealer, investment bank, jpmorgan, jp morgan, goldman sachs, morgan stanley,
        citi, citigroup, citibank, barclays, hsbc, wells fargo, ubs, deutsche bank, credit suisse, bnp paribas,
        natwest,
        lloyds, santander, jefferies, lazard, evercore, truist, capital one, bny mellon, state street
    """),
    House.INVESTOR: phrase_list("""
        private equity, venture capital, capital partners, equity partners, hedge fund, asset management,
        investment management, asset manager, investment firm, capital management, growth equity,
        family office, ventures
    """),
    House.AUDIT_FIRM: phrase_list("""
        audit firm, public accounting, accounting firm, accountancy firm, accountancy practice, chartered accountants,
        certified public accountants, cpa firm, cpas, big four, big 4, deloitte, kpmg, ernst & young, ey, pwc,
        pricewaterhousecoopers, bdo, grant thornton, rsm, crowe, mazars, forvis, baker tilly, cohnreznick, eisneramper
    """),
    House.LAW_FIRM: phrase_list("""
        law firm, solicitors, attorneys at law, attorneys, law offices, law office, barristers, law group,
        legal practice
    """),
    House.CONSULTANCY: phrase_list("""
        consulting, consultancy, consultants, management consultants, consulting firm, advisory, mckinsey, bain,
        boston consulting group, bcg, accenture, oliver wyman, booz allen, capgemini, strategy firm
    """),
    House.FIRM: phrase_list("llp, partnership, professional services firm"),
    House.SOFTWARE: phrase_list("""
        software, saas, software company, tech company, technology company, cloud company, internet company, startup,
        start up, scale up, fintech, platform company, app, apps, google, alphabet, microsoft, amazon, aws,
        meta, facebook,
        netflix, oracle, salesforce, adobe, atlassian, stripe, spotify, uber, airbnb, shopify, servicenow,
        workday, snowflake,
        databricks, github, gitlab, labs, games
    """),
    House.PUBLIC: phrase_list("""
        city of, county of, state of, town of, county council, city council, borough council, council, department of,
        ministry, ministry of, government, federal agency, federal, agency of, civil service, municipal, municipality,
        public body, public sector, port authority, transit authority, housing authority, authority, commission,
        office of the, comptroller, treasury department, state university, public agency, state agency, bureau of
    """),
    House.SCHOOL: phrase_list("""
        school, schools, school district, academy, high school, primary school, elementary school, education trust
    """),
    House.HOSPITAL: phrase_list("""
        hospital, hospitals, hospital trust, nhs, nhs trust, clinic, medical center, medical centre, health system
    """),
}
_SAID: Mapping[House, tuple[str, ...]] = {
    House.BANK: phrase_list("""
        our bank, the bank's, the bank is, a bank, retail bank, commercial bank, regional bank, community bank,
        investment bank, investment banking, credit union, fdic, bank holding company, global bank
    """),
    House.INVESTOR: phrase_list("""
        private equity firm, venture capital firm, hedge fund, our portfolio companies, asset manager, our fund
    """),
    House.AUDIT_FIRM: phrase_list("""
        audit firm, public accounting firm, accounting firm, cpa firm, accountancy firm, our audit clients,
        accountancy practice, audit practice, tax practice, assurance practice
    """),
    House.LAW_FIRM: phrase_list("law firm, our attorneys, our solicitors, legal practice"),
    House.CONSULTANCY: phrase_list("consulting firm, consultancy, management consulting, consulting engagements"),
    House.SOFTWARE: phrase_list("""
        software company, saas, tech company, technology company, our engineering team, our platform, our app,
        startup,
        cloud platform, product led, series a, series b, series c, software as a service, developer platform
    """),
    House.PUBLIC: phrase_list("""
        civil service, county council, city council, public sector, government agency, federal agency, state agency,
        municipality, the city of, the county of, the state of, ministry of, local authority, department of the
    """),
    House.SCHOOL: phrase_list("our school, the school, school district, pupils, our academy"),
    House.HOSPITAL: phrase_list("our hospital, the hospital, nhs trust, our patients, medical center"),
}
_NO_HOUSE = re.compile(
    r" (?:(?:food|blood|seed|power|time|milk|tissue|data|memory|west|left|right|river|south) banks?|"
    r"(?:olympic|paralympic|commonwealth) games|(?:legal|law|tax|writing) clinic|state of the art)(?= )"
)
"""Names in which the word for a house says something else."""
_STRENGTH = {house: place for place, house in enumerate(_NAMED)}
_OVER_A_FIRM = frozenset({House.AUDIT_FIRM, House.LAW_FIRM, House.CONSULTANCY, House.INVESTOR})
"""``Moss LLP, audit firm`` is an audit firm."""


def read_house(employer: str = "", text: str = "") -> HouseReading:
    """Return what sort of house *employer* is by its name, else by what *text* says of it; unknown stays unknown.

    The longest cue of a name decides. A text is believed when one sort of house is spoken of more often than any other.

    Example:
        >>> read_house("Lakeside Savings Bank").house.value, read_house("Acme Foods").house.value
        ('bank', 'unknown')
    """
    named = _cued(spaced(employer[:_MOST_TEXT]), _NAMED)
    if named:
        house = max(named, key=lambda one: (len(named[one]), -_STRENGTH[one]))
        better = sorted(_OVER_A_FIRM & named.keys(), key=lambda one: (-len(named[one]), _STRENGTH[one]))
        house = better[0] if house is House.FIRM and better else house
        return HouseReading(house=house, words=named[house])
    joined = spaced(text[:_MOST_TEXT])
    counts = {house: sum(joined.count(_spaced(cue)) for cue in cues) for house, cues in _SAID.items()}
    ranked = sorted(counts, key=lambda one: -counts[one])
    if counts[ranked[0]] > counts[ranked[1]]:
        return HouseReading(house=ranked[0], words=_cued(joined, _SAID)[ranked[0]])
    return HouseReading(house=House.UNKNOWN)


def _cued(said: str, cues: Mapping[House, tuple[str, ...]]) -> dict[House, str]:
    joined = _NO_HOUSE.sub(" ", said)
    found = {house: [cue for cue in each if _spaced(cue) in joined] for house, each in cues.items()}
    return {house: max(each, key=len) for house, each in found.items() if each}
