"""Every entry of the status lexicon reads its examples."""

import pytest

from planparse.cells.keys.legend import read_legend
from planparse.cells.status import read_status, ruled_narrative
from planparse.lexicon.statuses import statuses

EXAMPLES = [(e.code, e.where, x) for e in statuses().entries for x in e.examples]
NEGATIVE = [(e.code, e.where, x) for e in statuses().entries for x in e.but_not]


@pytest.mark.parametrize(("code", "where", "text"), EXAMPLES)
def test_example(code, where, text):
    if where == "key":  # what a key says of the words of the plan's own
        (entry, _) = read_legend([f"Warm = {text}", "Cold = not started"], used=["Warm", "Cold"])
        assert entry.status == code
        return
    cell, progress = (text, None) if where in {"cell", "result"} else (None, text)
    assert read_status(cell, None, progress).code == code


@pytest.mark.parametrize(("code", "where", "text"), NEGATIVE)
def test_but_not(code, where, text):
    status = read_status(text, None, None) if where == "result" else ruled_narrative(text)[0]
    assert status.code != code


def test_every_entry_has_an_example():
    assert all(e.examples for e in statuses().entries)
