"""Lists on drawn pages in which a web address runs over the margin."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes

ADDRESS = "https://example.org/valley-trails/boards/tracker/issues-of-the-year/6690"
LINES = (
    "1. Collect the reports of the wardens from all of the",
    "Upper Valley and keep them for a year",
    "2. Increase the number of boards at the mill and at the",
    "Old Bridge before the spring",
    "3. Investigate why the gate by the mill does not close",
    "4. Write to the owner about a second gate at the bridge",
    f"5. Print the map that is at {ADDRESS}",
)


def page(lines: tuple[str, ...]) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(400, 400))
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(40, 350, "Action items")
    canvas.setFont("Helvetica", 10)
    for at, line in enumerate(lines):
        canvas.drawString(40, 330 - 13 * at, line)
    canvas.save()
    return stream.getvalue()


def test_the_lines_beside_it_still_wrap_and_each_number_begins_an_item() -> None:
    actions = parse_bytes("list.pdf", page(LINES)).actions
    assert actions[1].timescale
    assert actions[1].timescale.text == "before the spring"
    assert [action.description for action in actions] == [
        "Collect the reports of the wardens from all of the Upper Valley and keep them for a year",
        "Increase the number of boards at the mill and at the Old Bridge",
        "Investigate why the gate by the mill does not close",
        "Write to the owner about a second gate at the bridge",
        f"Print the map that is at {ADDRESS}",
    ]


def test_a_number_that_does_not_follow_goes_on_with_its_sentence() -> None:
    lines = (
        "1. Collect the reports of the wardens for each of the",
        "4. of the paths and keep them",
        "2. Increase the number of boards at the mill",
        "3. Write to the owner about a gate",
    )
    found = [action.description for action in parse_bytes("list.pdf", page(lines)).actions]
    assert found[1:] == ["Increase the number of boards at the mill", "Write to the owner about a gate"]
