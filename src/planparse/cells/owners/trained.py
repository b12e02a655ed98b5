"""A second reader: spaCy's entity recogniser on a small hashed embedding, trained on generated cells.

It reads a cell from the shapes of its words and the lexicon's marks (`training/owners/README.md` says how it was
made). It never decides alone: where it differs from the rules, the cell gets an issue with its reading.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any, NamedTuple

from planparse.cells.owners import marks as m
from planparse.cells.owners.types import Words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LABELS = (
    "PERSON",
    "SURNAME_FIRST",
    "INITIALS",
    "TITLE",
    "POST",
    "ATTACHED_POST",
    "BODY",
    "ORGANISATION",
    "ROLE_LABEL",
    "NOTE",
    "NOBODY",
)
"""What a part of a cell can be. An attached post is the post of a person in the same cell."""
WIDTH = 64
_CONFIG: dict[str, Any] = {
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": WIDTH,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "TAG", "LEMMA"],
                "rows": [2000, 500, 1000, 500, 1000, 200],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": WIDTH,
                "depth": 3,
                "window_size": 1,
                "maxout_pieces": 2,
            },
        },
    }
}

_NAMES = (
    (m.TITLE | m.RANK, "ti"),
    (m.FORENAME, "fo"),
    (m.SURNAME, "su"),
    (m.PARTICLE, "pa"),
    (m.INITIAL | m.LONE_CAPITALS, "in"),
    (m.HEAD, "he"),
    (m.HEADS, "hs"),
    (m.POST_ACRONYM, "ha"),
    (m.MODIFIER, "mo"),
    (m.TOPIC, "to"),
    (m.BODY | m.BODY_ACRONYM, "bo"),
    (m.BODY_HEAD, "bh"),
    (m.TEAM_ACRONYM, "te"),
    (m.ACRONYM, "ac"),
    (m.PLACE, "pl"),
    (m.PREPOSITION, "of"),
    (m.SEPARATOR, "se"),
    (m.NO_OWNER, "no"),
)
_CLASSES = (
    (m.SEPARATOR, "se"),
    (m.TITLE, "ti"),
    (m.POST_HEAD, "po"),
    (m.BODY | m.BODY_ACRONYM | m.BODY_HEAD | m.TEAM_ACRONYM, "bo"),
    (m.TOPIC | m.MODIFIER, "to"),
    (m.FORENAME | m.SURNAME, "na"),
    (m.PREPOSITION, "of"),
)


class Part(NamedTuple):
    """Tokens ``start`` to ``end`` of a cell and the label that the model gave them."""

    label: str
    start: int
    end: int


def lexical(mark: int) -> tuple[str, str]:
    """The lexicon's marks of a word in one string, and the strongest of them.

    >>> lexical(m.TOPIC | m.SURNAME)
    ('su.to', 'to')
    """
    whole = ".".join(name for bits, name in _NAMES if mark & bits)
    return whole or "-", next((name for bits, name in _CLASSES if mark & bits), "-")


def recogniser() -> Language:
    """An empty recogniser, to train or to load the trained one into."""
    from planparse.cells.english import blank_english

    nlp = blank_english()
    nlp.add_pipe("ner", config=_CONFIG)
    return nlp


@lru_cache(maxsize=1)
def trained() -> Language:
    """The trained recogniser. Loaded at the first cell that needs a second reading."""
    nlp = recogniser()
    with as_file(files("planparse.cells.owners").joinpath("trained_ner")) as folder:
        nlp.get_pipe("ner").from_disk(folder, exclude=["vocab"])  # type: ignore[attr-defined]
    return nlp


def doc_of(nlp: Language, words: Words, attributes: list[tuple[str, str]] | None = None) -> Doc:
    """A Doc of a cell's words, the lexicon's marks as its tags and lemmas."""
    from spacy.tokens import Doc

    texts = [token.text for token in words.tokens]
    given = attributes or [lexical(mark) for mark in words.marks]
    return Doc(nlp.vocab, words=texts, tags=[tag for tag, _ in given], lemmas=[lemma for _, lemma in given])


@lru_cache(maxsize=8192)
def second_reading(text: str) -> tuple[Part, ...]:
    """The parts of a cell as the trained recogniser reads them."""
    from planparse.cells.owners.pipeline import marked

    nlp = trained()
    words = marked(text)
    if not words.tokens:
        return ()
    doc = nlp.get_pipe("ner")(doc_of(nlp, words))
    return tuple(Part(span.label_, span.start, span.end) for span in doc.ents)
