import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.cells.references import FoundReference, find_references, resolve

REFS = ["1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "6.4"]
AREAS = {"1": "1", "2": "2", "3": "3", "5": "5"}


def pointed(text, refs=REFS, areas=AREAS):
    return [ref for found in find_references(text) for _, ref in resolve(found, refs, areas)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Train leads in schools (see 2.1).", ["2.1"]),
        ("As 2.1 above", ["2.1"]),
        ("as 2.1", ["2.1"]),
        ("Please refer to update provided in 6.4", ["6.4"]),
        ("refer to action 3.2", ["3.2"]),
        ("actions 2.1 to 2.4", ["2.1", "2.2", "2.3", "2.4"]),
        ("actions 2.1-2.3", ["2.1", "2.2", "2.3"]),
        ("see 2.1, 2.3 and 2.5", ["2.1", "2.3", "2.5"]),
        ("Actions 2.1, 2.3 & 2.5 are linked.", ["2.1", "2.3", "2.5"]),
        ("in line with area for improvement 5.", ["5"]),
        ("recommendation 3", ["3"]),
        ("Recommendations 1 and 2", ["1", "2"]),
        ("recommendations 1 to 3", ["1", "2", "3"]),
        ("priority 2", ["2"]),
        ("Area for Improvement (5)", ["5"]),
        ("See action 1.1 and 2.2", ["1.1", "2.2"]),
        ("Superseded by 3.2", ["3.2"]),
        ("Merged with 3.2.", ["3.2"]),
        ("Linked to 2.2 and area for improvement 1", ["2.2", "1"]),
        ("as per action 1.2 below", ["1.2"]),
        ("see also 1.1", ["1.1"]),
        ("See 1.1 & 1.2", ["1.1", "1.2"]),
        ("2.1 above", ["2.1"]),
        ("ref 2.3", ["2.3"]),
        ("Ref: 2.3", ["2.3"]),
        ("Action 2.4 refers", ["2.4"]),
        ("covered in 2.2", ["2.2"]),
        ("will follow on completion of 2.2", ["2.2"]),
        ("Dependent on 2.2", ["2.2"]),
        ("Training (2.1)", ["2.1"]),
        ("see 9.9", [None]),
        ("action 9.9 and 2.1", [None, "2.1"]),
        ("recommendation 9", [None]),
    ],
)
def test_points_to(text, expected):
    assert pointed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2.1 million",
        "an increase in 2.1 million cases",
        "v2.1",
        "version 2.1 of the protocol",
        "2.5%",
        "as 2.5% of cases",
        "1.4.15",
        "see 1.4.15",
        "£2.1",
        "see £2.1",
        "a budget of £2.1m",
        "Section 47",
        "children aged 2.1",
        "2014/15",
        "Q1 2014/15",
        "The average is 2.1 per worker.",
        "(0.5)",
        "in 2.1 days",
        "recommendation 3 of the serious case review",
        "an action plan for 2014",
        "the priority is 3 visits",
        "Learn 2 Live",
        "Working Together 2013",
        "Action by 3 June",
        "in action since 2014",
        "increase in 2.1",
        "rated 2.1",
        "Tri.x",
        "in 3 areas",
    ],
)
def test_points_nowhere(text):
    assert pointed(text) == []


def test_codes_are_part_of_the_ref():
    refs = ["AFI1.1", "AFI1.2", "AFI2.1"]
    assert pointed("(see also AFI1.2)", refs) == ["AFI1.2"]
    assert pointed("AFI1.1 to be done first", refs) == ["AFI1.1"]
    assert pointed("see 2.1", refs) == ["AFI2.1"]
    assert pointed("actions AFI1.1 to AFI2.1", refs) == refs


def test_whole_numbers_and_letters_need_the_word_action():
    assert pointed("see action 12", ["11", "12", "13"]) == ["12"]
    assert pointed("Actions 11, 12 and 13", ["11", "12", "13"]) == ["11", "12", "13"]
    assert pointed("As 12 above", ["11", "12"]) == ["12"]
    assert pointed("see action 1a", ["1a", "1b"]) == ["1a"]
    assert pointed("see 12 children", ["12"]) == []


def test_words_are_the_texts_own():
    text = "Work (see 2.1) and, as 3.2 above, area for improvement 5."
    assert [f.text for f in find_references(text)] == ["see 2.1", "as 3.2 above", "area for improvement 5"]


def test_a_range_whose_ends_are_not_in_order_is_its_ends():
    assert resolve(FoundReference("2.4 to 2.1", "action", ("2.4..2.1",)), REFS, {}) == (
        ("2.4 to 2.1", "2.4"),
        ("2.4 to 2.1", "2.1"),
    )


PIECES = st.sampled_from(
    ["see ", "2.1", " to ", "actions ", "2.4", ", ", "area for improvement ", "5", "(", ")", "AFI1.2", "%", "above"]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_never_raises_and_quotes_the_text(text):
    for found in find_references(text):
        assert found.text in text
        assert found.refs
        resolve(found, REFS, AREAS)
        resolve(found, [], {})
