from __future__ import annotations

import pytest

from second_interview.errors import FieldError
from second_interview.model import Audience, Evidence, Line, Reason


def test_evidence_is_printed_as_document_place_and_words() -> None:
    assert str(Evidence(document="resume.json", path="work[0]", quote="Led it")) == 'resume.json: work[0]: "Led it"'


def test_evidence_without_a_place_is_printed_without_one() -> None:
    assert str(Evidence(document="notes", quote="Led it")) == 'notes: "Led it"'


def test_evidence_without_words_is_printed_as_the_place_alone() -> None:
    assert str(Evidence(document="posting.txt", path="line 3")) == "posting.txt: line 3"


def test_evidence_names_its_document() -> None:
    with pytest.raises(FieldError, match="document"):
        Evidence(document=" ")


def test_evidence_is_for_everybody_unless_it_says_otherwise() -> None:
    assert Evidence(document="resume.json").audience is Audience.SHAREABLE


def test_a_line_is_printed_as_its_text() -> None:
    assert str(Line(text="Led it", evidence=Evidence(document="notes"))) == "Led it"


def test_a_line_has_text() -> None:
    with pytest.raises(FieldError, match="text"):
        Line(text="", evidence=Evidence(document="notes"))


def test_a_reason_may_be_evidence_alone() -> None:
    assert Reason(evidence=(Evidence(document="notes"),)).text == ""
