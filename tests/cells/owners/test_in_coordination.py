"""Who is only worked with supports."""

from __future__ import annotations

import pytest

from planparse.cells.owners import read_owners
from planparse.cells.owners.types import OwnerCell


@pytest.mark.parametrize("text", ["HR (in coordination with Finance)", "HR, in co-ordination with Finance"])
def test_who_is_worked_with_supports(text: str) -> None:
    (read,) = read_owners([OwnerCell("lead", text)])
    assert [(owner.role, owner.text) for owner in read.owners] == [("lead", "HR"), ("support", "Finance")]
