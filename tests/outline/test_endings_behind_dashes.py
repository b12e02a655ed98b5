"""Who and when at the end of an item, behind a dash or an arrow: read as in brackets, if nearly all items end so."""

from __future__ import annotations

from pathlib import Path

import pytest

import planparse
from planparse.plan.model import Plan

ITEMS = (
    ("Paint the doors of the hall", "Gideon Marsh", "12 May 2025"),
    ("Write to each tenant in the block", "Repairs Team", "every six weeks"),
    ("Open the gate by the school at eight", "Leila Marchetti", "June 2025"),
    ("Count the keys that are out on loan", "night porters", "30.6.25"),
)


def told(plan: Plan) -> list[tuple[str, str, str]]:
    return [
        (
            action.description,
            ", ".join(owner.display for owner in action.owners),
            action.timescale.text if action.timescale else "",
        )
        for area in plan.areas
        for action in area.actions
    ]


def page(tmp_path: Path, *items: str) -> Path:
    path = tmp_path / "plan.html"
    path.write_text(f"<h1>Action plan</h1><h2>The hall</h2><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>")
    return path


@pytest.mark.parametrize("form", ["{0} – {1}, {2}", "{0} – {1} – {2}", "{0} -> {1}, {2}"])
def test_items_of_a_page(form: str, tmp_path: Path) -> None:
    assert told(planparse.parse(page(tmp_path, *(form.format(*item) for item in ITEMS)))) == list(ITEMS)


def test_an_item_with_nobody_yet(tmp_path: Path) -> None:
    items = [f"{what} – {who}, {when}" for what, who, when in ITEMS]
    found = told(planparse.parse(page(tmp_path, *items[:2], "Buy a lamp for the porch – July 2025", *items[2:])))
    assert found[2] == ("Buy a lamp for the porch", "", "July 2025")


def test_names_behind_a_sign(tmp_path: Path) -> None:
    path = tmp_path / "list.md"
    items = (f"- [{'x' if at else ' '}] {what} (@{who}, {when})" for at, (what, who, when) in enumerate(ITEMS))
    path.write_text("# Action plan\n\n## The hall\n\n" + "\n".join(items) + "\n")
    assert told(planparse.parse(path)) == list(ITEMS)


def test_numbers_with_letters_in_brackets_are_refs(tmp_path: Path) -> None:
    records = "".join(
        f"<p>{ref} {what}.</p><p>Owner: {who}</p><p>Due: {when}</p>"
        for ref, (what, who, when) in zip(("1(i)", "1(ii)", "2(i)", "2(ii)"), ITEMS, strict=True)
    )
    path = tmp_path / "reply.html"
    path.write_text(f"<h1>Action plan</h1><h2>The hall</h2>{records}")
    plan = planparse.parse(path)
    assert [action.ref for area in plan.areas for action in area.actions] == ["1(i)", "1(ii)", "2(i)", "2(ii)"]
