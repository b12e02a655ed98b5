"""A column for each month: the latest status and the latest progress hold, and what is blank there is as before."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action

HEAD = ("Ref", "Action", "Lead", "By when", "RAG Mar 24", "RAG Jun 24", "Update Q1 24", "Update Q2 24")


def read(*rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> tuple[Action, ...]:
    own = [(f"1.{n}", "Audit supervision in every team", "Ann Reed", "Oct 2024", *row) for n, row in enumerate(rows, 1)]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (head, *own))
    return (
        parse_bytes("plan.html", f"<body><p>Ofsted action plan</p><table>{body}</table></body>".encode())
        .areas[0]
        .actions
    )


def test_the_latest_holds() -> None:
    action, other = read(("R", "G", "Not begun", "Half done"), ("R", "A", "Begun", "Two left"))
    assert (action.status.rag, action.progress, other.status.rag) == ("green", "Half done", "amber")
    assert action.extra == {"RAG Mar 24": "R", "Update Q1 24": "Not begun"}


def test_what_is_blank_there_is_as_it_was_before() -> None:
    action, other = read(("B", "", "Published", ""), ("R", "A", "Begun", "Two left"))
    assert (action.status.rag, other.status.rag) == ("blue", "amber")


def test_columns_may_stand_with_the_latest_first() -> None:
    head = (*HEAD[:4], HEAD[5], HEAD[4], HEAD[7], HEAD[6])
    action, _ = read(("G", "R", "Half done", "Not begun"), ("A", "R", "Two left", "Begun"), head=head)
    assert (action.status.rag, action.progress) == ("green", "Half done")
