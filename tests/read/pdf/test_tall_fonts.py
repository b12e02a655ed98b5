"""Fonts whose lines are far higher than their letters, as some programs write Cambria."""

from __future__ import annotations

import pytest

from planparse.read import read_bytes

LINES = ("Present: Ann Reed", "Mend the roof", "Paint the door")


def page(ascent: int, descent: int) -> bytes:
    """A PDF with three lines, 15 points apart, in a font of 12 points with these heights in its descriptor."""
    shown = "".join(f"BT /F 12 Tf 1 0 0 1 72 {700 - 15 * at} Tm ({line}) Tj ET\n" for at, line in enumerate(LINES))
    widths = " ".join(["500"] * 95)
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(shown)}>>stream\n{shown}endstream",
        f"<</Type/Font/Subtype/TrueType/BaseFont/Cambria/FirstChar 32/LastChar 126/Widths[{widths}]"
        "/Encoding/WinAnsiEncoding/FontDescriptor 6 0 R>>",
        f"<</Type/FontDescriptor/FontName/Cambria/Flags 32/Ascent {ascent}/Descent {descent}/CapHeight 700"
        f"/ItalicAngle 0/StemV 80/FontBBox[0 {descent} 1000 {ascent}]>>",
    )
    body = "%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{at:010} 00000 n \n" for at in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return f"{body}{end}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF".encode()


@pytest.mark.parametrize(("ascent", "descent"), [(950, -222), (3117, -2463), (2374, -985)])
def test_lines_of_tall_fonts_do_not_overlap(ascent: int, descent: int) -> None:
    words = list(read_bytes("plan.pdf", page(ascent, descent)).words())
    assert " ".join(word.text for word in words) == " ".join(LINES)
    boxes = {word.place.box[1::2] for word in words if word.place.box}
    assert len(boxes) == len(LINES)
    assert all(12 < bottom - top < 16 for top, bottom in boxes)
