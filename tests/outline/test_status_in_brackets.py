"""Actions with who, when and how far in brackets at their end, and what is said of them on the line below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import planparse

Parse = Callable[[str], dict[str, Any]]

ACTIONS = (
    ("A1", "Run the 22 every 15 minutes until 8pm.", "Network Manager", "by May 2025", "complete", "It began in May."),
    ("A2", "Bring in a minibus for the valleys.", "Ann Reed", "by March 2026", "in delivery", None),
    ("A3", "Agree fixed dates for timetables.", "Partnership Board", "to be agreed", "on hold", None),
    ("A4", "Put readers on every bus.", "Ticketing Manager", "May to June 2026", "delayed", "60 buses done."),
    ("A5", "Set up a discount for apprentices.", "Tom Hill", "by April 2026", "in delivery", None),
)


def lines(form: str, note: str) -> list[str]:
    return [
        line
        for ref, text, who, when, status, below in ACTIONS
        for line in (form.format(ref=ref, text=text, who=who, when=when, status=status), below and f"{note} {below}")
        if line
    ]


def told(plan: dict[str, Any]) -> list[tuple[str, str, str, str, str | None]]:
    return [
        (
            action["description"],
            *(action["owners"][0]["display"], action["timescale"]["text"], action["status"]["text"]),
            action["progress"],
        )
        for area in plan["areas"]
        for action in area["actions"]
    ]


RIGHT = [(text, who, when, status, below) for _, text, who, when, status, below in ACTIONS]


def as_text(form: str, note: str) -> str:
    return "\n".join(("Bus delivery plan", "", "Theme A: Routes", "", *(f"• {line}" for line in lines(form, note)), ""))


def test_a_label_before_who_and_a_status_behind_when(parse_text: Parse) -> None:
    plan = parse_text(
        as_text("{ref} {text} (Lead: {who}; {when}; {status})", "Update:").replace("• Update", "    Update")
    )
    assert told(plan) == RIGHT
    doubtful = [issue["path"] for issue in plan["issues"] if issue["code"] == "record_unsure"]
    assert not doubtful, "the action without a date is read by the places of its parts, but it plainly says who"
    assert any(issue["path"] == "/areas/0/actions/2/timescale" for issue in plan["issues"])


def test_square_brackets_commas_and_another_word_below(parse_text: Parse) -> None:
    plan = parse_text(
        as_text("{ref} {text} [{who}, {when}, {status}]", "Progress:").replace("• Progress", "    Progress")
    )
    assert told(plan) == RIGHT


def test_items_of_a_list_in_a_page(tmp_path: Path) -> None:
    items = "".join(
        f"<li>{line}" if not line.startswith("Position") else f"<p>{line}</p>"
        for line in lines("{ref} {text} ({who} – {when} – {status})", "Position:")
    )
    page = tmp_path / "plan.html"
    page.write_text(f"<h1>Bus delivery plan</h1><h2>Theme A: Routes</h2><ul>{items}</ul>")
    found = planparse.parse(page)
    assert told(found.model_dump(mode="json")) == RIGHT


def test_a_box_on_a_page_with_an_item_in_each_row(tmp_path: Path) -> None:
    """The box is a table to the reader: its items in the first column, the lines below them set in, in the second."""
    rows = "".join(
        f"<tr><td></td><td>{line}</td></tr>" if line.startswith("Update") else f"<tr><td>{line}</td><td></td></tr>"
        for line in lines("{ref} {text} (Lead: {who}; {when}; {status})", "Update:")
    )
    page = tmp_path / "plan.html"
    page.write_text(f"<h1>Bus delivery plan</h1><h2>Theme A: Routes</h2><table>{rows}</table>")
    assert told(planparse.parse(page).model_dump(mode="json")) == RIGHT


def test_what_is_said_behind_a_status_is_how_it_went(parse_text: Parse) -> None:
    endings = ("Ann Reed – 3 May 2025 – late – the firm has moved twice", "Boards Group – June 2025 – done, 12 boards")
    texts = ("Mend the weir by the mill.", "Count the boards in the store.", "Paint the hut.", "Print the map.")
    rest = ("Bo Lind – 3 July 2025", "Chief Ranger with Paths Team – mid October 2025")
    lines = [f"Task RW/{n}: {t} [{e}]" for n, (t, e) in enumerate(zip(texts, endings + rest, strict=True), 8)]
    plan = parse_text("\n\n".join(("Trail plan", *lines, "")))
    actions = [action for area in plan["areas"] for action in area["actions"]]
    assert [action["ref"] for action in actions] == ["RW/8", "RW/9", "RW/10", "RW/11"]
    assert [action["description"] for action in actions] == list(texts)
    assert [action["timescale"]["text"] for action in actions][:2] == ["3 May 2025", "June 2025"]
    assert [(action["status"]["code"], action["progress"]) for action in actions[:2]] == [
        ("delayed", "the firm has moved twice"),
        ("completed", "12 boards"),
    ]


def test_boxes_before_actions_are_their_status_and_a_comma_may_be_inside_who(tmp_path: Path) -> None:
    lines = (
        "- [x] **A1** Open the hall on Sundays (Miss Ann Reed, bursar; by 3 May 2025)",
        "- [ ] **A2** Buy chairs for the hall (Caretaker and bursar; end of summer term 2025)",
        "- [ ] **A3** Ask the parish for a grant (Bo Lind / Kit May, treasurer; June 2025)",
        "- [x] **A4** Put lights in the porch (Clerk to the Trust; in place)",
    )
    page = tmp_path / "plan.md"
    page.write_text("\n".join(("# Hall plan", "", "## 1 — The hall", "", *lines, "")))
    plan = planparse.parse(page)
    assert [action.status.code for action in plan.actions] == ["completed", "unknown", "unknown", "completed"]
    assert [action.status.text for action in plan.actions] == ["☑", "☐", "☐", "☑"]
    assert [action.timescale.text for action in plan.actions if action.timescale] == [
        "by 3 May 2025",
        "end of summer term 2025",
        "June 2025",
        "in place",
    ]
    assert [owner.post for owner in plan.actions[2].owners] == [None, "treasurer"]
    assert not [issue for issue in plan.issues if issue.code == "owner_odd"]
