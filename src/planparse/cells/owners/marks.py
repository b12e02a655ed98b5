"""Evidence about one token, as bits: a word can be a forename, a surname and part of a job title at once.

Plain integers, not `enum.Flag`: the segmentation tests them some ten thousand times a plan.
"""

from __future__ import annotations

TITLE = 1 << 0
RANK = 1 << 1
POSTNOMINAL = 1 << 2
HEAD = 1 << 3
"""The noun of a job title, one holder."""
HEADS = 1 << 4
"""The same in the plural."""
POST_ACRONYM = 1 << 5
MODIFIER = 1 << 6
TOPIC = 1 << 7
BODY = 1 << 8
BODY_HEAD = 1 << 9
BODY_ACRONYM = 1 << 10
TEAM_ACRONYM = 1 << 11
ACRONYM = 1 << 12
"""Capitals that no list knows."""
PLACE = 1 << 13
FORENAME = 1 << 14
SURNAME = 1 << 15
PARTICLE = 1 << 16
INITIAL = 1 << 17
NAME_SHAPE = 1 << 18
"""Could be part of a name by its letters."""
LOWER = 1 << 19
NUMBER = 1 << 20
PREPOSITION = 1 << 21
NEWLINE = 1 << 22
HARD = 1 << 23
COMMA = 1 << 24
SLASH = 1 << 25
AND = 1 << 26
DASH = 1 << 27
COLON = 1 << 28
OPEN = 1 << 29
CLOSE = 1 << 30
SUPPORT = 1 << 31
NO_OWNER = 1 << 32
LABEL = 1 << 33
NAMED_AFTER = 1 << 35
"""The noun of an institution that may be called after a person (`Victoria Reed Hospital`)."""
NAMELESS = 1 << 36
"""A word that names nobody by itself (`Owner`, `Name`): before `TBC` it says whose name is to come."""
EMAIL = 1 << 37
"""An address that stands for the person it names."""
LONE_CAPITALS = 1 << 38
"""Two or three capitals that no list knows, between separators: initials in a lead's column."""
DUTY = 1 << 39
"""A word that says what an owner is to do or where to call: it names nobody."""
JUNK = 1 << 34
"""Punctuation without meaning here."""

POST_HEAD = HEAD | HEADS | POST_ACRONYM | RANK
PLURAL = HEADS
SCOPE = MODIFIER | TOPIC | BODY | BODY_HEAD | BODY_ACRONYM | TEAM_ACRONYM | PLACE | ACRONYM
"""What can say which post it is."""
KNOWN_ACRONYM = POST_ACRONYM | BODY_ACRONYM | TEAM_ACRONYM
ANY_ACRONYM = KNOWN_ACRONYM | ACRONYM
BODILY = BODY | BODY_HEAD | BODY_ACRONYM | TEAM_ACRONYM | ACRONYM | TOPIC
NAME_WORD = NAME_SHAPE | PARTICLE | INITIAL
SEPARATOR = NEWLINE | HARD | COMMA | SLASH | AND | DASH | COLON | OPEN | CLOSE | SUPPORT | LABEL | JUNK
BINDING = COMMA | SLASH | AND | DASH | NEWLINE
"""Separators that also stand inside one owner."""
