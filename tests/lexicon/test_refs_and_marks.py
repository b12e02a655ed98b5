"""The forms of refs and marks, each by examples of what has the form and what has not."""

from __future__ import annotations

import re

import pytest

from planparse.lexicon import refs_and_marks


@pytest.mark.parametrize(
    ("pattern", "texts", "others"),
    [
        (
            refs_and_marks.IN_REGISTER,
            ("RISK0004", "OF-1", "ref: 12", "(iv)", "AFI 2.3", "1.2a"),
            ("Ann Reed", "n/a", "1.2 Review"),
        ),
        (refs_and_marks.WORD_IN_REF_CELL, ("1.2", "WS1", "4b)", "1/2"), ("–", "1.2Review", "May")),
        (
            re.compile(refs_and_marks.DOTTED_IN_PROSE, re.I),
            ("1.2", "AFI1.2", "AFI 1.2b", "1.2.3"),
            ("V1.2", "12", "1.2.34"),
        ),
        (re.compile(refs_and_marks.PLAIN_IN_PROSE, re.I), ("12", "AFI12", "4b"), ("AFI 12", "1.2", "V2")),
    ],
)
def test_a_whole_text_has_the_form(pattern: re.Pattern[str], texts: tuple[str, ...], others: tuple[str, ...]) -> None:
    assert [text for text in texts if not pattern.fullmatch(text)] == []
    assert [text for text in others if pattern.fullmatch(text)] == []


def test_a_ref_at_the_front_of_a_text() -> None:
    fronts = {text: found[0] for text in FRONTS if (found := refs_and_marks.GLUED.match(text))}
    assert fronts == {
        "1.4The organisation": "1.4",
        "– 2.1 Review": "– 2.1",
        "4b. Train staff": "4b.",
        "12 Review": "12",
    }
    assert refs_and_marks.OF_LEVELS.match("1.2. Review")
    assert not refs_and_marks.OF_LEVELS.match("12 Review")


FRONTS = ("1.4The organisation", "– 2.1 Review", "4b. Train staff", "12 Review", "12 visits", "1.4% more", "Review 1.4")


def test_signs_before_items() -> None:
    assert all(map(refs_and_marks.is_bullet, refs_and_marks.BEFORE_ITEM - refs_and_marks.BOXES - {"→", "✓"}))
    assert re.fullmatch(f"[{refs_and_marks.AT_FRONT_OF_CELL}]+", "•–-*>")
    assert not re.search(f"[{refs_and_marks.AT_FRONT_OF_CELL}]", "Review 1.")


@pytest.mark.parametrize("ref", ["AFI1", "WS 2", "R-3", "QS.4", "AFI 1.2b"])
def test_a_ref_may_have_capital_letters_before_its_number(ref: str) -> None:
    assert refs_and_marks.is_ref(ref)
    assert not refs_and_marks.is_ref(ref.lower())
    assert re.fullmatch(refs_and_marks.REF_IN_TEXT, ref)
