"""Words that a narrow cell or an export cut without a hyphen (`assessmen t`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from planparse.lexicon.folding import small
from planparse.lexicon.word_ends import is_word_end
from planparse.outline.outline import Entry, Outline, Spot
from planparse.repair.changes import Change, Rejoin
from planparse.words import Word

_LEAST = 3
"""Letters of a word's first piece: a cell is wide enough for more."""

_NO_ROOM = "the first piece has a line of the cell to itself, with no room for one more letter"


def rejoin_cut_words(outline: Outline) -> Iterator[Change]:
    """Join two pieces of a word that stand one after the other in a cell.

    Acts where the second piece is not a word and the document has the whole word elsewhere, and not the first piece;
    and where a cell's line holds
    the first piece alone and has no room for one more letter, if the document has the whole word or the second piece is
    none. Does not act on two words that are words by themselves, however their letters join (`key worker`).
    """
    counts = Counter([small(word.text) for word in outline.words()])
    pairs = [pair for pair in _pairs(outline) if _is_end(pair[4].text) or _joined(*pair[3:]) in counts]
    for _, _, _, front, rear in pairs:
        if _joined(front, rear) in counts:
            counts[small(front.text)] -= 1
            counts[small(rear.text)] -= 1
    last: Word | None = None
    for row, column, entry, front, rear in pairs:
        if front is last:
            continue
        whole, first, second = counts[_joined(front, rear)], counts[small(front.text)], counts[small(rear.text)]
        no_word = _is_end(rear.text)
        if no_word and whole > 0 and first <= 0:
            why = "the whole word is elsewhere in the document, the first piece is not, and the second is not a word"
        elif not _fills_its_line(entry, front, rear):
            continue
        elif whole > 0 and (first <= 0 or second <= 0):
            why = f"{_NO_ROOM}, and the whole word is elsewhere in the document"
        elif no_word:
            why = f"{_NO_ROOM}, and the second piece is not a word"
        else:
            continue
        last = rear
        yield Change(
            "word_rejoined",
            Rejoin(row, column, front, rear),
            (Spot(row=row, column=column),),
            f"{front.text} {rear.text}",
            front.text + rear.text,
            why,
        )


def _pairs(outline: Outline) -> Iterator[tuple[int, int, Entry, Word, Word]]:
    """Neighbours in a cell that may be pieces: letters, then small letters."""
    for row in outline.rows():
        for column, entry in enumerate(row.entries):
            if entry is None:
                continue
            for front, rear in pairwise(entry.phrase.words):
                if rear.text[0].islower() and rear.gap == " " and len(front.text) >= _LEAST and front.text.isalpha():
                    yield row.id, column, entry, front, rear


@lru_cache(maxsize=4096)
def _is_end(text: str) -> bool:
    letters = small(text)
    return letters.isalpha() and is_word_end(letters)


def _joined(front: Word, rear: Word) -> str:
    return front.text.lower() + small(rear.text)


def _fills_its_line(entry: Entry, front: Word, rear: Word) -> bool:
    """Whether the front word has a line of its drawn cell to itself and reaches its end, with the rear below it."""
    one, two = front.place.box, rear.place.box
    cell = entry.place.box if entry.place else None
    if one is None or two is None or cell is None or front.place.page != rear.place.page or not entry.drawn:
        return False
    height = one[3] - one[1]
    below = 0.5 * height < two[1] - one[1] < 2.5 * height and abs(one[0] - two[0]) < 0.2 * height
    boxes = [(word, box) for word in entry.phrase.words if (box := word.place.box)]
    beside = (word for word, box in boxes if word is not front and abs(box[1] - one[1]) < 0.5 * height)
    alone = not any(any(map(str.isalnum, word.text)) for word in beside)  # a bullet may stand before it
    padding = min(box[0] for _, box in boxes) - cell[0]
    room = cell[2] - padding - one[2]
    return below and alone and -0.5 * height < room < 1.2 * (one[2] - one[0]) / len(front.text)
