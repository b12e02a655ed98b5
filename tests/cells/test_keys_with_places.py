"""Keys of initials in tables that say more than names: where somebody sits, or which post."""

from __future__ import annotations

from planparse.pipeline import parse_bytes

PEOPLE = [
    ("Short", "Desk", "Full"),
    ("WFC", "Mill Street", "Westfield College"),
    ("AR", "Floor two", "Ann Reed"),
    ("NRW", "Floor two", "Norah Webb"),
    ("BS", "Town Hall", "Bo Shah"),
]


def owners(people: list[tuple[str, ...]]) -> list[list[str | None]]:
    rows = [("Ref", "Action", "Lead", "By when"), ("1", "Ring each learner who left", "WFC", "May 2027")]
    rows += [
        ("2", "Offer a place on the spring course", "NRW / AR", "June 2027"),
        ("3", "Pay fares", "BS", "July 2027"),
    ]
    tables = ("".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in own) for own in (rows, people))
    page = "<h1>Skills plan</h1><table>{}</table><p>People</p><table>{}</table>".format(*tables)
    plan = parse_bytes("plan.html", page.encode())
    return [[owner.name for owner in action.owners] for area in plan.areas for action in area.actions]


def test_a_column_of_places_does_not_end_the_key() -> None:
    assert owners(PEOPLE) == [["Westfield College"], ["Norah Webb", "Ann Reed"], ["Bo Shah"]]


def test_letters_that_are_not_in_the_name_are_not_explained() -> None:
    other = [("WFC", "Mill Street", "Eastfield School"), *PEOPLE[2:]]
    assert owners([PEOPLE[0], *other])[0] == ["WFC"]
