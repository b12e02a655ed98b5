"""The words for how far an action is, loaded from `statuses.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final, Literal

from planparse.noun import noun
from planparse.patterns import Needs, has_needed, lazy_pattern, needed_words

Where = Literal["label", "clause", "cell", "result", "key"]

_PLAIN: Final = str.maketrans(
    {
        **{chr(c): chr(c + 32) for c in range(ord("A"), ord("Z") + 1)},
        **dict.fromkeys("–—‒−‑", "-"),
        **dict.fromkeys("\u00a0\u2009\t\r\n", " "),
        **dict.fromkeys("’‘`", "'"),
    }
)


def plain(text: str) -> str:
    r"""The text in small letters with plain dashes, spaces and quotes; each letter keeps its place.

    >>> plain("On\u00a0track – İt")
    'on track - İt'
    """
    return text.translate(_PLAIN)


@noun
class StatusEntry:
    """One way to say one status; its pattern matches text that `plain` has normalised.

    The pattern is compiled when a text has the words that it needs.
    """

    code: str
    where: Where
    written: str
    tails: tuple[str, ...]
    weak: bool
    examples: tuple[str, ...]
    but_not: tuple[str, ...]
    needs: Needs

    def may_say(self, text: str) -> bool:
        """Whether a text has the words that the pattern needs; without them it cannot match."""
        return has_needed(text, self.needs)

    def match(self, text: str, place: int = 0) -> re.Match[str] | None:
        """The match at this place of a text, or None."""
        return _compiled(self.where, self.written).match(text, place) if has_needed(text, self.needs) else None

    def search(self, text: str, place: int = 0) -> re.Match[str] | None:
        """The first match in a text from this place on, or None."""
        return _compiled(self.where, self.written).search(text, place) if has_needed(text, self.needs) else None


@noun
class Statuses:
    """All entries, in the order of the file, and grouped by where they may occur."""

    entries: tuple[StatusEntry, ...]
    labels: tuple[StatusEntry, ...]
    clauses: tuple[StatusEntry, ...]
    cells: tuple[StatusEntry, ...]
    results: tuple[StatusEntry, ...]
    keys: tuple[StatusEntry, ...]
    tails: Mapping[str, str]


@lru_cache(maxsize=1)
def statuses() -> Statuses:
    """All entries of the lexicon; their patterns are not compiled yet."""
    names = {name: f"(?P={name})" for name in _file()["words"]}
    needs: dict[str, Needs] = {}
    for name, text in _file()["words"].items():
        needs[name] = needed_words(text.format(**names), needs)
    entries = tuple(_entry(raw, needed_words(raw["pattern"].format(**names), needs)) for raw in _file()["entry"])
    return Statuses(
        entries,
        tuple(e for e in entries if e.where == "label"),
        tuple(e for e in entries if e.where == "clause"),
        tuple(e for e in entries if e.where == "cell"),
        tuple(e for e in entries if e.where == "result"),
        tuple(e for e in entries if e.where == "key"),
        {tail: e.code for e in entries for tail in e.tails},
    )


@lru_cache(maxsize=1)
def _file() -> Mapping[str, Any]:
    return tomllib.loads(files("planparse.lexicon").joinpath("statuses.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, str]:
    """The words that patterns refer to by name, with nested names resolved."""
    words: dict[str, str] = {}
    for name, text in _file()["words"].items():
        words[name] = text.format(**words)
    return words


@lru_cache(maxsize=4096)
def is_named(text: str) -> bool:
    """Whether a short text is only the name of a status.

    >>> [is_named(text) for text in ("On course", "Running late", "Not yet begun", "Head of Service")]
    [True, True, True, False]
    >>> is_named("-" * 400), is_named("on " * 400)
    (False, False)
    """
    small = " ".join(text.casefold().replace("’", "'").split()).strip(" .!")
    if len(small) > _MOST_LETTERS or not _WORDS.fullmatch(small):
        return False
    lists = statuses()
    found = (entry.match(small) for entry in (*lists.labels, *lists.clauses, *lists.cells))
    return any(match and match.end() == len(small) for match in found)


_WORDS = re.compile(r"[a-z']+(?:[ -][a-z']+){0,4}")
"""A status has at most five words: longer cells tell what happened. Rows of dashes are excluded: they are slow to
match.
"""
_MOST_LETTERS = 40


def _entry(raw: Mapping[str, Any], needs: Needs) -> StatusEntry:
    return StatusEntry(
        raw["code"],
        raw["where"],
        raw["pattern"],
        tuple(raw.get("tails", ())),
        raw.get("weak", False),
        tuple(raw["examples"]),
        tuple(raw.get("but_not", ())),
        needs,
    )


@cache
def _compiled(where: Where, written: str) -> re.Pattern[str]:
    words = _words()
    ends = {"label": words["follow"], "cell": r"\W*$"}.get(where, r"(?!\w)")
    return re.compile(_spaced(rf"(?<!\w)(?:{written.format(**words)}){ends}"))


def _spaced(pattern: str) -> str:
    """A pattern in which a space outside a character class matches spaces and hyphens; ` *` and ` ?` may match nothing.

    >>> _spaced("on track *[ ,]")
    'on[ -]+track[ ]*[ ,]'
    """
    stands = {" ": "[ -]+", " *": "[ ]*", " ?": "[ -]?"}
    return re.sub(r"\[[^\]]*\]| [*?]?", lambda m: stands.get(m[0], m[0]), pattern)


_OPTIONS = lazy_pattern(
    r"(?:\W*\b(?:y(?:es)?|no?|n/a|or|part(?:ly|ial|ially)?|in part|tick(?:ed)?|check|please|if complete|true|false)\b)+"
    r"\W*$",
    re.I,
)
"""The answers that a label offers at its end."""

_COMPLETE = (
    r"(?:complete|completed|completion|done|finished|implemented|achieved|closed|actioned|delivered|met|"
    r"signed off|ticked off|resolved|carried out|undertaken|fulfilled|discharged|concluded|in place)"
)
_LISTED = lazy_pattern(
    r"(?:(?:is|are|has|have|was) )?(?:(?:the|this|it|been) )*"
    rf"(?:(?:actions?|tasks?|item|recommendations?|work|objective|step) )?(?:been )?(?:fully )?{_COMPLETE}",
    re.I,
)
"""Questions without a question mark, about the action only."""

_ASKED = lazy_pattern(
    r"(?:(?:is|are|has|have|was) )?(?:(?!date|when|who|by|how|what|if|to)[a-z’'-]+ ){0,3}(?:been )?(?:fully )?"
    + _COMPLETE,
    re.I,
)
"""Questions about anything, if a question mark or the offered answers show that the label asks."""


_ANSWER = re.compile(
    r"(?:[✓✔✗✘☑☒☐√✅❌]|x$|(?:y(?:es)?|no?|n/a|part(?:ly|ial(?:ly)?)?|in part|true|false|fully"
    r"|not yet)(?![\w-])).{0,40}",
    re.I | re.S,
)
"""A cell that answers the question: a mark, or yes, no or partly, perhaps with a few words."""


def answers(cell: str) -> bool:
    """Whether a cell begins with yes, no, partly or a mark, and says little more.

    >>> [answers(cell) for cell in ("Yes - May 2026", "✔", "N", "Partly", "Draft with legal", "Nobody")]
    [True, True, True, True, False, False]
    """
    return _ANSWER.fullmatch(cell.strip()) is not None


def asks(label: str | None) -> bool:
    """Whether a column with this label asks if an action is complete.

    >>> [asks(label) for label in ("Complete? (Y/N)", "Done", "Action done? (Yes / No / Part)", "Audit signed off?")]
    [True, True, True, True]
    >>> [asks(label) for label in ("Date completed", "Completed by", "On track?", "To be implemented", None)]
    [False, False, False, False, False]
    """
    printed = " ".join((label or "").split())
    said = _OPTIONS.sub("", printed)
    bare = said.rstrip(" ?:;,.([/-–—")
    return bool((_LISTED if said == printed and "?" not in said else _ASKED).fullmatch(bare))
