"""Which language a whole document is in, by its function words; a guess that stays open rather than be wrong."""

from __future__ import annotations

import re
import unicodedata

from second_interview.reading.words import word_set

__all__ = ["ENGLISH", "NOT_LATIN", "OTHER", "guess_language", "is_readable"]

ENGLISH = "en"
NOT_LATIN = "und"
"""A language not written in Latin letters, whichever it is."""
OTHER = "mis"
"""Not English, but which of two or three near languages stays open."""
_FUNCTION_WORDS = {
    "en": """the and of to for with in on at by from as is are was were be been has have had will would can this that
        these those it its our your you we they he she his her their which who what when or not but if than into
        about across through per all any other an a i my me us up out over after before while during within
        under""",
    "de": """der die das und in von zu mit für auf den dem des ein eine einer eines einem einen ist sind war wurde
        werden wir sie ihr ihre ihren ihrer uns unser unsere unseren als auch bei durch nach über unter aus am
        im zum zur an sich nicht oder sowie bis wie haben hat bist du dein deine ich mich mir es dass wenn um
        vor zwischen""",
    "fr": """le la les des du de et en un une à au aux dans pour par sur avec est sont nous vous votre vos notre nos
        il elle ils elles que qui ce cette ces son sa ses leur leurs je mon ma mes ou mais plus ne pas être avez
        êtes ainsi chez entre sous afin dont lors tout tous toute l d qu""",
    "es": """el la los las de del y en un una para por con que se es son su sus al lo como más o pero no nuestro
        nuestra nuestros tu tus te mi mis yo nos ha han fue ser este esta estos estas entre sobre desde hasta
        también muy sin eres tienes buscamos""",
    "pt": """o a os as de do da dos das e em um uma para por com que se é são seu sua seus suas ao à aos no na nos
        nas como mais ou mas não nosso nossa você eu meu minha foi ser este esta entre sobre desde até também
        muito sem pela pelo pelos pelas""",
    "nl": """de het een en van in op te met voor aan is zijn was worden wordt wij we je jij jouw u uw ons onze als
        ook bij door naar over onder uit om niet of maar dat die dit deze er ik mijn heb hebt heeft hebben kan
        kun zal wil ben bent binnen tot""",
    "it": """il lo la i gli le di del della dei delle dello degli e in un una uno a al alla ai alle da dal dalla per
        con su sul sulla che si è sono nostro nostra noi tu tuo tua suo sua come più o ma non ho ha hanno essere
        questo questa tra fra anche nel nella nei nelle presso io mio mia""",
    "pl": """i w we z ze na do od dla po przez przy o u za pod nad jest są był była być to ten ta te się nie oraz lub
        albo ale jak co który która które nasz nasza naszej naszym twój ty my ja mój moje jako także czy aby że
        tym tego""",
    "sv": """och i att en ett det den de som är var för på av med till från om vi du din ditt dina vår vårt våra oss
        har hade kan ska vill inte eller men även samt hos under över vid efter jag min mitt mina dig sig sin
        sina blir bli""",
    "da": """og i at en et den det de som er var for på af med til fra om vi du din dit dine vores os har havde kan
        skal vil ikke eller men også samt hos under over ved efter jeg min mit mine dig sig sin bliver blive fx
        hvor når""",
    "no": """og i å en et den det de som er var for på av med til fra om vi du din ditt dine vår vårt våre oss har
        hadde kan skal vil ikke eller men også samt hos under over ved etter jeg min mitt mine deg seg sin blir
        bli hvor når""",
}
_SETS = {code: word_set(words) for code, words in _FUNCTION_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 12
_FEWEST_LETTERS = 24
_MOST = 8_000
"""Characters looked at; a document is in one language or says so early."""
_FEWEST_HITS = 4
_LEAST_SHARE = 0.15
_LEAD = 1.4


def guess_language(text: str) -> str:
    """Return the code of the language *text* is in, or nothing where it is too short or too mixed to tell.

    Function words are counted; a language counts only with a clear lead, so that lists of tools and names say nothing.

    Example:
        >>> guess_language("Wir suchen für unser Team in Köln eine Person, die den Abschluss mit uns macht und prüft.")
        'de'
        >>> guess_language("Python, SQL, SAP S/4HANA, Power BI"), guess_language("Danke!")
        ('', '')
    """
    # Letters and accents compose alike however they were typed.
    text = unicodedata.normalize("NFC", text[:_MOST])
    words = _WORD.findall(text.lower())
    letters = sum(map(len, words))
    others = sum(1 for word in words for char in word if char > "\u024f")
    if letters >= _FEWEST_LETTERS and others > 0.6 * letters:
        return NOT_LATIN
    if len(words) < _FEWEST_WORDS:
        return ""
    hits = {code: sum(word in known for word in words) for code, known in _SETS.items()}
    first, second = sorted(hits, key=lambda code: -hits[code])[:2]
    least = max(_FEWEST_HITS, _LEAST_SHARE * len(words))
    if hits[first] < least:
        return ""
    if hits[first] >= _LEAD * hits[second]:
        return first
    return OTHER if first != ENGLISH and hits[first] >= 2 * hits[ENGLISH] else ""


def is_readable(text: str) -> bool:
    """Return whether *text* is in English, or too short or mixed to tell; other languages are not read.

    Example:
        >>> is_readable("She will call."), is_readable("Sie hat gesagt, dass sie mich am Montag um zehn Uhr anruft.")
        (True, False)
    """
    return guess_language(text) in {"", ENGLISH}
