"""Two readings of one text: the tagger's, and that of rules, which may have read it as cards, records or minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.outline import OWNER_FIELDS, Outline, Spot, field_text, row_words
from planparse.outline.records.running_text.chain import OUTSIDE
from planparse.outline.records.running_text.sections import FIELDS, Found
from planparse.words import Word

TAGS = {field: name for name, field in FIELDS.items()} | dict.fromkeys(OWNER_FIELDS, "OWNER") | {"area": "AREA"}
"""The fields of tags by the contract's fields."""


def tags_of(outline: Outline, words: Sequence[Word]) -> list[str]:
    """The tags that an outline gives to these words."""
    part_of: dict[int, tuple[str, object]] = {}
    for number, area in enumerate(outline.areas):
        part_of |= dict.fromkeys((word.id for word in area.heading.words), ("AREA", number))
        for row in area.rows:
            for column, entry in zip(outline.tables[row.table].columns, row.entries, strict=True):
                if entry is not None and column.field in TAGS:
                    name = TAGS[column.field]
                    part_of |= dict.fromkeys((word.id for word in entry.phrase.words), (name, (row.id, name)))
    found: list[str] = []
    before: tuple[str, object] | None = None
    for word in words:
        part = part_of.get(word.id)
        found.append(f"{'I' if part == before else 'B'}-{part[0]}" if part else OUTSIDE)
        before = part
    return found


@noun
class Rivals:
    """The tagger's reading of a document and an outline by rules.

    ``announced`` is whether the text itself calls what the rules found actions, ``distance`` how much lower the tagger
    scores the outline than its own reading, ``agreement`` how likely it finds it: 1 like its own, 0 or less like a text
    without actions.
    """

    found: Found
    outline: Outline
    announced: bool
    distance: float
    agreement: float


def compared(found: Found, outline: Outline, *, announced: bool = False) -> Rivals:
    """The two readings, with what the tagger makes of each."""
    best = found.tagged.score(found.tagged.tags)
    none = found.tagged.score([OUTSIDE] * len(found.text.words))
    distance = best - found.tagged.score(tags_of(outline, found.text.words))
    return Rivals(found, outline, announced, distance, 1 - distance / max(best - none, 1e-9))


_AGREES = 0.2
"""The agreement below which the tagger finds hardly any of an outline's actions."""


def says_who_or_when(found: Found) -> bool:
    """Whether the tagger finds several actions, and enough of them say who, when or how far: steps of a guide do not.

    Of public files of which it finds one action alone, none holds any.
    """
    told = [{span.field for span in (*action.own, *action.shared)} for action in found.actions]
    count = sum(not fields.isdisjoint(("OWNER", "TIME", "STATUS")) for fields in told)
    return len(told) > 1 and count >= _TOLD * len(told)


_TOLD = 0.3
"""The least share of them. With less, 4 public files with actions and 5 without were taken for plans."""


def is_of_text(found: Found, outline: Outline) -> bool:
    """Whether most words of an outline's actions are in the running text, not in tables."""
    known = {word.id for word in found.text.words}
    own = [word.id in known for row in outline.rows() for word in row_words(row)]
    return 2 * sum(own) >= max(1, len(own))


FAR = 100.0
"""How much lower the tagger must score an outline than its own reading to be far from it."""


def _are_regular(outline: Outline) -> bool:
    """Whether nearly all actions say who, when and how far: no misread text is as regular.

    Who and when alone, after labels, do not show it: tried on 14 documents, one had lost the status of all its cards.
    """
    rows = list(outline.rows())
    fields = ("timescale", "status", *OWNER_FIELDS)
    told = [{field for field in fields if field_text(outline, row, field)} for row in rows]
    whole = sum({"timescale", "status"} <= own and len(own) > 2 for own in told)
    return len(rows) >= _FEWEST_ALIKE and whole >= _WHOLE * len(rows)


_FEWEST_ALIKE, _WHOLE = 5, 0.85
"""Fewest such actions, and the share of them that must be whole."""


_SAME = 0.5
"""The least share of an action's words that the tagger must take for what is to be done."""
_OTHERWISE = Doubt(
    "record_unsure",
    "warning",
    "read by its layout, but its words are not like those of an action: check where it begins and ends",
)


def doubts(rivals: Rivals) -> Iterator[tuple[Spot, Doubt]]:
    """Yield a doubt for each action in running text whose words the tagger takes for something else.

    For all of them, if the whole outline is unlikely; for none, if the text itself calls them actions and the tagger is
    not far from that. If the tagger agrees with hardly any, it knows no such layout, and regular actions are right.
    """
    if rivals.announced and rivals.distance < FAR:
        return
    if rivals.agreement < _AGREES and _are_regular(rivals.outline):
        return
    found, outline = rivals.found, rivals.outline
    told = {word.id for word, tag in zip(found.text.words, found.tagged.tags, strict=True) if tag[2:] == "TEXT"}
    known = {word.id for word in found.text.words}
    doubted = {spot.row for spot, doubt in outline.doubts if doubt.code == _OTHERWISE.code}
    unlikely = bool(found.actions) and rivals.agreement < _AGREES
    for row in outline.rows():
        own = [
            word.id
            for column, entry in zip(outline.tables[row.table].columns, row.entries, strict=True)
            if entry is not None and column.field == "description"
            for word in entry.phrase.words
            if word.id in known
        ]
        if own and row.id not in doubted and (unlikely or sum(one in told for one in own) < _SAME * len(own)):
            yield Spot(row=row.id), _OTHERWISE
