"""What the words of an entry's head name: a job title, an employer, a school, a degree."""

from __future__ import annotations

import re

from second_interview.reading.words import word_set

__all__ = [
    "is_degree",
    "is_headlike",
    "is_school",
    "is_sentence",
    "is_title",
    "names_employer",
]

_TITLES = word_set(
    """senior junior accountant accounting-manager administrator adviser advisor agent ambassador analyst apprentice
    architect artist
    assistant associate attendant auditor author barista bartender bookkeeper broker buyer captain caretaker
    carpenter cashier ceo cfo chair chairman chairperson chairwoman chef chief cio cleaner clerk cleric coach
    cofounder co-founder commander comptroller conductor consultant contractor controller cook coo coordinator
    co-ordinator counsel counsellor counselor cto curator dba deputy designer developer devops director dispatcher
    doctor driver editor electrician employee engineer estimator evangelist examiner executive facilitator fellow
    foreman founder freelance freelancer generalist guard head hostess host instructor intern internship interpreter
    inspector investigator janitor journalist keeper lawyer lead leader lecturer librarian machinist maintainer
    manager marketer mechanic medic member mentor merchandiser mga midwife moderator nanny nurse officer operator
    organiser organizer owner painter paralegal partner pharmacist photographer physician pilot planner plumber
    porter practitioner preparer president principal processor producer professor programmer proprietor psychologist
    receptionist recruiter registrar reporter representative researcher reviewer salesperson scholar scientist
    scribe secretary sergeant server soldier specialist sre staff steward stocker strategist stylist superintendent
    supervisor surveyor svp sysadmin teacher technician technologist teller tester therapist trader trainee trainer
    translator treasurer tutor underwriter vp evp avp volunteer waiter waitress warden webmaster worker writer
    bursar fundraiser buchhalter entwickler ingenieur leiter praktikant sachbearbeiter"""
)
_EMPLOYERS = re.compile(
    r"\b(?:inc|llc|llp|lp|ltd|limited|gmbh|ag|plc|corp|corporation|company|co|s\.?a|b\.?v|n\.?v|ab|oy|pty|pvt"
    r"|holdings|group|"
    r"bank|university|college|school|institute|hospital|clinic|council|ministry|agency|authority|department|foundation|"
    r"trust|church|partners|associates|industries|systems|solutions|services|technologies|technology|labs|laboratories|"
    r"studio|studios|consulting|consultants|logistics|foods|energy|pharma|pharmaceuticals|insurance|capital|ventures|"
    r"enterprises|international|society|association|museum|library|airlines|airways|hotel|hotels|restaurant|stores"
    r"|retail|"
    r"motors|networks|software|media|health|healthcare|co-op|cooperative|union|club|army|navy|air force|district"
    r"|county|city of|"
    r"federation|academy|manufacturing|freight|packaging|robotics|properties|realty|telecom|communications)\b",
    re.IGNORECASE,
)
_SCHOOLS = re.compile(
    r"\b(?:universit\w{0,6}|college|school|institute?|institut|academy|polytechnic|politecnico|hochschule|gymnasium"
    r"|lyc[ée]e|"
    r"[ée]cole|facult\w{1,4}|seminary|conservatory|campus|ucla|mit|lse|iit|nyu|suny|cuny|bootcamp|open university"
    r"|high school)\b",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r"(?<![\w.])(?:(?:bachelor|master|doctor|associate|magister|licen[cs]iate)(?:['’]?s)?(?: degree| of\b| in\b|$|,)"
    r"|(?:bachelor|master|associate)['’]s?|doctorate|diploma|dipl\.|certificate in\b "
    r"|dual degree"
    r"|ph\.? ?d|d\.?phil|m\.?phil|mba|emba|macc|meng|m\.? ?eng|b\.? ?eng|b\.? ?tech|m\.? ?tech|b\.? ?com|m\.? ?com"
    r"|bba|bbs|bs[a-z]{2}|"
    r"b\.? ?sc|m\.? ?sc|b\.? ?a|m\.? ?a|b\.? ?s|m\.? ?s|a\.? ?a\.?s?|a\.s|b\.? ?ed|m\.? ?ed|b\.? ?e|m\.? ?e|llb|llm"
    r"|j\.?d|bfa|mfa|mph|mpa|"
    r"bca|mca|msba|mfin|hnd|hnc|hsc|sslc|ssc|ged|gcses?|a[- ]levels?|btec|nvq|abitur|leaving cert\w*|high school"
    r"|secondary|"
    r"engineer['’]s degree|degree|undergraduate|postgraduate|honou?rs|foundation degree|baccalaur\w+|matriculation|"
    r"post ?graduate|graduate)(?![\w])",
    re.IGNORECASE,
)
_SMALL = word_set("""of and the for in at to a an de la du des der die und y & with on by as from von di da le or""")
_ENDS = (".", "!", "?", ";")
_ABBREVIATED = re.compile(
    r"\b(?:inc|ltd|co|corp|llc|s\.a|jr|sr|b\.sc?|m\.sc?|ph\.d|b\.a|m\.a|u\.s|st|dept)\.$", re.IGNORECASE
)


def is_title(text: str) -> bool:
    """Say whether *text* names a job: its head noun or another of its words is one of those titles are made of.

    Example:
        >>> is_title("Senior Finance Business Partner"), is_title("Kessel Ridge Packaging")
        (True, False)
    """
    words = re.findall(r"[^\W\d_][\w'’-]*", text.lower())
    if not words or len(words) > 14:
        return False
    return any(word in _TITLES for word in words)


def names_employer(text: str) -> bool:
    """Say whether *text* has a word that companies and institutions call themselves by.

    Example:
        >>> names_employer("Marsh Fennel LLP"), names_employer("Staff Accountant")
        (True, False)
    """
    return _EMPLOYERS.search(text) is not None


def is_school(text: str) -> bool:
    """Say whether *text* names a place of study.

    Example:
        >>> is_school("Boyne Institute of Technology")
        True
    """
    return _SCHOOLS.search(text) is not None


def is_degree(text: str) -> bool:
    """Say whether *text* names a course of study.

    Example:
        >>> is_degree("B.Sc. Accounting"), is_degree("Scioto Valley University")
        (True, False)
    """
    return _DEGREES.search(text) is not None


def is_headlike(text: str) -> bool:
    """Say whether *text* reads like the head of an entry: short, mostly capitalised, no sentence.

    Example:
        >>> is_headlike("Audit Associate, Marsh Fennel LLP"), is_headlike("Observed inventory counts at nine plants")
        (True, False)
    """
    if len(text) > 140 or is_sentence(text):
        return False
    words = [word for word in re.findall(r"[^\W\d_][\w'’.-]*", text) if word.lower() not in _SMALL]
    if not words:
        return False
    capital = sum(word[0].isupper() or not word[0].isascii() for word in words)
    if capital * 10 >= len(words) * 6:
        return True
    return len(words) <= 6 and is_title(text)


def is_sentence(text: str) -> bool:
    """Say whether *text* ends or runs like a sentence.

    Example:
        >>> is_sentence("Closed the books each month."), is_sentence("Nara Logics, Inc.")
        (True, False)
    """
    said = text.rstrip()
    if said.endswith(_ENDS) and not _ABBREVIATED.search(said):
        return len(said.split()) > 3
    return len(said.split()) > 18
