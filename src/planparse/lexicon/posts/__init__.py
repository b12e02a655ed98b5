"""The words of posts, bodies, titles and remarks inside owner cells (see README.md)."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

KINDS = (
    "titles",
    "ranks",
    "postnominals",
    "heads",
    "crowds",
    "post_acronyms",
    "modifiers",
    "topics",
    "bodies",
    "body_heads",
    "named_heads",
    "institutions",
    "agencies",
    "body_acronyms",
    "team_acronyms",
    "places",
    "no_owner",
    "nameless",
    "support",
    "joins",
)


@lru_cache(maxsize=1)
def tables() -> MappingProxyType[str, dict[str, list[str]]]:
    """The whole file, table by table."""
    return MappingProxyType(tomllib.loads(files(__name__).joinpath("posts.toml").read_text("utf-8")))


@lru_cache(maxsize=len(KINDS))
def phrases(kind: str) -> frozenset[str]:
    """The phrases of one table, in lower case.

    >>> "social worker" in phrases("heads"), "lscb" in phrases("body_acronyms")
    (True, True)
    """
    return frozenset(tables()[kind]["words"])


@lru_cache(maxsize=1)
def fields() -> frozenset[str]:
    """Single words for fields of work, in lower case: `gynaecology`, `sustainable`, `charges`.

    >>> {"gynaecology", "biodiversity"} <= fields()
    True
    """
    lines = files(__name__).joinpath("fields.txt").read_text("utf-8").splitlines()
    words = frozenset(word for line in lines if not line.startswith("#") for word in line.split())
    return words - phrases("bodies") - phrases("heads")


@lru_cache(maxsize=1)
def label_roles() -> MappingProxyType[str, str]:
    """Label inside a cell -> the role of the owners after it; `column` means the cell's own role.

    >>> label_roles()["support"], label_roles()["lead"]
    ('support', 'column')
    """
    return MappingProxyType({label: role for role, labels in tables()["labels"].items() for label in labels})
