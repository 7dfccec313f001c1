from second_interview.reading.thing_tables import CERTIFICATES, IMPLIED, STANDARDS, TOOLS


def test_what_implies_something_is_in_the_lists() -> None:
    known = " ".join(" ".join(rows.split()) for table in (TOOLS, CERTIFICATES, STANDARDS) for rows in table.values())
    assert [name for names in IMPLIED.values() for name in names if name not in known and name != "Big 4"] == []
