"""Split cells with two fields: refs before descriptions, owners with their dates, statuses above the progress."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from planparse.lexicon.label_words import label_words
from planparse.lexicon.months import MONTH, MONTH_NAMES
from planparse.lexicon.refs_and_marks import GLUED, OF_LEVELS
from planparse.outline.cell_looks import LETTER, looks, unlettered
from planparse.outline.features.cells import is_person, is_post
from planparse.outline.outline import BLANK, OWNER_FIELDS, Column, Entry, PrintedRow, Section
from planparse.outline.records.trailing import says_how_far
from planparse.outline.scored import Field
from planparse.patterns import lazy_pattern
from planparse.words import Phrase, Word, printed_lines, split_word


def with_parted_cells(section: Section, known: tuple[Column, ...] = ()) -> Section:
    """The section with each field of such cells in its own column; ``known`` are the columns of the table above."""
    return with_glued_refs(with_status_lines(with_parted_owners(section, known), known), known)


def with_glued_refs(section: Section, known: tuple[Column, ...] = ()) -> Section:
    """The section with refs at the front of the description, or the title, in their own column, if no column has them.

    Only if most rows have one (`1.4The organisation`): a number at the front of one description is not a ref. Letters
    are refs if they count all rows (`A. Service the boiler`, `B. Agree the charges`).
    """
    fields = [column.field for column in section.columns]
    if "description" not in fields:
        return section
    if "ref" in fields:
        if (parted := _with_refs_before(section, "ref")) is not None:
            return parted
        return _with_missing(section, fields.index("ref"), fields.index("description"))
    index = fields.index("description")
    actions = _filled(section, index)
    texts = [entry.phrase.text for line in actions if (entry := line.entries[index])]
    word = _label(actions, index) if unlettered(texts) is texts else _COUNTED
    glued = [line for line in actions if _front(line, index, word)]
    if len(glued) > 1 and _are_lists(glued, index, word):
        return section
    if not known_glued(known) and (len(glued) < 2 or len(glued) < _MOST * len(actions)):
        if (parted := _with_refs_before(section, "title")) is not None:
            return parted
        if "answers" not in fields or not _are_numbered(section, fields.index("answers")):
            return section
        index = fields.index("answers")
        word = _label(_filled(section, index), index)
    column = Column(Phrase(), "", "ref", drawn=False)
    lines = tuple(replace(line, entries=_unglued(line, index, word)) for line in section.lines)
    return replace(section, columns=(*section.columns, column), lines=lines)


_MOST = 0.6


def _with_refs_before(section: Section, field: Field) -> Section | None:
    """The section with the refs that begin most titles, or cells of refs, in their own column; None if they begin none.

    What is left is the title, or names no action if it is one of a few phrases: `AFI/03 Area for improvement`.
    """
    at = next(at for at, column in enumerate((*section.columns, None)) if column is None or column.field == field)
    filled = _filled(section, at) if at < len(section.columns) else []
    told = [match for line in filled if (match := _front(line, at, None))]
    fronts = [one[0] for one in told if field == "title" or _IN_WORDS.fullmatch(one.string[one.end() :])]
    if len({*fronts}) < max(_FEWEST_TITLES, _MOST * len(filled)):
        return None
    lines = tuple(replace(line, entries=_unglued(line, at)) for line in section.lines)
    rests = [entry.phrase.text for line in lines if line.kind == "action" and (entry := line.entries[at])]
    again = sum(times for times in Counter(rests).values() if times > 1)
    named = 2 * again < len(rests) and (field == "title" or all(c.field != "title" for c in section.columns))
    own = replace(section.columns[at], field="title" if named else None)
    columns = (*section.columns[:at], own, *section.columns[at + 1 :], Column(Phrase(), "", "ref", drawn=False))
    return replace(section, columns=columns, lines=lines)


_FEWEST_TITLES = 3
_IN_WORDS = re.compile(r"\s*[A-Z][a-z]{2,}(?: [A-Za-z]+)*")
"""What follows a ref in its own cell and is no part of it: `24 PAY 03` is one ref."""


def _are_lists(lines: Sequence[PrintedRow], index: int, word: str | None) -> bool:
    """Whether all cells begin with one number, or most go on with the next: a list, and no ref (`1. Ask 2. Tell`)."""
    fronts = [match for line in lines if (match := _front(line, index, word))]
    numbers = [match[0].strip(" .:)-–—") for match in fronts]
    following = [int(number) + 1 if number.isdecimal() else 0 for number in numbers]
    more = [
        re.search(rf"(?<![\w.]){n}[.)]\s*[^\W\d]", one.string) for n, one in zip(following, fronts, strict=True) if n
    ]
    return len({*numbers}) == 1 or 2 * sum(map(bool, more)) > len(numbers)


def _filled(section: Section, index: int) -> list[PrintedRow]:
    """The actions that have words in a column."""
    return [line for line in section.lines if line.kind == "action" and (own := line.entries[index]) and own.phrase]


def _are_numbered(section: Section, index: int) -> bool:
    """Whether what each action answers begins with a label and its own number: `Recommendation 4 Train …`.

    If several actions answer one, it numbers none of them.
    """
    filled = _filled(section, index)
    word = _label(filled, index)
    found = [match[0] for line in filled if word and (match := _front(line, index, word)) and match[0].startswith(word)]
    actions = sum(line.kind == "action" for line in section.lines)
    return len(found) > 1 and len({*found}) == len(found) == actions


_LABELLED = re.compile(r"([A-Z][a-z]{2,14}) \d{1,3}(?:\.\d{1,3})*[a-z]?[.:]?(?=\s[A-Z“‘'\"])")
"""A ref with a word before it, at the front of a text: `Action 1.1 Review the guide`."""


def _label(lines: list[PrintedRow], index: int) -> str | None:
    """The word that most refs at the front have before them: one that changes from row to row is part of the text."""
    texts = [entry.phrase.text for line in lines if (entry := line.entries[index])]
    words = Counter(found[1] for text in texts if (found := _LABELLED.match(text)))
    word, count = words.most_common(1)[0] if words else (None, 0)
    return word if count > 1 and 2 * count > len(texts) else None


def _front(line: PrintedRow, index: int, word: str | None) -> re.Match[str] | None:
    """The ref at the front of a description, with this word before it or without."""
    text = entry.phrase.text if (entry := line.entries[index]) else ""
    if word == _COUNTED:
        return LETTER.match(text)
    labelled = _LABELLED.match(text)
    return labelled if labelled and labelled[1] == word else GLUED.match(text)


_COUNTED = "A, B, C"
"""In place of the word before each ref: letters count the rows."""


def _with_missing(section: Section, ref: int, index: int) -> Section:
    """The section with missing refs taken from the descriptions, if every row with a blank ref begins with one.

    The parts of an action, each in a row below it behind a dash, have none; most rows must have one all the same.
    """
    blank = [
        line for line in section.lines if line.kind == "action" and (cell := line.entries[ref]) and not cell.phrase
    ]
    glued = [line for line in blank if (entry := line.entries[index]) and OF_LEVELS.match(entry.phrase.text)]
    ids = {id(line) for line in glued}
    parts = [
        line
        for line in blank
        if id(line) not in ids and (cell := line.entries[index]) and _DASH.match(cell.phrase.text)
    ]
    if len(glued) <= len(parts) or len(glued) + len(parts) < len(blank):
        return section

    def moved(line: PrintedRow) -> PrintedRow:
        *entries, own = _unglued(line, index)
        return replace(line, entries=(*entries[:ref], own, *entries[ref + 1 :]))

    return replace(section, lines=tuple(moved(line) if id(line) in ids else line for line in section.lines))


_DASH = re.compile(r"[-–—•*] ?\w")


def known_glued(columns: tuple[Column, ...]) -> bool:
    """Whether the table above had refs glued to its descriptions."""
    return any(column.field == "ref" and not column.drawn for column in columns)


def _unglued(line: PrintedRow, index: int, word: str | None = None) -> tuple[Entry | None, ...]:
    entry = line.entries[index]
    found = _front(line, index, word) if line.kind == "action" else None
    if entry is None or found is None:
        return (*line.entries, BLANK)
    ref, rest = _cut(entry.phrase, len(found[0].replace(" ", "")))
    cut = [*line.entries]
    cut[index] = replace(entry, phrase=rest)
    return (*cut, Entry(ref, place=entry.place))


def _cut(phrase: Phrase, letters: int) -> tuple[Phrase, Phrase]:
    """A phrase cut after so many letters (not counting spaces), through a word if need be."""
    front, rear = [], list(phrase.words)
    while letters > 0 and rear:
        word = rear.pop(0)
        if len(word.text) > letters:
            word, rest = split_word(word, letters)
            rear.insert(0, rest)
        letters -= len(word.text)
        front.append(word)
    return Phrase(tuple(front)), Phrase(tuple(rear))


# A status on its own line above the progress: `STARTED`, and below it what was done.


_HEADED = 0.6
"""The share of a column's cells that must begin with such a line, as for refs at the front of descriptions."""
_KNOWN = 0.3
"""The share of these lines that must be a known status; the others need only be repeated."""
_STATUS_WORDS = 4


def with_status_lines(section: Section, known: tuple[Column, ...] = ()) -> Section:
    """The section with statuses above the progress in their own column, if no column has them."""
    fields = [column.field for column in section.columns]
    if fields.count("progress") != 1 or "status" in fields:
        return section
    at = fields.index("progress")
    cells = [entry.phrase for line in section.lines if line.kind == "action" and (entry := line.entries[at])]
    first = [Phrase(_first_line(phrase)) for phrase in cells if phrase]
    told = [line.text for line in first if len(line.words) <= _STATUS_WORDS]
    times = Counter(told)
    sure = sum(map(says_how_far, told))
    again = sum(times[text] > 1 or says_how_far(text) for text in told)
    headed = any(not one.drawn and one.field == "status" for one in known)
    if not sure or (not headed and (again < max(_FEWEST_PARTED, _HEADED * len(first)) or sure < _KNOWN * again)):
        return section
    if not headed and all(line.words == phrase.words for line, phrase in zip(first, filter(None, cells), strict=True)):
        return section  # no progress below: the column is one of statuses, or of short words
    loud = all(text.isupper() for text in told if times[text] > 1 or says_how_far(text))
    statuses = {text for text in told if times[text] > 1 or says_how_far(text) or (loud and text.isupper())}
    column = Column(Phrase(), section.columns[at].reads, "status", drawn=False)
    lines = tuple(_with_status(line, at, statuses) for line in section.lines)
    return replace(section, columns=(*section.columns, column), lines=lines)


def _first_line(phrase: Phrase) -> tuple[Word, ...]:
    return next(printed_lines(phrase.words), ())


def _with_status(line: PrintedRow, at: int, statuses: Collection[str]) -> PrintedRow:
    """The row with the status line of its cell in a new last column."""
    entry = line.entries[at]
    if line.kind != "action" or entry is None:
        return replace(line, entries=(*line.entries, None if entry is None else BLANK))
    first = _first_line(entry.phrase)
    if Phrase(first).text not in statuses:
        return replace(line, entries=(*line.entries, BLANK))
    rest = replace(entry, phrase=entry.phrase.without(first), fill=None)
    status = replace(entry, phrase=entry.phrase.keep(first))
    return replace(line, entries=(*line.entries[:at], rest, *line.entries[at + 1 :], status))


# Owners and their dates in one column, as below `Who and when`.


def with_parted_owners(section: Section, known: tuple[Column, ...] = ()) -> Section:
    """The section with a column of who and when split, if no other column has the second of them.

    Most cells must show it: one half says only when, and the other mostly names somebody. If the label says both, fewer
    cells are enough. Cells that cannot be split stay whole.
    """
    found = _both(section.columns)
    if found is None:
        return section
    at, field = found
    column = section.columns[at]
    cells = [
        entry.phrase for line in section.lines if line.kind == "action" and (entry := line.entries[at]) and entry.phrase
    ]
    parted = [both for phrase in cells if (both := who_and_when(phrase.words))]
    named = sum(_names(Phrase(owner).text) for owner, _ in parted)
    told = _says_both(column) or any(not one.drawn and one.reads == column.reads for one in known)
    if not parted or len(parted) < (_SAID_PARTED if told else _PARTED) * len(cells) or 2 * named < len(parted):
        return section
    if not told and len(parted) < _FEWEST_PARTED:
        return section
    own: Field = column.field or "lead"
    new = Column(Phrase(), column.reads, field, drawn=False, group=column.title)
    columns = (*section.columns[:at], replace(column, field=own), *section.columns[at + 1 :], new)
    lines = tuple(_with_half(line, at, rest_is_time=field == "timescale") for line in section.lines)
    return replace(section, columns=columns, lines=lines)


_PARTED, _SAID_PARTED = 0.6, 0.3
"""Least share of a column's cells that split into who and when: if its label does not say both, and if it does. Set by
hand; the first is the share that refs at the front of descriptions need."""
_FEWEST_PARTED = 3


def _both(columns: Sequence[Column]) -> tuple[int, Field] | None:
    """The column that may contain who and when, and the second field that it would give."""
    owners = [at for at, column in enumerate(columns) if column.field in OWNER_FIELDS]
    times = [at for at, column in enumerate(columns) if column.field == "timescale"]
    if len(times) == 1 and not owners:
        return times[0], "lead"
    if len(owners) == 1 and not times:
        return owners[0], "timescale"
    told = [at for at, column in enumerate(columns) if column.field is None and _says_both(column)]
    return (told[0], "timescale") if len(told) == 1 and not owners and not times else None


_WHO = frozenset(("owner", "lead", "officer", "who", "responsible", "team", "assigned"))
_WHEN = frozenset(("date", "when", "deadline", "target"))


def _says_both(column: Column) -> bool:
    """Whether a label has a word for owners and one for dates: `Lead and timescale`, `By whom / by when`."""
    said = {*label_words(column.title).concepts, *label_words(column.title).aside}
    return not _WHO.isdisjoint(said) and not _WHEN.isdisjoint(said)


def _names(text: str) -> bool:
    return looks(text).get("lead", 0.0) > 0 or is_person(text) or is_post(text)


def _with_half(line: PrintedRow, at: int, *, rest_is_time: bool) -> PrintedRow:
    """The row with one half of its cell in a new last column; a cell with only one half goes where it belongs."""
    entry = line.entries[at]
    if entry is None:
        return replace(line, entries=(*line.entries, None if line.kind == "action" else BLANK))
    if line.kind != "action" or not entry.phrase:
        return replace(line, entries=(*line.entries, BLANK))
    both = who_and_when(entry.phrase.words)
    if both is None:
        time = is_when(entry.phrase.text)
        name = not time and _names(entry.phrase.text)
        both = ((), entry.phrase.words) if time == rest_is_time and (time or name) else (entry.phrase.words, ())
        kept, gone = both
    else:
        kept, gone = both if rest_is_time else both[::-1]
    own = replace(entry, phrase=entry.phrase.keep(kept))
    new = replace(entry, phrase=entry.phrase.keep(gone)) if gone else BLANK
    return replace(line, entries=(*line.entries[:at], own, *line.entries[at + 1 :], new))


_OPENS_TIME = (
    r"by|from|until|till|before|after|within|during|since|in|on|at|w/?c|mid|end|early|late|start|beginning|every|each"
    r"|next|starting|due|ongoing|on-going|immediate(?:ly)?|continuous(?:ly)?|asap|tbc|tbd|daily|weekly|fortnightly"
    r"|monthly|bi-?monthly|quarterly|termly|half[ -]?\w*ly|six[ -]?\w*ly|annual(?:ly)?|yearly|twice|once|spring|summer"
    r"|autumn|winter|christmas|easter|completed?|q[1-4]|week|weeks|month|months|quarter|term|year"
    r"|one|two|three|four|six|nine|twelve|straight|phase|stage"
)
_PART_OF_YEAR = rf"(?:{MONTH}|spring|summer|autumn|winter|q[1-4])"
_SPELL = rf"{_PART_OF_YEAR}[-–—/]{_PART_OF_YEAR}"
_TIME_WORD = lazy_pattern(
    rf"\W*(?:{_SPELL}|{_OPENS_TIME}|{MONTH}|to|and|of|the|a|or|half|days?|years?|quarters?|terms?|working|academic|financial|school"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?"
    r"|[\d./:-]*\d[\d./:-]*|[-–—/&]|meeting|then|away|soon|as|possible)?\W*",
    re.I,
)
_BEGINS_TIME = lazy_pattern(rf"\W*(?:{_SPELL}|{_OPENS_TIME}|{MONTH}|\d.*)\W*", re.I)
_ONLY_JOINS = frozenset(("and", "of", "the", "to", "a", "or", "&", "-", "–", "—", "/", ",", ";", ":", "|"))


def is_when(text: str) -> bool:
    """Whether a text says when and nothing else.

    >>> [is_when(text) for text in ("Half-termly from November 2025", "by end of May", "Ongoing", "Ann May", "Team 2")]
    [True, True, True, False, False]
    """
    return all(map(_TIME_WORD.fullmatch, text.split())) and looks(text).get("timescale", 0.0) > 0


def who_and_when(words: Sequence[Word]) -> tuple[tuple[Word, ...], tuple[Word, ...]] | None:
    """The words of who and those of when in a cell that contains both, one after the other; else None.

    >>> from planparse.words import Place
    >>> def parted(text):
    ...     found = who_and_when([Word(at, one, Place()) for at, one in enumerate(text.split())])
    ...     return found and tuple(Phrase(words).text for words in found)
    >>> parted("Quality Manager and Head of Skills Half-termly from November 2025")
    ('Quality Manager and Head of Skills', 'Half-termly from November 2025')
    >>> parted("By May 2025: Ann Reed"), parted("Theresa May"), parted("Head of Service")
    (('Ann Reed', 'By May 2025:'), None, None)
    >>> parted("Legal Feb–Mar 2026")
    ('Legal', 'Feb–Mar 2026')
    >>> parted("Clerk – straight away"), parted("Clerk – phase 1 May 2025, phase 2 June 2026")
    (('Clerk –', 'straight away'), ('Clerk –', 'phase 1 May 2025, phase 2 June 2026'))
    """
    own = tuple(words)
    times = [bool(_TIME_WORD.fullmatch(word.text)) for word in own]
    first = next((at for at in range(len(own), 0, -1) if not times[at - 1]), 0)
    while first < len(own) and not _BEGINS_TIME.fullmatch(own[first].text):
        first += 1
    if 0 < first < len(own) and _is_dated(own, own[first:]):
        return own[:first], own[first:]
    last = next((at for at in range(len(own)) if not times[at]), len(own))
    while last and own[last - 1].text.casefold() in _ONLY_JOINS:
        last -= 1
    if 0 < last < len(own) and _BEGINS_TIME.fullmatch(own[0].text) and _is_dated(own, own[:last]):
        return own[last:], own[:last]
    return None


def _is_dated(whole: tuple[Word, ...], time: tuple[Word, ...]) -> bool:
    """Whether some words of a cell are a time: a lone month may be a person's surname."""
    text = Phrase(time).text
    if looks(text).get("timescale", 0.0) <= 0:
        return False
    return text.strip(" .,;").casefold() not in MONTH_NAMES or not is_person(Phrase(whole).text)
