"""Messages drafted from structures in the content: recorded facts fill the slots, the rest stays visibly open."""

from __future__ import annotations

import re

from second_interview.model import Contact, Interviewer, Message, MessageStructure, Reason
from second_interview.planning.context import Context

__all__ = ["draft", "structure_for"]

_OPEN = re.compile(r"\[([^\]\n]{2,200})\]")
_SLOT = re.compile(r"\{([a-z_]+)\}")


def structure_for(context: Context, kind: str, recipient: str = "") -> MessageStructure:
    """Return the structure of *kind* that suits a recipient (an interviewer kind or ``coordinator``)."""
    found = [structure for structure in context.catalog.messages if structure.kind == kind]
    for structure in found:
        if recipient and recipient in structure.recipients:
            return structure
    return found[0]


def draft(
    context: Context,
    kind: str,
    *,
    id: str,
    to: Contact | Interviewer | None,
    recipient: str = "",
    recipient_name: str = "",
    reason: Reason | None = None,
    **slots: str,
) -> Message:
    """Draft one message; a slot without a value becomes an open place in brackets."""
    structure = structure_for(context, kind, recipient)
    candidacy = context.candidacy
    known = {
        "recipient": to.name.split()[0] if isinstance(to, Contact) else to.first_name if to else "",
        "candidate": candidacy.candidate.name,
        "role": candidacy.title,
        "employer": candidacy.employer_name,
        "interview_date": context.on(context.day),
    }
    known.update(slots)
    values = {name: known.get(name) or f"[{name.replace('_', ' ')}]" for name in _names(structure)}
    body = context.fill(structure.body, **values).strip()
    return Message(
        id=id,
        kind=kind,
        to=to.name if to is not None else recipient_name or context.say("the-recruiter"),
        email=to.email if to is not None else "",
        subject=context.fill(structure.subject, **values),
        body=body,
        open_slots=tuple(dict.fromkeys(_OPEN.findall(body))),
        forbidden=structure.forbidden,
        max_words=structure.max_words,
        reason=reason or context.reason(content=(structure.id,)),
    )


def _names(structure: MessageStructure) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_SLOT.findall(structure.subject + structure.body)))
