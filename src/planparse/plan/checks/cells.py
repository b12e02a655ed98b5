"""Checks of single cells: unlike the rest of their column, cut by a line's or page's end, or misread.

Misread words are those that a scanner misread or an export tore: digits for letters, wrong letters, spaces inside
words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.names import folded, forenames, surnames
from planparse.lexicon.words import action_verbs, is_english, is_word_end, misreadings, small, unmarked
from planparse.outline.outline import OWNER_FIELDS, Spot, row_words
from planparse.plan.checks.columns import LONG, SAID, is_sentence, looks_like
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, columns, filled
from planparse.read.letters import PREFIXES
from planparse.words import Phrase, Word

FEWEST = 5
"""Filled cells that a column must have before one of them can be odd."""

RARE = 0.15
"""The share of a column's cells that may look like another field's and still be odd.

Set by hand; other values were not measured. Together with blanks (`_blank`) it flags some right cells of the corpus'
progress columns.
"""

SHORT = 3
"""A cell with fewer letters is too short to look like anything: marks and initials."""


def check_cells(draft: Draft) -> Iterator[Found]:
    """Cells that look like another column's, and outcomes that only the first action of each area has."""
    for field, title, places in _columns(draft):
        yield from _odd(draft, field, title, places)
    yield from first_alone(draft)


def _columns(draft: Draft) -> Iterator[tuple[str | None, str, list[tuple[int, int]]]]:
    """The columns with the same label and field in all tables: a table of three rows is not enough by itself."""
    alike: dict[tuple[str | None, str], list[tuple[int, int]]] = {}
    for table, place in columns(draft):
        column = draft.outline.tables[table].columns[place]
        alike.setdefault((column.field, column.title), []).append((table, place))
    for (field, title), places in alike.items():
        yield field, title, places


def _odd(draft: Draft, field: str | None, title: str, places: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """A single date, status or name in a column of texts, or a status or date in a column of owners."""
    if field not in ("outcome", "progress", "answers", None, *OWNER_FIELDS):
        return
    actions = actions_by_table(draft)
    cells = [(at, *cell) for table, at in places for cell in filled(actions.get(table, ()), at)]
    looks = [looks_like(entry.phrase.text, draft.legend) for *_, entry in cells]
    counts = Counter(looks)
    usual = {None, "progress"} | ({"owners"} if field in OWNER_FIELDS else {"status"} if field == "progress" else set())
    for (column, action, entry), look in zip(cells, looks, strict=True):
        short = len(entry.phrase.text) < SHORT
        if look in usual or short or len(cells) < FEWEST or counts[look] > RARE * len(cells):
            continue
        if field not in OWNER_FIELDS and is_sentence(entry.phrase.text):
            continue  # `First meeting on 6 March.`: 15 of the 24 right cells of all sets that had the warning
        if field == "progress" and action.status.text and action.status.text in entry.phrase.text:
            continue  # it says how far the action is: `Due April 2015.`
        message = f"{entry.phrase.text!r} is not like the other cells under {title!r}"
        yield Spot(row=action.row.id, column=column), Doubt("cell_odd", "warning", message)


# Words that a line end cuts: whether the hyphen belongs to them is a guess, unless another place shows it.


_HYPHENS = "-\u2010"
SHORTEST = 4
"""Letters from which the rear of a word may be a word by itself; shorter ones are endings (`ment`, `ing`)."""


def check_hyphens(draft: Draft) -> Iterator[Found]:
    """A cell with a word that may or may not have a hyphen, since no other place of the document has either form."""
    cut = [
        (row, column, pairs)
        for row in draft.outline.rows()
        for column, entry in enumerate(row.entries)
        if entry is not None and (pairs := joined(entry.phrase))
    ]
    known = _vocabulary(draft) if cut else frozenset()
    for row, column, pairs in cut:
        unsure = [pair for pair in pairs if either_way(*pair, known)]
        if unsure:
            shown = ", ".join(f"{front}{rear} or {front}-{rear}" for front, rear in unsure)
            message = f"cut at the end of a line, and no other place shows how it is written: {shown}"
            yield Spot(row=row.id, column=column), Doubt("hyphen_unsure", "info", message)


def joined(phrase: Phrase) -> list[tuple[str, str]]:
    """The letters before and after each line end that cuts a word.

    >>> from planparse.words import Place, Word
    >>> words = (Word(0, "Sub-", Place()), Word(1, "group", Place(), ""), Word(2, "of", Place()))
    >>> joined(Phrase(words))
    [('Sub', 'group')]
    """
    return [
        (unmarked(front.text).rstrip(_HYPHENS), unmarked(rear.text))
        for front, rear in pairwise(phrase.words)
        if rear.gap == "" and not rear.start
    ]


def either_way(front: str, rear: str, known: frozenset[str]) -> bool:
    """Whether a word may be written both with and without a hyphen.

    >>> either_way("Sub", "group", frozenset({"group"})), either_way("Sub", "group", frozenset({"group", "subgroup"}))
    (True, False)
    >>> either_way("ex", "ternal", frozenset()), either_way("with", "drawn", frozenset({"with", "drawn"}))
    (False, True)
    """
    head, rest = front.lower(), rear.lower()
    if not head.isalpha() or not rest.isalpha() or len(rest) < SHORTEST or rear[0].isupper():
        return False
    if head + rest in known or f"{head}-{rest}" in known:
        return False
    if head in PREFIXES:
        return rest in known or rest in action_verbs()
    return rest in known and head in known


def _vocabulary(draft: Draft) -> frozenset[str]:
    """The words of the document that no line end cuts, in small letters."""
    words = sorted(draft.outline.words(), key=lambda word: (word.id, word.start))
    cut = [word.gap == "" for word in words] + [False]
    whole = (word for at, word in enumerate(words) if not cut[at] and not cut[at + 1])
    return frozenset(small(word.text) for word in whole)


# Blank outcomes at the top of a page: the rest of a merged cell that the page break cut, perhaps.


BLANK_HABIT = 0.4
"""The share of blank outcomes without a page break from which blanks mean nothing.

Set by hand; other values were not measured.
"""


def check_shared_cells(draft: Draft) -> Iterator[Found]:
    """Outcomes that are blank from the first row of a page on, in a plan whose outcome cells are merged."""
    if not any(len(outcome.rows) > 1 for area in draft.areas for outcome in area.outcomes):
        return
    found = [pair for area in draft.areas for pair in _cut(area.actions)]
    told = {action.row.id for action, _ in found}
    others = [action for area in draft.areas for action in area.actions if action.row.id not in told]
    blank = sum(not action.text("outcome") for action in others if action.entry("outcome") is not None)
    if found and blank <= BLANK_HABIT * len(others):
        for action, above in found:
            message = "no outcome is printed at the top of this page: the one above may continue here"
            yield Spot(row=action.row.id, part="outcome"), Doubt("outcome_cut", "warning", message, (above,))


def _cut(actions: tuple[ActionDraft, ...]) -> Iterator[tuple[ActionDraft, str]]:
    """The actions of an area whose outcome is blank from the top of a page on, with the outcome above the break."""
    above, page, running = "", None, False
    for action in actions:
        here = next((word.place.page for word in row_words(action.row)), None)
        text = action.text("outcome")
        running = not text and (running or (here != page and page is not None))
        if running and above:
            yield action, above
        above, page = text or above, here


def first_alone(draft: Draft) -> Iterator[Found]:
    """Outcomes that only the first action of each area has: they may be for all its actions."""
    areas = [area.actions for area in draft.areas if len(area.actions) > 1]
    first = [rows for rows in areas if rows[0].text("outcome") and not any(row.text("outcome") for row in rows[1:])]
    if len(first) < 2 or len(first) < 0.8 * len(areas):
        return
    for rows in first:
        for row in rows[1:]:
            message = "blank, as in all actions but the first of each area: that one may hold for all"
            yield Spot(row=row.row.id, part="outcome"), Doubt("outcome_cut", "warning", message)


# Texts of actions that are another field's cell, or another action's.


def check_texts(draft: Draft) -> Iterator[Found]:
    """Actions whose text looks like another field, or is the same as another action's."""
    yield from _odd_texts(draft)
    yield from _twice(draft)


_CODE = re.compile(r"[A-Z]{1,4}\d+(?:\.\d+)*[a-z]?|\d+[a-z]")
"""A ref: `AFI4.3`, `3c`."""


def _odd_texts(draft: Draft) -> Iterator[Found]:
    """A description that is only a date, a status or a name: another column's cell."""
    for action in all_actions(draft):
        text = action.text("description") or ""
        looks = looks_like(text, draft.legend) if len(text.split()) < LONG else None
        if looks is not None:
            message = f"the action's text looks like {SAID[looks]}: {text!r}"
        elif text and (not any(map(str.isalpha, text)) or _CODE.fullmatch(text)):
            message = f"the action's text has no words: {text[:40]!r}"
        else:
            continue
        yield Spot(row=action.row.id, part="description"), Doubt("action_odd", "error", message)


def _twice(draft: Draft) -> Iterator[Found]:
    """Actions with the same text."""
    described = Counter(text for action in all_actions(draft) if (text := action.text("description")))
    for action in all_actions(draft):
        text = action.text("description")
        if text and described[text] > 1 and len(text.split()) >= TWICE:
            message = "another action has exactly the same words"
            yield Spot(row=action.row.id, part="description"), Doubt("action_twice", "warning", message)


TWICE = 6
"""Words from which two actions do not have the same text by chance."""


def check_letters(draft: Draft) -> Iterator[Found]:
    """A cell with words that a scanner misread: digits for letters, no space after a number, or one inside a word."""
    counts = Counter(small(word.text) for word in draft.outline.words())
    for at, area in enumerate(draft.areas):
        if odd := odd_words(area.area.heading, counts):
            yield Spot(area=at), Doubt("letters_odd", "warning", f"{_SAID}: {', '.join(map(repr, odd))}")
    for row in draft.outline.rows():
        shapes = draft.outline.tables[row.table].columns
        for column, entry in enumerate(row.entries):
            whole = shapes[column].field in _PRINTED
            if entry and (odd := odd_words(entry.phrase, counts, mended=whole)):
                message = f"{_SAID}: {', '.join(map(repr, odd))}"
                yield Spot(row=row.id, column=column), Doubt("letters_odd", "warning", message)
    yield from _spaced_refs(draft)


_PRINTED = (*OWNER_FIELDS, "status")
"""Fields whose whole cell the plan also has as printed, unrepaired: here repaired words are reported too."""


_SAID = "letters or spaces may be misread"


def odd_words(phrase: Phrase, counts: Mapping[str, int], *, mended: bool = False) -> list[str]:
    """The words of a cell that may be misread or torn, as printed, each once. ``mended`` includes repaired words."""
    respelt = set() if mended else {(word.id, word.start) for word, _ in phrase.respelt}
    words = [word for word in phrase.words if (word.id, word.start) not in respelt]
    text = phrase.printed if mended else phrase.text
    found = [*misread(text), *taken_for_others(words, counts), *torn(words, counts), *torn_years(text)]
    return list(dict.fromkeys(found))


_BETWEEN_LETTERS = re.compile(
    r"\b(?=[A-Za-z]*[a-z]{2})[A-Za-z]+[10][a-z]+\b|\b[a-z]*[a-z]1[a-z]\w*\b|(?<![\w.£])\d{1,3}(?!th|st|nd|rd)[a-z]{5,}\b"
)
"""A digit among letters (`c1oud`), or a number that runs into a word (`10audits`)."""

_FIGURE_THEN_LETTER = re.compile(r"\d[a-z]")
"""Part of each such word, which most texts do not have: a search for it first takes a tenth of the time."""


def misread(text: str) -> list[str]:
    """The words with digits in place of letters.

    >>> misread("The c1oud and 10audits of 2014"), misread("KS1pupils in Q1, 3rd, 25mg and H20 or 1st")
    (['c1oud', '10audits'], [])
    """
    return _BETWEEN_LETTERS.findall(text) if _FIGURE_THEN_LETTER.search(text) else []


_LETTERS = re.compile(
    r"[A-Za-z][a-z]{2,}|(?=\w*[a-z])(?=\D*[01])(?!\d+(?:st|th)$)[A-Za-z01]{3,}|0[nfr]|1[nsft]|[dtsn]0"
)
"""A word with small letters after its first, or with digits that look like letters."""


def taken_for_others(words: Sequence[Word], counts: Mapping[str, int]) -> list[str]:
    """Words that are not words, occur once, and become one if letters that scanners confuse are corrected.

    A capital may make a name of them: if short, or a listed name, the corrected word must be a month or occur
    elsewhere.

    >>> from planparse.words import Place
    >>> cell = [Word(n, text, Place()) for n, text in enumerate("Findings arc Agrced by C1inic 0n 3 Junc Carc".split())]
    >>> taken_for_others(cell, {"agreed": 2})
    ['Agrced', 'C1inic', '0n', 'Junc']
    """
    found = []
    for word in words:
        bare = small(word.text)
        if counts.get(bare, 0) > 1 or not _LETTERS.fullmatch(word.text.strip(_AROUND)) or is_english(bare):
            continue
        named = word.text[:1].isupper() and bare.isalpha()
        if named and (len(bare) < LONG_NAME or {folded(bare)} & (forenames() | surnames())):
            right = any(other in _MONTHS or counts.get(other, 0) > 0 for other in misreadings(bare))
        else:
            right = any(is_known(other, counts) for other in misreadings(bare))
        if right:
            found.append(word.text)
    return found


LONG_NAME = 7
"""Letters from which a word with a capital that is not a listed name may be any word misread."""

_AROUND = ".,;:!?()[]\"'‘’“”"
_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)


_SHORT = 3
"""Letters from which a word is looked up. Shorter ones count as words unless they are the endings of others."""


def is_known(letters: str, counts: Mapping[str, int]) -> bool:
    """Whether letters are a word: an English one, or one that the document has elsewhere."""
    if len(letters) < _SHORT:
        return letters.isalpha() and not is_word_end(letters)
    return letters.isalpha() and (counts.get(letters, 0) > 0 or is_english(letters))


SHORTEST_WORD = 4
"""Two pieces with more letters than this together may be a torn word."""


def torn(words: Sequence[Word], counts: Mapping[str, int]) -> list[str]:
    """Two neighbouring pieces that are one word, if at least one of them is not a word by itself.

    Also two pieces that the document has elsewhere as one word, and nowhere else separately.

    >>> from planparse.words import Place
    >>> words = [Word(n, text, Place()) for n, text in enumerate("No lon ger a sch ool per cent sub groups".split())]
    >>> torn(words, {"no": 2, "lon": 1, "ger": 1, "longer": 1, "per": 3, "cent": 3})
    ['lon ger', 'sch ool']
    """
    found = []
    for front, rear in pairwise(words):
        if rear.gap != " " or not rear.text[0].islower():
            continue
        head, rest = small(front.text), small(rear.text)
        whole = head + rest
        if len(head) < 2 or len(whole) <= SHORTEST_WORD:
            continue
        if not whole.isalpha() or front.text[-1:] in ".,;:)" or head in PREFIXES:
            continue
        once = counts.get(head, 0) <= 1 and counts.get(rest, 0) <= 1
        if (once and whole in counts) or (
            is_known(whole, {}) and not (_stands(head, counts) and _stands(rest, counts))
        ):
            found.append(f"{front.text} {rear.text}")
    return found


def _stands(piece: str, counts: Mapping[str, int]) -> bool:
    """Whether a piece may be a word by itself: English, short but not an ending, or occurring again."""
    if counts.get(piece, 0) > 1:
        return True
    return not is_word_end(piece) if len(piece) < _SHORT else is_english(piece)


_TORN_YEAR = re.compile(r"\b(?:20 \d\d|20\d \d|2 0\d\d)(?=/\d\d|\b(?! ?[%\w]))")


def torn_years(text: str) -> list[str]:
    """The years of a date that a space cuts in two.

    >>> torn_years("Academic year 202 2/23"), torn_years("May 20 24"), torn_years("20 12 visits")
    (['202 2'], ['20 24'], [])
    """
    return _TORN_YEAR.findall(text) if len(text.split()) <= _DATE else []


_DATE = 8
"""Most words of a date: in longer texts, numbers are next to each other for other reasons."""


FEWEST_WORDS, MOSTLY = 4, 0.75
"""Refs that a plan must have, and the share of them with the same form, before a space in one is odd."""


def _spaced_refs(draft: Draft) -> Iterator[Found]:
    """A ref with a space, if nearly all others have its form without one: `AFI 4.4` beside `AFI4.3`."""
    printed = {action.row.id: action.text("ref") or "" for action in all_actions(draft)}
    forms = Counter(_form(ref) for ref in printed.values() if ref)
    for row, ref in printed.items():
        close = _form(ref).replace(" ", "")
        if " " in ref and sum(forms.values()) >= FEWEST_WORDS and forms[close] >= MOSTLY * sum(forms.values()):
            yield Spot(row=row, part="ref"), Doubt("letters_odd", "warning", f"{_SAID}: {ref!r}")


def _form(ref: str) -> str:
    return re.sub(r"\d+", "9", ref)
