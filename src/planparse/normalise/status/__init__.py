"""A status cell, its colour and the progress narrative -> Status.

The order of evidence: the plan's own key, what the status cell says, its colour, then the narrative, whose first
sentence decides before later ones. What none of them says is `unknown`, on basis `default`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from planparse.issues import Doubt
from planparse.normalise.draft import LegendEntry, Rag, Status
from planparse.normalise.status.colours import COLOUR_WORD, WITHOUT_LEGEND, colour_of, named
from planparse.normalise.status.words import Said, in_cell, of_the_action, plain, said, sentences, tail_of_label

__all__ = ["read_status"]

_COLOUR: Final = re.compile(
    r"\W*(?:(?:b?rag)?(?: ?(?:rating|status))? ?[:=-] ?)?"
    rf"(?P<colour>{COLOUR_WORD}|[bragyp](?=\W*$|\W* ?[-:=/(] ))(?!\w)"
)
_BLANK: Final = re.compile(r"[\W_]*\Z")
_NOTHING: Final = re.compile(r"\W*(?:n/?a|tbc|tba|none|nil|not applicable)?\W*\Z")


def read_status(cell: str | None, fill: str | None, progress: str | None, legend: Sequence[LegendEntry] = ()) -> Status:
    """The status of one action from its status cell, that cell's colour, its progress text and the plan's key.

    >>> read_status(None, None, "In place. Every case has been audited.").code
    'embedded'
    >>> read_status("G", None, None)
    Status(code='on_track', text='G', rag='green', basis='colour', doubts=())
    >>> read_status("", "#ffc000", None, [LegendEntry("Amber", "Action on track", "on_track")])
    Status(code='on_track', text=None, rag='amber', basis='legend', doubts=())
    """
    shown = colour_of(fill)
    if cell and not _BLANK.match(cell.replace("✓", "x").replace("✔", "x")):
        status = _from_cell(cell, shown, legend)
        if status.code != "unknown" or status.basis == "legend":
            return status
        other = _from_progress(progress, legend)
        if other.code != "unknown":
            return replace(other, rag=other.rag or status.rag, doubts=other.doubts + status.doubts)
        return status
    if shown:
        return _from_colour(shown, None, legend)
    return _from_progress(progress, legend)


def _from_cell(cell: str, shown: Rag | None, legend: Sequence[LegendEntry]) -> Status:
    """The key decides first, then words, then a colour named, then the colour shown."""
    low = plain(cell)
    colour = _named_first(low)
    rag = colour[0] if colour else shown
    entry = _entry_named(cell, legend)
    if entry:
        rag = named(entry.label) or rag
        return Status(entry.status, cell[: _label_end(cell, entry)].strip(), rag, "legend")
    rest = colour[2] if colour else 0
    words = in_cell(low) or _words(cell, rest)
    if colour and (not words or words.weak):
        return _from_colour(colour[0], cell[colour[1] : colour[2]].strip(), legend)
    if words:
        return Status(words.code, cell[words.start : words.end].strip(), rag, "words")
    if shown:
        return replace(_from_colour(shown, None, legend), doubts=_unread(cell))
    return Status(rag=rag, doubts=_unread(cell))


def _from_colour(rag: Rag, text: str | None, legend: Sequence[LegendEntry]) -> Status:
    """What a colour means: by the plan's key, else by the contract's convention.

    >>> _from_colour("purple", None, ()).code
    'unknown'
    """
    entry = next((e for e in legend if named(e.label) == rag), None)
    if entry:
        return Status(entry.status, text, rag, "legend")
    if rag in WITHOUT_LEGEND:
        return Status(WITHOUT_LEGEND[rag], text, rag, "colour")
    doubt = Doubt("colour_without_meaning", "warning", f"the plan has no key that says what {rag} means")
    return Status("unknown", text, rag, "colour", (doubt,))


def _from_progress(progress: str | None, legend: Sequence[LegendEntry]) -> Status:
    """What the narrative says: its first sentence, else the first later one that speaks of the action itself."""
    if not progress or not progress.strip():
        return Status()
    low = plain(progress)
    bounds = list(sentences(progress))
    if not bounds:
        return Status()
    start, end = bounds[0]
    colour = _named_first(low)
    entry = _entry_named(progress[start:end], legend)
    if entry:
        return Status(
            entry.status,
            progress[start : start + _label_end(progress[start:end], entry)].strip(),
            named(entry.label),
            "legend",
        )
    if colour and re.match(r"\s*(?:[.:;(-]|$)", low[colour[2] :]):
        return _from_cell(progress[start:end], None, legend)
    if progress[start].islower() and (lost := tail_of_label(low[start:end])):
        text = progress[start : start + lost.end]
        doubt = Doubt(
            "status_beginning_lost", "warning", f"the progress text begins with {text!r}: its beginning seems lost"
        )
        return Status(lost.code, text, None, "words", (doubt,))
    found = said(low[start:end])
    if found:
        return _worded(progress, start, found)
    for start, end in bounds[1:]:
        if later := of_the_action(low[start:end]):
            return _worded(progress, start, later)
    return Status()


def _worded(text: str, offset: int, found: Said) -> Status:
    return Status(found.code, text[offset + found.start : offset + found.end].strip(), None, "words")


def _words(text: str, start: int) -> Said | None:
    """The status said from ``start`` on, sentence by sentence, with its place in the whole text."""
    rest = text[start:]
    for begin, end in sentences(rest):
        if found := said(plain(rest[begin:end])):
            return replace(found, start=found.start + start + begin, end=found.end + start + begin)
    return None


def _named_first(low: str) -> tuple[Rag, int, int] | None:
    """The colour that a text begins with, and its bounds.

    >>> _named_first("amber - slippage"), _named_first("a review"), _named_first("rag: green")
    (('amber', 0, 5), None, ('green', 5, 10))
    """
    found = _COLOUR.match(low)
    rag = named(found["colour"]) if found else None
    return (rag, found.start("colour"), found.end("colour")) if found and rag else None


def _entry_named(text: str, legend: Sequence[LegendEntry]) -> LegendEntry | None:
    """The key's entry whose label the text is or begins with; the longest label first."""
    fitting = [e for e in legend if _label_end(text, e)]
    return max(fitting, key=lambda e: len(e.label), default=None)


def _label_end(text: str, entry: LegendEntry) -> int:
    """Where the entry's label ends at the head of the text, 0 where the text does not begin with it.

    >>> _label_end("Category 2 - some", LegendEntry("2", "some progress", "in_progress"))
    10
    >>> _label_end("2.1 is done", LegendEntry("2", "some progress", "in_progress"))
    0
    """
    low = plain(text)
    colour = named(entry.label)
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


def _unread(cell: str) -> tuple[Doubt, ...]:
    """The doubt about a status cell that says something which was not understood."""
    if _NOTHING.match(plain(cell)):
        return ()
    return (Doubt("status_unread", "warning", f"the status {cell.strip()!r} was not understood"),)
