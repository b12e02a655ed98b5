"""Labels that run in with the text (`Lead: Ann Reed; Target date: May 2024`), told by coming again in the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from planparse.lexicon.readings import fold, is_label, readings
from planparse.lexicon.terms import Terms
from planparse.noun import noun
from planparse.words import Word

_LONGEST = 5
"""Words of a label; set by hand, as the labels of the lexicon are mostly shorter."""

_KNOWN, _UNKNOWN = 2, 3
"""How often a label must be printed: one that councils are known to use, and any other."""

_DASHES = frozenset("-–—")
_ENDS = ".;:|,)]?!/"
"""A word that ends so is no word of the label behind it."""


@noun
class Label:
    """A label in a text: the numbers of its first word and of the first word behind it, and its key."""

    start: int
    stop: int
    key: str


@noun
class _Way:
    """One way to read what stands before a colon as a label."""

    label: Label
    known: bool
    bounded: bool


def run_in(terms: Terms, texts: Sequence[tuple[Word, ...]], marked: Sequence[int] = ()) -> list[tuple[Label, ...]]:
    """The labels of each text; ``marked`` is how many words at its front the format marks as one.

    What stands before a colon begins where a mark or the text's own beginning shows it; else with the longest run of
    words that is a label known to be printed, or that comes again in front of other colons as often as its last word.
    """
    ways = [
        [[_marked(words, term)], *(_ways(terms, words, at) for at in _colons(terms, words) if at > term)]
        if term
        else [_ways(terms, words, at) for at in _colons(terms, words)]
        for words, term in zip(texts, marked or (0,) * len(texts), strict=True)
    ]
    times = Counter(way.label.key for found in ways for each in found for way in each)
    return [tuple(label for each in found if (label := _best(each, times))) for found in ways]


def _colons(terms: Terms, words: Sequence[Word]) -> list[int]:
    """The words that may end a label."""
    found = [at for at, word in enumerate(words) if word.text.endswith(":") and any(map(str.isalpha, word.text))]
    return found or _dash(terms, words)


def _dash(terms: Terms, words: Sequence[Word]) -> list[int]:
    """The dash behind a known label at the front of a line without a colon: `Lead – Ann Reed`."""
    at = next((at for at, word in enumerate(words[: _LONGEST + 1]) if word.text in _DASHES), 0)
    return [at] if at and is_label(terms, " ".join(word.text for word in words[:at])) else []


def _marked(words: Sequence[Word], term: int) -> _Way:
    """The one way to read a label that the format marks."""
    text = " ".join(word.text for word in words[:term]).strip(": ")
    return _Way(Label(0, term, fold(text)), known=True, bounded=True)


def _ways(terms: Terms, words: Sequence[Word], colon: int) -> list[_Way]:
    """The ways to read the words before a colon, the shortest first."""
    found: list[_Way] = []
    for start in range(colon, max(-1, colon - _LONGEST), -1):
        text = " ".join(word.text for word in words[start : colon + 1]).strip("([: -–—")
        edge = (
            start == 0 or words[start].gap == "\n" or words[start - 1].text[-1] in _ENDS or _is_mark(words[start - 1])
        )
        if text[:1].isupper() or (edge and text[:1].isalpha()):
            found.append(_Way(Label(start, colon + 1, fold(text)), is_label(terms, text), edge))
        if edge:
            break
    return found


def _is_mark(word: Word) -> bool:
    return not any(letter.isalnum() for letter in word.text)


def _best(ways: Sequence[_Way], times: Counter[str]) -> Label | None:
    known = [way for way in ways if way.known and times[way.label.key] >= _KNOWN]
    bounded = [way for way in ways if way.bounded and times[way.label.key] >= _UNKNOWN]
    again = [way for way in ways if times[way.label.key] >= _UNKNOWN]
    best = [*known[-1:], *bounded, *sorted(again, key=lambda way: -times[way.label.key])[:1]]
    if not best:
        return None
    most = times[best[0].label.key]
    if best[0] in known or best[0] in bounded:
        return best[0].label
    return [way for way in again if times[way.label.key] == most][-1].label


def between(words: Sequence[Word], labels: Sequence[Label]) -> Iterator[tuple[Label, tuple[Word, ...]]]:
    """Each label of a text, with the words that stand behind it and before the next."""
    stops = [*(label.start for label in labels[1:]), len(words)][: len(labels)]
    for label, stop in zip(labels, stops, strict=True):
        yield label, tuple(words[label.stop : stop])


def says_what(terms: Terms, label: str) -> bool:
    """Whether a label is plainly that of what will be done.

    >>> says_what(NO_TERMS, "action"), says_what(NO_TERMS, "lead")
    (True, False)
    """
    return ("description", 1.0) in readings(terms, label)
