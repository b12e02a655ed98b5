"""Values of run-in labels that go on in the next paragraph, and the full stops behind values that are names."""

from __future__ import annotations

from planparse import Plan
from planparse.pipeline import parse_bytes

ACTIONS = (
    (
        "1.1",
        "Adopt a strategy for reserves.",
        "Ann Reed",
        "May 2026",
        "Draft went to the board in May.",
        "Audit Committee",
    ),
    (
        "1.2",
        "Train all councillors who sit on boards.",
        "Bo Shah",
        "June 2026",
        "No date is set.",
        "Audit and Risk Board of Governors",
    ),
    (
        "2.1",
        "Put every contract on one register.",
        "Cy Dunn",
        "July 2026",
        "Half are on it.",
        "Chief Information Risk Owner",
    ),
)


def printed(*, broken: bool) -> Plan:
    body = ""
    for ref, text, who, when, news, seen in ACTIONS:
        line = f"{ref} {text} Lead: {who}. Timescale: {when}. Progress: {news} Assurance: {seen}."
        if broken and ref == "1.1":
            line = line.replace("went to", "went</p><p>to")
        body += f"<p>{line}</p>"
    return parse_bytes("plan.html", f"<h1>Action plan</h1>{body}".encode())


def test_what_stands_before_a_label_goes_on_with_the_value_above() -> None:
    for broken in (False, True):
        found = [one for area in printed(broken=broken).areas for one in area.actions]
        assert [one.progress for one in found] == [row[4] for row in ACTIONS]


def test_full_stops_behind_names_are_marks_between_labels() -> None:
    found = [one for area in printed(broken=False).areas for one in area.actions]
    assert [[*one.extra.values()] for one in found] == [[row[5]] for row in ACTIONS]


def test_who_signed_below_the_last_record_is_no_part_of_its_last_value() -> None:
    body = "".join(f"<p>{ref} {text} Lead: {who}. Timescale: {when}.</p>" for ref, text, who, when, *_ in ACTIONS * 2)
    signed = "<p>Signed: Leader of the Council and Chief Executive, 30 September 2025</p>"
    plan = parse_bytes("plan.html", f"<h1>Action plan</h1>{body}{signed}".encode())
    found = [one for area in plan.areas for one in area.actions]
    assert [one.timescale.text for one in found if one.timescale] == [row[3] for row in ACTIONS * 2]
    assert any("Signed" in text.text for text in plan.unplaced)
