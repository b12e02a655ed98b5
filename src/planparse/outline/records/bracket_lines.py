"""Who and when in brackets on a line below an action, and how far it is on another: joined to the action's text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planparse.outline.records.refs_in_front import front
from planparse.outline.records.tails import says_how_far
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, Word

_FEWEST = 3
"""So many actions have a line of brackets below them."""

_STATUS = 6
"""Words of a line that says how far an action is, its sign among them."""

_SIGN = re.compile(r"[>»→=*–—-]{1,3}>?")
_CLOSE = {"[": "]", "(": ")"}


def with_bracket_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, lines in brackets and lines of a status behind the text of the action that stands above them.

    A note may stand between the two, and keeps its place.
    """
    found: list[Block] = []
    joined = 0
    for block in blocks:
        at = _action_above(found) if isinstance(block, Paragraph) and block.words else None
        above = found[at] if at is not None else None
        if not isinstance(block, Paragraph) or not isinstance(above, Paragraph):
            found.append(block)
        elif _is_bracketed(block.words) and at == len(found) - 1 and not _is_closed(above.words):
            found[-1] = replace(above, words=(*above.words, *block.words))
            joined += 1
        elif at is not None and _is_closed(above.words) and _is_status_line(block.words):
            found[at] = replace(above, words=(*above.words, *block.words))
        else:
            found.append(block)
    return found if joined >= _FEWEST else list(blocks)


def _action_above(found: Sequence[Block]) -> int | None:
    """The place of the numbered text above, over one line without a number at most."""
    for at in range(len(found) - 1, max(-1, len(found) - 3), -1):
        block = found[at]
        if not isinstance(block, Paragraph) or block.level is not None or not block.words:
            return None
        if front(block.words) is not None:
            return at
    return None


def _is_bracketed(words: Sequence[Word]) -> bool:
    """Whether a line is all in brackets."""
    close = _CLOSE.get(words[0].text[0])
    return len(words) > 1 and close is not None and words[-1].text.rstrip(".;").endswith(close)


def _is_closed(words: Sequence[Word]) -> bool:
    return words[-1].text.rstrip(".;")[-1:] in _CLOSE.values()


def _is_status_line(words: Sequence[Word]) -> bool:
    """Whether a line says how far an action is and no more: `>> UNDER WAY`, `Completed`."""
    if len(words) > _STATUS:
        return False
    text = Phrase(tuple(words)).text
    signed = bool(_SIGN.fullmatch(words[0].text)) and len(words) > 1
    return signed or says_how_far(text)
