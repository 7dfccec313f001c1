"""Who is meant where notes say ``Dana``, ``the recruiter`` or ``she``."""

from __future__ import annotations

import re

from attrs import field, frozen

from second_interview.model import Candidacy, Contact, Interviewer, Relation

__all__ = ["SOMEBODY", "People", "is_mine", "people_of"]

_ROLE = (
    r"(?:recruiter|hr(?:\sperson)?|hiring\smanager|controller|cfo|ceo|cto|vp|director|manager|boss|panel|team|host|"
    r"scheduler|coordinator|headhunter)"
)
SOMEBODY = (
    rf"(?:(?:the|their)\s(?:\w+\s)?{_ROLE}|my\s(?:(?:would-be|future|new|next)\s{_ROLE}|recruiter|headhunter)|"
    r"recruiter|hr|hiring\smanager|they|she|he|both|(?-i:[A-Z][\w'’&-]+(?:\s[A-Z][\w'’-]+)?))"
)
"""A pattern for the subject of a sentence about the other side."""

_NOT_NAMES_WORDS = """
i a an the and but or so then also they she he we you it this that these those there here what when where who
why how if as at by for from in of on to up with my me his her their our your not no yes ok okay maybe
apparently said says asked told got had has have was were is are be been will would can could should may might
must do does did just q monday tuesday wednesday thursday friday saturday sunday january february march april
june july august september october november december mon tue wed thu fri sat sun today tomorrow next last
first second third round posting offer pay salary range notes interview sox gaap ifrs excel both everyone
nobody somebody someone people office still already because since while after before later once again now very
really only even though good bad great fumbled rambled blanked owe promised wants want need needs nice note
questions answer answered wondering worried
"""
_NOT_NAMES = frozenset(_NOT_NAMES_WORDS.split())
_ORDINARY_WORDS = """
will may mark grace bill rich art pat sue drew chase frank hope joy faith dawn april june august rose ray dean
miles page grant ward reed young brown white black green king long short price love bond best day head wood
hill field stone banks park
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_ROLE_WORDS = (
    ("recruiter", r"recruit|headhunt|talent|staffing|sourcer"),
    ("hr", r"\bhr\b|human resources|people (?:partner|ops|operations)|talent"),
    ("controller", r"controller"),
    ("cfo", r"\bcfo\b|chief financial"),
    ("ceo", r"\bceo\b|chief executive"),
    ("cto", r"\bcto\b|chief technology"),
    ("vp", r"\bvp\b|vice president"),
    ("director", r"director"),
    ("host", r"host"),
    ("scheduler", r"schedul"),
    ("coordinator", r"coordinat"),
)


@frozen(kw_only=True)
class People:
    """The known people of a candidacy, findable by any word notes use for them."""

    names: tuple[str, ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    """Lower-case word or role → full name; only where it means one person."""
    pattern: re.Pattern[str] = field(eq=False)

    def named(self, words: str) -> str:
        """Return the full name for *words*, the name itself for an unknown one, or nothing for a pronoun."""
        said = re.sub(
            r"^(?:the|their|my)\s(?:would-be\s|future\s|hiring(?=\sm)\s)?|['’]s$",
            "",
            words.strip(),
            flags=re.IGNORECASE,
        )
        known = dict(self.words)
        found = known.get(said.lower()) or known.get(said.lower().split(" ")[-1] if said else "")
        if found:
            return found
        first = said.split(" ")[0].rstrip(".,:;") if said else ""
        if first[:1].isupper() and first.lower() not in _NOT_NAMES and not first.isupper():
            return said
        roles = {
            "recruiter",
            "hr",
            "hiring manager",
            "manager",
            "controller",
            "cfo",
            "ceo",
            "cto",
            "vp",
            "director",
            "headhunter",
        }
        return said if said.lower() in roles else ""

    def first_in(self, text: str) -> str:
        """Return the full name of the first known person in *text*, or nothing."""
        return next(iter(self.all_in(text)), "")

    def all_in(self, text: str) -> tuple[str, ...]:
        """Return the full names of the known people in *text*, in order, once each."""
        known = dict(self.words)
        found = []
        for match in self.pattern.finditer(text):
            word = match[0].lower()
            if word in _ORDINARY and not match[0][0].isupper():
                continue
            found.append(known[word])
        return tuple(dict.fromkeys(found))

    def capitalised(self, text: str) -> str:
        """Return *text* with known names that were written small begun with a capital; offsets stay."""

        def begun(match: re.Match[str]) -> str:
            return match[0] if match[0].lower() in _ORDINARY else match[0][0].upper() + match[0][1:]

        return self.pattern.sub(begun, text)

    def meant_by_pronoun(self, about: str, last: str) -> str:
        """Return whom ``she`` or ``he`` means: the person a note is about, else the one named *last*."""
        return about if about in self.names else last

    def is_known(self, name: str) -> bool:
        """Say whether *name* is one of the candidacy's people."""
        return name in self.names


def people_of(candidacy: Candidacy) -> People:
    """Return everybody the candidacy names: panel, contacts, and who was met in earlier rounds."""
    people: list[Interviewer | Contact] = [*candidacy.panel, *candidacy.contacts]
    names = [person.name for person in people]
    names += [name for held in candidacy.rounds for name in held.people if name not in names and name.strip()]
    names = list(dict.fromkeys(names))
    meanings: dict[str, set[str]] = {}
    for name in names:
        parts = [
            part for part in name.split() if part.lower().rstrip(".") not in {"mr", "mrs", "ms", "mx", "dr", "prof"}
        ]
        # "someone from the platform team" is no name of which a word could stand alone.
        spoken_as = {name, *parts[:1], *parts[-1:]} if name[:1].isupper() or not name[:1].isascii() else {name}
        for word in spoken_as:
            if word.lower() not in _NOT_NAMES and len(word) > 1:
                meanings.setdefault(word.lower(), set()).add(name)
    for person in people:
        for line in person.notes:
            if (match := _GOES_BY.search(line.text)) is not None:
                meanings.setdefault(match[1].lower(), set()).add(person.name)
    by_name = {word: next(iter(who)) for word, who in meanings.items() if len(who) == 1}
    spoken = sorted(by_name, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, spoken))})(?!\w)" if spoken else r"(?!)", re.IGNORECASE)
    return People(names=tuple(names), words=tuple({**_roles(people), **by_name}.items()), pattern=pattern)


_GOES_BY = re.compile(r"\b(?:goes by|known as|called|call (?:him|her|them)|prefers)\s[\"“'‘]?([A-Z][\w'’-]{1,20})")


def _roles(people: list[Interviewer | Contact]) -> dict[str, str]:
    meanings: dict[str, set[str]] = {}
    for person in people:
        said = " ".join((person.title, person.role if isinstance(person, Contact) else person.relation_said)).lower()
        for role, pattern in _ROLE_WORDS:
            if re.search(pattern, said):
                meanings.setdefault(role, set()).add(person.name)
        relation = person.relation if isinstance(person, Interviewer) else Relation.UNKNOWN
        for role in {Relation.BOSS: ("hiring manager", "boss"), Relation.RECRUITER: ("recruiter",)}.get(relation, ()):
            meanings.setdefault(role, set()).add(person.name)
    return {role: next(iter(who)) for role, who in meanings.items() if len(who) == 1}


_SUBJECT = re.compile(
    r"(?P<mine>\b(?:i|i['’]?(?:m|d|ll|ve)|we|we['’](?:re|ll|ve|d)|me|myself)\b|\bmy\s(?:own|next|last|"
    r"current|contract|flight|holiday|"
    r"vacation|trip|notice|diet|hearing)\b)"
    r"|(?P<other>\b(?:(?:team|office|company|everyone)\s(?:is|are|will)|they|they['’](?:re|ll|ve|d)|she|"
    r"she['’](?:s|ll|d)|he|he['’](?:s|ll|d)|their|his|her|you|your|everyone|nobody|"
    r"(?:the|this|that|a|an)\s(?:\w+\s)?(?:office|team|company|firm|plant|store|guy|woman|man|friend|"
    r"client|colleague|person|manager|"
    r"recruiter|controller|cfo|ceo|director|role|job|product|line|lead|boss|restaurant|place)"
    r"|(?:my|our)\s(?:\w+\s)?(?:cousin|wife|husband|partner|sister|brother|mother|mom|mum|father|dad|son|"
    r"daughter|kid|kids|friend|boss|"
    r"manager|colleague|roommate|flatmate|neighbou?r|aunt|uncle|niece|nephew|ex|boyfriend|girlfriend|"
    r"coworker|mate|buddy|team|company|"
    r"girlfriend|parents|old)\b(?!['’]s\swedding)|(?-i:[A-Z][a-z]+(?:['’]s)?\s(?:is|was|has|will|said|says|"
    r"needs|uses|wants|who)|[A-Z][a-z]+['’]s)))",
    re.IGNORECASE,
)


def is_mine(text: str, at: int) -> bool:
    """Say whether what stands at offset *at* of *text* is said of the candidate.

    The nearest subject before it decides; a fragment without any subject is the candidate's own.

    Example:
        >>> is_mine("I'm coeliac", 4), is_mine("my cousin is coeliac", 13), is_mine("coeliac", 0)
        (True, False, True)
    """
    last = None
    for match in _SUBJECT.finditer(text, 0, at):
        last = match
    return last is None or last["mine"] is not None
