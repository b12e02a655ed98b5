"""Pieces of words that are no words: what is left over where a word was cut without a hyphen."""

from __future__ import annotations

_SHORT_WORDS = """
    a i o ad ah am an as at be by do ex go ha he hi if in is it ma me mr my no of oh ok on or ow ox pa pm so to up us vs
    we ye
"""
_SHORT = frozenset(_SHORT_WORDS.split())

_WORD_ENDS = """
    ably ance ances ated ates ating ation ations cial ded ding ence ences ency ent ents ers ery fully ial ians ible ies
    ified ily ing ings ion ions ised ises ising ists ities ity ive ively ives ized ment ments ness ning ors ous ously
    rship sed sion sions ted tial ting tion tions tive tively ual ures
"""
_ENDS = frozenset(_WORD_ENDS.split())
"""Ends of many words that are no words themselves."""


def is_word_end(piece: str) -> bool:
    """Whether a piece in small letters is no word: too short for one, without a vowel, or an end of many words.

    >>> [piece for piece in "t ent on every nd".split() if is_word_end(piece)]
    ['t', 'ent', 'nd']
    """
    return piece in _ENDS or (len(piece) < 3 and piece not in _SHORT) or set(piece).isdisjoint("aeiouy")
