"""Records whose labels hold a day (`Trustees' note, 5 June 2025:`), two fields on some of their lines."""

from __future__ import annotations

from io import BytesIO

import pytest

from planparse.pipeline import parse_bytes

STEPS = (
    (
        "A1",
        "Mend the roof of the hall before winter",
        "Estates Manager",
        "March 2025",
        "No leak in a storm",
        "Done. Dry.",
    ),
    ("A2", "Train all volunteers to use the hoist", "Care Lead", "May 2025", "Each one is signed off", "Begun."),
    ("A3", "Ask each family what would help them", "Family Worker", "Monthly", "Half of them answer", "Not begun."),
    ("A4", "Open the garden on Sundays in the summer", "Head Gardener", "July 2025", "Forty come", "Done. 52 came."),
)


@pytest.mark.parametrize("label", ["Trustees’ note, 5 June 2025", "Where we are at 30/06/2025", "Heard in June 2025"])
@pytest.mark.parametrize("header", ["Oakdene Hospice Trust: Improvement Plan for the Hall", ""])
def test_a_label_with_a_day_in_it_begins_a_field(label: str, header: str) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(file := BytesIO(), pagesize=(595, 842))
    for page, steps in enumerate((STEPS[:2], STEPS[2:])):
        y = 800.0
        canvas.setFont("Helvetica-Bold", 18)
        for line in ("Oakdene Hospice Trust", "Improvement Plan for the Hall") if page == 0 else ():
            canvas.drawString(50, y, line)
            y -= 26
        canvas.setFont("Helvetica", 9)
        if page:
            canvas.drawString(50, y, header)
            y -= 40
        for number, (ref, text, who, when, gain, note) in enumerate(steps):
            fields = [("Led by", who), ("Finish by", when), ("We will know because", gain), (label, note)]
            canvas.drawString(50, y, f"Step {ref} {text}.")
            for at, (name, value) in enumerate(fields):
                beside = at == 1 or (at == 2 and number == 0)
                y -= 0 if beside and at == 1 else 15
                x = 280 + 20 * number if at == 1 else 70
                canvas.setFont("Helvetica-Bold", 9)
                canvas.drawString(x, y, f"{name}:")
                width = canvas.stringWidth(f"{name}: ", "Helvetica-Bold", 9)
                canvas.setFont("Helvetica", 9)
                canvas.drawString(x + width, y, value)
            y -= 30
        canvas.showPage()
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    said = [(a.ref, a.owners[0].text, a.timescale and a.timescale.text, a.outcome) for a in plan.actions]
    assert said == [(ref, who, when, gain) for ref, _, who, when, gain, _ in STEPS]
    told = [a.progress or next((text for name, text in a.extra.items() if name == label), None) for a in plan.actions]
    assert told == [step[5] for step in STEPS]


@pytest.mark.parametrize(
    "labels", [("Led by", "Finish by", "Cost", "Impact"), ("Owner", "Target", "Budget", "Measure")]
)
def test_fields_side_by_side_in_some_records_and_below_each_other_in_others(labels: tuple[str, ...]) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(file := BytesIO(), pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(50, 800, "Hall Improvement Plan")
    canvas.setFont("Helvetica", 9)
    y = 760.0
    for number, (ref, text, who, when, gain, note) in enumerate(STEPS):
        canvas.drawString(50, y, f"Step {ref} {text}.")
        first, second, third, fourth = zip(labels, (who, when, f"£{number}00", gain), strict=True)
        lines = [(first, second), (third, fourth)] if number % 2 == 0 else [(first, second), (third,), (fourth,)]
        for line in [*lines, (("Position at 5 June 2025", note),)]:
            y -= 14
            for x, (label, value) in zip((70, 250 + 17 * number), line, strict=False):
                canvas.drawString(x, y, f"{label}: {value}")
        y -= 24
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    said = [(a.ref, a.owners[0].text, a.timescale and a.timescale.text, a.outcome, a.progress) for a in plan.actions]
    assert said == [(ref, who, when, gain, note) for ref, _, who, when, gain, note in STEPS]


def _lines(*, dated: str, whole: bool) -> str:
    found = ["Hall improvement plan", ""]
    for _, what, who, when, outcome, news in STEPS:
        told = [("Task", what), ("Answerable", who), ("Needed", when), ("Aim", outcome), (dated, news)]
        found += [line for label, value in told if whole or label != dated for line in (label, value)]
        found += [] if whole else [dated]
    return "\n".join(found)


@pytest.mark.parametrize("label", ["News at 1 October 2026", "Progress, 5 May 2025"])
def test_a_label_over_its_values_may_have_a_date(label: str) -> None:
    plan = parse_bytes("hall.txt", _lines(dated=label, whole=True).encode())
    assert [action.outcome for action in plan.actions] == [step[4] for step in STEPS]
    assert [action.progress for action in plan.actions] == [step[5] for step in STEPS]


def test_a_date_that_comes_again_is_a_value() -> None:
    plan = parse_bytes("hall.txt", _lines(dated="By 30 June 2026", whole=False).encode())
    assert [action.description for action in plan.actions] == [step[1] for step in STEPS]
    assert not any("30 June" in label for action in plan.actions for label in action.extra)
