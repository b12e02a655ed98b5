"""What fuzzing found (`python -m fuzz`): small files that took more than 20 seconds. None of them is a plan."""

from __future__ import annotations

import random
import time
from contextlib import suppress

import pytest

from planparse.errors import PlanParseError
from planparse.pipeline import parse_bytes

LABELS = ("Ref", "Action", "Lead", "By When", ">ction", "999>ction", "Lead", "By When")
WORDS = [
    "Ref",
    "Action",
    "Lead",
    "By",
    "When",
    "Outcome",
    "RAG",
    "1.1",
    "Review",
    "the",
    "threshold",
    "document",
    "31",
    "March",
    "2020",
]
SECONDS = 5


def hundreds_of_cut_labels() -> str:
    row = "\t".join(LABELS * 60)
    return f"{row}\n{row}\n1.1\tReview the document\tAnn Reed\tMay 2020\n"


def columns_at_every_place() -> str:
    dice = random.Random(1)  # no secret
    lines = ("".join(dice.choice(WORDS) + " " * dice.choice((1, 2, 3, 9)) for _ in range(100)) for _ in range(40))
    return "\n".join(lines)


@pytest.mark.parametrize("text", [hundreds_of_cut_labels, columns_at_every_place])
def test_a_broken_text_is_read_in_time(text) -> None:
    begun = time.process_time()
    with suppress(PlanParseError):
        parse_bytes("plan.txt", text().encode())
    assert time.process_time() - begun < SECONDS
