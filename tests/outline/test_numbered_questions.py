"""Answers to questions that are asked anew of every recommendation, as numbered lines in bold over each answer."""

from __future__ import annotations

import io

from docx import Document

from planparse import Plan
from planparse.pipeline import parse_bytes

QUESTIONS = (
    "1. What did the audit recommend?",
    "2. Is the recommendation accepted?",
    "3. What have you done, or what will you do about it?",
    "4. Who is responsible?",
    "5. When will it be finished?",
    "6. What is the position at 1 May 2025?",
)
ANSWERS = (
    ("That keys are counted.", "Yes", "Count the keys each week.", "Head of Estates", "June 2025", "In progress."),
    ("That stores are locked.", "In part", "Fit a lock to each store.", "Site Manager", "July 2025", "Delayed."),
    ("That visits are logged.", "Yes", "Buy a book and use it.", "Clerk", "August 2025", "Complete."),
)


def answered() -> Plan:
    document = Document()
    document.add_heading("Responses to the audit of stores", 1)
    document.add_heading("Estates", 2)
    for number, answers in enumerate(ANSWERS, 1):
        document.add_heading(f"Response to R{number}", 3)
        for question, answer in zip(QUESTIONS, answers, strict=True):
            document.add_paragraph().add_run(question).bold = True
            document.add_paragraph(answer)
    data = io.BytesIO()
    document.save(data)
    return parse_bytes("responses.docx", data.getvalue())


def test_each_question_is_the_label_of_its_answer() -> None:
    plan = answered()
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.answers for action in actions] == [answers[0] for answers in ANSWERS]
    assert [action.description for action in actions] == [answers[2] for answers in ANSWERS]
    assert [action.owners[0].display for action in actions] == [answers[3] for answers in ANSWERS]
    assert [action.status.code for action in actions] == ["in_progress", "delayed", "completed"]


def test_titles_that_are_one_label_with_another_ref_in_each_are_refs() -> None:
    actions = [action for area in answered().areas for action in area.actions]
    assert [action.ref for action in actions] == ["R1", "R2", "R3"]
    assert not any(action.title for action in actions)


def test_whether_a_recommendation_was_accepted_is_no_status() -> None:
    assert not any(issue.code == "status_elsewhere" for issue in answered().issues)
