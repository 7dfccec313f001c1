from second_interview.content import load_catalog
from second_interview.model import Candidate, Evidence, JobPosting, Requirement, RequirementMatch, Standing
from second_interview.reading.known_demands import answer_known, is_absent
from second_interview.reading.paper_answers import Papers, read_papers
from second_interview.reading.requirements import match_requirements
from tests.reading.paper_factory import TODAY, make_candidate, make_position

CATALOG = load_catalog()
HERE = Evidence(document="posting.txt")
CLOSER = make_candidate(
    make_position("Accountant", "Kestrel Metals", "2018-03", "", "Kept the close checklist for two plants"),
    skills=("Xero",),
)


def papers(candidate: Candidate, *, known: bool = True) -> Papers:
    posting = JobPosting(title="Senior Accountant", evidence=HERE)
    return read_papers(posting, candidate, today=TODAY, catalog=CATALOG if known else None)


def match(text: str, candidate: Candidate, *, title: str = "Senior Accountant") -> RequirementMatch:
    posting = JobPosting(
        title=title, requirements=(Requirement(text=text, is_must=True, evidence=HERE),), evidence=HERE
    )
    return match_requirements(posting, candidate, today=TODAY, catalog=CATALOG)[0]


def test_a_tool_is_not_shown_by_its_neighbour_which_is_named() -> None:
    found = answer_known("Experience with FloQast", papers(CLOSER))
    assert found is not None
    assert found.standing is Standing.NOT_SHOWN
    assert [line.text for line in found.lines] == ["Kept the close checklist for two plants"]


def test_the_name_itself_in_work_shows_it_and_in_a_list_in_part() -> None:
    done = make_candidate(make_position("Accountant", "X", "2020", "", "Ran the close in FloQast"))
    listed = make_candidate(skills=("FloQast",))
    standings = [
        found.standing for one in (done, listed) if (found := answer_known("FloQast", papers(one))) is not None
    ]
    assert standings == [Standing.SHOWN, Standing.PARTLY]


def test_what_a_letter_denies_is_no_naming() -> None:
    found = answer_known("FloQast", papers(make_candidate(letter="I have never used FloQast.")))
    assert found is not None
    assert found.standing is Standing.NOT_SHOWN


def test_near_work_shows_a_duty_in_part() -> None:
    duty = next(one for one in CATALOG.bridges if one.kind == "duty" and one.near)
    candidate = make_candidate(make_position("Clerk", "X", "2020", "", f"Did {duty.near[0]} each week"))
    found = answer_known(duty.cues[0], papers(candidate))
    assert found is not None
    assert found.standing in {Standing.PARTLY, Standing.SHOWN}
    assert found.lines


def test_without_a_catalogue_nothing_is_known() -> None:
    assert answer_known("FloQast", papers(CLOSER, known=False)) is None
    assert answer_known("Growing roses", papers(CLOSER)) is None


def test_knowledge_of_which_no_word_is_on_paper_is_absent() -> None:
    assert is_absent("Basic knowledge of vehicle mechanics", papers(CLOSER))
    assert match("Basic knowledge of vehicle mechanics", CLOSER).standing is Standing.NOT_SHOWN


def test_one_word_on_paper_vague_words_or_no_paper_leave_it_open() -> None:
    assert not is_absent("Knowledge of metals trading", papers(CLOSER))
    assert not is_absent("Experience in a large organisation", papers(CLOSER))
    assert not is_absent("Loves metals", papers(CLOSER))
    assert not is_absent("Knowledge of roses", papers(make_candidate()))


def test_a_not_shown_topic_takes_the_line_of_its_neighbour() -> None:
    found = match("FloQast and nothing else", CLOSER)
    assert found.standing is Standing.NOT_SHOWN
    assert [line.text for line in found.shown_by] == ["Kept the close checklist for two plants"]


def test_a_demand_only_the_catalogue_knows_is_judged_by_it() -> None:
    near = make_candidate(make_position("Clerk", "X", "2020", "", "Entered every bank reconciliation"))
    found = match("Bank relationships", near, title="Treasury Analyst")
    assert found.standing is Standing.PARTLY
    assert [line.text for line in found.shown_by] == ["Entered every bank reconciliation"]
    assert found.missing
