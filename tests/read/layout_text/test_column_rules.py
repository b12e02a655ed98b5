"""Rules of signs below the labels of a layout text: they show labels that no list has, and are no words of these."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

ROWS = (
    ("1", "Raise the bank at Gull Farm", "Percy Dunn", "In progress", "400 m of 900 m done"),
    ("2", "Clear weed from the Long Drain", "Maud Ellery", "Complete", "Second cut in August"),
    ("3", "Line the sluice at Pye Corner", "Percy Dunn", "Not started", "Steel comes in July"),
)
LABELS = ("Item", "Description of work", "Foreman", "Condition of work", "Observations")
WIDTHS = (6, 34, 16, 20, 22)


def line(cells: tuple[str, ...]) -> str:
    return "".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def written(sign: str, *, above: bool, between: bool, below: bool) -> str:
    """A table with rules of a sign below its labels, and perhaps above these, between the rows and below the last."""
    rule = line(tuple(sign * (width - 2) for width in WIDTHS))
    rows = f"\n{rule}\n".join(map(line, ROWS)) if between else "\n".join(map(line, ROWS))
    parts = [rule] if above else []
    parts += [line(LABELS), rule, rows, *([rule] if below else [])]
    return "Bank repair programme\nNethercott Board\n\n" + "\n".join(parts) + "\n\nPrinted in June.\n"


@pytest.mark.parametrize("sign", ["-", "=", "_"])
@pytest.mark.parametrize(
    ("above", "between", "below"),
    [(False, False, False), (True, False, True), (False, False, True), (False, True, True)],
)
def test_rules_show_labels(sign: str, *, above: bool, between: bool, below: bool) -> None:
    plan = parse_bytes("plan.txt", written(sign, above=above, between=between, below=below).encode())
    assert [*plan.tables[0].columns] == [*LABELS]
    actions = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.description, a.owners[0].display, a.progress) for a in actions] == [
        (row[0], row[1], row[2], row[4]) for row in ROWS
    ]


def test_labels_that_no_list_has_are_told_by_the_pages_that_print_them_again() -> None:
    head = line(("Item", "Toil", "Hand", "Fettle", "Jottings"))
    first = [line(row) for row in ROWS[:2]]
    rest = "".ljust(40) + "Dunn".ljust(36) + "by the spring."
    cut = line(("3", "Line the sluice at Pye Corner", "Percy", "Not started", "Steel comes"))
    last = line(("4", "Mend the gate", "Maud Ellery", "Complete", "Hung in May"))
    pages = ["\n\n".join(["Bank repair programme", head, *first, cut]), "\n\n".join([head, rest, last])]
    plan = parse_bytes("plan.txt", "\n\f".join(pages).encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.description) for a in actions] == [(row[0], row[1]) for row in ROWS] + [("4", "Mend the gate")]
    assert [*plan.tables[0].columns] == ["Item", "Toil", "Hand", "Fettle", "Jottings"]
    assert "Percy Dunn" in actions[2].model_dump_json()
    assert "Steel comes by the spring." in actions[2].model_dump_json()
