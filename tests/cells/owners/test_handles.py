"""Owners by the names that they have on a site."""

from __future__ import annotations

import pytest

from planparse.cells.owners import OwnerCell, read_owners


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@annreed7", ["@annreed7"]),
        ("@ann-reed, @boshah", ["@ann-reed", "@boshah"]),
        ("@annreed7 / @Bo_Shah2 and @cy", ["@annreed7", "@Bo_Shah2", "@cy"]),
    ],
)
def test_names_on_a_site_stay_as_they_are_printed(text: str, names: list[str]) -> None:
    (read,) = read_owners([OwnerCell("lead", text)])
    assert [(owner.kind, owner.name) for owner in read.owners] == [("person", name) for name in names]


def test_addresses_and_words_beside_such_names_are_read_as_before() -> None:
    read = read_owners([OwnerCell("lead", "ann.reed@north.gov.uk"), OwnerCell("lead", "Ann Reed (@annreed7)")])
    assert all("Reed" in (owner.name or "") for one in read for owner in one.owners)
