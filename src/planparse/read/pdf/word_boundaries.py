"""Where words begin and end: join pieces, close letter-spaced words, split words that ran together."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from planparse.read.document import Rule
from planparse.read.pdf.text import Scrap
from planparse.words import Box, box_around

_TOUCHING = 0.06
"""The widest gap between pieces of one word, in heights of their line: a space is four times as wide."""

_LEVEL = 0.35
"""Fonts of one line differ in height by up to this share of it."""


_SEAM = 0.04
"""A line that pdfium broke continues if the letters touch like letters of one run: measured 0.00 to 0.02."""

_INK_SEAM = 0.1
"""The same for a ligature, whose box is that of its ink (measured 0.08). The narrowest space is 0.2 wide."""

_SAME_LINE = 0.1
"""Middles of pieces of one line differ by less than this, in heights of it; raised and lowered signs by more."""

_BREAK = 2
"""The number of characters that pdfium adds for a line break."""


def join_touching(scraps: Sequence[Scrap], rules: Sequence[Rule] = ()) -> list[Scrap]:
    """Join the scraps of a page that touch: turned ones, foreign letters, lines that pdfium broke inside a word.

    A browser that draws each letter separately makes pdfium break lines in the middle of words. No word is joined
    across a vertical rule.

    >>> ng, c, o = (Scrap(text, (x, 0, x + 5, 8), 0, 1) for text, x in (("Ng", 0), ("c", 10), ("ọ", 5)))
    >>> [scrap.text for scrap in join_touching([ng, c, o])]
    ['Ngọc']
    >>> t, wo = Scrap("T", (40, 60, 50, 65), 0, 1, "", True), Scrap("wo", (40, 49, 50, 60), 1, 3, "", True)
    >>> [scrap.text for scrap in join_touching([t, wo])]
    ['Two']
    """
    scraps = _unbroken(_turned_whole(scraps), rules)
    found: list[Scrap | None] = list(scraps)
    for number, scrap in enumerate(scraps):
        text = scrap.text
        if text.isascii() or scrap.turned or not all(letter.isalpha() and not letter.isascii() for letter in text):
            continue
        left = _touching(scrap, found, lambda other, own: own.box[0] - other.box[2])
        right = _touching(scrap, found, lambda other, own: other.box[0] - own.box[2])
        pieces = [n for n in (left, number, right) if n is not None]
        joined = [piece for n in pieces if (piece := found[n])]
        if len(joined) > 1:
            for n in pieces:
                found[n] = None
            found[pieces[0]] = _one_scrap(joined)
    return [scrap for scrap in found if scrap]


def _turned_whole(scraps: Sequence[Scrap]) -> list[Scrap]:
    """Join each turned scrap to the one before it if it continues directly at that one's end."""
    found: list[Scrap] = []
    for scrap in scraps:
        if scrap.turned and found and found[-1].turned and not found[-1].hyphen and _is_next(found[-1], scrap):
            found[-1] = _one_scrap([found[-1], scrap])
        else:
            found.append(scrap)
    return found


def _unbroken(scraps: Sequence[Scrap], rules: Sequence[Rule]) -> list[Scrap]:
    """Join each scrap to the one before it if pdfium broke the line between two letters that touch.

    >>> s, t = Scrap("s", (0, 0, 5, 10), 0, 1), Scrap("taff", (5, 0, 25, 10), 3, 7)
    >>> [scrap.text for scrap in _unbroken([s, t], ())], len(_unbroken([s, t], [Rule((5, 0, 5, 90))]))
    (['staff'], 2)
    """
    found: list[Scrap] = []
    last: Scrap | None = None
    for scrap in scraps:
        if last and scrap.at - last.end == _BREAK and _goes_on(last, scrap, rules):
            one = found[-1]
            found[-1] = _one_scrap([one._replace(text=one.text + one.hyphen), scrap])
        else:
            found.append(scrap)
        last = scrap
    return found


def _goes_on(one: Scrap, other: Scrap, rules: Sequence[Rule]) -> bool:
    """Whether two level pieces touch end to end, without a vertical rule between them."""
    low, height = sorted((one.box[3] - one.box[1], other.box[3] - other.box[1]))
    seam = one.box[2]
    if one.turned or other.turned or abs(other.box[0] - seam) > (_INK_SEAM if low < 0.8 * height else _SEAM) * height:
        return False
    middle, other_middle = (one.box[1] + one.box[3]) / 2, (other.box[1] + other.box[3]) / 2
    if abs(middle - other_middle) > _SAME_LINE * height:
        return False
    return not any(
        abs((rule.box[0] + rule.box[2]) / 2 - seam) <= 1 and rule.box[1] <= middle <= rule.box[3] for rule in rules
    )


def _is_next(one: Scrap, other: Scrap) -> bool:
    """Whether two turned pieces touch end to end."""
    thick = one.box[2] - one.box[0]
    level = abs(one.box[0] + one.box[2] - other.box[0] - other.box[2]) < 2 * _LEVEL * thick
    return level and min(abs(one.box[1] - other.box[3]), abs(other.box[1] - one.box[3])) <= _TOUCHING * thick


def _touching(scrap: Scrap, others: Sequence[Scrap | None], gap: Callable[[Scrap, Scrap], float]) -> int | None:
    """The index of the word that touches this one on the side that ``gap`` measures."""
    height = scrap.box[3] - scrap.box[1]
    for number, other in enumerate(others):
        if other is None or other is scrap or other.turned or not _is_level(scrap, other, height):
            continue
        if abs(gap(other, scrap)) <= _TOUCHING * height:
            return number
    return None


def _is_level(one: Scrap, other: Scrap, height: float) -> bool:
    return abs(one.box[1] + one.box[3] - other.box[1] - other.box[3]) < 2 * _LEVEL * height


def _one_scrap(pieces: Sequence[Scrap]) -> Scrap:
    """One word made of pieces in order. Its letters are no longer one run, so rules do not split it."""
    box = box_around([piece.box for piece in pieces])
    return pieces[0]._replace(text="".join(piece.text for piece in pieces), box=box, hyphen=pieces[-1].hyphen)


# Letter-spaced words (a wide heading): pdfium adds a space between all their letters, which is removed here.


_LETTERS = 5
"""The shortest run of signs that may be letter-spaced: `R A G` and `Y N N Y` are cells."""

_WORD = 4
"""The longest word of such a run has at least this many letters."""

_WIDEST = 0.6
"""The widest gap between spaced letters, in heights of their line: word processors and style sheets use 0.15 to 0.5."""

_SPACE = 0.15
"""A gap wider by this than between letters is a space, in heights: a font's narrowest space is 0.2 wide."""


def letter_spaced(scraps: Sequence[Scrap], is_made_up: Callable[[int], bool]) -> list[Scrap]:
    """Join the letters of letter-spaced words. ``is_made_up`` says whether pdfium added the sign at an index.

    Letters with spaces in the file itself stay separate: only the gaps show where such words end.

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
    """Whether enough signs follow each other alone. On most pages none do."""
    count = 0
    for scrap in scraps:
        count = count + 1 if len(scrap.text) == 1 else 0
        if count == _LETTERS:
            return True
    return False


def _runs(scraps: Sequence[Scrap], is_made_up: Callable[[int], bool]) -> Iterator[list[Scrap]]:
    """Runs of single signs on one line with only added spaces between them. Any other scrap is a run of its own."""
    run: list[Scrap] = []
    for scrap in scraps:
        if run and not _follows(run[-1], scrap, is_made_up):
            yield run
            run = []
        run.append(scrap)
    if run:
        yield run


def _follows(one: Scrap, other: Scrap, is_made_up: Callable[[int], bool]) -> bool:
    if len(one.text) > 1 or len(other.text) > 1 or one.hyphen:  # one letter alone does not show if it is turned
        return False
    height = one.box[3] - one.box[1]
    level = abs(one.box[1] + one.box[3] - other.box[1] - other.box[3]) < 0.5 * height
    near = 0 <= _white(one, other) < 3 * _WIDEST * height
    return level and near and all(map(is_made_up, range(one.end, other.at)))


def _white(one: Scrap, other: Scrap) -> float:
    return other.box[0] - one.box[2]


def _words(run: Sequence[Scrap]) -> list[Scrap]:
    """A run of letters as words, split at gaps wider than between letters; unchanged if that gives no word."""
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
    return list(map(_closed, words))


def _closed(letters: Sequence[Scrap]) -> Scrap:
    boxes = [letter.box for letter in letters]
    box = boxes[0][0], min(one[1] for one in boxes), boxes[-1][2], max(one[3] for one in boxes)
    text = "".join(letter.text for letter in letters)
    return letters[0]._replace(text=text, box=box, end=letters[-1].end, hyphen=letters[-1].hyphen, turned=False)


# Words that pdfium ran together across a column's rule are split at the rule.


_SLACK = 1.5
"""A rule this close to a word's end, in points, does not split it."""


def split_at_rules(scraps: Sequence[Scrap], rules: Sequence[Rule], letter_box: Callable[[int], Box]) -> list[Scrap]:
    """Split the scraps of a page that a vertical rule crosses between two letters.

    A rule that crosses a letter is not the edge of a column there: the word stays whole.
    """
    upright = sorted(((r.box[0] + r.box[2]) / 2, r.box) for r in rules if is_upright(r.box))
    if not upright:
        return list(scraps)
    xs = [x for x, _ in upright]
    found: list[Scrap] = []
    for scrap in scraps:
        low, high = bisect_right(xs, scrap.box[0] + _SLACK), bisect_left(xs, scrap.box[2] - _SLACK)
        crossing = [x for x, rule in upright[low:high] if _beside(rule, scrap.box)] if low < high else []
        if crossing and not scrap.turned and 1 < len(scrap.text) <= scrap.end - scrap.at:
            found.extend(_cut(scrap, crossing, letter_box))
        else:
            found.append(scrap)
    return found


def is_upright(box: Box) -> bool:
    """Whether a rule is vertical."""
    return box[3] - box[1] > 2 * (box[2] - box[0])


def _beside(rule: Box, word: Box) -> bool:
    return rule[1] <= (word[1] + word[3]) / 2 <= rule[3]


def _cut(scrap: Scrap, rules: Sequence[float], letter_box: Callable[[int], Box]) -> Iterator[Scrap]:
    letters = [letter_box(index) for index in range(scrap.at, scrap.at + len(scrap.text))]
    cuts = sorted({cut for x in rules if (cut := _gap_at(x, letters))})
    yield from pieces(scrap, [cut for cut in cuts if not _is_last_letter(scrap.text, cut, letters)], letters)


def _is_last_letter(text: str, cut: int, letters: Sequence[Box]) -> bool:
    """Whether only the last letter of a word is over a rule: the word extends that far, since no cell has only its end.

    A letter that marks something (`x`) in a cell of its own is further away.

    >>> boxes = [(0, 0, 5, 10), (5, 0, 10, 10), (10, 0, 12, 10)]
    >>> _is_last_letter("til", 2, boxes), _is_last_letter("ti2", 2, boxes), _is_last_letter("til", 1, boxes)
    (True, False, False)
    >>> _is_last_letter("tox", 2, [*boxes[:2], (12, 0, 17, 10)])
    False
    """
    white = letters[cut][0] - letters[cut - 1][2]
    is_end = cut + 1 == len(text) and text[cut].islower() and text[cut - 1].islower()
    return is_end and abs(white) <= _TOUCHING * (letters[cut][3] - letters[cut][1])


def pieces(scrap: Scrap, cuts: Sequence[int], letters: Sequence[Box]) -> Iterator[Scrap]:
    """Split the scrap before these of its letters. ``letters`` are the boxes of all its letters."""
    if not cuts:
        yield scrap
        return
    for start, end in zip([0, *cuts], [*cuts, len(letters)], strict=True):
        piece = letters[start:end]
        last = end == len(letters)
        box = piece[0][0], scrap.box[1], scrap.box[2] if last else piece[-1][2], scrap.box[3]
        text, at = scrap.text[start:end], scrap.at + start
        stop = scrap.end if last else scrap.at + end
        yield scrap._replace(text=text, box=box, at=at, end=stop, hyphen=scrap.hyphen if last else "")


def _gap_at(x: float, letters: Sequence[Box]) -> int:
    """The number of letters before the gap with the rule; 0 if the rule is in a letter."""
    for index, (one, two) in enumerate(itertools.pairwise(letters), 1):
        slack = 0.2 * max(one[2] - one[0], two[2] - two[0])
        if one[2] - slack <= x <= two[0] + slack:
            return index
    return 0


# Words that pdfium ran together because kerning narrowed the space between them (`HELP AND` as `HELPAND`).


_PAIR = re.compile(r"(?:(?<=\w[AFLPTVWY])|(?<=\bA))(?=[AJTVWY]\w|A\b)")
"""Capitals that fonts draw closer to a space on either side, with letters beside them (`A` alone is a word)."""

_LEADER = re.compile(r"(?<=[^\W_])(?=[.…]{5})|(?<=[.…]{5})(?=[^\W_])")
"""Either end of a row of dots between a label and its value."""

_NARROW_SPACE = 0.07
"""A gap between two letters this wide, in heights of their line, is a space. Kerned letters of one word overlap."""


def unkerned(scraps: Sequence[Scrap], letter_box: Callable[[int], Box]) -> list[Scrap]:
    """Split the scraps in which two such capitals are further apart than the letters before them; leaders too.

    >>> boxes = [(0, 0, 8, 10), (8, 0, 16, 10), (17.5, 0, 25, 10), (25, 0, 33, 10)]
    >>> found = unkerned([Scrap("UPAT", (0, 0, 33, 10), 0, 4)], boxes.__getitem__)
    >>> [(scrap.text, scrap.box) for scrap in found]
    [('UP', (0, 0, 16, 10)), ('AT', (17.5, 0, 33, 10))]
    >>> boxes = [(5 * at, 0, 5 * at + 5, 10) for at in range(10)]
    >>> [scrap.text for scrap in unkerned([Scrap("By......1", (0, 0, 45, 10), 0, 9)], boxes.__getitem__)]
    ['By', '......', '1']
    """
    found: list[Scrap] = []
    for scrap in scraps:
        whole = not scrap.turned and len(scrap.text) == scrap.end - scrap.at
        if whole and (_PAIR.search(scrap.text) or _LEADER.search(scrap.text)):
            found.extend(_parted(scrap, letter_box))
        else:
            found.append(scrap)
    return found


def _parted(scrap: Scrap, letter_box: Callable[[int], Box]) -> Iterator[Scrap]:
    letters = [letter_box(index) for index in range(scrap.at, scrap.end)]
    least = _NARROW_SPACE * (scrap.box[3] - scrap.box[1])
    gaps = [0.0, *(two[0] - one[2] for one, two in pairwise(letters))]
    cuts = [m.start() for m in _PAIR.finditer(scrap.text) if gaps[m.start()] > max(least, gaps[m.start() - 1] + least)]
    yield from pieces(scrap, sorted({*cuts, *(m.start() for m in _LEADER.finditer(scrap.text))}), letters)
