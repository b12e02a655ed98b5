"""Markdown is read by its own rules, with every word at its line."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.read.kinds import kind_of
from planparse.read.markdown import as_page, is_markdown, read_markdown

PLAN = """---
title: Plan
---

# Improvement plan

## Strand 1: Reading

| Ref | Action | Lead |
|-----|--------|------|
| 1.1 | **Test** all pupils | Ann Reed |

- [ ] Buy books
    indented and no program

[home]: https://example.org
"""


def test_headings_tables_and_lists_are_blocks_at_their_lines() -> None:
    found = read_markdown("plan.md", PLAN.encode(), "")
    words = {word.text: word.place.line for word in found.words()}
    assert [words[text] for text in ("title:", "Improvement", "Strand", "Ref", "Test", "Buy", "indented")] == [
        *(1, 5, 7, 9, 11, 13, 13),
    ]
    assert {"☐", "[home]:"} <= set(words)
    assert found.media_type == "text/markdown"


def test_a_text_with_a_table_or_headings_is_markdown_and_others_are_not() -> None:
    assert kind_of("x", PLAN.encode()).name == "Markdown with tables"
    assert kind_of("x", b"# Notes\n\nText\n\n## Actions\n\n- Go\n").name == "Markdown"
    assert kind_of("x", b"# of cases\tLead\n3\tAnn\n4\tBo\n").name != "Markdown"
    assert not is_markdown(b"One line\n\n# only one heading\n")


def test_scripts_in_markdown_are_words_of_a_page_and_no_more() -> None:
    assert "<h1>" in as_page("# <b>Plan</b>")
    found = read_markdown("x.md", b"# Plan\n\n<script>alert(1)</script>\n\nText\n", "")
    assert "Text" in {word.text for word in found.words()}


def test_boxes_before_refs_are_marks_of_their_items_and_no_words_of_what_is_done() -> None:
    items = "".join(
        f"- [{box}] **B{at}** Put a leader on corridor {at} at every change.\n  - Owner: Assistant Head\n  - Due: {at} May 2026\n\n"
        for at, box in ((1, "x"), (2, " "), (3, " "))
    )
    plan = parse_bytes("plan.md", f"# Plan\n\n## Strand 1 – Behaviour\n\n{items}".encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.ref, action.description) for action in actions] == [
        (f"B{at}", f"Put a leader on corridor {at} at every change.") for at in (1, 2, 3)
    ]
    assert [action.owners[0].post for action in actions] == ["Assistant Head"] * 3
