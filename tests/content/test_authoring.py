from __future__ import annotations

import tomllib
from datetime import date

import pytest

from second_interview.content import load_catalog
from second_interview.content.authoring import new_block, show_item, template_kinds
from second_interview.content.loading import bundled_root
from second_interview.content.tables import RECORDS
from second_interview.errors import NotFoundError, PackError

DAY = date(2026, 12, 1)
KINDS = template_kinds(bundled_root())


def _new(kind: str, topic: str, pack: str = "core") -> str:
    return new_block(kind, topic, root=bundled_root(), catalog=load_catalog(), today=DAY, pack=pack)


def test_there_is_a_template_for_every_table() -> None:
    assert set(KINDS) - {"ask"} == set(RECORDS)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_new_block_is_toml_with_a_fresh_id_and_the_day(kind: str) -> None:
    topic = "escalation" if kind in ("question", "ask") else "close_pile_up"
    data = tomllib.loads(_new(kind, topic))
    table = "question" if kind == "ask" else kind
    (block,) = data[table]
    assert load_catalog().find(block["id"]) is None
    assert block.get("reviewed_on", DAY) == DAY
    assert block.get("topic", topic) == topic


def test_an_id_that_is_taken_gets_a_number() -> None:
    taken = next(q.id for q in load_catalog().questions if q.id.startswith("core/ask-"))
    assert tomllib.loads(_new("retired", "x"))["retired"][0]["id"] == "core/retired-x"
    assert load_catalog().find(taken) is not None
    slug = load_catalog().cues[0].id.removeprefix("core/cue-")
    assert tomllib.loads(_new("cue", slug))["cue"][0]["id"] == f"core/cue-{slug}-2"


def test_a_block_for_another_pack_carries_its_name() -> None:
    assert 'id = "nursing/ask-escalation"' in _new("ask", "escalation", "nursing")


@pytest.mark.parametrize(
    ("kind", "topic", "words"),
    [
        ("quesion", "x", "no template 'quesion' in ask, bridge, .*; did you mean 'question'"),
        ("question", "escalatoin", "no topic 'escalatoin' in pack core; did you mean 'escalation'"),
    ],
)
def test_an_unknown_word_is_answered_with_the_nearest(kind: str, topic: str, words: str) -> None:
    with pytest.raises(NotFoundError, match=words):
        _new(kind, topic)


def test_a_word_that_cannot_stand_in_an_id_is_refused() -> None:
    with pytest.raises(PackError, match=r"'\.\./x' cannot stand in an id"):
        _new("cue", "../x")


def test_every_item_can_be_shown() -> None:
    catalog = load_catalog()
    for name in catalog.ids():
        text = show_item(catalog, name)
        assert text.startswith(f"id: {name}\n")
        assert "attrs" not in text
        assert "InterviewerKind" not in text


def test_what_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotFoundError, match="no item 'core/walk-month-close'") as caught:
        show_item(load_catalog(), "core/walk-month-close")
    assert caught.value.near == "core/walk-month-end-close"
