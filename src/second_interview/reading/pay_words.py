"""Which words beside a figure say that it is pay, and which that it is other money or no money at all."""

from __future__ import annotations

import re

__all__ = [
    "Telling",
    "is_counted",
    "is_left_bare",
    "is_other_after",
    "is_pay_after",
    "is_pay_for",
    "is_plain_after",
    "told_before",
]

_OTHER_MONEY = (
    r"stipends?|allowances?|reimburs\w*|refund\w*|budgets?\s(?:of|for)|(?:[a-z-]+\s)budget|referr\w*|refer|match\w*|401\s?k|"
    r"hsa|insurances?|cover(?:age)?|subsid\w*|premiums?|life|donat\w*|charit\w*|revenues?|turnover|funding|series|raised|"
    r"raising|assets|aum|loans?|préstamo|mortgages?|lend\w*|costs?|spend\w*|spent|dofinansowan\w*|polecenie|recommending|"
    r"credit|tuition|invoic\w*|variance|transactions?|valuation|sales|perks?|relocation|sign(?:ing|-on)|sign\son|"
    r"wellness|wellbeing|gym|child\s?care|commut\w*|parking|travel|meals?|lunch\w*|vouchers?|"
    r"gift\scards?|internet|home[\s-]office|equipment|laptop|worth|fees?|penalt\w*|fines?|fined|deals?|contracts?\s(?:of|worth|"
    r"from)|quotas?|arr|mrr|acv|tcv|pipeline|book\sof\sbusiness|portfolios?|(?:customers?|clients?|users?|members?|patients?|"
    r"buyers?|households?)\s(?:with|of|from|who|pay|save|earn|income|can|get)|customers?\searn|plans?\s(?:start|from)|pric\w+|"
    r"baskets?|orders?\s(?:of|over|from)|discounts?|coupons?|cash\s?back|tax(?:es)?|threshold|deduct\w*|bail|grants?|scholarships?|"
    r"bursary|prizes?|awarded|deposits?|rent|energy|bills?|net\sworth|capital|acquired|acquisition|buyout|exit\sof|bequest|"
    r"presupuesto|budget\s(?:annuel|d[ei]|von|marketing)|umsatz|chiffre\sd[’']affaires|fatturato|facturación|omzet|przych\w+|obrót|"
    r"omsättning|investi\w+|inversión|bilanz\w*|damages|settlement|lawsuit|expenses?|purchas\w+|project\svalue|market\s(?:of|worth|size)|p\s?&\s?l|profits?\sand\slosse?s?|ebitda|"
    r"gmv|profits?|losse?s|backlog|inventory|stocks?\sof|receivables"
)
_BENEFIT_NEAR = r"training|development|learning|education|certification"
_DEEDS = (
    r"sav(?:ed|ing|ings|es?)|manag(?:e|ed|es|ing)|oversaw|overse(?:e|es|eing)|grew|process(?:ed|es|ing)|handl(?:ed|es|ing)|"
    r"reconcil(?:ed|es|ing)|closed|negotiated|exceed(?:ed|ing)|underw(?:rote|rites|riting)|prepared|audited|reviewed|"
    r"administered|collected|recovered|invested|approved|secured|generat(?:ed|es|ing)|achieved|increased|improved|won(?!['’]t)|sold|"
    r"drives?|drove|driving|cut|reduc(?:ed|es|ing)|wrote\soff|serv(?:ed|es|ing)|disburs\w+|oversight\sof|responsible\sfor"
)
_NO_AMOUNT = (
    r"ref(?:erence)?|requisition|req|id|codes?|number|nr|postcode|zip|suite|room|tel|phone|fax|call|ext|vacancy|posting\sno|"
    r"case|ticket|invoice\sno|iso|version|form"
)
_NOT_QUITE_PAY = (
    r"(?:[0-9][0-9.]{0,3}\s?x|times)\s(?:your\s|the\s)?(?:annual\s|base\s|basic\s)?salary|salary\s(?:increases?|raises?|"
    r"sacrifice|advances?)|pay\s(?:runs?|periods?|stubs?|cycles?)|payroll\s(?:of|worth|from|at)|pay(?:ments?|ables?|ees?|ers?|outs?|ing\sback|back)|"
    r"workers['’]?\scompensation|compensation\s(?:of|for)\s(?:[0-9,]+\s)?(?:employees|victims)|stock-based\scompensation|"
    r"compensation\sclaims?|(?:variable|incentive|severance|sick|holiday|overtime)\s(?:compensation|pay)|earnings\sper\sshare|base\sof\s\w+|wage\sclaims?"
)
_EXTRAS = (
    r"variable|incentive|bonus\w*(?:/\w+)?|commission|equity|options|super|pension|"
    r"primes?|indemnités?|bonos?|prima|gratificaci[oó]n\w*|ayuda|pr[eé]mi[oae]s?|indennità|buon[oi]|rimborso|[a-zäöü]*prämie|"
    r"[a-zäöü]+budget\w*|budżet\w*|[a-zåäö]*bidrag\w*|tickets?|chèques?|cesta|salary\spackaging|"
    r"[a-zäöü]*zuschuss|[a-zäöü]*zulagen?|(?:weihnachts|urlaubs|kinder)geld|[a-z]*vergoeding|[a-z]*toeslag|premia|dodat(?:ek|ki)|"
    r"b[oóô]nus|aux[ií]lio|subs[ií]dio|vale"
)
"""What comes on top of pay, in the languages in which pay is read."""
_PAY = (
    r"salar\w*|wages?|pay\w*|comp|compensation|remunerat\w*|earn\w*|ote|on[\s-]target|hourly|rates?|ctc|pays|salaires?|"
    r"rémunération|remuneración|remuneração|sueldo|salario|salários?|vencimento|tjm|stipendio|retribuzione|ral|palkka|"
    r"wynagrodzenie|stawka|pensja|mzda|plat|fizetés|bér|salariu|maaş|ücret|gaji|lương|lønn|lön|løn|loon|fte|"
    r"зарплата|з/п|оклад|на\sруки"
)
_PAY_ROOTS = (
    r"gehalt|lohn|vergütung|entgelt|verdienst|tagessatz|stundensatz|salaris|maandloon|uurloon|uurtarief|månedslønn?|årslønn?|"
    r"månadslön|årslön|timlön|薪|年収|月収|月給|時給|給与|給料|報酬|工资|工資|期望|待遇|연봉|월급|시급|급여|💰|baseSalary"
)
_WEAK = (
    r"range|base|basic|package|negotiable|offer\w*|zone|tier|band|level|grade|budget|asking|looking\sfor|get|paid|expect\w*|glassdoor|est|"
    r"move\sfor|moving\sfor|need\sat\sleast|(?:can|could|will|would)\s(?:go|stretch)\s(?:up\s)?to|accept\w*|settle\sfor|"
    r"target|circa|c\.|midpoint|hop(?:e|ing)\sfor|want\w*|aim\w*\sfor|ideally|(?:i|you|they|he|she|we)(?:\s[a-z]+)?\s(?:make|makes|made|ask|asked)"
)
_BEFORE = re.compile(
    rf"(?P<no>\b(?:{_NOT_QUITE_PAY}|{_OTHER_MONEY}|{_DEEDS})\b|补贴|奖金|津贴)|(?P<extra>(?<!\+\s)(?<!\w)(?:{_EXTRAS})(?!\w))"
    rf"|(?P<near>\b(?:{_BENEFIT_NEAR})\b)|(?P<id>\b(?:{_NO_AMOUNT})\b|#)|(?P<yes>(?<!\w)(?:{_PAY})(?!\w)|{_PAY_ROOTS})|(?P<weak>\b(?:{_WEAK})(?!\w))",
    re.IGNORECASE,
)
_REACH = {"no": 48, "id": 22, "extra": 40, "near": 16}
"""How many characters before a figure a word still speaks of it."""


class Telling:
    """What the words before a figure say of it: nothing, that it may be or is pay, or that it is something else."""

    NOTHING = "nothing"
    WEAK = "weak"
    PAY = "pay"
    OTHER = "other"


def told_before(clause: str, *, is_money: bool = True) -> str:
    """Return the ``Telling`` of the clause that ends where a figure begins: the nearest word that tells counts.

    Args:
        clause: The words up to the figure.
        is_money: Whether the figure has a sign or multiplier, so that it is no reference or telephone number.

    Example:
        >>> told_before("We raised capital and pay "), told_before("Life insurance of 4x salary, up to ")
        ('pay', 'other')
    """
    told = Telling.NOTHING
    for match in _BEFORE.finditer(clause):
        kind = match.lastgroup or ""
        gap = clause[match.end() :]
        if kind == "yes":
            told = Telling.PAY
        elif kind == "weak":
            told = Telling.WEAK if told == Telling.NOTHING else told
        elif (
            len(gap) > _REACH[kind]
            or (kind == "extra" and re.search(r"[+$£€]", gap))
            or (kind == "id" and (is_money or (told == Telling.PAY and re.search(r"[a-z]{3}", gap, re.IGNORECASE))))
        ):
            continue
        else:
            told = Telling.OTHER
    return told


_OTHER_AFTER = re.compile(
    r"\s{0,3}\.?/?\s?(?:(?:/|per\s|an?\s)?\s?(?:month|year|yr|mo|annum|day|week)(?:ly)?\b)?\s?\)?\s?"
    r"(?:(?!(?:plus|and|with|including|excluding|or|per|base|basic|gross|net|salary)\b)[a-z-]+\s){0,3}?"
    r"(?:bonus|relocation|retention|sign(?:ing|-?on)|welcome|referral|prime|prima|prämie|stipend|allowance|reimburse\w*|subsid\w*|budget|commission|in\s(?:payments|revenue|assets|funding|sales|arr|debt|"
    r"savings|capital|costs?|cash\sback|premiums?)|arr|mrr|series|variance|deal|contract\svalue|toward\w*|transit|sq|square|worth|"
    r"insurance|match|dogfooding|savings|audit|loan|invoice|write-?off|error|turnover|fund|portfolio|"
    r"mortgages?|grants?|scholarships?|donat\w*|gift|voucher|fees?|fine|penalty|deposit|contribution|raise|increase)\b"
    r"|[^.;!?$£€]{0,14}?\b(?:per|a|an|each|for\severy)\s(?:\w+\sper\s)?(?:employee|hire|seat|user|order|customer|client|unit|ticket|"
    r"page|call|child|household|transaction|share|licen[cs]e|device|barrel|tonne?|litre|gallon|night|guest|referral|credit|"
    r"course|head|gb|kwh|mile|km)\b"
    r"|[^.;!?$£€]{0,22}?\b(?:to\sspend|to\suse|for\s(?:your\s)?(?:training|books|learning|internet|phone|gym|wellness|travel|"
    r"equipment|tuition|childcare|lunch\w*|meals)|on\s(?:energy|books|training|travel|tuition|average\sper))\b",
    re.IGNORECASE,
)
_PAY_AFTER = re.compile(
    r"\b(?:salar\w*|wages?|pay|comp|compensation|remuneration|base|basic|package|ote|on[\s-]target|doe|fte|pro[\s-]rata|w2|c2c|"
    r"b2b|ir35|ctc|glassdoor|est|depending\son\sexperience|gross|brutt?o\w*|bruts?|netto|negotiable|per\sannum|p\.a|"
    r"hiring\srange|midpoint|range|super|superannuation|gehalt|на\sруки)\b|薪"
    r"|^\s?(?:is|was|would\sbe)\s(?:my|our|your|his|her|their|the)\s(?:\w+\s)?(?:floor|targets?|minimum|min|max(?:imum)?|asks?|ceiling|"
    r"numbers?|figures?|limits?|expectations?)\b"
    r"|(?:\+|\bplus\b)\s?(?:[\w%.]+\s){0,3}?(?:bonus|benefits|equity|pension|commission|car|super\w*)\b",
    re.IGNORECASE,
)
_FOR_THE_JOB = re.compile(
    r"[^.;!?]{0,12}\bfor\s(?:the|this|our)\s(?:\w+\s){0,2}(?:role|position|job|seat|post|hire)\b", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\s?-?(?:years?|yrs|months?|days?|weeks?|hours?|hrs?|minutes?|mins?|people|employees|team|staff|direct|reports?|sq|square|"
    r"customers|students|members|users|clients|entities|countries|states|locations|invoices|accounts|tickets|st|nd|rd|th|am|"
    r"pm|visitors|emails|recordings|x|steps?|hosts|services|servers|requests|floors?|miles|km)\b|\s?(?:个|岁|年|人|名|歳|명|:)",
    re.IGNORECASE,
)
_PLAIN_AFTER = re.compile(
    r"\s{0,2}(?:$|[^\w\s]|(?:per|an?|p\.?[hdwmay]|gross|net\w*|brut\w*|lordi?|base|basic|fixed|fix|plus|and|or|to|dep\w*|doe|ote|"
    r"ctc|inc\w*|excl?\w*|annual\w*|annuel\w*|year\w*|month\w*|mensu\w*|hour\w*|dai\w*|week\w*|for|in|with|on|as|is|was|would|"
    r"all|full|part|pro|rata|total|comp|compensation|salary|pay|wage|range|negotiable|min\w*|max\w*|por|par|im|al|b2b|w2|c2c|at|but|if|"
    r"when|which|because|they|he|she|we|i|so|though|from|this|then|euros?|dollars|ph|pa|pd|by|kr|pr|"
    r"seems?|sounds?|feels?|works?|should|could|might|may|will|after|before|until|since)\b|[^\x00-\x7f])",
    re.IGNORECASE,
)
_NEUTRAL = re.compile(
    r"\b(?:around|about|approx\w*|circa|ca?\.|roughly|up\sto|from|min\w*|max\w*|between|average|per|an?|p\.?a|annum|year\w*|"
    r"month\w*|hour\w*|dai\w*|day|week\w*|gross|net\w*|brutto|bruto|doe|negotiable|plus|fixed|ctc|lpa|k|薪|hr|yr|mo|and|to|or|"
    r"base)\b",
    re.IGNORECASE,
)


def is_pay_after(after: str) -> bool:
    """Whether the words after a figure call it pay."""
    return _PAY_AFTER.search(after) is not None


def is_other_after(after: str) -> bool:
    """Whether the words after a figure call it something other than pay."""
    return _OTHER_AFTER.match(after) is not None


def is_pay_for(after: str) -> bool:
    """Whether the figure is said to be for the role."""
    return _FOR_THE_JOB.match(after) is not None


def is_counted(after: str) -> bool:
    """Whether the figure counts something, such as years or people."""
    return _COUNTED.match(after) is not None


def is_plain_after(after: str) -> bool:
    """Whether nothing that a figure without a sign could count follows it."""
    return _PLAIN_AFTER.match(after) is not None


def is_left_bare(rest: str) -> bool:
    """Whether the *rest* of a text beside its figures says nothing of its own."""
    return sum(char.isalnum() for char in _NEUTRAL.sub("", rest)) <= 3
