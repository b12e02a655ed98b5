"""Texts with tables of several forms: spaces, bars and tabs in one mail; rows between bars that a line end cut."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action
from planparse.read.kinds import kind_of

MAIL = """From: Policy Team
To: All
Subject: Harbour action plan

Part A: Town

Ref   Task                              Owner            By           Status
1     Paint the railings on the pier    Ann Reed         May 2027     On track
      before the season
2     Count the boats each morning      Harbour Master   June 2027    Done
3     Write a guide for visitors        Bo Shah          July 2027    Not started

Part B: County

Ref | Action | Lead | Deadline
C1 | Mend the slipway | Cara Lowe | March 2027
C2 | Ask the sailing clubs what they
need from us | Dee Moss | April 2027
C3 | Buy ten lifebuoys | Harbour Master | May 2027

Part C: Trust

Ref\tAction\tLead\tDeadline\tProgress
T1\tTrain four wardens\tEd Lind\tJune 2027\tTwo trained
T2\tOpen the museum on Mondays\tFay Hart\tJuly 2027\t
T3\tMove the archive\tGus Pell\tMay 2027\tRoom found
"""


def actions(text: str) -> list[Action]:
    return [action for area in parse_bytes("plan.txt", text.encode()).areas for action in area.actions]


def test_each_form_of_table_is_read_and_headed() -> None:
    plan = parse_bytes("plan.txt", MAIL.encode())
    refs = [[action.ref for action in area.actions] for area in plan.areas]
    assert refs == [["1", "2", "3"], ["C1", "C2", "C3"], ["T1", "T2", "T3"]]
    assert plan.words.source == plan.words.placed + plan.words.unplaced
    found = {action.ref: action for area in plan.areas for action in area.actions}
    assert found["1"].description == "Paint the railings on the pier before the season"
    assert found["T3"].progress == "Room found"
    assert found["C3"].source.line == MAIL.split("\n").index("C3 | Buy ten lifebuoys | Harbour Master | May 2027") + 1


def test_a_row_between_bars_that_a_line_end_cut_is_one() -> None:
    found = {action.ref: action for action in actions(MAIL)}
    assert found["C2"].description == "Ask the sailing clubs what they\nneed from us"
    assert [owner.name for owner in found["C2"].owners] == ["Dee Moss"]


def test_one_form_alone_keeps_its_reader() -> None:
    bars = MAIL[MAIL.index("Ref |") : MAIL.index("Part C")]
    assert kind_of("plan.txt", bars.encode()).name == "delimited text"
