"""Every cell of `cells.txt` reads exactly as written there, plan by plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from planparse.cells.draft import Owner
from planparse.cells.owners import OwnerCell, read_owners
from planparse.pipeline import parse_bytes

TABLE = Path(__file__).parent / "cells.txt"


def plans() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("= plan "):
            cells = found.setdefault(line.removeprefix("= plan "), [])
        elif line and not line.startswith("#"):
            cell, _, owners = line.partition(" =>")
            cells.append((cell.replace("\\n", "\n"), owners.strip()))
    return found


def shown(owner: Owner) -> str:
    employer = f" @ {owner.organisation}" if owner.organisation else ""
    role = "S " if owner.role == "support" else ""
    if owner.kind == "person":
        title = f"[{owner.title}] " if owner.title else ""
        return f"{role}p {title}{owner.name}" + (f" ({owner.post})" if owner.post else "") + employer
    return f"{role}t {owner.post}{employer}" if owner.kind == "post" else f"{role}b {owner.name}"


@pytest.mark.parametrize("name", plans())
def test_plan(name: str) -> None:
    cells = plans()[name]
    read = read_owners([OwnerCell("lead", text) for text, _ in cells])
    got = {text: " | ".join(map(shown, cell.owners)) for (text, _), cell in zip(cells, read, strict=True)}
    assert got == dict(cells)


def test_no_owner_is_said() -> None:
    read = read_owners(
        [OwnerCell("lead", text) for text in ("TBC", "1", "", "-", "Vacant", "N/A", "Head of MASH (vacant)")]
    )
    assert all("owner_missing" in {doubt.code for doubt in cell.doubts} for cell in read)


def test_text_is_the_words_of_the_cell() -> None:
    (read,) = read_owners([OwnerCell("lead", "Cllr Bea Orchard (Lead Member);\nIROs, supported by HR")])
    assert [owner.text for owner in read.owners] == ["Cllr Bea Orchard (Lead Member)", "IROs", "HR"]
    assert [owner.role for owner in read.owners] == ["lead", "lead", "support"]


def test_changed_names_are_corrections() -> None:
    (read,) = read_owners([OwnerCell("lead", "O'DOWD, Mary; Hamish McKENZIE")])
    assert [(c.code, c.before, c.after) for c in read.corrections] == [
        ("owner_name_form", "O'DOWD, Mary", "Mary O'Dowd"),
        ("owner_name_form", "Hamish McKENZIE", "Hamish McKenzie"),
    ]


def test_initials_with_a_key() -> None:
    cells = [OwnerCell("lead", text) for text in ("BO", "BO/FA", "HR", "QZ")]
    read = read_owners(cells, {"BO": "Cllr Bea Orchard", "F.A.": "Felix Amoah", "QZ": "Team Managers"})
    assert [(o.kind, o.name, o.title, o.post, o.text) for cell in read for o in cell.owners] == [
        ("person", "Bea Orchard", "Cllr", None, "BO"),
        ("person", "Bea Orchard", "Cllr", None, "BO"),
        ("person", "Felix Amoah", None, None, "FA"),
        ("body", "HR", None, None, "HR"),
        ("post", None, None, "Team Managers", "QZ"),
    ]
    assert {c.code for cell in read for c in cell.corrections} >= {"owner_initials"}


def test_initials_that_only_another_cell_could_explain_stay_as_printed() -> None:
    read = read_owners([OwnerCell("lead", text) for text in ("Priya Anand Rao", "PAR", "Peter A Reeve", "JX")])
    assert read[1].owners[0].kind == "body", "two people have these initials"
    read = read_owners([OwnerCell("lead", text) for text in ("Priya Anand Rao", "PAR")])
    assert read[1].owners[0].name == "PAR"
    assert "it names Priya Anand Rao" in read[1].doubts[0].message


def test_an_even_choice_is_doubted() -> None:
    (read,) = read_owners([OwnerCell("lead", "Quill Vantor Brask Ostrel Dweth")])
    assert {doubt.code for doubt in read.doubts} == {"owner_unsure"}
    assert {doubt.severity for doubt in read.doubts} == {"warning"}, "an invented person is never for the record only"
    assert any(" | " in other for doubt in read.doubts for other in doubt.alternatives)


def test_initials_beside_each_other() -> None:
    texts = ("Priya Anand Rao", "Felix Amoah", "FA/PR", "FA, HR", "Cllr Bea Orchard and SM", "FA PR")
    read = read_owners([OwnerCell("lead", text) for text in texts], {"PR": "Priya Rao", "SM": "Sol Moss"})
    assert [[owner.name for owner in cell.owners] for cell in read[2:]] == [
        ["FA", "Priya Rao"],
        ["FA", "HR"],
        ["Bea Orchard", "Sol Moss"],
        ["FA", "Priya Rao"],
    ]


def test_a_remark_in_brackets_is_said() -> None:
    (read,) = read_owners([OwnerCell("lead", "Priya Shah (from 1 Sept 2014)")])
    assert [(owner.name, owner.text) for owner in read.owners] == [("Priya Shah", "Priya Shah (from 1 Sept 2014)")]
    assert [doubt.code for doubt in read.doubts] == ["owner_unread"]


def test_a_misread_title_is_set_right_and_the_text_kept() -> None:
    (read,) = read_owners([OwnerCell("lead", "Clir Bea Orchard")])
    assert [(owner.title, owner.name, owner.text) for owner in read.owners] == [
        ("Cllr", "Bea Orchard", "Clir Bea Orchard")
    ]
    assert [(c.code, c.before, c.after) for c in read.corrections] == [("title_misread", "Clir", "Cllr")]


def test_initials_with_a_post_are_explained_too() -> None:
    (read,) = read_owners([OwnerCell("lead", "MP, Finance Director")], {"MP": "Meena Pillai"})
    assert [(owner.name, owner.post) for owner in read.owners] == [("Meena Pillai", "Finance Director")]
    assert "owner_unexplained" not in {doubt.code for doubt in read.doubts}


def test_a_forename_alone_is_evidence() -> None:
    (read,) = read_owners([OwnerCell("lead", "Charlie")])
    assert read.doubts == ()


def test_columns_of_organisations_name_no_unknown_people() -> None:
    cells = [OwnerCell("lead", text, organisations=True) for text in ("Quenby", "Ann Reed", "Northgate Vale")]
    read = read_owners(cells)
    assert [owner.kind for cell in read for owner in cell.owners] == ["body", "person", "body"]
    assert not any(doubt.severity == "warning" for cell in read for doubt in cell.doubts)


def test_a_name_of_words_for_land_is_doubted() -> None:
    (read,) = read_owners([OwnerCell("lead", "Northgate Vale")])
    assert [doubt.code for doubt in read.doubts if doubt.severity == "warning"] == ["owner_unsure"]


def test_a_key_that_stands_across_says_whose_initials_these_are() -> None:
    rows = "".join(
        f"<tr><td>{n}</td><td>{verb} the guidance on topic {n} with staff</td><td>{who}</td><td>May 2024</td></tr>"
        for n, (verb, who) in enumerate((("Review", "PT"), ("Write", "LSW"), ("Publish", "PT, LSW"), ("Test", "RO")), 1)
    )
    key = (
        "<table><tr><th>PT</th><th>LSW</th><th>RO</th></tr>"
        "<tr><td>Priya Thandi, Head of Finance</td><td>Cllr Lesley Stanford-Webb</td><td>Ruth Oakden</td></tr></table>"
    )
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th></tr>"
    found = parse_bytes("plan.html", f"<h1>Action plan</h1><p>Officers:</p>{key}<table>{head}{rows}</table>".encode())
    named = [[(owner.title, owner.name) for owner in action.owners] for action in found.actions]
    assert named == [
        [(None, "Priya Thandi")],
        [("Cllr", "Lesley Stanford-Webb")],
        [(None, "Priya Thandi"), ("Cllr", "Lesley Stanford-Webb")],
        [(None, "Ruth Oakden")],
    ]


def test_three_capitals_are_somebodys_where_the_key_has_others() -> None:
    cells = [OwnerCell("lead", text) for text in ("FRE", "DHO/TMA", "DHP")]
    keyed = read_owners(cells, {"FRE": "Fred Renwick", "DHO": "Dennis Hoult", "TMA": "Tom Marsh"})
    assert [o.kind for o in keyed[2].owners] == ["person"]
    assert [o.kind for o in read_owners(cells)[2].owners] == ["body"]


def test_a_shared_organisation_is_doubted() -> None:
    (read,) = read_owners([OwnerCell("lead", "Owen Webb & Nadia Holt (Play Team)")])
    assert {doubt.severity for doubt in read.doubts} == {"warning"}
