"""Web pages with labels and values as pairs of elements, below a heading that is only a ref."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ROWS = (
    ("TSK-01", "Mend the roof of the boat house", "Ann Reed", "3 May 2025"),
    ("TSK-02", "Print the map of the upper valley", "Bo Shah", "9 June 2025"),
    ("TSK-03", "Ask the school for the hall", "Cy Young", "1 July 2025"),
    ("TSK-04", "Write to the council about bins", "Dee Lane", "4 August 2025"),
)


def page(tag: str, name: str, value: str, sign: str) -> Plan:
    def pair(label: str, text: str) -> str:
        return f'<{tag} class="{name}">{label}</{tag}><{tag} class="{value}">{text}</{tag}>'

    cards = [
        f"<p>{sign}</p><h2>{ref}</h2><p>{text}.</p><div class=box>{pair('Owner', who)}{pair('Area', 'NA')}</div>"
        f"<div class=box>{pair('Due date', when)}{pair('Cost', 'low')}</div>"
        for ref, text, who, when in ROWS
    ]
    return parse_bytes("page.html", f"<html><body><h1>Tasks</h1>{''.join(cards)}</body></html>".encode())


@pytest.mark.parametrize(("tag", "name", "value"), [("div", "key", "val"), ("span", "lbl", "txt")])
@pytest.mark.parametrize("sign", ["", "↻"])
def test_labels_go_with_their_values_and_the_heading_is_the_ref(tag: str, name: str, value: str, sign: str) -> None:
    actions = page(tag, name, value, sign).actions
    assert [action.ref for action in actions] == [row[0] for row in ROWS]
    assert [action.description for action in actions] == [f"{row[1]}." for row in ROWS]
    assert [action.owners[0].display for action in actions] == [row[2] for row in ROWS]
    assert [action.timescale and action.timescale.text for action in actions] == [row[3] for row in ROWS]
    assert not any(action.title for action in actions)
