"""Refs with zeros and letters: in front of the text, over areas that are continued, and where one is missing."""

from __future__ import annotations

from planparse.pipeline import parse_bytes


def table(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    printed = ("".join(f"<td>{text}</td>" for text in row) for row in (head, *rows))
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in printed) + "</table>"


def refs(*parts: str) -> list[str]:
    plan = parse_bytes("plan.html", f"<h1>Action plan</h1>{''.join(parts)}".encode())
    return [action.ref for area in plan.areas for action in area.actions]


FIRST = table(
    ("No.", "Action", "Lead", "By when"),
    ("H2-01", "Visit every family", "Ann Reed", "June 2026"),
    ("H2-02", "Insulate lofts before winter", "Bo Shah", "May 2026"),
    ("H2-03", "Answer each letter", "Cy Trent", "March 2026"),
)
HEADINGS = "<h2>Workstream 2: Homes</h2>", "<h2>Workstream 2 (cont’d): Homes</h2>"


def test_a_continued_area_goes_on_with_the_refs_in_front_of_what_will_be_done():
    rest = table(
        ("No. Action", "Lead", "By when"),
        ("H2-04 Put all services on one number", "Di Moor", "July 2026"),
        ("H2-05 Report audits to the board", "Di Moor", "July 2026"),
    )
    assert refs(HEADINGS[0], FIRST, HEADINGS[1], rest)[-2:] == ["H2-04", "H2-05"]


def test_a_missing_ref_is_given_back_with_its_zeros():
    assert refs(HEADINGS[0], FIRST.replace("H2-02", "")) == ["H2-01", "H2-02", "H2-03"]


def test_refs_go_on_where_headings_of_a_second_kind_count_again():
    head = ("Ref", "Action", "Lead", "By when")
    parts = [
        f"<h2>{heading}: Better care</h2>"
        + table(
            head,
            (f"{place}.1", "Visit every family", "Ann Reed", "June 2026"),
            (f"{place}.2", "Answer each letter", "Cy Trent", "March 2026"),
        )
        for place, heading in enumerate(("Must do 1", "Must do 2", "Should do 1", "Should do 2"), 1)
    ]
    assert refs(*parts) == [f"{place}.{step}" for place in (1, 2, 3, 4) for step in (1, 2)]
