"""The whole plan: findings, stage briefs, sessions, messages, the day."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from second_interview.content import Catalog, load_catalog
from second_interview.errors import InputError, Problem
from second_interview.model import (
    AskBrief,
    Audience,
    Candidacy,
    Contact,
    Facts,
    FollowUp,
    Interviewer,
    Line,
    Message,
    NextStepsBrief,
    Plan,
    Severity,
    SpecificsBrief,
    TourBrief,
    person_id,
)
from second_interview.planning.ask import brief_ask
from second_interview.planning.compensation import brief_compensation
from second_interview.planning.context import Context
from second_interview.planning.day import day_notes, day_sheet, things_to_remember
from second_interview.planning.findings.found import Found
from second_interview.planning.findings.ranking import find_all
from second_interview.planning.improvements import find_improvements
from second_interview.planning.messages import draft
from second_interview.planning.next_steps import brief_next_steps
from second_interview.planning.options import PlanOptions
from second_interview.planning.pay_figures import my_statements, pay_said, spoken_range
from second_interview.planning.people import brief_meet
from second_interview.planning.preparation import plan_sessions
from second_interview.planning.specifics import brief_specifics
from second_interview.planning.stories import build_stories, share_stories, telling_figures, told
from second_interview.planning.tour import brief_tour
from second_interview.planning.wording import headline, listed
from second_interview.planning.working_days import WorkCalendar
from second_interview.reading import read_facts

__all__ = ["build_plan", "make_context"]

_FIRST_PAGE = 5


def build_plan(
    candidacy: Candidacy, *, today: date, catalog: Catalog | None = None, options: PlanOptions | None = None
) -> Plan:
    """Build the plan for one candidacy; the same arguments give the same plan.

    Args:
        candidacy: Everything known; only the job title and the interview's day are needed.
        today: The day the plan is made on. An interview before it gives a follow-up plan.
        catalog: What is known; the bundled pack by default.
        options: Settings; see ``PlanOptions``.

    Raises:
        InputError: *today* lies more than five years from the interview.

    Example:
        >>> from second_interview.model import Round
        >>> candidacy = Candidacy(title="Payroll Manager", interview=Round(on=date(2026, 12, 3)))
        >>> plan = build_plan(candidacy, today=date(2026, 11, 25))
        >>> plan.family, len(plan.ask.questions), [item.input for item in plan.improvements]
        ('payroll', 5, ['your résumé', 'the job posting', 'the people you will meet'])
    """
    if abs((candidacy.day - today).days) > 5 * 366:
        raise InputError(
            [
                Problem(
                    place="interview",
                    message=f"{candidacy.day} is more than five years from today, {today}; check the year",
                )
            ]
        )
    context = make_context(candidacy, today=today, catalog=catalog, options=options)
    stories = share_stories(context, build_stories(context))
    ask = brief_ask(context)
    meet = brief_meet(context, stories=stories, questions=(*ask.questions, *ask.reserves))
    specifics = brief_specifics(context, stories)
    everything = find_all(context)
    first = _first_page(everything)
    messages = _messages(context, everything)
    taken = frozenset(question.id for question in (*ask.questions, *ask.reserves))
    read = context.candidacy
    family = context.catalog.family(context.facts.family) if context.facts.family else None
    return Plan(
        id=_plan_id(read),
        title=read.title,
        employer=read.employer_name,
        candidate=read.candidate.name,
        round_number=read.interview.number,
        interview=read.interview.starts,
        interview_on=read.day,
        interview_minutes=read.interview.minutes,
        mode=read.interview.mode,
        place=read.interview.logistics.place,
        today=today,
        audience=Audience.CANDIDATE,
        is_after=context.is_after,
        family=family.id if family is not None else "",
        level=context.facts.level,
        expect=family.expect if family is not None else "",
        what_matters=tuple(item.finding for item in first),
        findings=tuple(item.finding for item in everything if item not in first),
        improvements=find_improvements(context),
        meet=meet,
        specifics=SpecificsBrief() if context.is_after else specifics,
        ask=AskBrief() if context.is_after else ask,
        tour=TourBrief() if context.is_after else brief_tour(context, taken=taken),
        compensation=brief_compensation(context, taken=taken),
        next_steps=_linked(brief_next_steps(context), messages),
        sessions=plan_sessions(
            context,
            stories=stories,
            likely=specifics.likely,
            messages=messages,
            has_bridges=bool(specifics.bridges),
            has_exercise=len(specifics.exercise) > 1,
        ),
        day_sheet=() if context.is_after else day_sheet(context),
        day_notes=() if context.is_after else day_notes(context),
        remember=() if context.is_after else things_to_remember(context, ask, specifics.likely),
        consistency=_consistency(context),
        messages=messages,
        packs=dict(context.catalog.packs),
    )


def make_context(
    candidacy: Candidacy, *, today: date, catalog: Catalog | None = None, options: PlanOptions | None = None
) -> Context:
    """Read the papers and gather what every part of the plan looks at."""
    catalog = catalog or load_catalog()
    options = options or PlanOptions()
    facts: Facts = read_facts(candidacy, catalog, today=today)
    calendar = WorkCalendar(holidays=options.holidays, closures=facts.candidacy.employer.closures)
    return Context(facts=facts, catalog=catalog, today=today, options=options, calendar=calendar)


def _first_page(everything: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return the five most decisive findings; a mere note does not open a plan.

    Why: of one rule at most two, so that a long list of demands does not push out a deadline.
    """
    chosen: list[Found] = []
    rules: dict[str, int] = {}
    for item in everything:
        rule = item.finding.id.partition(":")[0]
        if item.finding.severity is Severity.NOTE or rules.get(rule, 0) >= 2 or len(chosen) == _FIRST_PAGE:
            continue
        rules[rule] = rules.get(rule, 0) + 1
        chosen.append(item)
    return tuple(chosen)


def _messages(context: Context, everything: tuple[Found, ...]) -> tuple[Message, ...]:
    """Return each message once; after the interview the thank-you notes join them."""
    drafted = [message for item in everything for message in (item.message, *item.also) if message is not None]
    found = {message.id: message for message in drafted}
    if context.is_after:
        people: list[tuple[Interviewer | Contact, str]] = [(r.person, r.kind.value) for r in context.facts.people]
        people += [(contact, "coordinator") for contact in context.candidacy.contacts]
        for person, kind in people:
            note = draft(context, "thank_you", id=f"thank-you:{person.id}", to=person, recipient=kind)
            found[note.id] = note
    return tuple(found.values())


def _linked(brief: NextStepsBrief, messages: tuple[Message, ...]) -> NextStepsBrief:
    known = {message.id for message in messages}

    def link(step: FollowUp) -> FollowUp:
        return evolve(step, message=step.id) if step.id in known else step

    return evolve(brief, follow_ups=tuple(link(step) for step in brief.follow_ups))


def _consistency(context: Context) -> tuple[Line, ...]:
    """Return the figures and facts that every person must hear alike."""
    lines = []
    for item in told(context):
        figures = listed(figure.text for figure in telling_figures(item))
        if figures:
            lines.append(Line(text=f"{headline(item.line.text)}: {figures}", evidence=item.line.evidence))
    lines += [
        Line(text=context.say("pay-named", pay=pay_said(context, said)), evidence=said.line.evidence)
        for said in my_statements(context)
    ]
    aloud = spoken_range(context)
    if aloud is not None:
        lines.append(Line(text=context.say("pay-aloud", pay=str(aloud.pay)), evidence=context.pay_evidence()))
    return tuple(dict.fromkeys(lines))


def _plan_id(candidacy: Candidacy) -> str:
    parts = (candidacy.candidate.name, candidacy.employer_name, candidacy.title, f"round {candidacy.interview.number}")
    return "-".join(person_id(part) for part in parts if part)
