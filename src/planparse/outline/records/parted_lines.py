"""Lines whose parts each begin with the same words in all records, without colons: these words are the labels.

`Answerable Ann Reed • Horizon May 2025 • Proof no late letters`, again and again.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from planparse.outline.records.record import Words
from planparse.read.document import Block, Paragraph
from planparse.words import places

_SIGNS = frozenset("•|·¦‖")
_FEWEST = 3
"""Fewest lines alike, and fewest different values of a label."""
_LONGEST = 4
"""Most words of a label."""


def with_parted_lines(blocks: Sequence[Block]) -> tuple[list[Block], list[Words]]:
    """The blocks, with each part of such lines as a paragraph whose label is its term; and the signs between them."""
    parted = {at: own for at, block in enumerate(blocks) if (own := _parts(block))}
    groups: dict[tuple[str, int], list[list[Words]]] = {}
    for sign, parts in parted.values():
        groups.setdefault((sign, len(parts)), []).append(parts)
    lengths = {form: _labels(rows) for form, rows in groups.items()}
    found: list[Block] = []
    signs: list[Words] = []
    for at, block in enumerate(blocks):
        sign, parts = parted.get(at, _NONE)
        labels = lengths.get((sign, len(parts)), ())
        if not labels or not isinstance(block, Paragraph):
            found.append(block)
            continue
        found += [Paragraph(own, places(own)[0], term=length) for own, length in zip(parts, labels, strict=True)]
        signs += [(word,) for word in block.words if word.text in _SIGNS]
    return found, signs


_NONE: tuple[str, list[Words]] = ("", [])


def _parts(block: Block) -> tuple[str, list[Words]] | None:
    """The sign between a paragraph's parts, and these; None if it is a heading or has none, or two kinds of sign."""
    if not isinstance(block, Paragraph) or block.level is not None:
        return None
    cuts = [at for at, word in enumerate(block.words) if word.text in _SIGNS]
    starts, stops = [0, *(at + 1 for at in cuts)], [*cuts, len(block.words)]
    parts = [block.words[start:stop] for start, stop in zip(starts, stops, strict=True)]
    signs = {block.words[at].text for at in cuts}
    return (signs.pop(), parts) if all(parts) and len(signs) == 1 else None


def _labels(rows: Sequence[Sequence[Words]]) -> tuple[int, ...]:
    """How many words the label of each part has; none unless each part has one in all rows, and its values differ."""
    if len(rows) < _FEWEST:
        return ()
    found = [_in_common(own) for own in zip(*rows, strict=True)]
    return tuple(found) if all(found) else ()


def _in_common(parts: Sequence[Words]) -> int:
    """How many words all parts begin with, if these may be a label: no figures, no colon, and other values behind."""
    columns = zip(*(tuple(word.text for word in part) for part in parts), strict=False)
    same = [texts[0] for texts in takewhile(lambda texts: len({*texts}) == 1, columns)]
    label = " ".join(same)
    values = {" ".join(word.text for word in part[len(same) :]) for part in parts}
    plain = label[:1].isupper() and not any(mark.isdigit() or mark in ":;,." for mark in label)
    return len(same) if plain and len(same) <= _LONGEST and len(values) >= _FEWEST else 0
