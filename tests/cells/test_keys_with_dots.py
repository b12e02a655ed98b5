"""Keys whose entries are parted by dots or bars in one line."""

import pytest

from planparse.cells.keys.abbreviations import find_abbreviations


@pytest.mark.parametrize("mark", ["·", "•", "|", ";", "▪"])
def test_entries_are_parted_by_a_mark(mark):
    line = f"Who: KM – Kit May, Bursar {mark} BL – Dr Bo Lind {mark} YFP – Yards and Fields Panel"
    found = {entry.short: entry.long for entry in find_abbreviations([line])}
    assert found == {"KM": "Kit May", "BL": "Dr Bo Lind", "YFP": "Yards and Fields Panel"}
