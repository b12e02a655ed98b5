"""Texts that took in another field's words, planted into what the stages made of a plan that is read right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

import planparse
from planparse.cells.draft import ActionDraft, Draft, Timescale
from planparse.outline.outline import Area, Entry
from planparse.pipeline import stages_of_bytes
from planparse.plan.checks.actions import check_owners
from planparse.plan.checks.dates import check_dates
from planparse.plan.checks.headings import check_headings
from planparse.plan.checks.joined import check_inside
from planparse.words import Phrase, Place, Word

ROWS = (
    ("1.1", "Train all staff in safety planning", "Priya Raman", "31 May 2025", "Staff feel safe"),
    ("1.2", "Review each plan with the family", "Head of Service", "30 June 2025", "Plans are shared"),
    ("1.3", "Write to the twelve schools", "Tom Okafor", "31 July 2025", "Schools know whom to call"),
    ("1.4", "Open a drop-in at the library", "Jane Webb", "30 September 2025", "Parents come in"),
)


@cache
def right() -> Draft:
    lines = ["# Improvement plan", "", "## Priority 1: Safety", "", "| Ref | Action | Lead | By when | Outcome |"]
    lines += ["|---|---|---|---|---|", *(f"| {' | '.join(row)} |" for row in ROWS)]
    return stages_of_bytes("plan.md", "\n".join(lines).encode()).draft


def words(text: str) -> Phrase:
    """A phrase as a reader makes it: the first word of a line has the line's end before it."""
    parts = [
        ("\n" if at and not n else " ", w)
        for at, line in enumerate(text.split("\n"))
        for n, w in enumerate(line.split())
    ]
    return Phrase(tuple(Word(9000 + n, word, Place(), gap) for n, (gap, word) in enumerate(parts)))


def told(field: str, text: str) -> Callable[[ActionDraft], ActionDraft]:
    """The action with another text in a field."""

    def change(action: ActionDraft) -> ActionDraft:
        entry = replace(action.entry(field) or Entry(Phrase()), phrase=words(text.format(ref=action.row.ref)))
        return replace(action, cells=(*(pair for pair in action.cells if pair[0] != field), (field, entry)))

    return change


def planted(*changes: Callable[[ActionDraft], ActionDraft]) -> Draft:
    """The plan with the first actions changed, one by each change; the last change goes for all others too."""
    area = right().areas[0]
    changes += (changes[-1],) * (len(area.actions) - len(changes))
    actions = tuple(change(action) for change, action in zip(changes, area.actions, strict=True))
    return replace(right(), areas=(replace(area, actions=actions),))


def codes(draft: Draft) -> dict[str, int]:
    found: dict[str, int] = {}
    for spot, doubt in check_inside(draft):
        key = f"{doubt.code} {spot.part or ''}".strip()
        found[key] = found.get(key, 0) + 1
    return found


def same(action: ActionDraft) -> ActionDraft:
    return action


def test_a_plan_that_is_read_right_has_none_of_these_doubts() -> None:
    assert codes(right()) == {}


FAULTS: Mapping[str, tuple[tuple[Callable[[ActionDraft], ActionDraft], ...], dict[str, int]]] = {
    "the own ref before a text": ((told("description", "{ref} Train all"), same), {"ref_doubtful description": 1}),
    "the own ref on a line before": ((told("description", "{ref}\nTrain all"), same), {"ref_doubtful description": 1}),
    "another ref before each text": (
        (told("description", "7. Train"), told("description", "8. Write"), told("description", "✔ 9. Open"), same),
        {"ref_doubtful description": 3, "ref_doubtful ref": 3},
    ),
    "steps of the own number": ((told("description", "{ref}.1 Train all {ref}.2 check"), same), {}),
    "a number that counts": ((told("description", "12 new homes"), told("description", "20 more"), same), {}),
    "statuses behind titles": (
        (
            told("title", "Safe homes Going well"),
            told("title", "Good plans Needs care"),
            told("title", "Open door Going well"),
            told("title", "Clear letters Needs care"),
        ),
        {"label_inside title": 4},
    ),
    "names behind titles": (
        (
            told("title", "Safe homes Leeds"),
            told("title", "Good plans York"),
            told("title", "Open door Hull"),
            told("title", "Clear letters Goole"),
        ),
        {},
    ),
    "a status for an owner": ((told("lead", "ON TRACK"), same), {"owner_odd owners": 1}),
    "a short post for an owner": ((told("lead", "CE"), same), {}),
    "labels for actions": ((told("description", "Action manager"),), {"action_odd": 4}),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_a_text_took_in_is_a_doubt(name: str) -> None:
    changes, wanted = FAULTS[name]
    assert codes(planted(*changes)) == wanted


@pytest.mark.parametrize(
    ("cells", "own", "doubts"),
    [
        (("On track", "Low", "Low", "High"), "", 4),
        (("Low", "Low", "High", "High"), "", 0),
        (("On track", "", "", ""), "", 0),
        (("Late", "Late", "Complete", "Late"), "60%", 4),
        (("Late", "Late", "Complete", "Late"), "Not started", 0),
    ],
)
def test_a_column_of_no_field_that_names_statuses_is_a_doubt_of_those_read_elsewhere(
    cells: tuple[str, ...], own: str, doubts: int
) -> None:
    def beside(text: str) -> Callable[[ActionDraft], ActionDraft]:
        extra = (("Confidence", text),) if text else ()
        return lambda action: replace(told("status", own)(action) if own else action, extra=extra)

    assert codes(planted(*map(beside, cells))) == ({"status_elsewhere status": doubts} if doubts else {})


def test_a_text_behind_the_statuses_of_a_column_is_a_doubt() -> None:
    lines = ["# Plan", "", "| Ref | Action | Lead | Status |", "|---|---|---|---|"]
    lines += [f"| {n} | Train the staff of hall {n} | Priya Raman | Complete |" for n in range(1, 5)]
    draft = stages_of_bytes("plan.md", "\n".join(lines).encode()).draft
    area = draft.areas[0]
    actions = tuple(told("status", "Complete\nMeasure 90 of 100 staff say so")(action) for action in area.actions)
    (found,) = check_inside(replace(draft, areas=(replace(area, actions=actions),)))
    assert (found[0].table, found[1].code, found[1].alternatives) == (0, "label_inside", ("outcome", "progress"))


def test_actions_that_read_like_headings_are_a_doubt_where_no_area_has_one() -> None:
    def headed(action: ActionDraft) -> ActionDraft:
        return told("lead", "")(told("description", f"Workstream {action.row.ref[-1]} – Homes")(action))  # type: ignore[index]

    draft = planted(headed)
    area: Area = replace(draft.areas[0].area, heading=Phrase())
    draft = replace(draft, areas=(replace(draft.areas[0], area=area),))
    assert codes(draft) == {"heading_set_aside": 1, "action_odd": 4}


@pytest.mark.parametrize(
    ("label", "text", "doubts"),
    [("Timeline - End", "31 August 2026", 1), ("Actual finish", "31 August 2026", 0), ("Forecast", "1 May 2025", 0)],
)
def test_a_later_end_beside_the_due_date_is_a_doubt(label: str, text: str, doubts: int) -> None:
    draft = planted(lambda action: replace(action, extra=((label, text),)), same)
    assert draft.areas[0].actions[0].timescale
    assert draft.areas[0].actions[0].timescale.due == date(2025, 5, 31)
    assert sum(doubt.code == "dates_unused" for _, doubt in check_dates(draft)) == doubts


@pytest.mark.parametrize(
    ("heading", "odd"),
    [
        ("=== Section A - Carried forward ===", True),
        ("D = delivered R = late", True),
        ("Priority 1: Writing\nWhy: In 2025 half of the pupils could write", True),
        ("and learn from each other", True),
        ("Priority 1: Raise attainment – in writing", False),
        ("Requirement 2 – Safety and Quality Standard: repairs", False),
    ],
)
def test_a_heading_that_holds_more_than_one_is_a_doubt(heading: str, odd: bool) -> None:
    area = right().areas[0]
    draft = replace(right(), areas=(replace(area, area=replace(area.area, heading=words(heading))),))
    assert ["heading_odd" for _, doubt in check_headings(draft) if doubt.code == "heading_odd"] == ["heading_odd"] * odd


@pytest.mark.parametrize("label", ["Date raised", "Date Identified", "Logged on"])
def test_when_something_was_found_is_no_due_date_that_was_left_out(label: str) -> None:
    rows = [f"| {n} | Train the staff of hall {n} | Priya Raman | {n} May 2025 |" for n in range(1, 6)]
    lines = ["# Plan", "", f"| Ref | Action | Lead | {label} |", "|---|---|---|---|", *rows]
    plan = planparse.parse_bytes("\n".join(lines).encode(), name="plan.md")
    assert not [issue for issue in plan.issues if issue.code == "column_left_out"]


@pytest.mark.parametrize(
    ("printed", "due", "doubts"),
    [
        ("31 May 2025", date(2026, 5, 31), 1),
        ("31 May 25", date(2024, 5, 31), 1),
        ("31 May 2025", date(2025, 5, 31), 0),
        ("31 May", date(2026, 5, 31), 0),
    ],
)
def test_a_due_date_in_another_year_than_the_cell_prints_is_a_doubt(printed: str, due: date, doubts: int) -> None:
    def dated(action: ActionDraft) -> ActionDraft:
        row = replace(action.row, entries=())  # no other cell prints a year
        return replace(action, row=row, timescale=Timescale(printed, "date", due=due, precision="day"))

    found = [
        (spot.row, spot.part) for spot, doubt in check_dates(planted(dated, same)) if doubt.code == "year_not_printed"
    ]
    assert found == [(right().areas[0].actions[0].row.id, "timescale")] * doubts


@pytest.mark.parametrize(
    ("name", "rows", "doubts"),
    [("Quarvel Zimbrosk", (0,), 1), ("Quarvel Zimbrosk", (0, 1), 0), ("Priya Zimbrosk", (0,), 0)],
)
def test_a_name_that_stands_once_and_that_nothing_shows_to_be_a_persons_is_a_doubt(
    name: str, rows: tuple[int, ...], doubts: int
) -> None:
    def owned(action: ActionDraft) -> ActionDraft:
        return replace(action, owners=(replace(action.owners[0], name=name, text=name),))

    draft = planted(owned, same)
    first = draft.areas[0].actions[0]
    register = tuple(replace(one, rows=rows) if one.id in first.owner_ids else one for one in draft.register)
    found = [(spot.row, doubt.code) for spot, doubt in check_owners(replace(draft, register=register))]
    assert found == [(first.row.id, "owner_once")] * doubts
