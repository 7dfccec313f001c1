"""Country names and codes as papers write them, to ISO 3166 alpha-2."""

from __future__ import annotations

from second_interview.intake.words import one_line

__all__ = ["country_code", "country_of_place"]

_NAMES = """
AE:united arab emirates,uae,are|AR:argentina,arg|AT:austria,österreich,aut|AU:australia,aus|BE:belgium,bel
BG:bulgaria,bgr|BR:brazil,brasil,bra|CA:canada,can|CH:switzerland,schweiz,suisse,che|CL:chile,chl|CN:china,chn
CO:colombia,col|CZ:czech republic,czechia,cze|DE:germany,deutschland,deu|DK:denmark,danmark,dnk|EE:estonia,est
EG:egypt,egy|ES:spain,españa,esp|FI:finland,suomi,fin|FR:france,fra|GH:ghana,gha|GR:greece,grc
GB:united kingdom,uk,great britain,england,scotland,wales,northern ireland,gbr,u.k.|HK:hong kong,hkg|HR:croatia,hrv
HU:hungary,hun|ID:indonesia,idn|IE:ireland,republic of ireland,éire,irl|IL:israel,isr|IN:india,ind|IS:iceland,isl
IT:italy,italia,ita|JP:japan,jpn|KE:kenya,ken|KR:south korea,korea,kor|LT:lithuania,ltu|LU:luxembourg,lux
LV:latvia,lva|MA:morocco,mar|MT:malta,mlt|MX:mexico,méxico,mex|MY:malaysia,mys|NG:nigeria,nga
NL:netherlands,the netherlands,nederland,nld|NO:norway,norge,nor|NZ:new zealand,nzl|PE:peru,per|PH:philippines,phl
PK:pakistan,pak|PL:poland,polska,pol|PT:portugal,prt|RO:romania,rou|RS:serbia,srb|RW:rwanda,rwa|SA:saudi arabia,sau
SE:sweden,sverige,swe|SG:singapore,sgp|SI:slovenia,svn|SK:slovakia,svk|SS:south sudan,ssd|TH:thailand,tha
TR:turkey,türkiye,tur|TW:taiwan,twn|TZ:tanzania,tza|UA:ukraine,ukr|UG:uganda,uga
US:united states,united states of america,usa,u.s.,u.s.a.,america|VN:vietnam,viet nam,vnm|ZA:south africa,zaf
"""
_CODES = {
    name: entry[:2] for line in _NAMES.split("\n") if line for entry in line.split("|") for name in entry[3:].split(",")
}
_KNOWN = frozenset(_CODES.values())


def country_code(text: str) -> str:
    """Return the ISO 3166 alpha-2 code of a country written as code or name; nothing if it is neither.

    Example:
        >>> country_code("United Kingdom"), country_code("us"), country_code("Narnia")
        ('GB', 'US', '')
    """
    said = one_line(text)
    if len(said) == 2 and said.isascii() and said.isalpha():
        return {"UK": "GB"}.get(said.upper(), said.upper())
    return _CODES.get(said.lower(), "")


def country_of_place(text: str) -> str:
    """Return the code of the country that a place such as ``Kampala, Uganda`` or ``Remote (US)`` ends in."""
    last = one_line(text).replace("(", ",").rsplit(",", 1)[-1].strip(" .)")
    code = country_code(last) if len(last) > 3 or last in ("UK", "US", "USA", "UAE") else ""
    return code if code in _KNOWN else ""
