from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.read import read_bytes
from planparse.read.document import Paragraph
from planparse.words import Phrase


def paragraphs(text: str) -> list[str]:
    blocks = read_bytes("plan.txt", text.encode()).pages[0].blocks
    return [Phrase(block.words).text for block in blocks if isinstance(block, Paragraph)]


RUN_IN = """\
Fenwick Council

1. Housing

1. All staff to have had an appraisal with clear objectives. By Whom: Repairs Team. Target
for completion: September 2015. % complete: 90%.
2. Use one screening tool for child exploitation in all agencies. By Whom: Repairs. Target
for completion: December 2015. % complete: 25%.
3. Answer stage one complaints within ten days and report the lessons to boards. By Whom:
Ann Bhatia. Target for completion: January 2016. % complete: 50%.
4. Make sure that the views of all tenants, even those of the youngest, are shown in each
assessment. By Whom: Nadia Parmar. Target for completion: April 2015. % complete: 50%.
"""


def test_a_label_that_the_width_cut_is_put_together() -> None:
    found = paragraphs(RUN_IN)
    assert [text[:2] for text in found] == ["Fe", "1.", "1.", "2.", "3.", "4."]
    assert "Target for completion: September 2015." in found[2]
    assert "By Whom: Ann Bhatia." in found[4]


def test_a_label_begins_a_line_where_it_also_does_so_below_a_line_with_room() -> None:
    text = "Ref: A1\nAction: Train the whole workforce in practice that restores, beginning with the\nnew managers.\nLead: Ann\n\nRef: A2\nAction: Hold a meeting with the landlords who have more than eighteen homes here.\nLead: Bob\n"
    assert [line.partition(":")[0] for line in paragraphs(text)] == ["Ref", "Action", "Lead"] * 2


def test_a_record_begins_behind_one_whose_last_value_fills_its_line() -> None:
    text = (
        "Train volunteers to hear pupils read twice a week, in each school of the trust. Owner: Head\n"
        "of reading. Due: July 2019.\n"
        "Launch the strategy and make sure that the tool is used by all. Owner: Bo. Due: June 2018.\n"
        "Broaden supported internships with the local employers. Owner: Carl Dunn. Due: July 2019.\n"
    )
    assert [one.partition(" ")[0] for one in paragraphs(text)] == ["Train", "Launch", "Broaden"]


def test_rules_make_headings_and_are_set_aside() -> None:
    text = "Fenwick Council\n\nACTION PLAN\n===========\n\n1. Housing\n==========\n\nMinor works\n-----------\n\nText\n"
    document = read_bytes("plan.txt", text.encode())
    levels = [(Phrase(b.words).text, b.level) for b in document.pages[0].blocks if isinstance(b, Paragraph)]
    assert levels[1:] == [("ACTION PLAN", 1), ("1. Housing", 2), ("Minor works", 3), ("Text", None)]
    assert [Phrase(aside.words).text[:1] for aside in document.asides] == ["=", "=", "-"]


def test_areas_of_headings_with_rules_hold_their_own_actions() -> None:
    more = RUN_IN.replace("1. Housing\n", "1. Housing\n==========\n").replace(
        "3. Answer", "\n2. Complaints\n=============\n\n3. Answer"
    )
    plan = parse_bytes("plan.txt", more.encode())
    assert [(area.title, len(area.actions)) for area in plan.areas] == [("Housing", 2), ("Complaints", 2)]
    assert plan.areas[1].actions[0].timescale is not None
    assert str(plan.areas[1].actions[0].timescale.due) == "2016-01-31"


def test_a_date_in_front_of_a_line_is_no_number_of_a_list() -> None:
    text = (
        "1. Set up a team to visit families of pupils who miss school. Due: 21 May 2022. Lead: Ann Reed.\n"
        "2. Improve the take-up of the personal budgets by a guide that was written with the parents. Due:\n"
        "2 April 2022. Lead: Bob Cole.\n"
        "3. Hold a meeting when a placement shows signs of strain. Due: 31 August 2022. Lead: Carol Dunn.\n"
        "4. Answer the complaints within ten days and report what they teach to the board in each of the\n"
        "quarters. Due: 1 May 2022. Lead: Ann Reed.\n"
    )
    assert [one[:2] for one in paragraphs(text)] == ["1.", "2.", "3.", "4."]


NARROW = """\
Minutes of the trail group as agreed on the telephone with everybody
there and with Joan taking the notes.

    Ask the landowner of the mill whether the
    gate by the mill may be moved two yards
    down the bank.

    Draw the map again for the leaflet, with
    the car park and the new stile on it, and
    the bus stop.

    See https://example.org/trail-group/maps/a-very-long-name-of-a-map-of-the-valley-2025.html
    And ask Bo.

    Price the boards at each of the four ends
    of the walk, in time for the open day in
    the next spring.
"""


def test_paragraphs_wrapped_earlier_than_the_text_are_put_together() -> None:
    found = paragraphs(NARROW)
    assert (
        found[1] == "Ask the landowner of the mill whether the gate by the mill may be moved two yards down the bank."
    )
    assert [text.split()[0] for text in found] == ["Minutes", "Ask", "Draw", "See", "And", "Price"]


def test_lines_of_similar_length_in_a_list_stay_apart() -> None:
    items = [
        "Train all new case officers in May",
        "Print the maps of the upper valley",
        "Repair the stile at Mill Farm end",
    ]
    assert paragraphs("\n".join(["What we said", "", *items, ""])) == ["What we said", *items]


MAIL = """\
Thank you all for coming on Tuesday. Here is what I think we said, and who said
that they would do it.

*Halls*

1) Ann: ask the three builders on the list for a price for mending the big roof
   -- by May -- DONE
2) Bo: write to the people who hire the small hall on Sunday mornings -- by June
   2025 -- LATE, no address
3) Cy: put up the new signs -- from now

*Gardens and paths*

4) Di: buy two spades -- by July
"""


def test_a_year_or_a_dash_that_did_not_fit_continues_an_item() -> None:
    assert paragraphs(MAIL)[1:] == [
        "Halls",
        "1) Ann: ask the three builders on the list for a price for mending the big roof -- by May -- DONE",
        "2) Bo: write to the people who hire the small hall on Sunday mornings -- by June 2025 -- LATE, no address",
        "3) Cy: put up the new signs -- from now",
        "Gardens and paths",
        "4) Di: buy two spades -- by July",
    ]


def test_words_between_two_signs_are_a_heading_and_a_list_is_none() -> None:
    blocks = read_bytes("plan.txt", MAIL.encode()).pages[0].blocks
    assert [block.level for block in blocks if isinstance(block, Paragraph)] == [None, 2, None, None, None, 2, None]
    listed = "* Mend the roof\n* Print the map\n_Note: see the file._\n"
    assert paragraphs(listed) == ["* Mend the roof", "* Print the map", "_Note: see the file._"]


def test_a_dash_that_begins_lines_stays_a_bullet() -> None:
    text = "1. Mend the big roof of the village hall before the winter comes\n   - Ann\n   - May 2025\n2. Print the map\n   - Bo\n"
    assert [line.split()[0] for line in paragraphs(text)] == ["1.", "-", "-", "2.", "-"]
