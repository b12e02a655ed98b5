"""Outcomes above the actions they are of, in a row or a paragraph with a label."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = "<tr><th>Ref</th><th>Action</th><th>Owner</th><th>Due date</th></tr>"


def row(ref: str) -> str:
    return f"<tr><td>{ref}</td><td>Review all missing episodes</td><td>Ann Reed</td><td>May 2025</td></tr>"


def read(*blocks: str) -> Plan:
    return parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1>{''.join(blocks)}</body>".encode())


def outcomes(plan: Plan) -> list[list[tuple[str, tuple[str, ...]]]]:
    return [[(one.text, tuple(one.refs)) for one in area.outcomes] for area in plan.areas]


def test_a_row_stands_for_the_actions_up_to_the_next_one() -> None:
    over = "<tr><td colspan=4>Desired outcome: {0}</td></tr>"
    rows = over.format("Children are safe") + row("1.1") + row("1.2") + over.format("Homes are near") + row("1.3")
    plan = read("<h2>Priority 1: Care</h2>", f"<table>{HEAD}{rows}</table>")
    assert outcomes(plan) == [[("Children are safe", ("1.1", "1.2")), ("Homes are near", ("1.3",))]]
    assert [action.outcome for action in plan.areas[0].actions][1] == "Children are safe"


def test_a_paragraph_stands_for_the_actions_of_its_area() -> None:
    area = "<h2>Priority {0}: Care {0}</h2><p>Outcome sought: {1}</p><table>" + HEAD + row("{0}.1") + "</table>"
    plan = read(area.format(1, "Children are safe"), area.format(2, "Homes are near"))
    assert outcomes(plan) == [[("Children are safe", ("1.1",))], [("Homes are near", ("2.1",))]]
    assert not [piece for piece in plan.unplaced if "safe" in piece.text]


def test_a_column_of_outcomes_holds_them_alone() -> None:
    head = HEAD.replace("</tr>", "<th>Outcome</th></tr>")
    body = row("1.1").replace("</tr>", "<td>Homes are near</td></tr>")
    plan = read("<h2>Priority 1: Care</h2>", "<p>Outcome: Children are safe</p>", f"<table>{head}{body}</table>")
    assert outcomes(plan) == [[("Homes are near", ("1.1",))]]
    assert "Children are safe" in " ".join(piece.text for piece in plan.unplaced)


def test_the_title_below_a_label_is_the_area_s() -> None:
    below = "<p>Recommendation {0}</p><p>{1}</p><p>Lead officer: Ann Reed</p><table>" + HEAD + row("{0}.1") + "</table>"
    plan = read(below.format(1, "The quality of plans"), below.format(2, "Supervision"))
    assert [(area.number, area.title) for area in plan.areas] == [("1", "The quality of plans"), ("2", "Supervision")]
    assert plan.areas[0].heading == "Recommendation 1 The quality of plans"


def test_a_label_in_a_cell_of_its_own_over_the_header_is_of_all_actions_below() -> None:
    over = "<tr><td colspan=2>{0}</td><td colspan=2>{1}</td></tr>"
    table = (
        "<table><tr><td colspan=4>Priority {0}: Care {0}</td></tr>"
        + over.format("What inspectors said", "Books for children came late and some of them were poor")
        + over.format("Intended impact", "Each child has a book by the time that the order is made")
        + HEAD
        + row("{0}.1")
        + row("{0}.2")
        + "</table>"
    )
    plan = read(table.format(1), table.format(2))
    wanted = "Each child has a book by the time that the order is made"
    assert [action.outcome for action in plan.actions] == [wanted] * 4
    assert outcomes(plan)[1] == [(wanted, ("2.1", "2.2"))]
