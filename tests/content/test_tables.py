from __future__ import annotations

import attrs

from second_interview.content.tables import NAMESPACED, RECORDS
from second_interview.errors import FieldError


def test_every_kind_of_table_has_its_own_record_class_with_an_id() -> None:
    assert len(set(RECORDS.values())) == len(RECORDS)
    assert all("id" in attrs.fields_dict(record) for record in RECORDS.values())


def test_namespaced_tables_are_those_whose_ids_are_slugs() -> None:
    slugs = {table for table, record in RECORDS.items() if _refuses_a_word(record)}
    assert slugs == set(NAMESPACED)


def _refuses_a_word(record: type) -> bool:
    validator = attrs.fields_dict(record)["id"].validator
    assert validator is not None
    try:
        validator(None, attrs.fields_dict(record)["id"], "word")
    except FieldError:
        return True
    return False
