"""What the examples in docstrings may name without importing it."""

from __future__ import annotations

from typing import Any

import pytest

from planparse.lexicon.labels import NO_TERMS


@pytest.fixture(autouse=True, scope="session")
def _example_names(doctest_namespace: dict[str, Any]) -> None:
    """Examples pass `NO_TERMS`, the lexicon's own words alone."""
    doctest_namespace["NO_TERMS"] = NO_TERMS
