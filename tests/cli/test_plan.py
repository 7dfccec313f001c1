from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

import second_interview as si
from second_interview.cli import main
from second_interview.reading import read_facts
from tests.cli.command import FORMATS, TODAY, files_in, run, write_candidacy

Captured = pytest.CaptureFixture[str]
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/candidacy.toml"))
DAY = date(2026, 11, 23)
SHORT = 'title = "Accountant"\n[interview]\non = 2026-12-03\n'
WITHOUT_CALENDAR = (
    "import sys; sys.modules['icalendar'] = None; from second_interview.cli import main; sys.exit(main())"
)
SMALL_DISK = (
    "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2);"
    "from second_interview.cli import main; sys.exit(main())"
)


def make(folder: Path, papers: Mapping[str, str | bytes]) -> Path:
    for name, content in papers.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def plan_shown(captured: Captured, *arguments: str | Path) -> str:
    assert main(["plan", *map(str, arguments), *TODAY]) == 0
    return captured.readouterr().out


def errors_told(captured: Captured, folder: Path) -> list[str]:
    """The problems, one a line; nothing may have been written."""
    out = folder / "out"
    assert main(["plan", str(folder), *TODAY, "--out", str(out)]) == 1
    said = captured.readouterr()
    assert (said.out, out.exists()) == ("", False)
    assert "Traceback" not in said.err
    assert said.err.startswith("second-interview: ")
    return said.err.removeprefix("second-interview: ").splitlines()


# What is written


@pytest.mark.parametrize("candidacy", EXAMPLES, ids=lambda path: path.parent.name)
def test_every_example_gives_a_plan_in_every_format(candidacy: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["plan", str(candidacy.parent), *TODAY, "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        str(tmp_path / f"plan.{name}") for name in ("md", "html", "ics", "json")
    ]
    assert tuple(files_in(tmp_path)) == FORMATS
    assert all(files_in(tmp_path).values())


def test_the_files_are_what_the_library_gives(tmp_path: Path) -> None:
    path = write_candidacy(tmp_path)
    main(["plan", str(path), *TODAY, "--out", str(tmp_path / "out"), "--format", "md,json"])
    candidacy = si.load_candidacy(path)
    days = si.public_holidays("US", years=(2026, 2027))
    plan = si.build_plan(candidacy, today=DAY, options=si.PlanOptions(holidays=days))
    assert files_in(tmp_path / "out") == {"plan.json": si.dump_plan(plan), "plan.md": si.to_markdown(plan).encode()}


def test_the_saved_plan_opens_again(tmp_path: Path) -> None:
    main(["plan", str(write_candidacy(tmp_path)), *TODAY, "--out", str(tmp_path / "out")])
    assert si.load_plan(tmp_path / "out" / "plan.json").title == "Senior Accountant"


def test_a_folder_stands_for_the_candidacy_in_it(tmp_path: Path, capsys: Captured) -> None:
    path = write_candidacy(tmp_path)
    assert plan_shown(capsys, tmp_path) == plan_shown(capsys, path)


def test_without_a_folder_to_write_to_nothing_is_written(tmp_path: Path, capsys: Captured) -> None:
    plan_shown(capsys, write_candidacy(tmp_path))
    assert list(files_in(tmp_path)) == ["candidacy.toml"]


def test_only_the_formats_asked_for_are_written(tmp_path: Path) -> None:
    main(["plan", str(write_candidacy(tmp_path)), *TODAY, "--out", str(tmp_path / "out"), "--format", " MD , html,md"])
    assert list(files_in(tmp_path / "out")) == ["plan.html", "plan.md"]


def test_other_formats_than_markdown_need_a_folder(tmp_path: Path, capsys: Captured) -> None:
    assert main(["plan", str(write_candidacy(tmp_path)), *TODAY, "--format", "html"]) == 2
    assert "--format other than md needs --out DIR" in capsys.readouterr().err


def test_the_plan_is_made_on_the_day_given(tmp_path: Path) -> None:
    path = write_candidacy(tmp_path)
    for day in ("2026-11-23", "2026-11-30"):
        main(["plan", str(path), "--today", day, "--out", str(tmp_path / day), "--format", "json"])
        assert si.load_plan(tmp_path / day / "plan.json").today == date.fromisoformat(day)


def test_without_a_day_the_plan_is_made_today(tmp_path: Path) -> None:
    before = date.today()  # noqa: DTZ011 - the command means this machine's own day
    main(["plan", str(write_candidacy(tmp_path)), "--out", str(tmp_path), "--format", "json"])
    assert before <= si.load_plan(tmp_path / "plan.json").today <= date.today()  # noqa: DTZ011


@pytest.mark.parametrize("day", ["0001-01-01", "1999-01-01", "9999-12-31"])
def test_a_day_far_from_the_interview_is_told_in_words(day: str, tmp_path: Path, capsys: Captured) -> None:
    assert main(["plan", str(write_candidacy(tmp_path)), "--today", day]) == 1
    assert "check the year" in capsys.readouterr().err


def test_the_day_after_the_interview_gives_a_plan_for_afterwards(tmp_path: Path) -> None:
    main(["plan", str(write_candidacy(tmp_path)), "--today", "2026-12-04", "--out", str(tmp_path), "--format", "json"])
    assert si.load_plan(tmp_path / "plan.json").is_after


# Sharing


def shared_text(folder: Path) -> str:
    """Everything a shareable run writes, with the folded lines of the calendar joined."""
    assert main(["plan", str(write_candidacy(folder)), *TODAY, "--out", str(folder / "out"), "--shareable"]) == 0
    return "\n".join(data.replace(b"\r\n ", b"").decode() for data in files_in(folder / "out").values())


@pytest.mark.parametrize("figure", ["87,313", "87313", "87.3", "87k", "93,517", "93517", "99,719", "99719"])
def test_a_shared_plan_holds_no_figure_of_the_candidates_wishes(figure: str, tmp_path: Path) -> None:
    assert figure not in shared_text(tmp_path)


@pytest.mark.parametrize("words", ["blanked", "rambled", "goes quiet", "late surprises", "Tanager", "91,127", "91127"])
def test_a_shared_plan_holds_no_weakness_no_judgement_and_no_other_offer(words: str, tmp_path: Path) -> None:
    assert words not in shared_text(tmp_path)


def test_the_candidates_own_plan_holds_what_a_shared_one_leaves_out(tmp_path: Path, capsys: Captured) -> None:
    own = plan_shown(capsys, write_candidacy(tmp_path))
    assert [word for word in ("87,313", "Tanager", "late surprises", "blanked") if word not in own] == []


def test_a_shared_plan_stays_shared_when_it_is_opened_again(tmp_path: Path) -> None:
    shared_text(tmp_path)
    again = si.load_plan(tmp_path / "out" / "plan.json")
    assert again.audience is si.Audience.SHAREABLE
    assert "87,313" not in si.to_markdown(again)


def test_a_shared_plan_quotes_no_answer_out_of_private_notes() -> None:
    told = []
    for path in EXAMPLES:
        candidacy = si.load_candidacy(path)
        page = si.to_markdown(si.build_plan(candidacy, today=DAY), audience=si.Audience.SHAREABLE)
        answers = [each.answer for each in read_facts(candidacy, si.load_catalog(), today=DAY).asked if each.answer]
        told += [str(each) for each in answers if each.evidence.audience is si.Audience.CANDIDATE and str(each) in page]
    assert told == []


# Bad input: one error with every problem and its place, or a plan that says what it lacks


BAD: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "wrong types": (
        {
            "candidacy.toml": 'title = 7\npanel = 3\n[interview]\non = "soon"\nminutes = "long"\n'
            '[pay]\ncurrency = ["USD"]\nfloor = true\n'
        },
        [
            "candidacy.toml:1: title: 7 is not text",
            "candidacy.toml:2: panel: 3 is neither a table nor text",
            "candidacy.toml:4: interview.on: 'soon' is not a date",
            "candidacy.toml:5: interview.minutes: 'long' is not a whole number",
            'candidacy.toml:7: pay.currency: ["USD"] is not text',
            "candidacy.toml:8: pay.floor: 'true' is not an amount of pay",
        ],
    ),
    "impossible dates": (
        {"candidacy.toml": 'title = "A"\n[interview]\non = "2026-02-30"\n[[rounds]]\non = "2026-13-01"\n'},
        [
            "candidacy.toml:3: interview.on: '2026-02-30' is not a date",
            "candidacy.toml:5: rounds[0].on: '2026-13-01' is not a date",
        ],
    ),
    "an impossible date as TOML writes it": (
        {"candidacy.toml": 'title = "A"\n[interview]\non = 2026-02-30\n'},
        ["candidacy.toml:3: not a date"],
    ),
    "an hour that the clocks leap over": (
        {"candidacy.toml": 'title = "A"\n[interview]\nstarts = 2026-03-08T02:30:00\nzone = "America/New_York"\n'},
        ["candidacy.toml:3: interview.starts: 2026-03-08 02:30 does not exist in America/New_York"],
    ),
    "wishes upside down": (
        {"candidacy.toml": SHORT + '[pay]\ncurrency = "USD"\nfloor = 110000\ntarget = 90000\n'},
        ["candidacy.toml:7: pay.target: $90,000 is below the floor of $110,000"],
    ),
    "an unknown currency": (
        {"candidacy.toml": SHORT + '[pay]\ncurrency = "XXY"\nfloor = 9\n'},
        ["candidacy.toml:5: pay.currency: 'XXY' is not an ISO 4217 currency code such as 'USD'"],
    ),
    "unknown zones": (
        {"candidacy.toml": 'zone = "Mars/Base"\n' + SHORT + '[employer]\nzone = "EST5"\n'},
        [
            "candidacy.toml:1: zone: 'Mars/Base' is not an IANA time zone",
            "candidacy.toml:6: employer.zone: 'EST5' is not an IANA time zone",
        ],
    ),
    "a panel without names": (
        {"candidacy.toml": SHORT + '[[panel]]\ntitle = "Controller"\n[[panel]]\nname = ""\n'},
        [
            "candidacy.toml:4: panel[0]: a person without a name",
            "candidacy.toml:6: panel[1]: a person without a name",
        ],
    ),
    "bytes that are not UTF-8": (
        {"candidacy.toml": b'title = "Accountant"\nzone = "\xff\xfe"\n'},
        ["candidacy.toml:2: byte 0xff is not UTF-8"],
    ),
    "a résumé that is not UTF-8": (
        {"candidacy.toml": 'resume = "resume.json"\n' + SHORT, "resume.json": b'{"basics": {"name": "Z\xf6e"}}'},
        ["resume.json:1: byte 0xf6 is not UTF-8"],
    ),
    "a folder in place of a résumé": (
        {"candidacy.toml": 'resume = "papers.json"\n' + SHORT, "papers.json/page": "x"},
        ["candidacy.toml:1: resume: "],
    ),
    "papers that are not there": (
        {"candidacy.toml": 'resume = "no.json"\nposting = "no.html"\nnotes = "no.md"\n' + SHORT},
        [
            "candidacy.toml:1: resume: there is no file",
            "candidacy.toml:2: posting: there is no file",
            "candidacy.toml:3: notes: there is no file",
        ],
    ),
    "an empty file": (
        {"candidacy.toml": ""},
        ["candidacy.toml:1: title: a plan needs the job title", "candidacy.toml:1: interview: a plan needs the date"],
    ),
    "a quote that is not closed": ({"candidacy.toml": 'title = "A\n'}, ["candidacy.toml:1: the quote opened on"]),
    "JSON that is no table": ({"candidacy.json": "[1]"}, ["candidacy.json: '[1]' is not a candidacy"]),
    "JSON too deep to read": ({"candidacy.json": "[" * 100_000}, ["candidacy.json: is nested too deeply"]),
    "a folder without a candidacy": ({"notes.md": "x"}, [""]),
}


@pytest.mark.parametrize(("papers", "problems"), BAD.values(), ids=BAD.keys())
def test_bad_papers_are_told_all_at_once_with_their_places(
    papers: dict[str, str | bytes], problems: list[str], tmp_path: Path, capsys: Captured
) -> None:
    told = errors_told(capsys, make(tmp_path, papers))
    assert len(told) == len(problems), told
    assert [(line, problem) for line, problem in zip(told, problems, strict=True) if problem not in line] == []


@pytest.mark.parametrize("name", ["candidacy.toml", "resume.json", "posting.html", "notes.md"])
def test_a_file_of_a_hundred_megabytes_is_refused_at_once(name: str, tmp_path: Path, capsys: Captured) -> None:
    papers = 'resume = "resume.json"\nposting = "posting.html"\nnotes = "notes.md"\n'
    make(tmp_path, dict.fromkeys(("resume.json", "posting.html", "notes.md"), "x") | {"candidacy.toml": papers + SHORT})
    os.truncate(tmp_path / name, 100_000_000)
    told = errors_told(capsys, tmp_path)
    section = name.partition(".")[0]
    assert [line for line in told if "larger than 5,000,000 bytes" in line and section in line]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device that never ends")
def test_a_device_is_no_candidacy(capsys: Captured) -> None:
    assert main(["plan", "/dev/zero"]) == 1
    assert "is not a regular file" in capsys.readouterr().err


def test_a_resume_without_work_gives_a_plan_that_says_what_it_lacks(tmp_path: Path, capsys: Captured) -> None:
    resume = '{"basics": {"name": "Robin Vance"}}'
    make(tmp_path, {"candidacy.toml": 'resume = "resume.json"\n' + SHORT, "resume.json": resume})
    shown = plan_shown(capsys, tmp_path)
    assert "Robin Vance" in shown
    assert "résumé" in shown.split("## What would improve this plan")[1].split("\n## ")[0]


def test_a_posting_of_three_words_gives_a_plan_that_says_what_it_lacks(tmp_path: Path, capsys: Captured) -> None:
    make(tmp_path, {"candidacy.toml": 'posting = "posting.txt"\n' + SHORT, "posting.txt": "Accountant wanted now"})
    assert "Their pay range is not known" in plan_shown(capsys, tmp_path)


def test_a_range_somebody_said_upside_down_is_turned_round(tmp_path: Path, capsys: Captured) -> None:
    said = '[pay]\ncurrency = "USD"\n[[pay.said]]\npay = "115000 to 95000"\nby = "Marcus"\n'
    make(tmp_path, {"candidacy.toml": SHORT + said})
    assert "$95,000 to $115,000 a year" in plan_shown(capsys, tmp_path)


def test_a_title_and_a_date_are_enough_for_a_plan(tmp_path: Path, capsys: Captured) -> None:
    make(tmp_path, {"candidacy.toml": SHORT})
    assert plan_shown(capsys, tmp_path).startswith("# Accountant")


def test_half_a_sign_in_the_papers_is_no_reason_to_fail(tmp_path: Path) -> None:
    broken = '{"title": "Acc \\ud83d x", "interview": {"on": "2026-12-03"}, "on_my_mind": ["\\ud800 gap"]}'
    make(tmp_path, {"candidacy.json": broken})
    assert main(["plan", str(tmp_path), *TODAY, "--out", str(tmp_path / "out")]) == 0
    assert tuple(files_in(tmp_path / "out")) == FORMATS


# Never half


def old_plans(folder: Path) -> dict[str, bytes]:
    folder.mkdir()
    for name in FORMATS:
        (folder / name).write_bytes(b"old")
    return files_in(folder)


def test_a_file_in_place_of_the_folder_stays_as_it_is(tmp_path: Path, capsys: Captured) -> None:
    path, out = write_candidacy(tmp_path), tmp_path / "out"
    out.write_bytes(b"mine")
    assert main(["plan", str(path), *TODAY, "--out", str(out)]) == 1
    assert "choose another folder with --out" in capsys.readouterr().err
    assert out.read_bytes() == b"mine"


def test_old_plans_stay_when_the_new_papers_are_bad(tmp_path: Path, capsys: Captured) -> None:
    make(tmp_path, {"candidacy.toml": "title = 7\n"})
    before = old_plans(tmp_path / "out")
    assert main(["plan", str(tmp_path), *TODAY, "--out", str(tmp_path / "out")]) == 1
    assert files_in(tmp_path / "out") == before
    assert capsys.readouterr().err


def test_old_plans_stay_when_a_format_asked_for_cannot_be_written(tmp_path: Path) -> None:
    path, before = write_candidacy(tmp_path), old_plans(tmp_path / "out")
    command = (sys.executable, "-c", WITHOUT_CALENDAR)
    done = run("plan", path, *TODAY, "--out", tmp_path / "out", "--format", "md,ics", command=command)
    assert done.returncode == 1
    assert 'pip install "second-interview[calendar]"' in done.stderr
    assert files_in(tmp_path / "out") == before


def test_a_format_nobody_asked_for_may_be_missing_and_is_named(tmp_path: Path) -> None:
    command = (sys.executable, "-c", WITHOUT_CALENDAR)
    done = run("plan", write_candidacy(tmp_path), *TODAY, "--out", tmp_path / "out", command=command)
    assert done.returncode == 0
    assert "plan.ics was not written" in done.stderr
    assert list(files_in(tmp_path / "out")) == ["plan.html", "plan.json", "plan.md"]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_old_plans_stay_when_the_disk_is_full_in_the_middle(tmp_path: Path) -> None:
    path, out = write_candidacy(tmp_path), tmp_path / "out"
    main(["plan", str(path), *TODAY, "--out", str(tmp_path / "sizes")])
    sizes = {name: len(data) for name, data in files_in(tmp_path / "sizes").items()}
    assert sizes["plan.md"] < sizes["plan.html"]
    before = old_plans(out)
    done = subprocess.run(
        [sys.executable, "-B", "-c", SMALL_DISK, str(sizes["plan.md"] + 1), "plan", path, *TODAY, "--out", out],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert files_in(out) == before
