import hashlib
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.content.occupations import (
    Occupation,
    onet_occupations,
    pack_titles,
    parse_occupations,
    uk_occupations,
)
from second_interview.errors import ContentError
from second_interview.reading.title_words import fold_title

_FOLDER = Path(str(resources.files("second_interview.content"))) / "data" / "occupations"
_ROWS = {"onet.txt": 1016, "uk_soc2020.txt": 412}
_MOST_BYTES = 1_000_000
_LINE = "11-1011.00\tChief Executives\t5\tchief executive\tofficer:chief\tclerk:;file|buyer:\n"


def _file(body: str) -> bytes:
    return f"# rows: 1\n# sha256: {hashlib.sha256(body.encode()).hexdigest()}\n\n{body}".encode()


@pytest.mark.parametrize("name", sorted(_ROWS))
def test_a_shipped_file_is_what_its_head_says(name: str) -> None:
    head, _, body = (_FOLDER / name).read_text(encoding="utf-8").partition("\n\n")
    assert f"# rows: {_ROWS[name]}" in head
    assert f"# sha256: {hashlib.sha256(body.encode()).hexdigest()}" in head
    assert len(body.splitlines()) == _ROWS[name]


def test_the_folder_holds_these_files_and_stays_small() -> None:
    assert {path.name for path in _FOLDER.iterdir()} == set(_ROWS)
    assert sum(path.stat().st_size for path in _FOLDER.iterdir()) < _MOST_BYTES


def test_the_sources_are_named_in_the_files_and_in_the_notice() -> None:
    notice = (Path(__file__).parents[2] / "NOTICE").read_text(encoding="utf-8")
    for name, credit in (("onet.txt", "O*NET 30.1 Database"), ("uk_soc2020.txt", "Open Government Licence")):
        assert credit in (_FOLDER / name).read_text(encoding="utf-8")
        assert name in notice
    assert "under the CC BY 4.0 license" in notice


def test_every_occupation_is_there_once_with_its_titles() -> None:
    for known, count in ((onet_occupations(), 1016), (uk_occupations(), 412)):
        assert len({one.code for one in known.occupations}) == count
        assert all(one.title and one.official for one in known.occupations)
    titles = sum(len(one.reported) + len(one.alternate) for one in onet_occupations().occupations)
    assert titles == 55_704


def test_a_title_is_kept_for_every_occupation_that_lists_it() -> None:
    known = onet_occupations().occupations
    codes = {one.code for one in known if "tax preparer" in (one.official, *one.reported, *one.alternate)}
    assert codes == {"13-2081.00", "13-2082.00"}


def test_shipped_titles_are_in_the_form_titles_are_folded_to_today() -> None:
    for known in (onet_occupations(), uk_occupations()):
        for one in known.occupations[::7]:
            for title in (*one.reported, *one.alternate):
                assert " ".join(fold_title(title)) == title


@given(st.sets(st.lists(st.sampled_from(["file", "clerk", "it", "c++", "head"]), min_size=1, max_size=4).map(" ".join)))
def test_packing_loses_no_title(titles: set[str]) -> None:
    body = f"1\tOne\t\tone\t{pack_titles(titles)}\t\n"
    (one,) = parse_occupations(_file(body), scheme="test", shown="test.txt").occupations
    assert set(one.reported) == titles
    assert len(one.reported) == len(titles)


def test_a_line_is_read_whole() -> None:
    (one,) = parse_occupations(_file(_LINE), scheme="test", shown="test.txt").occupations
    assert one == Occupation(
        code="11-1011.00",
        title="Chief Executives",
        zone=5,
        official="chief executive",
        reported=("chief officer",),
        alternate=("clerk", "file clerk", "buyer"),
    )


def test_a_changed_file_is_refused() -> None:
    with pytest.raises(ContentError, match="not the file that was shipped"):
        parse_occupations(_file(_LINE) + b"more\n", scheme="test", shown="test.txt")


def test_nothing_is_read_before_it_is_asked_for() -> None:
    code = (
        "import sys, second_interview, second_interview.reading.titles;"
        "from second_interview.content.occupations import onet_occupations as o;"
        "from second_interview.reading.occupations import onet_index as i;"
        "assert o.cache_info().currsize == i.cache_info().currsize == 0;"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    bare = "import sys, second_interview; assert 'second_interview.content.occupations' not in sys.modules"
    subprocess.run([sys.executable, "-c", bare], check=True)
