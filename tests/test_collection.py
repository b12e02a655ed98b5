"""The command line and the batch's workers convert without Python's search for cycles, and put it back."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from click.testing import CliRunner

from planparse.cli import main
from planparse.run_limits import Paused


def test_a_command_converts_without_the_search_and_puts_it_back(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    monkeypatch.setattr("planparse.pipeline.layout", lambda _document, _terms: seen.append(gc.isenabled()) or 1 / 0)
    gc.enable()
    CliRunner().invoke(main, ["parse", "samples/barking-and-dagenham-2014.txt"])
    assert (seen, gc.isenabled()) == ([False], True)


def test_the_last_thread_puts_it_back() -> None:
    paused, first_is_in, second_is_in, first_is_out = Paused(), *(threading.Event() for _ in range(3))

    def first() -> None:
        with paused:
            first_is_in.set()
            assert second_is_in.wait(60)

    def second() -> bool:
        with paused:
            second_is_in.set()
            assert first_is_out.wait(60)
            return gc.isenabled()

    gc.enable()
    with ThreadPoolExecutor(2) as threads:
        one = threads.submit(first)
        assert first_is_in.wait(60)
        other = threads.submit(second)
        one.result()
        first_is_out.set()
        assert (other.result(), gc.isenabled()) == (False, True)
