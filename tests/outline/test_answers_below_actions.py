"""How far an action is, below it: after an arrow in an e-mail, as a paragraph of its own, behind a label of few records."""

from __future__ import annotations

import io

import docx
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.records.record import Label
from planparse.outline.records.trailing import labels_in_turn
from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan
from planparse.words import Place, Word

MAIL = """From: Pru Hadley
Sent: 3 March 2025 09:10
To: Library group
Subject: FW: Library recovery plan, where we are

All,

My notes are behind the arrows.

Theme A: Buildings

A1 Mend the roof of the main library before the winter
   Owner: Sam Doyle
   Due: 14 June
{0} Done, snagging next week
A2 Replace the lift
   Owner: Estates Team
   Due: Sept 2025
{0} Late. The supplier went bust
and we ask again
A3 Paint the reading room
   Owner: Kit Marlow
   Due: May 2025

Theme B: Readers

B1 Write to every lapsed member
   Owner: Ana Reyes
   Due: April 2025
{0} On track

Regards
Pru

> From: Sam Doyle
> Sent: 1 March 2025 08:00
> To: Pru Hadley
> Subject: RE: plan
>
> The roof is done.
"""


def text(body: str) -> Plan:
    return parse_bytes("plan.txt", body.encode())


def answers(plan: Plan) -> list[tuple[str | None, str]]:
    return [(action.progress, action.status.code) for action in plan.actions]


def unplaced(plan: Plan) -> str:
    return "\n".join(piece.text for piece in plan.unplaced)


def test_what_an_arrow_answers_in_an_e_mail_is_progress() -> None:
    wanted = [
        ("Done, snagging next week", "completed"),
        ("Late. The supplier went bust and we ask again", "delayed"),
        (None, "unknown"),
        ("On track", "on_track"),
    ]
    for sign in (">>", "   >>", "->", "   >"):
        plan = text(MAIL.format(sign))
        assert answers(plan) == wanted, sign
        assert "Regards" in unplaced(plan)
        assert "> The roof is done." in unplaced(plan)


def test_an_e_mail_gives_its_subject_as_title_and_its_day() -> None:
    plan = text(MAIL.format(">>"))
    assert plan.document.title == "Library recovery plan, where we are"
    due = plan.actions[0].timescale
    assert due is not None
    assert str(due.due) == "2025-06-14"


def test_a_mail_that_a_mail_program_quotes_stays_unplaced() -> None:
    quoted = "> On 1 March you said:\n>> A9 Buy a boat\n>> Owner: Ana Reyes\n>> Due: May 2025\n"
    plan = text(MAIL.format("->") + quoted)
    assert len(plan.actions) == 4
    assert ">> A9 Buy a boat" in unplaced(plan)


ENDED = (
    ("Mend the roof of the main library before the winter. [Sam Doyle; June 2025]", "Done. Snagging is next week."),
    ("Replace the lift in the north wing. [Estates Team; September 2025]", "Delayed. The supplier went bust."),
    ("Paint the reading room in a warm colour. [Kit Marlow; May 2025]", ""),
    ("Open the main library on Sundays. [Head of Libraries; July 2025]", "In place. We began on 1 May."),
)


def test_a_status_below_an_action_that_brackets_end_is_its_progress() -> None:
    document = docx.Document()
    title = "Public interest report on the library service of the town: our response, our reasons and our action plan"
    document.add_heading(title, 1)
    document.add_heading("Background", 2)
    document.add_paragraph("The report was published in May and sets out what went wrong with the roof.")
    document.add_heading("Action plan", 2)
    for number, (what, told) in enumerate(ENDED):
        if number in (0, 2):
            document.add_heading(
                f"Recommendation {number // 2 + 1}: Look after the {('roof', 'rooms')[number // 2]}", 3
            )
        document.add_paragraph(what)
        if told:
            document.add_paragraph(told)
    document.add_heading("Costs", 2)
    document.add_paragraph("The costs are met from reserves.")
    stream = io.BytesIO()
    document.save(stream)
    plan = parse_bytes("report.docx", stream.getvalue())
    codes = ["completed", "delayed", "unknown", "embedded"]
    assert answers(plan) == [(told or None, code) for (_, told), code in zip(ENDED, codes, strict=True)]
    assert plan.document.title == title


def test_a_heading_between_bracketed_actions_is_no_progress() -> None:
    lines = "\n".join(f"{what}\n{told or 'Readers'}" for what, told in ENDED)
    found = text(f"Library recovery: action plan\n\n{lines}\n")
    assert [area.heading for area in found.areas][-1] == "Readers"
    assert found.actions[2].progress is None


BESIDE = (
    (
        "Mend the roof of the main library before the winter and say when it is done",
        "Sam Doyle, Buildings Co-ordinator",
    ),
    ("The lift in the north wing is too slow for anyone who cannot climb the stairs", "Estates and Repairs Team Lead"),
    ("Sundays: open the main library from the summer, with a cafe in the hall", "Ana Reyes"),
    ("Write to every lapsed member", "Head of Libraries and of all Reading Rooms here"),
)
DUE = ("30 June 2025", "Autumn 2025", "31/7/25", "April 2025")
TOP = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 14)]
NOW = ("Done. Snagging is next week.", "Three firms have bid.", "Late: the cafe has no licence", "")


def test_labels_in_the_margin_of_a_page_without_rules() -> None:
    style = getSampleStyleSheet()
    blocks = [Paragraph("Library recovery plan", style["Title"])]
    for number, (what, who) in enumerate(BESIDE):
        if number in (0, 2):
            blocks.append(
                Paragraph(("Getting the place right", "Getting readers back")[number // 2], style["Heading2"])
            )
        labels = f"Lead: {who}<br/>By: {DUE[number]}" + (f"<br/>Now: {NOW[number]}" if NOW[number] else "")
        cells = [Paragraph(f"{number + 1}.", style["Normal"]), Paragraph(what, style["Normal"])]
        blocks.append(Table([[*cells, Paragraph(labels, style["Normal"])]], colWidths=[25, 250, 185], style=TOP))
    stream = io.BytesIO()
    SimpleDocTemplate(stream).build(blocks)
    plan = parse_bytes("plan.pdf", stream.getvalue())
    assert [action.description for action in plan.actions] == [what for what, _ in BESIDE]
    assert [_due(action) for action in plan.actions] == list(DUE)
    assert [action.progress for action in plan.actions] == [told or None for told in NOW]


def _due(action: Action) -> str | None:
    return action.timescale.text if action.timescale else None


def in_turn(below: str) -> set[str]:
    lines = [
        words for at in range(9) for words in (["When:", "May"], [f"{below}:", "Six"] if at % 2 else ["Buy", "it"])
    ]
    texts = [tuple(Word(at, word, Place()) for at, word in enumerate(line)) for line in lines]
    labels = [[Label(0, 1, line[0].strip(":").casefold())] if line[0][-1] == ":" else [] for line in lines]
    return labels_in_turn(NO_TERMS, texts, labels, {"when"})


def test_a_rare_label_is_the_records_but_an_outcome_may_be_the_areas() -> None:
    assert in_turn("News") == {"news"}
    assert in_turn("Outcome") == set()


def test_a_label_that_most_records_leave_out() -> None:
    whats = ("Buy six pumps", "Test the engine", "Open the kitchen", "Ask the families", "Publish the accounts")
    style = getSampleStyleSheet()["Normal"]
    lines = [Paragraph("Getting better: what we said we would do", getSampleStyleSheet()["Title"])]
    for number, what in enumerate((*whats, *(f"{one} again" for one in whats)), 1):
        said = [f"{number}. {what}", "Who: Tony Abel", f"When: {number} May 2025"]
        said += [f"News: {number} have come."] if number % 3 == 0 else []
        lines += [Paragraph(one, style) for one in said]
    lines.append(Paragraph("Something missing? Tell Jan at the desk.", style))
    stream = io.BytesIO()
    SimpleDocTemplate(stream).build(lines)
    plan = parse_bytes("plan.pdf", stream.getvalue())
    assert [_due(action) for action in plan.actions] == [f"{number} May 2025" for number in range(1, 11)]
    told = [f"{number} have come." if number % 3 == 0 else None for number in range(1, 11)]
    assert [action.progress for action in plan.actions] == told
    assert "Something missing?" in unplaced(plan)
