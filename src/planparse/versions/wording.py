"""Two texts -> what was taken out and put in, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from planparse.versions.model import Piece

_TOKEN = re.compile(r"\S+|\n")


def pieces(before: str | None, after: str | None) -> tuple[Piece, ...]:
    """The words of both texts in reading order, each marked.

    >>> [(piece.op, piece.text) for piece in pieces("Train all staff.", "Train new staff.")]
    [('same', 'Train'), ('out', 'all'), ('in', 'new'), ('same', 'staff.')]
    """
    old, new = _TOKEN.findall(before or ""), _TOKEN.findall(after or "")
    found: list[Piece] = []
    for op, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            found.append(Piece(op="same", text=_joined(old[a:b])))
            continue
        if b > a:
            found.append(Piece(op="out", text=_joined(old[a:b])))
        if d > c:
            found.append(Piece(op="in", text=_joined(new[c:d])))
    return tuple(found)


def _joined(tokens: list[str]) -> str:
    return " ".join(tokens).replace(" \n ", "\n").replace("\n ", "\n").replace(" \n", "\n")
