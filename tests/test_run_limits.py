"""Commands within limits: processor time and memory that pass one end a command with one line; the wall's clock does not."""

from __future__ import annotations

import cProfile
import io
import os
import subprocess
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from click.testing import CliRunner, Result

import planparse
from planparse.cli import main
from planparse.errors import DamagedFileError, LimitExceededError, NotAPlanError, ProfileError
from planparse.pipeline import parse_bytes
from planparse.profile import load_profile
from planparse.read import load
from planparse.run_limits import Limits, Meter, watched

MEGABYTE = 1024**2


def spin() -> None:
    while True:
        pass


def hog() -> None:
    held = []
    while True:
        held.append(bytearray(MEGABYTE))
        time.sleep(0.001)


def grab() -> None:
    raise MemoryError


def child() -> None:
    subprocess.run([sys.executable, "-c", "while True: pass"], check=True)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.run_limits.FIRST_LOOK", 0.01)
    monkeypatch.setattr("planparse.run_limits.LOOK", 0.02)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """`planparse parse` of a file whose reading does a deed."""

    def parse(deed: Callable[[], None], *options: str) -> Result:
        path = tmp_path / "plan.txt"
        path.write_text("x")

        def misbehave(*_: object, **__: object) -> None:
            deed()
            raise AssertionError

        monkeypatch.setattr(planparse, "parse", misbehave)
        return CliRunner().invoke(main, ["parse", str(path), "-o", str(tmp_path / "plan.json"), *options])

    return parse


@pytest.mark.parametrize("deed", [spin, child])
def test_processor_time_is_limited_also_that_of_children(
    run, tmp_path: Path, deed: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planparse.run_limits.WAITING", 1_000)  # a busy machine must not end it by the wall's clock
    others = set(psutil.Process().children(recursive=True))
    result = run(deed, "--timeout", "0.2")
    assert result.exit_code == 1
    assert result.stderr == (
        "planparse: plan.txt: takes more than 0.2 seconds of processor time; check that it is a plan, "
        "or raise --timeout\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["plan.txt"]
    assert not [one for one in psutil.Process().children(recursive=True) if one not in others]


@pytest.mark.parametrize("deed", [hog, grab])
def test_memory_is_limited(run, deed: Callable[[], None]) -> None:
    megabytes = psutil.Process().memory_info().rss // MEGABYTE + 128
    result = run(deed, "--memory", str(megabytes))
    assert result.exit_code == 1
    assert result.stderr == (
        f"planparse: plan.txt: takes more memory than {megabytes} MB; check that it is a plan, or raise --memory\n"
    )


def test_the_watch_itself_sees_memory_past_its_limit_and_none_below() -> None:
    meter = Meter(os.getpid())
    assert meter.passed(Limits(1e6, 1)) == "memory"
    assert meter.passed(Limits(1e6, 1 << 50)) is None


def test_a_wait_is_no_work() -> None:
    with watched("plan.txt", Limits(0.2, 1 << 40)):
        time.sleep(0.6)


def test_a_wait_without_end_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.run_limits.WAITING", 1)
    match = r"^plan.txt: did not finish in 0.2 seconds; "
    with pytest.raises(LimitExceededError, match=match), watched("plan.txt", Limits(0.2, 1 << 40)):
        time.sleep(60)


def test_what_is_made_is_written_in_peace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.run_limits.WAITING", 1)
    with watched("plan.txt", Limits(0.1, 1 << 40)) as watch:
        watch.stop()
        time.sleep(0.4)


def test_other_errors_and_an_interrupt_are_what_they_are() -> None:
    for error in (ValueError("x"), KeyboardInterrupt()):
        with pytest.raises(type(error)), watched("plan.txt", Limits(9, 1 << 40)):
            raise error


def test_a_call_of_c_that_gives_no_thread_a_turn_ends_the_process() -> None:
    if sys.platform == "win32":
        pytest.skip("only Linux and macOS can")
    script = (
        "import planparse.run_limits as l; l.GRACE = 0.1; l.FIRST_LOOK = 0.01\n"
        "with l.watched('x', l.Limits(0.2, 1 << 40)): 9**9**9"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode != 0


@pytest.mark.parametrize(
    "command", ["parse", "tables", "explain", "export", "validate", "diff", "merge", "view", "batch"]
)
def test_every_command_that_reads_has_the_limits(command: str) -> None:
    shown = CliRunner().invoke(main, [command, "--help"]).output
    assert "--timeout" in shown
    assert "--memory" in shown


def test_a_profile_has_limits(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(f"{'a.' * 5_000}b = 1\n")
    with pytest.raises(LimitExceededError, match=r"own.toml: has more than 200 dots on line 1; "):
        load_profile(path)
    path.write_text("#" * 500_001)
    with pytest.raises(LimitExceededError, match="500,000 letters"):
        load_profile(path)
    path.write_text(f"[export]\nmany_owners = {'9' * 5_000}\n")
    with pytest.raises(ProfileError, match=r"own.toml: is not TOML"):
        load_profile(path)


@pytest.mark.parametrize("letters", ["\n", "x", "word ", "a\tb\n", "a,b,c\n"])
def test_a_text_longer_than_any_plan(letters: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("encodings.MAX_BYTES", "kinds.MAX_TEXT"):
        monkeypatch.setattr(f"planparse.read.{module}", 1024**2)
    with pytest.raises(LimitExceededError, match=r"^plan.txt: has more than 1 MB of text; "):
        parse_bytes("plan.txt", (letters * (1024**2 + 1)).encode())


def test_a_tag_of_thousands_of_attributes() -> None:
    many = " ".join(f'a{number}="x"' for number in range(2_100))
    with pytest.raises(LimitExceededError, match=r"^plan.html: has a tag with more than 2,000 attributes; "):
        parse_bytes("plan.html", f"<table><tr><td {many}>x</table>".encode())
    long = f'<table><tr><td class="{"x " * 9_000}">x</table>'.encode()
    with pytest.raises(NotAPlanError):
        parse_bytes("plan.html", long)


def test_cells_that_span_more_than_any_plan_has() -> None:
    row = "<tr>" + "<td rowspan=1000 colspan=1000>0" * 3
    with pytest.raises(
        LimitExceededError, match=r"^plan.html: has a table whose cells span more than 1,000,000 places; "
    ):
        parse_bytes("plan.html", f"<table>{row * 1000}</table>".encode())


def test_a_stream_that_unpacks_to_more_than_any_page_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.read.pdf.open_pdf.MAX_UNPACKED", 100_000)
    once = zlib.compress(bytes(200_000))
    for packed, filters in ((once, b"/FlateDecode"), (zlib.compress(once), b"[/FlateDecode /Fl]")):
        data = b"%%PDF-1.7\n1 0 obj <</Filter %s>> stream\n%s\nendstream endobj\n%%%%EOF" % (filters, packed)
        with pytest.raises(LimitExceededError, match=r"^plan.pdf: holds a stream that unpacks to more than "):
            parse_bytes("plan.pdf", data)
    monkeypatch.setattr("planparse.read.pdf.open_pdf.MAX_UNPACKED", 300_000)
    with pytest.raises(DamagedFileError):
        parse_bytes("plan.pdf", data)


def test_an_image_longer_than_any_page() -> None:
    image = pytest.importorskip("PIL.Image")
    pytest.importorskip("rapidocr")
    for size in ((30_001, 1), (1, 30_001)):
        file = io.BytesIO()
        image.new("1", size).save(file, "PNG")
        with pytest.raises(LimitExceededError, match="too large to read"):
            parse_bytes("plan.png", file.getvalue())


HEAD = "Action plan\nPriority 1: Leadership\nRef\tAction\tLead\tTimescale\tOutcome\tProgress\n"


def rows(count: int) -> str:
    return HEAD + "".join(
        f"1.{n}\tReview all open cases {n} in the duty team\tAnn Graham\tMarch 2015\tchildren are safe\tStarted\n"
        for n in range(1, count + 1)
    )


def dates(count: int) -> str:
    return HEAD + f"1.1\tReview all open cases\tAnn Graham\t{'March 2015, ' * count}\tChildren are safe\tStarted\n"


@pytest.mark.parametrize("kind", [rows, dates])
def test_twice_as_much_takes_no_more_than_twice_the_calls(kind: Callable[[int], str]) -> None:
    """Work is counted, not timed: calls of Python's functions, of which loops that take the square make most."""
    calls = []
    parse_bytes("plan.txt", kind(30).encode())  # libraries imported, caches warm
    for count in (30, 60, 120):
        text = kind(count).encode()
        profile = cProfile.Profile()
        profile.runcall(parse_bytes, "plan.txt", text)
        calls.append(sum(entry.callcount for entry in profile.getstats()))
    assert calls[2] - calls[1] < 2.6 * (calls[1] - calls[0])


def test_a_small_file_is_read_into_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("x")
    tracemalloc.start()
    try:
        assert load(path) == b"x"
        assert tracemalloc.get_traced_memory()[1] < 8 * MEGABYTE
    finally:
        tracemalloc.stop()
