"""Texts whose actions are marked by hand: `{owner:Ann Lee} to {action:write to schools} {time:by May}`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from planparse.outline.records.running_text.lines import Line
from planparse.words import Place, Word

FOLDER: Final = Path(__file__).with_name("marked_texts")
TAGS: Final = {
    "action": "TEXT",
    "owner": "OWNER",
    "time": "TIME",
    "progress": "NOTE",
    "status": "STATUS",
    "outcome": "OUTCOME",
    "ref": "REF",
    "title": "TITLE",
    "area": "AREA",
}
_TEXT = re.compile(r"^===.*\n", re.M)
_HEADING = re.compile(r"(#+)\s+")
_OPEN = re.compile(r"\{(\w+)(\+?):")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with the tag of each word: its name, its lines, and one tag for each word of all lines."""

    name: str
    lines: tuple[Line, ...]
    tags: tuple[str, ...]


def marked_texts(folder: Path = FOLDER) -> Iterator[Marked]:
    """The texts of all files of a folder, named by file and number: `a 1`."""
    for path in sorted(folder.glob("*.txt")):
        for number, text in enumerate(_TEXT.split(path.read_text("utf-8"))[1:], 1):
            yield marked(f"{path.stem} {number}", text)


def marked(name: str, text: str) -> Marked:
    """A text with its marks read.

    >>> told = marked("x", "{owner:Ann} to {action:write}.")
    >>> [(word.text, tag) for word, tag in zip(told.lines[0].words, told.tags)]
    [('Ann', 'B-OWNER'), ('to', 'O'), ('write.', 'B-TEXT')]
    """
    lines: list[Line] = []
    tags: list[str] = []
    for raw in text.splitlines():
        depth = (len(raw) - len(raw.lstrip())) // 2
        heading = _HEADING.match(raw.lstrip())
        words = list(_words(raw.strip()[heading.end() if heading else 0 :]))
        if words:
            told = tuple(Word(0, word.text, Place()) for word in words)
            lines.append(Line(told, len(heading[1]) if heading else None, _bold_in_front(words), depth))
            tags += [word.tag for word in words]
    return Marked(name, tuple(lines), tuple(tags))


@dataclass(slots=True)
class _Letters:
    """A word while its letters are read: its tag, and how many letters are bold."""

    text: str = ""
    tag: str = "O"
    bold: int = 0

    def is_bold(self) -> bool:
        return 2 * self.bold >= len(self.text)


def _words(line: str) -> Iterator[_Letters]:
    """The words of a line; the first of a mark begins its field, unless the mark has a plus."""
    word = _Letters()
    field, mark, bold, at = "", "", False, 0
    while at <= len(line):
        if at == len(line) or line[at].isspace():
            if word.text:
                yield word
            word = _Letters()
        elif line.startswith("**", at):
            bold, at = not bold, at + 1
        elif found := _OPEN.match(line, at):
            field, mark, at = TAGS[found[1]], "I" if found[2] else "B", found.end() - 1
        elif line[at] == "}":
            field = ""
        else:
            if field and word.tag == "O":
                word.tag, mark = f"{mark}-{field}", "I"
            word.text += line[at]
            word.bold += bold
        at += 1


def _bold_in_front(words: list[_Letters]) -> int:
    """How many words at the front of a line are bold; a bullet before them may be plain."""
    plain = [at for at, word in enumerate(words) if not word.is_bold() and any(map(str.isalnum, word.text))]
    front = plain[0] if plain else len(words)
    return front if any(word.bold for word in words[:front]) else 0
