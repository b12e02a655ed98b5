"""The OCR engine: finds the text lines in an image, and reads the image of one line.

RapidOCR was chosen by measurement (docs/benchmarks.md). Its models come in its wheel: nothing is downloaded, and
nothing leaves the machine.
"""

from __future__ import annotations

import importlib.util
import os
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from planparse.errors import MissingExtraError, installing

if TYPE_CHECKING:
    from planparse.read.scan.images import Dots

REMEDY = f"to read scans, {installing('ocr')}"

_SIDE = 1600
"""The longest side, in dots, of the image in which to find lines: it takes a third of the time and misses no line."""

_THREADS = "EngineConfig.onnxruntime.intra_op_num_threads"
"""One thread per line. Four of the engine's own threads do four times the work and are no faster on a busy machine."""

_WORKERS = 4
"""How many lines are read at the same time."""

_LOW_SIDE = 24
"""An image with a side shorter than this, in dots, has no readable line."""

_ONE_TASK = threading.Lock()
"""The engine remembers its last kind of task, so while one thread reads lines, no other may look for lines."""


class OcrReading(NamedTuple):
    """The reading of a line: its text, the middle of each letter (a share of the width), and how sure each one is."""

    text: str
    middles: tuple[float, ...]
    sure: tuple[float, ...]


def is_installed() -> bool:
    """Whether the extra is installed, without importing it."""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "onnxruntime", "cv2", "PIL"))


def require(name: str) -> None:
    """Raise `MissingExtraError` if the extra is not installed."""
    if not is_installed():
        raise MissingExtraError(name, "is a scan, which this installation does not read", REMEDY)


def text_boxes(dots: Dots) -> list[tuple[int, int, int, int]]:
    """The upright boxes around the text lines of an image, in dots: left, top, right, bottom."""
    if min(dots.shape[:2]) < _LOW_SIDE:
        return []
    with _ONE_TASK:
        found = _engine()(dots, use_det=True, use_cls=False, use_rec=False).boxes
    boxes = [] if found is None else found
    return [(int(b[:, 0].min()), int(b[:, 1].min()), int(b[:, 0].max()) + 1, int(b[:, 1].max()) + 1) for b in boxes]


def readings(lines: Iterable[Dots]) -> list[OcrReading]:
    """The readings of these images of lines, several at a time."""
    with _ONE_TASK, ThreadPoolExecutor(max_workers=min(_WORKERS, os.cpu_count() or 1)) as workers:
        return list(workers.map(_reading, lines))


def _reading(line: Dots) -> OcrReading:
    """The reading of one line's image; empty if it contains no text."""
    found = _engine()(line, use_det=False, use_cls=False, use_rec=True, return_word_box=True)
    text = found.txts[0] if found.txts else ""
    if not text.strip():
        return OcrReading("", (), ())
    info = found.word_results[0]
    columns = iter([column for word in info.word_cols for column in word])
    middles = tuple(-1.0 if letter.isspace() else (next(columns) + 0.5) / info.line_txt_len for letter in text)
    return OcrReading(text, middles, tuple(info.confs))


@lru_cache(maxsize=1)
def _engine() -> Any:  # noqa: ANN401 - RapidOCR's own types change with the flags of a call
    from rapidocr import RapidOCR

    models = Path(str(importlib.util.find_spec("rapidocr").submodule_search_locations[0])) / "models"  # type: ignore
    paths = {f"{task}.model_path": str(_model(models, task.lower())) for task in ("Det", "Cls", "Rec")}
    sizes = {"Global.max_side_len": 20_000, "Det.limit_type": "max", "Det.limit_side_len": _SIDE}
    return RapidOCR(params={"Global.log_level": "critical", _THREADS: 1, **paths, **sizes})


def _model(folder: Path, task: str) -> Path:
    """The model file in the wheel. Given its path, RapidOCR does not try to download one."""
    found = sorted(folder.glob(f"*_{task}_*.onnx"))
    if not found:
        raise MissingExtraError(None, "the OCR models are missing from the rapidocr package", REMEDY)
    return found[0]
