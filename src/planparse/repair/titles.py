"""Reading errors in a title before a name (`Clir` for `Cllr`)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from planparse.lexicon.tables import titles
from planparse.outline.outline import OWNER_FIELDS, Outline, Spot, entry_at
from planparse.repair.changes import Change, Respell
from planparse.words import Word

_ALIKE = str.maketrans("iI1|!0O5$", "lllllooss")
"""Letters that scanners and exports take for one another."""


def misread_titles(outline: Outline) -> Iterator[Change]:
    """Respell a word that looks like a title letter by letter, before a capital word, in an owner's cell.

    Acts only where the shapes agree and the word is no title itself. Does not act outside of owner columns,
    or on a last word: that is a surname.
    """
    for row in outline.rows():
        for field in OWNER_FIELDS:
            found = entry_at(outline, row, field)
            if found is None:
                continue
            column, entry = found
            words = entry.phrase.words
            for word, following in pairwise(words):
                title = misread_title(word.text)
                if title and following.text[:1].isupper():
                    yield Change(
                        "title_misread",
                        Respell(row.id, column, word, _as_written(word, title)),
                        (Spot(row=row.id, column=column),),
                        word.text,
                        _as_written(word, title),
                        f"its letters look like {title!r}, a title before a name",
                    )


@lru_cache(maxsize=4096)
def misread_title(text: str) -> str | None:
    """The title that this word was misread from, or None.

    >>> misread_title("Clir"), misread_title("C1lr."), misread_title("Cllr"), misread_title("Clare")
    ('Cllr', 'Cllr', None, None)
    """
    bare = text.rstrip(".,")
    if any(bare.casefold() == title.casefold() for title in titles()):
        return None
    shape = _shape(bare)
    return next((title for title in titles() if len(title) > 2 and _shape(title) == shape), None)


def _shape(text: str) -> str:
    return text.translate(_ALIKE).casefold()


def _as_written(word: Word, title: str) -> str:
    return title + word.text[len(word.text.rstrip(".,")) :]
