"""Actions with details on lines that begin with a sign: `(a) Train all staff` above `-- Ann Reed, May 2024`.

The signs are labels without words: what is repeated in the same place of each record is a column. So are lines below a
ref that only their place tells apart, if each record has as many.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import BOXES, is_bullet
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.outline.cell_looks import alignment, looks
from planparse.outline.decide import decide_columns
from planparse.outline.features.cells import is_person, is_post
from planparse.outline.records.cards.run_in import MARK
from planparse.outline.records.record import OWNER, REF, TEXT, TIME, Head, Record, Records, Words, trimmed
from planparse.outline.records.refs_in_front import front, ref_and_marks
from planparse.outline.scored import Field
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, split_word

_FEWEST = 3
"""Fewest records of a document. Many reports have two lines with the same sign below them."""
_MOSTLY = 0.6
"""The share of paragraphs beginning alike that must have a line with a sign below them."""
_ALIKE = 0.7
"""The share of records that must have as many lines, if only their place tells these apart."""
_MOST_PLACES = 8
_TELLING = frozenset(("lead", "strategic_lead", "operational_lead", "support", "timescale", "status"))
"""Records that are known only by the places of their lines must have two of these fields."""
BETWEEN = ("|", ";", "/", "~", "·", "•", "–", "—", "-")
"""Marks between the parts of a line."""
_PLAIN = 0.5
"""How much a part must look like a date or an owner."""
_ENUMERATOR = re.compile(r"[(\[]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)\]]")
_NUMERAL = re.compile(r"(?<![A-Za-z])[A-Za-z]+(?![A-Za-z])")
_LABELLED = re.compile(r"([^\s:][^:]{0,40}):\s")
_SIGN = re.compile(r"[^\w\s\"'“‘(\[£$€#]{1,4}")
_CLOSE = {")": "(", "]": "[", "}": "{", ">": "<"}


@dataclass(slots=True)
class _Open:
    """A record that still takes lines: its first paragraph, and the words after each sign or in each place."""

    first: Words
    lines: dict[str, Words] = field(default_factory=dict)
    marks: list[Words] = field(default_factory=list)
    places: list[Words] = field(default_factory=list)


@noun
class _Column:
    """How the lines after one sign are split: by brackets at their end, at a mark, into who and when."""

    bracketed: bool
    mark: str
    parts: int
    fields: tuple[Field | None, ...]
    owned: bool


def marked_lines(terms: Terms, blocks: Sequence[Block]) -> Records | None:
    """The records of a document whose paragraphs each have lines with the same signs below them; else None."""
    forms = [_form(terms, block) for block in blocks]
    signs = [_sign(block) for block in blocks]
    form = _form_of_records(forms, signs)
    parts = list(_parted(blocks, forms, signs, form)) if form is not None else _placed(terms, blocks, forms)
    records = [part for part in parts if isinstance(part, _Open)]
    if sum(bool(one.lines or one.places) for one in records) < _FEWEST:
        return None
    if sum(_names(_bare(one.first)) for one in records) >= _MOSTLY * len(records):
        return None  # who is to do what is below, line by line
    columns = _columns(terms, records)
    aside: list[tuple[Words, str]] = []
    made = [_record(part, columns, aside) if isinstance(part, _Open) else part for part in parts]
    keys = dict.fromkeys(key for part in made if isinstance(part, Record) for key, _ in part.cells)
    heads = tuple(Head(key, field=_FIELDS.get(key.partition("|")[0])) for key in keys)
    return Records(tuple(made), heads, tuple(aside))


_FIELDS: Mapping[str, Field] = {REF: "ref", TEXT: "description", OWNER: "lead", TIME: "timescale"}


def _form(terms: Terms, block: Block) -> str | None:
    """How a paragraph begins: with a form of ref or letter, a bullet, or neither (empty); None if it is a heading.

    Letters count as alike: `A1` and `B1` begin records of one list.
    """
    if not isinstance(block, Paragraph) or not block.words or block.level is not None:
        return None
    text = Phrase(block.words).text
    if area_label(terms, text) and not text.casefold().startswith("action"):
        return None
    first = block.words[0].text
    if _ENUMERATOR.fullmatch(first):
        return _NUMERAL.sub("a", re.sub(r"\d+", "#", first))
    found = front(block.words)
    if found:
        return found.form
    return first if is_bullet(first) or first in BOXES else ""


def _sign(block: Block) -> str:
    """The sign that a paragraph begins with, no letter, figure or box; empty if there is none."""
    if not isinstance(block, Paragraph) or len(block.words) < 2 or block.level is not None:
        return ""
    first = block.words[0].text
    return first if _SIGN.fullmatch(first) and first not in BOXES else ""


def _form_of_records(forms: Sequence[str | None], signs: Sequence[str]) -> str | None:
    """The form of the paragraphs that mostly have a line with another sign right below them."""
    own = [None if signs[at] and form == "" else form for at, form in enumerate(forms)]
    times = Counter(form for form in own if form is not None)
    led = Counter(
        form for at, form in enumerate(own[:-1]) if form is not None and signs[at + 1] and signs[at + 1] != signs[at]
    )
    ways = [(count, form) for form, count in led.items() if count >= _FEWEST and (count >= _MOSTLY * times[form])]
    best = max(ways, key=lambda way: way[0], default=None)
    return best[1] if best else None


def _parted(
    blocks: Sequence[Block], forms: Sequence[str | None], signs: Sequence[str], form: str
) -> Iterator[Block | _Open]:
    """The blocks, with each record in place of its paragraphs."""

    def begins(at: int) -> bool:
        return forms[at] == form and (bool(form) or _leads(signs, at))

    def takes(now: _Open, at: int, words: Words) -> bool:
        if signs[at]:
            times = sum(key.partition("#")[0] == signs[at] for key in now.lines)
            now.lines[f"{signs[at]}#{times}" if times else signs[at]] = words[1:]
            now.marks.append(words[:1])
        return bool(signs[at])

    return _gathered(blocks, begins, takes)


def _gathered(
    blocks: Sequence[Block], begins: Callable[[int], bool], takes: Callable[[_Open, int, Words], bool]
) -> Iterator[Block | _Open]:
    """Yield the blocks, with each record in place of its paragraphs: the one that begins it, and those it takes."""
    now: _Open | None = None
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and begins(at):
            if now:
                yield now
            now = _Open(block.words)
        elif not (now and isinstance(block, Paragraph) and takes(now, at, block.words)):
            if now:
                yield now
            now = None
            yield block
    if now:
        yield now


def _leads(signs: Sequence[str], at: int) -> bool:
    return not signs[at] and at + 1 < len(signs) and bool(signs[at + 1])


def _placed(terms: Terms, blocks: Sequence[Block], forms: Sequence[str | None]) -> list[Block | _Open]:
    """The blocks with records that have a ref and the same number of short paragraphs below, known by place alone."""
    for form, times in Counter(form for form in forms if form and any(map(str.isalnum, form))).most_common():
        if times < _FEWEST:
            break
        parts = list(_below(blocks, forms, form))
        records = [part for part in parts if isinstance(part, _Open)]
        usual = Counter(len(one.places) for one in records).most_common(1)[0][0]
        whole = [one for one in records if len(one.places) == usual]
        if any(map(_are_labelled, zip(*(one.places for one in whole), strict=False))):
            continue
        if not 1 < usual <= _MOST_PLACES or len(whole) < max(_FEWEST, _ALIKE * len(records)):
            continue
        fields = _fields(terms, [one.places for one in whole])
        told = [one for one in fields if one in _TELLING]
        if len(told) > 1 and len(set(told)) > 1 and all(len(one.places) <= usual for one in records):
            return parts
    return []


def _are_labelled(cells: Sequence[Words]) -> bool:
    """Whether most cells of a place begin with the same words before a colon: their label shows what they are."""
    labels = Counter(found[1] for words in cells if (found := _LABELLED.match(Phrase(words).text)))
    return bool(labels) and labels.most_common(1)[0][1] >= _MOSTLY * len(cells)


def _below(blocks: Sequence[Block], forms: Sequence[str | None], form: str) -> Iterator[Block | _Open]:
    """The blocks, with each ref of this form as a record of all paragraphs below it, up to a heading or a table."""

    def takes(now: _Open, at: int, words: Words) -> bool:
        belongs = forms[at] is not None and len(now.places) < _MOST_PLACES
        if belongs:
            now.places.append(words)
        return belongs

    return _gathered(blocks, lambda at: forms[at] == form, takes)


def _fields(terms: Terms, rows: Sequence[Sequence[Words]]) -> tuple[Field | None, ...]:
    """The field of each place in rows of equal length, by their cells."""
    cells = [[Phrase(trimmed(row[at])[0]).text for row in rows] for at in range(len(rows[0]))]
    return tuple(decision.field for decision in decide_columns(terms, [""] * len(cells), cells))


def _columns(terms: Terms, records: Sequence[_Open]) -> Mapping[str, _Column]:
    """For each sign, how most lines after it are split; under no sign, the fields of the places below a ref."""
    found: dict[str, _Column] = {}
    rows = [one.places for one in records if one.places]
    if rows:
        parts = max(map(len, rows))
        found[""] = _Column(False, "", parts, _fields(terms, [row for row in rows if len(row) == parts]), False)
    for sign in dict.fromkeys(sign for one in records for sign in one.lines):
        lines = [one.lines[sign] for one in records if sign in one.lines]
        bracketed = sum(_ending(words) is not None for words in lines) >= _MOSTLY * len(lines)
        bare = [_without_ending(words) if bracketed else words for words in lines]
        mark, parts = _mark_between(bare, sign.partition("#")[0])
        split = [row for words in bare if mark and len(row := split_at(words, mark)) == parts]
        both = [both for words in bare if not mark and (both := _who_and_when(words))]
        owned = sum(_names(_bare(owner)) for owner, _ in both) >= _MOSTLY * len(lines)
        found[sign] = _Column(bracketed, mark, parts, _fields(terms, split) if split else (), owned)
    return found


def _mark_between(lines: Sequence[Words], sign: str) -> tuple[str, int]:
    """The mark that splits most lines into the same number of parts, and that number; no mark and 1 if none does."""
    for mark in dict.fromkeys((sign, *BETWEEN)):
        times = Counter(len(split_at(words, mark)) for words in lines)
        parts, count = times.most_common(1)[0]
        if parts > 1 and count >= max(2, _MOSTLY * len(lines)):
            return mark, parts
    return "", 1


def split_at(words: Words, mark: str) -> list[Words]:
    """The parts of a line between such marks, which are words of their own or, for `;` and `|`, at a word's end."""
    parts: list[Words] = []
    start = 0
    for at, word in enumerate(words):
        if word.text == mark or (mark in ";|" and word.text.endswith(mark)):
            parts.append(words[start : at + 1])
            start = at + 1
    return [part for part in (*parts, words[start:]) if part]


def _ending(words: Words) -> int | None:
    """The index of the word that opens the brackets at a line's end."""
    close = words[-1].text[-1] if words else ""
    if close not in _CLOSE:
        return None
    opens = (at for at in range(len(words) - 1, 0, -1) if words[at].text[0] == _CLOSE[close])
    return next(opens, None)


def _without_ending(words: Words) -> Words:
    at = _ending(words)
    return words if at is None else words[:at]


def _who_and_when(words: Words) -> tuple[Words, Words] | None:
    """Who and when, separated by a comma or another mark; when is all that looks like it at the line's end or front."""
    cuts = [at + 1 for at, word in enumerate(words[:-1]) if word.text[-1] in ",;|/" or word.text in {"-", "–", "—"}]
    for behind in (True, False):
        whole: tuple[Words, Words] | None = None
        for at in reversed(cuts) if behind else cuts:
            time, owner = (words[at:], words[:at]) if behind else (words[:at], words[at:])
            if looks(_bare(time))["timescale"] <= _PLAIN or not owner:
                break
            whole = (owner, time)
        if whole:
            return whole
    return None


def _names(text: str) -> bool:
    """Whether a text names somebody: a name, a post or a body."""
    return looks(text)["lead"] > 0 or is_person(text) or is_post(text)


def _bare(words: Words) -> str:
    return Phrase(trimmed(words)[0]).text or "-"


def _record(one: _Open, columns: Mapping[str, _Column], aside: list[tuple[Words, str]]) -> Record:
    cells: dict[str, Words] = {}
    marks = list(one.marks)
    text = one.first
    ref = front(text)
    if _ENUMERATOR.fullmatch(text[0].text) and len(text) > 1:
        cells[REF], text = text[:1], text[1:]
    elif ref is not None and (ref.start + 1 < len(text) or one.places):
        word, own = ref_and_marks(text, ref)
        cells[REF] = word
        marks += [text[: ref.first], own]
        text = text[ref.start + 1 :]
    if text:
        cells[TEXT], own = trimmed(text)
        marks.append(own)
    if one.places:
        cells |= _by_place("", one.places, columns[""], marks)
    for sign, words in one.lines.items():
        cells |= dict(_cells(sign, words, columns[sign], marks))
    aside += [(gone, MARK) for gone in marks if gone]
    return Record(tuple(cells.items()))


def _by_place(sign: str, parts: Sequence[Words], column: _Column, marks: list[Words]) -> dict[str, Words]:
    """The columns of parts by their place; if some are left out, by their looks."""
    texts = [Phrase(trimmed(_unmarked(part, column)[0])[0]).text for part in parts]
    at = range(len(parts)) if len(parts) == column.parts else alignment(texts, column.fields)
    found: dict[str, Words] = {}
    for place, part in zip(at, parts, strict=True):
        key = f"#part{place}|{sign}"
        found[key] = found.get(key, ()) + part  # the mark between two parts of one column stays
    for key, words in found.items():
        kept, own = _unmarked(words, column)
        found[key], more = trimmed(kept)
        marks += [own, more]
    return {key: words for key, words in found.items() if words}


def _unmarked(words: Words, column: _Column) -> tuple[Words, Words]:
    """The words without the mark that separates them from the next part, and that mark."""
    return (words[:-1], words[-1:]) if words and words[-1].text == column.mark else (words, ())


def _cells(sign: str, words: Words, column: _Column, marks: list[Words]) -> Iterator[tuple[str, Words]]:
    """Yield the columns of one line: its parts, who and when, the words in brackets, or all under its sign."""
    at = _ending(words) if column.bracketed else None
    if at is not None:
        inside, own = _unbracketed(words[at:])
        marks.append(own)
        yield f"#ending|{sign}", inside
        words = words[:at]
    if column.mark and words:
        yield from _by_place(sign, split_at(words, column.mark), column, marks).items()
        return
    both = _who_and_when(words) if column.owned else None
    if both is None:
        kept, own = trimmed(words)
        marks.append(own)
        yield (f"{OWNER}|{sign}" if column.owned else f"#sign|{sign}"), kept
        return
    for key, part in zip((OWNER, TIME), both, strict=True):
        kept, own = trimmed(part)
        marks.append(own)
        yield f"{key}|{sign}", kept


def _unbracketed(words: Words) -> tuple[Words, Words]:
    """The words inside the brackets around these words, and the brackets."""
    first, last = words[0], words[-1]
    gone: list[Words] = []
    inside = list(words)
    if len(first.text) > 1:
        bracket, inside[0] = split_word(first, 1)
        gone.append((bracket,))
    else:
        gone.append((inside.pop(0),))
    if inside and len(inside[-1].text) > 1:
        inside[-1], bracket = split_word(inside[-1], len(inside[-1].text) - 1)
        gone.append((bracket,))
    elif inside:
        gone.append((last,))
        inside.pop()
    return tuple(inside), tuple(word for words in gone for word in words)
