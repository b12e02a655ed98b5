"""Labels on lines of their own, over their values: told by coming again, whatever they are called.

`Step` over `Survey all homes`, `Answerable` over `Asset Manager`, and so again for each action: in a text, as headings
of a page, in bold. Each label becomes one paragraph with its value, as a term and what describes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.folding import letters
from planparse.lexicon.readings import is_label
from planparse.lexicon.terms import Terms
from planparse.outline.area_headings import area_label
from planparse.outline.features.cells import is_date
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_LABELLED = re.compile(r"[^\s:][^:]{0,40}:(?:\s|$)")
_LONGEST = 7
"""Words of a label."""
_FEWEST = 3
"""Times that a label is printed at least; a line that comes again once may do so by chance."""
_OFTEN = 0.5
"""The share of the times that the most frequent one is printed, from which on a line is a label of the same records."""
_AGAIN = 2
"""Times that the label of a line is printed below or above lines with others, and so many such labels."""
_LED = 0.7
"""The share of a label's places that a value must stand below; some values are left blank."""


def with_lone_labels(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those in which labels stand alone over their values as paragraphs of a label and a value each."""
    keys = [_key(terms, block) for block in blocks]
    times = Counter(key for key in keys if key)
    most = max((times[key] for key in times if times[key] >= _FEWEST), default=0)
    often = {key for key, count in times.items() if count >= max(_FEWEST, _OFTEN * most)}
    often -= _values(keys, often)
    labels = {key for key in often if _is_over_values(blocks, keys, often, key)}
    if len(labels) < 2 and not _is_of_records(terms, blocks, keys, labels):
        return list(blocks)
    found: list[Block] = []
    open_label: Paragraph | None = None
    for block, key in zip(blocks, keys, strict=True):
        is_label = key in labels and isinstance(block, Paragraph)
        if open_label is not None:
            if isinstance(block, Paragraph) and not is_label and block.level is None and block.words:
                words = (*open_label.words, replace(block.words[0], gap=" "), *block.words[1:])
                found.append(Paragraph(words, open_label.place, term=len(open_label.words)))
                open_label = None
                continue
            found.append(open_label)
            open_label = None
        if is_label and isinstance(block, Paragraph):
            open_label = block
        else:
            found.append(block)
    return [*found, open_label] if open_label is not None else found


def with_labelled_lines(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those lines as terms whose labels come again before a colon, line below line.

    A label that is printed once in a text is one where it stands right below such a line: a column that most records
    leave out.
    """
    lengths = [_label_length(block) for block in blocks]
    keys = [letters(_front(block, length)) if length else "" for block, length in zip(blocks, lengths, strict=True)]
    beside = [bool(key) and _stands_beside(terms, blocks, keys, at) for at, key in enumerate(keys)]
    times, listed = Counter(keys), Counter(key for key, near in zip(keys, beside, strict=True) if near)
    lined = any(isinstance(block, Paragraph) and block.apart is not None for block in blocks)
    own = {key for key in listed if listed[key] >= max(_AGAIN, _OFTEN * times[key])}
    if len(own) < (_AGAIN if lined else _FEWEST):
        return list(blocks)
    found: list[Block] = []
    last = False
    for block, length, key, below in zip(blocks, lengths, keys, [*keys[1:], ""], strict=True):
        last = bool(key) and (key in own or (last and times[key] < _AGAIN and (lined or below in own)))
        found.append(replace(block, term=length) if last and isinstance(block, Paragraph) else block)
    return found


def _stands_beside(terms: Terms, blocks: Sequence[Block], keys: Sequence[str], at: int) -> bool:
    """Whether a line stands above or below one with another label; on both sides, if it may be an area's heading."""
    beside = [bool(key) and key != keys[at] for key in (*keys[at - 1 : at], *keys[at + 1 : at + 2])]
    block = blocks[at]
    heads = isinstance(block, Paragraph) and area_label(terms, Phrase(block.words).text) is not None
    return len(beside) > 1 and all(beside) if heads else any(beside)


def _label_length(block: Block) -> int:
    """The words of the label before the colon at the front of a paragraph that is in no place on a page; 0 for none."""
    if not isinstance(block, Paragraph) or block.level is not None or block.place.box or not block.words:
        return 0
    if block.term:
        return block.term
    length = next((at for at, word in enumerate(block.words[:_LONGEST], 1) if word.text.endswith(":")), 0)
    text = _front(block, length)
    named = text[:1].isupper() and not any(map(str.isdigit, text)) and not re.search(r"[.;!]\s", text)
    return length if named else 0


def _front(block: Block, length: int) -> str:
    return Phrase(block.words[:length]).text if isinstance(block, Paragraph) else ""


def _key(terms: Terms, block: Block) -> str:
    """The letters of a line that may be a label: short, no sentence, no heading of an area, in no place on a page."""
    if not isinstance(block, Paragraph) or block.term or block.place.box or not 0 < len(block.words) <= _LONGEST:
        return ""
    text = Phrase(block.words).text
    if (
        text[-1] in ".;,!"
        or _LABELLED.match(text.rstrip(" :"))
        or any(map(str.isdigit, text))
        or not text[0].isupper()
        or area_label(terms, text)
    ):
        return ""
    return letters(text)


def _values(keys: Sequence[str], often: set[str]) -> set[str]:
    """The lines of those that often come again that are values: below one other always, which has other values too.

    `High` stands below `Urgency` wherever it stands, `Medium` too.
    """
    times = Counter(keys)
    above: dict[str, set[str]] = {key: set() for key in often}
    below: dict[str, set[str]] = {key: set() for key in often}
    for one, other in pairwise(["", *keys]):
        if other in often:
            above[other].add(one)
        if one in often:
            below[one].add(other)
    lone = {key: next(iter(over)) for key, over in above.items() if len(over) == 1}
    return {key for key, over in lone.items() if over in often and times[over] > times[key] and len(below[over]) > 1}


def _is_of_records(terms: Terms, blocks: Sequence[Block], keys: Sequence[str], labels: Set[str]) -> bool:
    """Whether the only label is one that councils are known to use, over short values that mostly are dates."""
    places = [at for at, key in enumerate(keys) if key in labels]
    values = [blocks[at + 1] for at in places if at + 1 < len(blocks)]
    texts = [Phrase(block.words).text for block in values if isinstance(block, Paragraph)]
    known = any(is_label(terms, Phrase(blocks[at].words).text) for at in places[:1])  # type: ignore[union-attr]  # a key is of a paragraph
    return known and sum(map(is_date, texts)) > _OFTEN * len(places)


def _is_over_values(blocks: Sequence[Block], keys: Sequence[str], often: set[str], label: str) -> bool:
    """Whether what stands below a line is mostly neither such a line nor one with its own label."""
    places = [at for at, key in enumerate(keys) if key == label]
    led = [at for at in places if at + 1 < len(keys) and keys[at + 1] not in often and not _has_label(blocks[at + 1])]
    return len(led) >= _LED * len(places)


def _has_label(block: Block) -> bool:
    return not isinstance(block, Paragraph) or block.term > 0 or bool(_LABELLED.match(Phrase(block.words).text))
