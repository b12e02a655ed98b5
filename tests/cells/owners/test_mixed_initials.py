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


def test_initials_with_a_hyphen_stand_in_a_key_of_three_columns(tmp_path: Path) -> None:
    path = tmp_path / "plan.html"
    key, rows = (
        text.replace("SMc", "TA-W").replace("Sheila McBride", "Tara Ali-West")
        for text in (KEYS["a table, names first"], ROWS)
    )
    path.write_text(f"<html><body><h1>Action plan</h1>{rows}{key}</body></html>", "utf-8")
    actions = [action for area in planparse.parse(path).areas for action in area.actions]
    assert [[owner.name for owner in action.owners] for action in actions] == [
        ["Tara Ali-West"],
        ["Tom Adair", "Tara Ali-West"],
    ]


def test_a_bracket_behind_the_name_says_who() -> None:
    first, second = read_owners([OwnerCell("lead", "Sheila McBride (SMc)"), OwnerCell("lead", "SMc")])
    assert [owner.name for owner in (*first.owners, *second.owners)] == ["Sheila McBride"] * 2


def test_without_a_key_they_are_people_with_a_doubt() -> None:
    (read,) = read_owners([OwnerCell("lead", "KBr, JoH")])
    assert [(owner.kind, owner.name) for owner in read.owners] == [("person", "KBr"), ("person", "JoH")]
    assert [doubt.code for doubt in read.doubts if doubt.code != "owner_unsure"] == ["owner_unexplained"] * 2


SENTENCES = {
    "dashes and brackets": "Owners: PO-K – Petra Osei-Kuma (Head of Parks); NT – Ch Insp Neil Tarn; PSB – Park Services"
    " Board. Updates come each month.",
    "a sentence": "In this plan PO-K is Petra Osei-Kuma, NT is Ch Insp Neil Tarn and PSB is the Park Services Board.",
    "names first": "Ch Insp Neil Tarn = NT; Petra Osei-Kuma = PO-K, Head of Parks; Park Services Board = PSB",
    "colons and posts": "NT: Ch Insp Neil Tarn | PO-K: Petra Osei-Kuma, Head of Parks | PSB: Park Services Board",
}


@pytest.mark.parametrize("key", SENTENCES.values(), ids=SENTENCES)
def test_a_key_in_a_sentence_says_who_people_and_boards_are(tmp_path: Path, key: str) -> None:
    rows = ("PO-K", "NT / PO-K", "PSB", "PSB, NT")
    cells = "".join(
        f"<tr><td>{n}<td>Review park {n} with friends<td>{who}<td>May 2025" for n, who in enumerate(rows, 1)
    )
    path = tmp_path / "plan.html"
    path.write_text(
        f"<h1>Action plan</h1><p>{key}</p><table><tr><th>Ref<th>Action<th>Lead<th>Timescale{cells}</table>", "utf-8"
    )
    actions = [action for area in planparse.parse(path).areas for action in area.actions]
    assert [[owner.name or owner.display for owner in action.owners] for action in actions] == [
        ["Petra Osei-Kuma"],
        ["Neil Tarn", "Petra Osei-Kuma"],
        ["Park Services Board"],
        ["Park Services Board", "Neil Tarn"],
    ]


def test_a_body_behind_initials_of_the_key_is_another_owner() -> None:
    cells = [OwnerCell("lead", text) for text in ("NT, Police", "Parks Lead (PTO)", "NT")]
    read = read_owners(cells, {"NT": "Neil Tarn", "PTO": "Petra Tarn-Osei"})
    assert [[(owner.kind, owner.name, owner.post) for owner in cell.owners] for cell in read] == [
        [("person", "Neil Tarn", None), ("body", "Police", None)],
        [("person", "Petra Tarn-Osei", "Parks Lead")],
        [("person", "Neil Tarn", None)],
    ]


@pytest.mark.parametrize(
    "text", ["Fen Marsh\nParent Carer Forum", "Fen Marsh Youth Panel", "Fen Marsh Carers' Network"]
)
def test_what_the_council_is_called_after_begins_a_bodys_name(text: str) -> None:
    (read,) = read_owners([OwnerCell("lead", text)], council="Fen Marsh Council")
    assert [(owner.kind, owner.text) for owner in read.owners] == [("body", " ".join(text.split()))]


def test_a_person_called_as_the_council_stays_one() -> None:
    cells = [OwnerCell("lead", text) for text in ("Fen Marsh", "Fen Marsh, Head of Parks")]
    read = read_owners(cells, council="Fen Marsh Council")
    assert [[owner.kind for owner in cell.owners] for cell in read] == [["person"], ["person"]]
