from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from second_interview.reading.lanes import LIMIT, pack_bytes, pack_numbers, unpack_numbers

_TIMES = st.lists(st.integers(-1_000, 1_000), min_size=1, max_size=9)


@given(_TIMES, st.data())
def test_sums_in_lanes_are_the_sums_of_a_loop(times: list[int], data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 12))
    rows = [data.draw(st.binary(min_size=size, max_size=size)) for _ in times]
    total = sum(count * pack_bytes(row) for count, row in zip(times, rows, strict=True))
    signed = [struct.unpack(f"{size}b", row) for row in rows]
    expected = [sum(count * row[lane] for count, row in zip(times, signed, strict=True)) for lane in range(size)]
    assert unpack_numbers(total, size) == expected


@given(st.lists(st.integers(-LIMIT, LIMIT - 1), max_size=20))
def test_numbers_come_back(row: list[int]) -> None:
    assert unpack_numbers(pack_numbers(row), len(row)) == row


def test_a_number_beyond_its_lane_is_refused() -> None:
    with pytest.raises(struct.error):
        pack_numbers([0, LIMIT])
    with pytest.raises(OverflowError):
        unpack_numbers(2 * pack_numbers([LIMIT - 1]), 1)
