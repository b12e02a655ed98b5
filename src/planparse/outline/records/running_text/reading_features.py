"""What the tagger's reading of running text shows of whether it holds things to be done (for `likely_plan`)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from statistics import fmean

from planparse.lexicon.announcements import LABEL, announces
from planparse.noun import noun
from planparse.outline.front_matter import without_section
from planparse.outline.records.running_text.grouping import Action
from planparse.outline.records.running_text.lines import Line
from planparse.outline.records.running_text.sections import Found


@noun
class Told:
    """An action of a reading: how likely its words say what is to be done (0 to 1), and the fields of tags it has."""

    share: float
    fields: frozenset[str]


def of_tagger(found: Found) -> dict[str, float]:
    """The features of what the tagger reads."""
    sure = found.tagged.surely_texts()
    return features_of_reading(list(told_by_tags(found.actions, sure)), found.text.lines)


def told_by_tags(actions: Sequence[Action], sure: Sequence[float]) -> Iterator[Told]:
    """Yield the actions that were tagged; ``sure`` is how likely each word is part of what is to be done."""
    for one in actions:
        fields = frozenset(span.field for span in (*one.own, *one.shared))
        yield Told(fmean(sure[one.text.start : one.text.stop]), fields)


_MANY = 8
"""So many actions are as good as more."""
_SAYS_MORE = frozenset(("OWNER", "TIME", "STATUS", "NOTE"))


def features_of_reading(told: Sequence[Told], lines: Sequence[Line]) -> dict[str, float]:
    """What shows that a text holds actions: how many, how surely, who and when, and what the text calls them."""
    each = sorted((one.share for one in told), reverse=True)
    more = [one.share for one in told if one.fields & _SAYS_MORE]
    count = max(1, len(told))
    first, second, *_ = (*each, 0.0, 0.0)
    return {
        "always": 1.0,
        "actions": min(len(told), _MANY) / _MANY,
        "surest": first,
        "second surest": second,
        "how sure": sum(each) / count,
        "sure": min(sum(each), _MANY) / _MANY,
        "sure and told": min(sum(more), _MANY) / _MANY,
        "surest told": max(more, default=0.0),
        "told": sum(bool(one.fields & {"OWNER", "TIME"}) for one in told) / count,
        "timed": sum("TIME" in one.fields for one in told) / count,
        "words for each action": math.log(max(1, sum(len(line.words) for line in lines)) / count),
        "announced": float(any(map(_announces, lines))),
    }


_LONGEST = 12
"""Most words of a line that announces actions."""


def _announces(line: Line) -> bool:
    """Whether a line says that actions follow (`Actions agreed:`), or begins with the label of one (`Action 3:`)."""
    text = line.text
    if len(line.words) <= _LONGEST and announces(without_section(text.rstrip(" :.–-"))):
        return True
    bare = text.lstrip("*• ")
    found = LABEL.match(bare)
    return found is not None and bare[found.end() :].lstrip()[:1] in (":", "–", "-")
