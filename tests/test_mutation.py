"""The planted faults still fit the code, and the command tells a caught fault from one that survives."""

from pathlib import Path

import pytest
from mutation.__main__ import outcome
from mutation.planted import PACKAGE, ROOT, Fault, copied, faults, nearest_tests
from mutation.thresholds import Threshold, homes, thresholds


def test_there_are_faults_in_every_stage() -> None:
    assert len(faults()) >= 80
    assert {"read", "tables", "outline", "repair", "cells", "plan", "emit"} <= {fault.stage for fault in faults()}


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: f"{fault.file}: {fault.what}")
def test_each_fault_still_fits_the_code(fault: Fault) -> None:
    before = (ROOT / PACKAGE / fault.file).read_text("utf-8")
    assert compile(fault.planted(before), fault.file, "exec")


def test_a_fault_that_fits_no_longer_is_said() -> None:
    with pytest.raises(ValueError, match="stands here 0 times"):
        Fault("words.py", "…", "no such line", "").planted("x = 1\n")


def test_the_nearest_tests_of_a_fault_are_there() -> None:
    for fault in faults():
        assert all((ROOT / one).exists() for one in nearest_tests(fault, ROOT))
        assert len(nearest_tests(fault, ROOT)) > 1


@pytest.mark.slow
def test_a_fault_is_caught_and_one_that_changes_nothing_survives(tmp_path: Path) -> None:
    checkout = copied(tmp_path)
    words = next(fault for fault in faults() if fault.file == "words.py")
    harmless = Fault("words.py", "nothing", "    if had == has:\n", "    if has == had:\n")
    assert outcome(words, checkout, nearest_only=True) == "caught nearby"
    assert outcome(harmless, checkout, nearest_only=True) == "survived"


def test_a_threshold_is_turned_in_its_own_module_alone() -> None:
    found = {(one.module, one.name): one for one in thresholds()}
    assert len(found) > 300
    one = found["planparse.tables.furniture", "_SHARE"]
    assert homes(one) == {"planparse.tables.furniture"}
    assert (Threshold("m", "N", 3).turned(0.8), Threshold("m", "N", 3).turned(1.25), one.turned(2.0)) == (2, 4, 0.68)
