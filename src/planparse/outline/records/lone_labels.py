"""Labels on lines of their own, over their values: told by coming again, whatever they are called.

`Step` over `Survey all homes`, `Answerable` over `Asset Manager`, and so again for each action: in a text, as headings
of a page, in bold. Each label becomes one paragraph with its value, as a term and what describes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.folding import letters
from planparse.lexicon.terms import Terms
from planparse.outline.area_headings import area_label
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_LABELLED = re.compile(r"[^\s:][^:]{0,40}:(?:\s|$)")
_LONGEST = 7
"""Words of a label."""
_FEWEST = 3
"""Times that a label is printed at least; a line that comes again once may do so by chance."""
_OFTEN = 0.5
"""The share of the times that the most frequent one is printed, from which on a line is a label of the same records."""
_LED = 0.7
"""The share of a label's places that a value must stand below; some values are left blank."""


def with_lone_labels(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those in which labels stand alone over their values as paragraphs of a label and a value each."""
    keys = [_key(terms, block) for block in blocks]
    times = Counter(key for key in keys if key)
    most = max((times[key] for key in times if times[key] >= _FEWEST), default=0)
    often = {key for key, count in times.items() if count >= max(_FEWEST, _OFTEN * most)}
    labels = {key for key in often if _is_over_values(blocks, keys, often, key)}
    if len(labels) < 2:
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


def _key(terms: Terms, block: Block) -> str:
    """The letters of a line that may be a label: short, no sentence, no heading of an area, in no place on a page."""
    if not isinstance(block, Paragraph) or block.term or block.place.box or not 0 < len(block.words) <= _LONGEST:
        return ""
    text = Phrase(block.words).text
    if text[-1] in ".;,!" or any(map(str.isdigit, text)) or not text[0].isupper() or area_label(terms, text):
        return ""
    return letters(text)


def _is_over_values(blocks: Sequence[Block], keys: Sequence[str], often: set[str], label: str) -> bool:
    """Whether what stands below a line is mostly neither such a line nor one with its own label."""
    places = [at for at, key in enumerate(keys) if key == label]
    led = [at for at in places if at + 1 < len(keys) and keys[at + 1] not in often and not _has_label(blocks[at + 1])]
    return len(led) >= _LED * len(places)


def _has_label(block: Block) -> bool:
    return not isinstance(block, Paragraph) or block.term > 0 or bool(_LABELLED.match(Phrase(block.words).text))
