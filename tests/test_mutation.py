"""The planted faults still fit the code, and the command tells a caught fault from one that survives."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from mutation.__main__ import asked_tests, planted_whole
from mutation.planted import PACKAGE, ROOT, Fault, faults
from mutation.probes import PROBE, hold_hits, in_function, probed, put, sources
from mutation.thresholds import Threshold, homes, thresholds
from mutation.touched import Touch


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


MODULE = """
def share(part, whole):
    if not whole:
        return 0
    elif part > whole:
        return 1
    return part / whole
"""


def loaded(path: Path) -> Callable[[float, float], float]:
    """The function of the module above, as Python loads it from this file."""
    path.write_text(MODULE, "utf-8")
    space: dict[str, Callable[[float, float], float]] = {}
    exec(compile(MODULE, str(path), "exec"), space)
    return space["share"]


def test_a_fault_is_put_into_a_function_that_is_loaded(tmp_path: Path) -> None:
    share = loaded(tmp_path / "share.py")
    fault = Fault("share.py", "…", "return part / whole", "return part * whole")
    assert put(tmp_path / "share.py", MODULE, fault.planted(MODULE))
    assert share(2, 4) == 8


def test_a_fault_in_a_constant_or_a_default_is_not_one_that_loaded_functions_can_take() -> None:
    text = f"MOST = 1\n\n\nclass Kind:\n    SIZE = 2\n{MODULE}\n\ndef less(part=3):\n    return part\n"
    faults_of = {old: Fault("share.py", "…", old, new) for old, new in (
        ("MOST = 1", "MOST = 9"), ("SIZE = 2", "SIZE = 9"), ("part=3", "part=9"), ("return part / whole", "return 9")
    )}  # fmt: skip
    assert [old for old, fault in faults_of.items() if in_function(fault, text)] == ["return part / whole"]


def test_a_probe_tells_whether_a_fault_is_touched(tmp_path: Path) -> None:
    share = loaded(tmp_path / "share.py")
    planted = (
        Fault("share.py", "…", "return part / whole", "return part * whole"),
        Fault("share.py", "…", "elif part > whole:", "elif part >= whole:"),
    )
    hits = hold_hits()
    trees = probed({Path("share.py"): MODULE}, planted)
    assert put(tmp_path / "share.py", MODULE, trees[Path("share.py")])
    touched = []
    for part, whole in ((1, 0), (2, 1), (1, 2)):
        hits.clear()
        share(part, whole)
        touched.append(sorted(hits))
    assert touched == [[], [1], [0, 1]]


def test_every_fault_of_the_list_has_a_probe() -> None:
    found = {
        call.args[0].value
        for tree in probed(sources(ROOT), faults()).values()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == PROBE
    }
    assert found == set(range(len(faults())))


def test_the_nearest_and_quickest_tests_are_asked_first_and_only_those_of_files_that_touch_the_fault() -> None:
    fault = Fault("repair/outcomes.py", "…", "a", "b")
    touching = frozenset({fault.key})
    known = [
        Touch("tests/cells/test_a.py::test_quick", 0.2, touching),
        Touch("tests/cells/test_a.py::test_beside", 0.1, frozenset()),
        Touch("tests/cells/test_b.py::test_elsewhere", 0.1, frozenset()),
        Touch("tests/repair/test_bleed.py::test_near", 0.4, touching),
    ]
    assert [test.rpartition("_")[2] for test in asked_tests(fault, known)] == ["near", "quick", "beside"]


@pytest.mark.slow
def test_a_fault_is_caught_and_one_that_changes_nothing_survives() -> None:
    words = next(fault for fault in faults() if fault.file == "words.py")
    harmless = Fault("words.py", "nothing", "    if had == has:\n", "    if has == had:\n")
    assert planted_whole(words, ["tests/test_words.py"]).outcome == "caught"
    assert planted_whole(harmless, ["tests/test_words.py"]).outcome == "survived"


def test_a_threshold_is_turned_in_its_own_module_alone() -> None:
    found = {(one.module, one.name): one for one in thresholds()}
    assert len(found) > 300
    one = found["planparse.tables.furniture", "_SHARE"]
    assert homes(one) == {"planparse.tables.furniture"}
    assert (Threshold("m", "N", 3).turned(0.8), Threshold("m", "N", 3).turned(1.25), one.turned(2.0)) == (2, 4, 0.68)
