"""How senior a title is, by its rank words read in the sort of house it is held in; unknown stays unknown.

Each cue says what it means by default and in which houses it means something else. The highest rank that is cued wins;
without a rank word, a noun for a trade is a professional, moved by a level such as ``III``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from attrs import evolve, frozen

from second_interview.reading.houses import House
from second_interview.reading.title_words import TitleWords
from second_interview.reading.words import word_set

__all__ = ["RankReading", "Seniority", "read_rank"]


class Seniority(Enum):
    """Rungs of a career, the lowest first."""

    UNKNOWN = "unknown"
    ENTRY = "entry"
    PROFESSIONAL = "professional"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"
    DIRECTOR = "director"
    VICE_PRESIDENT = "vice_president"
    PARTNER = "partner"
    EXECUTIVE = "executive"

    @property
    def rung(self) -> int:
        """How high it is; 0 for unknown."""
        return _ORDER[self]


_ORDER = {one: place for place, one in enumerate(Seniority)}


@frozen(kw_only=True)
class RankReading:
    """The seniority a title states."""

    seniority: Seniority
    confidence: float = 0.0
    runner_up: Seniority | None = None
    words: str = ""
    """The words it was read from, folded."""


_LETTERS = {
    "u": Seniority.UNKNOWN, "e": Seniority.ENTRY, "p": Seniority.PROFESSIONAL, "s": Seniority.SENIOR,
    "l": Seniority.LEAD, "m": Seniority.MANAGER, "d": Seniority.DIRECTOR, "v": Seniority.VICE_PRESIDENT,
    "o": Seniority.PARTNER, "x": Seniority.EXECUTIVE,
}  # fmt: skip
_HOUSES = {
    "bank": (House.BANK,), "inv": (House.INVESTOR,), "aud": (House.AUDIT_FIRM,), "law": (House.LAW_FIRM,),
    "con": (House.CONSULTANCY, House.FIRM), "firm": (House.AUDIT_FIRM, House.LAW_FIRM, House.CONSULTANCY, House.FIRM),
    "soft": (House.SOFTWARE,), "pub": (House.PUBLIC,), "school": (House.SCHOOL,), "hosp": (House.HOSPITAL,),
}  # fmt: skip


@frozen(kw_only=True)
class _Cue:
    words: tuple[str, ...]
    default: Seniority
    runner_up: Seniority | None
    by_house: Mapping[House, Seniority]
    place: str
    """``alone``, ``last`` or ``first`` for cues that mean this only there."""

    def read(self, house: House) -> tuple[Seniority, float, Seniority | None]:
        told = self.by_house.get(house, self.default)
        doubted = bool(self.by_house) or self.runner_up is not None
        sure = 0.9 if told is not self.default or not doubted else 0.75 if house is not House.UNKNOWN else 0.65
        others = (self.default, self.runner_up, *self.by_house.values())
        second = next((one for one in others if one not in {told, None, Seniority.UNKNOWN}), None)
        return told, sure, second


def _cues(text: str) -> tuple[_Cue, ...]:
    """Read lines such as ``vice president = v/d bank:m inv:m``: default, runner-up, then houses that differ."""
    cues: list[_Cue] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        names, _, meaning = line.partition(" = ")
        default, *more = meaning.split()
        first, _, second = default.partition("/")
        place = next((one[1:] for one in more if one.startswith("@")), "")
        houses = {
            house: _LETTERS[letter]
            for short, _, letter in (one.partition(":") for one in more if ":" in one)
            for house in _HOUSES[short]
        }
        cues.extend(
            _Cue(
                words=tuple(name.split()),
                default=_LETTERS[first],
                runner_up=_LETTERS[second] if second else None,
                by_house=houses,
                place=place,
            )
            for name in names.split(", ")
        )
    return tuple(sorted(cues, key=lambda cue: (-len(cue.words), bool(cue.place) is False, cue.words)))


_RANKS = _cues("""
    chief executive officer, chief executive, chief financial officer, chief finance officer = x
    chief operating officer, chief operation officer, chief information officer, chief technology officer = x
    chief technical officer, chief information security officer, chief security officer, chief data officer = x
    chief product officer, chief marketing officer, chief human resource officer, chief people officer = x
    chief revenue officer, chief commercial officer, chief compliance officer, chief accounting officer = x
    chief audit executive, chief risk officer, chief legal officer, chief digital officer, chief medical officer = x
    chief nursing officer, chief strategy officer, chief investment officer, chief administrative officer = x
    deputy chief executive = x
    deputy chief executive officer, deputy chief financial officer, deputy chief information officer = v/x
    general counsel, attorney general = x
    deputy general counsel, associate general counsel = d/v
    president = x @last
    vice president = v/d bank:m inv:m
    senior vice president = v/x bank:d inv:d
    executive vice president = x/v
    group vice president, regional vice president, divisional vice president = v/d bank:d
    first vice president = v/m bank:m
    assistant vice president, junior vice president = m/s bank:s inv:s
    associate vice president = d/v bank:s inv:s
    managing director = x/v aud:d con:d
    executive director = d/x bank:d
    executive director = x/d bank:d inv:d soft:d pub:x @alone
    director = d/x
    finance director, financial director, group finance director = d/x
    senior director, associate director, deputy director, regional director, non executive director = d
    assistant director = m/d pub:m
    art director, funeral director, music director, choir director, stage director = p
    head = d/m @last
    unit head, team head, section head, shift head, deputy head, assistant head, bar head, ward head = m
    head teacher, headteacher, headmaster, headmistress, school superintendent = d/x
    head cashier, head chef, head coach, head nurse, head clerk, head waiter, head gardener = l/m
    partner = o/p pub:u soft:p
    managing partner, senior partner, equity partner, founding partner, name partner, general partner = o
    operating partner, investment partner, venture partner = o/d
    associate partner, local partner, salaried partner = d/o
    business partner, human resource partner, people partner, talent partner, channel partner, delivery partner = p
    client partner, care partner, training partner, customer partner, success partner, technology partner = p/s
    partner manager, partner success manager, partner account manager, channel partner manager = p/m
    alliance manager, partner marketing manager, partner sale manager = p/m
    partner software engineer, partner engineer, partner architect, partner scientist = p/l soft:l
    partner group manager = m/d
    founder, co founder = o/x
    owner = o/p @last
    product owner, process owner, system owner, service owner, data owner, application owner, model owner = p/s
    commissioner, deputy commissioner, assistant commissioner, associate commissioner, mayor, deputy mayor = x/d
    chancellor, vice chancellor, provost, governor, minister, councilor = x
    dean, associate dean, assistant dean = d/x
    chair = x/p
    board member, trustee, non executive = x
    chief = d/m
    deputy chief, deputy bureau chief, deputy section chief, section chief, unit chief, crew chief = m/d
    chief accountant, chief engineer, chief auditor, chief economist, chief architect, chief scientist = d/l
    chief contracting officer, chief compliance examiner, chief clerk, chief inspector = m/d
    staff chief = s/d
    deputy staff chief = s/m
    controller = d/m @alone
    corporate controller, financial controller, group controller, finance controller, accounting controller = d/m
    division controller, divisional controller, regional controller, global controller, company controller = d/m
    plant controller, assistant controller, assistant corporate controller, site controller, project controller = m/d
    assistant financial controller, business unit controller, factory controller, commercial controller = m/d
    cost controller, credit controller, stock controller, document controller, traffic controller = p/e
    production controller, quality controller, inventory controller, material controller, fraud controller = p
    controller = d/p
    treasurer = d/x
    assistant treasurer, deputy treasurer = m/d
    senior manager, manager, general manager, group manager, regional manager, plant manager = m
    general manager = d/m
    engagement manager = p/m con:m aud:m
    assistant manager, deputy manager, associate manager, trainee manager = m/l
    project manager, product manager, program manager, account manager, case manager, relationship manager = p/m
    customer success manager, client success manager, success manager, community manager, change manager = p/m
    social media manager, content manager, contract manager, grant manager, category manager, territory manager = p/m
    delivery manager, release manager, event manager, office manager, vendor manager, key account manager = p/m
    portfolio manager, brand manager, campaign manager, client manager, scrum manager = p/m
    technical program manager, technical account manager, technical product manager, product marketing manager = p/m
    database manager, property manager, fund manager, wealth manager = p/m
    group product manager, group program manager, senior engineering manager = m/d
    supervisor, supervising, supervisory = m/l
    foreman, forewoman, superintendent, overseer, postmaster, sergeant, lieutenant, captain = m/l
    section leader, shift leader, line leader, crew leader, team leader, squad leader = l/m
    leader, lead, leading, team lead, engineering lead = l/m
    lead generation, lead gen, lead abatement, lead paint, lead hazard, lead time, inbound lead = p
    principal = u/d bank:d inv:d aud:o law:o con:d soft:l pub:s school:d @alone
    principal = l/s aud:d con:l bank:d pub:s soft:l
    principal accountant, principal auditor, principal planner, principal analyst, principal administrative = s/l
    principal officer, principal advisor, principal clerk, principal social worker, principal investigator = s/l
    assistant principal, vice principal, deputy principal = m/d
    school principal, elementary principal, high principal, academy principal = d
    senior staff, staff engineer, staff software, staff developer, staff scientist, staff designer = l/s
    staff data, staff machine, staff site, staff platform, staff security, staff architect, staff product = l/s
    staff backend, staff back, staff front, staff full, staff research, staff infrastructure, staff cloud = l/s
    staff accountant, staff auditor, staff tax, staff assistant, staff nurse, staff attorney = p/e aud:e
    staff analyst = p/e aud:e
    staff technical member = p/s
    distinguished, engineering fellow, technical fellow, chief architect = l/d
    senior, experienced, advanced, expert = s/p
    senior associate, senior consultant, senior analyst, senior advisor = s
    senior executive officer = s/m
    senior executive = s/x
    executive senior = s/m
    counsel, special counsel = s/p
    architect = p/s soft:s
    higher executive officer = p/s
    executive officer, administrative officer = p/m
    account executive, sales executive, marketing executive, business development executive, advertising executive = p
    customer service executive, recruitment executive, human resource executive, executive assistant = p
    executive secretary, executive recruiter, executive chef, executive producer, executive coach, legal executive = p
    service executive, finance executive, account payable executive, public relation executive = p
    executive = p/x
    consultant = p/s hosp:s
    managing consultant = m/l
    associate = u/p bank:p inv:p law:p con:p firm:p aud:e soft:e pub:p school:p hosp:p @alone
    associate = p/e aud:e soft:e bank:p inv:p law:p con:p pub:p
    summer associate, summer analyst, spring analyst, graduate analyst, off cycle analyst, summer intern = e
    associate attorney, associate professor, associate lawyer, associate solicitor = p
    associate software, associate engineer, associate product, associate developer, associate data = e/p pub:p
    associate accountant, associate auditor = e/p
    associate product manager, associate program manager = e/p pub:p
    associate project manager, associate account manager = p/e
    sale associate, retail associate, store associate, warehouse associate, customer associate = e/p
    analyst = p/e bank:e inv:e con:e @alone
    investment banking analyst, private equity analyst, investment analyst = p/e bank:e inv:e
    business analyst = p/s con:e
    junior, entry, trainee, apprentice, apprenticeship, graduate trainee, intern, internship, cadet = e
    graduate = e @first
    graduate engineer, graduate accountant, graduate program, student = e
    student intern, student worker, student assistant, student aide, student nurse, student teacher = e
    aide, helper, clerk, college aide, laborer, attendant = e/p
    teller, cashier, receptionist, file clerk, mail clerk = e/p
    law clerk, town clerk, city clerk, county clerk = p
    executive assistant, personal assistant, physician assistant, legal assistant, administrative assistant = p/e
    assistant = e/p
    assistant district attorney, assistant attorney, assistant professor, assistant counsel, assistant corporation = p
    student service, student success, student affair, student account, student financial, student loan = u
    graduate recruiter, graduate recruitment, graduate admission, graduate program manager, intern program = u
""")
_BY_FIRST: dict[str, tuple[_Cue, ...]] = {}
for _cue in _RANKS:
    _BY_FIRST[_cue.words[0]] = (*_BY_FIRST.get(_cue.words[0], ()), _cue)

_TRADES = word_set(
    """accountant analyst engineer auditor developer administrator specialist coordinator representative
    technician
    nurse teacher attorney lawyer planner designer scientist advisor officer agent buyer recruiter programmer tester
    bookkeeper economist statistician actuary physician surgeon therapist pharmacist dentist professor lecturer
    instructor trainer writer editor journalist reporter secretary paralegal inspector investigator examiner
    underwriter trader broker banker generalist liaison estimator surveyor chemist biologist physicist electrician
    plumber mechanic machinist operator driver carpenter cook chef baker guard detective firefighter librarian
    counselor psychologist worker assembler welder painter strategist marketer researcher evangelist scrum master
    producer photographer artist illustrator interpreter translator negotiator scheduler dispatcher handler member
    sre dba controller solicitor barrister judge magistrate modeler reviewer monitor facilitator ombudsman adjuster
    appraiser assessor mediator custodian caretaker gardener maintainer chauffeur pilot steward host hostess server
    seller salesperson bartender barber dietitian nutritionist epidemiologist veterinarian optometrist architect
    archivist curator clergy chaplain planner arborist ranger forester farmer preparer processor keyer typist quant
    merchandiser expeditor auctioneer lobbyist speechwriter copywriter columnist webmaster moderator tutor educator
    consultant sergeant"""
)
_LEVELS = {
    1: Seniority.ENTRY,
    2: Seniority.PROFESSIONAL,
    3: Seniority.SENIOR,
    4: Seniority.SENIOR,
    5: Seniority.LEAD,
    6: Seniority.LEAD,
}
_GRADES = {"l": 2, "e": 2, "ic": 1, "p": 0, "t": 0}
"""By how much a grade such as ``L5`` or ``IC3`` is more than a level of the same number."""
_LEVELLED = frozenset({Seniority.PROFESSIONAL, Seniority.UNKNOWN})


def read_rank(title: TitleWords, house: House = House.UNKNOWN) -> RankReading:
    """Return the seniority that the words of *title* state to somebody who knows the sort of house.

    Example:
        >>> from second_interview.reading.title_words import split_title
        >>> vice_president = split_title("Vice President, Internal Audit")
        >>> read_rank(vice_president, House.BANK).seniority.value, read_rank(vice_president).seniority.value
        ('manager', 'vice_president')
    """
    found = [hit for number, part in enumerate(title.parts) for hit in _hits(part, house, title, is_first=not number)]
    told = [hit for hit in found if hit.seniority is not Seniority.UNKNOWN]
    graded = _graded(title, told, house)
    if graded is not None:
        return graded
    if not told:
        by_trade = _by_trade(title)
        if by_trade.seniority is not Seniority.UNKNOWN or not found:
            return by_trade
        return evolve(found[0], confidence=0.0)
    best = max(told, key=lambda hit: hit.seniority.rung)
    if best.seniority is Seniority.PROFESSIONAL and any(hit.seniority is Seniority.ENTRY for hit in told):
        return _lower(told, best)
    return best


def _hits(part: Sequence[str], house: House, title: TitleWords, *, is_first: bool) -> Iterable[RankReading]:
    """Yield what each rank word of a part says; longer cues take their words from shorter ones."""
    taken: set[int] = set()
    for start, cue in _standing(part):
        span = range(start, start + len(cue.words))
        if not taken.isdisjoint(span) or not _is_placed(cue, part, start, title, is_first=is_first):
            continue
        taken.update(span)
        seniority, sure, second = cue.read(house)
        # What follows a comma or a dash is seldom the rank.
        yield RankReading(
            seniority=seniority,
            confidence=sure if is_first else round(sure * 0.9, 3),
            runner_up=second,
            words=" ".join(cue.words),
        )


def _standing(part: Sequence[str]) -> list[tuple[int, _Cue]]:
    standing = [
        (start, cue)
        for start, word in enumerate(part)
        for cue in _BY_FIRST.get(word, ())
        if tuple(part[start : start + len(cue.words)]) == cue.words
    ]
    return sorted(standing, key=lambda one: (-len(one[1].words), one[1].place == "", one[0]))


def _is_placed(cue: _Cue, part: Sequence[str], start: int, title: TitleWords, *, is_first: bool) -> bool:
    if cue.place == "alone":
        return len(part) == len(cue.words) and is_first and (len(title.parts) == 1 or cue.words == ("controller",))
    if cue.place == "last":
        return start + len(cue.words) == len(part)
    if cue.place == "first":
        return start == 0 and is_first
    return True


def _lower(told: Sequence[RankReading], best: RankReading) -> RankReading:
    """``Assistant Accountant`` and ``Audit Associate, Intern`` are beginners, though a trade is named."""
    entry = next(hit for hit in told if hit.seniority is Seniority.ENTRY)
    return RankReading(
        seniority=Seniority.ENTRY,
        confidence=round(entry.confidence * 0.85, 3),
        runner_up=best.seniority,
        words=entry.words,
    )


def _graded(title: TitleWords, told: Sequence[RankReading], house: House) -> RankReading | None:
    """Read a level number, where no word says more; in public bodies levels count pay steps and tell little."""
    if title.level is None or any(hit.seniority not in _LEVELLED for hit in told) or not _names_a_trade(title):
        return None
    grade = title.level_mark.rstrip("123456789")
    if title.level_mark.startswith("m") and title.level_mark[1:].isdigit():
        return RankReading(seniority=Seniority.MANAGER, confidence=0.6, words=title.level_mark)
    number = title.level - (_GRADES.get(grade, 0) if title.level_mark[-1].isdigit() else 0)
    if number > 6 or (title.level_mark.isdigit() and number > 5):
        return None
    if house in {House.PUBLIC, House.SCHOOL, House.HOSPITAL}:
        return RankReading(
            seniority=Seniority.PROFESSIONAL if number < 3 else Seniority.SENIOR,
            confidence=0.5,
            runner_up=Seniority.ENTRY if number < 3 else Seniority.PROFESSIONAL,
            words=title.level_mark,
        )
    told_by_level = _LEVELS[max(1, number)]
    second = Seniority.PROFESSIONAL if told_by_level is not Seniority.PROFESSIONAL else Seniority.SENIOR
    return RankReading(seniority=told_by_level, confidence=0.6, runner_up=second, words=title.level_mark)


def _by_trade(title: TitleWords) -> RankReading:
    """Somebody whose title is a trade and no rank does the work itself."""
    for part in title.parts:
        if part[-1] in _TRADES:
            return RankReading(
                seniority=Seniority.PROFESSIONAL, confidence=0.6, runner_up=Seniority.SENIOR, words=part[-1]
            )
    for word in title.words:
        if word in _TRADES:
            return RankReading(
                seniority=Seniority.PROFESSIONAL, confidence=0.45, runner_up=Seniority.SENIOR, words=word
            )
    return RankReading(seniority=Seniority.UNKNOWN)


def _names_a_trade(title: TitleWords) -> bool:
    return not _TRADES.isdisjoint(title.words) or any(word in {"clerk", "associate"} for word in title.words)
