"""A column whose words the plan's own key explains as statuses is the status, whatever it is called."""

from __future__ import annotations

import pytest

from planparse import Plan
from planparse.pipeline import parse_bytes

ACTIONS = (
    ("1.1", "Visit every family that waits for a home", "Ann Reed", "June 2026"),
    ("1.2", "Insulate two hundred lofts before winter", "Bo Shah", "May 2026"),
    ("1.3", "Answer each letter within ten days", "Cy Trent", "March 2026"),
    ("1.4", "Put all services on one number", "Di Moor", "July 2026"),
)


def plan(label: str, said: tuple[str, ...], key: str) -> Plan:
    head = "".join(f"<th>{text}</th>" for text in ("Ref", "Action", "Lead", "By when", label))
    rows = "".join(
        "<tr>" + "".join(f"<td>{text}</td>" for text in (*row, word)) + "</tr>"
        for row, word in zip(ACTIONS, said, strict=True)
    )
    return parse_bytes(
        "plan.html", f"<body><h1>Action plan</h1>{key}<table><tr>{head}</tr>{rows}</table></body>".encode()
    )


def codes(read: Plan) -> list[str]:
    return [action.status.code for area in read.areas for action in area.actions]


@pytest.mark.parametrize("label", ["Confidence", "How sure we are"])
@pytest.mark.parametrize(
    "key",
    [
        "<p>Confidence: High = will finish when shown; Medium = may slip; Low = will be late; Done = finished.</p>",
        "<ul><li>Done – the action is finished</li><li>High – we are confident that it will be done on time</li>"
        "<li>Medium – there are risks to time, which are being managed</li><li>Low – it will be late</li></ul>",
    ],
)
def test_words_that_the_key_explains_are_statuses(label: str, key: str) -> None:
    assert codes(plan(label, ("High", "Medium", "Low", "Done"), key)) == ["on_track", "at_risk", "delayed", "completed"]


def test_without_a_key_such_a_column_stays_one_of_the_plans_own() -> None:
    read = plan("Confidence", ("High", "Medium", "Low", "High"), "<p>Confidence is set by the board.</p>")
    assert set(codes(read)) == {"unknown"}
    assert read.areas[0].actions[0].extra == {"Confidence": "High"}


def test_a_key_of_priorities_makes_no_statuses() -> None:
    key = "<p>Priority: High = do it first; Medium = do it this year; Low = do it when there is money.</p>"
    assert set(codes(plan("Priority", ("High", "Medium", "Low", "High"), key))) == {"unknown"}


@pytest.mark.parametrize(
    ("said", "key"),
    [
        (
            ("3", "1", "0", "2"),
            "<p>3</p><p>Finished</p><p>2</p><p>Overdue</p><p>1</p><p>Begun</p><p>0</p><p>Not begun</p>",
        ),
        (("☀", "☁", "☐", "☂"), "<p>☀ finished</p><p>☁ begun</p><p>☂ overdue</p><p>☐ not begun</p>"),
        (("D", "W", "N", "O"), "<p>D Finished</p><p>W Begun</p><p>O Overdue</p><p>N Not begun</p>"),
    ],
)
def test_signs_and_figures_that_a_list_explains_are_statuses(said: tuple[str, ...], key: str) -> None:
    read = plan("Where we are", said, f"<h2>What each stands for</h2>{key}")
    assert codes(read) == ["completed", "in_progress", "not_started", "delayed"]


def test_a_key_explains_the_column_that_its_heading_names() -> None:
    key = "<p>Weights</p><p>2 Overdue payments</p><p>1 Work begun</p><p>0 Finished</p>"
    assert set(codes(plan("Stage", ("2", "1", "0", "1"), key))) != {"unknown"}
    other = plan("Weight", ("2", "1", "0", "1"), key.replace("Weights", "What a lead means"))
    assert set(codes(other)) == {"unknown"}


KEY_OF_SCORES = "<p>Delivery score</p><table>{}</table><p>Grade: 1 is grave, 2 can wait, 3 is advice.</p>".format(
    "".join(
        f"<tr><td>{mark}</td><td>{said}</td></tr>"
        for mark, said in (("1", "finished"), ("2", "some progress"), ("3", "no progress"), ("4", "no longer needed"))
    )
)


def graded(key: str) -> Plan:
    labels = ("Ref", "Grade", "Action", "Lead", "By when", "Delivery score")
    lines = [labels, *((ref, str(n % 3 + 1), *row, str(n + 1)) for n, (ref, *row) in enumerate(ACTIONS))]
    rows = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in lines)
    return parse_bytes("plan.html", f"<h1>Action plan</h1><table>{rows}</table>{key}".encode())


def test_a_key_below_the_table_is_no_action_and_explains_the_column_that_its_heading_names() -> None:
    read = graded(KEY_OF_SCORES)
    assert codes(read) == ["completed", "in_progress", "not_started", "cancelled"]
    assert [action.extra for action in read.areas[0].actions] == [{"Grade": grade} for grade in "1231"]
    assert "values_left_out" not in {issue.code for issue in read.issues}  # what the grades mean is no grade


def test_of_two_columns_that_a_key_may_explain_none_is_taken_where_no_heading_says() -> None:
    assert set(codes(graded(KEY_OF_SCORES.replace("Delivery score</p>", "Key</p>")))) == {"unknown"}


def test_marks_in_one_cell_and_their_meanings_in_the_next_are_a_key() -> None:
    key = "<table><tr><td>☀<br>☁<br>☂</td><td>finished<br>begun<br>no work has begun</td></tr></table>"
    read = plan("Sign", ("☀", "☁", "☂", "☀"), f"<p>What the signs mean</p>{key}")
    assert codes(read) == ["completed", "in_progress", "not_started", "completed"]
