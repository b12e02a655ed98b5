"""The plan's own key to its colours, letters, numbers or status words, and what a profile adds to it.

A key is a run of labels with meanings, all of one family: colours, their letters, or numbers. A single line that looks
like an entry is not a key, and a numbered list is a key only if its texts are statuses. Status words count as labels
only below a heading that says `key`, because narratives begin in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from planparse.cells.draft import AreaDraft, LegendEntry, StatusCode
from planparse.cells.keys.entries import (
    ANY_COLUMN,
    KeyedBy,
    before_initial,
    entry_status,
    explained,
    is_status,
    short_key,
    short_labels,
    with_unpainted,
)
from planparse.cells.owners.initials import plain as initials
from planparse.cells.status.marks import colour_of, disc, named_colour
from planparse.cells.status.words import leading
from planparse.issues import Correction, Doubt
from planparse.lexicon.refs_and_marks import COLOUR_WORD, KEY_SIGN, is_key_sign
from planparse.lexicon.statuses import plain
from planparse.lexicon.words import letters
from planparse.outline.outline import Outline, Spot
from planparse.profile import Profile

_NUMBER: Final = r"(?:(?:category|cat|rating|score|level|status)\.? ?)?[0-5]"
_FAMILIES: Final = {"colour": COLOUR_WORD, "letter": "[bragyp]", "number": _NUMBER}
_LETTER_TOO: Final = r"(?: ?\([a-z]\)| ?/ ?[bragyp](?= ?[-:=]))?"
_JOINT: Final = r"(?: ?[-=:|]+ | ?[=:](?=\w)|-(?=[a-z])| means | indicates | is (?=used|for)|\. )"
_FIRST: Final = {
    name: re.compile(rf"\W*(?P<label>{label}){_LETTER_TOO}{_JOINT} *(?=\S)") for name, label in _FAMILIES.items()
}
_FURTHER: Final = {
    name: re.compile(rf"(?<=[\s,;|.(])(?P<label>{label}){_LETTER_TOO}{_JOINT} *(?=\S)")
    for name, label in _FAMILIES.items()
}
_OWN_FIRST: Final = re.compile(rf"\W*(?P<label>[a-z]{{1,2}}){_JOINT} *(?=\S)")
_OWN_FURTHER: Final = re.compile(r"(?<=[\s,;|.(])(?P<label>[a-z]{1,2})(?: ?[=:]| -) *(?=\S)")
"""Letters of the plan's own (`C = complete`, `NS - not started`), below a heading or after it on its line."""
_BARE: Final = re.compile(rf"(?:\W*|(?<=\s))(?P<label>{COLOUR_WORD}){_LETTER_TOO} +(?=[a-z])")
_BEHIND: Final = re.compile(rf"(?P<meaning>[^\W\d_][^()]{{2,60}}?) ?\((?P<label>{COLOUR_WORD})\)")
_HEADING: Final = re.compile(
    r"\W*(?:(?:status|b?rag|colour|progress|rating|action|the|r/a/g|assessment|of|and) )*"
    r"(?:key|legend|b?rag(?: rating)?s?|ratings?|categories|definitions?|status|(?:progress|colours?)(?= ?:))"
    r"(?: to [^:-]+)?(?: ?[:-] *|\W*$)"
)
_MARKED: Final = re.compile(
    rf"(?:^|(?<=[\s,;|(]))(?P<label>{KEY_SIGN}|[–—-]|\[[x~!/>*✓✔ -]?\])\s*(?:[=:]\s*|- )?(?=[a-z])"
)
"""Ticks, crosses and similar signs with their meanings (`✓ completed  ✗ not started`): a key has at least two."""
_DASHES: Final = "–—-"
_WORDED: Final = re.compile(r"\W*(?P<label>[a-z][a-z /-]{2,28}?) ?[=:-] +(?=\S)")
_LONGEST: Final = 400

Legend = tuple[LegendEntry, ...]
Cells = Sequence[tuple[str | None, str]]
"""The cells of a row: fill (``#rrggbb`` or None) and text."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One entry as found, with its family and the number of its line."""

    family: str
    label: str
    meaning: str
    line: int
    fill: str | None = None


def read_legend(
    lines: Sequence[str], rows: Sequence[Cells] = (), used: Collection[str] = (), by: KeyedBy = ANY_COLUMN
) -> tuple[LegendEntry, ...]:
    """The plan's key, found among the lines outside its tables; () if there is none.

    ``rows`` are the cells of each line that is a table row, for the colours that they show. ``used`` are the texts of
    the plan's status cells: lines that explain two of them are a key under any heading. ``by`` contains the labels of
    the columns of these texts, and those of the others.

    >>> [(e.label, e.status) for e in read_legend(["Key", "Blue – complete and checked", "Green: Action on track"])]
    [('Blue', 'completed'), ('Green', 'on_track')]
    >>> [(e.label, e.status) for e in read_legend(["R = not started A = in progress G = complete"])]
    [('R', 'not_started'), ('A', 'in_progress'), ('G', 'completed')]
    >>> [(e.label, e.status) for e in read_legend(["Key: C = complete, O = on track, NS = not started"])]
    [('C', 'completed'), ('O', 'on_track'), ('NS', 'not_started')]
    >>> [(e.label, e.status) for e in read_legend(["✓ completed – in progress ✗ not started"])]
    [('✓', 'completed'), ('–', 'in_progress'), ('✗', 'not_started')]
    >>> [e.status for e in read_legend(["Assessment of progress: 1 = not started; 2 = begun; 3 = completed"])]
    ['not_started', 'in_progress', 'completed']
    >>> [(e.label, e.status) for e in read_legend(["Doing: work has begun", "Stuck: behind"], used=["Stuck", "Doing"])]
    [('Doing', 'in_progress'), ('Stuck', 'off_track')]
    """
    own = _own(used)
    coded = _coded(lines, frozenset(text.strip() for text in used if text.strip()))
    swatches = list(_swatches(rows, own))
    found = [*_lines(lines, own), *coded, *(_run(lines, own, used) if own else ()), *swatches]
    found = [_with_shade(line, swatches) for line in found]
    families = ("colour", "swatch", "letter", "number", "mark", "own", "word")
    keys = [_entries_of(family, found) for family in families]
    key: Legend = next((one for family, one in zip(families, keys, strict=True) if _is_key(family, one)), ())
    key = with_unpainted(key, keys)
    more = set(map(plain, short_labels(used))) - {plain(entry.label).strip() for entry in key}  # `W` beside B, R, A, G
    lone = () if any(map(named_colour, used)) and not (key and more) else short_key(lines, used, by)
    short = _entries_of("short", [_Line("short", one.label, one.meaning, one.line) for one in lone])
    both = with_unpainted(short, [(*short, *key)])  # signs that this one cannot tell from what parts its entries: `–`
    return both if _is_key("short", short) and explained(both, used) > explained(key, used) else key


def _with_shade(line: _Line, swatches: Sequence[_Line]) -> _Line:
    """The entry of a named colour with the fill that its row shows: a key may have two shades of one colour.

    >>> rows = [[("#ffff00", ""), (None, "Yellow: on time")], [("#f4b183", ""), (None, "Orange: late")]]
    >>> [entry.fill for entry in read_legend([text for _, (_, text) in rows], rows)]
    ['#ffff00', '#f4b183']
    """
    if line.family != "colour":
        return line
    rag = named_colour(line.label)
    fills = {one.fill for one in swatches if one.line == line.line and colour_of(one.fill) == rag}
    return replace(line, fill=fills.pop()) if len(fills) == 1 else line


def _entries_of(family: str, found: Iterable[_Line]) -> tuple[LegendEntry, ...]:
    """The entries of one family, each label once."""
    entries: dict[tuple[str, str | None], LegendEntry] = {}
    for line in found:
        if line.family == family:
            entry = LegendEntry(
                line.label, line.meaning, entry_status(line.family, line.label, line.meaning), line.fill
            )
            entries.setdefault((plain(line.label), line.fill), entry)
    return tuple(entries.values())


def _is_key(family: str, entries: Sequence[LegendEntry]) -> bool:
    """Whether a family's entries are a key: two labels or more, enough of them with a known status.

    Colours, also as discs, need one, swatches two, other families half of the entries (at least two).
    """
    read = sum(e.status != "unknown" for e in entries)
    coloured = family == "colour" or all(disc(e.label) for e in entries)
    needed = 1 if coloured else 2 if family == "swatch" else max(2, (len(entries) + 1) // 2)
    return len(entries) >= 2 and read >= needed


def _swatches(rows: Sequence[Cells], own: re.Pattern[str] | None = None) -> Iterator[_Line]:
    """The entries whose colour is shown but not named, row by row.

    The label is a text in the coloured cell beside another one; else what the text begins with (a colour, a letter, one
    of the plan's ``own`` status words), or the colour.

    >>> [(one.label, one.meaning) for one in _swatches([[("#00b050", "G - kept"), ("#ff0000", "Late")]])]
    [('G', 'kept'), ('red', 'Late')]
    >>> [(one.label, one.meaning) for one in _swatches([[("#00b050", ""), (None, "Won – done")]], _own(["Won", "Off"]))]
    [('Won', 'done')]
    """
    firsts = [one for one in (_FIRST["colour"], _FIRST["letter"], own) if one]
    for number, row in enumerate(rows):
        for fill, inside, beside in _shown(row):
            rag, text = colour_of(fill), inside or beside
            if rag and text:
                front = next((at for pattern in firsts if (at := pattern.match(plain(text)))), None)
                cut = (text[: front.end("label")].strip(), text[front.end() :]) if front else (rag, text)
                label, meaning = (inside, beside) if inside and beside else cut
                yield _Line("swatch", label, meaning, number, fill)


def _shown(row: Cells) -> Iterator[tuple[str, str, str]]:
    """Each colour of a row with the text in its cell and the text beside it, up to the next colour.

    >>> list(_shown([("#ff0000", "Overdue"), (None, "Late"), ("#00b050", ""), (None, "In time")]))
    [('#ff0000', 'Overdue', 'Late'), ('#00b050', '', 'In time')]
    >>> list(_shown([(None, "Late"), ("#ff0000", "")]))  # the colour behind its meaning
    [('#ff0000', '', 'Late')]
    >>> list(_shown([("#ff0000", "●"), (None, "Late")]))  # the sign is the colour's
    [('#ff0000', '', 'Late')]
    """
    before: list[str] = []
    found: list[tuple[str, str, list[str]]] = []
    for fill, text in row:
        if fill and colour_of(fill) and not (found and found[-1][0] == fill):
            found.append((fill, text.strip() if any(map(str.isalnum, text)) else "", []))
        elif text.strip():
            (found[-1][2] if found else before).append(text.strip())
    if before and len(found) == 1:
        found[0][2][:0] = before
    yield from ((fill, own, " ".join(beside)) for fill, own, beside in found)


def _own(used: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern for the plan's own status words before their meanings; None if it has only colours and letters."""
    words = {
        re.sub(r"^\W+|[^\w%]+$", "", " ".join(plain(text).split())) for text in used
    }  # a disc before a word is not a word
    words = {word for word in words if len(word) > 2 and len(word.split()) <= _LONGEST_OWN and not named_colour(word)}
    if len(words) < 2:
        return None
    either = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?:^|(?<=[\s,;|.(]))(?P<label>{either}){_OWN_JOINT} *(?=[a-z])")


_LONGEST_OWN: Final = 5
_OWN_JOINT: Final = r"(?: ?[=:|]| [-=]+ | means | \(?means )"
"""What separates a status word from its meaning; no count (`Complete: 12`) and no full stop."""


def _is_own(own: re.Pattern[str], text: str) -> bool:
    """Whether a text is one of the plan's own status words and nothing else."""
    found = own.match(f"{plain(text)}: a")
    return found is not None and found["label"] == plain(text)


def _coded(lines: Sequence[str], used: Collection[str]) -> Iterator[_Line]:
    """The entries of lines that explain all the letters that the plan uses as statuses, or most lights, each once.

    A label may come before the first letter (`Lights: `). No action may have one of the lights yet.

    >>> found = _coded(["C closed, checked G to time R will be late"], {"C", "R", "G"})
    >>> [(one.label, one.meaning) for one in found]
    [('C', 'closed, checked'), ('G', 'to time'), ('R', 'will be late')]
    >>> [one.meaning for one in _coded(["Health: C – complete; G – on plan; R – behind"], {"C", "R", "G"})]
    ['complete', 'on plan', 'behind']
    """
    codes = _LIGHTS if len(used) > 1 and {*used} <= _LIGHTS else {*used}
    if len(codes) < _FEWEST_CODES or not all(text.isalpha() and text.isupper() and len(text) < 3 for text in codes):
        return
    code = re.compile(rf"(?:^|(?<=\s))(?:{'|'.join(map(re.escape, sorted(codes)))})(?=\s)")
    for number, text in enumerate(lines):
        labels = list(code.finditer(text)) if len(text) < _LONGEST else []
        told = {label[0] for label in labels}
        if len(told) < max(len(labels), _FEWEST_CODES) or not (codes == told or codes is _LIGHTS):
            continue
        if (front := text[: labels[0].start()].rstrip()) and not (front.endswith(":") and len(front.split()) <= _FRONT):
            continue
        for label, end in zip(labels, [*(one.start() for one in labels[1:]), len(text)], strict=True):
            yield _Line("letter", label[0], text[label.end() : end].strip(f" ,;|(/=\t{_DASHES}"), number)


_FRONT, _FEWEST_CODES, _LIGHTS = 4, 3, frozenset("BRAG")
"""Most words before such letters, and fewest letters on a line without a sign before their meanings. Set by hand."""


def _run(lines: Sequence[str], own: re.Pattern[str], used: Collection[str] = ()) -> Iterator[_Line]:
    """Consecutive lines that each begin with a different status word of the plan's own, set apart only by spaces.

    Letters and percentages that the plan uses beside such words are entries too.

    >>> rows = ["0% No work yet", "25% Planned", "75% Work has begun", "W Withdrawn"]
    >>> [one.label for one in _run(rows, _own(["25%", "75%"]), ["25%", "75%", "0%", "W"])]
    ['0%', '25%', '75%', 'W']
    >>> found = _run(["Doing work has begun", "Parked on hold"], _own(["Parked", "Doing"]))
    >>> [(one.label, one.meaning) for one in found]
    [('Doing', 'work has begun'), ('Parked', 'on hold')]
    """
    named = {label for label in used if not label.isdecimal()}  # a heading says what a bare figure means
    run: list[_Line] = []
    for number, text in enumerate([*lines, ""]):
        bare = text.strip()
        spaces = (at for at, mark in enumerate(bare) if mark.isspace())
        space = next((at for at in spaces if bare[:at] in named or _is_own(own, bare[:at])), 0)
        label, meaning = bare[:space], bare[space:].strip(" =")
        if label and len(text) < _LONGEST and all(label != one.label for one in run):
            run.append(_Line("own", label, meaning, number))
        else:
            yield from run if len(run) > 1 else ()
            run = []


def _lines(lines: Sequence[str], own: re.Pattern[str] | None) -> Iterator[_Line]:
    """Every entry in the lines; an entry may continue on the next line, or have its meaning there."""
    headed = False
    pieces = [(number, piece) for number, line in enumerate(lines) for piece in line.split("\n")]
    last: _Line | None = None
    for number, text in pieces:
        here = list(_entries(text[:_LONGEST], number, headed, own))
        if not here and last and _continues(last, text):
            last = _Line(last.family, last.label, f"{last.meaning} {text}".strip(), number)
            continue
        if last:
            yield last
            last = None
        yield from here[:-1]
        last = here[-1] if here else None
        headed = bool(_HEADING.match(plain(text)) or (headed and here))
    if last:
        yield last


def _continues(last: _Line, text: str) -> bool:
    """Whether a line without a label continues the entry above it."""
    alone = last.family == "word" and not last.meaning
    return (
        not alone
        and (not last.meaning or text[:1].islower())
        and len(text) < _LONGEST
        and not last.meaning.endswith(".")
    )


def _entries(text: str, number: int, headed: bool, own_words: re.Pattern[str] | None) -> Iterator[_Line]:
    """The entries on one line."""
    low = plain(text)
    heading = _HEADING.match(low)
    start = heading.end() if heading else 0
    told = list(own_words.finditer(low, start)) if own_words else []
    if own_words and _is_own(own_words, text.strip(" :")):  # as in a list of terms, with the meaning below
        yield _Line("own", text.strip(" :"), "", number)
        return
    if len(told) > 1 or (told and not any(map(str.isalnum, low[start : told[0].start()]))):
        yield from _split(text, low, "own", told, number)
        return
    if named_colour(low) and len(low.strip()) > 2:
        yield _Line("colour", text.strip(), "", number)
        return
    for family, first in _FIRST.items():
        begin = first.match(low, start)
        if begin:
            yield from _split(text, low, family, [begin, *_FURTHER[family].finditer(low, begin.end())], number)
            return
    marks = list(_MARKED.finditer(low, start))
    if len(marks) > 1 and any(mark["label"] not in _DASHES for mark in marks):
        yield from _split(text, low, "mark", marks, number)
        return
    if len(marks) == 1 and marks[0].start() == start and is_key_sign(marks[0]["label"], headed):  # one on each line
        yield from _split(text, low, "mark", marks, number)
        return
    own = _OWN_FIRST.match(low, start) if headed or heading else None
    if own:
        yield from _split(text, low, "letter", [own, *_OWN_FURTHER.finditer(low, own.end())], number)
        return
    inside = list(_FURTHER["colour"].finditer(low, start))
    if len(inside) > 1:
        yield from _split(text, low, "colour", inside, number)
        return
    yield from _otherwise(text, low, start, number, headed or heading is not None)


def _split(text: str, low: str, family: str, labels: Sequence[re.Match[str]], number: int) -> Iterator[_Line]:
    """The line cut before each label."""
    ends = [before_initial(text, label) for label in labels[1:]] + [len(low)]
    for label, end in zip(labels, ends, strict=True):
        meaning = text[label.end() : end].strip(" ,;|(/·•\t")
        yield _Line(family, text[label.start("label") : label.end("label")], meaning, number)


def _otherwise(text: str, low: str, start: int, number: int, headed: bool) -> Iterator[_Line]:
    """Keys in other forms: `Blue complete`, `Complete (blue)`, `Complete = blue`, and status words under a heading."""
    bare = list(_BARE.finditer(low, start)) if _BARE.match(low, start) else []
    if bare:
        told = list(_split(text, low, "colour", bare, number))
        lone = leading(plain(text[bare[0].end() :].strip()))
        if all(leading(plain(one.meaning)) for one in told) or (headed and len(told) > 1):
            yield from told
        elif lone:
            yield from _split(text, low, "colour", bare[:1], number)
        return
    behind = list(_BEHIND.finditer(low, start)) if "(" in low else []
    for found in behind:
        meaning = text[found.start("meaning") : found.end("meaning")].strip(" ,;-")
        yield _Line("colour", text[found.start("label") : found.end("label")], meaning, number)
    worded = _WORDED.match(low, start)
    if headed and is_status(text):
        yield _Line("word", text.strip(), "", number)  # it needs no meaning
    if behind or not worded:
        return
    label, meaning = text[worded.start("label") : worded.end("label")], text[worded.end() :].strip()
    if named_colour(meaning) and len(meaning) > 2:
        yield _Line("colour", meaning, label, number)
    elif headed and is_status(label):
        yield _Line("word", label, meaning, number)


# What a profile says about a plan's key, and which of its entries match nothing.


def with_profile_entries(legend: Legend, told: Mapping[str, str]) -> tuple[Legend, Legend]:
    """The plan's key as the profile corrects it, and the profile's entries that the key lacks.

    >>> own = (LegendEntry("Blue", "Rolled over", "unknown"), LegendEntry("Done", "", "completed", "#00b050"))
    >>> parts = with_profile_entries(own, {"blue": "delayed", "Red": "off_track"})
    >>> [[(e.label, e.status) for e in part] for part in parts]
    [[('Blue', 'delayed'), ('Done', 'completed')], [('Red', 'off_track')]]
    """
    codes = {plain(label).strip(): cast(StatusCode, code) for label, code in told.items()}
    colours = {rag: code for label, code in codes.items() if (rag := named_colour(label))}
    corrected = []
    for entry in legend:
        label, rag = plain(entry.label).strip(), named_colour(entry.label) or colour_of(entry.fill)
        code = codes.get(label) or (colours.get(rag) if rag else None)
        corrected.append(replace(entry, status=code) if code else entry)
    known = {plain(entry.label).strip() for entry in legend}
    shown = {named_colour(entry.label) or colour_of(entry.fill) for entry in legend}
    further = tuple(
        LegendEntry(label, "", cast(StatusCode, code))
        for label, code in told.items()
        if plain(label).strip() not in known and (named_colour(label) is None or named_colour(label) not in shown)
    )
    return tuple(corrected), further


def unmatched_entries(
    profile: Profile, outline: Outline, areas: Sequence[AreaDraft], corrections: Iterable[tuple[Spot, Correction]]
) -> Iterator[Doubt]:
    """A doubt for each profile entry that nothing in the plan matches: a typing error, or another council's plan."""
    expanded = {initials(c.before or "") for _, c in corrections if c.code == "owner_initials"}
    parts = (
        ("headers", profile.headers, _headers_found(outline)),
        ("areas", profile.areas, _areas_found(outline, profile.areas)),
        ("legend", profile.legend, _statuses_found(profile, areas)),
        ("initials", profile.initials, expanded),
    )
    for part, entries, found in parts:
        fold = {"headers": letters, "initials": initials}.get(part, str)
        for entry in entries:
            if fold(entry) not in found:
                message = f"the profile's [{part}] has {entry!r}, but nothing in this plan matches it"
                yield Doubt("profile_unused", "info", message)


def _headers_found(outline: Outline) -> set[str]:
    columns = (column for table in outline.tables for column in table.columns)
    return {letters(text) for column in columns for text in (column.header.text, column.reads)}


def _areas_found(outline: Outline, labels: Iterable[str]) -> set[str]:
    headings = [letters(area.heading.text) for area in outline.areas]
    return {label for label in labels if any(heading.startswith(letters(label)) for heading in headings)}


def _statuses_found(profile: Profile, areas: Sequence[AreaDraft]) -> set[str]:
    statuses = [action.status for area in areas for action in area.actions]
    return {
        label
        for label in profile.legend
        if any(
            (s.rag is not None and s.rag == named_colour(label)) or plain(label).strip() in plain(s.text or "")
            for s in statuses
        )
    }
