"""Words that pdfium broke into lines are whole; what stands apart stays apart."""

from __future__ import annotations

import pytest

from planparse.read.document import Rule
from planparse.read.pdf.text import Scrap
from planparse.read.pdf.word_boundaries import join_touching, split_at_rules


def line(*pieces: tuple[str, float, float], top: float = 0, bottom: float = 10, gap: int = 2) -> list[Scrap]:
    """Pieces (text, left, right) of one line, each with a line break of pdfium's after it."""
    found: list[Scrap] = []
    at = 0
    for text, left, right in pieces:
        found.append(Scrap(text, (left, top, right, bottom), at, at + len(text)))
        at += len(text) + gap
    return found


def texts(scraps: list[Scrap], *rules: Rule) -> list[str]:
    return [scrap.text for scrap in join_touching(scraps, rules)]


def test_letters_that_touch_are_one_word() -> None:
    assert texts(line(("Glo", 0, 12), ("s", 12.1, 17), ("s", 17, 22), ("ary", 26, 40))) == ["Gloss", "ary"]


def test_a_ligature_whose_box_is_its_ink_joins_both_sides() -> None:
    o, rest = line(("o", 0, 5), ("cer", 12.7, 30), gap=7)
    ffi = Scrap("ffi", (5.2, 1.5, 12, 7.5), 3, 6)
    assert texts([o, ffi, rest._replace(at=8, end=11)]) == ["officer"]


@pytest.mark.parametrize(
    "other",
    [
        Scrap("next", (12.5, 0, 30, 10), 5, 9),  # a space stands between
        Scrap("next", (0, 12, 20, 22), 5, 9),  # the next line
        Scrap("2", (12, -3, 15, 4), 5, 6),  # raised
        Scrap("next", (12, 0, 30, 10), 4, 8),  # pdfium saw a space
    ],
)
def test_what_does_not_go_on_stays_apart(other: Scrap) -> None:
    assert len(join_touching([Scrap("one", (0, 0, 12, 10), 0, 3), other])) == 2


def test_a_rule_between_two_cells_keeps_their_words_apart() -> None:
    pieces = line(("May", 0, 20), ("2024", 20.1, 45))
    assert texts(pieces) == ["May2024"]
    assert texts(pieces, Rule((20, -5, 20, 50))) == ["May", "2024"]


def test_a_hyphen_in_the_middle_of_a_line_is_kept() -> None:
    re_, launch = line(("re-", 0, 12), ("launch", 12, 40))
    assert texts([re_._replace(text="re", hyphen="-"), launch]) == ["re-launch"]


@pytest.mark.parametrize(
    ("text", "rule", "found"),
    [
        ("April", 21, ["April"]),  # the end of a line that nothing wrapped
        ("Aprils", 16, ["Apr", "ils"]),
        ("doneN", 20, ["done", "N"]),  # a mark in the next cell
        ("done9", 20, ["done", "9"]),
    ],
)
def test_a_rule_through_the_last_letter_leaves_a_word_whole(text: str, rule: float, found: list[str]) -> None:
    boxes = [(5.0 * at, 0.0, 5.0 * at + 5, 10.0) for at in range(len(text))]
    scrap = Scrap(text, (0, 0, 5 * len(text), 10), 0, len(text))
    line = Rule((rule, 0, rule, 90))
    assert [piece.text for piece in split_at_rules([scrap], [line], boxes.__getitem__)] == found
