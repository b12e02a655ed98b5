"""Checks of texts that include another field: the action's number at the front, or its status at the end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.lexicon.label_words import label_words
from planparse.lexicon.refs_and_marks import CODE
from planparse.lexicon.statuses import is_named
from planparse.outline.outline import OWNER_FIELDS, Spot
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, fields_of, label_of

FEWEST, SHARE = 3, 0.6
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
        all_do = len({ref for _, ref in fronts}) >= max(FEWEST, SHARE * held)
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
        if again < max(FEWEST, SHARE * len(texts)) or len(times) > len(texts) / 2:
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
        if len(rests) >= FEWEST and at is not None:
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
        if times[text] >= FEWEST and len(text.split()) <= _FEW_WORDS:
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
        if len(like) >= FEWEST:
            message = f"actions here look like headings, such as {(like[0].text('description') or '')[:60]!r}"
            yield Spot(area=index), Doubt("heading_set_aside", "warning", message)
            for action in like:
                yield Spot(row=action.row.id), Doubt("action_odd", "warning", message)


_NUMBERED = re.compile(r"[A-Z]\w+ (?:[A-Z]|\d{1,2}) ?[-–—:.] ?[A-Z]")
"""`Workstream A – Governance`, `Priority 2: Reading`."""
