"""Kinds of narratives and of status cells in other words than those that teach the weights."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from planparse.cells.status import read_status

KINDS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text("utf-8"))
SHARE = 0.8
"""How many texts of a kind must be read right: the rest must have a warning."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_in_other_words(kind: str) -> None:
    told = KINDS[kind]
    read = [
        (text, read_status(*((text, None, None) if told.get("cell") else (None, None, text)))) for text in told["texts"]
    ]
    wrong = [(text, status.code) for text, status in read if status.code != told["code"]]
    silent = [text for text, status in read if status.code != told["code"] and not _warned(status)]
    assert not silent
    assert len(wrong) <= (1 - SHARE) * len(read), wrong


def _warned(status: Any) -> bool:
    return any(doubt.severity == "warning" for doubt in status.doubts) or status.code == "unknown"
