"""A table of those present says whose initials stand in the actions, and which bodies sent them: these own some too."""

from __future__ import annotations

from planparse.pipeline import parse_bytes

PEOPLE = [
    ("Ann Reed", "AR", "norvik"),
    ("Bo Shah", "BS", "norvik"),
    ("Kit May", "KM", "QX"),
    ("Jo Park", "JP", "QX"),
    ("Liv Moss", "LM", "Clerk"),
    ("Ada Poole", "AP", "Clerk"),
]
ACTIONS = [("Send the draft", "norvik"), ("Read the draft", "QX / norvik"), ("Fix a day", "KM"), ("Minute it", "Clerk")]


def rows(cells, tag="td"):
    return "".join(f"<tr>{''.join(f'<{tag}>{text}</{tag}>' for text in row)}</tr>" for row in cells)


def owners(people):
    html = (
        f"<html><body><h1>Meeting minutes</h1><table>{rows([('Name', 'Initials', 'From')], 'th')}{rows(people)}</table>"
        f"<p>We met.</p><table>{rows([('Action', 'Who', 'By when')], 'th')}"
        f"{rows((*one, 'May 2031') for one in ACTIONS)}</table></body></html>"
    )
    actions = parse_bytes("minutes.html", html.encode()).areas[0].actions
    return [[(one.kind, one.display) for one in action.owners] for action in actions]


def test_bodies_and_initials_of_those_present() -> None:
    assert owners(PEOPLE) == [
        [("body", "norvik")],
        [("body", "QX"), ("body", "norvik")],
        [("person", "Kit May")],
        [("post", "Clerk")],
    ]


def test_what_stands_beside_one_person_only_shows_nothing() -> None:
    assert owners(PEOPLE[1:3] + PEOPLE[4:])[0] != [("body", "norvik")]
