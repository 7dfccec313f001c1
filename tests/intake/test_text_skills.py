from __future__ import annotations

import pytest

from second_interview.intake.paper_lines import Tally
from second_interview.intake.paper_text import text_lines
from second_interview.intake.text_skills import read_text_skills, split_label, split_list


def _read(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.name, each.level, each.keywords) for each in read_text_skills(text_lines(text), Tally("cv.txt"))]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Tools: Excel, SQL", [("Tools", "", ("Excel", "SQL"))]),
        ("**Tools:** Excel; SQL", [("Tools", "", ("Excel", "SQL"))]),
        ("Tools (daily use): Excel", [("Tools", "daily use", ("Excel",))]),
        ("Tools – Excel, SQL", [("Tools", "", ("Excel", "SQL"))]),
        ("- Excel\n- SQL (expert)", [("Excel", "", ()), ("SQL", "expert", ())]),
        ("Excel | SQL | SAP", [("", "", ("Excel", "SQL", "SAP"))]),
        ("Excel\tSQL\tSAP", [("", "", ("Excel", "SQL", "SAP"))]),
        ("Excel, SQL, and SAP.", [("", "", ("Excel", "SQL", "SAP"))]),
        ("Tools\n- Excel\n- SQL", [("Tools", "", ("Excel", "SQL"))]),
        ("Tools:\nExcel, SQL", [("Tools", "", ("Excel", "SQL"))]),
        ("Tools:\n- Excel, SQL\n- SAP, Sage", [("Tools", "", ("Excel", "SQL", "SAP", "Sage"))]),
        ("#### Tools\nExcel, SQL\n#### Other\nCalm", [("Tools", "", ("Excel", "SQL")), ("Other", "", ("Calm",))]),
        ("* Tools\n    * Excel\n    * some Go, reading\n    * R", [("Tools", "", ("Excel", "some Go, reading", "R"))]),
        ("| Skill | Level |\n|---|---|\n| Tools: | Excel; SQL |", [("Tools", "", ("Excel", "SQL"))]),
        (
            "Closed the books of four companies for ten years.",
            [("Closed the books of four companies for ten years.", "", ())],
        ),
        ("Calm\nPatient", [("Calm", "", ()), ("Patient", "", ())]),
        ("### Programming\n- **Tools**: Excel", [("Tools", "", ("Excel",))]),
        ("Tools\n- Excel\nTools: SQL", [("Tools", "", ("Excel",)), ("Tools", "", ("SQL",))]),
        ("Tools\n- Office: Excel, SQL", [("Tools", "", ()), ("Office", "", ("Excel", "SQL"))]),
        ("", []),
    ],
)
def test_groups_and_lists_are_read_in_many_layouts(text: str, skills: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _read(text) == skills


@pytest.mark.parametrize(
    "text", ["https://example.org", "a, b: c", "one two three four five six seven eight: x", "plain"]
)
def test_what_is_no_label_stays_whole(text: str) -> None:
    assert split_label(text) == ("", text)


def test_brackets_of_a_list_stay_whole() -> None:
    assert split_list("Excel (Power Query, XLOOKUP), R [dplyr, tidyr]) , x") == (
        "Excel (Power Query, XLOOKUP)",
        "R [dplyr, tidyr])",
        "x",
    )


def test_a_heading_above_groups_is_set_aside() -> None:
    tally = Tally("cv.txt")
    read_text_skills(text_lines("### Programming\n- **Tools**: Excel"), tally)
    assert [each.text for each in tally.unused] == ["Programming"]
