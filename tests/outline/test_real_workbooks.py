"""Kinds of workbooks and pages that teams use: schedules without people, phases with their numbers, keys to statuses."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import planparse
from planparse.cells.draft import PlanFacts
from planparse.cells.timescales.read import read_timescale


def _parse(folder: Path, name: str, text: str) -> planparse.Plan:
    (folder / name).write_text(text, encoding="utf-8")
    return planparse.parse(folder / name)


def test_a_schedule_names_its_tasks_beside_their_modes(tmp_path: Path) -> None:
    lines = ["Task Name,Task Mode,Duration,Start Date,End Date,Predecessor"]
    lines += ["Venue,Done,2,02/03/2026,04/03/2026,", "Stage Design,Done,3,05/03/2026,08/03/2026,Venue"]
    lines += ["Lights,To Do,1,09/03/2026,10/03/2026,Stage Design", "Sound,To Do,1,10/03/2026,11/03/2026,Lights"]
    plan = _parse(tmp_path, "gala.csv", "\n".join(lines))
    actions = plan.areas[0].actions
    assert [one.description for one in actions] == ["Venue", "Stage Design", "Lights", "Sound"]
    assert [one.status.code for one in actions] == ["completed", "completed", "not_started", "not_started"]
    assert actions[1].timescale is not None
    assert actions[1].timescale.due == date(2026, 3, 8)


def test_phases_have_the_numbers_that_actions_repeat_before_their_texts(tmp_path: Path) -> None:
    head = "<tr><th>No</th><th>Task</th><th>Planned date</th><th>Status</th><th>Remark</th></tr>"
    rows = [("1", "Setting up", "", "", ""), ("", "1.1 Agree the budget", "2 - 6/3/2026", "Done", "Agreed")]
    rows += [("", "1.2 Order the parts", "9 - 13/3/2026", "Planned", "Two quotes"), ("2", "Opening", "", "", "")]
    rows += [("", "2.1 Invite the guests", "16/3/2026", "Planned", "Letters")]
    rows += [("", "- Print the programme", "17/3/2026", "Planned", "Colour")]
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    plan = _parse(tmp_path, "fair.html", f"<h1>Action plan</h1><table>{head}{cells}</table>")
    assert [(area.number, len(area.actions)) for area in plan.areas] == [("1", 2), ("2", 2)]
    first, part = plan.areas[0].actions[0], plan.areas[1].actions[1]
    assert (first.ref, first.description, part.description) == ("1.1", "Agree the budget", "Print the programme")
    assert first.timescale is not None
    assert (first.timescale.start, first.timescale.due) == (date(2026, 3, 2), date(2026, 3, 6))


def test_ticks_below_parts_of_a_body_name_nobody(tmp_path: Path) -> None:
    head = "<tr><th rowspan=2>Action</th><th colspan=3>Responsible</th><th rowspan=2>Due</th></tr>"
    head += "<tr><th>Fitter</th><th>Norvik: Web</th><th>Norvik: IT</th></tr>"
    rows = ("<td>Set up the server</td><td>x</td><td></td><td>x</td><td>May 2026</td>",)
    rows += ("<td>Train the staff</td><td></td><td>x</td><td>x</td><td>June 2026</td>",)
    text = f"<h1>Action plan</h1><table>{head}{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    one, other = _parse(tmp_path, "web.html", text).areas[0].actions
    assert {owner.kind for owner in (*one.owners, *other.owners)} == {"body"}


def test_a_date_without_a_year_follows_the_documents_own_date() -> None:
    facts = PlanFacts(written=date(2025, 3, 3), neighbours=("14 March", "late 2025"))
    read = read_timescale("14 March", facts)
    assert (read.due, [doubt.code for doubt in read.doubts]) == (date(2025, 3, 14), ["year_unsure"])
    earlier = PlanFacts(written=date(2025, 3, 3), neighbours=("15 Oct", "November 2024"))
    read = read_timescale("15 Oct", earlier)
    assert (read.due, [doubt.code for doubt in read.doubts]) == (date(2024, 10, 15), ["year_unsure"])


def test_items_have_titles_and_months_before_what_is_to_be_done(tmp_path: Path) -> None:
    items = ("Finding rooms (Month 1): We will ask all schools.", "Choosing staff (Month 2): First, we will advertise.")
    items += ("Opening doors (Months 3-4): In spring, we will invite families.",)
    listed = "".join(f"<li><strong>{item.replace(':', ':</strong>', 1)}</li>" for item in items)
    text = f"<h1>Action plan</h1><p>We have a year.</p><p><b>Actions:</b></p><ol>{listed}</ol>"
    (area,) = _parse(tmp_path, "clubs.html", text).areas
    assert [action.title for action in area.actions] == ["Finding rooms", "Choosing staff", "Opening doors"]
    assert [action.timescale and action.timescale.text for action in area.actions] == [
        "Month 1",
        "Month 2",
        "Months 3-4",
    ]
    assert area.actions[0].description == "We will ask all schools."


def test_a_label_of_records_may_lack_its_colon_once(tmp_path: Path) -> None:
    names = ("Ann Reed", "Bo Lind", "Cara Dunn", "Dee Fox")
    done = ("Mend the gate", "Paint the hall", "Clean the yard", "Plant the trees")
    records = [
        f"Action number: {at}\nOwner: {who}\nDescription of work{'' if at == 3 else ':'} {what}.\n"
        f"Resources needed: Site lead, ladder.\n"
        for at, (who, what) in enumerate(zip(names, done, strict=True), 1)
    ]
    plan = _parse(tmp_path, "site.txt", "Action plan for the site\n\n" + "\n".join(records))
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description.rstrip(".") for action in actions] == list(done)
