"""One plan with something in every corner; the saved plans of each released schema hold it."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from second_interview.model import (
    AskBrief,
    Audience,
    CompensationBrief,
    CompensationRange,
    DayRow,
    Evidence,
    Finding,
    FollowUp,
    Grade,
    Instant,
    InterviewerKind,
    LikelyQuestion,
    Line,
    MeetBrief,
    Message,
    Mode,
    Money,
    NextStepsBrief,
    PayExpectation,
    PayPeriod,
    PersonBrief,
    Plan,
    PlannedQuestion,
    RangeComparison,
    Reason,
    Session,
    Severity,
    SpecificsBrief,
    Story,
    StoryPart,
    TourBrief,
    Verdict,
)

__all__ = ["sample_plan"]

_ZONE = "America/New_York"


def _usd(amount: str) -> Money:
    return Money(amount=Decimal(amount), currency="USD")


def _at(text: str) -> Instant:
    return Instant(local=datetime.fromisoformat(text), zone=_ZONE)


def sample_plan() -> Plan:
    """Return the plan that every released schema can hold."""
    quote = Evidence(document="resume.json", path="work[0].highlights[1]", quote="Cut the close from 9 to 6 days")
    reason = Reason(text="It is the strongest figure.", evidence=(quote,), content=("core/e01",), grade=Grade.B)
    theirs = CompensationRange(low=_usd("95000"), high=_usd("110000"))
    mine = CompensationRange(low=_usd("98000.00"), high=_usd("112000"), period=PayPeriod.YEAR)
    return Plan(
        id="ada-lane-harbor-pine-2",
        title="Senior Accountant",
        employer="Harbor & Pine Foods",
        interview=_at("2026-12-03T09:30:00"),
        interview_on=date(2026, 12, 3),
        interview_minutes=240,
        mode=Mode.ONSITE,
        today=date(2026, 11, 25),
        what_matters=(
            Finding(id="offer", title="The other offer lapses first", severity=Severity.DECIDES, reason=reason),
        ),
        meet=MeetBrief(
            people=(
                PersonBrief(
                    person="dana-whitfield",
                    name="Dana Whitfield",
                    kind=InterviewerKind.HIRING_MANAGER,
                    minutes=45,
                    at=_at("2026-12-03T09:30:00"),
                    heard=(Line(text="cares about early warning", evidence=Evidence(document="notes")),),
                ),
            ),
            unknown=("11:00, to be named",),
        ),
        specifics=SpecificsBrief(
            stories=(Story(id="close", title="The close", parts=(StoryPart(name="result", text=quote.quote),)),),
            likely=(LikelyQuestion(id="q1", text="How did you cut the close?", story="close", reason=reason),),
        ),
        ask=AskBrief(
            questions=(PlannedQuestion(id="core/first-close", text="Who closed last year?", is_must_ask=True),)
        ),
        tour=TourBrief(is_announced=True, when="11:00", conduct=("Greet people",)),
        compensation=CompensationBrief(
            theirs=theirs,
            expectation=PayExpectation(floor=_usd("98000"), target=_usd("106000"), stretch=_usd("112000")),
            private_comparison=RangeComparison(
                theirs=theirs, mine=mine, overlap=_usd("12000"), jaccard=Decimal("0.7058823529"), verdict=Verdict.TIGHT
            ),
        ),
        next_steps=NextStepsBrief(
            follow_ups=(
                FollowUp(
                    id="f1", kind="thank_you", opens=_at("2026-12-03T15:00:00"), closes=_at("2026-12-04T12:00:00")
                ),
            )
        ),
        sessions=(Session(id="s1", on=date(2026, 11, 27), minutes=40, title="Stories", tasks=("Say it aloud",)),),
        day_sheet=(DayRow(at=time(9, 30), minutes=45, what="Interview", who="Dana Whitfield"),),
        consistency=(
            Line(text="four weeks' notice", evidence=Evidence(document="notes", audience=Audience.CANDIDATE)),
        ),
        messages=(Message(id="m1", kind="thank_you", subject="Thank you", body="Dear Dana,\n\nThank you — “really”."),),
        packs={"core": "2026.11"},
    )
