"""Initials with small letters between: `SMc` is Sheila McBride where the document says so, and a person where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

import planparse
from planparse.cells.owners import OwnerCell, read_owners

ROWS = (
    "<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th></tr>"
    "<tr><td>1</td><td>Review the policy with partners</td><td>SMc</td><td>May 2025</td></tr>"
    "<tr><td>2</td><td>Publish the guidance on pay</td><td>TA / SMc</td><td>May 2025</td></tr></table>"
)
KEYS = {
    "a list": "<p>Leads: SMc = Sheila McBride, TA = Tom Adair</p>",
    "a line each": "<p>SMc Sheila McBride</p><p>TA Tom Adair</p>",
    "a table, initials first": "<table><tr><th>Initials</th><th>Name</th><th>Role</th></tr>"
    "<tr><td>SMc</td><td>Sheila McBride</td><td>Chief Officer</td></tr>"
    "<tr><td>TA</td><td>Tom Adair</td><td>Head of Estates</td></tr></table>",
    "a table, names first": "<table><tr><th>Name</th><th>Initials</th><th>Role</th></tr>"
    "<tr><td>Sheila McBride</td><td>SMc</td><td>Chief Officer</td></tr>"
    "<tr><td>Tom Adair</td><td>TA</td><td>Head of Estates</td></tr></table>",
}


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_key_says_who(tmp_path: Path, key: str) -> None:
    path = tmp_path / "plan.html"
    path.write_text(f"<html><body><h1>Action plan</h1>{key}{ROWS}</body></html>", "utf-8")
    actions = [action for area in planparse.parse(path).areas for action in area.actions]
    assert [[owner.name for owner in action.owners] for action in actions] == [
        ["Sheila McBride"],
        ["Tom Adair", "Sheila McBride"],
    ]


def test_a_bracket_behind_the_name_says_who() -> None:
    first, second = read_owners([OwnerCell("lead", "Sheila McBride (SMc)"), OwnerCell("lead", "SMc")])
    assert [owner.name for owner in (*first.owners, *second.owners)] == ["Sheila McBride"] * 2


def test_without_a_key_they_are_people_with_a_doubt() -> None:
    (read,) = read_owners([OwnerCell("lead", "KBr, JoH")])
    assert [(owner.kind, owner.name) for owner in read.owners] == [("person", "KBr"), ("person", "JoH")]
    assert [doubt.code for doubt in read.doubts if doubt.code != "owner_unsure"] == ["owner_unexplained"] * 2
