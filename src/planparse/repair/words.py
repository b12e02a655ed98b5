"""Repairs of words: cut headers, words cut without a hyphen, titles misread before a name, and words of scans.

Letters that a scanner misread are corrected only if the document itself has the word, or if a date needs its month.
Words of scans: lost letters, and specks that were read as accents, full stops or apostrophes.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from planparse.lexicon.labels import fold, titles
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.words import is_english, is_word_end, misreadings, small, unmarked
from planparse.outline.outline import OWNER_FIELDS, Column, Entry, Outline, Spot, entry_at
from planparse.read.letters import PREFIXES
from planparse.repair.changes import Change, Rejoin, Relabel, Respell
from planparse.words import Phrase, Word, split_word

_LEAST = 3
"""Letters of a word's first piece: a cell has room for at least so many."""

_NO_ROOM = "the first piece has a line of the cell to itself, with no room for one more letter"


def rejoin_cut_words(outline: Outline) -> Iterator[Change]:
    """Join two pieces of a word that follow each other in a cell.

    Acts if the second piece is not a word and the document has the whole word elsewhere, but not the first piece. Also
    acts if the first piece is alone on a line of the cell with no room for one more letter, and the document has the
    whole word or the second piece is not a word. Does not act on two words that are words by themselves, however their
    letters join (`key worker`).
    """
    counts = Counter([small(word.text) for word in outline.words()])
    pairs = [pair for pair in _pairs(outline) if _may_be_pieces(*pair[3:], counts)]
    for _, _, _, front, rear in pairs:
        if _joined(front, rear) in counts or _are_pieces(front, rear):
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
        elif _two_pieces(front, rear, whole, first, second):
            why = "neither piece is a word, and both together are one"
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


def _may_be_pieces(front: Word, rear: Word, counts: Mapping[str, int]) -> bool:
    """Whether two words may be the pieces of one. This is a quick test, since most are not."""
    return _is_end(rear.text) or _joined(front, rear) in counts or not is_english(small(rear.text))


def _two_pieces(front: Word, rear: Word, whole: int, first: int, second: int) -> bool:
    """Whether two pieces that are nowhere else are one word: `departmen ts`.

    A first piece with a capital may be a name. Then the whole word must be elsewhere, or the second piece must be one
    or two letters that are not a word: `Identifie d`.
    """
    told = whole > 0 or front.text.islower() or (_is_end(rear.text) and len(rear.text) <= _LETTERS)
    return first <= 0 and second <= 0 and told and _are_pieces(front, rear)


_LETTERS = 2


def _are_pieces(front: Word, rear: Word) -> bool:
    """Whether two words together are an English word and neither is one by itself; a prefix may be separate."""
    head, rest = small(front.text), small(rear.text)
    return head not in PREFIXES and is_english(head + rest) and not is_english(head) and not is_english(rest)


def _pairs(outline: Outline) -> Iterator[tuple[int, int, Entry, Word, Word]]:
    """Neighbouring words of a cell that may be pieces: letters, then small letters."""
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
    """Whether the front word is alone on a line of its drawn cell and fills it, with the rear word below."""
    one, two = front.place.box, rear.place.box
    cell = entry.place.box if entry.place else None
    if one is None or two is None or cell is None or front.place.page != rear.place.page or not entry.drawn:
        return False
    height = one[3] - one[1]
    below = 0.5 * height < two[1] - one[1] < 2.5 * height and abs(one[0] - two[0]) < 0.2 * height
    if not below:
        return False
    boxes = [(word, box) for word in entry.phrase.words if (box := word.place.box)]
    beside = (word for word, box in boxes if word is not front and abs(box[1] - one[1]) < 0.5 * height)
    alone = not any(any(map(str.isalnum, word.text)) for word in beside)  # a bullet may be before it
    padding = min(box[0] for _, box in boxes) - cell[0]
    room = cell[2] - padding - one[2]
    return alone and -0.5 * height < room < 1.2 * (one[2] - one[0]) / len(front.text)


# Header cells that an export cut in the wrong place (`A | ction Description`).


_WHOLE = "read across the cell edges, the letters of the header row are these labels"
_LOST = "letters were lost or doubled at the cell edges; other tables of the document have these labels in full"


def mend_headers(outline: Outline) -> Iterator[Change]:
    """Move header words to the column whose label their letters belong to.

    Acts if the outline read a label that differs from what the cell prints: across cell edges, the letters of the row
    match an intact header row of the document, or labels that councils use. Does not act on unknown labels, however
    odd: those are the council's own.
    """
    for index, table in enumerate(outline.tables):
        drawn = [column for column in table.columns if column.drawn]
        if not any(column.header and column.header.text != column.reads for column in drawn):
            continue
        headers = _mended(drawn)
        undrawn = tuple(column.header for column in table.columns if not column.drawn)
        before = " | ".join(column.header.text for column in drawn)
        after = " | ".join(header.text for header in headers)
        if before != after:
            whole = fold(before) == fold(after)
            why = _WHOLE if whole else _LOST
            yield Change(
                "header_mended",
                Relabel(index, (*headers, *undrawn)),
                (Spot(table=index),),
                before,
                after,
                why,
            )


def _mended(columns: list[Column]) -> tuple[Phrase, ...]:
    """The header phrases, with each word in the cell whose label has most of its letters."""
    words = [word for column in columns for word in column.header.words]
    owner = _owners(words, [column.reads for column in columns])
    cells: list[list[Word]] = [[] for _ in columns]
    for word in words:
        for piece, column in _pieces(word, owner.pop(0)):
            cells[column].append(piece)
    return tuple(_reading(tuple(cell), column.reads) for cell, column in zip(cells, columns, strict=True))


def _owners(words: list[Word], labels: list[str]) -> list[list[int]]:
    """For each letter of each word, the column whose label it belongs to."""
    printed = "".join(word.text for word in words).casefold()
    target = [(letter, i) for i, label in enumerate(labels) for letter in label.replace(" ", "").casefold()]
    matcher = SequenceMatcher(None, printed, "".join(letter for letter, _ in target), autojunk=False)
    at: list[int | None] = [None] * len(printed)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            at[block.a + offset] = target[block.b + offset][1]
    known = 0
    filled = []
    for column in at:  # a letter that no label has stays with the letter before it
        known = column if column is not None else known
        filled.append(known)
    result, start = [], 0
    for word in words:
        result.append(filled[start : start + len(word.text)])
        start += len(word.text)
    return result


def _pieces(word: Word, columns: list[int]) -> Iterator[tuple[Word, int]]:
    """A word; or its two pieces, if a cell edge cut it with more than a letter on each side."""
    front, rear = columns[0], columns[-1]
    at = sum(column == front for column in columns)
    if front != rear and 1 < at < len(columns) - 1:
        one, other = split_word(word, at)
        yield one, front
        yield other, rear
    else:
        yield word, max(set(columns), key=columns.count)


def _reading(words: tuple[Word, ...], label: str) -> Phrase:
    """Words that read as this label: as printed if they already do, else respelt as a whole."""
    plain = Phrase(words)
    if not words or plain.text == label or fold(plain.text) == "" or not label:
        return plain
    return Phrase(words, ((words[0], label), *((word, "") for word in words[1:])))


# Reading errors in a title before a name (`Clir` for `Cllr`).


_ALIKE = str.maketrans("iI1|!0O5$", "lllllooss")
"""Letters that scanners and exports confuse."""


def misread_titles(outline: Outline) -> Iterator[Change]:
    """Respell a word that looks like a title letter by letter, before a word with a capital, in an owner's cell.

    Acts only if the shapes match and the word is not itself a title. Does not act outside owner columns, or on a last
    word, which is a surname.
    """
    for row in outline.rows():
        for field in OWNER_FIELDS:
            found = entry_at(outline, row, field)
            if found is None:
                continue
            column, entry = found
            words = entry.phrase.words
            for word, following in pairwise(words):
                title = misread_title(word.text)
                if title and following.text[:1].isupper():
                    yield Change(
                        "title_misread",
                        Respell(row.id, column, word, _as_written(word, title)),
                        (Spot(row=row.id, column=column),),
                        word.text,
                        _as_written(word, title),
                        f"its letters look like {title!r}, a title before a name",
                    )


@lru_cache(maxsize=4096)
def misread_title(text: str) -> str | None:
    """The title that this word was misread from, or None.

    >>> misread_title("Clir"), misread_title("C1lr."), misread_title("Cllr"), misread_title("Clare")
    ('Cllr', 'Cllr', None, None)
    """
    bare = text.rstrip(".,")
    if any(bare.casefold() == title.casefold() for title in titles()):
        return None
    shape = _shape(bare)
    return next((title for title in titles() if len(title) > 2 and _shape(title) == shape), None)


def _shape(text: str) -> str:
    return text.translate(_ALIKE).casefold()


def _as_written(word: Word, title: str) -> str:
    return title + word.text[len(word.text.rstrip(".,")) :]


_SHORTEST = 3


def misread_letters(outline: Outline) -> Iterator[Change]:
    """Respell a word that is not one, is there once, and looks like another word of the document.

    Acts on `cvery` if the document has `every`, on `Loca1` if it has `local`, and on `Scpt 2021`, a month. Does not act
    if it may be one of two words, nor on words with a capital and no digit: those may be names.
    """
    counts = Counter(small(word.text) for word in outline.words())
    for row in outline.rows():
        for column, entry in enumerate(row.entries):
            words = entry.phrase.words if entry else ()
            for at, word in enumerate(words):
                if right := _right(words, at, counts):
                    why = "a date needs a month" if right in MONTH_NAMES else f"the document has {right!r} elsewhere"
                    after = _in_its_case(word.text, right)
                    verb = Respell(row.id, column, word, after)
                    why = f"it is not a word, and letters that look alike make it one: {why}"
                    yield Change("letters_mended", verb, (Spot(row=row.id, column=column),), word.text, after, why)


def _right(words: Sequence[Word], at: int, counts: Mapping[str, int]) -> str | None:
    """The only word that this can be a misreading of; None if it is a word itself, or none or several fit."""
    text = words[at].text
    bare = small(text)
    if len(bare) < _SHORTEST or not bare.isalnum() or bare.isdigit() or counts.get(bare, 0) > 1 or is_english(bare):
        return None
    if any(map(str.isdigit, bare)) and not any(map(str.islower, text)):
        return None  # a code: `H20`
    others = [other for other in misreadings(bare) if len(other) >= _SHORTEST and other.isalpha()]
    months = [other for other in others if other in MONTH_NAMES]
    if months and _beside_figures(words, at):
        return months[0] if len(months) == 1 else None
    if unmarked(text)[:1].isupper() and bare.isalpha():
        return None
    known = [other for other in others if counts.get(other, 0) > 0]
    return known[0] if len(known) == 1 else None


def _beside_figures(words: Sequence[Word], at: int) -> bool:
    """Whether a word has a year or a day before or after it."""
    beside = (words[near].text for near in (at - 1, at + 1) if 0 <= near < len(words))
    return any(text[:1].isdigit() for text in beside)


def _in_its_case(printed: str, right: str) -> str:
    """The right word with the capital and the marks of the printed one.

    >>> _in_its_case("(Scpt", "sept"), _in_its_case("0ffcr.", "offer"), _in_its_case("cvery", "every")
    ('(Sept', 'Offer.', 'every')
    """
    bare = unmarked(printed)
    front, _, rear = printed.partition(bare)
    capital = bare[:1].isupper() or bare[:1] == "0"
    return front + (right.capitalize() if capital else right) + rear


_PRINTED_SO = """
    attaché café cliché consommé crèche décor début débris éclair élite entrée exposé façade fête fiancé fiancée lamé
    matinée naïve née passé pâté précis première protégé purée régime résumé rosé rôle sauté séance soirée touché
"""
_BORROWED = frozenset(_PRINTED_SO.split())
"""Words printed with accents that are words without them too."""

_AMID = "a an and at by for from his in into its my of on or our than that the their to with your"
_NO_ENDS = frozenset(_AMID.split())
"""Words that do not end a sentence."""


def mend_scanned_words(outline: Outline) -> Iterator[Change]:
    """Respell words of a document read by OCR that are not words because of a speck or a lost letter.

    `mornîng` is `morning`, `to. read` is `to read`, `A'form` is `A form`, and `eadteacher` is the document's
    `headteacher`. Does not change names in an owner's cell, nor words that are spelt with accents (`crèche`).
    """
    if not any(doubt.code == "ocr_read" for _, doubt in outline.doubts):
        return
    counts = Counter(map(_stem, (word.text for word in outline.words())))
    for row in outline.rows():
        for column, entry in enumerate(row.entries):
            owners = outline.tables[row.table].columns[column].field in OWNER_FIELDS
            words = entry.phrase.words if entry else ()
            for at, word in enumerate(words):
                if owners and word.text[:1].isupper():
                    continue
                found = _mended_scan(words, at, counts)
                if found:
                    after, why = found
                    verb = Respell(row.id, column, word, after)
                    yield Change("letters_mended", verb, (Spot(row=row.id, column=column),), word.text, after, why)


def _mended_scan(words: Sequence[Word], at: int, counts: Mapping[str, int]) -> tuple[str, str] | None:
    """A word without its speck, and the reason; None if it has none."""
    text = words[at].text
    if bare := without_accents(text, counts):
        return bare, "a speck over a letter was read as an accent"
    following = words[at + 1].text if at + 1 < len(words) else ""
    if text.endswith(".") and text[:-1] in _NO_ENDS and following[:1].islower():
        return text[:-1], "no sentence ends here: a speck was read as a full stop"
    front, apostrophe, rear = text.partition("'")
    if apostrophe and front in ("a", "A", "I") and len(rear) > 2 and is_english(small(rear)):
        return f"{front} {rear}", "a speck between two words was read as an apostrophe"
    return None


def without_accents(text: str, counts: Mapping[str, int]) -> str | None:
    """A word without its accents, if that is an English word or is elsewhere in the document.

    >>> without_accents("Lanè", {}), without_accents("(mornîng", {}), without_accents("crèche", {"creche": 3})
    ('Lane', '(morning', None)
    >>> without_accents("Zoë", {}), without_accents("Lane", {})
    (None, None)
    """
    if text.isascii() or small(text) in _BORROWED:
        return None
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    known = is_english(small(bare)) or counts.get(_stem(bare), 0) > 0
    return bare if known and bare != text and counts.get(_stem(text), 0) < _TWICE else None


_TWICE = 2


def _stem(text: str) -> str:
    """A word in small letters, without marks around it and without a possessive's end."""
    bare = small(text)
    return bare.removesuffix("'s").removesuffix("’s")
