"""Checks of labels inside values: another field's words in a cell, and labels whose values no action has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.outline.front_matter import is_contents
from planparse.outline.outline import OWNER_FIELDS, Spot
from planparse.plan.checks.columns import LOOKS, MOST_TITLE, looks_like
from planparse.plan.checks.rows import is_harmless
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, columns, fields_of, filled


def check_labels(draft: Draft) -> Iterator[Found]:
    """Cells with the label of another field, and texts left out that begin with one."""
    yield from check_marks(draft)
    yield from repeated_words(draft)
    yield from loose_labels(draft)
    yield from titles_inside(draft)
    yield from _without_label(draft)
    yield from lines_between(draft)
    yield from columns_without_labels(draft)
    yield from rows_in_headers(draft)


# What is not part of a value: lines that draw a table, and the labels of other fields.


def check_marks(draft: Draft) -> Iterator[Found]:
    """Values that begin or end with a line of a table, or contain another field's label."""
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
"""Fields that can be read in spite of such a line."""

_DRAWN = frozenset("|│┃¦")

_LABEL = re.compile(r"(?:^|(?<=[.;!?)\n ]))((?:[A-Z][\w’'/&-]*)(?: [\w’'/&()-]+){0,5}) ?[:]( |$)")


def label_inside(text: str, known: frozenset[str]) -> str | None:
    """The label of another field in a text, after its first words; it must be printed elsewhere.

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


# Words repeated in cell after cell are a label that the cells include, or a field that was lost.


SHARE, SHARE_OF_SHORT = 0.6, 0.3
"""The share of a field's cells that must have the same words; and the share for owners and dates.

Cells of owners and dates have no labels otherwise.
"""

ALL_BUT, DISTINCT = 0.9, 4
"""The share of cells that must end with the same two words, and how many different cells there must be."""

_LAST = re.compile(r"[.!?] +([^.!?]+)$")
_FIRST = re.compile(r"\([^()]{3,}\)(?= \S)")
_ANYWHERE = re.compile(r"[^\w(] ?([A-Z%][\w’'/%-]*(?: [\w’'/%-]+){0,7}\??):(?= |\n|$)")
_BEFORE_COLON = re.compile(r"(?:^|(?<=[^.!?;:]) )([A-Z][\w’'/-]*(?: [\w’'/-]+){1,5}):(?= )")


def repeated_words(draft: Draft) -> Iterator[Found]:
    """A field whose cells mostly have the same words at their beginning, end or inside, while the rest differs."""
    actions = all_actions(draft)
    for field in ("title", "answers", "description", "lead", "timescale", "outcome", "progress"):
        held = [(action, text) for action in actions if (text := action.text(field))]
        texts = [text for _, text in held]
        share = SHARE_OF_SHORT if field in SHORT_FIELDS else SHARE
        words = repeated_label(texts, ends=field in ("title", "lead"), short=field != "progress", share=share)
        if words is None or (field == "progress" and ":" in words and len(words.split()) < LABEL_WORDS):
            continue  # an update has parts of its own: `So far: …`
        for action, text in held:
            if words in text:
                part = None if ":" in words or field in SHORT_FIELDS else field  # a label: another field is lost
                message = f"most cells of this field ({field}) hold the words {words!r}, which may be a label"
                yield Spot(row=action.row.id, part=part), Doubt("label_inside", "warning", message)


SHORT_FIELDS = ("lead", "timescale")
"""Fields whose cells are not texts: a label in them is another field's."""


def repeated_label(
    texts: Sequence[str], *, ends: bool = False, short: bool = False, share: float = SHARE
) -> str | None:
    """The words that most of these texts have where labels are; with ``ends`` also the last two words.

    Labels are in brackets at the beginning, after the last stop, or before a colon inside a sentence; in a ``short``
    field, which has no labels of its own, also before any colon and on their own line.

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
            own |= {*text.split("\n")[1:-1]}
            for label in _ANYWHERE.findall(text):
                parts = f"{label}:".split()
                own |= {" ".join(parts[at:]) for at in range(len(parts)) if at == 0 or parts[at][0].isupper()}
        found.update(words for words in own if any(map(str.isalpha, words)))  # not the year after `30 Sep.`
    best = max(found, key=lambda words: (found[words], len(words)), default=None)
    if best is not None and found[best] >= max(FEWEST_ALIKE, share * len(texts)):
        return best
    tails = Counter(" ".join(text.split()[-2:]) for text in texts if len(text.split()) > 2)
    tail, count = (tails.most_common(1) or [("", 0)])[0]
    return tail if ends and count >= ALL_BUT * len(texts) and len(set(texts)) >= DISTINCT else None


FEWEST_ALIKE = 3
"""Texts from which the same words in most of them are not chance."""


def loose_labels(draft: Draft) -> Iterator[Found]:
    """Texts in no field that begin with the same words and then differ: a label whose values no action has."""
    begun: dict[str, set[str]] = {}
    for piece in draft.outline.unplaced:
        words = piece.phrase.text.split()
        if is_harmless(piece) or is_contents(piece.phrase.text):
            continue
        if len(words) >= LONG_REST and words[0][:1].isupper():
            begun.setdefault(" ".join(words[:LABEL_WORDS]), set()).add(piece.phrase.text)
    tables = {action.row.table for action in all_actions(draft)}
    for label, texts in begun.items():
        if len(texts) < FEWEST_ALIKE:
            continue
        message = f"{len(texts)} texts that begin with {label!r} are in unplaced: they may be a field of the actions"
        for table in tables:
            yield Spot(table=table), Doubt("column_left_out", "warning", message)


LONG_REST, LABEL_WORDS = 6, 3
"""Words of a text that is a label with its value, and words of the label."""


def titles_inside(draft: Draft) -> Iterator[Found]:
    """Texts whose first line is short and has no stop, in a plan without titles: these lines may be the titles."""
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
    """Whether a line has few words and no stop, and the next begins with a capital."""
    return len(first.split()) <= MOST_TITLE and first[-1:].isalpha() and second[:1].isupper()


FEW = 3
"""Texts that must begin with a short line before it may be a title."""


def _without_label(draft: Draft) -> Iterator[Found]:
    """Texts of actions without a label, as at the foot of cards: they may be the missing outcomes."""
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
"""Most words of a status or a badge."""


# Labels that no rule recognised: they are between the lines of other fields, or their table lost them.

_LABEL_LINE = re.compile(r"[A-Z%][^.;,:]{1,40}$")
MOST_LABEL = 5
"""Most words of a line that may be a label."""

_CAPITALS = re.compile(r"[A-Z]{3,}(?: [A-Z&/?]{2,}){1,4}(?= [A-Z\d£][\da-z])")
"""Words in capitals at the beginning of a line, before a value: `RISKS TO DELIVERY See also …`."""


def lines_between(draft: Draft) -> Iterator[Found]:
    """A line between two others in several cells that is never first or last: a label above its value.

    Words in capitals at the beginning of a later line count too. The lines above it differ, as values do; below the
    labels of a table in a cell they would be the same. Outcomes have such lines of their own: `Baseline`, `Target`.
    """
    places: dict[str, list[tuple[int, str]]] = {}
    outer: set[str] = set()
    for action in all_actions(draft):
        shapes = draft.outline.tables[action.row.table].columns
        for entry, shape in zip(action.row.entries, shapes, strict=True):
            own = entry is not None and entry.rows == 1 and shape.field != "outcome"
            lines = entry.phrase.text.split("\n") if entry is not None and own else []
            outer |= {*lines[:1], *lines[-1:]}
            for at, (above, line) in enumerate(pairwise(lines), 2):
                label = _CAPITALS.match(line)
                if label or (at < len(lines) and len(line.split()) <= MOST_LABEL and _LABEL_LINE.match(line)):
                    places.setdefault(label[0] if label else line, []).append((action.row.id, above))
    for line, held in places.items():
        if len({row for row, _ in held}) < FEWEST_ALIKE or len({above for _, above in held}) < 2 or line in outer:
            continue
        for row in dict(held):
            message = f"{line!r} stands inside {len(held)} cells: it may be the label of a field that is lost"
            yield Spot(row=row), Doubt("label_inside", "warning", message)


def columns_without_labels(draft: Draft) -> Iterator[Found]:
    """Columns left out of a table that has no labels: nobody could tell what they contain."""
    for table, actions in actions_by_table(draft).items():
        shapes = draft.outline.tables[table].columns
        if len(actions) < FEWEST_ALIKE or any(shape.header for shape in shapes):
            continue
        lacks = tuple(field for field in ("outcome", "progress") if field not in fields_of(draft, table))
        for column, shape in enumerate(shapes):
            if shape.field is None and filled(actions, column):
                message = f"column {column + 1} was left out, and no column of this table has a label"
                yield Spot(table=table, column=column), Doubt("column_left_out", "warning", message, lacks)


def rows_in_headers(draft: Draft) -> Iterator[Found]:
    """A table with the labels of another table followed by more words: its header row includes another row."""
    shapes = {table: [c.header.text for c in draft.outline.tables[table].columns] for table in actions_by_table(draft)}
    for table, labels in shapes.items():
        for others in shapes.values():
            if len(others) != len(labels):
                continue
            pairs = zip(others, labels, strict=True)
            more = [label[len(other) + 1 :] for other, label in pairs if other and label.startswith(f"{other}\n")]
            if len(more) > 1:
                message = f"behind another table's labels the header holds {more[0][:60]!r}: a row may be left out"
                yield Spot(table=table), Doubt("text_left_out", "warning", message)
                break
