from second_interview.reading.evidence_lines import paper_lines
from second_interview.reading.namings import Claim, read_namings
from tests.reading.paper_factory import TODAY, make_candidate, make_position


def test_a_certificate_dated_ahead_is_claimed_in_part() -> None:
    candidate = make_candidate(certificates=(("CISA", "2027-03"), ("CIA", "2020")))
    found = {one.thing.name: one.claim for one in read_namings(tuple(paper_lines(candidate)), candidate, TODAY)}
    assert found == {"CISA": Claim.PART, "CIA": Claim.FULL}


def test_the_strongest_claim_of_a_line_counts() -> None:
    candidate = make_candidate(make_position("A", "X", "2020", "", "Took a SAP course. Later ran SAP for two plants"))
    (one,) = read_namings(tuple(paper_lines(candidate)), candidate, TODAY)
    assert one.claim is Claim.FULL
