"""Every word of any text is read once, whatever the text looks like."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from planparse.lexicon.labels import NO_TERMS
from planparse.read.cell_per_line.reader import is_onecell, read_onecell
from planparse.read.document import Document
from planparse.read.layout_text import is_columns, read_columns

PIECES = st.sampled_from(
    ["1.1", "1.2", "2014", "Action", "Lead", "By When", "Progress", "Ref", "Ann Reed", "Review the plan", "and", "•", "x",
     "May 2015", "Priority 1: Practice", "Page 1 of 2", " ", "   ", "      ", "\n", "\n\n", "\n\n\n", "\f", "multi-\n", "é"]
)  # fmt: skip


def letters(found: Document) -> Counter[str]:
    return Counter("".join(word.text for word in found.words()).replace("-", ""))


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=80).map("".join))
def test_layout_text(text: str) -> None:
    if not text.strip():
        return
    is_columns(NO_TERMS, text.encode())
    found = read_columns(NO_TERMS, "x", text.encode(), "")
    assert letters(found) == Counter("".join(text.split()).replace("-", ""))
    assert sorted(word.id for word in found.words()) == list(range(sum(1 for _ in found.words())))
    assert all(word.place.line for word in found.words())


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=80).map("\n".join))
def test_one_cell_a_line(text: str) -> None:
    if not text.strip():
        return
    is_onecell(NO_TERMS, text.encode())
    found = read_onecell(NO_TERMS, "x", text.encode(), "")
    assert [word.text for word in found.words()] == text.split()


def test_long_texts_take_no_long_time() -> None:
    line = "1.1   " + "word " * 30 + "   Ann Reed   May 2015\n"
    assert sum(1 for _ in read_columns(NO_TERMS, "x", (line * 3_000).encode(), "").words()) == 3_000 * 35
