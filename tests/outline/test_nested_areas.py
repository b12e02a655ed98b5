"""Two columns before the actions that span several of them: a pillar, and in it the areas, which are labelled."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def page(*labels: str) -> Plan:
    head = ("Pillar", "Area for improvement", "Ref", "Action", "Lead", "Due")
    body = f"<tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>"
    for n in range(4):
        pillar = '<td rowspan="4">Effectiveness</td>' if n == 0 else ""
        area = f'<td rowspan="2">{labels[n // 2]}The service should plan part {n}</td>' if n % 2 == 0 else ""
        cells = (f"{n // 2 + 1}.{n % 2 + 1}", "Review all sites of very high risk", "Head of Risk", "May 2025")
        body += f"<tr>{pillar}{area}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    return parse_bytes("plan.html", f"<body><h1>Improvement plan</h1><table>{body}</table></body>".encode())


def test_the_labelled_column_names_the_areas() -> None:
    plan = page("AFI 1: ", "AFI 2: ")
    assert [(area.number, area.title) for area in plan.areas] == [
        ("1", "The service should plan part 0"),
        ("2", "The service should plan part 2"),
    ]
    assert [action.ref for area in plan.areas for action in area.actions] == ["1.1", "1.2", "2.1", "2.2"]
    assert plan.areas[0].actions[0].extra == {"Pillar": "Effectiveness"}


def test_texts_without_labels_are_areas_as_before() -> None:
    assert [area.number for area in page("", "").areas] == [None, None]


def test_a_sentence_over_the_rows_of_an_area_is_no_theme() -> None:
    head = "".join(f"<th>{cell}</th>" for cell in ("Workstream", "Ref", "Action", "Lead", "Due"))
    body = f"<tr>{head}</tr>"
    for letter, said in (("A", "Boats are old."), ("B", "Four in ten piers are shut."), ("C", "Few people swim.")):
        body += f'<tr><td rowspan="3">Workstream {letter}: Part {letter}</td><td colspan="4">{said}</td></tr>'
        for n in (1, 2):
            cells = (f"{letter}{n}", "Review all sites of very high risk", "Head of Risk", "May 2025")
            body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    plan = parse_bytes("plan.html", f"<body><h1>Harbour plan</h1><table>{body}</table></body>".encode())
    assert [(area.number, area.theme) for area in plan.areas] == [("A", None), ("B", None), ("C", None)]
    assert "Few people swim." in {piece.text for piece in plan.unplaced}
