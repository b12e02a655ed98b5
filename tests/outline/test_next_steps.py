"""A column that describes what was promised is the action; next steps beside it come after that."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

ROWS = (
    (
        "1",
        "Publish all contracts above £5,000 on one page",
        "Head of Procurement",
        "Add the past three years.",
        "May 2025",
    ),
    ("2", "Write minutes in plain words within a week", "Democratic Services", "Train two more clerks.", "June 2025"),
    ("3", "Ask residents twice a year how they were heard", "Ann Reed", "Hold the autumn round.", "October 2025"),
    ("4", "Put the register of interests on the website", "Monitoring Officer", "Add a search.", "December 2025"),
)


@pytest.mark.parametrize("label", ["Brief description", "Description"])
def test_next_steps_are_not_what_was_promised(label: str) -> None:
    head = "".join(f"<th>{text}</th>" for text in ("No", label, "Lead body", "Next steps", "End date"))
    body = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in ROWS)
    page = f"<body><h1>Open government action plan</h1><table><tr>{head}</tr>{body}</table></body>"
    plan = parse_bytes("plan.html", page.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == [row[1] for row in ROWS]
    held = [{*action.extra.values(), action.progress or ""} for action in actions]
    assert all(row[3] in words for row, words in zip(ROWS, held, strict=True))


def test_comments_behind_actions_are_their_progress_though_all_say_the_same() -> None:
    head = "".join(f"<th>{text}</th>" for text in ("No", "Action", "Comments", "Lead", "By when"))
    rows = [(one[0], one[1], "On track. Letters went out to half of the schools.", one[2], one[4]) for one in ROWS[:2]]
    body = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in rows)
    page = f"<body><h1>Action plan</h1><table><tr>{head}</tr>{body}</table></body>"
    plan = parse_bytes("plan.html", page.encode())
    assert [action.progress for area in plan.areas for action in area.actions] == [row[2] for row in rows]
