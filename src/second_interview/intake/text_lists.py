"""The lists of a résumé in text: certificates, languages with level, projects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from second_interview.intake.date_spans import FoundSpan, find_spans, split_span
from second_interview.intake.paper_lines import PaperLine, Tally, said
from second_interview.intake.resume_blocks import Block, joined_lines
from second_interview.intake.resume_words import is_headlike, is_sentence, names_employer
from second_interview.intake.text_skills import LEVEL, listed, split_label, split_list
from second_interview.model import Certificate, Language, Project
from second_interview.reading.words import word_set

__all__ = [
    "is_certificate",
    "is_language",
    "read_text_certificates",
    "read_text_languages",
    "read_text_projects",
]

_LANGUAGES = word_set(
    """afrikaans albanian amharic arabic armenian azerbaijani basque belarusian bengali bosnian bulgarian burmese
    cantonese catalan cebuano chinese croatian czech danish dari deutsch dutch english español estonian farsi
    filipino finnish flemish français french gaelic galician georgian german greek gujarati haitian hausa hebrew
    hindi hungarian icelandic igbo indonesian irish italian italiano japanese javanese kannada kazakh khmer korean
    kurdish lao latin latvian lithuanian luxembourgish macedonian malagasy malay malayalam maltese mandarin marathi
    mongolian nepali norwegian oromo pashto persian polish portuguese português punjabi romanian russian samoan
    sanskrit serbian shona sign sinhala slovak slovene slovenian somali spanish sundanese swahili swedish tagalog
    tamil tatar telugu thai tibetan tigrinya turkish twi ukrainian urdu uzbek vietnamese welsh wolof xhosa yiddish
    yoruba zulu asl bsl hawaiian maori tongan luganda kinyarwanda englisch deutsch französisch spanisch anglais
    allemand espagnol inglés francés alemán"""
)
_IN_BRACKETS = re.compile(r"(.{1,80}?)\s*\(([^()]{1,80})\)")
_ISSUER = re.compile(r"\b(?:issued by|awarded by|by|from|through|via)\s+(?=[A-Z])")
_STRONG = re.compile(r"\s*\t\s*|\s+[|•·▪◦∙‣]\s+|\s+[-–—−]{1,3}\s+|\s*\|\s*|;\s+")
_ISSUERS = re.compile(
    r"\b(?:institute|board|association|foundation|academy|university|college|society|council|microsoft|amazon|aws"
    r"|google|ibm|oracle|cisco|comptia|isaca|isc2|pmi|aicpa|nasba|cima|acca|icaew|coursera|udemy|edx|linkedin"
    r"|hackerrank|sap|salesforce|scrum|linux|red hat|hashicorp|intuit|state of|department|bureau|authority|chartered"
    r"|deeplearning)\b",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"(?:[-•*] )?(?:\d{4}:?\s)?(?:(?i:.{0,20}\bcertifi(?:ed|cate|cation)\b)"
    r"|(?:CPA|CMA|CIA|CISA|CISSP|CFA|CFE|ACCA|ACA|CIMA|ACMA|PMP|CCNA|CKA)\b)"
)
_SHORT = re.compile(r"[A-Z][A-Z0-9+/.-]{1,7}")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\b(?:credential|certificate|license|licence) (?:id|no\.?|number|#)\s?[:#]?\s?[\w-]+"
    r"|\blink(?: to certificate)?\b",
    re.IGNORECASE,
)


def is_language(text: str) -> bool:
    """Say whether *text* names a language people speak.

    Example:
        >>> is_language("Twi (conversational)"), is_language("Python")
        (True, False)
    """
    return any(word in _LANGUAGES for word in re.findall(r"[^\W\d_]+", text.lower())[:4])


def is_certificate(text: str) -> bool:
    """Say whether *text* begins like a certificate.

    Example:
        >>> is_certificate("Certified Scrum Developer 2013"), is_certificate("Scrum Alliance")
        (True, False)
    """
    return _CERTIFICATE.match(text) is not None


def read_text_languages(lines: Sequence[PaperLine], tally: Tally) -> tuple[Language, ...]:
    r"""Read the languages of one section, each with its level; what names none stays unread.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> found = read_text_languages(text_lines("English (native), Irish (school)\n"), Tally("cv.txt"))
        >>> [(each.name, each.fluency) for each in found]
        [('English', 'native'), ('Irish', 'school')]
    """
    found: list[Language] = []
    for block in joined_lines(lines):
        text = listed(block)
        label, rest = split_label(text, colon_only=True)
        if label and not is_language(label) and is_language(rest):
            text = rest
        read = [pair for item in _language_items(text) if (pair := _language(item))]
        if not read:
            tally.keep(block.lines, "names no known language")
            continue
        evidence = tally.evidence(block.lines)
        found.extend(Language(name=name, fluency=level, evidence=evidence) for name, level in read)
        for item in _language_items(text):
            if not _language(item):
                tally.keep(block.lines[:1], "names no known language", item)
    return tuple(found)


def _language_items(text: str) -> list[str]:
    items = list(split_list(text.replace(" and ", ", ") if not LEVEL.search(text.partition(" and ")[2]) else text))
    joined: list[str] = []
    for item in items:
        if joined and not is_language(item) and LEVEL.search(item):
            joined[-1] += f", {item}"
        else:
            joined.append(item)
    return joined


def _language(item: str) -> tuple[str, str] | None:
    match = re.fullmatch(
        r"(?P<name>[^\W\d_][\w ’'/-]{1,40}?)\s*(?:\((?P<in>[^()]{1,60})\)|[:–—\t,-]\s*(?P<after>\S.{0,60}))?", item
    )
    if match and is_language(match["name"]):
        name, level = match["name"].strip(" -"), (match["in"] or match["after"] or "").strip(" -")
        if level or not LEVEL.search(name):
            return name, level
    words = item.split()
    at = next((at for at, word in enumerate(words) if word.lower().strip(",:()") in _LANGUAGES), None)
    if at is None or len(words) > 6:
        return None
    rest = [
        word for place, word in enumerate(words) if place != at and word.lower() not in ("in", "–", "-", "—", "level")
    ]
    return words[at].strip(",:()"), " ".join(rest).strip("()")


def read_text_certificates(lines: Sequence[PaperLine], tally: Tally) -> tuple[Certificate, ...]:
    r"""Read certificates, licences and examinations, each with issuer and date where they are given.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> found = read_text_certificates(text_lines("- CKA – The Linux Foundation (Sep 2023)\n"), Tally("cv.txt"))
        >>> found[0].name, found[0].issuer, str(found[0].on)
        ('CKA', 'The Linux Foundation', '2023-09')
    """
    found: list[Certificate] = []
    for block in joined_lines(lines):
        text = listed(block)
        rest, span = _dated(text)
        link = _LINK.search(rest)
        rest = _LINK.sub("", rest).strip(" |,-–—·\t")
        if not any(char.isalpha() for char in rest):
            tally.set_aside(block.lines, "a link, a number or a date alone") if link else tally.keep(
                block.lines, "a date without a certificate"
            )
            continue
        if (
            found
            and not block.head.mark
            and not block.head.has_gap
            and not found[-1].issuer
            and span is None
            and _is_issuer(rest)
        ):
            tally.take(block.lines)
            last = found.pop()
            found.append(Certificate(name=last.name, issuer=rest, on=last.on, evidence=last.evidence))
            continue
        evidence = tally.evidence(block.lines)
        on = span.start if span is not None and not re.search(r"(?i)expir|valid|renew", text) else None
        if on is None and span is not None:
            rest = text
        short = split_list(rest)
        if len(short) > 1 and all(_SHORT.fullmatch(item) for item in short):
            found.extend(Certificate(name=item, on=on, evidence=evidence) for item in short)
            continue
        name, issuer = _name_and_issuer(rest)
        found.append(Certificate(name=name, issuer=issuer, on=on, evidence=evidence))
    return tuple(found)


def _dated(text: str) -> tuple[str, FoundSpan | None]:
    """Return the words and the date; a month at the end is a date too, a year alone may belong to the name."""
    rest, span = split_span(text)
    if span is None:
        spans = find_spans(text)
        if spans and spans[-1].until == len(text) and spans[-1].start is not None and spans[-1].start.month:
            return text[: spans[-1].at].strip(), spans[-1]
    return rest, span


def _is_issuer(text: str) -> bool:
    return (_ISSUERS.search(text) is not None or names_employer(text)) and len(text.split()) <= 8


def _name_and_issuer(text: str) -> tuple[str, str]:
    parts = [part.strip(" ,") for part in _STRONG.split(text) if part.strip(" ,")]
    if len(parts) == 2 and not parts[1][0].isdigit():
        return parts[0], parts[1]
    if len(parts) > 2:
        return " – ".join(parts[:-1]), parts[-1]
    match = _IN_BRACKETS.fullmatch(text)
    if match and (_is_issuer(match[2]) or _ISSUER.match(match[2])):
        return match[1], _ISSUER.sub("", match[2], count=1).strip(" ,")
    halves = _ISSUER.split(text, maxsplit=1)
    if len(halves) == 2:
        return halves[0].strip(" ,("), halves[1].strip(" ,)")
    head, comma, tail = text.rpartition(", ")
    if comma and _is_issuer(tail) and len(head.split()) >= 1:
        return head, tail
    return " ".join(text.split()), ""


def read_text_projects(lines: Sequence[PaperLine], tally: Tally) -> tuple[Project, ...]:
    r"""Read projects, publications and awards, each with the lines below it.

    Example:
        >>> from second_interview.intake.paper_text import text_lines
        >>> found = read_text_projects(text_lines("Ledger bot\n- Posts accruals\n"), Tally("cv.txt"))
        >>> found[0].name, [line.text for line in found[0].lines]
        ('Ledger bot', ['Posts accruals'])
    """
    found: list[tuple[list[PaperLine], list[Block]]] = []
    blocks = joined_lines(lines)
    has_heads = bool(blocks) and (not blocks[0].head.mark or any(block.head.level for block in blocks))
    level = min((block.head.level for block in blocks if block.head.level), default=0)
    least = min((block.head.indent for block in blocks), default=0)
    for block in blocks:
        is_stray = bool(found) and not has_heads and not block.head.mark
        if (_is_project_head(block, level, has_heads=has_heads, least=least) and not is_stray) or not found:
            found.append((list(block.lines), []))
        elif is_stray and block.head.has_gap:
            tally.keep(block.lines, "belongs to no project")
        else:
            found[-1][1].append(block)
    return tuple(_project(head, body, tally) for head, body in found)


def _is_project_head(block: Block, level: int, *, has_heads: bool, least: int) -> bool:
    if level:
        return block.head.level == level
    if block.head.mark:
        return not has_heads and block.head.indent <= least
    return is_headlike(block.text) or (block.head.has_gap and not is_sentence(block.text))


def _project(head: list[PaperLine], body: Iterable[Block], tally: Tally) -> Project:
    name, span = split_span(head[0].text) if len(head) == 1 else (said(head), None)
    name = " ".join(name.split()).strip(" |,:–—-") if span is not None else said(head)
    return Project(
        name=name or said(head),
        lines=tuple(tally.line(block.lines) for block in body),
        evidence=tally.evidence(head),
    )
