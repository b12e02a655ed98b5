"""A run over any executor: what is kept, what is done again, and what the report says. No worker process here."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from planparse.batch.content import content
from planparse.batch.folder import open_folder
from planparse.batch.report import RunSummary
from planparse.batch.run import Options, Progress, convert_all
from planparse.batch.sources import sources
from planparse.batch.task import Conversion, Limits, Task, refused, refused_by
from planparse.errors import BatchError, PlanParseError, UnreadableFileError

LIMITS = Limits(10, 1 << 30)


def converted(task: Task) -> Conversion:
    """A conversion that refuses files which say a code, and gives others as they are."""
    try:
        data = content(task.source)
    except PlanParseError as error:
        return refused_by(error)
    digest = hashlib.sha256(data).hexdigest()
    if digest == task.known:
        return Conversion(digest)
    text = data.decode()
    if text.startswith("refuse "):
        return refused(digest, text.removeprefix("refuse "), "is <b>bad</b>", "mend it")
    return Conversion(digest, text, issues={"odd": 1, "<i>": 2}, words=(5, 4, 1), seconds=0.1)


def at_once(convert: Callable[[Task], Conversion] = converted) -> Callable[[Task], Future[Conversion]]:
    def submit(task: Task) -> Future[Conversion]:
        future: Future[Conversion] = Future()
        try:
            future.set_result(convert(task))
        except Exception as error:  # noqa: BLE001
            future.set_exception(error)
        return future

    return submit


class Batch:
    """A folder of inputs and one of outputs."""

    def __init__(self, place: Path) -> None:
        self.given = place / "in"
        self.out = place / "out"
        self.given.mkdir()
        self.limits = LIMITS
        self.told: list[Progress] = []

    def run(
        self, submit: Callable[[Task], Future[Conversion]] | None = None, *given: Path, fresh: bool = False
    ) -> RunSummary:
        self.told = []
        with open_folder(self.out, self.limits, fresh=fresh) as folder:
            found = sources([str(path) for path in given or (self.given,)], self.out)
            return convert_all(found, folder, submit or at_once(), Options(4), self.told.append)

    def redone(self) -> set[str]:
        return {one.source.name for one in self.told if not one.reused}

    def report(self) -> dict:
        return json.loads((self.out / "report.json").read_text("utf-8"))

    def plans(self) -> dict[str, str]:
        found = (path for path in self.out.rglob("*.json") if path.name != "report.json")
        return {path.relative_to(self.out).as_posix(): path.read_text("utf-8") for path in found}


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    made = Batch(tmp_path)
    for name in ("a", "b", "c"):
        (made.given / f"{name}.txt").write_text(name)
    return made


def test_starting_again_does_only_what_is_left(batch: Batch) -> None:
    batch.run()
    assert batch.plans() == {"a.txt.json": "a", "b.txt.json": "b", "c.txt.json": "c"}
    assert batch.run().reused == 3
    (batch.given / "b.txt").write_text("B")
    (batch.given / "d.txt").write_text("d")
    (batch.out / "c.txt.json").write_text("cut")
    summary = batch.run()
    assert batch.redone() == {"b.txt", "c.txt", "d.txt"}
    assert summary.reused == 1
    assert batch.plans() == {"a.txt.json": "a", "b.txt.json": "B", "c.txt.json": "c", "d.txt.json": "d"}
    (batch.out / "a.txt.json").unlink()
    batch.run()
    assert batch.redone() == {"a.txt"}
    batch.run(fresh=True)
    assert len(batch.redone()) == 4


def test_another_version_of_planparse_does_all_again(batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    batch.run()
    monkeypatch.setattr("planparse.batch.folder.__version__", "99.0")
    batch.run()
    assert len(batch.redone()) == 3


def test_a_plan_that_is_refused_now_leaves_no_plan_of_before(batch: Batch) -> None:
    batch.run()
    (batch.given / "b.txt").write_text("refuse damaged_file")
    batch.run()
    assert "b.txt.json" not in batch.plans()
    assert batch.report()["refusals"] == {"damaged_file": 1}


@pytest.mark.parametrize(
    ("code", "again", "with_other_limits"),
    [
        ("damaged_file", False, False),
        ("encrypted_file", True, True),
        ("time", False, True),
        ("crash", True, True),
        ("fault", True, True),
    ],
)
def test_which_refusals_hold(batch: Batch, code: str, again: bool, with_other_limits: bool) -> None:
    (batch.given / "b.txt").write_text(f"refuse {code}")
    batch.run()
    batch.run()
    assert batch.redone() == ({"b.txt"} if again else set())
    assert [one.refusal.code for one in batch.told if one.refusal] == [code]
    batch.limits = Limits(99, 1 << 31)
    batch.run()
    assert batch.redone() == ({"b.txt"} if with_other_limits else set())


def test_an_interrupted_run_reports_and_goes_on(batch: Batch) -> None:
    def stop(task: Task) -> Future[Conversion]:
        if task.source.name == "c.txt":
            raise KeyboardInterrupt
        return at_once()(task)

    with pytest.raises(KeyboardInterrupt):
        batch.run(stop)
    report = batch.report()
    assert report["left"] == 3 - report["converted"] > 0
    assert batch.run().converted == 3


def test_a_journal_cut_short_or_full_of_nonsense(batch: Batch) -> None:
    batch.run()
    journal = batch.out / ".planparse" / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(lines[0] + b"{}\n" + lines[1] + b'{"output":"../x"}\n' + lines[2][:40])
    batch.run()
    assert batch.redone() == {json.loads(lines[2])["name"]}
    assert batch.run().reused == 3


def test_a_name_that_collides_later_moves_the_first(batch: Batch) -> None:
    batch.run()
    (batch.given / "A.txt").write_text("other")
    if len(list(batch.given.iterdir())) == 3:
        pytest.skip("this system takes A.txt for a.txt")
    batch.run()
    assert sorted(batch.plans().values()) == ["a", "b", "c", "other"]
    assert "a.txt.json" not in batch.plans()


def test_plans_of_other_inputs_stay(batch: Batch, tmp_path: Path) -> None:
    batch.run()
    other = tmp_path / "more"
    other.mkdir()
    (other / "z.txt").write_text("z")
    summary = batch.run(None, other)
    assert summary.others == 3
    assert len(batch.plans()) == 4


def test_no_more_are_under_way_than_asked(batch: Batch) -> None:
    for number in range(40):
        (batch.given / f"{number}.txt").write_text("x")
    under_way, most, lock = 0, 0, threading.Lock()
    with ThreadPoolExecutor(8) as threads:

        def submit(task: Task) -> Future[Conversion]:
            nonlocal under_way, most
            with lock:
                under_way += 1
                most = max(most, under_way)
            future = threads.submit(converted, task)
            future.add_done_callback(lambda _: done())
            return future

        def done() -> None:
            nonlocal under_way
            with lock:
                under_way -= 1

        batch.run(submit)
    assert most <= 4
    assert len(batch.plans()) == 43


def test_the_report_is_in_the_order_of_names_whatever_came_first(batch: Batch) -> None:
    batch.run()
    first = batch.report()["files"]
    assert [one["source"] for one in first] == sorted(one["source"] for one in first)


def test_a_lost_executor_ends_the_run_and_a_fault_of_one_task_does_not(batch: Batch) -> None:
    def lose(_task: Task) -> Conversion:
        raise BatchError(None, "gone", "start it")

    with pytest.raises(BatchError):
        batch.run(at_once(lose))

    def fail(task: Task) -> Conversion:
        if task.source.name == "b.txt":
            raise ZeroDivisionError
        return converted(task)

    assert batch.run(at_once(fail)).refusals == {"cluster": 1}
    assert batch.run().reused == 2


def test_two_runs_do_not_write_to_one_folder(batch: Batch) -> None:
    with open_folder(batch.out, LIMITS), pytest.raises(UnreadableFileError, match="another planparse batch"):
        batch.run()


def test_the_page_shows_names_as_text_and_loads_nothing(batch: Batch) -> None:
    (batch.given / "<script>alert(1)<").write_text("refuse damaged_file")
    batch.run()
    page = (batch.out / "report.html").read_text("utf-8")
    assert "<script" not in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert "&lt;script&gt;alert(1)&lt;" in page
    assert "default-src &#39;none&#39;" in page
    assert "http" not in page.replace("http-equiv", "")


def test_the_counts_are_those_of_the_files(batch: Batch) -> None:
    (batch.given / "bad.txt").write_text("refuse damaged_file")
    (batch.given / "Thumbs.db").write_text("x")
    summary = batch.run()
    report = batch.report()
    assert (summary.plans, summary.converted, summary.refused, summary.skipped) == (4, 3, 1, 1)
    assert report["issues"] == {"<i>": 6, "odd": 3}
    assert report["words"] == {"source": 15, "placed": 12, "unplaced": 3}
    refusals = [one["refusal"] for one in report["files"] if one["status"] == "refused"]
    assert refusals == [{"code": "damaged_file", "problem": "is <b>bad</b>", "remedy": "mend it"}]
