"""Header rows: which rows are one, what their labels read as where an export cut them, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from planparse.lexicon.dated import FEWEST_PERIODS, alike, is_period
from planparse.lexicon.readings import fold, is_label, is_measured, is_review, readings, spelt
from planparse.lexicon.tables import headers, letters
from planparse.lexicon.terms import in_force
from planparse.lexicon.word_ends import is_word_end
from planparse.outline.cell_looks import looks
from planparse.outline.outline import OWNER_FIELDS, Field
from planparse.outline.unlabelled_columns import by_content, missing

EXTRA = "extra"
_LEVEL = re.compile(r"(?:very |medium[ /-]*)?(?:high|medium|low|urgent|critical|essential|[hml])?|[1-5]", re.I)
"""What stands below a `Priority` that is how urgent an action is."""
_OTHER_STATUS = re.compile(r"\b(?:impact|outcomes?|confidence|previous|last|prior|risk)\b", re.I)
_SECOND: Mapping[str, Callable[[str], object]] = {
    "outcome": is_measured,
    "status": _OTHER_STATUS.search,
    "timescale": is_review,
}
"""Fields, and whether a label comes second for them where another one is there."""
_TOLD_ALWAYS: frozenset[Field] = frozenset(("ref", "timescale", "lead", "status"))
_OF_ACTIONS = frozenset(("ref", "timescale", "outcome", "progress", "status", *OWNER_FIELDS))
_REPEATED = frozenset(("status", "progress"))
"""Fields of which a plan may have a column for each month: the latest one holds."""
_ENOUGH = 2
"""More of an action's fields than these, with a date or an owner among them, make a table one of actions."""


def is_header(texts: Sequence[str]) -> bool:
    """Whether a row's texts are column labels: most of them are, and no cell is a sentence.

    Cells cut in the wrong place count through the row's letters as a whole.

    >>> is_header(["No.", "Action", "Lead Officer", "By When", ""])
    True
    >>> is_header(["A", "ction Descrip", "tion Lead", "By When"])
    True
    >>> is_header(["1.1", "Review all the plans", "Ann Reed", "May 2015"])
    False
    """
    filled = [text for text in texts if text.strip()]
    periods = sum(map(is_period, filled))
    if periods >= FEWEST_PERIODS:
        filled = [text for text in filled if not is_period(text)]
    if len(filled) < 2 or any(len(text.split()) > 14 for text in filled):
        return False
    known = sum(bool(readings(text)) and readings(text)[0][1] >= 0.5 for text in filled)
    exact = sum(is_label(text) for text in filled)
    if exact >= 2 and known >= 0.6 * len(filled):
        return True
    if known == len(filled) and len(filled) >= 3 and not any(looks(text)["ref"] > 0 for text in filled):
        return True
    return exact + known >= 2 and any(number >= len(filled) - 1 for number in _segmentations(filled, len(texts)))


def segmented(texts: Sequence[str], number: int) -> tuple[str, ...] | None:
    """The labels, ``number`` of them, that these cells' letters make when read without the cell edges, or None.

    Every letter must belong to a label that councils print.

    >>> segmented(["Strategic", "Lead Operational Lead"], 2)
    ('Strategic Lead', 'Operational Lead')
    """
    return _segmentations(texts, number).get(number)


def _segmentations(texts: Sequence[str], most: int) -> Mapping[int, tuple[str, ...]]:
    """For each number of labels, up to ``most``, that these cells' letters can be read as: those labels."""
    return _ways(fold("".join(texts)), most)[-1]


def _ways(run: str, most: int) -> list[dict[int, tuple[str, ...]]]:
    """For each beginning of a run of letters, by its length: the labels that it can be read as, by their number."""
    known = spelt()
    longest = max(map(len, known))
    ways: list[dict[int, tuple[str, ...]]] = [{} for _ in range(len(run) + 1)]
    ways[0][0] = ()
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - longest), end):
            label = known.get(run[start:end]) if ways[start] else None
            if label:
                for count, before in ways[start].items():
                    if count < most:
                        ways[end].setdefault(count + 1, (*before, label))
    return ways


def mended(texts: Sequence[str], intact: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What a header row reads as: its own texts, or where its cells were cut, the labels they came from.

    ``intact`` are header rows of the same document whose labels are all whole; the evidence they give is
    stronger than the lexicon's, and their spelling is the council's own.

    >>> mended(["Actio", "on Description", "Lead"], [["Action", "Description", "Lead"]])
    ('Action', 'Description', 'Lead')
    >>> mended(["A", "ction Lead", "By When"], [])
    ('Action', 'Lead', 'By When')
    >>> mended(["Action", "Responsibl e", "Time Scale"], [])  # a word that its narrow cell cut
    ('Action', 'Responsible', 'Time Scale')
    """
    texts = tuple(map(_rejoined, texts))
    if all(is_label(text) for text in texts):
        return texts
    letters = fold("".join(texts))
    same = [tuple(row) for row in intact if len(row) == len(texts)]
    for row in same:
        if fuzz.ratio(fold("".join(row)), letters) >= 92 and _aligned(texts, row):
            return tuple(_only_where_cut(texts, row))
    return tuple(_mended_by_lexicon(texts))


def _rejoined(text: str) -> str:
    """A label whose last piece is no word, as it is listed where its letters are a listed label's."""
    front, _, rear = text.rpartition(" ")
    whole = spelt().get(fold(text)) if front and rear.islower() and is_word_end(rear) else None
    return whole if whole and len(whole.split()) < len(text.split()) else text


def _only_where_cut(texts: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """The intact row's labels where cells were cut; a whole label that merely differs stays as printed."""
    differs = [fold(text) != fold(label) for text, label in zip(texts, row, strict=True)]
    for i, (text, label) in enumerate(zip(texts, row, strict=True)):
        beside = any(differs[j] for j in (i - 1, i + 1) if 0 <= j < len(texts))
        yield label if differs[i] and (beside or not is_label(text)) else text


def _aligned(texts: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a damaged row differs from an intact one only near its cell edges or by lost letters."""
    return all(
        not fold(text) or not fold(whole) or fuzz.partial_ratio(fold(text), fold(whole)) >= 60 or _near(texts, row, i)
        for i, (text, whole) in enumerate(zip(texts, row, strict=True))
    )


def _near(texts: Sequence[str], row: Sequence[str], i: int) -> bool:
    around = slice(max(0, i - 1), i + 2)
    return fuzz.ratio(fold("".join(texts[around])), fold("".join(row[around]))) >= 85


_CUT = 24
"""Cells over which letters may have slipped: no plan has more columns, and a broken file may have hundreds."""


def _mended_by_lexicon(texts: tuple[str, ...]) -> Iterator[str]:
    i = 0
    while i < len(texts):
        if is_label(texts[i]) and (i + 1 == len(texts) or texts[i + 1].strip()):
            yield texts[i]
            i += 1
            continue
        cut = [letters(text) for text in texts[i : i + _CUT]]
        ways = _ways("".join(cut), len(cut))
        runs = range(len(cut), 1, -1)
        labels = next((found for n in runs if (found := ways[sum(map(len, cut[:n]))].get(n))), texts[i : i + 1])
        yield from labels
        i += len(labels)


@dataclass(frozen=True, slots=True)
class Mapped:
    """The field chosen for a column (None: extra), and the score the choice had."""

    field: Field | None
    score: float


def mapped(labels: Sequence[str], columns: Sequence[Sequence[str]], *, unknown: bool = False) -> tuple[Mapped, ...]:
    """The field of each column, judged by its label and by the texts that stand in it.

    Each field is given once, but owner roles may repeat; a label that the contract has no field for, and a
    column that nothing speaks for, is extra. Refs, dates, owners and statuses below a label that nobody knows are what
    they look like where the table has no column of them; what is to be done is, where the other labels are plainly
    those of actions, or with ``unknown``, where no label need be known.

    >>> [m.field for m in mapped(["Action", "Description"], [["1.1", "1.2"], ["Write to all schools now"] * 2])]
    ['ref', 'description']
    """
    scored = sorted(
        (
            (_score(label, field, cells), -i, field)
            for i, (label, cells) in enumerate(zip(labels, columns, strict=True))
            for field in headers()
        ),
        key=lambda row: (-_ranked(row[0], labels[-row[1]], row[2]), -row[1]),
    )
    chosen: dict[int, Mapped] = {}
    taken: set[str] = set()
    told = {letters(label): field for label, field in in_force().headers}
    scored = [(2.0, -i, told[letters(label)]) for i, label in enumerate(labels) if letters(label) in told] + scored
    for score, minus, field in scored:
        if -minus in chosen or score < 0.45:
            continue
        if field == EXTRA:
            chosen[-minus] = Mapped(None, score)
        elif field not in taken or field in OWNER_FIELDS:
            chosen[-minus] = Mapped(field, score)  # type: ignore[arg-type]  # keys of headers.toml are Fields
            taken.add(field)
    for place, choice in list(chosen.items()):
        if choice.field in _REPEATED and (same := alike(labels, place)) and same[0] not in chosen:
            chosen[same[0]] = chosen.pop(place)
    plain = len(taken & _OF_ACTIONS) > _ENOUGH and bool(taken & {"timescale", *OWNER_FIELDS})
    if unknown or plain or "description" in taken:
        fields = {choice.field for choice in chosen.values() if choice.field}
        free = [i for i, label in enumerate(labels) if i not in chosen and fold(label) and not readings(label)]
        wanted = set(missing(fields)) & ({*missing(())} if unknown or plain else _TOLD_ALWAYS)
        chosen |= {i: Mapped(field, 0.0) for i, field in by_content(labels, columns, free, wanted).items()}
    return tuple(chosen.get(i, Mapped(None, 0.0)) for i in range(len(labels)))


def _ranked(score: float, label: str, field: str) -> float:
    """The score of a column for a field.

    Beside what is to be different, how that is measured comes second; so does the status of the impact, or of the last
    time, beside that of the action, and when an action is looked at again beside when it is due.
    """
    second = _SECOND.get(field)
    return score - 0.2 if second and second(label) else score


def _score(label: str, field: str, cells: Sequence[str]) -> float:
    """Label and content together: a plain label wins over odd content, content wins over no label."""
    said = dict(readings(label)).get(field, 0.0)
    if field == EXTRA:
        return said * 0.9
    if field == "area" and cells and all(_LEVEL.fullmatch(cell.strip()) for cell in cells):
        return 0.0
    seen = [looks(cell)[field] for cell in cells if cell.strip()]
    content = sum(seen) / len(seen) if seen else 0.0
    if not fold(label):
        # Under a blank header only content speaks, and only where it speaks plainly.
        return content * 0.8 if field in {"ref", "timescale", "status", "lead", "description"} else 0.0
    return said + 0.5 * content if said else 0.0
