"""A column of which each cell is one of a few names of statuses is the status, whatever its label asks."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns, headers_of
from planparse.pipeline import parse_bytes

_ACTIONS = ["Fit new locks", "Train all wardens", "Publish a guide", "Repair the gate", "Write to owners"]
_WHO = ["Estates Manager", "Head of HR", "Communications Lead", "Estates Manager", "Legal Team"]
_NEWS = ["Locks came in May.", "Six of ten are trained.", "", "The fencer is ill.", "Letters are drafted."]


def _field(label: str, cells: list[str]) -> str:
    labels = ["What we are going to do", "Who is responsible", "Latest news", label]
    return decide_columns(NO_TERMS, labels, [_ACTIONS, _WHO, _NEWS, cells])[-1].best


@pytest.mark.parametrize(
    ("label", "cells"),
    [
        ("How it is going", ["Complete", "On schedule", "Needs attention", "On schedule", "Overdue"]),
        ("Where it stands", ["Done", "Delayed", "On track", "Done", "Delayed"]),
        ("Our view", ["In hand", "Closed", "Overdue", "Closed", "In hand"]),
        ("How are we doing?", ["On course", "Running late", "On course", "Not started", "Finished"]),
    ],
)
def test_names_of_statuses_make_a_status(label: str, cells: list[str]) -> None:
    assert _field(label, cells) == "status"


@pytest.mark.parametrize(
    ("label", "cells"),
    [
        ("Ward", ["North", "South", "North", "East", "South"]),
        ("Service", ["Housing", "Legal", "Housing", "Legal", "Planning"]),
    ],
)
def test_other_words_again_and_again_are_no_status(label: str, cells: list[str]) -> None:
    assert _field(label, cells) != "status"


def test_the_position_in_minutes_is_the_status() -> None:
    cells = ["Closed", "Overdue", "Closed", "In hand", "In hand"]
    assert decide_columns(NO_TERMS, ["Action", "Owner", "Position"], [_ACTIONS, _WHO, cells])[-1].best == "status"


def test_a_table_of_few_rows_has_the_status_of_all_with_its_header() -> None:
    head = ("Action", "Who is responsible", "Latest news", "How it is going")
    states = ["Complete", "On schedule", "Needs attention", "On schedule", "Overdue"]
    whole = [head, *zip(_ACTIONS, _WHO, _NEWS, states, strict=True)]
    short = [head, ("Mend the roof", "Estates Manager", "", "On schedule"), ("Sell the hut", "Head of HR", "Sold.", "")]
    found = headers_of(NO_TERMS, [whole, short]).decided(head)
    assert found is not None
    assert found[-1].best == "status"


_KEY = "<h2>Key</h2><ul><li><b class='tag'>Late</b> {0} the date has passed</li><li><b class='tag'>Waiting</b> {0} not begun yet</li></ul>"


@pytest.mark.parametrize("sign", ["–", ":", "=", "-"])
def test_badges_in_a_key_stay_before_their_meaning(sign: str) -> None:
    rows = "".join(
        f"<tr><td>1.{n}</td><td>{text}</td><td>{who}</td><td><b class='tag'>{state}</b></td></tr>"
        for n, (text, who, state) in enumerate(
            zip(_ACTIONS, _WHO, ["Late", "Waiting", "Late", "Waiting", "Late"], strict=True), 1
        )
    )
    head = "<tr><th>No.</th><th>Action</th><th>Lead</th><th>Status</th></tr>"
    page = f"<h1>Action plan</h1>{_KEY.format(sign)}<table>{head}{rows}</table>"
    plan = parse_bytes("plan.html", page.encode())
    assert [entry.label for entry in plan.document.legend] == ["Late", "Waiting"]
    assert [action.status.code for action in plan.actions][:2] == ["delayed", "not_started"]
