"""The cell readers' scores on the held-out sets do not fall: a case is right or wrong as a whole."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

import pytest

from conftest import ROOT

AIMS = {"owners": (400, 0.97), "timescales": (500, 0.975), "statuses": (250, 0.935), "measures": (150, 0.95)}

"""Statuses fell from 97.4 to 94.4 % when narratives that only tell events got a status: this set says that they have none,
the cells of real public documents say what a careful reader makes of them (see both sets' README). 137 more of those took
one cell of this set (319 of 340)."""


@pytest.fixture(scope="module")
def score() -> ModuleType:
    """The scoring script, as a module."""
    spec = importlib.util.spec_from_file_location("score", ROOT / "evaluation" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", AIMS)
def test_held_out_scores(score: ModuleType, name: str) -> None:
    number, share = AIMS[name]
    results = [score.same(expected, found) for _, expected, found in score.SETS[name]()]
    assert len(results) >= number
    assert sum(results) / len(results) >= share
