"""Comma-separated plans whose texts hold commas that nothing quotes: a space behind them shows that they part nothing."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

LABELS = ("Ref", "Agreed action", "Action owner", "Progress rating", "Agreed date")


@pytest.mark.parametrize("mark", [",", ";"])
@pytest.mark.parametrize(
    "texts",
    [
        ("Reconcile the bank", "Check starters, leavers and changes", "Remove access", "Report cash flow"),
        (
            "Reconcile cash, cards and loans",
            "Check starters, leavers",
            "Remove keys, cards",
            "Report debt, loans, cash",
        ),
    ],
)
def test_texts_stay_whole(texts: tuple[str, ...], mark: str) -> None:
    texts = tuple(text.replace(",", mark) for text in texts)
    owner = f"Ann Reed{mark} Bo Lind"
    rows = [(f"IA-{at}", text, owner, "Implemented", f"{at}/04/2025") for at, text in enumerate(texts, 1)]
    plan = parse_bytes("plan.csv", "\n".join(mark.join(row) for row in [LABELS, *rows]).encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(one.ref, one.description, one.status.code) for one in actions] == [
        (row[0], row[1], "completed") for row in rows
    ]
    assert [str(one.timescale.due) for one in actions if one.timescale] == [f"2025-04-0{at}" for at in range(1, 5)]
    assert [[owner.display for owner in one.owners] for one in actions] == [["Ann Reed", "Bo Lind"]] * 4
    assert {issue.path.split("/")[-1] for issue in plan.issues if issue.code == "row_long"} == {"description", "owners"}


def test_prose_is_no_table() -> None:
    text = "We met, we talked, we left early\nThen, at last, it rained, and rained\nAnd so, again, we met, and left\n"
    with pytest.raises(Exception, match="no table"):
        parse_bytes("notes.csv", text.encode())
