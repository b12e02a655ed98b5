"""Two readings of one text: the tagger's, and that of rules, which may have read it as cards, records or minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.outline import OWNER_FIELDS, Outline, Spot, row_words
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
"""Least agreement of a reading by rules that is kept.

In 26 documents that nobody had opened, 14 of the 19 with less than 0.3 were read better by the tagger (5 to 79 % of
their fields instead of 0 to 35), and 4 of the 7 with more by rules (47 to 98 instead of 40 to 94). Of four with 0.2 to
0.3, rules read three better.
"""
_AS_MANY = 0.6
"""The least share of the actions that rules found which the tagger must find to be preferred."""


def is_better(rivals: Rivals) -> bool:
    """Whether the tagger's reading of a document is to be preferred to the outline by rules.

    What the text itself calls actions stays so, unless the tagger is far from it. Cells of tables that list no actions
    must at least say who or when.
    """
    found, outline = rivals.found, rivals.outline
    rows = list(outline.rows())
    if not rows:
        fields = {span.field for action in found.actions for span in (*action.own, *action.shared)}
        return bool(found.actions) and (not found.text.cells or not fields.isdisjoint(("OWNER", "TIME")))
    if not is_of_text(found, outline):
        return False
    if found.tagged.likelier < _SURE * len(found.text.words):
        return False
    if rivals.distance < (_FAR_FROM_ANNOUNCED if rivals.announced else _FAR):
        return False
    least = _LABELLED if is_labelled(outline) else _AGREES
    return len(found.actions) >= _AS_MANY * len(rows) and rivals.agreement < least


def is_of_text(found: Found, outline: Outline) -> bool:
    """Whether most words of an outline's actions are in the running text, not in tables."""
    known = {word.id for word in found.text.words}
    own = [word.id in known for row in outline.rows() for word in row_words(row)]
    return 2 * sum(own) >= max(1, len(own))


_FAR, _FAR_FROM_ANNOUNCED = 100.0, 500.0
"""How much lower the tagger must score an outline than its own reading to be preferred.

Of ten real minutes whose lists and labels say that they are actions, rules read nine better, with 50 to 400; the tenth
has 1,100. Of others, those that the tagger reads better have 145 to 290; tests of a few lines, which rules read
rightly, 50 to 76.
"""
_SURE = 0.2
"""How much likelier than no actions, for each word, the tagger must find its own to be preferred to rules.

Three real minutes that rules read well (57 to 100 % of their fields, the tagger 6 to 20) have 0.03 to 0.18; five
documents that the tagger reads better have 0.23 to 0.59, one 0.16.
"""


def is_labelled(outline: Outline) -> bool:
    """Whether labels show at least two of who, when, how far and what for in the tables of the actions."""
    columns = [column for number in {row.table for row in outline.rows()} for column in outline.tables[number].columns]
    return len({TAGS[one.field] for one in columns if one.field and one.field in _BY_LABELS and one.reads}) > 1


_BY_LABELS = frozenset((*OWNER_FIELDS, "timescale", "status", "progress", "outcome"))
_LABELLED = -0.5
"""Least agreement of a reading whose labels name their fields: of four such with 0 to 0.3, rules read three better, and
all of a test of records with -0.4; one with -0.8 the tagger reads better.
"""


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
    not far from that.
    """
    if rivals.announced and rivals.distance < _FAR:
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
