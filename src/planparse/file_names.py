"""File names as they are shown: what a name holds must not move a terminal's cursor or turn a line around."""

from __future__ import annotations

from pathlib import Path, PurePath

CORRECTIONS = ".corrections.jsonl"
"""How the file ends that holds what people decided about a plan."""

LEFT_OUT = ".left-out.csv"
"""How the file ends that lists what an export cut or left out."""


def shown_name(name: str | PurePath) -> str:
    r"""The name in letters that can be written anywhere; ``?`` is for control codes, marks of direction and raw bytes.

    >>> shown_name("plan\x1b[2J\u202efdp.txt"), shown_name("caf\udce9.txt"), shown_name("a\u00a0b.pdf")
    ('plan?[2J?fdp.txt', 'caf?.txt', 'a b.pdf')
    """
    text = str(name)
    return text if text.isprintable() else "".join(map(_shown, text))


def page_of(plan_file: Path) -> Path:
    """Where the page of a plan file stands: beside it.

    >>> page_of(Path("plans/a.pdf.json")).as_posix()
    'plans/a.pdf.html'
    """
    return plan_file.with_suffix(".html")


def address(target: Path, folder: Path) -> str:
    """A file as seen from a page in a folder: relative, so that both can be moved, unless it is on another drive."""
    import os
    from urllib.parse import quote  # pages need it, and every command imports this module

    try:
        return quote(Path(os.path.relpath(target, folder)).as_posix())
    except ValueError:  # Windows: no relative path leads to another drive
        return target.resolve().as_uri()


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    import unicodedata  # few names need it, and every command imports this module

    return " " if unicodedata.category(letter) == "Zs" else "?"
