"""A sentence of its own at the end of a narrative says how the action stands, whatever was said before."""

from __future__ import annotations

import pytest

from planparse.cells.status.read import read_status


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Both halls are live. On track.", "on_track"),
        ("Three posts were filled. Behind.", "delayed"),
        ("Complete. The rest of the programme is not started.", "completed"),
        ("Complete. Behind.", "completed"),
    ],
)
def test_the_last_sentence_decides_unless_the_first_is_a_label(text: str, code: str) -> None:
    assert read_status(None, None, text).code == code
