from __future__ import annotations

from attrs import evolve

from second_interview.content import load_catalog
from second_interview.content.coverage import measure_coverage
from second_interview.model.bank import AskedBy, QuestionKind


def test_the_bundled_content_has_no_hole() -> None:
    holes = {table.name: table.holes for table in measure_coverage(load_catalog())}
    assert holes == {"competency": 0, "family": 0, "topic": 0}


def test_a_hole_is_marked_where_it_is() -> None:
    catalog = load_catalog()
    kept = tuple(
        question
        for question in catalog.questions
        if not (
            question.asked_by is AskedBy.EMPLOYER
            and question.competencies[0] == "domain_depth"
            and question.kind is QuestionKind.PAST
        )
    )
    competency, *_ = measure_coverage(evolve(catalog, questions=kept))
    assert competency.holes == 1
    (line,) = [line for line in str(competency).splitlines() if "!" in line]
    assert line.split()[:2] == ["domain_depth", "0!"]


def test_levels_at_which_a_job_does_not_exist_are_no_holes() -> None:
    _, family, _ = measure_coverage(load_catalog())
    row = next(cells for name, cells in family.rows if name == "controller")
    assert row[1].strip() == "-"


def test_a_table_is_narrow_enough_for_a_terminal() -> None:
    for table in measure_coverage(load_catalog()):
        assert max(map(len, str(table).splitlines())) <= 100
