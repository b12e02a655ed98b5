"""Actions of a text whose labels stand on lines of their own, before or above their values, whatever they are called."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan


def text(lines: str) -> Plan:
    return parse_bytes("plan.txt", lines.encode())


def told(plan: Plan) -> list[tuple[str | None, str, list[str], str | None]]:
    return [
        (area.title, action.description, [owner.display for owner in action.owners], due(action))
        for area in plan.areas
        for action in area.actions
    ]


def due(action: Action) -> str | None:
    return action.timescale.text if action.timescale else None


def test_a_heading_behind_a_blank_line_is_not_the_end_of_a_value() -> None:
    record = "Rec number: {0}\nWhat we do: {1}\nPriority: {2}\nIn the hands of: {3}\nBy when: {4}\n\n"
    lines = (
        "Fenwick Council\n\nACTION PLAN\n\n\nHousing\n\n"
        + record.format("A01", "Set up a team for damp and mould.", "1", "Orla Reed", "May 2024")
        + record.format("A02", "Build a list of empty homes.", "2", "Bo Shah", "June 2024")
        + "\nOpen spaces\n\n"
        + record.format("A03", "Plant trees in the park.", "1", "Orla Reed", "July 2024")
    )
    assert told(text(lines)) == [
        ("Housing", "Set up a team for damp and mould.", ["Orla Reed"], "May 2024"),
        ("Housing", "Build a list of empty homes.", ["Bo Shah"], "June 2024"),
        ("Open spaces", "Plant trees in the park.", ["Orla Reed"], "July 2024"),
    ]


def test_a_label_of_one_record_is_not_the_end_of_the_value_above() -> None:
    lines = (
        "ACTION PLAN\n===========\n\n1. Homes\n========\n\n1a Raise awareness of fostering among schools.\n"
        "Assigned to: Ann Reed\nCompletion date: Aug 2025\n\n2. Schools\n==========\n\n"
        "2a Expand short breaks in the holidays.\nAssigned to: Bo Shah\nCompletion date: Jun 2026\n"
        "Evidence held: Dashboard extract\n"
    )
    plan = text(lines)
    assert [(area.title, action.ref) for area in plan.areas for action in area.actions] == [
        ("Homes", "1a"),
        ("Schools", "2a"),
    ]
    last = plan.areas[1].actions[0]
    assert (due(last), last.extra) == ("Jun 2026", {"Evidence held": "Dashboard extract"})


def test_a_numbered_heading_without_a_rule_ends_a_record() -> None:
    record = "{0} {1}\nUrgency: {2}\nAssigned to: {3}\nExpected end: {4}\n\n"
    lines = (
        "PLAN\n\n\n1. Youth justice\n\n"
        + record.format("1a", "Hold a meeting when a placement is under strain.", "Low", "Ann Reed", "May 2024")
        + record.format("1b", "Extend the teams to all secondary schools.", "High", "Bo Shah", "June 2024")
        + "\n2. Open spaces\n\n"
        + record.format("2a", "Plant trees in the park.", "Low", "Ann Reed", "July 2024")
    )
    plan = text(lines)
    assert [(area.title, action.ref) for area in plan.areas for action in area.actions] == [
        ("Youth justice", "1a"),
        ("Youth justice", "1b"),
        ("Open spaces", "2a"),
    ]


def test_values_that_come_again_below_one_label_are_values() -> None:
    record = "Action {0}\n--------\nUrgency\n{1}\nAgreed action\n{2}\nLead department\n{3}\nDate due\n{4}\n\n"
    rows = [
        ("1", "High", "Hold a meeting with the landlords.", "Repairs Team", "May 2024"),
        ("2", "Low", "Build a list of empty homes.", "Repairs Team", "June 2024"),
        ("3", "High", "Plant trees in the park.", "Parks Team", "July 2024"),
        ("4", "High", "Write to all tenants.", "Repairs Team", "July 2024"),
    ]
    plan = text("Fenwick Council\n\nPLAN\n----\n\nHousing\n-------\n\n" + "".join(record.format(*row) for row in rows))
    assert [(a.description, due(a), a.extra) for a in plan.actions] == [(r[2], r[4], {"Urgency": r[1]}) for r in rows]


def test_the_stop_that_parts_run_in_labels_belongs_to_no_value() -> None:
    line = "{0}. {1} Lead: {2}. Date due: {3}. Rank: {0}. % complete: {4}%.\n"
    rows = [
        ("1", "Hold a meeting with the landlords.", "Ann Reed", "May 2024", "50"),
        ("2", "Build a list of empty homes.", "Bo Shah", "June 2024", "80"),
        ("3", "Plant trees in the park.", "Ann Reed", "July 2024", "90"),
    ]
    plan = text("PLAN\n\nHousing\n\n" + "".join(line.format(*row) for row in rows))
    assert [(due(a), a.extra.get("Rank"), a.status.text) for a in plan.actions] == [
        (row[3], row[0], f"{row[4]}%") for row in rows
    ]


def test_the_heading_of_an_area_over_numbered_headings_of_actions_ends_a_record() -> None:
    record = "### {0} {1}\n\n- **HOW MEASURED:** {2}\n- **WHO:** {3}\n- **BY WHEN:** {4}\n\n"
    rows = [
        ("1", "Hold a meeting with the landlords.", "Two drills a year", "Repairs Team", "May 2024"),
        ("2", "Build a list of empty homes.", "No repeat findings", "Repairs Team", "June 2024"),
        ("3", "Plant trees in the park.", "Turnover below 12%", "Parks Team", "July 2024"),
    ]
    head = "# Plan\n\n## 1. Housing\n\n"
    made = head + record.format(*rows[0]) + "## 2. Parks\n\n" + "".join(record.format(*row) for row in rows[1:])
    plan = parse_bytes("plan.md", made.encode())
    assert [(area.title, action.ref_printed, due(action)) for area in plan.areas for action in area.actions] == [
        ("Housing", "1", "May 2024"),
        ("Parks", "2", "June 2024"),
        ("Parks", "3", "July 2024"),
    ]


def test_markdown_with_white_between_its_labels_is_markdown() -> None:
    line = "{0} {1}\n\n**Date due:** {2}   **Impact:** {3}   **Lead department:** {4}\n\n"
    rows = [
        ("1", "Hold a meeting with the landlords.", "May 2024", "Safer homes", "Repairs Team"),
        ("2", "Build a list of empty homes.", "June 2024", "More homes", "Housing Team"),
        ("3", "Plant trees in the park.", "July 2024", "Greener wards", "Parks Team"),
    ]
    plan = parse_bytes("plan.md", ("# Plan\n\n## Housing\n\n" + "".join(line.format(*row) for row in rows)).encode())
    assert [(a.description, due(a), a.outcome) for a in plan.actions] == [row[1:4] for row in rows]


def test_refs_that_count_from_one_in_each_area() -> None:
    line = "* {0} {1} (Ann Reed / May 2024)\n"
    whats = ("Hold a meeting with the landlords.", "List the homes.", "Write to all tenants.", "Plant trees.")
    one, two = [
        "".join(line.format(n, what) for n, what in enumerate(own, 1)) for own in (whats[:2], (*whats[2:], whats[0]))
    ]
    plan = text(f"PLAN\n\nAim 1: Homes\n\n{one}\nAim 2: Parks\n\n{two}")
    assert [(action.ref_printed, action.description) for action in plan.actions] == [
        ("1", whats[0]),
        ("2", whats[1]),
        ("1", whats[2]),
        ("2", whats[3]),
        ("3", whats[0]),
    ]


def test_rules_between_the_rows_of_a_drawn_table_part_them() -> None:
    rule = "+----------------+--------------+-----------+\n"
    rows = [
        (("Action", "Lead", "By when"),),
        (("Hold a meeting", "Head of", "May 2024"), ("with landlords.", "Repairs", "")),
        (("List the empty", "Bo Shah", "June"), ("homes of all", "", "2024"), ("wards.", "", "")),
        (("Plant trees.", "Parks Team", "July 2024"),),
    ]
    table = rule + "".join("".join(f"| {a:<14} | {b:<12} | {c:<9} |\n" for a, b, c in lines) + rule for lines in rows)
    plan = text(f"PLAN\n\nHousing\n\n{table}")
    assert [(a.description.replace("\n", " "), str(due(a)).replace("\n", " ")) for a in plan.actions] == [
        ("Hold a meeting with landlords.", "May 2024"),
        ("List the empty homes of all wards.", "June 2024"),
        ("Plant trees.", "July 2024"),
    ]


def test_a_second_owner_on_a_line_of_its_own_in_a_table_of_bars_is_kept() -> None:
    rows = [
        ("Project", "What we will do", "Lead", "By when"),
        ("Landlords", "Hold a meeting with the landlords.", "Ann Reed", "May 2024"),
        ("", "", "Repairs Manager", ""),
        ("Homes", "Build a list of empty homes.", "Bo Shah", "June 2024"),
        ("Parks", "Plant trees in the park.", "Carol Dunn", "July 2024"),
    ]
    lines = [f"{a:<10} | {b:<36} | {c:<16} | {d}\n" for a, b, c, d in rows]
    plan = text("PLAN\n\nHousing\n\n" + lines[0] + "-" * 80 + "\n" + "".join(lines[1:]))
    first = plan.actions[0]
    assert [owner.display for owner in first.owners] in (
        ["Ann Reed", "Repairs Manager"],
        ["Ann Reed (Repairs Manager)"],
    )
    assert len(plan.actions) == 3


def test_headings_of_actions_as_high_as_those_of_areas() -> None:
    record = "{0}\n{1}\nLead\n{2}\nTarget for completion\n{3}\nBaseline\n{4}\n\n"
    rows = [
        ("Hold a meeting with the landlords.", "Ann Reed", "May 2024", "None"),
        ("Build a list of empty homes.", "Bo Shah", "June 2024", "40 homes"),
        ("Plant trees in the park.", "Carol Dunn", "July 2024", "12 trees"),
        ("Write to all tenants.", "Ann Reed", "July 2024", "Yearly"),
    ]
    made = [record.format(row[0], "-" * len(row[0]), *row[1:]) for row in rows]
    areas = ["Housing\n-------\n\n", "Open spaces\n-----------\n\n"]
    plan = text("Fenwick Council\n\nPLAN\n----\n\n" + areas[0] + "".join(made[:2]) + areas[1] + "".join(made[2:]))
    assert told(plan) == [
        (area, row[0], [row[1]], row[2])
        for area, row in zip(("Housing", "Housing", "Open spaces", "Open spaces"), rows, strict=True)
    ]


def test_an_owner_that_comes_again_is_not_part_of_the_label_behind() -> None:
    steps = ("Draw up a rota.", "Write to schools.", "Train the duty team.", "Publish the report.")
    lines = "".join(
        f"{at} {step}\n\nLead: Early Help Service Action due: {at} May 2025 Completion %: {at}0%\n\n"
        for at, step in enumerate(steps, 1)
    )
    plan = parse_bytes("plan.md", f"# Plan\n\n## Schools\n\n{lines}".encode())
    assert told(plan) == [
        ("Schools", step, ["Early Help Service"], f"{at} May 2025") for at, step in enumerate(steps, 1)
    ]
    assert [action.status.text for area in plan.areas for action in area.actions] == ["10%", "20%", "30%", "40%"]


def test_a_line_in_bold_below_a_record_heads_the_next() -> None:
    record = "**{0}**\n\n**Looks good when:** {1}\n\n**Lead:** {2}\n\n**Target for completion:** May 2025\n\n"
    first = "**Draw up a rota.**\n\n**Lead:** Ann Reed\n\n**Target for completion:** May 2025\n\n"
    lines = (
        "# Plan\n\n## Schools\n\n"
        + first
        + record.format("Write to schools.", "All know", "Bo Shah")
        + record.format("Train the duty team.", "All are trained", "Ann Reed")
        + "## Homes\n\n"
        + record.format("Publish the report.", "All read it", "Bo Shah")
    )
    plan = parse_bytes("plan.md", lines.encode())
    assert told(plan) == [
        ("Schools", "Draw up a rota.", ["Ann Reed"], "May 2025"),
        ("Schools", "Write to schools.", ["Bo Shah"], "May 2025"),
        ("Schools", "Train the duty team.", ["Ann Reed"], "May 2025"),
        ("Homes", "Publish the report.", ["Bo Shah"], "May 2025"),
    ]


def test_bold_labels_that_few_records_have_are_labels() -> None:
    lines = ["# Plan\n\n## Homes\n"]
    for at, step in enumerate(
        ("Draw up a rota.", "Write to schools.", "Train the team.", "Publish it.", "Ask them."), 1
    ):
        risk = "**Risks to delivery**\n\nPosts stay empty\n" if at in {2, 4} else ""
        lines.append(f"### {at} {step}\n\n**Manager responsible**\n\nAnn Reed\n\n{risk}\n**Deadline**\n\nMay 2025\n")
    plan = parse_bytes("plan.md", "\n".join(lines).encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [[owner.display for owner in action.owners] for action in actions] == [["Ann Reed"]] * 5
    assert [action.extra.get("Risks to delivery") for action in actions].count("Posts stay empty") == 2


def test_the_letter_o_before_an_item_is_a_bullet() -> None:
    lines = (
        "PRIORITY ACTION PLAN\n\nAim A - Schools\n\n"
        "o Undertake a survey of staff morale and publish what will be done in reply to it. (Ann Reed /\n"
        "  January 2025)\n"
        "o Raise awareness of private fostering among schools and GPs in all districts. (Bo Shah / May 2025)\n"
        "o Give every care leaver a passport. (Bo Shah / June 2025)\n"
        "o Train all councillors in their role as corporate parents of each child. (Ann Reed / July 2025)\n"
    )
    assert [row[2:] for row in told(text(lines))] == [
        (["Ann Reed"], "January 2025"),
        (["Bo Shah"], "May 2025"),
        (["Bo Shah"], "June 2025"),
        (["Ann Reed"], "July 2025"),
    ]


def test_advice_above_what_is_done_about_it_is_what_the_action_answers() -> None:
    advice = ("The council should review its policies.", "Members should be told of breaches.", "All must be trained.")
    done = ("Bring the policies to one review date.", "Send the committee a report.", "Hold a course each month.")
    lines = "".join(
        f"### A{at} Topic {at}\n\n> {one}\n\n{two}\n\n- **Owner:** Ann Reed\n- **Due date:** May 2025\n\n"
        for at, (one, two) in enumerate(zip(advice, done, strict=True), 1)
    )
    plan = parse_bytes("plan.md", f"# Plan\n\n## A. Records\n\n{lines}".encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.answers, action.description) for action in actions] == list(zip(advice, done, strict=True))


def test_a_word_and_a_number_before_what_is_to_be_done_are_its_ref() -> None:
    rows = "".join(
        f"<tr><td><b>Action 1.{at}</b> {step}</td><td>Ann Reed</td><td>May 2025</td></tr>"
        for at, step in enumerate(("Write to all schools.", "Train the team.", "Publish the report."), 1)
    )
    page = f"<h1>Plan</h1><table><tr><th>Action</th><th>Lead</th><th>Due date</th></tr>{rows}</table>"
    plan = parse_bytes("plan.html", page.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.ref, action.ref_printed, action.description) for action in actions] == [
        ("1.1", "Action 1.1", "Write to all schools."),
        ("1.2", "Action 1.2", "Train the team."),
        ("1.3", "Action 1.3", "Publish the report."),
    ]


def test_the_first_of_a_list_is_in_it_though_its_bracket_is_not_sure() -> None:
    lines = (
        "ACTION PLAN\n\nGoal 1 - Adulthood\n\n"
        "o 1 Visit all families who educate at home. (Section 151 Officer / Nov 2018)\n"
        "o 2 Train the schools. (Head of Legal Services / Apr 2019)\n"
        "o 3 Promote mediation. (Democratic Services Manager / May 2019)\n\n"
        "Goal 2 - Learning\n\n"
        "o 1 Recommission school nursing. (Head of Legal Services / Apr 2019)\n"
    )
    assert [(row[2], row[3]) for row in told(text(lines))] == [
        (["Section 151 Officer"], "Nov 2018"),
        (["Head of Legal Services"], "Apr 2019"),
        (["Democratic Services Manager"], "May 2019"),
        (["Head of Legal Services"], "Apr 2019"),
    ]


def test_a_word_cut_short_in_front_belongs_to_its_label() -> None:
    record = "Ref. no.: {0}\nWhat was wrong: {1}\nWhat we do: {2}\nIn the hands of: {3}\nBy when: {4}\n\n"
    lines = (
        "Fenwick Council\n\nACTION PLAN\n\n"
        + record.format("K/1", "Keys went missing.", "Buy a safe.", "Orla Reed", "May 2024")
        + record.format("K/2", "Nobody knew who had them.", "Keep a list of keys.", "Bo Shah", "June 2024")
        + record.format("K/3", "Doors stood open.", "Fit closers to all doors.", "Orla Reed", "July 2024")
    )
    actions = [action for area in text(lines).areas for action in area.actions]
    assert [(action.ref, action.description) for action in actions] == [
        ("K/1", "Buy a safe."),
        ("K/2", "Keep a list of keys."),
        ("K/3", "Fit closers to all doors."),
    ]


def test_a_list_of_values_ends_before_a_short_line_outside_of_it() -> None:
    def one(head: str, first: str, second: str) -> str:
        items = f"<ul><li>{first}.</li><li>{second}.</li></ul>"
        return f"<p>{head}</p><p>Lead: Ann Reed</p><p>By when: May 2025</p><p>Action:</p>{items}"

    page = one("Maps", "Print it", "Hang it up") + one("Gates", "Oil all", "Paint two")
    actions = parse_bytes("page.html", f"<html><body>{page}</body></html>".encode()).actions
    assert [action.description for action in actions] == ["Print it.\nHang it up.", "Oil all.\nPaint two."]
