"""spaCy's blank English without its tokenizer, whose rules take a fifth of a second to load.

Our components make their Docs from words that are already known, so nothing is ever tokenised here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language


def blank_english() -> Language:
    """An empty English pipeline that takes Docs, and splits a plain text at its spaces. Imports spaCy."""
    from spacy.lang.en import English
    from spacy.tokens import Doc

    return English(create_tokenizer=lambda nlp: lambda text: Doc(nlp.vocab, words=text.split()))
