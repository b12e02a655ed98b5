"""Web pages that show a text in lines (`pre`): minutes, mails and exports."""

from __future__ import annotations

from planparse.read import read_bytes
from planparse.read.document import Block, Grid, Paragraph
from planparse.words import Phrase

PAGE = """<html><body><h1>Notes</h1><pre>
Trail group, May
================

    Ask the <b>landowner</b> at the mill by the river whether the old
    gate may be moved two yards down the bank, and write to
    the council.

    - Map
    - Stile
<table><tr><td>Who<td>What<td>When<tr><td>Ann<td>Ask<td>May</table>
After the table
</pre><p>End</p></body></html>"""


def blocks_of(page: str) -> tuple[Block, ...]:
    return read_bytes("notes.html", page.encode()).pages[0].blocks


def test_its_wrapped_lines_are_put_together_in_order_with_their_own_line_numbers() -> None:
    blocks = blocks_of(PAGE)
    texts = [Phrase(one.words).text if isinstance(one, Paragraph) else "table" for one in blocks]
    gate = (
        "Ask the landowner at the mill by the river whether the old gate may be moved two yards down the bank, and"
        " write to the council."
    )
    assert texts == ["Notes", "Trail group, May", gate, "- Map", "- Stile", "table", "After the table", "End"]
    lines = [one.place.line for one in blocks if isinstance(one, Paragraph)]
    assert lines == sorted(line for line in lines if line)
    assert isinstance(blocks[1], Paragraph)
    assert blocks[1].level == 1


def test_a_rule_of_signs_is_set_aside_and_hides_nothing() -> None:
    document = read_bytes("notes.html", PAGE.encode())
    assert [aside.why for aside in document.asides] == ["a line drawn of signs"]
    assert not document.doubts


def test_lines_in_cells_and_outside_stay_as_they_were() -> None:
    page = "<table><tr><th>A<th>B<th>C<tr><td><pre>one\ntwo</pre><td>x<td>y</table><p>a\nb</p>"
    grid, after = blocks_of(page)
    assert isinstance(grid, Grid)
    assert "one\ntwo" in [cell.phrase.text for cell in grid.cells]
    assert isinstance(after, Paragraph)
    assert Phrase(after.words).text == "a b"
