"""Names in today's England: forenames, surnames and the particles inside surnames (see README.md)."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files

_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i"})


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """A name without case, accents, apostrophes and full stops, so that printed variants match.

    >>> folded("O’BRIEN"), folded("Zoë"), folded("J.")
    ('obrien', 'zoe', 'j')
    """
    if word.isascii():
        return _folded_ascii(word)
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'.")


def _folded_ascii(text: str) -> str:
    return text.casefold().replace("'", "").replace(".", "")


@lru_cache(maxsize=1)
def forenames() -> frozenset[str]:
    """Folded forenames of every origin.

    >>> {"sukhpreet", "agnieszka", "oluwaseun", "niamh"} <= forenames()
    True
    """
    return _listed("forenames.txt") | _listed("forenames_faker.txt")


@lru_cache(maxsize=1)
def usual_forenames() -> frozenset[str]:
    """Forenames that are common in Britain; others may well be words (`Marine`).

    >>> "imogen" in usual_forenames(), "marine" in usual_forenames()
    (True, False)
    """
    return _listed("forenames.txt")


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """Folded surnames of every origin.

    >>> {"obrien", "kowalczyk", "chaudhry", "okonkwo"} <= surnames()
    True
    """
    return _listed("surnames.txt")


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """Words before or inside a surname.

    >>> {"de", "van", "el", "ap"} <= particles()
    True
    """
    return frozenset(_parts()["particles"]["words"])


@lru_cache(maxsize=1)
def variants() -> dict[str, frozenset[str]]:
    """Folded forename -> the other spellings of the same name (not pet names: Bill may not be William here).

    >>> "beverly" in variants()["beverley"]
    True
    """
    found: dict[str, set[str]] = {}
    for group in _parts()["variants"]["groups"]:
        names = group.split()
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(others - {name}) for name, others in found.items()}


@lru_cache(maxsize=1)
def pet_names() -> dict[str, frozenset[str]]:
    """Folded forename -> its short and pet forms and the reverse: a reason to ask, not to merge.

    >>> "william" in pet_names()["bill"]
    True
    """
    found: dict[str, set[str]] = {}
    for group in _parts()["pet_names"]["groups"]:
        names = group.split()
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(others - {name}) for name, others in found.items()}


def _parts() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(files(__name__).joinpath("parts.toml").read_text("utf-8"))


def _listed(name: str) -> frozenset[str]:
    found: set[str] = set()
    for line in files(__name__).joinpath(name).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        found.update(_folded_ascii(line).split() if line.isascii() else map(folded, line.split()))
    return frozenset(found)
