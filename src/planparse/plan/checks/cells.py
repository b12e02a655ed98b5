"""Single cells that are not like the rest of their column, or that a line's or a page's end cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.lexicon.words import action_verbs, small, unmarked
from planparse.outline.outline import OWNER_FIELDS, Spot, row_words
from planparse.plan.checks.columns import LOOKS, MOST_TITLE, looks_like
from planparse.plan.checks.rows import is_harmless
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, columns, fields_of, filled
from planparse.read.letters import PREFIXES
from planparse.words import Phrase

FEWEST = 5
"""Filled cells that a column must have before one of them is odd."""

RARE = 0.15
"""Share of a column's cells that may look like another field's and are odd still.

Set by hand; other values were not measured. Together with blanks (`_blank`) it flags some right cells of the corpus'
progress columns.
"""

SHORT = 3
"""Letters of a cell that is too short to look like anything: marks and initials."""

FULL, FULL_OF_PROGRESS = 0.9, 0.95
"""Shares of a column's cells that hold something where a blank one is not meant.

What was done is often left blank: with 0.9 for progress too, 31 right blanks of all sets had the warning and 1 wrong.
"""


def check_cells(draft: Draft) -> Iterator[Found]:
    """Cells that look like another column's, blanks in full columns, letters between figures."""
    for field, title, places in _columns(draft):
        yield from _odd(draft, field, title, places)
        yield from _blank(draft, field, title, places)
    yield from _letters(draft)
    yield from check_marks(draft)
    yield from repeated_words(draft)
    yield from loose_labels(draft)
    yield from titles_inside(draft)
    yield from first_alone(draft)
    yield from _without_label(draft)


def _columns(draft: Draft) -> Iterator[tuple[str | None, str, list[tuple[int, int]]]]:
    """The columns of one label and field over all tables: a table of three rows says nothing by itself."""
    alike: dict[tuple[str | None, str], list[tuple[int, int]]] = {}
    for table, place in columns(draft):
        column = draft.outline.tables[table].columns[place]
        alike.setdefault((column.field, column.title), []).append((table, place))
    for (field, title), places in alike.items():
        yield field, title, places


def _odd(draft: Draft, field: str | None, title: str, places: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """A date, status or name alone in a column of texts, or a status or date in a column of owners."""
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
        if field == "progress" and action.status.text and action.status.text in entry.phrase.text:
            continue  # it says how far the action is: `Due April 2015.`
        message = f"{entry.phrase.text!r} is not like the other cells under {title!r}"
        yield Spot(row=action.row.id, column=column), Doubt("cell_odd", "warning", message)


def _blank(draft: Draft, field: str | None, title: str, places: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """A blank cell where nearly all others of the column hold something."""
    if field not in ("outcome", "progress", "status"):
        return
    column_of = dict(places)
    rows = [row for row in draft.outline.rows() if row.table in column_of]
    entries = [(row, row.entries[column_of[row.table]]) for row in rows]
    full = sum(entry is None or bool(entry.phrase or entry.fill) for _, entry in entries)
    enough = FULL_OF_PROGRESS if field == "progress" else FULL
    if len(rows) <= FEWEST or full == len(rows) or full < enough * len(rows):
        return
    for row, entry in entries:
        if entry is not None and not entry.phrase and not entry.fill:
            message = f"blank, where {full} of the {len(rows)} cells under {title!r} hold something"
            yield Spot(row=row.id, column=column_of[row.table]), Doubt("cell_blank", "warning", message)


_BETWEEN_LETTERS = re.compile(
    r"\b(?=[A-Za-z]*[a-z]{2})[A-Za-z]+[10][a-z]+\b|\b[a-z]*[a-z]1[a-z]\w*\b|(?<![\w.£])\d{1,3}(?!th|st|nd|rd)[a-z]{5,}\b"
)
"""A figure among letters (`c1oud`), and figures that run into a word (`10audits`)."""

_FIGURE_THEN_LETTER = re.compile(r"\d[a-z]")
"""What each of these holds, and most texts do not: a look for it takes a tenth of the time."""


def misread(text: str) -> list[str]:
    """The words with figures where letters should be.

    >>> misread("The c1oud and 10audits of 2014"), misread("KS1pupils in Q1, 3rd, 25mg and H20 or 1st")
    (['c1oud', '10audits'], [])
    """
    return _BETWEEN_LETTERS.findall(text) if _FIGURE_THEN_LETTER.search(text) else []


def _letters(draft: Draft) -> Iterator[Found]:
    """A cell with words that a scanner misread: figures for letters, or no space behind a figure."""
    for row in draft.outline.rows():
        for column, entry in enumerate(row.entries):
            odd = misread(entry.phrase.text) if entry else []
            if odd:
                message = f"letters or spaces may be misread: {', '.join(map(repr, odd))}"
                yield Spot(row=row.id, column=column), Doubt("letters_odd", "warning", message)


# Words that a line's end cuts: whether the hyphen there belongs to them is a guess where no other place tells.


_HYPHENS = "-\u2010"
SHORTEST = 4
"""Letters of the rear of a word that may be a word by itself; shorter ones are ends (`ment`, `ing`)."""


def check_hyphens(draft: Draft) -> Iterator[Found]:
    """A cell with a word that may be written with a hyphen or without: no other place of the document has either."""
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
    """The letters before and behind each line's end that cuts a word.

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
    """Whether a word may be written with a hyphen or without.

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
    """The words of the document that no line's end cuts, in small letters."""
    words = sorted(draft.outline.words(), key=lambda word: (word.id, word.start))
    cut = [word.gap == "" for word in words] + [False]
    whole = (word for at, word in enumerate(words) if not cut[at] and not cut[at + 1])
    return frozenset(small(word.text) for word in whole)


# Blank outcomes at the top of a page: the rest of a merged cell that the page break cut, perhaps.


BLANK_HABIT = 0.4
"""Share of blank outcomes that no page break explains from which a blank says nothing.

Set by hand; other values were not measured.
"""


def check_shared_cells(draft: Draft) -> Iterator[Found]:
    """An outcome that is blank from the first row of a page on, in a plan whose outcome cells are merged."""
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
    """The actions of an area whose outcome is blank from a page's top on, with the outcome above the break."""
    above, page, running = "", None, False
    for action in actions:
        here = next((word.place.page for word in row_words(action.row)), None)
        text = action.text("outcome")
        running = not text and (running or (here != page and page is not None))
        if running and above:
            yield action, above
        above, page = text or above, here


# What belongs to no value: lines that draw a table, and the labels of other fields.


def check_marks(draft: Draft) -> Iterator[Found]:
    """Values that begin or end with the line of a table, or hold another field's label."""
    known = _printed_labels(draft)
    for action in all_actions(draft):
        for column, entry in enumerate(action.row.entries):
            text = entry.phrase.text if entry else ""
            if not text:
                continue
            spot = Spot(row=action.row.id, column=column)
            shape = draft.outline.tables[action.row.table].columns[column]
            if (text[0] in _DRAWN or text[-1] in _DRAWN) and shape.field not in _READ:
                yield spot, Doubt("marks_inside", "warning", f"{text[:50]!r} holds the lines that draw its table")
                continue
            label = label_inside(text, known - {shape.title.strip(" :?").casefold()}) if ":" in text else None
            if label:
                message = f"{label!r} in {text[:60]!r} looks like another field's label"
                yield spot, Doubt("label_inside", "warning", message)


_READ = frozenset(("status", *OWNER_FIELDS))
"""Fields that are read past such a line."""

_DRAWN = frozenset("|│┃¦")

_LABEL = re.compile(r"(?:^|(?<=[.;!?)\n ]))((?:[A-Z][\w’'/&-]*)(?: [\w’'/&()-]+){0,5}) ?[:]( |$)")


def label_inside(text: str, known: frozenset[str]) -> str | None:
    """The label of another field that a text holds, behind its first words: one that is printed elsewhere.

    >>> label_inside("Track each child. Responsible Officer: Ward Manager.", frozenset({"responsible officer"}))
    'Responsible Officer'
    >>> label_inside("Track each child. Note: not all", frozenset())
    """
    for found in _LABEL.finditer(text):
        words = found[1].split()
        tails = [" ".join(words[at:]) for at in range(len(words))]
        if printed := next((tail for tail in tails if tail.casefold() in known), None):
            return printed
    return None


def _printed_labels(draft: Draft) -> frozenset[str]:
    """The labels of all columns and records of a plan, in small letters and without their colon."""
    titles = (column.title.strip(" :?") for table in draft.outline.tables for column in table.columns)
    return frozenset(title.casefold() for title in titles if len(title) > 3)


# Words that come again in one cell after the other are a label that the cells took in, or a field that was lost.


SHARE = 0.6
"""The share of a field's cells that must hold the same words."""

ALL_BUT, DISTINCT = 0.9, 4
"""The share of cells that must end with the same two words, and how many different cells there must be."""

_LAST = re.compile(r"[.!?] +([^.!?]+)$")
_FIRST = re.compile(r"\([^()]{3,}\)(?= \S)")
_ANYWHERE = re.compile(r"[^\w(] ?([A-Z%][\w’'/%-]*(?: [\w’'/%-]+){0,7}\??):(?= |\n|$)")
_BEFORE_COLON = re.compile(r"(?:^|(?<=[^.!?;:]) )([A-Z][\w’'/-]*(?: [\w’'/-]+){1,5}):(?= )")


def repeated_words(draft: Draft) -> Iterator[Found]:
    """A field of which most cells begin, end or go on with the same words, where the rest of them differs."""
    actions = all_actions(draft)
    for field in ("title", "answers", "description", "lead", "timescale", "outcome", "progress"):
        held = [(action, text) for action in actions if (text := action.text(field))]
        texts = [text for _, text in held]
        words = repeated_label(texts, ends=field in ("title", "lead"), short=field != "progress")
        if words is None or (field == "progress" and ":" in words and len(words.split()) < LABEL_WORDS):
            continue  # an update has parts of its own: `So far: …`
        for action, text in held:
            if words in text:
                part = None if ":" in words or field in SHORT_FIELDS else field  # a label: another field is lost too
                message = f"most cells of this field ({field}) hold the words {words!r}, which may be a label"
                yield Spot(row=action.row.id, part=part), Doubt("label_inside", "warning", message)


SHORT_FIELDS = ("lead", "timescale")
"""Fields whose cells are no texts: a label in them is another field's."""


def repeated_label(texts: Sequence[str], *, ends: bool = False, short: bool = False) -> str | None:
    """The words that most of these texts hold in a place of labels; with ``ends`` also the last two.

    Such places are brackets at the beginning, behind the last stop, and before a colon inside a sentence; in a
    ``short`` field, which has no labels of its own, before any colon, and on a line of its own.

    >>> repeated_label(["Done in May. improvement", "Not begun. improvement", "Some are trained. improvement"])
    'improvement'
    >>> repeated_label(["High What for: A", "Low What for: B", "High What for: C"])
    'What for:'
    """
    if len(set(texts)) < FEWEST_ALIKE:
        return None
    found: Counter[str] = Counter()
    for text in texts:
        first, last = _FIRST.match(text), _LAST.search(text)
        own = {match[number] for match, number in ((first, 0), (last, 1)) if match}
        for colon in _BEFORE_COLON.findall(text):
            parts = f"{colon}:".split()
            own |= {" ".join(parts[at:]) for at in range(len(parts) - 1)}
        if short:
            own |= {*(f"{label}:" for label in _ANYWHERE.findall(text)), *text.split("\n")[1:-1]}
        found.update(own)
    best = max(found, key=lambda words: (found[words], len(words)), default=None)
    if best is not None and found[best] >= max(FEWEST_ALIKE, SHARE * len(texts)):
        return best
    tails = Counter(" ".join(text.split()[-2:]) for text in texts if len(text.split()) > 2)
    tail, count = (tails.most_common(1) or [("", 0)])[0]
    return tail if ends and count >= ALL_BUT * len(texts) and len(set(texts)) >= DISTINCT else None


FEWEST_ALIKE = 3
"""Texts from which the same words in most of them are not chance."""


def loose_labels(draft: Draft) -> Iterator[Found]:
    """Texts in no field that begin with the same words and go on differently: a label whose values no action has."""
    begun: dict[str, set[str]] = {}
    for piece in draft.outline.unplaced:
        words = piece.phrase.text.split()
        if not is_harmless(piece) and len(words) >= LONG_REST and words[0][:1].isupper():
            begun.setdefault(" ".join(words[:LABEL_WORDS]), set()).add(piece.phrase.text)
    tables = {action.row.table for action in all_actions(draft)}
    for label, texts in begun.items():
        if len(texts) < FEWEST_ALIKE:
            continue
        message = f"{len(texts)} texts that begin with {label!r} are in unplaced: they may be a field of the actions"
        for table in tables:
            yield Spot(table=table), Doubt("column_left_out", "warning", message)


LONG_REST, LABEL_WORDS = 6, 3
"""Words of a text that is a label with its value, and of the label."""


def titles_inside(draft: Draft) -> Iterator[Found]:
    """Texts whose first line is short and ends without a stop, in a plan without titles: they may be the titles."""
    actions = all_actions(draft)
    if any(action.text("title") for action in actions):
        return
    lines = [(action, (action.text("description") or "").split("\n")) for action in actions]
    told = [(action, first) for action, (first, *rest) in lines if rest and _is_title_line(first, rest[0])]
    if len(told) < FEW or len(told) < LOOKS * len(actions):
        return
    for action, first in told:
        message = f"the first line of the text, {first!r}, may be the action's title"
        yield Spot(row=action.row.id, part="title"), Doubt("label_inside", "warning", message, (first,))


def _is_title_line(first: str, second: str) -> bool:
    """Whether a line is a few words without an end, above one that begins anew."""
    return len(first.split()) <= MOST_TITLE and first[-1:].isalpha() and second[:1].isupper()


FEW = 3
"""Texts that must begin with a short line before it may be a title."""


def first_alone(draft: Draft) -> Iterator[Found]:
    """Outcomes that stand at the first action of each area alone: they may hold for all its actions."""
    areas = [area.actions for area in draft.areas if len(area.actions) > 1]
    first = [rows for rows in areas if rows[0].text("outcome") and not any(row.text("outcome") for row in rows[1:])]
    if len(first) < 2 or len(first) < 0.8 * len(areas):
        return
    for rows in first:
        for row in rows[1:]:
            message = "blank, as in all actions but the first of each area: that one may hold for all"
            yield Spot(row=row.row.id, part="outcome"), Doubt("outcome_cut", "warning", message)


def _without_label(draft: Draft) -> Iterator[Found]:
    """Texts of actions below no label, as at the foot of cards: perhaps the outcomes that are not told."""
    actions = actions_by_table(draft)
    for table, column in columns(draft):
        shape = draft.outline.tables[table].columns[column]
        if shape.field is not None or shape.reads or shape.header or "outcome" in fields_of(draft, table):
            continue
        cells = filled(actions[table], column)
        texts = [entry.phrase.text for _, entry in cells]
        told = [text for text in texts if len(text.split()) > MOST_STATUS and looks_like(text) in (None, "progress")]
        if len(told) < FEWEST_ALIKE or len(told) < LOOKS * len(texts) or len(set(told)) < len(told):
            continue
        for action, entry in cells:
            message = f"the text {entry.phrase.text[:60]!r} has no label: it may be the outcome"
            yield Spot(row=action.row.id, part="outcome"), Doubt("column_left_out", "warning", message)


MOST_STATUS = 3
"""Words of a status or a badge, at most."""
