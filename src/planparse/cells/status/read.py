"""A status cell, its colour and the progress narrative -> Status.

The order of evidence: the plan's own key, the words of the status cell, its colour, then the narrative, whose first
sentence comes before later ones. Without any evidence the status is `unknown`, on basis `default`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from planparse.cells.draft import ActionDraft, LegendEntry, Rag, Status
from planparse.cells.status.beside import beside
from planparse.cells.status.marks import (
    SHADES,
    WITHOUT_LEGEND,
    colour_distance,
    colour_of,
    disc,
    named_colour,
    ticked_box,
    ticked_choice,
    unread_sign,
)
from planparse.cells.status.narratives import STOPPED, named_status, ruled_narrative, weighed
from planparse.cells.status.own_words import read_own_words
from planparse.cells.status.words import (
    NOTHING,
    answer,
    begins_with_status,
    in_cell,
    label_at_the_end,
    lost_beginning,
    numbered_label,
    result,
    sentences,
    unread,
    yes_or_yellow,
)
from planparse.issues import Doubt
from planparse.lexicon.refs_and_marks import COLOUR_WORD, KEY_SIGN
from planparse.lexicon.statuses import plain
from planparse.patterns import lazy_pattern

__all__ = ["has_own_colours", "read_status", "ruled_narrative", "under_heading"]

_COLOUR: Final = re.compile(
    r"\W*(?:(?:b?rag)?(?: ?(?:rating|status))? ?[:=-] ?)?"
    rf"(?P<colour>{COLOUR_WORD}|[bragyp](?=\W*$|\W* ?[-:=/(] |\s?/\s?[bragyp]\W*$))(?!\w)"
)
_PERCENT: Final = re.compile(r"\W*\d{1,3} ?%\W*")
_SECOND: Final = re.compile(rf"\s*(?P<joint>/|to|->|→|moving to|and|or)\s*(?P<colour>{COLOUR_WORD}|[bragyp])\W*$")
_BLANK: Final = re.compile(r"[\W_]*\Z")
_SIGNS: Final = re.compile(
    r"^[\s\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]+|[\s\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]+$"
)
"""Pictures before or after the words of a status (`⏳ Pending`, `Complete ✅`), which add nothing to the words."""


def under_heading(heading: str, actions: Iterable[ActionDraft]) -> tuple[ActionDraft, ...]:
    """An area's actions; if its heading says that all are done, those without evidence of a status are completed.

    `11. Completed actions` and `Closed` say so; `Actions completed by May` and a key's line `0 Finished` do not.
    """
    found = _ALL_DONE.fullmatch(heading.strip())
    if found is None:
        return tuple(actions)
    done = Status("completed", found[1], basis="words")
    return tuple(one if one.status.basis != "default" else replace(one, status=done) for one in actions)


_ALL_DONE: Final = lazy_pattern(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+)?(completed|closed|done|finished)"
    r"(?:\s+(?:actions?|items?|tasks?|recommendations?)(?: (?:points?|items?))?)?\s*:?",
    re.I,
)


def read_status(
    cell: str | None,
    fill: str | None,
    progress: str | None,
    legend: Sequence[LegendEntry] = (),
    *,
    asked: bool = False,
    action: str = "",
    own_words: bool = False,
) -> Status:
    """The status of one action from its status cell, that cell's colour, its progress text and the plan's key.

    ``asked`` says that the column asks whether the action is complete, ``own_words`` that words which no list knows are
    read too, with an issue. ``action`` is the action's own text, for a progress text that only tells what was done.

    >>> read_status(None, None, "In place. Every case has been audited.").code
    'embedded'
    >>> read_status("G", None, None)
    Status(code='on_track', text='G', rag='green', basis='colour', doubts=())
    >>> [read_status(cell, None, None).code for cell in ("✅ Closed", "⏳ Pending", "Complete ✅")]
    ['completed', 'planned', 'completed']
    >>> read_status("", "#ffc000", None, [LegendEntry("Amber", "Action on track", "on_track")])
    Status(code='on_track', text=None, rag='amber', basis='legend', doubts=())
    """
    if cell and (choice := ticked_choice(cell)):
        picked = read_status(choice.said, fill, progress, legend, asked=asked)
        return replace(picked, doubts=picked.doubts + choice.doubts)
    if cell and (mark := _mark_of_key(cell, legend)):
        return _by_key(mark, cell.strip(), _rag(mark))
    if asked and cell and (told := _answered(cell, progress, legend)):
        return told
    if not cell and progress and (mark := _sign_before(progress, legend)):
        return _by_key(mark, mark.label, _rag(mark))
    shown = colour_of(fill)
    marked = disc(cell or "") or (None if cell or shown else disc(progress or ""))
    if marked:
        return _from_disc(marked, cell, progress, legend)
    if cell and not _BLANK.match(cell.replace("✓", "x").replace("✔", "x")):
        status = _from_words(cell, shown, _nearest(fill, legend), own_words=own_words)
        if status.code != "unknown" or status.basis == "legend":
            return status
        other = _from_progress(progress, legend)
        if other.code != "unknown":
            return replace(other, rag=other.rag or status.rag, doubts=other.doubts + status.doubts)
        return status
    if shown:
        return _from_colour(shown, None, _nearest(fill, legend))
    read = _from_progress(progress, legend)
    read = beside(read, progress, action) if progress else read
    return replace(read, doubts=read.doubts + unread_sign(cell))


def _from_words(cell: str, shown: Rag | None, key: Sequence[LegendEntry], *, own_words: bool) -> Status:
    """What a status cell says, with or without the pictures beside its words, or by words that no list knows."""
    status = _from_cell(cell, shown, key)
    if status.code == "unknown" and status.basis != "legend" and (bare := _SIGNS.sub("", cell)) not in ("", cell):
        status = _from_cell(bare, shown, key)
    if status.basis != "legend" and (ticked := ticked_box(cell)):
        status = _by_tick(*ticked, status)
    return read_own_words(cell, status) if own_words else status


def _by_tick(box: str, rest: str, read: Status) -> Status:
    """A ticked box says that the action is completed, unless the words behind it begin with a status or a colour.

    ``read`` is the status of the whole cell. If it says otherwise, that is a doubt.

    >>> [read_status(cell, None, None).code for cell in ("[x]", "[X] Ann, for Legal", "☑ In progress", "✔ Green")]
    ['completed', 'completed', 'in_progress', 'on_track']
    >>> [doubt.code for doubt in read_status("[x] Ann is working on the form", None, None).doubts]
    ['status_contradicted']
    """
    if read.code in {"completed", "embedded"} or begins_with_status(rest) or _named_first(plain(rest)):
        return read
    message = f"the tick {box!r} says that the action is completed, but {rest!r} does not"
    doubt = Doubt("status_contradicted", "warning", message, (read.code,))
    return Status("completed", box, read.rag, "words", () if read.code == "unknown" else (doubt,))


def _mark_of_key(cell: str, legend: Sequence[LegendEntry]) -> LegendEntry | None:
    """The entry of the key whose label is a sign and the whole cell; words with a dash between them are no sign.

    >>> read_status("–", None, "The pilot has been running.", [LegendEntry("–", "in progress", "in_progress")]).code
    'in_progress'
    """
    sign = cell.strip()
    bare = not sign.isalnum() and sum(map(str.isalpha, sign)) < _LETTERS
    return next((entry for entry in legend if bare and entry.label == sign), None)


def _sign_before(text: str, legend: Sequence[LegendEntry]) -> LegendEntry | None:
    """The entry of the key whose sign a narrative begins with: what the key says of it comes before the narrative.

    >>> key = [LegendEntry("✅", "finished", "completed"), LegendEntry("🟢", "going well", "on_track")]
    >>> [read_status(None, None, text, key).code for text in ("✅ Asked 23 groups.", "🟢 Date set.", "Date set.")]
    ['completed', 'on_track', 'planned']
    """
    sign = text.lstrip()[:1]
    known = (entry for entry in legend if entry.status != "unknown" and entry.label.rstrip("\ufe0f") == sign)
    return next(known, None) if _KEY_SIGN.match(sign) else None


_KEY_SIGN: Final = re.compile(KEY_SIGN)
_QUALIFIES_YES: Final = frozenset({"in_progress", "embedded", "ongoing"})  # `Yes - in part` says more than yes


def _answered(cell: str, progress: str | None, legend: Sequence[LegendEntry]) -> Status | None:
    """The answer to a column that asks whether an action is complete; no means only that it is not.

    >>> read_status("Y", None, None, asked=True).code, read_status("No", None, "In progress.", asked=True).code
    ('completed', 'in_progress')
    >>> read_status("No", None, None, asked=True)
    Status(code='unknown', text='No', rag=None, basis='words', doubts=())
    """
    found = answer(cell)
    if found is None or _entry_named(cell, legend):
        return None
    said, text, rest = found
    other = _from_cell(rest, None, ()) if rest else Status()
    if other.code == "unknown" and said == "no":
        other = _from_progress(progress, legend)
    if said == "no" and other.code in {"completed", "embedded"}:
        message = f"the column says {text!r}, but {other.text!r} says that the action is completed"
        doubt = Doubt("status_contradicted", "warning", message, (other.code,))
        return Status("unknown", text, None, "words", (doubt,))
    if other.code == "unknown" or (said == "yes" and other.code not in _QUALIFIES_YES):
        return Status("completed" if said == "yes" else "unknown", text, None, "words")
    return replace(other, doubts=())


def _from_disc(
    marked: tuple[str, Rag], cell: str | None, progress: str | None, legend: Sequence[LegendEntry]
) -> Status:
    """The status from a coloured disc and the words after it: the words count only if they begin with a status.

    >>> read_status("\U0001f534", None, None).code, read_status(None, None, "\U0001f7e2 Embedded in all teams").code
    ('off_track', 'embedded')
    >>> read_status("\U0001f7e2 Work has been completed on the first two sites", None, None).code
    'on_track'
    """
    sign, rag = marked
    if not begins_with_status(((cell if cell and disc(cell) else progress) or "").replace(sign, " ", 1)):
        return _from_disc_alone(marked, cell, progress, legend)
    rest = [text.replace(sign, " ", 1) if text and disc(text) else text for text in (cell, progress)]
    said = read_status(rest[0], None, rest[1], legend)
    return _from_colour(rag, sign, legend) if said.code == "unknown" else replace(said, rag=said.rag or rag)


def _from_disc_alone(
    marked: tuple[str, Rag], cell: str | None, progress: str | None, legend: Sequence[LegendEntry]
) -> Status:
    """The status of a disc when the words after it do not begin with a status.

    If the status cell contains only the disc and the narrative begins with a status, the narrative counts.

    >>> read_status("\U0001f534", None, "So far 18 audits; themes are recording and the voice of fathers.").code
    'off_track'
    """
    sign, rag = marked
    alone = cell and disc(cell) and _BLANK.match(cell.replace(sign, "")) and not legend
    if alone and progress and begins_with_status(progress):
        said = _from_progress(progress, legend)
        if said.code != "unknown":
            return replace(said, rag=said.rag or rag)
    return _from_colour(rag, sign, legend)


def has_own_colours(cells: Sequence[tuple[str, str]]) -> bool:
    """Whether each word of a status column has its own colour, and some of the colours are not traffic lights.

    >>> has_own_colours([("Monitored", "#6ac2df"), ("Identified", "#f5e98a"), ("In Progress", "#4bd29a")])
    True
    >>> has_own_colours([("Completed", "#0070c0"), ("On track", "#92d050"), ("Late", "#ffc000")])
    False
    >>> has_own_colours([("Done", "#2c7bb6"), ("On track", "#1a9641"), ("Slow", "#f58518")])  # blue is done
    False
    >>> has_own_colours([("Kept to", "#2b6cb0"), ("On track", "#2f855a"), ("To do", "#718096")])  # grey is mute
    False
    """
    pairs = {(plain(text).strip(), fill.casefold()) for text, fill in cells}
    words, fills = {text for text, _ in pairs}, {fill for _, fill in pairs}
    if not len(words) == len(fills) == len(pairs) >= 3:
        return False
    codes = [(text, read_status(text, None, None).code, read_status(None, fill, None).code) for text, fill in pairs]
    unknown = any(code == "unknown" and not NOTHING.match(text) and not named_colour(text) for text, code, _ in codes)
    unlike = any(code == "completed" and shown in {"at_risk", "off_track"} for _, code, shown in codes)
    known = [code == shown for _, code, shown in codes if "unknown" not in {code, shown}]
    return unlike or (unknown and not (known and all(known)))


def _nearest(fill: str | None, legend: Sequence[LegendEntry]) -> Sequence[LegendEntry]:
    """The key, with the entry of the most similar colour first: a key may have two shades of one colour.

    >>> key = [LegendEntry("Orange", "late", "delayed"), LegendEntry("Yellow", "in time", "on_track")]
    >>> [_nearest(fill, key)[0].label for fill in ("#ffee22", "#f4b183")]
    ['Yellow', 'Orange']
    """
    return sorted(legend, key=lambda e: colour_distance(e.fill or SHADES.get(plain(e.label)), fill)) if fill else legend


def _from_cell(cell: str, shown: Rag | None, legend: Sequence[LegendEntry]) -> Status:
    """The status of a cell: from the key, else its words, else a colour that it names, else its colour."""
    low = plain(cell)
    colour = _named_first(low)
    if colour and (second := _SECOND.match(low, colour[2])):
        return _two_colours(cell, colour, second, legend)
    rag = colour[0] if colour else shown
    entry = _entry_named(cell, legend)
    if entry and not _is_mute(entry):
        return _by_key(entry, cell[: _label_end(cell, entry)].strip(), _rag(entry) or rag)
    found = (
        in_cell(low) or numbered_label(low) or named_status(cell, colour[2] if colour else 0) or label_at_the_end(cell)
    )
    if not found and not colour and not shown:
        found = result(low)
    tells = found is not None and (colour or shown) and not begins_with_status(cell[colour[2] :] if colour else cell)
    if colour and (not found or found.weak or tells):
        return _from_colour(colour[0], cell[colour[1] : colour[2]], legend)
    if found and shown and (tells or (found.code == "in_progress" and _PERCENT.fullmatch(low))):
        return _from_colour(shown, None, legend)  # a share of the work says less than the colour beside it
    if found:
        text = cell[found.start : found.end].strip()
        return Status(found.code, text, rag, "words", lost_beginning(text) if found.lost else ())
    if shown:
        return replace(_from_colour(shown, None, legend), doubts=unread(cell))
    told = weighed(cell, Status(), "none") if not rag and len(low.split()) >= _NARRATES else Status()
    return told if told.code not in {"unknown", "completed"} else Status(rag=rag, doubts=unread(cell))


_NARRATES: Final = 4
"""From this many words, a status cell that names no status is weighed as a narrative.

If it says only that something is done (`A report was presented`), the action still does not count as done.
"""


def _two_colours(
    cell: str, first: tuple[Rag, int, int], second: re.Match[str], legend: Sequence[LegendEntry]
) -> Status:
    """A cell that names two colours: `Red to Amber` is now amber; `Red/Amber` is read by its first, with a doubt.

    >>> read_status("Red to Amber", None, None).rag, [d.code for d in read_status("R/A", None, None).doubts]
    ('amber', ['status_two_colours'])
    """
    rag = named_colour(second["colour"])
    if rag and second["joint"] not in {"/", "and", "or"}:
        return _from_colour(rag, cell[second.start("colour") : second.end("colour")], legend)
    status = _from_colour(first[0], cell[first[1] : first[2]], legend)
    other = _from_colour(rag, None, legend).code if rag else status.code
    message = f"the status {cell.strip()!r} names two colours: planparse uses the first"
    instead = (other,) if other not in {status.code, "unknown"} else ()
    doubt = Doubt("status_two_colours", "warning", message, instead)
    return replace(status, doubts=(*status.doubts, doubt))


def _from_colour(rag: Rag, text: str | None, legend: Sequence[LegendEntry]) -> Status:
    """The status of a colour: from the plan's key, else the contract's convention.

    >>> _from_colour("purple", None, ()).code
    'unknown'
    """
    entry = next((e for e in legend if _rag(e) == rag), None)
    if entry:
        return _by_key(entry, text, rag)
    if rag in WITHOUT_LEGEND:
        return Status(WITHOUT_LEGEND[rag], text, rag, "colour", yes_or_yellow(text))
    doubt = Doubt("colour_without_meaning", "warning", f"the plan has no key that says what {rag} means")
    return Status("unknown", text, rag, "colour", (doubt,))


def _rag(entry: LegendEntry) -> Rag | None:
    """The colour that an entry of the key names or shows."""
    sign = disc(entry.label)
    return named_colour(entry.label) or colour_of(entry.fill) or (sign[1] if sign else None)


def _by_key(entry: LegendEntry, text: str | None, rag: Rag | None) -> Status:
    """The status from the plan's key; a doubt if the meaning names no status.

    Then it is the one that the words of the meaning are like, else that of the traffic light, else unknown.

    >>> [_by_key(LegendEntry("W", text, "unknown"), "W", None).code for text in ("in the long grass", "Bow ward")]
    ['on_hold', 'unknown']
    >>> _by_key(LegendEntry("R", "see the Chair", "unknown"), "R", "red").code
    'off_track'
    """
    if entry.status != "unknown":
        return Status(entry.status, text, rag, "legend")
    message = f"the plan's key explains {entry.label!r} as {entry.meaning!r}, which planparse does not know as a status"
    like = read_own_words(entry.meaning, Status())
    sure = any(doubt.code == "status_inferred" for doubt in like.doubts)
    code = like.code if sure else WITHOUT_LEGEND[rag] if rag in _LIGHTS else "unknown"
    return Status(code, text, rag, "legend", (Doubt("legend_unread", "warning", message),))


_LIGHTS: Final = frozenset({"red", "amber", "green"})
"""Colours that mean much the same in all keys; blue and grey do not."""


def _from_progress(progress: str | None, legend: Sequence[LegendEntry]) -> Status:
    """The status from the narrative: from its first sentence, else the first later one about the action itself."""
    if not progress or not progress.strip():
        return Status()
    first = next(sentences(progress), None)
    if first is None:
        return Status()
    head, low = progress[: first[1]], plain(progress)
    entry = _entry_named(head, [e for e in legend if len(e.label) > 2])
    if entry:
        return _by_key(entry, head[: _label_end(head, entry)].strip(), _rag(entry))
    colour = _named_first(low)
    if colour and (colour[2] - colour[1] > 1 or not low[colour[2] :].strip(" .")) and STOPPED.match(low, colour[2]):
        return _from_cell(head, None, legend)
    ruled, how = ruled_narrative(progress)
    return ruled if how == "label" else weighed(progress, ruled, how)


def _named_first(low: str) -> tuple[Rag, int, int] | None:
    """The colour that a text begins with, and its bounds.

    >>> _named_first("amber - slippage"), _named_first("a review"), _named_first("rag: green")
    (('amber', 0, 5), None, ('green', 5, 10))
    """
    found = _COLOUR.match(low)
    rag = named_colour(found["colour"]) if found else None
    return (rag, found.start("colour"), found.end("colour")) if found and rag else None


def _entry_named(text: str, legend: Sequence[LegendEntry]) -> LegendEntry | None:
    """The key's entry with the longest label that the text is or begins with."""
    fitting = [e for e in legend if _label_end(text, e)]
    return max(fitting, key=lambda e: len(e.label), default=None)


def _is_mute(entry: LegendEntry) -> bool:
    """Whether an entry of the key is a status in words that it does not explain: the words say what they can.

    >>> key = [LegendEntry("Live – on track", "", "unknown"), LegendEntry("Blue", "see the note", "unknown")]
    >>> [read_status(cell, None, None, key).code for cell in ("Live – on track", "Blue")]
    ['on_track', 'unknown']
    """
    return entry.status == "unknown" and len(entry.label) > _LETTERS and named_colour(entry.label) is None


_LETTERS: Final = 2


def _label_end(text: str, entry: LegendEntry) -> int:
    """Where the entry's label at the start of the text ends; 0 if the text does not begin with it.

    >>> _label_end("Category 2 - some", LegendEntry("2", "some progress", "in_progress"))
    10
    >>> _label_end("2.1 is done", LegendEntry("2", "some progress", "in_progress"))
    0
    """
    low = plain(text)
    colour = named_colour(entry.label)
    if colour:
        first = _named_first(low)
        if first and first[0] == colour and re.match(r"\s*(?:[.,:;(=/|-]|$)", low[first[2] :]):
            return first[2]
    for words in dict.fromkeys((entry.label, entry.meaning)):
        label = plain(words).strip(" .:-")
        found = label and re.match(
            rf"\s*(?:category|cat\.?|rating|score|level|status)?\s*{re.escape(label)}(?=\s*\Z|\s*[:;(=|-]|\.\s*\Z|\.\s|\s+-)",
            low,
        )
        if found:
            return found.end()
    return 0
