"""Actions in running text: what the tagger says, which spans are one action, what heads areas, who wins against rules."""

from __future__ import annotations

import pytest

import planparse
from planparse.errors import NotAPlanError
from planparse.lexicon.labels import NO_TERMS
from planparse.outline.outline import Section
from planparse.outline.records.running_text.alike_lines import second_features, with_values_alike
from planparse.outline.records.running_text.chain import Span, chain_of, likeliest_tags, score_of, scores_of, spans
from planparse.outline.records.running_text.grouping import Action, actions_of
from planparse.outline.records.running_text.headings import area_lines
from planparse.outline.records.running_text.known_tags import tags_between, without_greetings
from planparse.outline.records.running_text.lines import Line, labels_of, running_text
from planparse.outline.records.running_text.rivals import compared, tags_of
from planparse.outline.records.running_text.sections import Found, _heading, _with_boxes, found_in, sections_of
from planparse.outline.records.running_text.tagger import tag_words, tagger
from planparse.outline.records.running_text.word_features import features
from planparse.pipeline import layout
from planparse.read import read_bytes
from planparse.read.document import Block, block_words
from planparse.words import Place, Word

POST = """Hi all

Good to see so many of you in the hall. A few thoughts while the kettle boils.

We said we would publish the revised threshold guide for partners, which falls to Grace Adeyemi, by 30 May 2025
Recruit two more reviewing officers so that caseloads come down -> Tom Bell -> June 2025
Agree a joint protocol with the police on missing children ... Priya Nair ... 12 July 2025
Survey every foster carer about support at weekends ... Grace Adeyemi ... 1 September 2025

Thanks
Jo
"""


def blocks_of(text: str, name: str = "post.txt") -> tuple[Block, ...]:
    return layout(read_bytes(name, text.encode(), None, NO_TERMS), NO_TERMS).blocks


def lines_of(*texts: str) -> list[Line]:
    return [Line(tuple(Word(0, word, Place()) for word in text.split())) for text in texts]


# From the file to the plan.


def test_running_text_gives_actions_with_a_warning_each() -> None:
    plan = planparse.parse_bytes(POST.encode(), name="post.txt")
    found = [action for area in plan.areas for action in area.actions]
    flagged = {issue.path for issue in plan.issues if issue.code == "record_unsure" and issue.severity == "warning"}
    assert len(found) >= 3
    assert {"Tom Bell", "Priya Nair"} <= {owner.name for action in found for owner in action.owners}
    assert all(
        f"/areas/{number}/actions/{at}" in flagged
        for number, area in enumerate(plan.areas)
        for at, _ in enumerate(area.actions)
    )


@pytest.mark.parametrize("text", [
    "The fair was held in May 2024. Ann Reed won the cake stall. Tom Bell sang. It rained in the afternoon.",
    "Dear all\n\nThe office is closed from 3 June 2025.\n\nSee you on 9 June 2025.\n\nPriya Nair\n",
])  # fmt: skip
def test_text_that_asks_nobody_to_do_anything_is_refused(text: str) -> None:
    with pytest.raises(NotAPlanError):
        planparse.parse_bytes(text.encode(), name="post.txt")


def test_no_word_is_lost_or_doubled() -> None:
    blocks = blocks_of(
        "\n\n".join((POST, "☑ Tell schools (Ann Reed) by May.", "@Bo Lind ring all carers, (June 2025)."))
    )
    made = sections_of(blocks, found_in(blocks))
    words = [word for block in made.blocks if not isinstance(block, Section) for word in block_words(block)]
    rows = [row for block in made.blocks if isinstance(block, Section) for row in block.lines]
    words += [word for row in rows for word in row.phrase().words]
    words += [word for own, _ in made.aside for word in own]
    before = sorted((word.id, letter) for block in blocks for word in block_words(block) for letter in word.text)
    assert sorted((word.id, letter) for word in words for letter in word.text) == before


# Lines and labels.


def test_labels_stand_in_front_and_behind_marks() -> None:
    line = lines_of("• Lead officer: Ann Reed | Due date: May")[0]
    assert [(label.start, label.stop, label.field) for label in labels_of(line)] == [
        (1, 3, "lead"),
        (6, 8, "timescale"),
    ]


def test_words_know_their_label_their_heading_and_their_neighbours() -> None:
    asked = features(lines_of("Actions:", "Publish the guide by May", "Owner: Ann Reed"))
    assert {"verb", "at=0", "under=actions", "-1:w=actions"} <= set(asked[1])
    assert {"after=lead", "forename", "1:surname", "-1:label"} <= set(asked[-2])


def test_the_second_look_knows_what_alike_lines_are() -> None:
    lines = lines_of("1. Write it", "2. Print it", "3. Send it")
    tags = ["B-REF", "B-TEXT", "I-TEXT"] * 2 + ["O"] * 3
    told = second_features(lines, features(lines), tags)
    assert "alike=REF" in told[-1]
    assert "first=O" in told[-1]


def test_values_behind_one_label_are_one_field() -> None:
    lines = lines_of("Who: Ann", "Who: Bo", "Who: the hall", "Who: Cy")
    tags = ["O", "B-OWNER", "O", "B-OWNER", "O", "O", "B-TEXT", "O", "B-OWNER"]
    assert with_values_alike(lines, tags)[5:7] == ["B-OWNER", "I-OWNER"]
    assert with_values_alike(lines[:2], tags[:4]) == tags[:4]


def test_a_numbered_line_between_actions_is_one_too() -> None:
    told = ("1) Ann: mend it", "2) Bo: send it", "3) Cy: print it", "4) Scouts: say it by May", "5) Di: burn it")
    lines = lines_of(*told, "6) Ed: file it")
    action = ["B-REF", "B-OWNER", "B-TEXT", "I-TEXT"]
    tags = [*action * 3, "O", "O", "O", "O", "O", "B-TIME", *action * 2]
    assert tags_between(lines, tags) == {12: "B-REF", 13: "B-OWNER", 14: "B-TEXT"}
    assert tags_between(lines, [*action * 3, *["O"] * 6, *action * 2]) == {}  # nothing says that it is one
    few = [*action * 2, *["O"] * 4, "O", "O", "O", "O", "O", "B-TIME", *action * 2]
    assert tags_between(lines, few) == {}


def test_two_words_alone_below_actions_are_a_greeting() -> None:
    owned = [span for at in range(0, 12, 3) for span in (Span("OWNER", at, at + 1), Span("TEXT", at + 1, at + 3))]
    lines = [at // 3 for at in range(14)]
    assert len(without_greetings(actions_of([*owned, Span("TEXT", 12, 14)], lines))) == 4
    assert len(without_greetings(actions_of([Span("TEXT", at, at + 2) for at in range(0, 14, 2)], lines))) == 7


# The chain.


def test_the_chain_prefers_tags_that_go_together() -> None:
    two = chain_of(("A", "B"), {"x": {"A": 1.0}, "y": {"B": 0.5}}, {"A": {"A": 1.0}})
    scores = scores_of(two, [["x"], ["y"], ["x"]])
    assert likeliest_tags(two, scores) == ["A", "A", "A"]
    assert score_of(two, scores, ["A", "A", "A"]) == 4.0
    assert score_of(two, scores, ["A", "B", "A"]) == 2.5
    assert likeliest_tags(two, scores_of(two, [])) == []


def test_a_span_goes_on_only_with_its_own_field() -> None:
    told = list(spans(["B-TEXT", "I-TEXT", "I-OWNER", "O", "B-TIME", "B-TIME"]))
    assert told == [
        Span("TEXT", 0, 2),
        Span("OWNER", 2, 3, goes_on=True),
        Span("TIME", 4, 5),
        Span("TIME", 5, 6),
    ]


# Which spans are one action.


@pytest.mark.parametrize(("order", "fields"), [
    (("OWNER", "TEXT"), [["OWNER"], ["OWNER"]]),
    (("TEXT", "OWNER"), [["OWNER"], ["OWNER"]]),
])  # fmt: skip
def test_a_field_stands_on_the_side_that_gives_no_action_two(order: tuple[str, ...], fields: list[list[str]]) -> None:
    found = [Span(field, 2 * at, 2 * at + 2) for at, field in enumerate(order * 2)]
    actions = actions_of(found, [at // 2 for at in range(8)])
    assert [[span.field for span in action.own] for action in actions] == fields
    assert all(abs(action.own[0].start - action.text.start) == 2 for action in actions)


def test_an_owner_above_several_actions_is_shared() -> None:
    found = [Span("OWNER", 0, 1), *(Span("TEXT", 1 + 2 * at, 3 + 2 * at) for at in range(3)), Span("OWNER", 7, 8)]
    found += [Span("TEXT", 8, 10), Span("TEXT", 10, 12)]
    actions = actions_of(found, [0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6])
    assert [[span.start for span in action.shared] for action in actions] == [[0], [0], [0], [7], [7]]


def test_a_title_without_a_text_is_what_is_to_be_done_and_one_word_is_not() -> None:
    found = [Span("TITLE", 0, 2), Span("TITLE", 2, 4), Span("TEXT", 4, 8), Span("TEXT", 8, 9)]
    actions = actions_of(found, [0, 0, 1, 1, 2, 2, 2, 2, 3])
    assert [(action.text.start, [span.field for span in action.own]) for action in actions] == [(0, []), (4, ["TITLE"])]


def test_lines_laid_out_alike_head_areas_together() -> None:
    told = "# Plan\n\n## Homes\n\n- Mend the roof (Ann Reed, May 2025)\n\n## Schools\n\n- Write to heads (Bo Lind, June 2025)\n"
    text = running_text(blocks_of(told, "plan.md"))
    actions = actions_of([Span("TEXT", at, at + 3) for at in (3, 11)], text.line_of)
    weights = {"always": -2.0, "heading": 3.0, "title": -4.0}
    heads = area_lines(text.lines, actions, [], text.line_of, weights)
    assert [text.lines[at].text for at in heads] == ["Homes", "Schools"]
    assert area_lines(text.lines, actions, [], text.line_of, {"always": -2.0}) == ()


# Two readings.


def test_an_outline_that_says_what_the_tagger_says_stays() -> None:
    plan = "\n".join(
        f"{n}. {text} (Ann Reed, May 2025)"
        for n, text in enumerate(("Mend the roof", "Print the map", "Ring all carers"), 1)
    )
    blocks = blocks_of(plan)
    found = found_in(blocks)
    own = planparse.outline.outline(layout(read_bytes("plan.txt", plan.encode(), None, NO_TERMS), NO_TERMS))
    rivals = compared(found, own)
    assert rivals.agreement > 0.2
    assert {tag[2:] for tag in tags_of(own, found.text.words)} >= {"TEXT", "OWNER", "TIME"}


def test_a_text_that_only_gives_guidance_is_no_plan() -> None:
    steps = "1. Write to the office\n2. Pay the fee\n3. Keep the letter\n\n"
    guide = "".join(f"## {heading}\n\n{steps}" for heading in ("Before", "During", "After"))
    with pytest.raises(NotAPlanError):
        planparse.parse_bytes(guide.encode(), name="guide.md")


@pytest.mark.parametrize("text", [
    "# Course outline\n\nYou are expected to attend all classes.\n\n- Homework counts for a fifth\n- Late work loses a "
    "mark a day\n- You may use one page of notes\n\n## Week 1\n\nRead chapter 1\n\n## Week 2\n\nRead chapter 2\n",
    "services:\n  web:\n    image: reader\n    ports:\n      - 80:80\n    # the password is in the file beside this\n",
    "# Call agenda\n\n- Minutes of May\n- Review of open issues: Ann Reed\n- Fonts on print: Bo Lind\n\nDial in at 10.\n",
    "# Changes\n\n## 2.1\n\n- Fixed the link to the form\n- Added dates to the list\n\n## 2.0\n\n- Moved to a new server\n",
])  # fmt: skip
def test_what_is_not_a_plan_is_refused(text: str) -> None:
    with pytest.raises(NotAPlanError):
        planparse.parse_bytes(text.encode(), name="page.md")


def test_the_words_of_an_action_head_no_area() -> None:
    blocks = blocks_of("Schools\n\nWrite to all schools\n\nabout the new form\n\nRing carers")
    text = running_text(blocks)
    taken = set(range(1, 9))
    assert [_heading(text, (), line, taken) for line in (0, 2)] == [Span("AREA", 0, 1), Span("AREA", 5, 5)]
    found = Found(text, tag_words(text.lines), (Action(Span("TEXT", 1, 9)),), (_heading(text, (), 0, taken),))
    (section,) = (block for block in sections_of(blocks, found).blocks if isinstance(block, Section))
    told = [word.id for line in section.lines for word in line.phrase().words]
    assert len(told) == len({*told}) == 9


def test_one_box_belongs_to_one_action() -> None:
    text = running_text(blocks_of("☐ Tell all schools. Ring the carers."))
    first, second = _with_boxes([Action(Span("TEXT", 1, 4)), Action(Span("TEXT", 4, 7))], text)
    assert (first.own, second.own) == ((Span("STATUS", 0, 1),), ())


def test_a_box_that_the_tagger_takes_for_a_ref_is_in_one_cell() -> None:
    text = running_text(blocks_of("☐ 1.2 Tell all schools."))
    spans_of = [Span("REF", 0, 1)], [Span("REF", 0, 2)], [Span("REF", 1, 2)]
    told = [next(iter(_with_boxes([Action(Span("TEXT", 2, 5), tuple(own))], text))).own for own in spans_of]
    box, ref = Span("STATUS", 0, 1), Span("REF", 1, 2)
    assert told == [(box,), (ref, box), (ref, box)]


def test_tables_are_lines_only_if_asked_and_never_sheets() -> None:
    page = b"<html><body><p>Minutes</p><table><tr><td>Ann Reed to ring</td><td>by May</td></tr></table></body></html>"
    blocks = layout(read_bytes("page.html", page, None, NO_TERMS), NO_TERMS).blocks
    assert [line.text for line in running_text(blocks).lines] == ["Minutes"]
    assert [line.text for line in running_text(blocks, cells=True).lines] == ["Minutes", "Ann Reed to ring", "by May"]


# The fitted weights.


def test_the_weights_are_fitted_on_this_data() -> None:
    from training.running_text import fingerprint

    assert tagger().data == fingerprint(), "run python -m training.running_text --write"


def test_marks_say_what_each_word_is() -> None:
    from training.marks import marked

    told = marked(
        "x", "# {area:Homes}\n☐ **{owner:Ann Reed}** to {action:mend the roof} {time:by May}.\n{action+:and the wall}"
    )
    assert [(line.text, line.level, line.bold) for line in told.lines] == [
        ("Homes", 1, 0),
        ("☐ Ann Reed to mend the roof by May.", None, 3),
        ("and the wall", None, 0),
    ]
    assert told.tags[:5] == ("B-AREA", "O", "B-OWNER", "I-OWNER", "O")
    assert told.tags[-3:] == ("I-TEXT", "I-TEXT", "I-TEXT")


def test_answers_tag_the_words_of_their_documents() -> None:
    from training.running_text import _Tags

    tags = _Tags(["1", "ann", "reed", "mend", "the", "roof", "may"])
    action = {"description": "Mend the roof", "owner_text": "Ann Reed", "timescale_text": "May", "ref": "1"}
    assert tags.fill({"areas": [{"actions": [action]}]}) == 1.0
    assert tags.tags == ["B-REF", "B-OWNER", "I-OWNER", "B-TEXT", "I-TEXT", "I-TEXT", "B-TIME"]


def test_the_tagger_gives_one_tag_for_each_word() -> None:
    lines = lines_of(
        "Actions:",
        "1. Write to all schools about the form - Ann Reed - by 9 May 2025",
        "2. Ring the carers who left - Bo Lind - by 12 May 2025",
        "3. Agree the rota with the agency - Cy Moss - June 2025",
    )
    tagged = tag_words(lines)
    assert len(tagged.tags) == sum(len(line.words) for line in lines)
    assert tagged.score(tagged.tags) > tagged.score(["O"] * len(tagged.tags))
    assert tagged.tags.count("B-TEXT") == 3
    assert tagged.tags.count("B-OWNER") >= 2
    assert tagged.tags.count("B-TIME") >= 2


def test_comments_do_not_change_what_the_weights_depend_on() -> None:
    from training.running_text import _code

    assert _code('"""One."""\nX = 1  # why\n"""What."""\n') == _code("X = 1\n") != _code("X = 2\n")


def test_a_mark_of_another_block_that_is_taken_for_a_field_stays_there() -> None:
    blocks = blocks_of("● Old notes\n\nMend the roof today")
    text = running_text(blocks)
    start = next(at for at, word in enumerate(text.words) if word.text == "Mend")
    mark = next(at for at, word in enumerate(text.words) if word.text == "●")
    action = Action(Span("TEXT", start, start + 3), (Span("OWNER", mark, mark + 1),), ())
    made = sections_of(blocks, Found(text, tag_words(text.lines), (action,), ()))
    printed = [word.id for block in made.blocks if not isinstance(block, Section) for word in block_words(block)]
    in_rows = [
        word.id
        for block in made.blocks
        if isinstance(block, Section)
        for line in block.lines
        for word in line.phrase().words
    ]
    aside = [word.id for words, _ in made.aside for word in words]
    assert sorted({*printed, *in_rows, *aside}) == sorted([*printed, *in_rows, *aside])
