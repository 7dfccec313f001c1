from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, time

import attrs
import pytest

from second_interview.model import (
    AskBrief,
    Audience,
    DayRow,
    Finding,
    FollowUpState,
    InterviewerKind,
    MeetBrief,
    NextStepsBrief,
    PersonBrief,
    Plan,
    PlannedQuestion,
    SpecificsBrief,
    Story,
    StoryPart,
)
from second_interview.render import to_html, to_markdown
from tests.render.filled import filled_plan
from tests.render.sample import at, sample_plan

Golden = Callable[[str, str | bytes], None]

NEVER_PRINTED = re.compile(
    r"\.(id|person|message|story|stories\[\d\]|questions\[\d\]|people\[\d\]|kind|family|level|competency)$"
    r"|parts\[\d\]\.reason\.text$"
    r"|(reserves|open_before)\[\d\]\.(area|topic|decides|also_ask\[\d\])$"
    r"|advice\[\d\]\.steps\[\d\]$|follow_ups\[\d\]\.must_not_contain\[\d\]$|stories\[\d\]\.competencies\[\d\]$"
    r"|people\[\d\]\.(works|fails)\[\d\]$"
    r"|stories\[\d\]\.parts\[\d\]\.(name|text|missing)$|parts\[\d\]\.reason\.content\[\d\]$"
    r"|(consistency|heard)\[\d\]\.evidence\.(path|quote)$"
)
"""Ids and words of vocabularies that the page shows by their names; what is said of must-asks only; and what the
plan holds as data because the page says it in fewer words: the steps behind words to say, the parts of a story
that has words, what a note must not contain (the drafted message shows it)."""

FOLDED_AWAY = re.compile(r"reason\.(content\[\d\]|evidence\[\d\]\.(path|quote))$")
"""What a page in HTML holds behind a fold and Markdown, which has none, leaves to ``explain``."""


def _part(page: str, title: str) -> str:
    return page.split(f"\n## {title}\n")[1].split("\n## ", maxsplit=1)[0]


def test_page_is_the_golden_page(golden: Golden) -> None:
    golden("render/sample.md", to_markdown(sample_plan()))


def test_shareable_page_is_the_golden_page(golden: Golden) -> None:
    golden("render/sample-shareable.md", to_markdown(sample_plan(), audience=Audience.SHAREABLE))


def test_counsellor_page_is_the_golden_page(golden: Golden) -> None:
    golden("render/sample-counsellor.md", to_markdown(sample_plan(), audience=Audience.COUNSELLOR))


@pytest.mark.parametrize("write", [to_markdown, to_html], ids=["markdown", "html"])
def test_every_text_of_the_plan_is_shown(write: Callable[[Plan], str]) -> None:
    texts: list[tuple[str, str]] = []

    def note(secrecy: str, path: str) -> str:
        texts.append((f"{secrecy} {path}", path))
        return f"{secrecy} {path}"

    page = write(filled_plan(note)).replace("\\", "")
    missing = [text for text, path in texts if text not in page and not NEVER_PRINTED.search(path)]
    if write is to_markdown:
        missing = [text for text in missing if not FOLDED_AWAY.search(text)]
    assert missing == []


def test_parts_stand_in_their_order() -> None:
    titles = re.findall(r"^## (.+)$", to_markdown(sample_plan()), flags=re.MULTILINE)
    assert titles == [
        "What matters most",
        "What would improve this plan",
        "Prepare at home",
        "Carry with you",
        "Private",
        "Messages",
        "Papers and research behind this plan",
    ]


def test_home_has_the_six_stages_in_order_and_the_calendar() -> None:
    titles = re.findall(r"^### (.+)$", _part(to_markdown(sample_plan()), "Prepare at home"), flags=re.MULTILINE)
    assert titles == [
        "1. Meeting other people",
        "2. Responding with specifics",
        "3. Asking more questions",
        "4. The office tour",
        "5. Discussing compensation",
        "6. Figuring out next steps",
        "Preparation calendar",
    ]


def test_what_is_empty_is_left_out() -> None:
    bare = Plan(id="p", title="Accountant", interview_on=date(2026, 12, 3), today=date(2026, 11, 25))
    assert to_markdown(bare).splitlines() == [
        "# Accountant: plan for interview round 2",
        "",
        "- **When:** Thu 3 Dec 2026, time not known yet",
        "- **Made:** Wed 25 Nov 2026",
        "- **This copy:** is for the candidate alone: it holds private figures and notes",
    ]


def test_no_sentence_stands_twice() -> None:
    body = to_markdown(sample_plan()).split("\n## Evidence and sources\n")[0]
    spoken = re.sub(r"\*Why: .*?\*(?=\n|$)", "", body)
    sentences = re.findall(r"[A-Z“][^.?!\n|]{24,}[.?!]", spoken)
    assert [sentence for sentence, times in Counter(sentences).items() if times > 1] == []


def test_question_stands_in_full_on_the_carry_sheet_only() -> None:
    page = to_markdown(sample_plan())
    words = "Which step of the close do you want gone by June?"
    assert page.count(words) == 1
    assert f"- **Q1** The posting names a five-day close. {words}" in _part(page, "Carry with you")


def test_long_opener_stays_at_home() -> None:
    plan = sample_plan()
    long = attrs.evolve(plan.meet.people[0], opener="I read the posting twice. " * 12)
    page = to_markdown(attrs.evolve(plan, meet=attrs.evolve(plan.meet, people=(long,))))
    assert "I read the posting twice." not in _part(page, "Carry with you")
    assert "I read the posting twice." in _part(page, "Prepare at home")


def test_question_for_somebody_outside_the_panel_is_carried_under_their_name() -> None:
    question = PlannedQuestion(id="q", text="Who signs?", person="ines-roy", person_name="Ines Roy", topic="signing")
    page = to_markdown(attrs.evolve(sample_plan(), ask=AskBrief(questions=(question,))))
    assert "### Ines Roy\n\n- **Q1** Who signs?" in page


def test_question_for_nobody_in_particular_is_carried_too() -> None:
    question = PlannedQuestion(id="q", text="Who signs?", topic="signing")
    page = to_markdown(attrs.evolve(sample_plan(), ask=AskBrief(questions=(question,))))
    assert "### For whoever can answer\n\n- **Q1** Who signs?" in page


def test_wide_table_becomes_a_list() -> None:
    row = DayRow(what="Interview", who="Dana Whitfield", note="third floor, " * 8)
    page = to_markdown(attrs.evolve(sample_plan(), day_sheet=(row,)))
    assert "\n- **Interview:** Dana Whitfield; third floor" in page


def test_follow_up_plan_says_so() -> None:
    page = to_markdown(attrs.evolve(sample_plan(), is_after=True))
    assert page.startswith("# Senior Accountant at Harbor & Pine Foods: what follows interview round 2\n")


def test_message_keeps_its_lines() -> None:
    assert "> I have an offer to answer by Friday 4 December, 17:00. I would rather decide  \n> after I have met" in (
        to_markdown(sample_plan())
    )


def test_open_message_says_what_is_to_fill_in() -> None:
    page = _part(to_markdown(sample_plan()), "Messages")
    assert "- **State:** to fill in first: one thing she said; the step" in page


def test_heading_keeps_marks_at_its_end() -> None:
    page = to_markdown(attrs.evolve(sample_plan(), title="Developer, C#", employer="Forge #"))
    assert page.startswith("# Developer, C# at Forge #: plan")
    people = tuple(attrs.evolve(person, name="Ada #", title="") for person in sample_plan().meet.people)
    assert "#### Ada \\#\n" in to_markdown(attrs.evolve(sample_plan(), meet=MeetBrief(people=people)))


def test_person_met_on_another_day_has_that_day() -> None:
    person = attrs.evolve(sample_plan().meet.people[1], at=at("2026-12-04 10:30"), minutes=None)
    page = to_markdown(attrs.evolve(sample_plan(), meet=MeetBrief(people=(person,))))
    assert "- **Time:** Fri 4 Dec 2026, 10:30, about 10 minutes of it for your questions" in page
    assert "### Fri 4 Dec 2026, 10:30 Luis Ferrer, Plant Accounting Lead" in page


def test_person_in_another_zone_has_that_zone() -> None:
    person = attrs.evolve(sample_plan().meet.people[1], at=at("2026-12-03 09:30", "America/Chicago"))
    page = to_markdown(attrs.evolve(sample_plan(), meet=MeetBrief(people=(person,))))
    assert "- **Time:** 09:30 to 10:00 (America/Chicago), 30 minutes" in page


def test_person_without_a_time_or_questions_is_shown_all_the_same() -> None:
    person = PersonBrief(person="x", name="Ada Roy", kind=InterviewerKind.PEER)
    page = to_markdown(attrs.evolve(sample_plan(), meet=MeetBrief(people=(person,)), ask=AskBrief()))
    assert "#### Ada Roy\n\n- **Who:** Peer\n" in page


def test_finding_with_a_day_and_nothing_to_do_names_the_day() -> None:
    finding = Finding(id="f", title="The posting closes", by=date(2026, 12, 1))
    page = to_markdown(attrs.evolve(sample_plan(), what_matters=(finding,)))
    assert "1. **The posting closes.** By Tue 1 Dec 2026.\n" in page


def test_finding_about_a_draft_points_to_a_draft() -> None:
    finding = Finding(id="f", title="Thank her", message="message-thanks-dana")
    page = to_markdown(attrs.evolve(sample_plan(), what_matters=(finding,)))
    assert "Draft: “Thank-you note to Dana Whitfield” (Messages)." in page


def test_follow_up_that_is_done_says_so() -> None:
    item = attrs.evolve(sample_plan().next_steps.follow_ups[0], state=FollowUpState.DONE)
    page = to_markdown(attrs.evolve(sample_plan(), next_steps=NextStepsBrief(follow_ups=(item,))))
    assert "“Promised item to Dana Whitfield” (Messages). *done*\n" in page


def test_open_question_for_nobody_stands_without_a_name() -> None:
    question = PlannedQuestion(id="q", text="Who signs?")
    page = to_markdown(attrs.evolve(sample_plan(), ask=AskBrief(open_before=(question,))))
    assert "#### Still open from before\n\n- Who signs?\n" in page


def test_row_without_a_first_cell_is_a_plain_point() -> None:
    rows = (DayRow(at=time(9), what="Arrive"), DayRow(what="Lunch", note="third floor, " * 8))
    page = to_markdown(attrs.evolve(sample_plan(), day_sheet=rows))
    assert "\n- **09:00:** Arrive\n- Lunch; third floor" in page


def test_row_with_one_cell_is_that_cell() -> None:
    rows = (DayRow(what="Arrive"), DayRow(what="Lunch " * 20))
    page = to_markdown(attrs.evolve(sample_plan(), day_sheet=rows))
    assert "\n- **Arrive**\n" in page


def test_text_before_emphasis_makes_no_link() -> None:
    part = StoryPart(name="action", text="I moved [the step]", missing="(which one?)")
    stories = (Story(id="S1", title="The close", parts=(part,)),)
    page = to_markdown(attrs.evolve(sample_plan(), specifics=SpecificsBrief(stories=stories)))
    assert "- **Action:** I moved [the step]. *Only you know: (which one?)*\n" in page


def test_same_plan_gives_the_same_page() -> None:
    assert to_markdown(sample_plan()) == to_markdown(sample_plan())


def test_notebook_shows_the_page() -> None:
    plan = sample_plan()
    assert plan._repr_markdown_() == to_markdown(plan)
