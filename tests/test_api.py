"""What programs use: each name of `planparse.__all__`, every way to give a file, and several threads at a time."""

from __future__ import annotations

import gc
import io
import json
import pickle
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import BaseModel

import planparse
from conftest import ROOT, SAMPLE
from emit.plans import sample_plan
from planparse import errors
from planparse.plan import model
from planparse.profile import NO_PROFILE, read_profile

SMALL = ROOT / "tests" / "cases" / "small"


def test_each_name_is_there_and_described() -> None:
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    for name in planparse.__all__:
        assert getattr(planparse, name) is not None
        assert f"`{name}`" in page or f"`{name}(" in page, name
    assert sorted(planparse.__all__) == planparse.__all__
    assert set(planparse.__all__) <= set(dir(planparse))
    with pytest.raises(AttributeError, match="no attribute 'parze'"):
        _ = planparse.parze  # type: ignore[attr-defined]


def test_every_error_and_every_part_of_a_plan_is_among_the_names() -> None:
    parts = {name for name, kind in vars(model).items() if isinstance(kind, type) and issubclass(kind, BaseModel)}
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    assert {name for name in parts if name != "BaseModel" and not name.startswith("_")} <= set(planparse.__all__)
    assert kinds <= set(planparse.__all__)


def test_to_import_planparse_is_to_import_no_library() -> None:
    script = "import sys; before = set(sys.modules); import planparse; print(sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert not [name for name in ("pydantic", "spacy", "numpy", "click", "planparse.errors") if f"'{name}'" in loaded]


def test_a_file_is_given_in_any_way() -> None:
    given = SMALL / "103-completed-yn.csv"
    data = given.read_bytes()
    plan = planparse.to_json(planparse.parse(given))
    assert planparse.to_json(planparse.parse(str(given))) == plan
    assert planparse.to_json(planparse.parse_bytes(data, name=given.name)) == plan
    assert planparse.to_json(planparse.parse(io.BytesIO(data), name=given.name)) == plan
    with given.open("rb") as file:
        assert planparse.to_json(planparse.parse(file)) == plan
    with tempfile.TemporaryFile() as file:  # its name is a number
        file.write(b"Ref\tAction\tLead\n1.1\tTrain all managers\tAnn Reed\n")
        file.seek(0)
        assert planparse.parse(file).document.source.name == "document"
    with pytest.raises(TypeError, match="binary mode"):
        planparse.parse(io.StringIO("text"))  # type: ignore[arg-type]


def test_errors_name_what_the_caller_named() -> None:
    with pytest.raises(planparse.EmptyFileError, match=r"^upload\.txt: "):
        planparse.parse(io.BytesIO(b""), name="upload.txt")
    with pytest.raises(planparse.UnreadableFileError, match=r"^none\.pdf: does not exist"):
        planparse.parse("none.pdf")


def test_a_plan_is_loaded_from_json_or_a_document(tmp_path: Path) -> None:
    plan = sample_plan()
    path = tmp_path / "plan.json"
    path.write_text(planparse.to_json(plan), "utf-8")
    assert planparse.load_plan(path) == planparse.load_plan(SAMPLE) == plan
    assert planparse.load_plan(io.BytesIO(path.read_bytes())) == plan
    path.write_text('{"areas": []}', "utf-8")
    with pytest.raises(planparse.InvalidPlanError, match=r"^plan\.json: "):
        planparse.load_plan(path)


def test_all_actions_in_order_and_not_in_the_json() -> None:
    plan = sample_plan()
    assert plan.actions == tuple(action for area in plan.areas for action in area.actions)
    assert "actions" not in json.loads(planparse.to_json(plan))
    assert "actions" not in model.Plan.model_json_schema()["properties"]


def test_an_export_that_there_is_not() -> None:
    with pytest.raises(planparse.ExportError, match="no format has the name exel; use one of json, jsonl, csv, xlsx"):
        planparse.export(sample_plan(), "exel")


@pytest.mark.parametrize("kind", [planparse.NotAPlanError, planparse.FaultError])
def test_an_error_comes_back_whole_from_another_process(kind: type[planparse.PlanParseError]) -> None:
    error = kind("plan.pdf", "is empty") if kind is planparse.FaultError else kind("plan.pdf", "is empty", "look")  # type: ignore[call-arg]
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (kind, str(error), vars(error))


@pytest.fixture
def often() -> Iterator[None]:
    """Threads take turns a hundred times as often as usual."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(before / 100)
    yield
    sys.setswitchinterval(before)


def at_once(*work: Callable[[], object]) -> list[object]:
    """What each piece of work gives in a thread of its own, all begun together."""
    together = threading.Barrier(len(work))

    def begin(one: Callable[[], object]) -> object:
        together.wait(timeout=60)
        return one()

    with ThreadPoolExecutor(len(work)) as threads:
        return [begun.result() for begun in [threads.submit(begin, one) for one in work]]


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize(
    "files",
    [
        ("100-excel-title-rows.pdf", "109-lowercase-outcomes.xlsx"),
        ("105-double-struck-runs.pdf", "100-excel-title-rows.pdf"),
        ("03-checkbox-status.docx", "103-completed-yn.csv"),
        ("71-name-cells.csv", "70-date-phrases.csv"),
    ],
)
def test_two_threads_get_what_one_gets(files: tuple[str, str]) -> None:
    one, other = (SMALL / name for name in files)
    alone = [planparse.to_json(planparse.parse(path)) for path in (one, other)]

    def several(path: Path) -> Callable[[], set[str]]:
        return lambda: {planparse.to_json(planparse.parse(path)) for _ in range(3)}

    assert at_once(several(one), several(other)) == [{alone[0]}, {alone[1]}]


@pytest.mark.usefixtures("often")
def test_each_thread_has_its_own_profile() -> None:
    rows = "".join(
        f"<tr><td>1.{n}</td><td>Train all managers in supervision</td><td>QZ</td><td>May 2020</td></tr>"
        for n in range(1, 30)
    )
    table = f"<table><tr><th>No</th><th>Action</th><th>Lead</th><th>Timescale</th></tr>{rows}</table>"
    page = f"<html><body><h1>Improvement plan</h1><h2>Priority 1: Care</h2>{table}</body></html>".encode()
    own = read_profile("own.toml", '[initials]\n"QZ" = "Quentin Zabel"\n')

    def names(profile: planparse.Profile) -> Callable[[], set[str | None]]:
        def read() -> set[str | None]:
            plans = [planparse.parse_bytes(page, name="plan.html", profile=profile) for _ in range(3)]
            return {owner.name for plan in plans for action in plan.actions for owner in action.owners}

        return read

    alone = [names(own)(), names(NO_PROFILE)()]
    assert alone[0] == {"Quentin Zabel"} != alone[1]
    assert at_once(names(own), names(NO_PROFILE)) == alone


def test_the_library_leaves_the_search_for_cycles_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def looking(name: str, _data: bytes, _password: str | None, _terms: object) -> None:
        seen.append(gc.isenabled())
        raise planparse.NotAPlanError(name, "is empty", "look")

    monkeypatch.setattr("planparse.pipeline.read_bytes", looking)
    with pytest.raises(planparse.NotAPlanError):
        planparse.parse_bytes(b"x", name="plan.txt")
    assert (seen, gc.isenabled()) == ([True], True)


def test_the_ocr_engine_has_one_task_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    np = pytest.importorskip("numpy")
    from planparse.read.scan import engine

    running: list[str] = []
    clashes: list[list[str]] = []
    met = threading.Event()

    def asked(_image: object, *, use_det: bool, **_more: bool) -> object:
        running.append("look" if use_det else "read")
        met.wait(0.05)  # time for another thread to come in, were it let
        clashes.extend([list(running)] * (len(set(running)) > 1))
        running.pop()
        return type("Found", (), {"boxes": None, "txts": None})()

    monkeypatch.setattr(engine, "_engine", lambda: asked)
    page = np.zeros((40, 40, 3), dtype=np.uint8)
    at_once(*[lambda: engine.text_boxes(page), lambda: engine.readings([page, page])] * 3)
    assert clashes == []


def test_the_package_runs_as_a_module():
    result = subprocess.run(
        [sys.executable, "-m", "planparse", "--version"], capture_output=True, text=True, check=True
    )
    assert planparse.__version__ in result.stdout
