"""Checks of single plans, and the promises that a plan file must keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from emit.plans import sample_plan
from planparse.cells.timescales.columns import is_start_label
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises, resolves

HEAD = ("Ref", "Action", "Lead", "By when", "Status", "Cost / source")
ROWS = (
    ("1.1", "Review the open cases of the duty team.", "Ann Reed", "May 2024", "On track", "none"),
    ("1.2", "Train every team in the new thresholds.", "Bo Shah", "June 2024", "Completed", "none"),
    ("1.3", "Write to all schools about referrals.", "Ann Reed", "July 2024", "On track", "none"),
)
Row = tuple[str, ...]


def plan(*rows: Row, second: tuple[Row, ...] = ()) -> Plan:
    def table(those: tuple[Row, ...]) -> str:
        lines = [("th", HEAD), *(("td", row) for row in those)]
        return "<table>" + "".join(
            "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>" for tag, cells in lines
        ) + "</table>"  # fmt: skip

    body = f"<h1>Improvement plan</h1><h2>Priority 1: Practice</h2>{table(rows)}"
    body += f"<h2>Priority 2: Leadership</h2>{table(second)}" if second else ""
    return parse_bytes("plan.html", f"<body>{body}</body>".encode())


def codes(found: Plan) -> set[str]:
    return {issue.code for issue in found.issues}


def test_a_due_date_before_the_start() -> None:
    late = (*ROWS[:2], (*ROWS[2][:3], "From 1 July 2024 to 31 March 2024", *ROWS[2][4:]))
    assert "due_before_start" in codes(plan(*late))
    assert "due_before_start" not in codes(plan(*ROWS))


def test_two_refs_in_one_row() -> None:
    assert "row_may_be_two" in codes(plan(*ROWS[:2], ("1.3 1.4", *ROWS[2][1:])))
    assert "row_may_be_two" not in codes(plan(*ROWS))
    of_audit = [(f"24 PAY {ref.replace('.', '')}", *rest) for ref, *rest in ROWS]
    assert "row_may_be_two" not in codes(plan(*of_audit))


def test_a_name_that_nothing_speaks_for() -> None:
    odd = plan(*ROWS[:2], (*ROWS[2][:2], "Quarvel Zimbrosk", *ROWS[2][3:]))
    assert codes(odd) & {"owner_once", "owner_unsure"}
    assert not codes(plan(*ROWS)) & {"owner_once", "owner_unsure"}


def test_an_action_that_nobody_owns() -> None:
    assert "owner_missing" in codes(plan(*ROWS[:2], (*ROWS[2][:2], "", *ROWS[2][3:])))
    assert "owner_missing" not in codes(plan(*ROWS))


def test_an_area_of_which_no_status_is_known() -> None:
    second = tuple((row[0].replace("1.", "2."), row[1].replace("the", "our"), *row[2:4], "", row[5]) for row in ROWS)
    assert "status_area_unknown" in codes(plan(*ROWS, second=second))


def test_the_path_of_an_issue_under_a_label_with_a_slash_leads_there() -> None:
    odd = plan(*ROWS[:2], (*ROWS[2][:5], "c1oud hosting for the team"))
    (path,) = [issue.path for issue in odd.issues if issue.code == "letters_odd"]
    assert path.endswith("/extra/Cost ~1 source")
    assert resolves(odd.model_dump(mode="json"), path)


def broken(change: Callable[[dict[str, Any]], object]) -> list[str]:
    raw = sample_plan().model_dump(mode="json")
    change(raw)
    return list(broken_promises(Plan.model_validate(raw), raw))


def test_each_promise_is_held_against_the_plan() -> None:
    assert broken(dict[str, Any].copy) == []
    assert any("words" in said for said in broken(lambda raw: raw["words"].update(placed=1)))
    assert any("ref" in said for said in broken(lambda raw: raw["areas"][0]["actions"][1].update(ref="1.1")))
    assert any(
        "id" in said
        for said in broken(
            lambda raw: raw["areas"][0]["actions"][1].update(id="a-1") or raw["areas"][0]["actions"][0].update(id="a-1")
        )
    )
    assert any("not in the plan" in said for said in broken(lambda raw: raw["issues"][0].update(path="/areas/99")))


def table(head: Row, rows: tuple[Row, ...], *, above: str = "Priority 1: Practice") -> Plan:
    lines = [("th", head), *(("td", row) for row in rows)]
    body = "".join("<tr>" + "".join(f"<{t}>{cell}</{t}>" for cell in cells) + "</tr>" for t, cells in lines)
    return parse_bytes("plan.html", f"<h1>Improvement plan</h1><h2>{above}</h2><table>{body}</table>".encode())


def loud(found: Plan, code: str) -> list[str]:
    return [issue.path for issue in found.issues if issue.code == code and issue.severity != "info"]


def test_short_cells_that_the_actions_say_again_may_be_titles() -> None:
    head = ("Ref", "Scheme", "Action", "Lead", "By when")
    rows = (
        ("1.1", "Open cases", "Review the open cases of the duty team.", "Ann Reed", "May 2024"),
        ("1.2", "Thresholds", "Train every team in the new thresholds.", "Bo Shah", "June 2024"),
        ("1.3", "Referrals", "Write to all schools about referrals.", "Ann Reed", "July 2024"),
    )
    found = table(head, rows)
    named = [issue.message for issue in found.issues if issue.code == "column_odd"]
    assert found.areas[0].actions[0].title or any("'Scheme'" in message for message in named)
    turned = tuple((ref, rows[n - 1][1], *rest) for n, (ref, _, *rest) in enumerate(rows))
    assert not loud(table(head, turned), "column_odd")


def test_a_column_of_outcomes_that_are_shares_is_odd() -> None:
    head = ("Ref", "Action", "Lead", "By when", "Outcome")
    shares = tuple((*row[:4], f"{n}0% complete") for n, row in enumerate(ROWS, 2))
    assert loud(table(head, shares), "column_odd")
    texts = tuple((*row[:4], "Fewer children wait for a visit") for row in ROWS)
    assert not loud(table(head, texts), "column_odd")


def test_a_start_is_read_below_a_label_over_two_columns() -> None:
    assert is_start_label("Timetable Planned start")
    assert is_start_label("When\nStart date")
    assert not is_start_label("Timetable Planned finish")


def test_headings_that_are_none_are_odd() -> None:
    head = ("Ref", "Action", "Lead", "By when")
    rows = tuple(row[:4] for row in ROWS)
    assert not loud(table(head, rows), "heading_odd")
    for heading in ("(Ann Reed, May 2024)", "Going to plan"):
        found = table(head, rows, above=heading)
        assert loud(found, "heading_odd") or found.areas[0].heading != heading


def test_another_fields_label_in_a_value_is_told() -> None:
    held = (*ROWS[:2], ("1.3", "Write to all schools about referrals. Lead: Cy Dent", *ROWS[2][2:]))
    assert loud(plan(*held), "label_inside") == ["/areas/0/actions/2/description"]
    assert not loud(plan(*ROWS), "label_inside")


def test_the_line_of_a_table_in_a_value_is_told() -> None:
    drawn = (*ROWS[:2], ("1.3", "| Write to all schools about referrals.", *ROWS[2][2:]))
    assert loud(plan(*drawn), "marks_inside") == ["/areas/0/actions/2/description"]


def test_refs_outside_the_actions_are_told() -> None:
    cards = "".join(
        f"<h3>{n}</h3><p>{n}</p><dl><dt>Action:</dt><dd>{row[1]}</dd><dt>Lead:</dt><dd>{row[2]}</dd>"
        f"<dt>By when:</dt><dd>{row[3]}</dd></dl>"
        for n, row in enumerate(ROWS, 1)
    )
    found = parse_bytes("plan.html", f"<h1>Improvement plan</h1>{cards}".encode())
    printed = [action.ref for area in found.areas for action in area.actions]
    assert loud(found, "ref_doubtful") or printed == ["1", "2", "3"]


def test_words_that_most_fields_hold_are_a_label_that_they_took_in() -> None:
    head = (*HEAD[:4], "Progress")
    told = ("Two of three teams are done.", "The audit was late.", "Schools have answered.")
    plain = tuple((*row[:4], text) for row, text in zip(ROWS, told, strict=True))
    assert not loud(table(head, plain), "label_inside")
    took = tuple((*row[:4], f"{text} improvement") for row, text in zip(ROWS, told, strict=True))
    assert loud(table(head, took), "label_inside") == [f"/areas/0/actions/{n}/progress" for n in range(3)]


def test_a_label_that_asks_is_told_in_actions_that_took_it_in() -> None:
    words = " How will we know it has worked?: "
    took = tuple((row[0], row[1] + words + f"Outcome {n}.", *row[2:]) for n, row in enumerate(ROWS))
    assert set(loud(plan(*took), "label_inside")) >= {f"/areas/0/actions/{n}" for n in range(3)}


def test_statuses_that_stand_in_no_field_are_told() -> None:
    cards = "".join(
        f"<h2>{status}</h2><table><tr><th>Action</th><td>{row[1]}</td></tr><tr><th>Lead</th><td>{row[2]}</td></tr>"
        f"<tr><th>By when</th><td>{row[3]}</td></tr></table>"
        for row, status in zip(ROWS, ("On track", "Completed", "Delayed"), strict=True)
    )
    found = parse_bytes("plan.html", f"<h1>Improvement plan</h1>{cards}".encode())
    known = {action.status.code for area in found.areas for action in area.actions}
    assert known != {"unknown"} or len(loud(found, "status_unread")) == 3 or len(loud(found, "heading_odd")) == 3


def test_a_timescale_with_a_sentence_behind_it_is_told() -> None:
    mixed = ("1.3", ROWS[2][1], "Ann Reed", "July 2024 Families reach a social worker at night.", *ROWS[2][4:])
    assert loud(plan(*ROWS[:2], mixed), "timescale_unread")[-1:] == ["/areas/0/actions/2"]
    assert not loud(plan(*ROWS), "timescale_unread")


def test_refs_with_the_number_of_no_area_are_told_below_another_heading() -> None:
    head = HEAD[:4]
    rows = (*tuple(row[:4] for row in ROWS), ("2.1", "Agree a protocol with the police.", "Bo Shah", "May 2024"))
    assert loud(table(head, rows), "ref_other_area") == ["/areas/0"]
    assert not loud(table(head, rows[:3]), "ref_other_area")


def test_texts_with_one_beginning_that_no_field_has_are_told() -> None:
    rows = [f"<tr>{''.join(f'<td>{cell}</td>' for cell in row[:4])}</tr>" for row in ROWS]
    said = ("children know what happens next", "schools refer in good time", "nobody waits for a visit")
    parts = "".join(
        f"<h2>Priority {n}: Work {n}</h2><table><tr><td colspan=4>Impact we want {text}</td></tr>"
        f"<tr>{''.join(f'<th>{label}</th>' for label in HEAD[:4])}</tr>{row}</table>"
        for n, (row, text) in enumerate(zip(rows, said, strict=True), 1)
    )
    found = parse_bytes("plan.html", f"<h1>Improvement plan</h1>{parts}".encode())
    left = [piece for piece in found.unplaced if "Impact we want" in piece.text]
    named = [issue.message for issue in found.issues if issue.code == "column_left_out"]
    assert len(left) < 3 or any("Impact we want" in message for message in named)


def test_outcomes_at_the_first_action_of_each_area_alone_are_told() -> None:
    head = (*HEAD[:4], "Outcome")

    def outcomes(*texts: str) -> str:
        rows = [(*row[:4], text) for row, text in zip(ROWS, texts, strict=True)]
        lines = [("th", head), *(("td", row) for row in rows)]
        return "".join("<tr>" + "".join(f"<{t}>{c}</{t}>" for c in cells) + "</tr>" for t, cells in lines)

    def read(*texts: str) -> Plan:
        parts = "".join(f"<h2>Priority {n}: Work</h2><table>{outcomes(*texts)}</table>" for n in (1, 2))
        return parse_bytes("plan.html", f"<h1>Improvement plan</h1>{parts}".encode())

    assert len(loud(read("Fewer children wait.", "", ""), "outcome_cut")) == 4
    assert not loud(read("Fewer children wait.", "Schools refer in time.", ""), "outcome_cut")


def test_the_next_ref_inside_an_action_is_told() -> None:
    joined = ("1.2", "Train every team in the thresholds. (Bo Shah) 1.3 Write to all schools.", *ROWS[1][2:])
    assert "/areas/0/actions/1" in loud(plan(ROWS[0], joined, ("1.4", *ROWS[2][1:])), "row_may_be_two")
    assert not loud(plan(*ROWS), "row_may_be_two")


def test_a_second_column_of_owners_that_is_not_surely_one_is_told() -> None:
    head = (*HEAD[:4], "Reporting to")
    bodies = ("Improvement Board", "Scrutiny Committee", "Improvement Board")
    found = table(head, tuple((*row[:4], body) for row, body in zip(ROWS, bodies, strict=True)))
    owners = {owner.name for action in found.areas[0].actions for owner in action.owners}
    assert "Improvement Board" not in owners or loud(found, "column_unsure")


def test_a_label_with_its_value_in_no_field_is_told() -> None:
    lines = [f"Ref: {r[0]}\nAction: {r[1]}\nLead: {r[2]}\nBy when: {r[3]}\n" for r in ROWS]
    text = "Improvement plan\n\nPriority 1: Practice\n\n" + "\n".join(lines)
    assert not loud(parse_bytes("plan.txt", text.encode()), "values_left_out")


def lines_in_dates(*lines: str) -> tuple[Row, ...]:
    """The rows, with another field below the first two and the last date: its label, and a value."""
    values = ("Nil", "£200", "None yet")
    return tuple(
        (*row[:3], "<br>".join((row[3], *lines, value)), *row[4:]) for row, value in zip(ROWS, values, strict=True)
    )


def test_a_line_between_others_that_comes_again_is_told_as_a_label() -> None:
    took = plan(*lines_in_dates("Hurdles"))
    assert {*loud(took, "label_inside")} >= {f"/areas/0/actions/{n}" for n in range(3)}
    assert not loud(plan(*lines_in_dates()), "label_inside")


def test_a_word_that_is_cut_in_two_and_whole_elsewhere_is_told() -> None:
    cut = (*ROWS[:2], ("1.3", "Write to all teams about the new thresh olds.", *ROWS[2][2:]))
    assert loud(plan(*cut), "letters_odd") == ["/areas/0/actions/2/description"]
    twice = (ROWS[0], ("1.2", "Train thresh olds in thresholds, olds.", *ROWS[1][2:]), ROWS[2])
    assert not loud(plan(*twice), "letters_odd")


def test_a_text_that_is_a_ref_is_told() -> None:
    shifted = (*ROWS[:2], ("1.3", "AFI4.3", *ROWS[2][2:]))
    assert loud(plan(*shifted), "action_odd") == ["/areas/0/actions/2/description"]


def test_a_short_sentence_with_a_date_is_like_the_other_cells() -> None:
    head = (*HEAD[:4], "Progress")
    rows = [(f"1.{n}", f"{ROWS[n % 3][1]} ({n})", *ROWS[n % 3][2:4]) for n in range(1, 9)]
    texts = [f"Eight of the {n} teams have now had the training that they asked for." for n in range(2, 9)]

    def odd(last: str) -> list[str]:
        return loud(
            table(head, tuple((*row, text) for row, text in zip(rows, (*texts, last), strict=True))), "cell_odd"
        )

    assert odd("30 June 2021") == ["/areas/0/actions/7/progress"]
    assert not odd("First meeting on 6 March 2021.")


def test_a_range_of_years_is_no_date_far_from_the_others() -> None:
    rows = [(f"1.{n}", f"{ROWS[n % 3][1]} ({n})", "Ann Reed", "May 2024", *ROWS[0][4:]) for n in range(1, 8)]
    far = ["due_far" in codes(plan(*rows, ("1.8", "Write to schools.", "Ann Reed", when, "On track", "none")))
           for when in ("31 May 2031", "2027 to 2031", "2031")]  # fmt: skip
    assert far == [True, False, False]


def test_what_is_left_out_of_a_table_without_labels_is_told() -> None:
    money = ("£200", "£3,000", "Nil")
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in (*row[:4], cost)) + "</tr>"
        for row, cost in zip(ROWS, money, strict=True)
    )
    found = parse_bytes("plan.html", f"<body><h1>Improvement plan</h1><table>{rows}</table></body>".encode())
    assert loud(found, "column_left_out")
    assert not loud(plan(*ROWS), "column_left_out")


def test_capitals_that_begin_lines_behind_the_first_are_told_as_a_label() -> None:
    text = tuple((row[0], row[1] + "<br>RISKS TO DELIVERY " + rest, *row[2:]) for row, rest in
                 zip(ROWS, ("Depends on staff", "None known", "See the asset plan"), strict=True))  # fmt: skip
    assert {*loud(plan(*text), "label_inside")} >= {f"/areas/0/actions/{n}" for n in range(3)}


def test_a_share_behind_a_date_is_another_field() -> None:
    took = tuple((*row[:3], f"{row[3]} % complete {n}0%", *row[4:]) for n, row in enumerate(ROWS, 1))
    assert {*loud(plan(*took), "timescale_unread")} >= {f"/areas/0/actions/{n}" for n in range(3)}


def test_two_areas_of_one_heading_are_told() -> None:
    def areas(third: str) -> Plan:
        rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
        head = "".join(f"<th>{cell}</th>" for cell in HEAD)
        body = "".join(f"<h2>{name}</h2><table><tr>{head}</tr>{rows}</table>" for name in ("Practice", "Staff", third))
        return parse_bytes("plan.html", f"<body><h1>Improvement plan</h1>{body}</body>".encode())

    assert loud(areas("Practice"), "heading_odd") == ["/areas/0", "/areas/2"]
    assert not loud(areas("Leaders"), "heading_odd")


def test_an_areas_heading_with_a_word_cut_in_two_is_told() -> None:
    html = "<h1>Plan</h1><h2>Priority 1: Medicines managemen t</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th></tr>"
    html += "".join(f"<tr><td>{row[0]}</td><td>{row[1]} Staff management.</td><td>{row[2]}</td></tr>" for row in ROWS)
    assert loud(parse_bytes("plan.html", f"<body>{html}</table></body>".encode()), "letters_odd") == ["/areas/0"]


def test_a_label_with_a_colon_behind_owners_is_told() -> None:
    took = tuple(
        (*row[:2], f"{row[2]} Cost: {cost}", *row[3:]) for row, cost in zip(ROWS, ("Nil", "£2", "£30"), strict=True)
    )
    assert {*loud(plan(*took), "label_inside")} >= {f"/areas/0/actions/{n}" for n in range(3)}


def test_a_share_with_its_label_behind_the_text_is_told() -> None:
    took = tuple((row[0], f"{row[1]} % complete: {n}0%", *row[2:]) for n, row in enumerate(ROWS, 1))
    assert {*loud(plan(*took), "label_inside")} >= {f"/areas/0/actions/{n}" for n in range(3)}


def test_a_second_column_that_says_lead_is_no_doubt_beside_another_of_owners() -> None:
    def unsure(first: str, second: str) -> list[str]:
        head = ("Ref", "Action", first, second, "By when")
        people = (
            ("Head of Housing", "Cllr Cy Dent"),
            ("Ward Manager", "Cllr Dan Ives"),
            ("Estates Manager", "Cllr Eve Hart"),
        )
        return loud(
            table(head, tuple((*row[:2], *two, row[3]) for row, two in zip(ROWS, people, strict=True))), "column_unsure"
        )

    assert not unsure("Owner", "Lead member")
    assert unsure("Who", "Lead member")


def test_a_title_that_is_cut_or_a_pages_path_is_told() -> None:
    lines = "\n".join(f"{row[0]} {row[1]}\nLead: {row[2]}\nBy when: {row[3]}\n" for row in ROWS)

    def told(top: str) -> list[str]:
        return [
            i.message for i in parse_bytes("plan.txt", f"{top}\n\n{lines}".encode()).issues if i.code == "title_missing"
        ]

    assert not told("Improvement plan of the board")
    assert told("Risk register and")
    assert told("Home > Climate > Action plan")


def test_a_row_that_the_labels_of_a_table_took_in_is_told() -> None:
    def two(*second: str) -> Plan:
        head = "".join(f"<th>{label}</th>" for label in HEAD[:4])
        rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row[:4])}</tr>" for row in ROWS)
        again = "".join(f"<th>{'<br>'.join(filter(None, pair))}</th>" for pair in zip(HEAD[:4], second, strict=True))
        more = rows.replace("1.", "2.").replace("teams", "schools")
        body = (
            f"<h2>Practice</h2><table><tr>{head}</tr>{rows}</table><h2>Staff</h2><table><tr>{again}</tr>{more}</table>"
        )
        return parse_bytes("plan.html", f"<body><h1>Improvement plan</h1>{body}</body>".encode())

    assert "text_left_out" not in codes(two("", "", "", ""))
    assert "text_left_out" in codes(two("2.0", "Ask all foster carers what helps them.", "Cy Dent", "May 2024"))
    assert "text_left_out" in codes(two("", "Ask all foster carers what helps them.", "", "May 2024"))


def below_a_report(*paragraphs: str) -> set[str]:
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (HEAD, *ROWS))
    above = "".join(f"<p>{text}</p>" for text in paragraphs)
    page = f"<body><h1>Improvement plan</h1>{above}<p>Appendix A</p><table>{lines}</table></body>"
    return codes(parse_bytes("plan.html", page.encode()))


REPORTS = (
    ("1. Purpose", "1.1 The regulator assessed the council in May.", "2. Advice", "2.1 Members are asked to note it."),
    (
        "1 Background",
        "1.1 The plan was agreed in April.",
        "1.2 It has three actions.",
        "2 Costs",
        "2.1 There are none.",
    ),
    ("1. Summary", "1.2. Progress is looked at every month.", "2. Legal implications", "2.1. None were found here."),
)


@pytest.mark.parametrize("report", REPORTS)
def test_paragraphs_of_a_report_are_not_an_actions_words(report: tuple[str, ...]) -> None:
    assert "text_beside_action" not in below_a_report(*report)


def test_a_text_with_an_actions_ref_is_said_where_no_headings_count() -> None:
    assert "text_beside_action" in below_a_report("Notes", "1.1 Only the cases of the north are left to do.")


@pytest.mark.parametrize("label", ["Doing the work", "Who is carrying out the work", "Delivering the work"])
def test_owners_who_do_the_work_beside_one_who_answers_for_it(label: str) -> None:
    head = ("Ref", "Action", "Accountable", label, "Due")
    owners = (("Ann Reed", "Team Manager"), ("Bo Shah", "Head of Service"), ("Ann Reed", "Legal Services"))
    rows = [(*row[:2], *pair, row[3]) for row, pair in zip(ROWS, owners, strict=True)]
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (head, *rows))
    read = parse_bytes("plan.html", f"<body><h1>Improvement plan</h1><table>{lines}</table></body>".encode())
    assert not any(issue.code == "column_unsure" and label in issue.path for issue in read.issues)
