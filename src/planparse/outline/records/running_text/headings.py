"""Which lines of running text head areas: of lines laid out alike above actions, all or none, by fitted weights."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import fmean

from planparse.lexicon.labels import NO_TERMS, kind_of_label
from planparse.noun import noun
from planparse.outline.features.cells import begins_with_verb, is_date, is_person, is_post
from planparse.outline.front_matter import announces_actions
from planparse.outline.records.running_text.chain import Span
from planparse.outline.records.running_text.grouping import AREA, Action
from planparse.outline.records.running_text.lines import Line, mark_of

_LONGEST = 40
"""Most words of a heading: some are the inspectors' whole sentence."""


@noun
class Alike:
    """Lines that are laid out alike and have actions below them: their indexes, and how many actions each has.

    ``others`` is how many such lines have none; ``tagged`` is the share that the tagger takes for headings.
    """

    lines: tuple[int, ...]
    below: tuple[int, ...]
    others: int
    tagged: float


def groups_of_lines(
    lines: Sequence[Line], actions: Sequence[Action], tagged: Sequence[Span], line_of: Sequence[int]
) -> Iterator[Alike]:
    """Yield the groups of lines that are laid out alike and may head actions. ``line_of`` has the line of each word."""
    taken = {line_of[at] for one in actions for span in (one.text, *one.own) for at in (span.start, span.stop - 1)}
    areas = {line_of[span.start] for span in tagged if span.field == AREA}
    texts = sorted(line_of[one.text.start] for one in actions)
    groups: dict[object, list[int]] = {}
    for number, line in enumerate(lines):
        if number not in taken and len(line.words) <= _LONGEST and any(map(str.isalnum, line.text)):
            groups.setdefault(_form(line), []).append(number)
    for own in groups.values():
        counts = [sum(one < at < two for at in texts) for one, two in pairwise((*own, len(lines)))]
        heads = [(number, count) for number, count in zip(own, counts, strict=True) if count]
        if heads:
            found, below = zip(*heads, strict=True)
            yield Alike(found, below, len(own) - len(found), fmean(number in areas for number in found))


def _form(line: Line) -> tuple[object, ...]:
    """How a line is laid out."""
    end = ":" if line.text[-1] == ":" else "." if line.text[-1] in ".;,?!" else ""
    return mark_of(line), line.bold >= len(line.words), line.level, end, line.text.isupper()


def features_of(group: Alike, lines: Sequence[Line], actions: int) -> dict[str, float]:
    """What shows that a group of lines heads areas, of a text with so many actions."""
    own = [lines[number] for number in group.lines]
    texts = [line.text for line in own]
    first, count = own[0], len(own)
    tests: dict[str, Callable[[str], object]] = {
        "label": lambda text: kind_of_label(NO_TERMS, text),
        "announces": announces_actions,
        "date": is_date,
        "who": lambda text: is_person(text) or is_post(text),
        "verb": begins_with_verb,
    }
    return {
        "always": 1.0,
        "tagged": group.tagged,
        "covered": sum(group.below) / actions,
        "lines": math.log(count),
        "with actions": count / (count + group.others),
        "actions each": math.log(fmean(group.below)),
        "one action each": fmean(one == 1 for one in group.below),
        "heading": float(first.level is not None),
        "title": float(first.level in (0, 1) and count + group.others == 1),
        "bold": float(first.bold >= len(first.words)),
        "marked": float(bool(mark_of(first))),
        "colon": float(first.text[-1] == ":"),
        "capitals": float(first.text.isupper()),
        "sentence": float(first.text[-1] in ".;,?!"),
        "words": min(fmean(len(line.words) for line in own), 20.0) / 10,
        "first line": float(group.lines[0] == 0),
        **{name: fmean(bool(test(text)) for text in texts) for name, test in tests.items()},
    }


def likelihood(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How likely something is by its features and the fitted weights, from 0 to 1."""
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) * value for name, value in features.items())))


_LIKELY = 0.3
"""How likely a group must be to head areas.

Right in half of the texts kept back (F1): 67 to 69 with 0.3, 64 to 65 with 0.4, 59 to 67 with 0.5; with the tags
alone 59 to 63.
"""


def area_lines(
    lines: Sequence[Line],
    actions: Sequence[Action],
    tagged: Sequence[Span],
    line_of: Sequence[int],
    weights: Mapping[str, float],
) -> tuple[int, ...]:
    """The lines that head areas: the likeliest group of lines laid out alike; none if no group is likely."""
    best, found = _LIKELY, Alike((), (), 0, 0.0)
    for group in groups_of_lines(lines, actions, tagged, line_of):
        features = features_of(group, lines, len(actions))
        share = likelihood(features, weights)
        if share > best:
            best, found = share, group
    return found.lines
