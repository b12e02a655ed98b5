"""Words and phrases, which every stage passes on, and the check that no word was lost.

A `Word` is a run of the source without white space. Stages move words and never copy their letters into strings of
their own: a `Phrase` is words plus how they read. `conserved` compares the words of two stages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from operator import attrgetter

from planparse.errors import ConservationError
from planparse.noun import noun

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left of the page as displayed."""


@noun
class Place:
    """A place in the source: 1-based page, sheet name, 1-based line, and box on the page."""

    page: int | None = None
    sheet: str | None = None
    line: int | None = None
    box: Box | None = None


@noun
class Word:
    """One word of the source.

    ``id`` counts the words of the document in reading order. ``text`` is never empty and has no white space; the reader
    has already made ligatures, no-break spaces and line-end hyphens plain. ``gap`` is what separates this word from the
    one before it in its cell: a space, a new line (a paragraph or a bullet), or nothing (the rest of a word that was
    hyphenated or cut). ``start`` is above 0 for the later pieces of a word that `split_word` cut.
    """

    id: int
    text: str
    place: Place
    gap: str = " "
    start: int = 0


def split_word(word: Word, at: int) -> tuple[Word, Word]:
    """The two pieces of a word cut before its letter ``at`` (0 < at < length).

    >>> [w.text for w in split_word(Word(0, "1.4The", Place()), 3)]
    ['1.4', 'The']
    """
    if not 0 < at < len(word.text):
        raise ValueError(f"cannot cut {word.text!r} at {at}")
    return replace(word, text=word.text[:at]), replace(word, text=word.text[at:], start=word.start + at, gap="")


@noun
class Phrase:
    """Words in reading order plus how they read.

    ``respelt`` has pairs (word, reading) for the words that a repair respelt; all others read as printed. ``text`` is
    the phrase as read, ``printed`` as the source has it.

    >>> Phrase((Word(0, "Clir", Place()), Word(1, "Reed", Place()))).text
    'Clir Reed'
    """

    words: tuple[Word, ...] = ()
    respelt: tuple[tuple[Word, str], ...] = ()
    text: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.text = _respelt(self.words, self.respelt) if self.respelt else text_of(self.words)  # type: ignore[misc]

    @property
    def printed(self) -> str:
        """The phrase without its respellings."""
        return text_of(self.words) if self.respelt else self.text

    def __bool__(self) -> bool:
        return bool(self.words)

    def __add__(self, other: Phrase) -> Phrase:
        return Phrase(self.words + other.words, self.respelt + other.respelt)

    def keep(self, words: Iterable[Word]) -> Phrase:
        """The part of this phrase that consists of these words, in this phrase's order."""
        kept = {(w.id, w.start) for w in words}
        return Phrase(
            tuple(w for w in self.words if (w.id, w.start) in kept),
            tuple((w, text) for w, text in self.respelt if (w.id, w.start) in kept),
        )

    def without(self, words: Iterable[Word]) -> Phrase:
        """The rest of this phrase without these words."""
        gone = {(w.id, w.start) for w in words}
        return self.keep(w for w in self.words if (w.id, w.start) not in gone)


def text_of(words: Sequence[Word]) -> str:
    """How words read as printed: what a phrase of them reads, where none is needed.

    >>> text_of((Word(0, "Ann", Place()), Word(1, "Reed", Place())))
    'Ann Reed'
    """
    text = "".join([word.gap + word.text for word in words])
    return text[len(words[0].gap) :] if words else ""


def _respelt(words: tuple[Word, ...], respelt: tuple[tuple[Word, str], ...]) -> str:
    spelling = {(word.id, word.start): text for word, text in respelt}
    parts: list[str] = []
    for word in words:
        text = spelling.get((word.id, word.start), word.text)
        if text:
            if parts:
                parts.append(word.gap)
            parts.append(text)
    return "".join(parts)


NO_WORDS = Phrase()


def together(phrases: Iterable[Phrase]) -> Phrase:
    """Join many phrases in one step. Adding one after the other would take the square of the time.

    >>> together([Phrase((Word(0, "Ann", Place()),)), Phrase((Word(1, "Reed", Place()),))]).text
    'Ann Reed'
    """
    parts = list(phrases)
    return Phrase(
        tuple(word for part in parts for word in part.words), tuple(one for part in parts for one in part.respelt)
    )


def printed_lines(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    r"""The lines of a text as printed in its cell or paragraph.

    >>> lines = printed_lines([Word(0, "a", Place()), Word(1, "b", Place()), Word(2, "c", Place(), "\n")])
    >>> [[word.text for word in line] for line in lines]
    [['a', 'b'], ['c']]
    """
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at].gap == "\n":
            yield tuple(words[start:at])
            start = at


def places(words: Iterable[Word]) -> tuple[Place, ...]:
    """Where these words are: one place for each page, sheet and line of a text, with their boxes united.

    >>> places([Word(0, "a", Place(page=1, box=(0, 0, 5, 5))), Word(1, "b", Place(page=1, box=(6, 0, 9, 8)))])
    (Place(page=1, sheet=None, line=None, box=(0, 0, 9, 8)),)
    """
    found: dict[tuple[int | None, str | None, int | None], list[Box]] = {}
    page: int | None = None
    sheet: str | None = None
    line: int | None = -1  # no word has this line; most words are on the page and line of the word before
    boxes: list[Box] = []
    for word in words:
        place = word.place
        if place.page != page or place.line != line or place.sheet != sheet:
            page, sheet, line = place.page, place.sheet, place.line
            boxes = found.setdefault((page, sheet, line), [])
        if place.box is not None:
            boxes.append(place.box)
    return tuple(
        Place(page, sheet, line, box_around(boxes) if boxes else None) for (page, sheet, line), boxes in found.items()
    )


def box_around(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of these boxes. There must be at least one.

    >>> box_around([(0.0, 5.0, 10.0, 9.0), (4.0, 1.0, 6.0, 7.0)])
    (0.0, 1.0, 10.0, 9.0)
    """
    if len(boxes) == 1:
        return boxes[0]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


_number = attrgetter("id")


def conserved(before: Iterable[Word], after: Iterable[Word], stage: str, name: str | None = None) -> None:
    """Raise `ConservationError` unless both have the same letters of the same words, each once.

    A word may have been cut by `split_word`; its pieces count as the word if all of them are there.
    """
    before, after = list(before), list(after)
    if before == after or sorted(before, key=_number) == sorted(after, key=_number):
        return  # the same words: nearly always so, and comparing lists shows it without looking at letters
    had, has = _letters(before), _letters(after)
    if had == has:
        return
    lost = sorted(had.keys() - has.keys())
    invented = sorted(has.keys() - had.keys())
    changed = sorted(i for i in had.keys() & has.keys() if had[i] != has[i])
    raise ConservationError(
        name,
        f"{stage} lost {len(lost)}, invented {len(invented)} and doubled or cut {len(changed)} words "
        f"(word ids {(lost + invented + changed)[:8]})",
    )


def _letters(words: Iterable[Word]) -> dict[int, str]:
    """The letters found for each word id, its pieces in order. A word that is there twice has its letters twice."""
    letters: dict[int, str] = {}
    pieces: dict[int, list[tuple[int, str]]] = {}
    for word in words:
        if word.start or word.id in letters:
            pieces.setdefault(word.id, []).append((word.start, word.text))
        else:
            letters[word.id] = word.text
    for word_id, rest in pieces.items():
        front = [(0, letters[word_id])] if word_id in letters else []
        letters[word_id] = "".join(text for _, text in sorted(front + rest))
    return letters
