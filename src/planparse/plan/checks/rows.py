"""Checks of rows against the page's layout, its drawn lines and the table's other rows, areas and refs (gaps)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planparse.cells.draft import ActionDraft, Draft
from planparse.cells.keys.entries import short_labels
from planparse.issues import Doubt
from planparse.lexicon.words import action_verbs, small
from planparse.outline.outline import FRONT_MATTER, PAGE_FURNITURE, Spot, Unplaced, row_words
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, label_of, own_boxes
from planparse.read.document import Page
from planparse.words import Box


def check_rows(draft: Draft) -> Iterator[Found]:
    """Rows that may be two, rows that may continue the row above, and words of an action that are in no field."""
    for actions in actions_by_table(draft).values():
        yield from _two_in_one(actions)
        yield from _rest_of_another(actions)
    yield from _own_ref_elsewhere(draft)


def gap_right_across(boxes: list[Box]) -> float:
    """The height of the tallest band without any of these boxes, in heights of a word.

    >>> gap_right_across([(0, 0, 9, 10), (0, 11, 9, 21), (50, 12, 60, 22)]) < 1
    True
    >>> gap_right_across([(0, 0, 9, 10), (0, 50, 9, 60), (50, 0, 60, 10), (50, 50, 60, 60)])
    4.0
    """
    if not boxes:
        return 0.0
    heights = sorted([bottom - top for _, top, _, bottom in boxes])
    lines = sorted({(top, bottom) for _, top, _, bottom in boxes})  # the words of one line are at one height
    reached, gap = lines[0][0], 0.0
    for top, bottom in lines:
        gap = max(gap, top - reached)
        reached = max(reached, bottom)
    return gap / (heights[len(heights) // 2] or 1)


APART = 3.5
"""Heights of a word from which an empty band across a row divides it.

Tried on styles and corpus: bands of 2 heights are in 2 right rows, of 3.4 only in tables of records, of 3.5 in none.
"""


def _two_in_one(actions: list[ActionDraft]) -> Iterator[Found]:
    """A row whose words are in two blocks with an empty band across the row between them.

    If more than a quarter of the rows have one, it is the table's layout (records with a line between their fields).
    """
    bands = {action.row.id for action in actions if _band(action)}
    if len(bands) > max(1, len(actions) // 4):
        return
    for row in bands:
        message = "an empty band runs right across this row: it may be more than one action"
        yield Spot(row=row), Doubt("row_may_be_two", "warning", message)


def _band(action: ActionDraft) -> bool:
    """Whether an empty band divides the words of a row on one page."""
    columns = sum(1 for entry in action.row.entries if entry and entry.rows == 1 and entry.phrase)
    return columns > 1 and any(gap_right_across(boxes) > APART for boxes in own_boxes(action).values())


def _rest_of_another(actions: list[ActionDraft]) -> Iterator[Found]:
    """A row without ref, owner and date, if nearly all others have them: the rest of the row above."""
    full = [action for action in actions if _marked(action)]
    if len(full) < max(2, len(actions) * 3 // 4):
        return
    for action in actions[1:]:
        if not _marked(action) and action not in full:
            message = "the row has no ref, no owner and no date of its own: it may be the rest of the row above"
            yield Spot(row=action.row.id), Doubt("row_may_continue", "warning", message)


def _marked(action: ActionDraft) -> bool:
    """Whether a row has a ref, an owner or a date."""
    timed = action.timescale is not None and bool(action.timescale.text)
    return bool(action.text("ref")) or action.printed_owner() or timed


def _own_ref_elsewhere(draft: Draft) -> Iterator[Found]:
    """A text in no field that begins with an action's own ref: it belongs to that action.

    Not a paragraph of the report that the plan is an appendix of: these have their own numbers.
    """
    pieces = draft.outline.unplaced
    own = numbered_paragraphs([piece.phrase.text for piece in pieces])
    texts = (one.phrase.text for at, one in enumerate(pieces) if len(one.phrase.words) > 3 and at not in own)
    starts = [text.split()[:2] for text in texts]
    begun = {words[0].rstrip(".:") for words in starts if words}
    begun |= {words[1].rstrip(".:") for words in starts if len(words) > 1 and words[0].casefold() in _LABELS}
    for area in draft.areas:
        for action in area.actions:
            ref = action.row.ref or ""
            if "." in ref and ref in begun:
                message = f"a text that begins with {ref} is in unplaced, not in a field: it may belong to this action"
                yield Spot(row=action.row.id), Doubt("text_beside_action", "warning", message)


def numbered_paragraphs(texts: Sequence[str]) -> frozenset[int]:
    """The places of a report's numbered paragraphs: `2.1 …` below a heading `2. …`, if the headings count from 1.

    >>> sorted(numbered_paragraphs(["1. Purpose", "1.1 We met.", "2 Advice", "2.1 Agree the plan.", "2.2 Note it."]))
    [1, 3, 4]
    >>> sorted(numbered_paragraphs(["Notes", "1.1 Visits were made.", "2. Advice", "2.1 Agree the plan."]))
    []
    """
    headings, found = 0, set()
    for at, text in enumerate(texts):
        number = _NUMBERED.match(text)
        if number is None or len(text.split()) < _FEWEST_WORDS:
            continue
        if not number[2]:
            headings = headings + 1 if int(number[1]) == headings + 1 else headings
        elif int(number[1]) == headings:
            found.add(at)
    return frozenset(found) if headings >= _FEWEST_HEADINGS else frozenset()


_NUMBERED = re.compile(r"(\d{1,2})(?:\.(\d{1,2}))?\.?\s+(?=[^\W\d])")
_FEWEST_WORDS, _FEWEST_HEADINGS = 2, 2
"""Least words of a numbered heading or paragraph, and least headings of a report with its own numbers."""
_LABELS = frozenset({"action", "ref", "no", "no.", "task", "item"})


# Rows and the lines that the page draws: a line across a row shows that it is two.


ACROSS, SLACK = 0.9, 2.0
"""The share of a row's width that a line must cover to divide it; and points by which pieces of a line may differ.

Tried on styles and corpus: at 0.9 no right row is divided.
"""


def check_lines(draft: Draft, pages: Iterable[Page]) -> Iterator[Found]:
    """A row that a drawn line crosses from side to side, with words above and below it."""
    lines = {page.number: [rule.box for rule in page.rules if _level(rule.box)] for page in pages if page.rules}
    for actions in actions_by_table(draft).values() if any(lines.values()) else ():
        parted = [action for action in actions if _parted(action, lines)]
        if len(parted) > max(1, len(actions) // 4):
            continue  # the table's layout: a record with a line between its fields
        for action in parted:
            message = "a line that the page draws runs right across this row: it may be more than one action"
            yield Spot(row=action.row.id), Doubt("row_may_be_two", "warning", message)


def _parted(action: ActionDraft, lines: Mapping[int | None, list[Box]]) -> bool:
    pages = own_boxes(action).items()
    return any(len(boxes) > 1 and divided(boxes, lines.get(page, [])) for page, boxes in pages)


def _level(box: Box) -> bool:
    return box[3] - box[1] <= SLACK < box[2] - box[0]


def divided(boxes: list[Box], lines: list[Box]) -> bool:
    """Whether lines at one height separate these boxes into some above and some below, and cross none.

    >>> two = [(0, 0, 50, 10), (60, 0, 99, 10), (0, 20, 50, 30)]
    >>> divided(two, [(0, 15, 40, 15), (40, 15, 99, 15)])
    True
    >>> divided(two, [(0, 15, 40, 15)]), divided(two, [(0, 5, 99, 5)])
    (False, False)
    """
    top, bottom = min([box[1] for box in boxes]) + SLACK, max([box[3] for box in boxes]) - SLACK
    inside = sorted((line for line in lines if top < line[1] < bottom), key=lambda line: line[1])
    if not inside:
        return False
    left, right = min([box[0] for box in boxes]), max([box[2] for box in boxes])
    for first in inside:
        height = (first[1] + first[3]) / 2
        if any(box[1] + SLACK / 2 < height < box[3] - SLACK / 2 for box in boxes):
            continue
        level = sorted((line[0], line[2]) for line in inside if abs(line[1] - first[1]) <= SLACK)
        covered, reached = 0.0, left
        for start, end in level:
            start, end = max(start, reached), min(end, right)
            covered += max(0.0, end - start)
            reached = max(reached, end)
        if covered >= ACROSS * (right - left) and any(box[3] <= height + SLACK for box in boxes):
            return True
    return False


# Tables, areas and refs that do not add up: words in no field, numbers left out, headings of one word.


HALF, ENOUGH = 0.5, 30
"""The share of a table's words in no field that makes it a lost one, and the least words for counting a share.

Tried on styles and corpus: it reports 2 plans, both with whole tables in `unplaced` (one of them a lost half), and no
other tables.
"""


KNOWN = frozenset(("score", "category", "predecessor", "start", "revised", "completed_date", "other_date", "measure"))
"""What a column without a field may surely be, so that its words are not lost.

With these counted as lost, 29 right fields of registers of risks had the warning, and no wrong one that nothing else
flags.
"""


def check_structure(draft: Draft) -> Iterator[Found]:
    """Tables half in no field, refs missing from their sequence, areas of one word."""
    yield from _half_left(draft)
    yield from _left_out(draft)
    yield from ref_gaps(draft)
    yield from refs_beside(draft)
    yield from values_left(draft)
    yield from next_ref_inside(draft)
    yield from _short_areas(draft)


def _half_left(draft: Draft) -> Iterator[Found]:
    """A table with half of its words in columns that have no field, or in `unplaced`."""
    for table, actions in actions_by_table(draft).items():
        shape = draft.outline.tables[table]
        kept = left = 0
        labels = []
        for place, column in enumerate(shape.columns):
            cells = [action.row.entries[place] for action in actions]
            size = sum(len(entry.phrase.words) for entry in cells if entry)
            if column.field is None and (column.decision is None or column.decision.best not in KNOWN):
                left += size
                labels += [label_of(draft, table, place)] if size else []
            else:
                kept += size
        if left > HALF * (left + kept) and left >= ENOUGH:
            message = f"{left} of the {left + kept} words in this table are not in any field: {', '.join(labels)}"
            yield Spot(table=table), Doubt("table_half_left", "info", message)
    if any(doubt.code == "tables_left_out" for _, doubt in draft.doubts):
        return  # that doubt names the tables
    placed = sum(len(e.phrase.words) for action in all_actions(draft) for e in action.row.entries if e)
    rows = [piece for piece in draft.outline.unplaced if piece.cells and piece.why not in _HARMLESS]
    lost = sum(len(piece.phrase.words) for piece in rows)
    if lost > HALF * placed and lost >= ENOUGH:
        message = f"{len(rows)} rows of tables with {lost} words are in unplaced, and the actions have {placed} words"
        yield Spot(part="unplaced"), Doubt("table_half_left", "warning", message)


_HARMLESS = (FRONT_MATTER,)

_BEFORE_VERB = re.compile(
    r"[\W_]*(?:(?:[A-Z]{1,4}\W?)?\d{1,3}(?:[.)/-]\d{1,3})*[a-z]?[.):]*\s+)?(?:[A-Z][\w ]{2,24}:\s+)?"
)
"""A mark, a ref and a label before what will be done."""

LEAST = 5
"""Least words of a text that may be an action: shorter ones that begin with `Review`, `Lead` are labels."""


def reads_as_action(text: str) -> bool:
    """Whether a text begins like an action, after a mark, a ref or a label, and is long enough for one.

    >>> reads_as_action("1b Hold a fortnightly clinic chaired by the director.")
    True
    >>> reads_as_action("Review date"), reads_as_action("The board meets in May of each year.")
    (False, False)
    """
    rest = text[_BEFORE_VERB.match(text).end() :]  # type: ignore[union-attr]  # it also matches the empty text
    words = rest.split()
    return len(words) >= LEAST and words[0][:1].isupper() and small(words[0]) in action_verbs()


def _left_out(draft: Draft) -> Iterator[Found]:
    """Texts among the actions that begin like one and are in no field."""
    ids = [word.id for action in all_actions(draft) for e in action.row.entries if e for word in e.phrase.words]
    first = min(ids, default=0)
    found = [
        piece.phrase.text
        for piece in draft.outline.unplaced
        if not is_harmless(piece) and piece.phrase.words[0].id > first and reads_as_action(piece.phrase.text)
    ]
    if found:
        message = f"{len(found)} of the texts in unplaced begin like actions, first {found[0][:60]!r}"
        yield Spot(part="unplaced"), Doubt("text_left_out", "warning", message)


def is_harmless(piece: Unplaced) -> bool:
    """Whether words are in no field for a good reason: page furniture, marks, repeated labels.

    >>> from planparse.words import NO_WORDS
    >>> is_harmless(Unplaced(NO_WORDS, "a record's label, printed again")), is_harmless(Unplaced(NO_WORDS, "stray row"))
    (True, False)
    """
    return any(why in piece.why for why in _GOOD_REASONS)


_GOOD_REASONS = (
    *(FRONT_MATTER, PAGE_FURNITURE, "is at the same place", "page footer", "page header"),
    *("printed again", "a mark between", "a person decided", "by a person", "that it was decided"),
)

_TAIL = re.compile(r"^(.*?)(\d+)$")


def gaps(refs: list[str]) -> list[str]:
    """The refs that are missing between two of one series.

    >>> gaps(["1.1", "1.2", "1.4", "2.1", "2.3", "A"])
    ['1.3', '2.2']
    """
    series: dict[str, set[int]] = {}
    for ref in refs:
        if found := _TAIL.match(ref):
            series.setdefault(found[1], set()).add(int(found[2]))
    return [
        f"{head}{number}"
        for head, numbers in series.items()
        if head
        for number in range(min(numbers), max(numbers))
        if number not in numbers
    ]


def ref_gaps(draft: Draft) -> Iterator[Found]:
    """A ref that is missing in its series and that the document mentions: an action was lost."""
    actions = all_actions(draft)
    missing = gaps([action.row.ref or "" for action in actions])
    if not missing:
        return
    said = " ".join(piece.phrase.text for piece in draft.outline.unplaced)
    said += " ".join(e.phrase.text for action in actions for e in action.row.entries if e)
    for ref in missing:
        if re.search(rf"(?<![\w.]){re.escape(ref)}(?![\w.]*\w)", said):
            yield Spot(part="areas"), ref_missing(ref)


def ref_missing(ref: str) -> Doubt:
    """The doubt that an action with this ref was lost."""
    message = f"no action has the ref {ref}, which is missing from the sequence and which the text mentions"
    return Doubt("ref_missing", "warning", message)


_BARE_REF = re.compile(r"\W*(?:[A-Za-z]{1,6}\W?)?\d{1,3}(?:[./-]\d{1,3})*[a-z]?\W*")

MANY = 0.8
"""The share of actions that must have no printed ref, and of as many texts elsewhere that are refs."""


def refs_beside(draft: Draft) -> Iterator[Found]:
    """Refs that were counted though the document prints as many outside the actions."""
    actions = all_actions(draft)
    bare = [action for action in actions if not action.text("ref")]
    loose = [p for p in draft.outline.unplaced if not is_harmless(p) and _BARE_REF.fullmatch(p.phrase.text)]
    if len(bare) < max(2, MANY * len(actions)) or len(loose) < MANY * len(bare):
        return
    shown = ", ".join(repr(piece.phrase.text) for piece in loose[:3])
    for action in bare:
        message = f"the ref was counted, but texts that look like refs are in no field: {shown}"
        yield Spot(row=action.row.id, part="ref"), Doubt("ref_doubtful", "warning", message)


_COLOUR = re.compile(r"\b(?:red|amber|yellow|green|blue|grey|purple)\b", re.I)


def values_left(draft: Draft) -> Iterator[Found]:
    """Texts in no field that begin with a column's own label and a value; with two labels, a whole record."""
    labels: dict[str, list[tuple[int, int]]] = {}
    for table in actions_by_table(draft):
        for at, column in enumerate(draft.outline.tables[table].columns):
            if len(column.title) > 1:
                labels.setdefault(column.title.strip(" :?").casefold(), []).append((table, at))
    ids = [word.id for action in all_actions(draft) for word in row_words(action.row)]
    pieces = [piece for piece in draft.outline.unplaced if not is_harmless(piece)]
    texts = [piece.phrase.text for piece in pieces if piece.phrase.words[0].id > min(ids, default=0)]
    keyed = [entry.meaning for entry in draft.legend if entry.meaning]
    for text in texts:
        if sum(meaning in text for meaning in keyed) > 1:
            continue  # the key itself, which explains the labels
        head, *rest = re.split(r":(?=\s)", text)
        places = labels.get(head.strip().casefold())
        if places is None or not any(part.strip() for part in rest) or len(_COLOUR.findall(text)) > 1:
            continue  # no value, or the key of the statuses
        if any(part.casefold().endswith(tuple(labels)) for part in rest):
            message = f"{text[:60]!r} is in unplaced, with the labels of several fields"
            yield Spot(part="unplaced"), Doubt("text_left_out", "warning", message)
            continue
        if _is_key(draft, places, rest[0]):
            continue
        for table, place in places:
            message = f"{text[:60]!r} is in unplaced, with the label of {label_of(draft, table, place)}"
            yield Spot(table=table, column=place), Doubt("values_left_out", "warning", message)


def next_ref_inside(draft: Draft) -> Iterator[Found]:
    """An action that contains the next ref, which no action has: it may be two actions."""
    actions = all_actions(draft)
    known = {(action.row.ref or "").rstrip(".") for action in actions}
    for action in actions:
        found = _TAIL.match((action.row.ref or "").rstrip("."))
        text = action.text("description") or ""
        if not found or not text:
            continue
        following = f"{found[1]}{int(found[2]) + 1}"
        if following not in known and re.search(rf"(?<![\w.,£]){re.escape(following)}[.):]? +[A-Z][a-z]", text):
            message = f"the ref {following} stands inside this action, and no other has it: it may be two"
            yield Spot(row=action.row.id), Doubt("row_may_be_two", "warning", message)


def _short_areas(draft: Draft) -> Iterator[Found]:
    """An area whose title is one word, beside areas with sentences: the rest of it may be elsewhere.

    Only for the record if the word may be a title: all 6 of the corpus (`Workforce`) are. Words that only open or join
    others are never a title.
    """
    titles = [area.area.heading.text[area.area.label :].split() for area in draft.areas]
    long = sum(len(words) > SENTENCE for words in titles)
    for index, words in enumerate(titles):
        if len(words) == 1 and long > len(titles) / 2:
            message = f"the area's title is one word ({words[0]!r}), the others' are sentences"
            cut = words[0].islower() or words[0].casefold() in _NEVER_ALONE
            yield Spot(area=index), Doubt("area_cut", "warning" if cut else "info", message)


_NEVER_ALONE = frozenset(
    ("the", "a", "an", "and", "or", "of", "to", "for", "in", "on", "with", "all", "additional", "further", "other")
)

SENTENCE = 3
"""A title with more words is more than a name."""


def _is_key(draft: Draft, places: Sequence[tuple[int, int]], text: str) -> bool:
    """Whether a text has several of the numbers, letters or signs of these columns: then it says what they mean."""
    actions = actions_by_table(draft)
    rows = [(action.row, place) for table, place in places for action in actions[table]]
    entries = (row.entries[place] for row, place in rows)
    held = short_labels([entry.phrase.text for entry in entries if entry])
    return len(held.intersection(text.split())) > 1
