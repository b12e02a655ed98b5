"""Damage that is not the sample's: other headers, columns, labels, ref forms and cuts, on invented plans.

Each gives the right plan, or an issue that says what is doubtful.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from invented import AREA_LABELS, REF_FORMS, STANDARD, Group, Style, export, invented, lines_of, with_cell

Parse = Callable[[str], dict[str, Any]]


def actions(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [action for area in plan["areas"] for action in area["actions"]]


def refs(plan: dict[str, Any]) -> list[str]:
    return [action["ref"] for action in actions(plan)]


def codes(plan: dict[str, Any]) -> set[str]:
    return {issue["code"] for issue in plan["issues"]}


def repairs(plan: dict[str, Any], code: str) -> list[tuple[Any, Any]]:
    return [(repair["before"], repair["after"]) for repair in plan["repairs"] if repair["code"] == code]


WHOLE = invented()
LINES = lines_of(WHOLE)
HEADER = [label for _, label in STANDARD.columns]
REFS = [item.ref for item in WHOLE.items()]
FIELDS = dict(zip(HEADER, ["ref", "description", "lead", "timescale", "outcome", "progress"], strict=True))


def with_headers(*headers: list[str]) -> str:
    """The standard plan with the header of its first, second … table replaced."""
    left = list(headers)
    return export([left.pop(0) if line == HEADER and left else line for line in LINES])


@pytest.mark.parametrize(
    "cut",
    [
        ["Ref", "What we will", "do Lead Officer(s)", "By When", "Success measures", "Progress"],
        ["Ref What", "we will do", "Lead Officer(s)", "By When", "Success measures", "Progress"],
        ["Ref", "What we will do", "Lead Officer(s)", "By", "When Success measures", "Progress"],
        ["Ref", "What we will do", "Lead Officer(s)", "By When", "Success mea", "sures Progress"],
        ["Ref", "What we will do", "Lead Officer(s)", "By WhenSuccess", "measures", "Progress"],
        ["Ref", "What we will do Lead Officer(s)", "", "By When", "Success measures", "Progress"],
        ["Ref", "What we wil do", "Lead Oficer(s)", "By When", "Success measures", "Progress"],
    ],
    ids=["word", "early", "late", "inside", "glued", "blank", "letters"],
)
@pytest.mark.parametrize("where", ["first", "all"])
def test_headers_cut_elsewhere(parse_text: Parse, cut: list[str], where: str) -> None:
    plan = parse_text(with_headers(*([cut] if where == "first" else [cut] * 3)))
    assert refs(plan) == REFS
    assert list(plan["tables"][0]["columns"].values()) == list(FIELDS.values())
    assert [a["description"] for a in actions(plan)] == [item.cells["description"] for item in WHOLE.items()]
    assert repairs(plan, "header_mended") or "Oficer" in " ".join(plan["tables"][0]["columns"])


@pytest.mark.parametrize("label", AREA_LABELS)
@pytest.mark.parametrize("form", REF_FORMS)
def test_other_area_labels_and_ref_forms(parse_text: Parse, label: str, form: str) -> None:
    whole = invented(style=replace(STANDARD, area_label=label, ref_form=form))
    plan = parse_text(export(lines_of(whole)))
    assert refs(plan) == [item.ref for item in whole.items()]
    assert [area["title"] for area in plan["areas"]] == [group.title for group in whole.groups]
    assert not plan["repairs"] or {r["code"] for r in plan["repairs"]} <= {"outcome_shared"}


@pytest.mark.parametrize("form", REF_FORMS)
def test_refs_cut_short_in_any_form(parse_text: Parse, form: str) -> None:
    whole = invented(style=replace(STANDARD, ref_form=form))
    lines = lines_of(whole)
    for line in lines:
        if line and line[0] == form.format(n=2, k=1, letter="a"):
            line[0] = form.format(n=2, k="", letter="").rstrip(".")
    plan = parse_text(export(lines))
    assert refs(plan) == [item.ref for item in whole.items()]
    assert len(repairs(plan, "ref_repaired")) == 1


def test_refs_of_another_area(parse_text: Parse) -> None:
    lines = [[line[0].replace("3.", "1.") if line and line[0].startswith("3.") else cell for cell in line[:1]] + line[1:]
             for line in LINES]  # fmt: skip
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert repairs(plan, "ref_repaired") == [(f"1.{k}", f"3.{k}") for k in (1, 2, 3, 4)]


def test_a_missing_ref_between_two(parse_text: Parse) -> None:
    lines = [["", *line[1:]] if line and line[0] == "1.2" else line for line in LINES]
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert repairs(plan, "ref_assigned") == [(None, "1.2")]
    assert actions(plan)[1]["ref_printed"] is None


def test_struck_out_numbers_are_not_filled(parse_text: Parse) -> None:
    plan = parse_text(export([line for line in LINES if not line or line[0] != "1.2"]))
    assert refs(plan) == [ref for ref in REFS if ref != "1.2"]
    assert not repairs(plan, "ref_repaired")


def test_refs_that_start_again_in_each_area_become_unique(parse_text: Parse) -> None:
    lines = [[line[0].split(".")[-1], *line[1:]] if len(line) > 3 and line != HEADER else line for line in LINES]
    plan = parse_text(export(lines))
    assert len(set(refs(plan))) == len(REFS)
    assert [a["ref_printed"] for a in actions(plan)] == [ref.split(".")[-1] for ref in REFS]
    assert refs(plan)[-1] == "3.4"


def test_running_numbers_stay(parse_text: Parse) -> None:
    number = iter(range(101, 120))
    lines = [[str(next(number)), *line[1:]] if len(line) > 3 and line != HEADER else line for line in LINES]
    assert refs(parse_text(export(lines))) == [str(n) for n in range(101, 110)]


def test_a_plan_without_ref_column(parse_text: Parse) -> None:
    whole = invented(style=Style(STANDARD.columns[1:]))
    plan = parse_text(export(lines_of(whole)))
    assert refs(plan) == REFS
    assert all(action["ref_printed"] is None for action in actions(plan))
    assert len(repairs(plan, "ref_assigned")) == len(REFS)


def test_refs_glued_to_the_text(parse_text: Parse) -> None:
    whole = invented(style=Style(STANDARD.columns[1:]))
    lines = lines_of(whole)
    items = iter(whole.items())
    lines = [[next(items).ref + line[0], *line[1:]] if len(line) > 3 and line != HEADER[1:] else line for line in lines]
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert [a["ref_printed"] for a in actions(plan)] == REFS
    assert [a["description"] for a in actions(plan)] == [item.cells["description"] for item in whole.items()]


@pytest.mark.parametrize("gone", ["lead", "timescale", "outcome", "progress"])
def test_a_missing_column(parse_text: Parse, gone: str) -> None:
    whole = invented(style=Style(tuple(column for column in STANDARD.columns if column[0] != gone)))
    plan = parse_text(export(lines_of(whole)))
    assert refs(plan) == REFS
    expected = {"lead": "owner_missing", "timescale": "timescale_missing"}.get(gone)
    assert expected is None or expected in codes(plan)


def test_a_blank_header_over_real_data(parse_text: Parse) -> None:
    header = ["Ref", "What we will do", "Lead Officer(s)", "", "Success measures", "Progress"]
    plan = parse_text(with_headers(header, header, header))
    assert refs(plan) == REFS
    assert all(action["timescale"] for action in actions(plan))


def test_a_blank_column_is_no_field(parse_text: Parse) -> None:
    lines = [[*line[:2], "", *line[2:]] if len(line) > 3 else line for line in LINES]
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert all(not action["extra"] for action in actions(plan))
    assert all(action["owners"] and action["timescale"] for action in actions(plan))


def test_unknown_columns_are_extra(parse_text: Parse) -> None:
    lines = [[*line, "Budget code" if line == HEADER else "B-77 ring"] if len(line) > 3 else line for line in LINES]
    plan = parse_text(export(lines))
    assert [action["extra"] for action in actions(plan)] == [{"Budget code": "B-77 ring"}] * len(REFS)


def test_an_area_without_actions(parse_text: Parse) -> None:
    whole = replace(WHOLE, groups=(WHOLE.groups[0], Group(2, "Nothing is planned here.", ()), WHOLE.groups[2]))
    plan = parse_text(export(lines_of(whole)))
    assert [len(area["actions"]) for area in plan["areas"]] == [3, 0, 4]
    assert [i["path"] for i in plan["issues"] if i["code"] == "area_without_action"] == ["/areas/1"]


def test_rows_whose_trailing_blanks_were_dropped(parse_text: Parse) -> None:
    whole = with_cell(with_cell(WHOLE, "1.2", "progress", ""), "1.2", "outcome", "")
    lines = [line[:4] if line and line[0] == "1.2" else line for line in lines_of(whole)]
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert actions(plan)[1]["progress"] is None
    assert "row_short" in codes(plan)


def test_a_row_that_lost_a_cell_in_the_middle(parse_text: Parse) -> None:
    lines = [[*line[:2], *line[3:]] if line and line[0] == "1.2" else line for line in LINES]
    plan = parse_text(export(lines))
    action = actions(plan)[1]
    assert action["owners"] == []
    assert action["timescale"]["text"] == WHOLE.items()[1].cells["timescale"]
    assert action["progress"] == WHOLE.items()[1].cells["progress"]
    assert {"row_short", "owner_missing"} <= codes(plan)


def test_a_row_with_a_stray_tab_in_a_cell(parse_text: Parse) -> None:
    lines = []
    for line in LINES:
        if line and line[0] == "1.2":
            words = line[1].split()
            line = [line[0], " ".join(words[:4]), " ".join(words[4:]), *line[2:]]
        lines.append(line)
    plan = parse_text(export(lines))
    assert actions(plan)[1]["description"] == WHOLE.items()[1].cells["description"]
    assert actions(plan)[1]["progress"] == WHOLE.items()[1].cells["progress"]
    assert "row_long" in codes(plan)


def test_rows_cut_by_line_ends_inside_their_cells(parse_text: Parse) -> None:
    lines = []
    for line in LINES:
        if line and line[0] == "2.2":
            words = line[1].split()
            lines.append([line[0], " ".join(words[:2])])
            lines.append([" ".join(words[2:4])])
            lines.append([" ".join(words[4:]), *line[2:]])
        else:
            lines.append(line)
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    action = next(a for a in actions(plan) if a["ref"] == "2.2")
    assert action["description"].replace("\n", " ") == WHOLE.items()[4].cells["description"]
    assert action["progress"] == WHOLE.items()[4].cells["progress"]
    assert "rows_rejoined" in codes(plan)


def test_a_row_cut_by_a_page_break(parse_text: Parse) -> None:
    lines = []
    for line in LINES:
        if line and line[0] == "2.1":
            words = line[1].split()
            lines.append([line[0], " ".join(words[:3]), *line[2:4], "The first half of the outcome", ""])
            lines.append(["", " ".join(words[3:]), "", "", "and its second half.", line[5]])
        else:
            lines.append(line)
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    action = next(a for a in actions(plan) if a["ref"] == "2.1")
    assert action["outcome"] == "The first half of the outcome and its second half."
    assert len(action["provenance"]["outcome"]) == 2
    assert len(repairs(plan, "row_joined")) == 1


def test_headers_printed_again_are_no_actions(parse_text: Parse) -> None:
    lines = []
    for line in LINES:
        if line and line[0] in {"1.3", "3.2"}:
            lines.append(HEADER)
        lines.append(line)
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert [u["why"] for u in plan["unplaced"] if "header" in u["why"]] == ["header row, printed again"] * 2


def test_page_furniture_rows_are_no_actions(parse_text: Parse) -> None:
    lines = []
    for line in LINES:
        if line and line[0] == "3.2":
            lines.append(["Page 2 of 9", "", "", "", "", ""])
        lines.append(line)
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert "Page 2 of 9" in [piece["text"] for piece in plan["unplaced"]]


def test_areas_as_rows_of_one_table(parse_text: Parse) -> None:
    lines: list[list[str]] = [[WHOLE.front[0]], [WHOLE.front[1]], HEADER]
    for line in LINES[2:]:
        if len(line) == 1:
            lines.append([line[0], "", "", "", "", ""])
        elif line and line != HEADER:
            lines.append(line)
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert [area["title"] for area in plan["areas"]] == [group.title for group in WHOLE.groups]


def test_areas_as_a_column(parse_text: Parse) -> None:
    lines: list[list[str]] = [[WHOLE.front[0]], [WHOLE.front[1]], ["Recommendation", *HEADER]]
    for group in WHOLE.groups:
        for i, item in enumerate(group.items):
            cells = [item.ref, *(item.cells[role] for role, _ in STANDARD.columns[1:])]
            lines.append([f"{group.number}. {group.title}" if i == 0 else "", *cells])
    plan = parse_text(export(lines))
    assert refs(plan) == REFS
    assert [area["title"] for area in plan["areas"]] == [group.title for group in WHOLE.groups]
    assert [area["number"] for area in plan["areas"]] == ["1", "2", "3"]


def test_two_levels_of_headings(parse_text: Parse) -> None:
    lines = []
    for line in LINES:
        if line and line[0].startswith("Area for Improvement (1)"):
            lines.append(["Theme 1: Leadership"])
        if line and line[0].startswith("Area for Improvement (3)"):
            lines.append(["Theme 2: Practice"])
        lines.append(line)
    plan = parse_text(export(lines))
    assert [area["theme"] for area in plan["areas"]] == ["Theme 1: Leadership"] * 2 + ["Theme 2: Practice"]


def test_a_list_of_contents_makes_no_areas(parse_text: Parse) -> None:
    contents = [[STANDARD.area_label.format(n=g.number) + g.title] for g in WHOLE.groups]
    plan = parse_text(export(LINES[:2] + contents + LINES[2:]))
    assert [len(area["actions"]) for area in plan["areas"]] == [3, 2, 4]


def test_an_outcome_cut_over_three_rows(parse_text: Parse) -> None:
    whole = with_cell(WHOLE, "3.1", "outcome", "Every child has a plan that")
    whole = with_cell(whole, "3.2", "outcome", "says what will change and")
    whole = with_cell(whole, "3.3", "outcome", "by when it will.")
    plan = parse_text(export(lines_of(whole)))
    outcome = plan["areas"][2]["outcomes"][0]
    assert outcome["text"] == "Every child has a plan that says what will change and by when it will."
    assert outcome["refs"] == ["3.1", "3.2", "3.3"]
    assert outcome["inferred"]


def test_a_single_blank_outcome_in_a_large_plan_is_blank(parse_text: Parse) -> None:
    whole = with_cell(invented((4, 4, 4, 4)), "3.3", "outcome", "")
    plan = parse_text(export(lines_of(whole)))
    assert next(a for a in actions(plan) if a["ref"] == "3.3")["outcome"] is None


def test_lines_of_the_progress_column_in_an_outcome(parse_text: Parse) -> None:
    whole = with_cell(
        WHOLE, "3.2", "progress", "Completed. The quality panel has met in March and reviewed forty plans."
    )
    bled = "Plans are better. Completed. The quality pan has met reviewed forty plans. Ninety per cent are good."
    plan = parse_text(export(lines_of(with_cell(whole, "3.1", "outcome", bled))))
    assert plan["areas"][2]["outcomes"][0]["text"] == "Plans are better. Ninety per cent are good."
    assert "neighbour_lines" in codes(plan)


def test_words_that_outcome_and_progress_share_stay(parse_text: Parse) -> None:
    whole = with_cell(WHOLE, "3.1", "progress", "Completed. All plans are now seen by a manager within five days.")
    whole = with_cell(
        whole, "3.1", "outcome", "All plans are now seen by a manager within five days. Completed audits say so."
    )
    plan = parse_text(export(lines_of(whole)))
    assert plan["areas"][2]["outcomes"][0]["text"].startswith("All plans are now seen by a manager within five days.")
    assert "neighbour_lines" not in codes(plan)


def test_misread_titles_of_other_people(parse_text: Parse) -> None:
    plan = parse_text(export(lines_of(with_cell(WHOLE, "1.1", "lead", "C1lr Grace Adeyemi"))))
    assert repairs(plan, "title_misread") == [("C1lr", "Cllr")]
    assert [(o["title"], o["name"]) for o in actions(plan)[0]["owners"]] == [("Cllr", "Grace Adeyemi")]


def test_initials_with_a_key_in_the_document(parse_text: Parse) -> None:
    whole = with_cell(with_cell(WHOLE, "1.1", "lead", "GA / PR"), "1.2", "lead", "HR")
    key = [["GA = Grace Adeyemi"], ["PR = Priya Raman"], ["HR = Human Resources"]]
    plan = parse_text(export(lines_of(whole) + key))
    assert [owner["name"] for owner in actions(plan)[0]["owners"]] == ["Grace Adeyemi", "Priya Raman"]
    assert [owner["kind"] for owner in actions(plan)[1]["owners"]] == ["body"]
    assert {a["short"] for a in plan["document"]["abbreviations"]} == {"GA", "PR", "HR"}


@pytest.mark.parametrize("cell", ["TBC", "Vacant", "N/A", "-", "7"])
def test_owner_cells_without_an_owner(parse_text: Parse, cell: str) -> None:
    plan = parse_text(export(lines_of(with_cell(WHOLE, "1.1", "lead", cell))))
    assert actions(plan)[0]["owners"] == []
    assert "/areas/0/actions/0/owners" in [i["path"] for i in plan["issues"] if i["code"] == "owner_missing"]


def test_a_ref_that_points_nowhere(parse_text: Parse) -> None:
    plan = parse_text(export(lines_of(with_cell(WHOLE, "1.1", "progress", "On track (see 9.9)."))))
    assert (
        actions(plan)[0]["references"] == [{"text": "9.9", "ref": None}]
        or actions(plan)[0]["references"][0]["ref"] is None
    )
    assert "reference_dangling" in codes(plan)


def test_a_due_date_before_the_inspection(parse_text: Parse) -> None:
    lines = [["Inspection of local authority children’s services, June 2021"], *LINES]
    plan = parse_text(export(lines))
    assert plan["document"]["inspection"]["framework"] == "ILACS"
    assert "due_before_inspection" in codes(plan)


def test_a_plan_cut_off_in_the_middle_is_told(parse_text: Parse) -> None:
    text = export(LINES)
    row = text.index("\n2.2\t")
    plan = parse_text(text[: text.index(WHOLE.items()[4].cells["outcome"], row) + 20])
    assert refs(plan) == REFS[:5]
    assert "row_short" in codes(plan)


def test_a_row_wider_than_its_header(parse_text: Parse) -> None:
    """Found by the generated documents: a blank cell of such a row was looked for in the header."""
    plan = parse_text(
        "Plan\nBy When\tDescription\tLead\tCost\n1.1\tMay 2019\t\tAnn Reed\tNone\n1.2\tMay 2019\tWrite to every school\tTom Bell\t£2\n"
        "1.3\tJune 2019\tTrain all staff\tAnn Reed\t£3\n1.4\tJune 2019\tTell the board\tTom Bell\tNone\n"
    )
    assert {"row_long", "area_without_heading"} <= codes(plan)


def test_three_header_rows_in_one_table(parse_text: Parse) -> None:
    """Found by the generated documents: a header that comes again after another one took its rows twice."""
    other = ["No.", *HEADER[1:]]
    plan = parse_text(export([*LINES[:2], HEADER, other, LINES[6], LINES[7], other, LINES[8]]))
    assert refs(plan) == REFS[:3]
