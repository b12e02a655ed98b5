"""Letter-spaced words (a heading set wide): pdfium makes up a space between all their letters; taken out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from planparse.read.pdf.text import Scrap

_LETTERS = 5
"""Signs of the shortest run that may be letter-spaced: `R A G` and `Y N N Y` are cells."""

_WORD = 4
"""Letters of the longest word of such a run at least."""

_WIDEST = 0.6
"""White between letters set wide, in heights of their line: word processors and style sheets give 0.15 to 0.5."""

_SPACE = 0.15
"""White beyond that between letters which is a space, in heights: the narrowest space of a font is 0.2 wide."""


def letter_spaced(scraps: Sequence[Scrap], is_made_up: Callable[[int], bool]) -> list[Scrap]:
    """The scraps, the letters of words that are set wide joined; ``is_made_up`` says so of the sign at an index.

    Letters with spaces that the file itself holds are left alone: only the white tells where such words end.

    >>> def at(place, text, left): return Scrap(text, (left, 0, left + 5, 10), 2 * place, 2 * place + 1)
    >>> lefts = (0, 7, 14, 21, 34, 41)
    >>> found = [at(place, text, left) for place, (text, left) in enumerate(zip("PLAN21", lefts))]
    >>> [scrap.text for scrap in letter_spaced(found, lambda index: True)]
    ['PLAN', '21']
    >>> len(letter_spaced(found, lambda index: False))
    6
    """
    if not _may_be_set_wide(scraps):
        return list(scraps)
    found: list[Scrap] = []
    for run in _runs(scraps, is_made_up):
        found += _words(run) if len(run) >= _LETTERS else run
    return found


def _may_be_set_wide(scraps: Sequence[Scrap]) -> bool:
    """Whether so many signs stand alone one after the other: on most pages none do."""
    count = 0
    for scrap in scraps:
        count = count + 1 if len(scrap.text) == 1 else 0
        if count == _LETTERS:
            return True
    return False


def _runs(scraps: Sequence[Scrap], is_made_up: Callable[[int], bool]) -> Iterator[list[Scrap]]:
    """Single signs that follow each other on one line with made up spaces between them; others each for itself."""
    run: list[Scrap] = []
    for scrap in scraps:
        if run and not _follows(run[-1], scrap, is_made_up):
            yield run
            run = []
        run.append(scrap)
    if run:
        yield run


def _follows(one: Scrap, other: Scrap, is_made_up: Callable[[int], bool]) -> bool:
    if len(one.text) > 1 or len(other.text) > 1 or one.hyphen:  # one letter alone does not show whether it is turned
        return False
    height = one.box[3] - one.box[1]
    level = abs(one.box[1] + one.box[3] - other.box[1] - other.box[3]) < 0.5 * height
    near = 0 <= _white(one, other) < 3 * _WIDEST * height
    return level and near and all(map(is_made_up, range(one.end, other.at)))


def _white(one: Scrap, other: Scrap) -> float:
    return other.box[0] - one.box[2]


def _words(run: Sequence[Scrap]) -> list[Scrap]:
    """A run of letters as words, cut where the white is wider than between letters; as it is if that gives none."""
    height = run[0].box[3] - run[0].box[1]
    least = sorted(_white(*pair) for pair in pairwise(run))[len(run) // 5]
    if not 0 < least < _WIDEST * height:
        return list(run)
    words = [[run[0]]]
    for one, other in pairwise(run):
        if _white(one, other) > least + _SPACE * height:
            words.append([])
        words[-1].append(other)
    if not any(len(word) >= _WORD and all(scrap.text.isalpha() for scrap in word) for word in words):
        return list(run)
    return list(map(_joined, words))


def _joined(letters: Sequence[Scrap]) -> Scrap:
    boxes = [letter.box for letter in letters]
    box = boxes[0][0], min(one[1] for one in boxes), boxes[-1][2], max(one[3] for one in boxes)
    text = "".join(letter.text for letter in letters)
    return letters[0]._replace(text=text, box=box, end=letters[-1].end, hyphen=letters[-1].hyphen, turned=False)
