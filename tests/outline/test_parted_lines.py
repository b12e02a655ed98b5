"""Lines whose parts begin with the same words in each record, without colons: labels and values."""

from __future__ import annotations

import pytest

import planparse
from planparse.outline.records.parted_lines import with_parted_lines
from planparse.read.document import Paragraph
from planparse.words import Place, Word

ROWS = (("Ann Reed", "May 2025"), ("Repairs Team", "June 2025"), ("Bo Lind", "31 July 2025"))


def blocks_of(*texts: str) -> list[Paragraph]:
    at = 0
    found: list[Paragraph] = []
    for text in texts:
        words = text.split()
        found.append(Paragraph(tuple(Word(at + n, word, Place()) for n, word in enumerate(words)), Place()))
        at += len(words)
    return found


def parts_of(*texts: str) -> list[tuple[str, int]]:
    found, _ = with_parted_lines(blocks_of(*texts))
    return [
        (" ".join(word.text for word in block.words), block.term) for block in found if isinstance(block, Paragraph)
    ]


@pytest.mark.parametrize("sign", ["•", "|", "·"])
def test_the_same_words_in_front_are_labels(sign: str) -> None:
    told = parts_of(*(f"Held by {who} {sign} Ready {when}" for who, when in ROWS))
    assert told[:2] == [("Held by Ann Reed", 2), ("Ready May 2025", 1)]
    assert len(told) == 2 * len(ROWS)


def test_the_signs_are_set_aside() -> None:
    blocks = blocks_of(*(f"Held by {who} | Ready {when}" for who, when in ROWS))
    found, signs = with_parted_lines(blocks)
    kept = [word.id for block in found if isinstance(block, Paragraph) for word in block.words]
    assert sorted([*kept, *(word.id for words in signs for word in words)]) == [w.id for b in blocks for w in b.words]


@pytest.mark.parametrize("lines", [
    ("Ann Reed | May 2025", "Bo Lind | June 2025", "Repairs Team | July 2025"),
    ("Held by Ann | Ready May", "Held by Bo | Ready June"),
    ("Owner: Ann | Due: May", "Owner: Bo | Due: June", "Owner: Cy | Due: July"),
    ("Page 1 | Draft", "Page 1 | Draft", "Page 1 | Draft"),
])  # fmt: skip
def test_other_lines_stay_as_they_are(lines: tuple[str, ...]) -> None:
    assert [text for text, _ in parts_of(*lines)] == list(lines)


def test_cards_with_such_lines_are_actions() -> None:
    texts = ("Mend the roof of the hall.", "Write to each tenant in the block.", "Open the gate at eight.")
    cards = [
        f"{at} | Card {name}\n\n{text}\n\nAnswerable {who} • Horizon {when}\n"
        for at, (text, (who, when), name) in enumerate(zip(texts, ROWS, ("one", "two", "three"), strict=True), 1)
    ]
    plan = planparse.parse_bytes(("Action plan\n\n" + "\n".join(cards)).encode(), name="plan.txt")
    found = [action for area in plan.areas for action in area.actions]
    assert [(one.description, one.owners[0].display, one.timescale and one.timescale.text) for one in found] == [
        (text, who, when) for text, (who, when) in zip(texts, ROWS, strict=True)
    ]
