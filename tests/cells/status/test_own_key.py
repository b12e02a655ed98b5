"""The plan's own status words, explained outside its tables: a key by what the status cells say, whatever is above."""

from __future__ import annotations

import io

import openpyxl
import pytest

from planparse.pipeline import parse_bytes

ROWS = (
    ("1", "Inspect every home", "Head of Repairs", "May 2025", "Doing"),
    ("2", "Train all staff in damp", "HR Manager", "June 2025", "Parked"),
    ("3", "Write to tenants", "Head of Housing", "July 2025", "Stuck"),
)
HEAD = ("Ref", "Action", "Lead", "By when", "State")
MARKDOWN = "\n".join(f"| {' | '.join(row)} |" for row in (HEAD, ["---"] * len(HEAD), *ROWS))
HTML = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (HEAD, *ROWS))
CSV = "\n".join(",".join(row) for row in (HEAD, *ROWS))
KEYS = {
    "bold.md": f"{MARKDOWN}\n\n### What the states mean\n\n* **Doing**: work has begun\n* **Parked**: put on hold\n"
    "* **Stuck**: behind, or in need of a decision\n",
    "dash.md": f"{MARKDOWN}\n\n**Doing** – work has begun  \n**Parked** – on hold  \n**Stuck** – late\n",
    "alone.md": f"{MARKDOWN}\n\nDoing\n\nwork has begun\n\nParked\n\non hold\n\nStuck\n\nrunning late\n",
    "bare.md": f"{MARKDOWN}\n\n- **Doing** work has begun\n- **Parked** on hold\n- **Stuck** late\n",
    "terms.html": f"<table>{HTML}</table><h3>Our words</h3><dl><dt>Doing</dt><dd>work has begun</dd>"
    "<dt>Parked</dt><dd>on hold</dd><dt>Stuck</dt><dd>running late</dd></dl>",
    "line.html": f"<p>We use: Doing: work has begun; Parked: on hold; Stuck: running late.</p><table>{HTML}</table>",
    "rows.csv": f"{CSV}\n,,,,\nDoing,work has begun,,,\nParked,on hold for now,,,\nStuck,running late,,,\n",
}


@pytest.mark.parametrize("name", KEYS)
def test_the_key_is_told_by_the_words_of_the_status_cells(name: str) -> None:
    plan = parse_bytes(name, KEYS[name].encode())
    assert [action.status.code for area in plan.areas for action in area.actions] == [
        *("in_progress", "on_hold", "off_track")
    ]
    assert [entry.label for entry in plan.document.legend] == ["Doing", "Parked", "Stuck"]


def test_a_count_of_actions_is_no_key() -> None:
    plan = parse_bytes("plan.md", f"{MARKDOWN}\n\nDoing: 12 actions\n\nParked: 3 actions\n\nStuck: 1\n".encode())
    assert not plan.document.legend


@pytest.mark.parametrize("third", ["", "Ann Reed"])
def test_the_key_says_what_a_word_to_come_means_beside_other_lists(third: str) -> None:
    rows = "1,Inspect every home,Head of Repairs,May 2025,To start\n2,Train all staff,HR Manager,June 2025,Parked\n"
    key = f"To start,Not begun,{third},,\nParked,on hold for now,{third},,\n"
    plan = parse_bytes("plan.csv", f"{','.join(HEAD)}\n{rows},,,,\n{key}".encode())
    assert [action.status.code for action in plan.areas[0].actions] == ["not_started", "on_hold"]
    assert [action.status.basis for action in plan.areas[0].actions] == ["legend", "legend"]


@pytest.mark.parametrize(
    "key",
    [
        "Scores: 0 not begun; 1 begun, or money agreed; 2 late; 3 finished",
        "Score 0 not begun 1 begun 2 late 3 finished",
        "0 not begun | 1 begun | 2 late | 3 finished",
    ],
)
def test_a_key_of_figures_in_one_line_explains_the_column_that_holds_them(key: str) -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>By when</th><th>Score</th><th>Comments</th></tr>"
    told = zip(ROWS, "210", ("Software bought.", "", "Letters sent in May."), strict=True)
    rows = (f"<tr>{''.join(f'<td>{cell}</td>' for cell in (*row[:4], score, note))}</tr>" for row, score, note in told)
    plan = parse_bytes("plan.html", f"<h1>Action plan</h1><table>{head}{''.join(rows)}</table><p>{key}</p>".encode())
    assert [(action.status.code, action.status.text) for action in plan.actions] == [
        ("delayed", "2"),
        ("in_progress", "1"),
        ("not_started", "0"),
    ]


def test_a_list_of_choices_is_no_key_and_a_key_that_explains_nothing_leaves_the_words() -> None:
    head = ("Ref", "Goal", "Action", "Lead", "By when", "State")
    states = ("Live – on course", "Live – behind", "Finished")
    goals = ("Warm homes", "Staff", "Tenants")
    rows = [(row[0], goal, *row[1:4], state) for row, goal, state in zip(ROWS, goals, states, strict=True)]
    lists = "".join(f"<tr><td>{state}</td><td>{goal}</td></tr>" for state, goal in zip(states, goals, strict=True))
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (head, *rows))
    alone = "".join(f"<p>{state}</p>" for state in states)
    for below in (f"<table><tr><td>State</td><td>Goal</td></tr>{lists}</table>", f"<h3>States</h3>{alone}"):
        plan = parse_bytes("plan.html", f"<table>{table}</table>{below}".encode())
        codes = [action.status.code for area in plan.areas for action in area.actions]
        assert codes == ["on_track", "delayed", "completed"]
        assert all(entry.meaning not in goals for entry in plan.document.legend)


@pytest.mark.parametrize("words", ["finished", "under way, no worry"])
def test_pictures_in_a_key_are_read_by_their_alternative_texts(words: str) -> None:
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Light</th></tr>"
    cells = "".join(
        f"<tr><td>{row[0]}</td><td>{row[1]}</td><td>{row[2]}</td><td><img alt='{colour}'></td></tr>"
        for row, colour in zip(ROWS, ("Blue", "Amber", "Blue"), strict=True)
    )
    key = (
        f"<p>Key: <img alt='Blue'> {words} <img alt='Amber'> not started</p><p><img alt='Council logo'> Contact us</p>"
    )
    plan = parse_bytes("plan.html", f"<table>{head}{cells}</table>{key}".encode())
    assert [entry.meaning for entry in plan.document.legend] == [words, "not started"]
    assert plan.areas[0].actions[1].status.code == "not_started"
    assert not any("logo" in piece.text for piece in plan.unplaced)


def test_a_sheet_of_choices_explains_no_status() -> None:
    workbook = openpyxl.Workbook()
    for row in [HEAD, *[(*row[:4], state) for row, state in zip(ROWS, ("Done", "OK", "Stuck"), strict=True)]]:
        workbook.active.append(row)
    choices = workbook.create_sheet("Lists")
    for text in ("State", "Done", "OK", "Stuck", "Dropped"):
        choices.append([text])
    file = io.BytesIO()
    workbook.save(file)
    plan = parse_bytes("plan.xlsx", file.getvalue())
    assert not plan.document.legend
    assert [action.status.code for action in plan.actions] == ["completed", "on_track", "off_track"]
