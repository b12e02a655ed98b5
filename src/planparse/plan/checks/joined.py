"""Checks of what was joined: rows with two actions or the rest of one cell, and texts that include another field.

Rows have two actions line by line in the same cells. Texts include the action's number at the front, or its status at
the end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.cells.draft import ActionDraft, Draft
from planparse.cells.timescales import read_timescale
from planparse.issues import Doubt
from planparse.lexicon.label_words import label_words
from planparse.lexicon.refs_and_marks import CODE, WORD_IN_REF_CELL
from planparse.lexicon.statuses import is_named
from planparse.outline.cell_looks import is_ref
from planparse.outline.outline import OWNER_FIELDS, Spot
from planparse.plan.checks.sight import (
    Found,
    actions_by_table,
    alike_tables,
    all_actions,
    at_sharing,
    fields_of,
    label_of,
)


def check_joined(draft: Draft) -> Iterator[Found]:
    """Rows whose ref cell has several refs, or whose cells mostly have more lines than those of other rows."""
    for tables in alike_tables(draft):
        actions = [action for action in all_actions(draft) if action.row.table in tables]
        told = dict(_of_refs(actions))
        told |= {row: message for row, message in (*_of_lines(actions), *_of_dates(actions)) if row not in told}
        for row, message in told.items():
            doubt = Doubt("row_may_be_two", "warning", message)
            yield Spot(row=row), doubt
            yield from at_sharing(draft, row, doubt)
    yield from _headings(draft)


def _headings(draft: Draft) -> Iterator[Found]:
    """Areas whose heading is said twice: two rows that named the area were joined."""
    for at, area in enumerate(draft.areas):
        words = area.area.heading.text.split()
        half = len(words) // 2
        if half and words[:half] == words[half:]:
            message = f"the heading is the same words twice, {' '.join(words[:half])!r}: two rows may have been joined"
            yield Spot(area=at), Doubt("row_may_be_two", "warning", message)


def _of_refs(actions: Sequence[ActionDraft]) -> Iterator[tuple[int, str]]:
    """Rows whose ref cell has several refs. Not if half of all cells have as many numbers: `24 PAY 03` is one ref."""
    found = [(action, _refs(action.text("ref") or "")) for action in actions]
    counts = Counter(len(refs) for _, refs in found)
    for action, refs in found:
        if len(refs) > 1 and 2 * counts[len(refs)] <= len(actions):
            yield action.row.id, f"the row holds {len(refs)} refs ({', '.join(refs)}): it may be more than one action"


def _refs(text: str) -> list[str]:
    """The refs in a cell: all its words, or only those that are numbers.

    >>> _refs("CUST-02 CUST-03"), _refs("1.2 1.3"), _refs("Action 4")
    (['CUST-02', 'CUST-03'], ['1.2', '1.3'], ['4'])
    """
    words = text.split()
    return words if len(words) > 1 and all(map(is_ref, words)) else WORD_IN_REF_CELL.findall(text)


FEWEST, ALONE = 4, 0.75
"""Filled cells of a column, and the share of those with one line, from which a cell with several lines is odd."""

SOME, MOST = 3, 0.75
"""Cells of a row that must have several lines in such columns, and their share of its filled cells there."""


def _of_lines(actions: Sequence[ActionDraft]) -> Iterator[tuple[int, str]]:
    """Rows with several lines in nearly all of the cells that have one line in other rows."""
    lines = [[_lines(action, at) for at in range(len(action.row.entries))] for action in actions]
    columns = list(zip(*lines, strict=True)) if lines else []
    plain = [at for at, counts in enumerate(columns) if _mostly_one([count for count in counts if count])]
    for action, counts in zip(actions, lines, strict=True):
        own = [counts[at] for at in plain if counts[at]]
        several = sum(count > 1 for count in own)
        if several >= SOME and several >= MOST * len(own):
            yield (
                action.row.id,
                f"{several} cells of this row have several lines, those of other rows one: it may be two",
            )


_SENTENCE_ENDS = re.compile(r"[.;]\s+(?=[A-Z])")


def _of_dates(actions: Sequence[ActionDraft]) -> Iterator[tuple[int, str]]:
    """Rows of several sentences whose timescale has several lines, each a timescale by itself.

    Tried on the styles, the corpus and twelve sets of new styles: it reports no row that is right.
    """
    for action in actions:
        times = [line for line in (action.text("timescale") or "").split("\n") if line.strip()]
        said = action.text("description") or ""
        if len(times) > 1 and _SENTENCE_ENDS.search(said) and all(map(_is_timescale, times)):
            yield action.row.id, f"the row has {len(times)} timescales one below the other: it may be as many actions"


def _is_timescale(text: str) -> bool:
    """Whether a line is a timescale by itself.

    >>> _is_timescale("Q4 2025/26"), _is_timescale("Quarterly"), _is_timescale("end of")
    (True, True, False)
    """
    return read_timescale(text).kind != "unknown"


def _mostly_one(counts: Sequence[int]) -> bool:
    return len(counts) >= FEWEST and counts.count(1) >= ALONE * len(counts)


def _lines(action: ActionDraft, at: int) -> int:
    """The number of lines of a cell; 0 if it is blank or spans rows."""
    entry = action.row.entries[at]
    return entry.phrase.text.count("\n") + 1 if entry is not None and entry.phrase and entry.rows == 1 else 0


# Rows with only one cell: an export over a page break makes them from the rest of the cell above.


OFTEN = 0.35
"""The share of rows with only one cell from which such rows are this plan's layout: dated steps below each action.

Not compared with other shares: a quarter of the rows was cut in the documents that it was tried on.
"""


def check_cut(draft: Draft) -> Iterator[Found]:
    """The cell above a row that has only one cell, in the same column, which may continue it."""
    actions = all_actions(draft)
    yield from _cut_across(actions)
    pairs = [(above, below, at) for above, below in pairwise(actions) if (at := _lone(below)) is not None]
    if len(pairs) > OFTEN * len(actions):
        return
    for above, below, at in pairs:
        entry, rest = above.row.entries[at] if at < len(above.row.entries) else None, below.row.entries[at]
        if above.row.table != below.row.table or entry is None or rest is None or _lone(above) is not None:
            continue
        described = draft.outline.tables[above.row.table].columns[at].field == "description"
        if entry.phrase and (not described or _goes_on(entry.phrase.text, rest.phrase.text)):
            message = "the row below holds nothing but a cell of this column: this one may go on there"
            yield Spot(row=above.row.id, column=at), Doubt("row_may_continue", "warning", message)


def _cut_across(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """Unfinished cells of a row, if the next row begins mid-sentence in at least two of the same columns."""
    small = Counter(
        (action.row.table, at)
        for action in actions
        for at, (text,) in enumerate(_texts_of(action))
        if text[:1].islower()
    )
    rows = Counter(action.row.table for action in actions)
    for above, below in pairwise(actions):
        table = above.row.table
        if table != below.row.table:
            continue
        cut = [at for at, (one, other) in enumerate(_texts_of(above, below)) if _is_cut(one, other)]
        places = [at for at in cut if small[table, at] <= SMALL * rows[table]]
        for at in places if len(places) > 1 else ():
            message = "the row below goes on from here in the middle of a sentence"
            yield Spot(row=above.row.id, column=at), Doubt("row_may_continue", "warning", message)


SMALL = 0.25
"""The share of a column's cells that may begin with a small letter, so that one shows a continued sentence.

Without it 77 right fields of the sets were reported, in plans that write all their updates so.
"""


def _texts_of(*actions: ActionDraft) -> Iterator[tuple[str, ...]]:
    """The texts of these rows' cells, column by column; empty if a cell is blank or spans rows."""
    for entries in zip(*(action.row.entries for action in actions), strict=False):
        yield tuple(entry.phrase.text if entry and entry.phrase and entry.rows == 1 else "" for entry in entries)


def _is_cut(text: str, rest: str) -> bool:
    """Whether a sentence ends without a stop, and the one below begins with a small letter.

    >>> _is_cut("that initial health assessments", "take place in time."), _is_cut("Write it.", "tell all")
    (True, False)
    """
    return len(text.split()) > 2 and text[-1:] not in ".!?;:" and rest[:1].islower()


def _goes_on(text: str, rest: str) -> bool:
    """Whether a text may be the rest of another: that one is unfinished, or this one begins without a capital.

    >>> _goes_on("Tell all schools", "about incidents."), _goes_on("To:", "Schools"), _goes_on("Agree", "Train all")
    (True, True, False)
    """
    return not rest[:1].isupper() or text[-1:] in ",;:(&-–"


def _lone(action: ActionDraft) -> int | None:
    """The place of the only filled cell of a row that has three or more places, or None."""
    entries = action.row.entries
    filled = [at for at, entry in enumerate(entries) if entry is not None and entry.phrase]
    return filled[0] if len(filled) == 1 and len(entries) > 2 else None


FEWEST_ALIKE, SHARE = 3, 0.6
"""Cells of a field, and their share, that must include the same kind of thing: a single one may do so by chance."""


def check_inside(draft: Draft) -> Iterator[Found]:
    """Refs at the front of texts, statuses at their end, and statuses in place of owners."""
    actions = all_actions(draft)
    yield from _refs_inside(actions)
    yield from _statuses_inside(actions)
    yield from _statuses_for_owners(actions)
    yield from _statuses_beside(draft)
    yield from _more_than_a_status(draft)
    yield from _same_text(actions)
    yield from _headings_for_actions(draft)


_REF_IN_FRONT = re.compile(
    rf"[^\w(]*(?:[A-Z][a-z]+ )?((?:{CODE})?\d{{1,3}}(?:[./]\d{{1,3}}){{0,3}}[a-z]?|\([a-z]\))[.:)]{{0,2}}\s+(?=[A-Z“‘])"
)


def ref_in_front(text: str) -> str | None:
    """The ref at the beginning of a text, after a sign or one word, if a sentence follows it.

    >>> [ref_in_front(text) for text in ("1.2 Train all staff", "Action 3: Write to them", "✔ 2. Open the hall")]
    ['1.2', '3', '2']
    >>> ref_in_front("12 new homes"), ref_in_front("Write to 12 Parents")
    (None, None)
    """
    found = _REF_IN_FRONT.match(text)
    return found[1] if found else None


def _refs_inside(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """Texts that begin with the action's own ref, or that all begin with a ref, each with another."""
    for field in ("title", "description"):
        fronts = [(action, ref) for action in actions if (ref := ref_in_front(action.text(field) or ""))]
        held = sum(bool(action.text(field)) for action in actions)
        all_do = len({ref for _, ref in fronts}) >= max(FEWEST_ALIKE, SHARE * held)
        for action, ref in fronts:
            own = action.row.ref or ""
            if ref == own or (all_do and not ref.startswith(f"{own}.")):
                message = f"the {field} begins with {ref!r}, which looks like the action's number"
                for part in (field,) if ref == own else (field, "ref"):
                    yield Spot(row=action.row.id, part=part), Doubt("ref_doubtful", "warning", message)


_AT_THE_END = re.compile(r"(?<=[a-z\d.!?)”’] )[A-Z][A-Za-z]+(?: [a-z’'-]+){0,3}$")


def said_at_the_end(text: str) -> str | None:
    """The last words of a text, if they begin with a capital in the middle of a line.

    >>> said_at_the_end("Insulate the coldest homes first Going well"), said_at_the_end("Meet each term")
    ('Going well', None)
    """
    found = _AT_THE_END.search(text)
    return found[0] if found else None


def _statuses_inside(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """A field whose texts mostly end in a few repeated phrases: these come from a sign or a column beside it."""
    for field in ("title", "description", "outcome"):
        texts = [(action, text) for action in actions if (text := action.text(field))]
        ends = [said_at_the_end(text) for _, text in texts]
        times = Counter(end for end in ends if end)
        again = sum(times[end] > 1 for end in ends if end)
        if again < max(FEWEST_ALIKE, SHARE * len(texts)) or len(times) > len(texts) / 2:
            continue
        for (action, _), end in zip(texts, ends, strict=True):
            if end:
                message = f"the {field} ends with {end!r}, as others do: it may be how far the action is"
                yield Spot(row=action.row.id, part=field), Doubt("label_inside", "warning", message)


def _statuses_for_owners(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """Owners' cells that say how far the action is, and name nobody; a single word may be a post (`CE`, `SO`)."""
    for action in actions:
        for field in OWNER_FIELDS:
            text = action.text(field)
            if text and " " in text.strip() and is_named(text):
                message = f"{text[:50]!r} looks like a status and not like an owner"
                yield Spot(row=action.row.id, part="owners"), Doubt("owner_odd", "warning", message)


_MOST_VALUES, _MOST_WORDS, _FILLED = 7, 4, 0.5
"""Most values and words of a column that may have statuses, and the share of its rows that must have one."""

_SHARE_DONE = re.compile(r"\d{1,3} ?%")


def _statuses_beside(draft: Draft) -> Iterator[Found]:
    """Statuses worked out from progress, if a column in no field names statuses, or has labels of the plan's key.

    A share (`60%`) in the status cell does not count as its own status.
    """
    labels = {entry.label.casefold() for entry in draft.legend}
    for rows in actions_by_table(draft).values():
        held = [dict(action.extra) for action in rows]
        for label in dict.fromkeys(name for cells in held for name in cells):
            texts = [text for cells in held if (text := cells.get(label, "").casefold())]
            values = {text for text in texts if len(text.split()) <= _MOST_WORDS}
            if len(values) > _MOST_VALUES or len(texts) < _FILLED * len(rows) or not values.issuperset(texts):
                continue
            if label[-1:] == "?" and "agreed" in label_words(label).concepts:
                continue  # `Is the recommendation accepted?`
            if any(text in labels or is_named(text) for text in values):
                yield from (
                    _beside(action, label, cells[label])
                    for action, cells in zip(rows, held, strict=True)
                    if _may_say(action, cells.get(label))
                )


def _may_say(action: ActionDraft, text: str | None) -> bool:
    """Whether a cell of such a column says what the action's own status cell does not."""
    entry = action.entry("status")
    own = entry.phrase.text if entry else ""
    return bool(text) and not (entry and entry.fill) and (not own or _SHARE_DONE.fullmatch(own) is not None)


def _beside(action: ActionDraft, label: str, text: str) -> Found:
    message = f"the status is not taken from {label!r}, which says {text[:40]!r}"
    return Spot(row=action.row.id, part="status"), Doubt("status_elsewhere", "warning", message)


_BEHIND = 3
"""Words on the lines after a status from which they are another field's; a date or a name is shorter."""


def _more_than_a_status(draft: Draft) -> Iterator[Found]:
    """Columns of statuses whose cells have another text on further lines: a field that was lost."""
    for table, actions in actions_by_table(draft).items():
        rests = [rest for action in actions if len((rest := _behind_status(action)).split()) > _BEHIND]
        at = draft.outline.tables[table].index("status")
        if len(rests) >= FEWEST_ALIKE and at is not None:
            lacks = tuple(field for field in ("outcome", "progress") if field not in fields_of(draft, table))
            message = f"cells of {label_of(draft, table, at)} go on behind the status: {rests[0][:50]!r}"
            yield Spot(table=table, column=at), Doubt("label_inside", "warning", message, lacks)


def _behind_status(action: ActionDraft) -> str:
    """What a status cell says on the lines below the status that was read."""
    entry = action.entry("status")
    first, _, rest = entry.phrase.text.partition("\n") if entry else ("", "", "")
    return rest if first == action.status.text else ""


_FEW_WORDS = 4


def _same_text(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """The same few words as the text of several actions: the label of a form, and not an action."""
    held = [(action, text) for action in actions if (text := action.text("description"))]
    times = Counter(text for _, text in held)
    if len(times) > len(held) / 2:
        return
    for action, text in held:
        if times[text] >= FEWEST_ALIKE and len(text.split()) <= _FEW_WORDS:
            message = f"{times[text]} actions say {text!r}, which may be a label"
            yield Spot(row=action.row.id), Doubt("action_odd", "warning", message)


def _headings_for_actions(draft: Draft) -> Iterator[Found]:
    """Actions without owner and progress that read like numbered headings, in areas that have no heading."""
    for index, area in enumerate(draft.areas):
        if area.area.heading.text:
            continue
        like = [
            action
            for action in area.actions
            if _NUMBERED.match(text := action.text("description") or "")
            and not text.endswith(".")
            and not action.printed_owner()
            and not action.text("progress")
        ]
        if len(like) >= FEWEST_ALIKE:
            message = f"actions here look like headings, such as {(like[0].text('description') or '')[:60]!r}"
            yield Spot(area=index), Doubt("heading_set_aside", "warning", message)
            for action in like:
                yield Spot(row=action.row.id), Doubt("action_odd", "warning", message)


_NUMBERED = re.compile(r"[A-Z]\w+ (?:[A-Z]|\d{1,2}) ?[-–—:.] ?[A-Z]")
"""`Workstream A – Governance`, `Priority 2: Reading`."""
