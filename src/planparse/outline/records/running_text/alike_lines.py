"""The second look: what the chain said at first of lines that are laid out alike, and of the same word elsewhere.

A list or a template repeats its layout. The first tags of one line may be wrong; those of all lines like it seldom are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from planparse.outline.records.running_text.chain import OUTSIDE
from planparse.outline.records.running_text.lines import Line, bare, labels_of, mark_of

Key = TypeVar("Key")


def second_features(lines: Sequence[Line], asked: Sequence[Sequence[str]], tags: Sequence[str]) -> list[list[str]]:
    """The features of each word, with what the first tags say: its own, those of alike lines, of the same word.

    ``asked`` and ``tags`` have one entry for each word of all lines.
    """
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.words))
    forms = [_form(line) for line in lines]
    fields = [_main_field(tags[one:two]) for one, two in pairwise(starts)]
    of_forms = _counted(forms, fields)
    words = [word.text for line in lines for word in line.words]
    of_words = _counted([bare(word) for word in words], [_field(tag) for tag in tags])
    found: list[list[str]] = []
    for number, line in enumerate(lines):
        alike = _others(of_forms[forms[number]], fields[number], "alike")
        near = [f"prevfield={_at(fields, number - 1)}", f"nextfield={_at(fields, number + 1)}"]
        label = _behind_label(line)
        for at, word in enumerate(line.words):
            place = starts[number] + at
            own = [
                f"first={tags[place]}",
                *alike,
                *near,
                f"{alike[0]}:{min(at - label, 2) if at >= label else 'label'}",
            ]
            if word.text[0].isupper():
                own += _others(of_words[bare(word.text)], _field(tags[place]), "same")
            found.append([*asked[place], *own])
    return found


def _at(fields: Sequence[str], number: int) -> str:
    return fields[number] if 0 <= number < len(fields) else "-"


def _field(tag: str) -> str:
    return tag[2:] or OUTSIDE


def _counted(keys: Sequence[Key], fields: Sequence[str]) -> dict[Key, Counter[str]]:
    found: dict[Key, Counter[str]] = {}
    for key, field in zip(keys, fields, strict=True):
        found.setdefault(key, Counter())[field] += 1
    return found


def _others(times: Counter[str], own: str, name: str) -> list[str]:
    """The field that most of the others have, and how many of them."""
    rest = times.copy()
    rest[own] -= 1
    total = rest.total()
    if not total:
        return [f"{name}=-"]
    (field, count), *_ = rest.most_common(1)
    share = "all" if count == total else "most" if 2 * count > total else "some"
    return [f"{name}={field}", f"{name}={field}:{share}{min(total, 3)}"]


def _main_field(tags: Sequence[str]) -> str:
    """The field of a line's first words that have one; outside if fewer than a third of its words have any."""
    told = [tag[2:] for tag in tags if tag != OUTSIDE]
    return told[0] if told and 3 * len(told) >= len(tags) else OUTSIDE


def _form(line: Line) -> tuple[str, int, int | None, str]:
    """How a line is laid out: what it begins with, how bold it is, its level as a heading, and its label."""
    bold = 0 if not line.bold else 1 if line.bold < len(line.words) else 2
    keys = [label.key for label in labels_of(line) if label.start <= 1]
    return mark_of(line), bold, line.level, keys[0] if keys else ""


def _behind_label(line: Line) -> int:
    """The index of the word behind the label at a line's front; 0 if it has none."""
    return next((label.stop for label in labels_of(line) if label.start <= 1), 0)


# Values behind one label are one field.


def with_values_alike(lines: Sequence[Line], tags: Sequence[str]) -> list[str]:
    """The tags, with the words behind each repeated label as the field that those behind most others like it are."""
    values = list(_values(lines))
    by_label: dict[str, list[tuple[int, int]]] = {}
    for key, start, stop in values:
        by_label.setdefault(key, []).append((start, stop))
    found = list(tags)
    for own in by_label.values():
        fields = Counter(_main_field(tags[start:stop]) for start, stop in own if stop > start)
        if fields.total() < _FEWEST:
            continue
        (field, count), *_ = fields.most_common(1)
        if field in _ANYWHERE or count < _MOSTLY * fields.total():
            continue
        for start, stop in own:
            if stop > start and _main_field(tags[start:stop]) != field:
                found[start:stop] = [f"B-{field}", *(f"I-{field}" for _ in range(stop - start - 1))]
    return found


_FEWEST, _MOSTLY = 3, 0.6
"""So many values, and this share of them, must be one field. Set by hand."""
_ANYWHERE = frozenset((OUTSIDE, "AREA"))
"""What is behind labels of all kinds."""


def _values(lines: Sequence[Line]) -> Iterator[tuple[str, int, int]]:
    """Yield each label's letters, and the indexes of the first word of its value and of the first behind that."""
    start = 0
    for line in lines:
        labels = labels_of(line)
        ends = [*(label.start for label in labels[1:]), len(line.words)]
        for label, end in zip(labels, ends, strict=False):
            last = end
            while last > label.stop and not any(map(str.isalnum, line.words[last - 1].text)):
                last -= 1
            yield label.key, start + label.stop, start + last
        start += len(line.words)
