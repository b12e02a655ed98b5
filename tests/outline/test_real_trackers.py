"""Trackers, logs and minutes as offices really keep them, in forms that no style had."""

import io

import openpyxl

from office_files import book, word_tables
from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.outline.decide_tables import actions_likelihood
from planparse.pipeline import parse_bytes


def test_tasks_named_in_two_words_are_actions_where_labels_say_who_has_them_and_how_far_each_is():
    plan = book(
        ["S.No", "Task Category", "Task Description", "Owner", "Status", "Remarks"],
        ["1", "General", "Stall map", "Rita", "Completed", None],
        ["2", "Transport", "Road closure form", "Noel", "In progress", "Second draft"],
        ["3", "Transport", "Bus times", "Noel", None, None],
        ["4", "Food", "Bakery order", "Rita", "In progress", None],
    )
    assert [action.description for action in plan.actions][1:3] == ["Road closure form", "Bus times"]


def test_the_only_dates_by_which_actions_are_needed_are_their_due_dates_and_who_asked_for_them_owns_none():
    plan = book(
        ["#", "Description", "Originator", "Owner", "Date Assigned", "Date Needed", "Date Closed", "Status"],
        ["A-1", "Order the new signs", "Project Manager", "Buyer", "2024-06-18", "2024-06-24", "2024-06-25", "Closed"],
        ["A-2", "Write to the landlord", "Project Manager", "Clerk", "2024-06-19", "2024-07-01", None, "Open"],
    )
    assert [str(action.timescale.due) for action in plan.actions] == ["2024-06-24", "2024-07-01"]
    assert [[owner.display for owner in action.owners] for action in plan.actions] == [["Buyer"], ["Clerk"]]


def test_a_chance_in_percent_before_and_after_is_no_status():
    plan = book(
        ["Risk ID", "Risk", "Prob", "Impact", "Mitigation", "Prob", "Impact", "Owner"],
        ["1", "The crane is late", "85%", "Major", "Hire a second crane", "30%", "Minor", "Site Manager"],
        ["2", "Rain floods the pit", "40%", "Major", "Keep pumps on the site", "10%", "Minor", "Site Manager"],
    )
    assert [action.status.code for action in plan.actions] == ["unknown", "unknown"]


def test_groups_for_whom_something_is_done_do_not_do_it():
    plan = book(
        ["Recommendation", "Mandatory or voluntary", "Priority group", "Lead organisation", "Timeframe"],
        ["Publish a data strategy", "Mandatory", "Schools", "NHS England", "May 2025"],
        ["Set up an advice hub", "Voluntary", "Parents", "Home Office", "June 2025"],
        ["Train staff to spot harm", "Voluntary", "Carers", "Home Office", "July 2025"],
    )
    assert [[owner.display for owner in action.owners] for action in plan.actions] == [
        ["NHS England"],
        ["Home Office"],
        ["Home Office"],
    ]


def test_a_row_of_hints_below_the_labels_is_no_action():
    hints = [None, "WRITE THE DAY ON WHICH IT WAS RAISED", "Write what was done", "Who did it", "SAY YES OR NO HERE"]
    plan = book(
        ["No", "Date raised", "Action", "Owner", "Complete?"],
        hints,
        ["1", "2026-05-03", "Fit a lock to the shed", "Ann Reed", "Yes"],
        ["2", "2026-05-04", "Order two new keys", "Bo Lind", "No"],
        ["3", "2026-05-05", "Mend the gate", "Bo Lind", "No"],
    )
    assert [action.ref for action in plan.actions] == ["1", "2", "3"]
    assert "hints of the form below its labels" in {piece.why for piece in plan.unplaced}


def test_what_stands_behind_the_action_and_differs_in_each_row_is_no_area():
    plan = book(
        ["Risk", "Response action", "Objectives", "Likelihood", "Owner"],
        ["Hot drinks may be spilled", "Carry all drinks on trays", "Fewer spills in the shop", "High", "Ann Reed"],
        ["Guests may slip and fall", "Dry all floors at once", "Fewer falls in the shop", "Low", "Bo Lind"],
        ["Money may be taken", "Empty the till each night", "Less loss of money", "Low", "Bo Lind"],
    )
    assert len(plan.areas) == 1


def test_a_matrix_of_scores_below_a_register_is_no_part_of_it():
    rows = (
        ("Risk", "Response strategy", "Objective", "Likelihood", "Impact", "Level"),
        ("Hot drinks may be spilled", "All staff must carry drinks on trays", "Fewer spills", "High", "Low", "4"),
        ("Guests may slip and fall", "Floors must be dried at once by staff", "Fewer falls", "Low", "Low", "2"),
    )
    matrix = (("", "Low", "Medium", "High"), ("Low", "1", "4", "7"), ("Medium", "2", "5", "8"), ("High", "3", "6", "9"))
    plan = word_tables(rows, matrix)
    assert [action.description for action in plan.actions] == [row[1] for row in rows[1:]]


MINUTES = """<h1>Open data panel, tenth meeting</h1>
<p>Present: Ann Reed, Bo Lind</p>
<p><b>Item 1: Consultations</b></p>
<p>The panel heard that two consultations are open.</p>
<p><b>Action: Collect the concerns of members and send them in.</b></p>
<p><b>Item 2: Maps</b></p>
<p>Maps of the area are out of date.</p>
<p>A new set would cost little.</p>
<p><b>Action: Ann Reed to ask three firms for a price.</b></p>
<p><b>Item 3: Any other business</b></p>
<p>The site was down in May.</p>
<p><b>Action: Bo Lind to find out why.</b></p>"""


def test_lines_that_begin_with_action_between_the_notes_of_a_meeting_are_its_actions():
    plan = parse_bytes("minutes.html", MINUTES.encode())
    assert [action.description for action in plan.actions] == [
        "Collect the concerns of members and send them in.",
        "ask three firms for a price.",
        "find out why.",
    ]
    assert [area.heading for area in plan.areas] == [
        "Item 1: Consultations",
        "Item 2: Maps",
        "Item 3: Any other business",
    ]
    assert [[owner.display for owner in action.owners] for action in plan.actions] == [[], ["Ann Reed"], ["Bo Lind"]]


CARDS = "\n\n".join(
    f"Action {n}: {text}\n{{who}}: {who}\n{{when}}: {when} 2025"
    for n, (text, who, when) in enumerate(
        (
            ("Write a guide to records", "Ann Reed", "May"),
            ("Train all staff in the guide", "Bo Lind", "June"),
            ("Check ten files a month", "Cy Young", "July"),
        ),
        1,
    )
)


def test_cards_whose_labels_for_who_and_when_no_list_has_are_actions():
    for who, when in (("Assigned to", "Timetable"), ("Taken on by", "Ready"), ("Given to", "Timetable")):
        plan = parse_bytes("cards.txt", ("Plan\n\n" + CARDS.format(who=who, when=when)).encode())
        assert [action.owners[0].display for action in plan.actions] == ["Ann Reed", "Bo Lind", "Cy Young"]
        assert [str(action.timescale.due) for action in plan.actions] == ["2025-05-31", "2025-06-30", "2025-07-31"]


def minutes(*rows):
    return f"""<p>Date of meeting: 06/25/2023</p><table><tr><th>Action</th><th>Assigned to</th><th>Due date</th></tr>
    {"".join(f"<tr><td>{what}</td><td>{who}</td><td>{when}</td></tr>" for what, who, when in rows)}</table>"""


def test_dates_in_figures_are_read_month_first_where_another_date_of_the_document_can_only_be():
    html = minutes(("Prepare the report", "Ann Reed", "07/01/2023"), ("Check the log", "Bo Lind", "07/02/2023"))
    plan = parse_bytes("minutes.html", html.encode())
    assert [str(action.timescale.due) for action in plan.actions] == ["2023-07-01", "2023-07-02"]
    assert {issue.code for issue in plan.issues} >= {"date_order"}


def test_a_single_date_that_is_day_first_keeps_british_order():
    html = minutes(("Prepare the report", "Ann Reed", "07/01/2023"), ("Check the log", "Bo Lind", "25/02/2023"))
    plan = parse_bytes("minutes.html", html.encode())
    assert [str(action.timescale.due) for action in plan.actions] == ["2023-01-07", "2023-02-25"]


def test_days_behind_months_have_the_year_of_the_meeting():
    html = minutes(("Prepare the report", "Ann Reed", "April 18"), ("Check the log", "Bo Lind", "April 21"))
    plan = parse_bytes("minutes.html", html.replace("06/25/2023", "April 16, 2022").encode())
    assert [str(action.timescale.due) for action in plan.actions] == ["2022-04-18", "2022-04-21"]
    assert "year_not_printed" not in {issue.code for issue in plan.issues}


def test_a_risk_to_which_nothing_is_done_does_not_go_on_with_the_risk_above():
    plan = book(
        ["Risk", "Likelihood", "Action", "Likelihood after action"],
        ["the database is lost", "low", "keep a second copy in another place", "low"],
        ["an upload fails", "low", None, "low"],
        ["we know too little", "medium", "read up on each area in turn", "low"],
    )
    said = {action.description: action.answers for action in plan.actions}
    assert said["keep a second copy in another place"] == "the database is lost"
    assert said["read up on each area in turn"] == "we know too little"


def test_a_form_of_labels_and_values_below_the_actions_is_no_part_of_them():
    actions = (
        ("Action items", "Person responsible", "Deadline"),
        ("Find out who lives here", "All staff", "April 8, 2022"),
        ("Draw the first map", "Ann Reed", "April 9, 2022"),
    )
    form = (("Agenda item:", "Assign roles", "Presenter:", "Bo Lind"),)
    plan = word_tables(actions, form, actions)
    assert [action.description for action in plan.actions] == [actions[1][0], actions[2][0]] * 2


def test_a_third_row_of_labels_is_no_action():
    plan = book(
        ["Ref", "Action", "Owner", "Money", None],
        [None, None, None, "Cost", "Reason"],
        ["1", "Order the new signs", "Ann Reed", "40", "Old ones faded"],
        ["2", "Write to the landlord", "Bo Lind", "2", "Lease ends"],
    )
    assert [action.description for action in plan.actions] == ["Order the new signs", "Write to the landlord"]


def test_a_tracker_of_recommendations_is_told_by_its_labels_whatever_its_recommendations_say():
    labels = ["Reference", "Origin", "Date", "Area", "Recommendation", "Exec Date", "Lead Officer", "Taken", "Status"]
    rows = [
        ("R (25) 01", "PLC", "01/02/26", "Parks", "Full text of it…", "01/03/26", "AB/CD/EF", "A list", "Complete"),
        ("R (25) 02", "PLC", "01/02/26", "Parks", "That XYZ…", "01/03/26", "AB", "As above", "Ongoing"),
        ("R (25) 03", "PLC", "01/03/26", "Homes", "That ABC…", "01/04/26", "CD", "As above…", "Ongoing"),
    ]
    columns = [list(cells) for cells in zip(*rows, strict=True)]
    found = decide_columns(NO_TERMS, labels, columns)
    assert actions_likelihood(NO_TERMS, labels, columns, found).share > 0.5


def test_numbers_in_front_are_refs_though_remarks_stand_in_rows_of_their_own_below_a_merged_cell():
    rows = [
        ["item", "status", "remarks"],
        ["1) Choose the hall", "Done", "The old school"],
        ["2) Invite the speakers", "Doing", "Two have agreed"],
        ["3) Print the programme", "TODO", "Draft"],
        *([None, None, remark] for remark in ("Proof", "Order", "Fold", "Post")),
    ]
    plan = book(*rows, merged=("A4:A8", "B4:B8"))
    assert [(action.ref, action.description) for action in plan.actions][:2] == [
        ("1", "Choose the hall"),
        ("2", "Invite the speakers"),
    ]
    assert [action.status.code for action in plan.actions][:3] == ["completed", "in_progress", "not_started"]


def test_controls_to_be_added_are_what_will_be_done_and_those_that_are_there_are_not():
    there = ("Mop the floor each hour.\nPut out signs.\nCheck the doors.", "Tape down all cables.\nCheck the plugs.")
    plan = book(
        ["Hazard", "Who might be harmed", "Existing Control Measures", "SR", "Further Control Measures", "SR"],
        ["Wet floor in the hall", "Visitors", there[0], 4, "Buy mats for both doors.", 2],
        ["Loose cables", "Staff", there[1], 3, None, 2],
        ["Broken glass", "Staff", "Wear gloves.\nSweep the floor.", 3, "Order a bin for glass.", 1],
    )
    assert [action.description for action in plan.actions] == ["Buy mats for both doors.", "", "Order a bin for glass."]


def test_labels_that_come_again_below_two_groups_are_the_header_s_lower_row_however_many_they_are():
    plan = book(
        ["Risk", "Who may be", "Rating before", None, None, "Further action", "Rating after", None, None],
        [None, "hurt", "SR", "LR", "Level", "needed", "SR", "LR", "Level"],
        ["Fall on the stairs", "Visitors", 4, 2, 8, "Fit a second rail to the stairs.", 4, 1, 4],
        ["Burn in the kitchen", "Volunteers", 3, 3, 9, "Train all cooks in first aid.", 3, 1, 3],
        ["Theft from the office", "Staff", 2, 3, 6, "Change the lock of the office.", 2, 1, 2],
        merged=("C1:E1", "G1:I1"),
    )
    assert [action.description for action in plan.actions] == [
        "Fit a second rail to the stairs.",
        "Train all cooks in first aid.",
        "Change the lock of the office.",
    ]
    assert "Who may be hurt" in plan.tables[0].columns


def test_a_number_and_a_name_alone_where_risks_stand_head_the_risks_whose_numbers_go_on_with_it():
    plan = book(
        ["no", "risk", "severity", "likelihood", "score", "control", "action"],
        ["1", "Money", None, None, None, None, None],
        ["1.1", "Too little is asked for", 3, 1, 3, "The budget is checked.", "Review the reserves each May"],
        ["1.2", "Cheques are misused", 4, 1, 4, "Two people sign.", "Check the stubs each month"],
        ["2", "Buildings", None, None, None, None, None],
        ["2.1", "The roof leaks", 5, 1, 5, "It is insured.", "Inspect the roof each autumn"],
    )
    assert [area.heading for area in plan.areas] == ["1 Money", "2 Buildings"]
    assert [action.ref for action in plan.actions] == ["1.1", "1.2", "2.1"]


def test_of_two_columns_of_numbers_the_deeper_one_numbers_the_actions_and_a_numbered_bar_heads_them():
    plan = book(
        ["1.0 Open the halls to all", None, None, None, None],
        [None, None, "Action Measure", "Timeframe", "Responsibility"],
        ["1.1", "1.1.1", "Fit a ramp to the hall.", "May 2026", "Estates Manager"],
        [None, "1.1.2", "Paint the steps yellow.", "June 2026", "Estates Manager"],
        ["1.2", "1.2.1", "Print the leaflet in large type.", "July 2026", "Clerk"],
        merged=("A1:E1", "A3:A4"),
    )
    assert [action.ref for action in plan.actions] == ["1.1.1", "1.1.2", "1.2.1"]
    assert [area.title for area in plan.areas] == ["Open the halls to all"]


def test_a_map_of_scores_that_holds_the_refs_of_risks_is_no_table_of_actions():
    file = openpyxl.Workbook()
    register, scores = file.active, file.create_sheet("Map")
    for row in (
        ["Risk ID", "Threat", "Vulnerability", "Controls", "Recommended Action", "Risk Owner", "Target Date"],
        ["R-001", "Theft of data", "Open port", "None", "Close the port to the internet", "IT Manager", "2026-03-01"],
        ["R-002", "Flood", "Low cellar", "Pump", "Move the servers upstairs", "Site Manager", "2026-04-01"],
    ):
        register.append(row)
    for row in (
        ["L", "1 - Negligible", "2 - Minor", "3 - Moderate", "4 - Major", "5 - Severe"],
        [3, 3, 6, "9\nR-001", 12, 15],
        [2, 2, 4, 6, "8\nR-002", 10],
        [1, 1, 2, 3, 4, 5],
    ):
        scores.append(row)
    saved = io.BytesIO()
    file.save(saved)
    assert [action.ref for action in parse_bytes("register.xlsx", saved.getvalue()).actions] == ["R-001", "R-002"]
