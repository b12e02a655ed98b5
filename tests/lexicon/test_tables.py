"""The label data: every label is read as what it is listed for, and nothing is listed twice for one field."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS, area_labels, fold, headers, readings, titles
from planparse.outline.area_headings import area_label

HEADERS = [(field, label) for field, entry in headers(NO_TERMS).items() for label in entry.labels]


@pytest.mark.parametrize(("field", "label"), HEADERS)
def test_every_header_label_is_read_as_its_field(field: str, label: str) -> None:
    assert (field, 1.0) in readings(NO_TERMS, label)
    assert (field, 1.0) in readings(NO_TERMS, label.upper())


@pytest.mark.parametrize("field", headers(NO_TERMS))
def test_pointing_words_are_folded(field: str) -> None:
    assert all(fold(word) == word for word in headers(NO_TERMS)[field].words)


@pytest.mark.parametrize(
    ("kind", "label"), [(kind, label) for kind, labels in area_labels(NO_TERMS).items() for label in labels]
)
def test_every_area_label_is_read_as_its_kind(kind: str, label: str) -> None:
    for form in ("{} 3: Something", "{} (3) - Something", "{} Three – Something"):
        found = area_label(NO_TERMS, form.format(label))
        assert found is not None
        assert (found.kind, found.number) == (kind, "3")
    assert area_label(NO_TERMS, f"{label} of the plan") is None


def test_titles_are_unique() -> None:
    assert len(titles()) == len(set(titles()))
