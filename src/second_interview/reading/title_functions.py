"""What a title is about: the function it works in, by the words for a field, else by the occupation it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from attrs import frozen

from second_interview.reading.houses import House
from second_interview.reading.title_words import TitleWords

__all__ = ["FunctionReading", "JobFunction", "function_of_soc", "read_function"]


class JobFunction(Enum):
    """The functions of an employer; accounting, finance and IT are told apart more finely than the rest."""

    ACCOUNTING = "accounting"
    AUDIT = "audit"
    TAX = "tax"
    FINANCE = "finance"
    BANKING = "banking"
    """Lending, investing and advising as a trade, rather than an employer's own finances."""
    RISK = "risk"
    IT = "it"
    """IT as a whole, or a part that no word tells."""
    SOFTWARE = "software"
    DATA = "data"
    INFRASTRUCTURE = "infrastructure"
    SECURITY = "security"
    IT_SUPPORT = "it_support"
    PRODUCT = "product"
    DESIGN = "design"
    HR = "hr"
    SALES = "sales"
    MARKETING = "marketing"
    CUSTOMER_SERVICE = "customer_service"
    LEGAL = "legal"
    OPERATIONS = "operations"
    SUPPLY_CHAIN = "supply_chain"
    ADMINISTRATION = "administration"
    CONSULTING = "consulting"
    EXECUTIVE = "executive"
    """The employer as a whole."""
    ENGINEERING = "engineering"
    SCIENCE = "science"
    HEALTH = "health"
    EDUCATION = "education"
    PUBLIC_SERVICE = "public_service"
    TRADES = "trades"
    """Building, making, repairing, driving, cooking, growing, serving."""
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class FunctionReading:
    """The function a title names."""

    function: JobFunction
    confidence: float = 0.0
    runner_up: JobFunction | None = None
    words: str = ""
    """The words it was read from, folded."""


def _cues(text: str) -> dict[tuple[str, ...], JobFunction]:
    cues: dict[tuple[str, ...], JobFunction] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        function, _, names = line.partition(": ")
        cues.update({tuple(name.split()): JobFunction(function) for name in names.split(", ")})
    return cues


_TELLING = _cues("""
    accounting: accounting, accountant, general ledger, account payable, account receivable, bookkeeper, bookkeeping
    accounting: payroll, controller, billing, close, consolidation, revenue recognition, chief accountant, ledger
    accounting: technical accounting, fixed asset, financial reporting, record report, chief accounting
    accounting: cost accountant
    accounting: intercompany, sec reporting, external reporting, account, certified public accountant, controllership
    audit: audit, auditor, internal audit, information technology audit, external audit, assurance, sarbanes oxley
    audit: certified internal auditor, information technology auditor, internal control
    tax: tax, transfer pricing, revenue officer, revenue agent, taxation, indirect tax, sale tax, vat
    finance: finance, financial, treasury, treasurer, financial planning analysis, budget, corporate development
    finance: investor relation, merger acquisition, corporate finance, fiscal, financial analyst
    finance: finance business partner
    finance: pricing, planning analysis, financial controller planning, cash management, global market finance
    banking: investment banking, banking, banker, loan, lending, mortgage, credit analyst, trust officer, underwriter
    banking: equity research, private equity, venture capital, portfolio manager, wealth, trader, trading
    banking: capital market
    banking: investment, fund manager, asset management, branch manager, teller, relationship banker, credit officer
    banking: private banking, financial advisor, leveraged finance, global market, actuary, actuarial, claim
    risk: risk, compliance, anti money laundering, know customer, fraud, credit risk, model risk, regulatory
    risk: governance
    it: information technology, chief information officer, chief technology officer, information system, technology
    it: enterprise resource planning, erp, sap, salesforce, business system, service delivery, scrum, sap consultant
    it: solution architect, enterprise architect, technical program manager, it, business system analyst, digital
    software: software, developer, programmer, engineering manager, front end, back end, full stack, web, mobile
    software: android
    software: ios, java, python, c++, c#, net, application development, quality assurance engineer, technology lead
    software: engineering lead, engineering director, engineering head, vice president engineering, technical member
    software: test engineer, quality assurance analyst, quality assurance tester, software quality
    software: application developer, engineering vice president, embedded, firmware, technical staff member
    software: staff technical member
    data: data, machine learning, artificial intelligence, business intelligence, analytics, analytic, database
    data: statistician, quantitative, data warehouse, data scientist, tableau, reporting analyst
    infrastructure: infrastructure, site reliability, devops, network, system administrator, cloud, platform engineer
    infrastructure: network operation center, system engineer, linux, unix, windows, server, storage, telecom, sre
    infrastructure: platform, site reliability engineer, mainframe, data center, telecommunication
    infrastructure: reliability engineer
    security: information security, cyber security, cyber, security engineer, security analyst, application security
    security: security operation center, penetration, security architect, identity access
    security: chief information security officer
    security: cloud security, network security, security operation, threat, vulnerability, cryptographic
    security: data security
    it_support: help desk, desktop support, service desk, technical support, user support, it support
    it_support: computer support
    it_support: information technology support, desktop, end user, information technology technician, support engineer
    product: product manager, product owner, product management, product, chief product officer, product director
    design: designer, user experience, user interface, graphic, design, creative, art director, ux researcher
    design: animator
    hr: human resource, recruiter, recruiting, recruitment, talent, people, personnel, compensation, benefit
    hr: payroll hr
    hr: learning development, employee relation, labor relation, total reward, staffing, diversity, people operation
    hr: human resource business partner, hr business partner, organizational development, workforce, onboarding
    hr: equity inclusion
    sales: sales, sale, account executive, account manager, business development, revenue, commercial, partner manager
    sales: key account, territory, partnership, lead generation, channel, presale, inside sales, chief revenue officer
    marketing: marketing, brand, communication, public relation, content, seo, social media, growth, campaign
    marketing: advertising
    marketing: market research, media, press, copywriter, fundraising, community manager, event, speechwriter
    customer_service: customer service, customer success, customer support, customer experience, call center
    customer_service: client service
    customer_service: contact center, customer care, client success, customer, guest service, reservation
    legal: legal, counsel, attorney, lawyer, paralegal, solicitor, litigation, contract manager, law, barrister, judge
    legal: general counsel, district attorney, intellectual property, patent, privacy, company secretary
    supply_chain: supply chain, procurement, purchasing, buyer, logistics, warehouse, inventory, sourcing
    supply_chain: distribution
    supply_chain: vendor, category manager, material, demand planner, import, export, shipping, fleet, contracting
    supply_chain: procure
    administration: executive assistant, administrative, office manager, receptionist, secretary, clerical, data entry
    administration: staff chief, record, personal assistant, administrative assistant, office assistant
    administration: office administrator
    operations: quality assurance, quality control, quality management
    engineering: mechanical, electrical, civil, chemical, structural, aerospace, industrial engineer, process engineer
    engineering: manufacturing engineer, environmental engineer, hardware engineer, architect building, surveyor
    engineering: geotechnical
    engineering: design engineer, field engineer, project engineer, mechanical engineer, electronics, urban planner
    science: scientist, chemist, biologist, laboratory, physicist, epidemiologist, research scientist, economist
    science: geologist
    health: nurse, nursing, physician, medical, clinical, therapist, pharmacist, dental, dentist, surgeon, patient
    health: surgery
    health: health care, hospital, radiology, pharmacy, health, surgical, veterinary, counselor mental, paramedic
    health: care
    education: teacher, professor, lecturer, school, education, curriculum, faculty, principal teacher, instructor
    education: tutor
    education: academic, student, librarian, library, dean, training teacher, teaching
    public_service: social worker, police, firefighter, policy, social service, community service, case manager
    public_service: probation
    public_service: caseworker, planner city, public safety, correction, housing, intelligence analyst, inspector
    public_service: legislator
    public_service: constituent, emergency management, sergeant, detective, commissioner public, outreach, social work
    trades: mechanic, electrician, plumber, carpenter, driver, welder, machinist, cook, chef, cleaner, janitor
    trades: custodian
    trades: construction, maintenance, machine operator, assembler, technician maintenance, farm, landscape
    trades: food service
    trades: security guard, waiter, bartender, hairdresser, painter, forklift, truck, gardener, groundskeeper
    trades: caretaker
""")
"""Words for a field; the longest in a title tells."""
_VAGUE = _cues("""
    operations: operation, production, manufacturing, plant, quality, facility, program manager, project manager, site
    operations: business operation, continuous improvement, business analyst, process improvement, store
    operations: general manager
    operations: project, program, lean, safety, environmental health safety, property
    consulting: consulting, advisory, deal advisory, strategy, transformation, engagement manager
    executive: chief executive, chief executive officer, president, owner, founder, chair, board member, mayor
    executive: governor
    executive: chief operating officer, co founder
    software: engineering
    administration: administrator, administrative assistant, clerk, office, administration
    banking: credit
    engineering: engineer
    unknown: vice president, assistant vice president, senior vice president, executive vice president
""")
"""Words that tell only where no word for a field stands beside them."""
_IN_HOUSE: Mapping[House, Mapping[tuple[str, ...], JobFunction]] = {
    House.BANK: _cues("banking: relationship manager, branch manager, private banker, credit, branch"),
    House.SOFTWARE: _cues("""
        software: quality assurance, principal engineer, staff engineer, engineer, engineering, architect
        security: security officer, security
        consulting: implementation consultant, solution consultant, consultant
    """),
    House.CONSULTANCY: _cues("consulting: consultant"),
    House.FIRM: _cues("consulting: consultant"),
    House.AUDIT_FIRM: _cues("consulting: consultant"),
    House.SCHOOL: _cues("education: principal, head, head teacher, coach"),
    House.LAW_FIRM: _cues("legal: associate attorney"),
    House.PUBLIC: _cues("public_service: planner, investigator"),
}
"""Words that tell in one sort of house; a single one tells little."""
_LONGEST_CUE = 4
_BY_SOC: tuple[tuple[str, JobFunction], ...] = tuple(
    (start, JobFunction(function))
    for function, starts in (
        ("executive", "11-1011 11-1021 11-1031"),
        ("marketing", "11-2011 11-2021 11-2032 11-2033 13-1131 13-1161 27-3031 27-3"),
        ("sales", "11-2022 41-"),
        ("administration", "11-3012 43-6 43-9 43-1 43-5 43-4"),
        ("operations", "11-3013 11-3051 11-9"),
        ("it", "11-3021 15-1299 15-1"),
        ("finance", "11-3031 13-2031 13-2051 13-2099"),
        ("supply_chain", "11-3061 11-3071 13-1020 13-1021 13-1022 13-1023 13-1081 43-5061 43-5071 43-3061"),
        ("hr", "11-3111 11-3121 11-3131 13-1071 13-1074 13-1075 13-1141 13-1151 43-4161"),
        ("health", "11-9111 29- 31-"),
        ("education", "11-9031 11-9032 11-9033 11-9039 25-"),
        ("engineering", "11-9041 17-"),
        ("science", "11-9121 19-"),
        ("trades", "11-9013 11-9021 35- 37- 39- 45- 47- 49- 51- 53-"),
        ("public_service", "11-9151 21- 33-"),
        ("risk", "13-1041 13-2054 13-2061"),
        ("accounting", "13-2011 43-3"),
        ("tax", "13-2081 13-2082"),
        ("banking", "13-2052 13-2053 13-2072 13-2041 15-2011 13-1031 43-3071 43-4131 41-3031"),
        ("data", "15-1242 15-1243 15-2 15-2051"),
        ("software", "15-1251 15-1252 15-1253 15-1254"),
        ("infrastructure", "15-1241 15-1244 15-1231"),
        ("security", "15-1212"),
        ("it_support", "15-1232"),
        ("design", "15-1255 27-1"),
        ("customer_service", "43-4051 43-4171"),
        ("legal", "23-"),
        ("consulting", "13-1111"),
    )
    for start in starts.split()
)


def read_function(title: TitleWords, house: House = House.UNKNOWN) -> FunctionReading:
    """Return the function that words of *title* tell to somebody who knows the sort of house.

    Example:
        >>> from second_interview.reading.title_words import split_title
        >>> read_function(split_title("AVP, Treasury Operations")).function.value
        'finance'
    """
    found: list[tuple[int, int, int, str, JobFunction]] = []
    own = _IN_HOUSE.get(house, {})
    for number, part in enumerate(title.parts):
        for start, words in _runs(part):
            function = own.get(words) or _TELLING.get(words) or _VAGUE.get(words)
            if function is not None:
                is_telling = words in _TELLING or (words in own and len(words) > 1)
                found.append((is_telling, sum(map(len, words)), start - number * 100, " ".join(words), function))
    found.sort(key=lambda hit: hit[:3], reverse=True)
    if not found or found[0][4] is JobFunction.UNKNOWN:
        return FunctionReading(function=JobFunction.UNKNOWN)
    telling, _, _, told_by, function = found[0]
    second = next((hit for hit in found if hit[4] not in {function, JobFunction.UNKNOWN}), None)
    sure = 0.85 if telling else 0.6
    return FunctionReading(
        function=function,
        confidence=sure if second is None or second[0] < telling else round(sure - 0.1, 2),
        runner_up=second[4] if second else None,
        words=told_by,
    )


def function_of_soc(code: str) -> JobFunction:
    """Return the function people of an occupation of SOC 2018 work in.

    Example:
        >>> function_of_soc("13-2011").value, function_of_soc("55-1011").value
        ('accounting', 'unknown')
    """
    found = [(len(start), function) for start, function in _BY_SOC if code.startswith(start)]
    return max(found, key=lambda one: one[0])[1] if found else JobFunction.UNKNOWN


def _runs(part: tuple[str, ...]) -> Iterable[tuple[int, tuple[str, ...]]]:
    for start in range(len(part)):
        for length in range(1, min(_LONGEST_CUE, len(part) - start) + 1):
            yield start, part[start : start + length]
