"""What a pattern needs stands in every text that it matches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.lexicon.statuses import statuses
from planparse.patterns import has_needed, needed_words

PATTERNS = [
    r"(?:is|are) (?:now )*completed?(?= in)",
    r"(?:re)?solved|clos(?:ed|ing)|d{1,2}one",
    r"(?!draft)(?:\w+ ){0,3}(?<!not )begun(?:, and (?:work )?goes on)?",
    r"[a-c]+ab{2}c?d*e+f|xx?yy",
    r"a{0,2}bc|(?:ab(?:cd|ef))+g",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_match_has_what_is_needed(pattern):
    @given(st.from_regex(pattern))
    def holds(text):
        assert has_needed(text, needed_words(pattern))

    holds()


def test_rarest_first_and_nothing_where_it_is_hard_to_tell():
    assert needed_words(r"(?:to|will) be (?:agreed|signed)") == (("agreed", "signed"), ("be",), ("to", "will"))
    assert needed_words(r"\d+|done") == needed_words("(?i:done)") == needed_words("(?:done)?") == ()


@pytest.mark.parametrize("entry", statuses().entries, ids=lambda entry: entry.written[:30])
def test_entries_have_the_words_that_they_need(entry):
    """Each example that its own entry reads has them: the quick look never hides one."""
    from planparse.cells.status.words import plain
    from planparse.lexicon.statuses import _compiled

    pattern = _compiled(entry.where, entry.written)
    for text in map(plain, (*entry.examples, *entry.but_not)):
        assert (entry.search(text) is None) == (pattern.search(text) is None)


def test_most_entries_need_words():
    assert sum(bool(entry.needs) for entry in statuses().entries) > 0.9 * len(statuses().entries)


def test_no_text_of_the_lexicon_is_lost():
    """Every entry against every example: what stands in no example of its own counts too."""
    from planparse.cells.status.words import plain
    from planparse.lexicon.statuses import _compiled

    texts = {plain(text) for entry in statuses().entries for text in (*entry.examples, *entry.but_not)}
    for entry in statuses().entries:
        pattern = _compiled(entry.where, entry.written)
        assert all(entry.search(text) for text in texts if pattern.search(text))


def test_the_pattern_is_not_compiled_for_a_text_without_its_words():
    from planparse.lexicon import statuses as lexicon

    entry = next(entry for entry in statuses().entries if "mothballed" in entry.written)
    lexicon._compiled.cache_clear()
    assert entry.search("on track") is None
    assert lexicon._compiled.cache_info().currsize == 0
    assert entry.search("mothballed")
    assert lexicon._compiled.cache_info().currsize == 1
