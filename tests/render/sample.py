"""A rich plan built by hand: invented people, realistic papers; the golden files are made from it."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from second_interview.model import (
    AskBrief,
    Audience,
    Bridge,
    CompensationBrief,
    CompensationRange,
    CueToWatch,
    DayRow,
    DroppedQuestion,
    Evidence,
    Finding,
    FollowUp,
    Grade,
    Improvement,
    Instant,
    InterviewerKind,
    LikelyQuestion,
    Line,
    MeetBrief,
    Message,
    Mode,
    Money,
    NextStepsBrief,
    PayAdvice,
    PayExpectation,
    PayFigure,
    PayPeriod,
    PersonBrief,
    Plan,
    PlannedQuestion,
    Probe,
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

__all__ = ["at", "sample_plan", "usd"]

ZONE = "America/New_York"


def at(text: str, zone: str = ZONE) -> Instant:
    """Return an instant such as ``at("2026-12-03 09:30")``."""
    return Instant(local=datetime.fromisoformat(text), zone=zone)


def usd(amount: int) -> Money:
    """Return dollars."""
    return Money(amount=Decimal(amount), currency="USD")


def _pay(low: int, high: int) -> CompensationRange:
    return CompensationRange(low=usd(low), high=usd(high), period=PayPeriod.YEAR)


def _resume(path: str, quote: str) -> Evidence:
    return Evidence(document="resume.json", path=path, quote=quote)


def _posting(path: str, quote: str) -> Evidence:
    return Evidence(document="posting.html", path=path, quote=quote)


def _notes(line: int, quote: str) -> Evidence:
    return Evidence(document="round-1-notes.md", path=f"line {line}", quote=quote, audience=Audience.CANDIDATE)


def _because(text: str = "", *evidence: Evidence, content: str = "", grade: Grade | None = None) -> Reason:
    return Reason(text=text, evidence=evidence, content=(content,) if content else (), grade=grade)


CLOSE = _resume("work[0].highlights[0]", "Cut the month-end close from 9 to 6 working days across four entities")
RECS = _resume("work[0].highlights[1]", "Cleared 140 aged reconciling items left over from the 2022 system change")
AUDIT = _resume("work[1].highlights[0]", "Prepared the PBC list for two clean audits")


def sample_plan() -> Plan:
    """Return the plan of Priya Raman for Harbor & Pine Foods."""
    return Plan(
        id="priya-raman/harbor-pine-foods/senior-accountant/2",
        title="Senior Accountant",
        employer="Harbor & Pine Foods",
        candidate="Priya Raman",
        round_number=2,
        interview=at("2026-12-03 09:30"),
        interview_on=date(2026, 12, 3),
        interview_minutes=210,
        mode=Mode.ONSITE,
        place="1200 Dock Street, Toledo, third floor",
        today=date(2026, 11, 25),
        family="staff-accountant",
        level="senior",
        expect="A conversation with the controller, one with peers, and often a short reconciliation in Excel.",
        what_matters=_what_matters(),
        findings=_findings(),
        improvements=(
            Improvement(input="The title of the fourth person", adds="A brief for the 12:00 slot."),
            Improvement(input="The length of the Excel task", adds="A rehearsal of the right size"),
            Improvement(input="Whether the posted range means base pay", adds="A comparison on one basis."),
        ),
        meet=MeetBrief(people=_people(), unknown=("12:00, “someone from Operations”, 30 minutes",)),
        specifics=_specifics(),
        ask=_ask(),
        tour=_tour(),
        compensation=_compensation(),
        next_steps=_next_steps(),
        sessions=_sessions(),
        day_sheet=_day_sheet(),
        day_notes=(
            "Park in the visitor row; the desk needs photo identification.",
            "Ask for the lift, not the stairs.",
        ),
        remember=(
            "Six working days, four entities: say both.",
            "“We” for the team, “I” for the tie-out sheet.",
            "Let them finish the question.",
        ),
        consistency=(
            Line(text="Notice period: four weeks", evidence=_notes(14, "told him 4 wks notice")),
            Line(text="Reason for leaving: no controller track at Lakeshore", evidence=_notes(15, "no ctrl track")),
        ),
        messages=_messages(),
        packs={"core": "0.1.0"},
    )


def _what_matters() -> tuple[Finding, ...]:
    return (
        Finding(
            id="offer-lapses",
            title="The Bexley offer lapses a week before Harbor & Pine decides",
            detail="Bexley wants an answer by Fri 4 Dec 2026, 17:00; Harbor & Pine decides on Fri 11 Dec 2026.",
            action="Ask Bexley for a week more, and tell Marcus Oyelaran the date without the figure",
            by=date(2026, 12, 1),
            severity=Severity.DECIDES,
            message="message-deadline",
            reason=_because("", _notes(22, "Bexley need to know by fri 4th 5pm")),
        ),
        Finding(
            id="netsuite-missing",
            title="NetSuite is required, and the résumé does not show it",
            detail="It shows SAP and a system change in 2022.",
            action="Prepare the bridge below and say it to Dana Whitfield before she asks.",
            severity=Severity.MATTERS,
            reason=_because("The posting lists it first", _posting("qualifications[0]", "NetSuite (required)")),
        ),
        Finding(
            id="template-promised",
            title="You promised Dana Whitfield a reconciliation template",
            action="Send it",
            by=date(2026, 12, 1),
            severity=Severity.MATTERS,
            message="message-template",
            reason=_because("", _notes(9, "said id send the rec template")),
        ),
    )


def _findings() -> tuple[Finding, ...]:
    return (
        Finding(
            id="minutes-differ",
            title="Dana Whitfield has 45 minutes in the panel and 60 in the agenda",
            detail="The plan uses 45.",
            reason=_because("", Evidence(document="candidacy.toml", path="panel[0].minutes", quote="45")),
        ),
        Finding(
            id="unread", title="“cfo drops in??” was not understood", reason=_because("", _notes(30, "cfo drops in??"))
        ),
    )


def _people() -> tuple[PersonBrief, ...]:
    return (
        PersonBrief(
            person="dana-whitfield",
            name="Dana Whitfield",
            title="Corporate Controller",
            kind=InterviewerKind.HIRING_MANAGER,
            kind_name="Hiring manager",
            kind_basis="you wrote that you would report to her",
            minutes=45,
            mode=Mode.ONSITE,
            at=at("2026-12-03 09:30"),
            question_minutes=8,
            wants="Whether you can own the close of two plants without being chased.",
            opener="Your posting says the close should reach five days; I have taken one from nine to six.",
            probes=(
                Probe(
                    text="How the close went from nine days to six, and what you did yourself",
                    competency="Improving a process",
                    reason=_because("", CLOSE, content="core/close-days", grade=Grade.P),
                ),
                Probe(
                    text="Sixteen months at Lakeshore",
                    reason=_because("A stay under two years", _resume("work[0]", "2025-07 to now")),
                ),
            ),
            stories=("story-close", "story-recs"),
            questions=("q-close", "q-success"),
            learn=("How she reacts to a late entry: ask for the last time it happened.",),
            do_not_ask=("The bonus plan",),
            heard=(
                Line(text="Cares about how early people speak up", evidence=_notes(11, "MO: dana hates surprises")),
            ),
            works=("Bring the bad news first, with the date.",),
            fails=("A long run-up before the answer.",),
            reason=_because("", Evidence(document="candidacy.toml", path="panel[0].relation", quote="boss")),
        ),
        PersonBrief(
            person="luis-ferrer",
            name="Luis Ferrer",
            title="Plant Accounting Lead",
            kind=InterviewerKind.PEER,
            kind_name="Peer",
            kind_basis="told from the title",
            minutes=30,
            at=at("2026-12-03 10:30"),
            question_minutes=10,
            wants="Whether you would make his month-end easier.",
            probes=(Probe(text="How you chase a plant for a late count", reason=_because(content="core/late-count")),),
            stories=("story-recs",),
            questions=("q-systems", "q-weeks"),
            learn=("Whether the team eats lunch together at month-end",),
        ),
        PersonBrief(
            person="ruth-adeyemi",
            name="Ruth Adeyemi",
            title="Chief Financial Officer",
            kind=InterviewerKind.SENIOR_EXECUTIVE,
            kind_name="Senior executive",
            minutes=20,
            mode=Mode.VIDEO,
            at=at("2026-12-03 11:15"),
            wants="Whether you see past the ledger to the plants.",
            opener="I read the spring letter on the two plants: the first count there sets the pattern.",
            stories=("story-close",),
            questions=("q-plants",),
        ),
    )


def _specifics() -> SpecificsBrief:
    return SpecificsBrief(
        stories=(
            Story(
                id="story-close",
                title="The close from nine days to six",
                parts=(
                    StoryPart(name="situation", text="Four entities, one shared ledger", reason=_because("", CLOSE)),
                    StoryPart(name="action", missing="Which step did you move or drop, and who had to agree?"),
                    StoryPart(name="result", text="From 9 to 6 working days", reason=_because("", CLOSE)),
                    StoryPart(name="own_share", missing="What would not have happened without you?"),
                ),
                competencies=("Improving a process", "Ownership"),
                people=("dana-whitfield", "ruth-adeyemi"),
                say="At Lakeshore the close took nine working days across four entities. I [the step you changed].",
                reason=_because("", CLOSE),
            ),
            Story(
                id="story-recs",
                title="140 aged reconciling items",
                parts=(
                    StoryPart(
                        name="situation", text="Left over from the 2022 system change", reason=_because("", RECS)
                    ),
                    StoryPart(name="result", text="All 140 cleared", reason=_because("", RECS)),
                ),
                competencies=("Accuracy",),
                people=("dana-whitfield", "luis-ferrer"),
                reason=_because("", RECS),
            ),
        ),
        likely=(
            LikelyQuestion(
                id="likely-close",
                text="You say you cut the close from nine days to six. What exactly did you change?",
                asker="Dana Whitfield",
                story="story-close",
                say="It took nine working days across four entities. I started with [the step], because [reason].",
                strong=("Names the step, the owner and the day it moved to",),
                trap="Saying “we” all the way through",
                probes=("What broke the first month?", "Who was against it?"),
                reason=_because("", CLOSE, content="core/resume-number", grade=Grade.B),
            ),
            LikelyQuestion(
                id="likely-conflict",
                text="Tell me about a time a plant manager refused a cut-off.",
                asker="Luis Ferrer",
                gap="A cut-off somebody outside finance disliked, and how it ended",
                reason=_because(
                    "Peers here depend on the plants", _posting("responsibilities[3]", "partner with plants")
                ),
            ),
        ),
        bridges=(
            Bridge(
                requirement="NetSuite",
                is_must=True,
                is_partly=False,
                say="I have not used NetSuite. I moved 140 items through a system change, so I know where one hurts.",
                reason=_because("", _posting("qualifications[0]", "NetSuite (required)"), RECS),
            ),
        ),
        exercise=("Confirm the length and whether lookups are allowed.", "Trap: hard-coded totals"),
        bring=("Two printed copies of the résumé", "The blank tie-out sheet"),
        dilemma="Accrue on weak support to hold the close, or let it slip a day?",
    )


def _ask() -> AskBrief:
    dana, luis = ("dana-whitfield", "Dana Whitfield"), ("luis-ferrer", "Luis Ferrer")
    return AskBrief(
        questions=(
            PlannedQuestion(
                id="q-close",
                text="Which step of the close do you want gone by June?",
                person=dana[0],
                person_name=dana[1],
                area="role",
                topic="what would make the first close a success",
                follow_up="Who would have to agree to that?",
                decides="Whether five days is a plan or a wish.",
                lead_in="The posting names a five-day close.",
                near_asked="You asked Luis Ferrer something near it: “How long does close take?” Ask for what is open.",
                is_must_ask=True,
                reason=_because("", _posting("description", "drive to a 5-day close"), content="core/close-june"),
            ),
            PlannedQuestion(
                id="q-success",
                text="When did somebody last bring you bad news early, and what happened next?",
                person=dana[0],
                person_name=dana[1],
                area="culture",
                topic="how bad news is taken",
                decides="Whether speaking up early is safe here",
                also_ask=("Luis Ferrer",),
                is_must_ask=True,
                reason=_because("Asked of two people to compare", content="core/bad-news", grade=Grade.P),
            ),
            PlannedQuestion(
                id="q-systems",
                text="What do you still do outside NetSuite, and why?",
                person=luis[0],
                person_name=luis[1],
                area="role",
                topic="where the system ends",
                follow_up="How many hours of a close is that?",
                decides="How much of the job is spreadsheets.",
                is_must_ask=True,
            ),
            PlannedQuestion(
                id="q-weeks",
                text="What did last month-end look like, evening by evening?",
                person=luis[0],
                person_name=luis[1],
                area="culture",
                topic="hours at month-end",
                decides="Whether the hours fit around Tuesday evenings",
                is_must_ask=True,
            ),
            PlannedQuestion(
                id="q-plants",
                text="What would you want accounting to see at the new plants before operations does?",
                person="ruth-adeyemi",
                person_name="Ruth Adeyemi",
                area="organisation",
                topic="what the two new plants change",
                decides="Whether the role grows with the plants.",
                lead_in="The spring letter announces two plants.",
                is_must_ask=True,
            ),
        ),
        reserves=(
            PlannedQuestion(
                id="q-review",
                text="Who reviews your entries, and at what amount?",
                person=luis[0],
                person_name=luis[1],
                area="role",
                topic="review thresholds",
                follow_up="When did that last change?",
            ),
        ),
        open_before=(
            PlannedQuestion(
                id="q-open",
                text="Is the second plant part of this role?",
                person=dana[0],
                person_name=dana[1],
                area="role",
                topic="what the role covers",
                lead_in="Marcus was going to find out.",
                reason=_because("", _notes(18, "2nd plant? he'll check")),
            ),
        ),
        dropped=(
            DroppedQuestion(
                text="How big is the team?",
                because="Marcus answered it in round one: seven.",
                reason=_because("", _notes(6, "team of 7")),
            ),
        ),
    )


def _tour() -> TourBrief:
    return TourBrief(
        is_announced=True,
        when="11:40, after Ruth Adeyemi",
        guide="Luis Ferrer",
        cues=(
            CueToWatch(
                id="core/desks",
                look="How many desks are in use",
                could_mean="People are trusted to work elsewhere",
                or_mean="The team has shrunk",
                check="Ask Luis which days are full.",
                reason=_because(content="core/desks", grade=Grade.P),
            ),
            CueToWatch(
                id="core/board",
                look="Dates on the close board",
                could_mean="The close is run in the open",
                or_mean="The board is old",
                check="Look for the month on it.",
            ),
        ),
        ask_on_the_way=("Where would this role sit?",),
        conduct=("Read no screens.", "Thank the guide by name"),
        caveats=("Thu 3 Dec is close day three: the floor will be fuller than usual.",),
        afterwards=("What you saw, apart from what you make of it", "Could you picture a Monday there?"),
    )


def _compensation() -> CompensationBrief:
    theirs, mine, spoken = _pay(95000, 110000), _pay(98000, 112000), _pay(106000, 112000)
    return CompensationBrief(
        theirs=theirs,
        theirs_source="posting",
        expectation=PayExpectation(floor=usd(98000), target=usd(106000), stretch=usd(112000)),
        spoken=spoken,
        private_comparison=RangeComparison(
            theirs=theirs,
            mine=mine,
            target=usd(106000),
            overlap=usd(12000),
            jaccard=Decimal(12) / Decimal(17),
            my_coverage=Decimal(12) / Decimal(14),
            their_coverage=Decimal(12) / Decimal(15),
            room=usd(12000),
            room_share=Decimal(12) / Decimal(110),
            target_position=Decimal(11) / Decimal(15),
            compa_ratio=Decimal(106) / Decimal("102.5"),
            spread=Decimal(15) / Decimal(95),
            verdict=Verdict.COMFORTABLE,
        ),
        spoken_comparison=RangeComparison(
            theirs=theirs, mine=spoken, target=usd(106000), overlap=usd(4000), room=usd(4000), verdict=Verdict.TIGHT
        ),
        verdict="Their top is $12,000 above your floor and $4,000 above your target.",
        figures=(
            PayFigure(
                text="$95,000 to $110,000 a year",
                source="posting",
                trust="in writing; base is not said",
                reason=_because("", _posting("baseSalary", "95000-110000")),
                audience=Audience.SHAREABLE,
            ),
            PayFigure(
                text="“a bit over 100”",
                source="Marcus Oyelaran, Thu 12 Nov 2026",
                trust="said once, by phone",
                reason=_because("", _notes(20, "bit over 100")),
            ),
        ),
        same_page=("Range shared: yes.", "Level: unknown", "Bonus: unknown"),
        ladder=(
            "Below $98,000: ask what could move.",
            "From $106,000: ask for it in writing.",
        ),
        advice=(
            PayAdvice(
                id="core/asked-first",
                when="If they ask for your number first",
                steps=("Ask for the budgeted range and the level.", "Then give one narrow range"),
                say="Could you tell me the range and the level that are budgeted? Then I can tell you whether we meet.",
                audience=Audience.SHAREABLE,
                reason=_because(content="core/asked-first", grade=Grade.P),
            ),
        ),
        to_learn=("Whether the posted range is base pay", "When bonuses are paid"),
        unknown=("The bonus: no figure from either side.",),
    )


def _next_steps() -> NextStepsBrief:
    return NextStepsBrief(
        ask_before_leaving=("Who decides, and by which day?", "Is there a doubt I could answer now?"),
        follow_ups=(
            FollowUp(
                id="follow-template",
                kind="promised_item",
                recipient="Dana Whitfield",
                opens=at("2026-11-30 09:00"),
                closes=at("2026-12-01 17:00"),
                message="message-template",
            ),
            FollowUp(
                id="follow-references",
                kind="reference_confidentiality",
                recipient="Marcus Oyelaran",
                opens=at("2026-11-30 09:00"),
                closes=at("2026-12-02 12:00"),
                message="message-references",
                audience=Audience.CANDIDATE,
            ),
            FollowUp(
                id="follow-thanks-dana",
                kind="thank_you",
                recipient="Dana Whitfield",
                opens=at("2026-12-03 14:00"),
                closes=at("2026-12-04 12:00"),
                must_contain=("one thing she said", "the step of the close you would look at first"),
                must_not_contain=("pay", "other offers"),
                message="message-thanks-dana",
                reason=_because(content="core/thank-you-hiring-manager", grade=Grade.P),
            ),
            FollowUp(
                id="follow-thanks-ruth",
                kind="thank_you",
                recipient="Ruth Adeyemi",
                opens=at("2026-12-03 13:00", "America/Chicago"),
                closes=at("2026-12-04 11:00", "America/Chicago"),
                must_contain=("her remark on the plants",),
            ),
            FollowUp(
                id="follow-status",
                kind="status_1",
                recipient="Marcus Oyelaran",
                opens=at("2026-12-14 09:00"),
                closes=at("2026-12-14 12:00"),
                note="Only if Friday passed in silence.",
            ),
        ),
        calendar_note="Business days: Monday to Friday, without the shutdown from Thu 24 Dec 2026 to Fri 1 Jan 2027.",
    )


def _sessions() -> tuple[Session, ...]:
    return (
        Session(
            id="session-1",
            on=date(2026, 11, 27),
            minutes=45,
            title="Fill the gaps in the two stories",
            tasks=("Answer “Only you know” in both.", "Say the close story aloud, twice"),
        ),
        Session(
            id="session-2",
            on=date(2026, 11, 30),
            minutes=30,
            title="The NetSuite bridge",
            tasks=("Say it to a friend",),
        ),
        Session(
            id="session-3",
            on=date(2026, 12, 1),
            minutes=30,
            title="A reconciliation against the clock",
            tasks=("Thirty minutes, no hard-coded totals",),
            is_core=False,
        ),
    )


def _day_sheet() -> tuple[DayRow, ...]:
    return (
        DayRow(at=time(9, 15), what="Arrive", note="visitor desk"),
        DayRow(at=time(9, 30), ends=time(10, 15), minutes=45, what="Interview", who="Dana Whitfield"),
        DayRow(at=time(10, 30), ends=time(11), minutes=30, what="Interview", who="Luis Ferrer"),
        DayRow(at=time(11, 15), ends=time(11, 35), minutes=20, what="Video call", who="Ruth Adeyemi"),
        DayRow(at=time(11, 40), minutes=20, what="Tour", who="Luis Ferrer"),
        DayRow(at=time(12), ends=time(12, 30), minutes=30, what="Interview", who="Operations, no name yet"),
    )


def _messages() -> tuple[Message, ...]:
    return (
        Message(
            id="message-deadline",
            kind="deadline_true",
            to="Marcus Oyelaran",
            email="marcus@harborpine.example",
            subject="A date I should tell you",
            body="Hello Marcus,\n\nI have an offer to answer by Friday 4 December, 17:00. I would rather decide\n"
            "after I have met Dana's team.\n\nIs the 11th still the day you decide?\n\nPriya Raman",
            forbidden=("the figure of the other offer",),
            max_words=90,
            reason=_because(content="core/deadline-true", grade=Grade.P),
        ),
        Message(
            id="message-template",
            kind="promised_item",
            to="Dana Whitfield",
            subject="The reconciliation template",
            body="Dear Dana,\n\nhere is the blank template I mentioned on 12 November.\n\nPriya Raman",
        ),
        Message(
            id="message-references",
            kind="reference_confidentiality",
            to="Marcus Oyelaran",
            subject="References",
            body="Hello Marcus,\n\nplease do not call Lakeshore before we have spoken.\n\nPriya Raman",
        ),
        Message(
            id="message-thanks-dana",
            kind="thank_you",
            to="Dana Whitfield",
            subject="Thank you, Thursday 3 December",
            body="Dear Dana,\n\n[one thing she said] has stayed with me. I would start at [the step].\n\nPriya Raman",
            open_slots=("one thing she said", "the step"),
            forbidden=("pay", "other offers"),
        ),
    )
