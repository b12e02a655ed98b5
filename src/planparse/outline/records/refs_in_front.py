"""Refs at the front of paragraphs (`A1`, `[1.2]`, `Action 3.1:`), as one form that comes again in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from planparse.lexicon.bullets import BOXES, is_bullet
from planparse.lexicon.refs import REF_IN_TEXT
from planparse.lexicon.terms import Terms
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.words import Word, split_word

_REF = re.compile(rf"[\[(]?({REF_IN_TEXT})[\])]?[.:)]?")
_WORD = re.compile(r"[A-Z][a-z]{2,}|[A-Z]{2,5}")


@noun
class RefInFront:
    """The ref at a paragraph's front: the number of its word, its text and its form."""

    start: int
    text: str
    form: str


def front(words: Sequence[Word], *, before: int = 1) -> RefInFront | None:
    """The ref that stands at the front of a paragraph, behind so many words at most and a bullet.

    >>> from planparse.words import Place
    >>> made = lambda text: [Word(n, w, Place()) for n, w in enumerate(text.split())]
    >>> found = front(made("Action 1.2: Write to schools"))
    >>> found.text, found.form, found.start
    ('1.2', 'Action #.#:', 1)
    >>> front(made("Write to schools")) is None
    True
    """
    first = 1 if words and (is_bullet(words[0].text) or words[0].text in BOXES) else 0
    for start in range(first, min(first + before + 1, len(words))):
        found = _REF.fullmatch(words[start].text)
        if found:
            named = " ".join(word.text for word in words[first:start])
            return RefInFront(start, found[1], f"{named} {_form(found[0])}".strip())
        if not _WORD.fullmatch(words[start].text):
            return None
    return None


def _form(ref: str) -> str:
    """A ref with its figures and letters alike: `B1` and `T1` begin records of one list, `1a` and `1b` too."""
    alike = re.sub(r"(?<=#)[a-z]\b", "a", re.sub(r"[0-9]+", "#", ref))
    return re.sub(r"(?<![A-Za-z])[A-Z]{1,2}(?=#)", lambda found: "A" * len(found[0]), alike)


def head_of(terms: Terms, words: Sequence[Word]) -> RefInFront | None:
    """The ref at the front of a paragraph that is no area's heading."""
    text = " ".join(word.text for word in words[:12])
    return None if area_label(terms, text) and not text.casefold().startswith("action") else front(words)


def taken(words: Sequence[Word], ref: RefInFront) -> tuple[Word, tuple[Word, ...]]:
    """The ref without the marks around it, and these marks."""
    word = words[ref.start]
    at = word.text.index(ref.text)
    marks: list[Word] = []
    if at:
        before, word = split_word(word, at)
        marks.append(before)
    if len(word.text) > len(ref.text) and word.text[len(ref.text) :] != ".":
        word, behind = split_word(word, len(ref.text))
        marks.append(behind)
    return word, tuple(marks)


def are_refs(refs: Sequence[str]) -> bool:
    """Whether numbers are refs: each is printed once, or they count from 1 again in each area.

    >>> are_refs(["1.1", "1.2", "2.1"]), are_refs(["1", "2", "1", "2", "3", "1"]), are_refs(["5", "5", "9"])
    (True, True, False)
    """
    if len(set(refs)) >= 0.8 * len(refs):
        return True
    numbers = [int(ref) for ref in refs if ref.isdecimal()]
    counted = sum(two in (one + 1, 1) for one, two in pairwise([0, *numbers]))
    return len(numbers) == len(refs) and counted >= 0.8 * len(refs) and max(numbers) > 1
