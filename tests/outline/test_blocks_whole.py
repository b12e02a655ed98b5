"""No word of blocks that come again is lost: texts below their labels, and paragraphs that stand side by side."""

from __future__ import annotations

from planparse.outline.records.cards.block_order import PageBlock, say_how_far, whole_again
from planparse.outline.records.cards.pieces import Mark, Piece
from planparse.outline.records.cards.repeated import left_over
from planparse.read.document import Paragraph
from planparse.words import Place, Word


def _piece(text: str, left: float, top: float, page: int = 1) -> Piece:
    words = tuple(
        Word(int(page * 10000 + top * 100 + left) + at, one, Place(page=page, box=(left + at, top, left + at, top + 8)))
        for at, one in enumerate(text.split())
    )
    return Piece(words, (left, top, left + 20 * len(words), top + 8), page)


def _mark(key: str, top: float, page: int = 1) -> Mark:
    return Mark(_piece(key, 40, top, page), 0, 1, key)


def test_what_stands_below_both_parts_of_a_block_stays_its_own() -> None:
    upper, lower = _piece("Seen in May", 40, 700), _piece("Seen in June", 40, 60, 2)
    usual = PageBlock(0, [_mark("lead", 10), _mark("status", 20)])
    cut = PageBlock(0, [_mark("lead", 680)], below=[[upper]])
    rest = PageBlock(0, [_mark("status", 40, 2)], below=[[lower]])
    others = [PageBlock(0, [_mark("lead", 40.0 * at), _mark("status", 40.0 * at + 20)]) for at in range(1, 4)]
    last = whole_again([usual, *others, cut, rest])[-1]
    assert [mark.key for mark in last.marks] == ["lead", "status"]
    assert last.below == [[upper], [lower]]


def test_a_piece_over_two_paragraphs_is_told_once() -> None:
    both = _piece("Annex 2 Users of the service", 40, 20)
    left, right = (Paragraph(words, words[0].place) for words in (both.words[:2], both.words[2:]))
    free = {(word.id, word.start) for word in both.words}
    told = [part for block in (left, right) for _, part in left_over(block, free, [both])]
    assert [part.words for part in told if isinstance(part, Paragraph)] == [both.words]
    assert len(told) == 1


def test_headings_beside_one_percentage_are_not_statuses() -> None:
    known, unknown = ["Done", "On track", "Done"], ["60%", "How people travel", "How people travel", "How people shop"]
    assert say_how_far([_piece(text, 10, 10.0) for text in [*known, "To come", "Held up"]])
    assert not say_how_far([_piece(text, 10, 10.0) for text in unknown])
