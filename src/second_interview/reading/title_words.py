"""The words of a job title in one form: abbreviations written out, levels and noise set aside.

Apart from what is concluded from them, because the titles that are shipped are brought into this form ahead of time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from second_interview.reading.words import plain_text, word_set

__all__ = ["LONGEST_TITLE", "TitleWords", "fold_title", "split_title"]

LONGEST_TITLE = 300
"""Nothing beyond so many characters of a title is read."""

_TOKEN = re.compile(r"[^\W_]+(?:[.&'][^\W_]+)*(?:\+\+|#)?")
_PARTS = re.compile(r"\s[-|:•·~]+\s|[,;|/(){}\[\]\n\r\t@]|:\s|\s-|-\s|\s(?:at|with|within)\s", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
_LEVEL = re.compile(r"(?:i{1,3}|iv|v|vi|[1-9]|l[1-9]|ic[1-9]|e[3-9]|m[1-9]|t[1-9]|p[1-9]|lv[1-9])")
_SPLIT_LEVEL = re.compile(r"\b(L|M|P|IC)[- ]([1-9])\b", re.IGNORECASE)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_BROKEN = re.compile(r"(?:Ã|Â|â)[^\s]{0,8}")
"""What is left of a dash or an apostrophe that was decoded wrongly."""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    pairs = (line.split("=", 1) for line in text.split(",") if line.strip())
    return {short.strip(): tuple(long.split()) for short, long in pairs}


_SHORT = _table("""
    sr=senior, snr=senior, jr=junior, jnr=junior, mgr=manager, mngr=manager, mgmt=management, mgt=management,
    asst=assistant, assoc=associate, dir=director, exec=executive, admin=administrator, supv=supervisor,
    supvr=supervisor, spvr=supervisor, coord=coordinator, tech=technician, rep=representative, reps=representative,
    eng=engineer, engr=engineer, dev=developer, acct=accountant, accts=accounts, acctg=accounting, acctng=accounting,
    fin=finance, ops=operations, dept=department, svc=service, svcs=services, svs=services, cust=customer,
    mktg=marketing, hr=human resources, hris=human resources information system,
    hrbp=human resources business partner, ta=talent acquisition, l&d=learning development,
    it=information technology, ict=information technology, mis=management information systems,
    vp=vice president, avp=assistant vice president, svp=senior vice president, evp=executive vice president,
    fvp=first vice president, gvp=group vice president, rvp=regional vice president, gm=general manager,
    ceo=chief executive officer, cfo=chief financial officer, coo=chief operating officer,
    cio=chief information officer, cto=chief technology officer, ciso=chief information security officer,
    cso=chief security officer, cdo=chief data officer, cpo=chief product officer, cmo=chief marketing officer,
    chro=chief human resources officer, cro=chief revenue officer, cco=chief compliance officer,
    cao=chief accounting officer, cae=chief audit executive, fp&a=financial planning analysis,
    fpa=financial planning analysis, gl=general ledger, g&l=general ledger, r2r=record to report,
    p2p=procure to pay, o2c=order to cash, ap=accounts payable, ar=accounts receivable, a&p=accounts payable,
    a&r=accounts receivable, sre=site reliability engineer, dba=database administrator, qa=quality assurance,
    qc=quality control, sdet=software development engineer test, sde=software development engineer,
    swe=software engineer, bi=business intelligence, ba=business analyst, pm=project manager,
    tpm=technical program manager, pmo=project management office, ml=machine learning,
    ai=artificial intelligence, ux=user experience, ui=user interface, sysadmin=systems administrator,
    secops=security operations, infosec=information security, cybersecurity=cyber security,
    appsec=application security, noc=network operations center, soc=security operations center,
    erp=enterprise resource planning, crm=customer relationship management, db=database,
    r&d=research development, m&a=mergers acquisitions, ib=investment banking, aml=anti money laundering,
    kyc=know customer, sox=sarbanes oxley, ir=investor relations, pr=public relations, bd=business development,
    bdr=business development representative, sdr=sales development representative, csm=customer success manager,
    csr=customer service representative, ae=account executive, ea=executive assistant,
    ehs=environmental health safety, hse=health safety environment, cpa=certified public accountant,
    cma=certified management accountant, cia=certified internal auditor, rn=registered nurse,
    lpn=licensed practical nurse, np=nurse practitioner, emt=emergency medical technician,
    lan=local area network, wan=wide area network, gis=geographic information systems,
    govt=government, corp=corporate, comms=communications, helpdesk=help desk, healthcare=health care,
    backend=back end, frontend=front end, fullstack=full stack, ecommerce=e commerce, attny=attorney, atty=attorney,
    mfg=manufacturing, maint=maintenance, sys=systems, lab=laboratory, adviser=advisor, comptroller=controller,
    mech=mechanical, elec=electrical, tchr=teacher, purch=purchasing, secy=secretary, reg=regional, dist=district,
    pres=president, programme=program, organisation=organization, organisational=organizational, centre=center,
    labour=labor, paediatric=pediatric, optimisation=optimization, modelling=modeling, chairperson=chair,
    chairman=chair, chairwoman=chair, lvn=licensed vocational nurse, cofounder=founder
""")
_BEFORE_A_NOUN = _table("""
    tech=technology, eng=engineering, dev=development, admin=administrative, acct=account, comp=compensation,
    exec=executive, prod=production
""")
"""What an abbreviation stands for when another word follows, or a rank went before."""
_RANKS = word_set("vp svp evp avp head dir director president chief")
_DROPPED = word_set("""a an and any as by from on or our the & all per plus via who you your new
    remote hybrid onsite remotely wfh fulltime parttime temporary temp permanent freelance seasonal
    immediate urgent hiring needed wanted vacancy position positions opportunity
    level lvl lv grade tier step x d w h fte mf mfd pt ft req requisition ref id nbr non to""")
_PHRASES = (("full", "time"), ("part", "time"), ("on", "site"), ("work", "from", "home"), ("fixed", "term"))
_TOWARDS = frozenset({"to"})
_TURNING = frozenset({"of", "for", "in"})
_SERVING = frozenset({"assistant", "asst", "secretary", "aide", "advisor", "adviser", "aid", "clerk", "counsel"})
_PLACES = word_set("bureau office division department unit team agency mayor's borough")
_KEPT_PLURAL = word_set(
    "sales business process access series news glass gas bus analysis logistics physics mathematics ethics "
    "economics electronics graphics statistics basis hospice arts"
)
_ODD_PLURAL = {"people": "people", "women": "woman", "men": "man", "children": "child"}


@frozen(kw_only=True)
class TitleWords:
    """A title taken apart."""

    parts: tuple[tuple[str, ...], ...]
    """The folded words of each part, as written apart by commas, dashes and brackets; noise left out."""
    level: int | None = None
    """The number of a level such as ``II`` or ``L5``."""
    level_mark: str = ""
    """The level as written, lower case."""

    @property
    def words(self) -> tuple[str, ...]:
        """Every word in order, those of brackets too."""
        return tuple(word for part in self.parts for word in part)


def split_title(title: str) -> TitleWords:
    """Return the words of *title*, by the parts it is written in; ``X of Y`` is turned into ``Y X``.

    Example:
        >>> split_title("Sr. Mgr, FP&A (Remote) - L5").parts
        (('senior', 'manager'), ('financial', 'planning', 'analysis'))
        >>> split_title("Director of Finance").parts, split_title("Accountant III").level
        ((('finance', 'director'),), 3)
    """
    parts: list[tuple[str, ...]] = []
    level, mark = None, ""
    for tokens in _token_parts(title):
        for position, token in enumerate(tokens):
            if (position or parts) and _LEVEL.fullmatch(token):
                level, mark = _level_number(token), token
        if parts and tokens and tokens[0] in _PLACES:
            continue
        folded = tuple(_fold(tokens))
        if any(len(word) > 1 for word in folded):
            parts.append(folded)
    return TitleWords(parts=tuple(parts), level=level, level_mark=mark)


def fold_title(title: str) -> tuple[str, ...]:
    """Return the words of *title* in the form titles are compared in; brackets are left out where words stand before.

    Example:
        >>> fold_title("Accountants and Auditors"), fold_title("HR Coordinator (Human Resources Coordinator)")
        (('accountant', 'auditor'), ('human', 'resource', 'coordinator'))
    """
    for text in (title.partition("(")[0], title):
        if words := tuple(word for tokens in _token_parts(text) for word in _fold(tokens)):
            return words
    return tuple(token for tokens in _token_parts(title) for token in tokens)


def _token_parts(title: str) -> list[list[str]]:
    plain = _SPLIT_LEVEL.sub(r"\1\2", plain_text(_BROKEN.sub("-", title[:LONGEST_TITLE])))
    return [[_joined(token.lower()) for token in _TOKEN.findall(part)] for part in _PARTS.split(plain)]


def _joined(token: str) -> str:
    return token.replace(".", "") if _INITIALS.fullmatch(token) else token


def _level_number(token: str) -> int:
    digits = "".join(char for char in token if char in "123456789")
    return int(digits) if digits else _ROMAN[token]


def _fold(tokens: list[str]) -> list[str]:
    tokens = _turned(_without_phrases(tokens))
    words: list[str] = []
    for position, token in enumerate(tokens):
        is_known = token in _SHORT
        if token in _DROPPED or _LEVEL.fullmatch(token) or (not is_known and any(char.isdigit() for char in token)):
            continue
        table = _SHORT
        followed = position + 1 < len(tokens) and not _LEVEL.fullmatch(tokens[position + 1])
        if token in _BEFORE_A_NOUN and (followed or (position and tokens[position - 1] in _RANKS)):
            table = _BEFORE_A_NOUN
        words.extend(_singular(word) for word in table.get(token, (token,)) if word not in _DROPPED | _TURNING)
    return words


def _without_phrases(tokens: list[str]) -> list[str]:
    kept: list[str] = []
    position = 0
    while position < len(tokens):
        found = next((one for one in _PHRASES if tuple(tokens[position : position + len(one)]) == one), None)
        if found is None:
            kept.append(tokens[position])
        position += 1 if found is None else len(found)
    return kept


def _turned(tokens: list[str]) -> list[str]:
    """``Head of Tax`` is a tax head; whom an assistant is assistant to says nothing of the assistant."""
    for position, token in enumerate(tokens):
        if token in _TOWARDS and position and tokens[position - 1] in _SERVING:
            return tokens[:position]
        if position and token in _TURNING:
            before, after = tokens[:position], [one for one in tokens[position + 1 :] if one not in _TURNING]
            levels = [one for one in before if _LEVEL.fullmatch(one)]
            return [*after, *(one for one in before if one not in levels), *levels]
    return tokens


@lru_cache(maxsize=1 << 14)
def _singular(word: str) -> str:
    word = word.removesuffix("'s").replace("'", "")
    if word in _KEPT_PLURAL or len(word) < 4:
        return word
    if word in _ODD_PLURAL:
        return _ODD_PLURAL[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
