"""The opening: whose plan this is, what matters most, and what would improve it."""

from __future__ import annotations

from second_interview.model import Finding
from second_interview.render.document import (
    Inline,
    Item,
    Pair,
    Pairs,
    Paragraph,
    Section,
    Strong,
    Text,
    blocks_of,
    bullets,
    pairs,
    section,
)
from second_interview.render.view import View
from second_interview.render.wording import clean

__all__ = ["also_noticed", "finding_item", "improvements", "title_facts", "title_of", "what_matters"]


def title_of(view: View) -> str:
    """Return the title of the document."""
    plan, words = view.plan, view.words
    key = "title_after" if plan.is_after else "title"
    job = words.say("job_at", title=plan.title, employer=plan.employer) if plan.employer else plan.title
    return words.say(key, job=job, n=str(plan.round_number))


def title_facts(view: View) -> Pairs | None:
    """Return who, when, how, where, and what the plan was made from."""
    plan, words = view.plan, view.words
    packs = words.joined(f"{name} {version}" for name, version in sorted(plan.packs.items()))
    made = words.say("made_from", day=words.day(plan.today), packs=packs) if packs else words.day(plan.today)
    mode = "" if plan.mode.value == "unknown" else words.named("mode", plan.mode.value)
    return pairs(
        Pair(words.say("candidate"), (Text(plan.candidate),)),
        Pair(words.say("when"), (Text(_when(view)),)),
        Pair(words.say("how"), (Text(mode),)),
        Pair(words.say("where"), (Text(plan.place),)),
        Pair(words.say("made_on"), (Text(made),)),
        Pair(words.say("copy_for"), (Text(words.named("audience", plan.audience.value)),)),
    )


def _when(view: View) -> str:
    plan, words = view.plan, view.words
    day = words.day(plan.interview_on)
    if plan.interview is None:
        return words.say("day_without_time", day=day)
    return f"{words.day(plan.interview.on)}, {words.hours(plan.interview, plan.interview_minutes)}"


def what_matters(view: View) -> Section | None:
    """Return the findings to act on first, and the other messages that go out before the day."""
    findings = [finding_item(view, finding) for finding in view.plan.what_matters]
    send = bullets(_before_the_day(view))
    lead = Paragraph((Strong(view.words.say("send_before")),)) if send else None
    blocks = blocks_of(bullets(findings, ordered=True), lead, send)
    return section(view.words.say("what_matters"), blocks, anchor="what-matters")


def finding_item(view: View, finding: Finding) -> Item:
    """Return one finding: what it is, what to do by when, and its ready message."""
    words = view.words
    content: list[Inline] = [Strong(words.sentence(finding.title))]
    if finding.detail:
        content.append(Text(f" {words.sentence(finding.detail)}"))
    if finding.action:
        label = words.say("do_by", day=words.day(finding.by)) if finding.by else words.say("do")
        content += [Text(" "), Strong(label), Text(f" {words.sentence(finding.action)}")]
    elif finding.by:
        content.append(Text(f" {words.say('by_day', day=words.day(finding.by))}"))
    ref = view.message_ref(finding.message)
    if ref is not None:
        content += [Text(f" {view.message_lead(finding.message)} "), ref, Text(".")]
    return Item(tuple(content), why=words.why(finding.reason))


def _before_the_day(view: View) -> list[Item]:
    plan = view.plan
    named = {finding.message for finding in plan.what_matters}
    items = []
    for item in plan.next_steps.follow_ups:
        ref = None if item.message in named else view.message_ref(item.message)
        if ref is not None and item.opens.on < plan.interview_on:
            items.append(Item((ref, Text(f": {view.words.window(item.opens, item.closes)}"))))
    return items


def improvements(view: View) -> Section | None:
    """Return the inputs that would improve the plan most."""
    words = view.words
    items = [
        Item((Strong(f"{clean(item.input).rstrip('.')}:"), Text(f" {words.sentence(item.adds)}")))
        for item in view.plan.improvements
    ]
    return section(words.say("improvements"), [bullets(items)], anchor="improvements")


def also_noticed(view: View) -> Section | None:
    """Return the other findings of a plan that has no private part to hold them."""
    items = [finding_item(view, finding) for finding in view.plan.findings] if view.is_shareable else []
    return section(view.words.say("other_findings"), [bullets(items)], anchor="also-noticed")
