"""More kin of small plans: how things stand, what is allowed, reasons behind names, letters in cells of their own."""

import pytest

from planparse.pipeline import parse_bytes


def plan_of(name, *lines):
    return parse_bytes(name, "\n".join(lines).encode())


def actions_of(plan):
    return [action for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("label", ["Position", "State of play", "How things stand", "Current position"])
def test_bare_statuses_below_how_things_stand_are_the_status(label):
    plan = plan_of(
        "plan.csv",
        f"Ref,What we will do,Lead,Due,{label},Remarks",
        "1,Paint the pier railings,Harbour Team,30/06/2025,Open – on time,North side is primed",
        "2,Replace the ladder at the slip,Ivor Penrose,31/07/2025,Open – late,",
        "3,Order new life belts,Harbour Team,31/05/2025,Closed,Belts came on 4 May",
    )
    found = actions_of(plan)
    assert [action.status.code for action in found] == ["on_track", "delayed", "completed"]
    assert [action.progress for action in found] == ["North side is primed", None, "Belts came on 4 May"]


@pytest.mark.parametrize("label", ["State of play", "Position", "Where things stand"])
def test_what_is_told_after_a_status_is_progress(label):
    plan = plan_of(
        "plan.csv",
        f"Ref,What we will do,Lead,Due,{label}",
        "1,Answer each letter in a week,Post Room,30/06/2025,On course – five days at present.",
        "2,Let wardens sign permits,Head of Parks,31/07/2025,Finished – rules changed on 3 July.",
        "3,Open on Saturdays,Ivor Penrose,31/05/2025,Slipped – no staff until autumn.",
        "4,Charge for large events,Finance,30/09/2025,Not begun",
    )
    found = actions_of(plan)
    assert [action.status.code for action in found] == ["on_track", "completed", "delayed", "not_started"]
    assert found[0].progress == "On course – five days at present."


@pytest.mark.parametrize("label", ["Period given"])
def test_how_long_is_allowed_is_the_timescale(label):
    plan = plan_of(
        "plan.csv",
        f"Item,Defect seen,Remedy required,Risk level,Contractor,{label},State",
        "2.1,Handrail is loose,Fix the handrail to the wall,High,Brook Joinery Ltd,Straight away,Open",
        "2.4,Lamp is out,Replace the lamp and test it,Low,Estates Team,28 days,Closed",
        "3.2,Door sticks,Plane the door,Medium,Brook Joinery Ltd,3 months,Open",
    )
    assert [a.timescale and a.timescale.text for a in actions_of(plan)] == ["Straight away", "28 days", "3 months"]


@pytest.mark.parametrize("label", ["Line", "Row", "Seq"])
def test_rows_counted_under_another_word_have_refs(label):
    plan = plan_of(
        "plan.csv",
        f"{label},Works agreed,Cost (£),Led by,Finish by",
        "1,Reslate the north roof,18500,Buildings Officer,29 May 2026",
        "2,Drain the long meadow,7200,Ellis Rowe,31 July 2026",
        "3,Light the lower path,4300,Ellis Rowe,30 October 2026",
    )
    assert [action.ref for action in actions_of(plan)] == ["1", "2", "3"]


@pytest.mark.parametrize(("one", "two"), [("A", "B"), ("I", "II")])
def test_a_letter_in_its_own_cell_is_the_areas_number(one, two):
    plan = plan_of(
        "plan.csv",
        "No.,Step,Who,Planned for,State",
        f"{one},Before the fair,,,",
        f"{one}.1,Write to the stallholders,Clerk,05/06/2026,Done",
        f"{one}.2,Walk the field with the fire service,Ann Reed,19/06/2026,Booked",
        f"{two},After the fair,,,",
        f"{two}.1,Clear the field,Grounds Team,04/09/2026,To do",
        f"{two}.2,Pay the band,Treasurer,11/09/2026,To do",
    )
    assert [(area.number, area.title) for area in plan.areas] == [(one, "Before the fair"), (two, "After the fair")]


def test_an_entry_of_a_menu_is_no_title():
    rows = "".join(
        f"<tr><td>{n}</td><td>{text}</td><td>Clerk</td><td>May 2026</td></tr>"
        for n, text in enumerate(("Mend the gate", "Cut the hedge", "Paint the hall"), 1)
    )
    plan = plan_of(
        "page.html",
        "<html><body><ul><li><a href='#'>Meetings</a></li><li><a href='#'>Local plan</a></li></ul>",
        "<h1>Agenda item</h1><h2>Estates review: actions tracker</h2>",
        f"<table><tr><th>No</th><th>Action</th><th>Lead</th><th>Due</th></tr>{rows}</table></body></html>",
    )
    assert plan.document.title == "Estates review: actions tracker"
