"""Minutes in Markdown: lists in lists below headings, labels over lists, and minute numbers with a slash."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HALL = """## Minutes Hall committee meeting May 2027

Present: Orla, Deji, Ana

Regrets: Bo

### 27/11 Roof
* The gutter leaks again
* Questions
    * Who pays for it?
    * ACTIONS:
        * Orla will ask for two quotations
        * A letter will be sent to the insurer
* A vote by e-mail

### 27/12 Garden
* Nobody has cut the hedge, ACTION: Deji will borrow a hedge cutter
    * Ana says that the birds have left their nests. Should we wait?
"""

CLUB = """### Present

- Orla Finn (OF)
- Deji Obi (DO)

## Money

- Less than last year
- Fees
  - **Action**: OF to write to all who have not paid
- Grants
  - **Action**: DO will fill in the form of the lottery

## Trips

- Where to go
  - The coast is far
  - **Action**: OF to ask what the bus costs
"""


def _told(plan: Plan) -> list[tuple[str | None, list[str], str]]:
    return [
        (area.heading, [owner.display for owner in one.owners], one.description)
        for area in plan.areas
        for one in area.actions
    ]


def test_a_label_in_a_list_is_over_the_items_below_it() -> None:
    plan = parse_bytes("hall.md", HALL.encode())
    assert _told(plan) == [
        ("27/11 Roof", ["Orla"], "ask for two quotations"),
        ("27/11 Roof", [], "A letter will be sent to the insurer"),
        ("27/12 Garden", ["Deji"], "borrow a hedge cutter"),
    ]
    assert [(area.number, area.title) for area in plan.areas] == [("27/11", "Roof"), ("27/12", "Garden")]
    assert plan.document.title == "Minutes Hall committee meeting May 2027"


def test_items_of_lists_head_nothing_below_marked_headings() -> None:
    plan = parse_bytes("club.md", CLUB.encode())
    assert _told(plan) == [
        ("Money", ["Orla Finn"], "write to all who have not paid"),
        ("Money", ["Deji Obi"], "fill in the form of the lottery"),
        ("Trips", ["Orla Finn"], "ask what the bus costs"),
    ]
