"""Cells of real public documents with the label of every part, and new cells in their patterns.

`real_cells.jsonl` holds the open cells of `evaluation/real_public`: each part and its label, an empty label for what
stands between. A new cell keeps the pattern of one of them: its people get other names of the same shape, and its
posts and bodies are now and then those of another cell or made up.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path

from names import person

from cells import Maker, Part

FILE = Path(__file__).parent / "real_cells.jsonl"
_OF = re.compile(r"(?P<head>[^,/&()]*?\b(?:of|for)) (?P<field>[^/()]+)")
"""A post that `of` or `for` cuts into its noun and its fields of work."""
_MOST = 12
"""A document with more cells than this is drawn from no more often: a list of minutes is one pattern."""


def cells(documents: Collection[str] | None = None) -> list[tuple[str, list[Part]]]:
    """The cells of these documents, or of all, each with its document."""
    told = map(json.loads, FILE.read_text("utf-8").splitlines())
    return [
        (one["document"], [(text, label) for text, label in one["parts"]])
        for one in told
        if documents is None or one["document"] in documents
    ]


class RealMaker:
    """Makes cells in the patterns of real ones, from one seed."""

    def __init__(self, seed: int, documents: Collection[str] | None = None) -> None:
        self.maker = Maker(seed)
        self.rng = self.maker.rng
        told = cells(documents)
        size = Counter(document for document, _ in told)
        alike = Counter((document, str(parts)) for document, parts in told)
        self.cells = [parts for _, parts in told]
        self.weights = [
            min(size[document], _MOST) / size[document] / alike[document, str(parts)] ** 0.5 for document, parts in told
        ]
        self.posts = self._pool(told, "POST", "ATTACHED_POST")
        self.bodies = self._pool(told, "BODY")
        self.employers = self._pool(told, "ORGANISATION")
        self.notes = self._pool(told, "NOTE")
        parted = [found for post in self.posts if (found := _OF.fullmatch(post))]
        self.nouns = sorted({found["head"] for found in parted})
        self.fields = sorted({found["field"] for found in parted})

    @staticmethod
    def _pool(told: list[tuple[str, list[Part]]], *labels: str) -> list[str]:
        return sorted({text for _, parts in told for text, label in parts if label in labels})

    def cell(self) -> list[Part]:
        """A cell in the pattern of a real one."""
        r = self.rng
        parts = r.choices(self.cells, self.weights)[0]
        if r.random() < 0.12:
            return parts
        made = [self._part(text, label) for text, label in parts]
        if r.random() < 0.1:
            old, new = r.choice([("\n", ", "), ("\n", "; "), ("/", " / "), (", ", "/"), (" and ", " & "), (", ", "\n")])
            made = [(new if not label and text == old else text, label) for text, label in made]
        if r.random() < 0.05:
            return self.maker.wrapped(made)
        return [(text.upper(), label) for text, label in made] if r.random() < 0.02 else made

    def _part(self, text: str, label: str) -> Part:
        changed: dict[str, Callable[[str], str]] = {
            "PERSON": self._person,
            "SURNAME_FIRST": lambda _: ", ".join(reversed(person(self.rng, self.maker.pools))),
            "INITIALS": self._letters,
            "POST": self._post,
            "ATTACHED_POST": self._post,
            "BODY": lambda body: self._other(body, self.bodies, self.maker.body),
            "ORGANISATION": lambda name: self._other(name, self.employers, self.maker.organisation),
            "NOTE": lambda note: self._other(note, self.notes, lambda: note, 0.8),
        }
        return (changed[label](text), label) if label in changed else (text, label)

    def _person(self, name: str) -> str:
        """A name of the same shape: each initial an initial, each word a word."""
        given, family = person(self.rng, self.maker.pools)
        words = name.split(" ")
        if len(words) == 1 and "\n" not in name:
            return given if self.rng.random() < 0.5 else family
        if "\n" in name:
            return f"{given}\n{family}"
        if all(len(word.strip(".")) > 1 for word in words[:-1]):
            return f"{given} {family}"
        first = [
            (self.rng.choice("ABCDEFGHJKLMNPRST") + word[1:]) if len(word.strip(".")) == 1 else given
            for word in words[:-1]
        ]
        last = family if len(words[-1].strip(".")) > 1 else self.rng.choice("ABCDEFGHJKLMNPRST") + words[-1][1:]
        return " ".join([*first, last])

    def _letters(self, short: str) -> str:
        """Initials of the same shape."""
        return re.sub("[A-Z]", lambda _: self.rng.choice("ABCDEFGHIJKLMNOPRSTVW"), short)

    def _post(self, post: str) -> str:
        r = self.rng
        if self.nouns and r.random() < 0.12:
            return f"{r.choice(self.nouns)} {r.choice(self.fields)}"
        return self._other(post, self.posts, self.maker.post)

    def _other(self, own: str, pool: list[str], made: Callable[[], str], keep: float = 0.4) -> str:
        roll = self.rng.random()
        if roll < keep or not pool:
            return own
        return self.rng.choice(pool) if roll < keep + (1 - keep) * 0.6 else made()
