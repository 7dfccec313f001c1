"""Every bad paper gives one error that says what its head, or the file beside it, expects."""

from __future__ import annotations

from pathlib import Path

import pytest

from second_interview.errors import InputError
from second_interview.intake import load_candidacy, read_job_posting, read_json_resume

_BAD = Path(__file__).parents[1] / "data" / "bad"
_MARK = "# expect: "


def _papers(kind: str) -> list[Path]:
    return sorted(path for path in (_BAD / kind).iterdir() if path.suffix != ".expect")


@pytest.mark.parametrize("path", _papers("candidacies"), ids=lambda path: path.stem)
def test_a_bad_candidacy_says_everything_that_is_wrong_with_its_place(path: Path) -> None:
    expected = [line.removeprefix(_MARK) for line in path.read_text().splitlines() if line.startswith(_MARK)]
    with pytest.raises(InputError) as caught:
        load_candidacy(path)
    said = str(caught.value).splitlines()
    assert expected
    for each in expected:
        wanted = f"{path.name}:{each}" if each[0].isdigit() else each
        assert any(wanted in line for line in said), (wanted, said)
    assert len(said) == len(expected)


@pytest.mark.parametrize("path", _papers("resumes"), ids=lambda path: path.stem)
def test_a_bad_resume_says_what_is_wrong_with_its_place(path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_json_resume(path)
    said = str(caught.value).splitlines()
    for each in path.with_suffix(".expect").read_text().splitlines():
        assert any(line.startswith(each) for line in said), (each, said)


@pytest.mark.parametrize("path", _papers("postings"), ids=lambda path: path.stem)
def test_a_bad_posting_says_what_is_wrong_with_its_place(path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_job_posting(path)
    said = str(caught.value).splitlines()
    for each in path.with_suffix(".expect").read_text().splitlines():
        assert any(line.startswith(each) for line in said), (each, said)
