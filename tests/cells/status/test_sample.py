"""The 61 progress cells of the Barking and Dagenham plan (2014), each with the status a reader gives it."""

import json
from pathlib import Path

import pytest

from planparse.cells.status import read_status

CELLS = json.loads(Path(__file__).with_name("sample.json").read_text("utf-8"))


@pytest.mark.parametrize(("ref", "progress", "code"), CELLS)
def test_sample_cell(ref, progress, code):
    status = read_status(None, None, progress)
    assert (ref, status.code, status.basis, status.rag) == (ref, code, "words", None)
    assert status.text
    assert status.text in progress


def test_one_cell_lost_its_beginning():
    doubts = [d.code for _, progress, _ in CELLS for d in read_status(None, None, progress).doubts]
    assert doubts == ["status_beginning_lost"]


def test_there_are_61_cells():
    assert len(CELLS) == 61
