"""Refs at the front of paragraphs (`A1`, `[1.2]`, `Action 3.1:`), as one form that is repeated in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from planparse.lexicon.label_words import dateless, is_period, label_words
from planparse.lexicon.labels import NO_TERMS, Terms, fold, is_label
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.refs_and_marks import REF_IN_TEXT, is_bullet, signs_in_front
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.outline.records.record import Label
from planparse.read.document import Grid
from planparse.words import Word, split_word

_REF = re.compile(rf"[\[(]?({REF_IN_TEXT}(?:\((?:[a-h]|[ivx]{{1,5}})\))?)[\])]?[.:)]?")
_WORD = re.compile(r"[A-Z][a-z]{2,}|[A-Z]{2,12}")


@noun
class RefInFront:
    """The ref at a paragraph's front: the index of its word, its text and its form; the index where its code begins."""

    start: int
    text: str
    form: str
    first: int


def front(words: Sequence[Word], *, before: int = 1) -> RefInFront | None:
    """The ref at the front of a paragraph, after a bullet and at most ``before`` words.

    >>> from planparse.words import Place
    >>> made = lambda text: [Word(n, w, Place()) for n, w in enumerate(text.split())]
    >>> found = front(made("Action 1.2: Write to schools"))
    >>> found.text, found.form, found.start
    ('1.2', 'Action #.#:', 1)
    >>> front(made("Write to schools")) is front(made("12 Nov: two firms wrote")) is None
    True
    """
    first = signs_in_front([word.text for word in words[:2]]) or int(bool(words) and is_bullet(words[0].text))
    for start in range(first, min(first + before + 1, len(words))):
        found = _REF.fullmatch(words[start].text)
        if found and is_day(words, start):
            return None  # `12 Nov: two firms came forward`
        if found:
            named = " ".join(word.text for word in words[first:start])
            code = start > first and _is_code(words[start - 1].text, found[1])
            return RefInFront(start, found[1], f"{named} {_form(found[0])}".strip(), start - code)
        if not _WORD.fullmatch(words[start].text):
            return None
    return None


def is_day(words: Sequence[Word], at: int) -> bool:
    """Whether a number and a month are here, with any stop after them: `12 Nov:`."""
    day, month = (word.text for word in words[at : at + 2]) if 0 <= at < len(words) - 1 else ("", "")
    return day.isdigit() and len(day) <= 2 and month.strip(":–-.").casefold() in MONTH_NAMES


def dated_labels(words: Sequence[Word], colon: int) -> list[Label]:
    """The labels that a date before a colon may end, the longest first; none if there is only a date, or no date.

    >>> from planparse.words import Place
    >>> made = lambda text: [Word(n, w, Place()) for n, w in enumerate(text.split())]
    >>> dated_labels(made("Trustees' note, 5 June 2025: Achieved."), 4)
    [Label(start=0, stop=5, key='trusteesnote')]
    >>> dated_labels(made("Ten more. Position at 6/6/25: Achieved."), 4)[-1]
    Label(start=2, stop=5, key='positionat')
    >>> dated_labels(made("5 June 2025: Achieved."), 2), dated_labels(made("Meet at 10:"), 2)
    ([], [])
    """
    first = next((at for at in range(colon, max(0, colon + 1 - _DATED), -1) if words[at].gap == "\n"), None)
    first = max(0, colon + 1 - _DATED) if first is None else first
    texts = [word.text for word in words[first : colon + 1]]
    if not any(is_period(" ".join(texts[-count:]).strip(" :()")) for count in (1, 2)):
        return []
    keys = [dateless(" ".join(texts[at:])) if text[:1].isupper() else "" for at, text in enumerate(texts)]
    return [Label(first + at, colon + 1, key) for at, key in enumerate(keys) if key]


_DATED = 8
"""Most words of a label with a date: five, and three for the date."""


def _is_code(word: str, ref: str) -> bool:
    """Whether a word in capitals is the front of a ref (`SAB 1.1`) and no label of it (`REC 1.1`).

    >>> [_is_code(word, "1.1") for word in ("SAB", "REC", "Action", "ACTION")], _is_code("BY", "1")
    ([True, False, False, False], False)
    """
    short = word.isupper() and word.isalpha() and 1 < len(word) <= _CODE
    return short and "." in ref and not label_words(word).concepts and not area_label(NO_TERMS, f"{word} 1: X")


_CODE = 5
"""Most letters of a code before a ref."""


def _form(ref: str) -> str:
    """A ref with its figures and letters made alike: `B1` and `T1` begin records of one list, `1a` and `1b` too.

    >>> [_form(ref) for ref in ("2(iii)", "1(a)", "1b", "T1.")]
    ['#(a)', '#(a)', '#a', 'A#.']
    """
    alike = re.sub(r"(?<=#\()[a-z]+|(?<=#)[a-z]\b", "a", re.sub(r"[0-9]+", "#", ref))
    return re.sub(r"(?<![A-Za-z])[A-Z]{1,2}(?=#)", lambda found: "A" * len(found[0]), alike)


def head_of(terms: Terms, words: Sequence[Word]) -> RefInFront | None:
    """The ref at the front of a paragraph that is no area's heading."""
    text = " ".join(word.text for word in words[:12])
    return None if area_label(terms, text) and not text.casefold().startswith("action") else front(words)


def ref_and_marks(words: Sequence[Word], ref: RefInFront) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The ref's words without the marks around it, and these marks."""
    word = words[ref.start]
    at = word.text.index(ref.text)
    marks: list[Word] = []
    if at:
        before, word = split_word(word, at)
        marks.append(before)
    if len(word.text) > len(ref.text) and word.text[len(ref.text) :] != ".":
        word, behind = split_word(word, len(ref.text))
        marks.append(behind)
    return (*words[ref.first : ref.start], word), tuple(marks)


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


def begin_with_refs(texts: Sequence[Sequence[Word]]) -> bool:
    """Whether the text repeated before these is no label but the word of refs: `Action 1: Mend …`, `Action 2: …`.

    Lists in the values of a label all begin with the same number; other figures have no stop after them and do not
    count from 1.
    """
    told = [(front(words, before=0), words) for words in texts if words]
    found = [(ref.text, words[ref.start].text) for ref, words in told if ref and ref.start + 1 < len(words)]
    refs = [ref for ref, _ in found]
    stopped = sum(printed[-1] in ":.)]" for _, printed in found) >= _NEARLY * len(texts) and are_refs(refs)
    return len({*refs}) > 1 and (stopped or refs == [str(at) for at in range(1, len(texts) + 1)])


_NEARLY = 0.9
"""Least share of such texts that begin so; now and then a ref may be lost."""


def is_card(terms: Terms, grid: Grid, own: Set[str]) -> bool:
    """Whether a grid is undrawn and its first row is a ref, a title and texts beside them: a block of a page."""
    first = [cell for cell in grid.cells if cell.row == 0 and cell.words]
    text = first[0].phrase.text if len(first) > 1 and not any(cell.drawn for cell in first) else ""
    return bool(_REF.fullmatch(text.partition(" ")[0])) and not (is_label(terms, text) or fold(text) in own)
