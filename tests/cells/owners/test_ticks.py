"""Owners that a tracker prints as columns, with a mark in the rows that are theirs."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes


def _html(group: str, names: list[str], marks: list[list[str]]) -> bytes:
    """A plan of three actions with a two-level header: the names below the group's label."""
    head = f"<tr><th rowspan=2>Ref</th><th rowspan=2>Action</th><th colspan={len(names)}>{group}</th><th rowspan=2>By when</th></tr>"
    head += "<tr>" + "".join(f"<th>{name}</th>" for name in names) + "</tr>"
    actions = ("Visit every child in care", "Write to all schools", "Audit twenty case files")
    rows = "".join(
        f"<tr><td>1.{n}</td><td>{text}</td>{''.join(f'<td>{m}</td>' for m in row)}<td>May 2025</td></tr>"
        for n, (text, row) in enumerate(zip(actions, marks, strict=True), 1)
    )
    return f"<body><h1>Ofsted action plan</h1><table>{head}{rows}</table></body>".encode()


@pytest.mark.parametrize(
    ("group", "names", "mark"),
    [
        ("Responsible", ["Housing Team", "Finance Team", "Legal Services"], "x"),
        ("Lead", ["Head of Service", "Principal Social Worker", "Director of Education"], "✓"),
        ("Who", ["Ann Reed", "Bo Lind", "Priya Shah"], "●"),
        ("Team", ["Early Help", "MASH", "Youth Justice Service"], "Yes"),
    ],
)
def test_the_owners_are_the_columns_with_a_mark(group: str, names: list[str], mark: str) -> None:
    marks = [[mark, "", ""], ["", mark, mark], ["", "", mark]]
    plan = parse_bytes("plan.html", _html(group, names, marks))
    found = [[owner.text for owner in action.owners] for area in plan.areas for action in area.actions]
    assert found == [names[:1], names[1:], names[2:]]
    assert [repair.after for repair in plan.repairs if repair.code == "owner_marked"] == [
        names[0],
        *names[1:],
        names[2],
    ]
    assert mark in plan.areas[0].actions[0].extra.values()


def test_columns_of_a_group_that_asks_for_no_owner_name_nobody() -> None:
    plan = parse_bytes("plan.html", _html("Ward", ["Bow", "Mile End", "Poplar"], [["x", "", ""]] * 3))
    assert not any(action.owners for area in plan.areas for action in area.actions)


def test_columns_with_words_are_no_ticks() -> None:
    plan = parse_bytes("plan.html", _html("Lead", ["Strategic", "Operational"], [["Ann Reed", "x"]] * 3))
    assert {owner.name for area in plan.areas for action in area.actions for owner in action.owners} == {"Ann Reed"}


def _keyed(key: str, heads: tuple[str, ...], marks: list[tuple[str, ...]]) -> list[list[tuple[str, str | None]]]:
    rows = [("Ref", "Action", *heads, "By when")]
    tasks = ("Clear the drains each autumn", "Write to the farms", "Open the store for sandbags")
    rows += [(f"F{n}", task, *own, "May 2027") for n, (task, own) in enumerate(zip(tasks, marks, strict=True), 1)]
    lines = "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in rows)
    plan = parse_bytes("plan.html", f"<h1>Flood plan</h1><p>{key}</p><table>{lines}</table>".encode())
    return [[(o.role, o.display) for o in a.owners] for area in plan.areas for a in area.actions]


HEADS = ("Environment Agency", "Farm Forum", "Highways Team")


@pytest.mark.parametrize(
    ("key", "lead", "helper"), [("Key: ■ leads □ supports", "■", "□"), ("L = leads, H = helps", "L", "H")]
)
def test_marks_that_the_key_explains_give_each_owner_its_part(key: str, lead: str, helper: str) -> None:
    found = _keyed(key, HEADS, [(lead, "", helper), ("", lead, ""), (helper, "", lead)])
    assert found[0] == [("lead", "Environment Agency"), ("support", "Highways Team")]
    assert found[1] == [("lead", "Farm Forum")]


def test_marks_that_say_how_far_something_is_name_nobody() -> None:
    found = _keyed("Key: ■ done □ not begun", HEADS, [("■", "", "□"), ("", "■", ""), ("□", "", "■")])
    assert found == [[], [], []]
