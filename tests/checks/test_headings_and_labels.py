"""Doubts about headings that were set aside, refs of another area, labels read in two ways, and days read as years."""

from __future__ import annotations

from typing import Any

import pytest

import planparse

TEXT = ("Families are met within five days and say so.", "Children say that they were asked what they think.")


def read(lines: list[str]) -> dict[str, Any]:
    return planparse.parse_bytes("\n".join(lines).encode(), name="plan.md").model_dump(mode="json")


def plan(*, headings: tuple[str, ...], number: int = 3, label: str = "", dates: str = "31 May 2024") -> list[str]:
    """A plan of areas of two actions each; ``headings`` may leave one out, whose actions then follow the last."""
    lines = ["# Improvement plan", ""]
    for at in range(1, number + 1):
        lines += [f"## {headings[at - 1]}" if headings[at - 1].startswith("Rec") else headings[at - 1], ""]
        extra = f" {label} |" if label else ""
        lines += [f"| Ref | Action | Lead | By when |{extra}", "|---|---|---|---|" + ("---|" if label else "")]
        for letter, verb in zip("ab", ("Train all staff in area", "Review all plans of area"), strict=True):
            cell = f" {TEXT[at % 2]} |" if label else ""
            lines += [f"| {at}{letter} | {verb} {at} | Priya Raman | {dates} |{cell}"]
        lines += [""]
    return lines


def loud(found: dict[str, Any], code: str) -> list[str]:
    return [issue["path"] for issue in found["issues"] if issue["code"] == code and issue["severity"] != "info"]


WHOLE = tuple(f"Recommendation {at}: Visits of kind {at}" for at in range(1, 7))


def test_a_plan_that_is_whole_has_none_of_these_doubts() -> None:
    found = read(plan(headings=WHOLE, number=6))
    assert not [code for code in ("heading_set_aside", "ref_other_area", "column_differs") if loud(found, code)]


def test_a_heading_without_a_number_at_the_level_of_those_that_have_one_is_an_area() -> None:
    lines = plan(headings=("Recommendation 1: Visits", "## Things that wait", "Recommendation 2: Plans"))
    found = read(lines)
    assert [area["number"] for area in found["areas"]] == ["1", None, "2"]
    assert loud(found, "heading_odd") == []


def test_a_heading_that_lost_its_label_s_letter_is_a_doubt() -> None:
    found = read(plan(headings=(*WHOLE[:5], "Recomendation 6; Visits of kind 6"), number=6))
    numbers = [area["number"] for area in found["areas"]]
    assert numbers == ["1", "2", "3", "4", "5", None]
    assert loud(found, "heading_odd") == ["/areas/5"]


@pytest.mark.parametrize(("printed", "doubted"), [("Printed on 3 March 2024.", 6), ("Printed in 2019.", 0)])
def test_a_day_that_is_read_as_a_year_is_a_doubt_where_no_such_year_is_printed(printed: str, doubted: int) -> None:
    found = read([*plan(headings=WHOLE, dates="April 19"), printed])
    assert len(loud(found, "day_or_year")) == doubted


def rows(head: str, *lines: str) -> dict[str, Any]:
    rule = "---|" * (head.count("|") + 1)
    return read([f"| {head} |", f"|{rule}", *(f"| {line} |" for line in lines)])


def test_a_heading_that_ends_in_the_middle_of_a_phrase_is_a_doubt() -> None:
    cut = plan(headings=("Recommendation 1: Visits of", "Recommendation 2: Plans", "Recommendation 3: What to go on"))
    assert loud(read(cut), "heading_odd") == ["/areas/0"]


ACTIONS = (
    "Train all staff in the duty team",
    "Review all open cases",
    "Write to all schools",
    "Set a budget for visits",
)


def test_a_word_that_most_timescales_have_is_perhaps_a_label() -> None:
    dated = [f"1.{n} | {text} | Priya Raman | May 2024 RAG grade" for n, text in enumerate(ACTIONS, 1)]
    found = rows("Ref | Action | Lead | By when", *dated)
    assert loud(found, "timescale_unread") == [f"/areas/0/actions/{n}" for n in range(4)]
    once = rows("Ref | Action | Lead | By when", dated[0], *(line.replace(" RAG grade", "") for line in dated[1:]))
    assert not loud(once, "timescale_unread")


def test_initials_that_loose_words_explain_are_a_warning_and_others_are_said_for_the_record() -> None:
    head = "| Ref | Action | Lead | By when |\n|---|---|---|---|"
    lines = [
        f"| 1.{n} | {text} | {who} | May 2024 |"
        for n, (text, who) in enumerate(zip(ACTIONS, ("QR", "XZ") * 2, strict=True), 1)
    ]
    found = read([head, *lines, "", "Names: QR Quentin Rowe, who left in May"])
    told = [one for one in found["issues"] if one["code"] == "owner_unexplained" and one["severity"] == "warning"]
    assert [one["path"] for one in told] == ["/areas/0/actions/0/owners", "/areas/0/actions/2/owners"]


def test_a_column_that_looks_like_areas_is_told_unless_several_areas_have_headings() -> None:
    from planparse.issues import Doubt
    from planparse.outline.column_doubts import close_calls
    from planparse.outline.outline import Area, Column, Row, Spot, Table
    from planparse.outline.scored import Decision
    from planparse.words import NO_WORDS, Phrase, Place, Word

    column = Column(NO_WORDS, "Committee", None, decision=Decision("extra", "area", 0.02))
    heading = Phrase((Word(0, "Homes", Place()),))
    bare, headed = (Area(words, "other", None, 0, rows=(Row(0, 0, (None,)),)) for words in (NO_WORDS, heading))
    told = [
        [spot for spot, doubt in close_calls((Table((column,)),), areas) if isinstance(doubt, Doubt)]
        for areas in ((bare,), (headed,), (headed, headed))
    ]
    one = [Spot(area=0), Spot(table=0, column=0)]
    assert told == [one, one, []]  # one heading over all actions may be the document's


def test_other_agencies_beside_those_who_lead_support_them() -> None:
    head = "Ref | Action | Who will lead? | Other agencies | By when"
    lines = [f"1.{n} | {text} | Priya Raman | Ann Reed | May 2024" for n, text in enumerate(ACTIONS, 1)]
    found = rows(head, *lines)
    assert found["tables"][0]["columns"]["Other agencies"] == "support"


def html(head: str, *lines: tuple[str, ...], before: str = "") -> dict[str, Any]:
    labels = "".join(f"<th>{label}</th>" for label in head.split(" | "))
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)
    page = f"<body><h1>Improvement plan</h1>{before}<table><tr>{labels}</tr>{body}</table></body>"
    return planparse.parse_bytes(page.encode(), name="plan.html").model_dump(mode="json")


TITLES = ("Duty team", "Open cases", "Schools", "Visits")


def test_a_short_first_line_in_most_texts_is_perhaps_the_title() -> None:
    both = [
        (f"1.{n}", f"{title}<br>{text}", "Priya Raman", "May 2024")
        for n, (title, text) in enumerate(zip(TITLES, ACTIONS, strict=True), 1)
    ]
    found = html("Ref | Action | Lead | By when", *both)
    assert loud(found, "label_inside") == [f"/areas/0/actions/{n}/title" for n in range(4)]
    plain = [(ref, text.split("<br>")[1], *rest) for ref, text, *rest in both]
    assert not loud(html("Ref | Action | Lead | By when", *plain), "label_inside")


def test_posts_in_a_column_without_a_field_are_a_doubt_but_not_those_who_are_told() -> None:
    posts = ("Finance Manager", "Head of Estates", "HR Manager", "Head of Legal Services")
    lines = [f"1.{n} | {a} | Ann Reed | {p} | May 2024" for n, (a, p) in enumerate(zip(ACTIONS, posts, strict=True), 1)]
    assert loud(rows("Ref | Action | Owner | Desk | By when", *lines), "column_left_out") == ["/tables/0/columns/Desk"]
    assert not loud(rows("Ref | Action | Accountable | Reported to | By when", *lines), "column_left_out")


@pytest.mark.parametrize(("label", "field"), [("Doing it", "lead"), ("Desk", "lead"), ("Reported to", None)])
def test_names_beside_those_who_answer_for_it_are_of_those_who_do_it_unless_they_are_only_told(
    label: str, field: str | None
) -> None:
    posts = ("Finance Manager", "Head of Estates", "HR Manager", "Head of Legal Services")
    lines = [f"1.{n} | {a} | Ann Reed | {p} | May 2024" for n, (a, p) in enumerate(zip(ACTIONS, posts, strict=True), 1)]
    found = rows(f"Ref | Action | Accountable | {label} | By when", *lines)
    assert found["tables"][0]["columns"][label] == field


def test_a_code_that_all_actions_of_each_area_share_may_be_its_number() -> None:
    lines = [
        line
        for area, code in (("Demand for placements", "CR1"), ("Cost of agency staff", "CR2"))
        for line in [
            f"| {code} | {area} | {code}/{text[:1]} | {text} | Priya Raman | May 2024 |" for text in ACTIONS[:2]
        ]
    ]
    found = read(["| Risk ID | Area | Action ref | Action | Lead | By when |", "|---|---|---|---|---|---|", *lines])
    assert loud(found, "heading_odd") == ["/areas/0", "/areas/1"]


def test_a_column_of_statuses_that_says_nothing_is_told_where_the_progress_gave_the_status() -> None:
    lines = [
        f"1.{n} | {text} | Priya Raman | May 2024 | Completed in May 2024 | |" for n, text in enumerate(ACTIONS, 1)
    ]
    found = rows("Ref | Action | Lead | By when | Progress | RAG", *lines)
    assert loud(found, "status_elsewhere") == [f"/areas/0/actions/{n}/status" for n in range(4)]


def test_statuses_that_end_the_timescales_are_told_where_no_status_was_read() -> None:
    ends = ("On track", "Planned", "Delayed", "Completed")
    lines = [
        f"1.{n} | {text} | Priya Raman | May 2024 Grade {end}"
        for n, (text, end) in enumerate(zip(ACTIONS, ends, strict=True), 1)
    ]
    found = rows("Ref | Action | Lead | By when", *lines)
    assert loud(found, "status_unread") == [f"/areas/0/actions/{n}/status" for n in range(4)]


def test_refs_of_several_numbers_in_an_area_without_a_heading_are_a_doubt() -> None:
    def told(*refs: str) -> list[str]:
        lines = [f"{ref} | {text} | Priya Raman | May 2024" for ref, text in zip(refs, ACTIONS, strict=True)]
        return loud(rows("Ref | Action | Lead | By when", *lines), "area_without_heading")

    assert told("1.1", "1.2", "2.1", "2.2") == ["/areas/0"]
    assert told("1.1", "1.2", "1.3", "1.4") == []
