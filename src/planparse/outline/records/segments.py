"""Where records begin and end: by their refs, their sizes and the order of their labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import groupby, pairwise

from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.outline.records.label_lines import run_in
from planparse.outline.records.lone_labels import order_in_record, record_starts
from planparse.outline.records.record import Label, Words
from planparse.outline.records.refs_in_front import RefInFront, are_refs, front, head_of
from planparse.outline.records.trailing import labels_at_feet, labels_in_turn, lost_colon
from planparse.read.document import Block, Paragraph
from planparse.tables.prose import sizes
from planparse.words import Phrase, Word

_CORE = 0.5
"""A label of records is printed at least half as often as the most frequent one."""

_ENOUGH = 0.7
"""The share of the labels that must be inside records. Set by hand between documents of records, in which nearly all
labels are, and reports with a few labelled lines; not fitted yet."""

_MARGIN = 0.15
_LARGER = 1.08
"""How much larger than the text an area's heading is set: at least 12 points to 11."""

_NAME = 9
"""Most words of a heading that only its place shows."""

_HEADED = 0.6
"""Most such headings per record; more are titles of records or ends of their texts."""

_TITLES = 0.5
"""If there are so many large lines per record, they are the records' titles."""

_BARE = 0.2
"""Least share of the records with the fewest paragraphs above their labels: others are also below headings."""

_TITLED, _HEADS = 3, 0.8
"""Headings of a level above one record each are titles from so many on, if they are this share of the level's headings
and of the records: areas have several actions."""
_GROUPED = 0.75
"""Most headings per record that is numbered like areas."""
_LABEL_WORDS = 3
"""Most words before the number of such a heading: `Area for improvement`."""
_EVEN = 0.96
"""Texts set in one size measure at least this share of it."""


@noun
class RecordText:
    """A paragraph with its labels, the ref at its front, and whether it is a heading of its own."""

    words: tuple[Word, ...]
    labels: tuple[Label, ...] = ()
    ref: RefInFront | None = None
    heading: bool = False
    level: int | None = None
    apart: bool | None = None
    answered: bool = False
    """Whether it is the number of what this record answers: `Recommendation 3`."""


_ONE_WORD = 0.9
"""The same for a heading of one word: the size of a single word is off by a tenth."""


@noun
class Segments:
    """Where records are, as ranges of blocks; the share of labels inside; the ranges of the next best way."""

    ranges: tuple[tuple[int, int], ...]
    score: float
    other: tuple[tuple[int, int], ...] = ()


def texts_of(terms: Terms, blocks: Sequence[Block]) -> tuple[list[RecordText | None], frozenset[str]]:
    """The paragraphs with their labels (None for a table), and the keys of the labels that records have."""
    words = [block.words if isinstance(block, Paragraph) else () for block in blocks]
    found = run_in(terms, words, [block.term if isinstance(block, Paragraph) else 0 for block in blocks])
    found = _with_values(found, words)
    times = Counter(label.key for labels in found for label in labels)
    most = max(times.values(), default=0)
    shown = {
        labels[0].key
        for block, labels in zip(blocks, found, strict=True)
        if labels and isinstance(block, Paragraph) and block.term
    }
    shown -= _over_several(times, shown)
    core = frozenset(key for key, count in times.items() if count >= max(2, _CORE * most) or key in shown)
    core |= labels_in_turn(terms, words, found, core)
    found = [own or lost_colon(text, core) for own, text in zip(found, words, strict=True)]
    texts = [
        _text(terms, block, labels, core) if isinstance(block, Paragraph) and block.words else None
        for block, labels in zip(blocks, found, strict=True)
    ]
    looked = _without_titles(terms, _with_headings_by_look(texts), core)
    areas = (list(run) for head, run in groupby(looked, key=lambda text: text is None or text.heading) if not head)
    keys = [[label.key for text in run if text for label in text.labels if label.key in core] for run in areas]
    return _with_numbered_heads(terms, looked, core), core - labels_at_feet(keys)


def _with_values(found: Sequence[tuple[Label, ...]], texts: Sequence[Words]) -> list[tuple[Label, ...]]:
    """The labels of each text, without headings: labels that always end their lines, though most others have a value.

    `Addressing the first findings:` is above actions with the lines `Action: …` and `Owner: …`.
    """
    bare, valued = Counter[str](), Counter[str]()
    for labels, words in zip(found, texts, strict=True):
        for at, label in enumerate(labels):
            ends = label.stop == len(words) or (at + 1 < len(labels) and labels[at + 1].start == label.stop)
            (bare if ends else valued)[label.key] += 1
    usual = sorted(valued.values(), reverse=True)[1:2]
    heads = {key for key, count in bare.items() if usual and not valued[key] and count < _SEVERAL * usual[0]}
    return [tuple(label for label in labels if label.key not in heads) for labels in found]


def _over_several(times: Mapping[str, int], shown: Set[str]) -> Set[str]:
    """The labels in a type of their own above several records, whose own labels run in and are more frequent."""
    others = [count for key, count in times.items() if key not in shown]
    often = [count for count in others if count > 1 and 2 * count > max(others)]
    return {key for key in shown if len(often) > 1 and times[key] < _SEVERAL * min(often)}


_SEVERAL = 0.7
"""Labels above several records are so much rarer than the records' own; with 0.5, cards of two are lost."""


def are_over_several(terms: Terms, blocks: Sequence[Block]) -> bool:
    """Whether all labels that the blocks mark by their type are above several records each."""
    shown = {block.words[0].id for block in blocks if isinstance(block, Paragraph) and block.term}
    if not shown:
        return False
    found = run_in(
        terms, [b.words if isinstance(b, Paragraph) else () for b in blocks], [getattr(b, "term", 0) for b in blocks]
    )
    times = Counter(label.key for labels in found for label in labels)
    keys = {
        labels[0].key
        for block, labels in zip(blocks, found, strict=True)
        if labels and isinstance(block, Paragraph) and block.term
    }
    return bool(keys) and _over_several(times, keys) == keys


def _with_headings_by_look(texts: Sequence[RecordText | None]) -> list[RecordText | None]:
    """The texts, with those printed as large as the areas' headings, and larger than the records, as headings too.

    The size of one word is less sure: it must be above a record's ref.
    """
    areas = [text for text in texts if text and text.heading and text.ref is None]
    size = sizes([text.words for text in texts if text and text.labels]) if areas else None
    large = min((told for text in areas if (told := size(text.words))), default=0.0) if size else 0.0
    if size is None or large <= _LARGER:
        return list(texts)
    alike = {
        at
        for at, text in enumerate(texts)
        if text and not text.heading and not text.labels and text.ref is None and size(text.words) > _EVEN * large
    } | {
        at
        for at, (text, below) in enumerate(pairwise(texts))
        if text and not text.heading and not text.labels and len(text.words) == 1
        if below and below.ref and size(2 * tuple(text.words)) > max(_LARGER, _ONE_WORD * large)
    }
    times = Counter(label.key for text in texts if text for label in text.labels)
    if len(alike) > _TITLES * max(times.values()):
        return list(texts)
    return [replace(text, heading=True) if text and at in alike else text for at, text in enumerate(texts)]


def _without_titles(terms: Terms, texts: Sequence[RecordText | None], core: frozenset[str]) -> list[RecordText | None]:
    """The texts; a heading above one record's labels each time is its title, not an area's heading."""
    rounds = [first for first, _ in _rounds(texts, core)]
    levels = {text.level for text in texts if text and text.heading and text.level is not None}
    titles: set[int] = set()
    for level in levels:
        found = [at for at, text in enumerate(texts) if text and text.heading and text.level == level]
        places = [at for at in found if at + 1 not in found]  # a heading right above another is an area's
        own = [at for at in places if not area_label(terms, Phrase(texts[at].words).text)]  # type: ignore[union-attr]  # places are of texts
        over = [at for at in own if sum(at < first < _next_heading(texts, at) for first in rounds) == 1]
        if len(over) >= _TITLED and len(over) >= _HEADS * max(len(places), len(rounds)):
            titles.update(over)
    return [replace(text, heading=False) if text and at in titles else text for at, text in enumerate(texts)]


def _with_numbered_heads(
    terms: Terms, texts: Sequence[RecordText | None], core: frozenset[str]
) -> list[RecordText | None]:
    """The texts, with numbered headings above one record each, under other headings, as those records' refs.

    `Recommendation 3` under `Children's teeth` numbers what one action answers; areas are above several.
    """
    rounds = [first for first, _ in _rounds(texts, core)]
    forms = [_numbered_form(terms, text) for text in texts]
    heads: dict[int, RefInFront] = {}
    for form in dict.fromkeys(one for one in forms if one):
        places = [at for at, one in enumerate(forms) if one == form]
        over = [at for at in places if sum(at <= first < _next_heading(texts, at) for first in rounds) == 1]
        above = {_heading_above(texts, forms, at, form) for at in places} - {None}
        refs = {at: ref for at in places if (text := texts[at]) and (ref := _number_of(text.words))}
        named = len(refs) == len(places) and len({ref.text for ref in refs.values()}) == len(places)
        grouped = 1 < len(above) <= _GROUPED * len(places)
        if named and grouped and len(over) == len(places) >= _TITLED and len(over) >= _HEADS * len(rounds):
            heads |= refs
    return [
        replace(text, heading=False, level=None, ref=heads[at], answered=True) if text and at in heads else text
        for at, text in enumerate(texts)
    ]


def _numbered_form(terms: Terms, text: RecordText | None) -> str:
    """The label of a heading that has one before its number; empty if it is no such heading."""
    if text is None or not text.heading:
        return ""
    words = Phrase(text.words).text
    label = area_label(terms, words)
    return words[: words.find(label.number)].strip(" ([-:").casefold() if label and label.number in words else ""


def _number_of(words: Sequence[Word]) -> RefInFront | None:
    """The number after the words of a heading's label."""
    return front(words, before=_LABEL_WORDS)


def _heading_above(texts: Sequence[RecordText | None], forms: Sequence[str], at: int, form: str) -> int | None:
    """The index of the nearest heading above that has another form."""
    return next((i for i in range(at - 1, -1, -1) if (text := texts[i]) and text.heading and forms[i] != form), None)


def _next_heading(texts: Sequence[RecordText | None], at: int) -> int:
    return next((i for i in range(at + 1, len(texts)) if (text := texts[i]) and text.heading), len(texts))


def _text(terms: Terms, block: Paragraph, labels: tuple[Label, ...], core: frozenset[str]) -> RecordText:
    ref = head_of(terms, block.words)
    own = labels if block.level is None else [label for label in labels if label.key in core]
    heading = not own and (area_label(terms, Phrase(block.words).text) is not None or block.level is not None)
    return RecordText(
        block.words, labels, ref, heading and (ref is None or block.level is None), block.level, block.apart
    )


def segments(texts: Sequence[RecordText | None], core: frozenset[str]) -> Segments | None:
    """Where the records are; None if neither refs nor the order of labels show it plainly enough."""
    total = sum(label.key in core for text in texts if text for label in text.labels)
    if not total:
        return None
    ways = [
        *(_without_headings(texts, _ranges_of_refs(texts, form)) for form in _forms(texts)),
        _ranges_of_labels(texts, core),
    ]
    scored = [Segments(tuple(ranges), _share(texts, ranges, core) / total) for ranges in ways if len(ranges) > 1]
    best = max(scored, key=lambda one: (one.score, _is_inside(texts, one.ranges)), default=None)
    if best is None or best.score < _ENOUGH:
        return None
    near = [one for one in scored if one is not best and best.score - one.score < _MARGIN]
    counted = next((one for one in near if one.score >= _ENOUGH and _are_counted(texts, one.ranges)), None)
    if counted is not None and not _are_counted(texts, best.ranges):
        return counted
    return Segments(best.ranges, best.score, near[0].ranges if near else ())


_FEWEST_COUNTED = 4


def _are_counted(texts: Sequence[RecordText | None], ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether records begin with one word and 1, 2, 3 … to the last: `Action 1: …`. Nothing else is as sure."""
    refs = [text.ref for start, _ in ranges if (text := texts[start]) and text.ref is not None]
    worded = len(refs) == len(ranges) >= _FEWEST_COUNTED and all(ref.form[:1].isalpha() and ref.start for ref in refs)
    return worded and [ref.text for ref in refs] == [str(at) for at in range(1, len(refs) + 1)]


def _is_inside(texts: Sequence[RecordText | None], ranges: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """How many ranges begin with a ref, and how late: actions' ranges are inside those of areas, which have numbers."""
    starts = [start for start, _ in ranges if (text := texts[start]) and text.ref is not None]
    return len(starts), sum(starts)


def _forms(texts: Sequence[RecordText | None]) -> Iterator[str]:
    """Yield the repeated forms of refs, if the refs differ: each is printed once at the head of its record."""
    found: dict[str, list[str]] = {}
    for text in texts:
        if text and text.ref and not text.heading:
            found.setdefault(text.ref.form, []).append(text.ref.text)
    yield from (form for form, refs in found.items() if len(refs) > 1 and are_refs(refs))


def _ranges_of_refs(texts: Sequence[RecordText | None], form: str) -> list[tuple[int, int]]:
    """The ranges from each paragraph with a ref of this form to the next one, a heading or a table.

    After a record's labels, a numbered paragraph of the surrounding report ends it too.
    """
    found: list[tuple[int, int]] = []
    start: int | None = None
    first = next(at for at, text in enumerate(texts) if text and text.ref and text.ref.form == form)
    around = {text.ref.form for text in texts[:first] if text and text.ref and not text.labels} - {form}
    labelled = False
    own = Counter(text.level for text in texts if text and text.ref and text.ref.form == form).most_common(1)[0][0]
    for at, text in enumerate([*texts, None]):
        begins = text is not None and text.ref is not None and text.ref.form == form and not text.heading
        outside = labelled and text is not None and text.ref is not None and text.ref.form in around
        if start is not None and (begins or outside or text is None or text.heading or _is_over(text, own)):
            found.append((start, at))
            start = None
        if begins:
            start, labelled = at, False
        labelled = labelled or (text is not None and bool(text.labels))
    return found


def _is_over(text: RecordText, level: int | None) -> bool:
    """Whether a paragraph is a heading with its own number, at or above the level of the records' heads."""
    return text.level is not None and text.ref is not None and (level is None or text.level <= level)


def _without_headings(texts: Sequence[RecordText | None], ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges, without a heading at their end that neither words nor size show.

    It is short, no sentence, after the labels of a record and above the next record's ref; there is one above the first
    record too, and most records have none.
    """
    form = text.ref.form if ranges and (text := texts[ranges[0][0]]) and text.ref else ""
    if not ranges or not ranges[0][0] or not _is_name(texts[ranges[0][0] - 1], form):
        return ranges
    ends = {
        stop - 1
        for (start, stop), (after, _) in pairwise(ranges)
        if stop == after
        and start < stop - 1
        and _is_name(texts[stop - 1], form)
        and (above := texts[stop - 2]) is not None
        and above.labels
        and above.labels[-1].stop < len(above.words)
    }
    if not ends or len(ends) > _HEADED * len(ranges):
        return ranges
    return [(start, stop - 1 if stop - 1 in ends else stop) for start, stop in ranges]


def _is_name(text: RecordText | None, form: str) -> bool:
    """Whether a paragraph without a page place (on pages, lines may be cut) is a few words and no sentence.

    In a text, a blank line is above it, and its number has another form than the refs of the records.
    """
    if text is None or text.heading or text.labels or text.words[0].place.box:
        return False
    if text.ref is not None and (text.ref.form == form or not text.apart):
        return False
    words = text.words[text.ref.start + 1 :] if text.ref else text.words
    if not words or text.apart is False:
        return False
    text = replace(text, words=words)
    return len(text.words) <= _NAME and text.words[0].text[0].isupper() and text.words[-1].text[-1] not in ".:;,!?"


def _share(texts: Sequence[RecordText | None], ranges: Sequence[tuple[int, int]], core: frozenset[str]) -> int:
    """How many labels are in ranges with at least two of them, none twice; one is enough if there is just one label."""
    count = 0
    numbered = all((text := texts[start]) is not None and text.ref is not None for start, _ in ranges)
    least = 1 if len(core) == 1 and len(ranges) >= _TITLED and numbered else 2
    for start, stop in ranges:
        keys = [label.key for text in texts[start:stop] if text for label in text.labels if label.key in core]
        if len(keys) >= least and len(set(keys)) == len(keys):
            count += len(keys)
    return count


def _ranges_of_labels(texts: Sequence[RecordText | None], core: frozenset[str]) -> list[tuple[int, int]]:
    """Ranges that each contain one round of the labels, with as many paragraphs above as most have."""
    rounds = _rounds(texts, core)
    fronts = [_front(texts, before, one) for before, one in zip([(-1, -1), *rounds], rounds, strict=False)]
    if not fronts:
        return []
    heads = [texts[near[-1] if near else first] for near, (first, _) in zip(fronts, rounds, strict=True)]
    parted = sum(text is not None and bool(text.apart) for text in heads) > _HEADED * len(heads)
    stops = [_end_of_round(texts, last, parted=parted) for _, last in rounds]
    own = [[at for at in near if at >= stop] for near, stop in zip(fronts, [0, *stops], strict=False)]
    sizes = (size for size, times in Counter(map(len, own)).items() if times >= _BARE * len(own))
    usual = min(sizes, default=0)
    if not usual:
        return [(first, stop) for (first, _), stop in zip(rounds, stops, strict=True)]
    return [(near[-usual:][0], stop) for near, stop in zip(own, stops, strict=True) if near]


def _end_of_round(texts: Sequence[RecordText | None], last: int, *, parted: bool) -> int:
    """The end of a record whose last label is in this paragraph; paragraphs that continue its value are included.

    If blank lines are above records (``parted``), so are paragraphs below without one.
    """
    stop = last + 1
    while stop < len(texts) and (text := texts[stop]) and not text.labels and not text.heading:
        if not text.words[0].text[0].islower() and (not parted or text.apart is not False):
            break
        stop += 1
    return stop


def _rounds(texts: Sequence[RecordText | None], core: frozenset[str]) -> list[tuple[int, int]]:
    """The first and the last paragraph of each round of the labels: a round ends where they begin again."""
    places = [(at, label.key) for at, text in enumerate(texts) if text for label in text.labels if label.key in core]
    streams: list[list[tuple[int, str]]] = []
    for at, key in places:
        before = streams[-1][-1][0] if streams else 0
        if not streams or any(text is None or text.heading for text in texts[before:at]):
            streams.append([])
        streams[-1].append((at, key))
    order = order_in_record([[key for _, key in stream] for stream in streams])
    found: list[list[tuple[int, str]]] = []
    for stream in streams:
        for (at, key), anew in zip(stream, record_starts([key for _, key in stream], order), strict=True):
            if anew:
                found.append([])
            found[-1].append((at, key))
    return [(one[0][0], one[-1][0]) for one in found]


def _front(texts: Sequence[RecordText | None], before: tuple[int, int], own: tuple[int, int]) -> tuple[int, ...]:
    """The paragraphs between two rounds of labels that may belong to the second: those after the last heading."""
    text = texts[own[0]]
    first = own[0] + (1 if text and text.labels and text.labels[0].start else 0)
    found: list[int] = []
    for at in range(before[1] + 1, first):
        above = texts[at]
        if above is None or above.heading:
            found = []
        else:
            found.append(at)
    return tuple(found)
