"""Folders of plans and of what is none: the inputs of the fault run, each with what must become of it."""

from __future__ import annotations

import io
import random
import zipfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from invented import export, invented, lines_of
from planparse.batch.convert import convert


@dataclass(frozen=True)
class File:
    """A file of the run: its path below the folder (or ``archive.zip/path``), and its code, or its plan as JSON."""

    path: str
    data: bytes
    code: str | None
    text: str | None


def text(seed: int) -> bytes:
    return export(lines_of(invented((2, 1 + seed % 4), seed=seed))).encode()


def pdf(seed: int, **options) -> bytes:
    style = getSampleStyleSheet()["Normal"]
    flow = []
    rows = []
    for line in [*lines_of(invented((2, 2), seed=seed)), []]:
        if len(line) > 1:
            rows.append([Paragraph(cell, style) for cell in line])
            continue
        if rows:
            flow.append(Table(rows, style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]))
            rows = []
        flow += [Paragraph(cell, style) for cell in line]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=landscape(A4), invariant=1, **options).build(flow)
    return file.getvalue()


def word(seed: int) -> bytes:
    document = Document()
    table = None
    for line in lines_of(invented((2, 1), seed=seed)):
        if len(line) < 2:
            table = None
            document.add_paragraph("".join(line))
            continue
        if table is None:
            table = document.add_table(rows=0, cols=len(line))
        for cell, said in zip(table.add_row().cells, line, strict=True):
            cell.text = said
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def bomb(seed: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(16 << 20) + bytes([seed % 256]))
    return file.getvalue()


def entities(seed: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;{seed}</a>')
    return file.getvalue()


def locked(seed: int) -> bytes:
    return pdf(seed, encrypt=StandardEncryption("open sesame"))


def cut(seed: int) -> bytes:
    whole = pdf(seed)
    return whole[: len(whole) // 2]


def noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(4000)


GOOD = (("txt", text), ("pdf", pdf), ("txt", text), ("docx", word), ("txt", text), ("txt", text))
BAD = (
    ("pdf", cut),
    ("pdf", locked),
    ("txt", lambda seed: b" " * (seed % 5)),
    ("bin", noise),
    ("docx", bomb),
    ("docx", entities),
    ("txt", lambda seed: f"Dear all,\n\nPlease find the minutes of meeting {seed} below.\n".encode()),
)
DEEDS = {
    "spin": "time",
    "hog": "memory",
    "abort": "crash",
    "connect": "network",
    "fail": "fault",
    "hold": "time",
    "child": "time",
    "leave": "crash",
    "fall": "crash",
    "look_up": "network",
}


def mixed(count: int) -> list[File]:
    """So many files: two thirds are plans; a sixth is damaged, locked, hostile, empty or none; a sixth does harm.

    Some of them lie in an archive whose names point out of it.
    """
    files = []
    for place in range(count):
        turn = place // 6
        if place % 6 == 4:
            ending, make = BAD[turn % len(BAD)]
            files.append(_judged(_path(place, ending), make(place)))
        elif place % 6 == 5:
            deed, code = list(DEEDS.items())[turn % len(DEEDS)]
            files.append(File(_path(place, "txt"), f"!{deed}\n{place}".encode(), code, None))
        else:
            ending, make = GOOD[place % len(GOOD)]
            deed = {8: b"!chatter\n", 14: b"!slow\n"}.get(place % 18, b"") if make is text else b""
            plain = _judged(_path(place, ending), make(place))
            assert plain.text is not None, plain
            files.append(File(plain.path, deed + plain.data, None, plain.text))
    return files


def _path(place: int, ending: str) -> str:
    if place % 7 == 3:
        return f"old.zip/../../{place}.{ending}"
    return f"{'north' if place % 2 else 'south'}/plan {place}.{ending}"


def _judged(path: str, data: bytes) -> File:
    """A file with what its conversion alone gives."""
    alone = convert(Path(path).name, data)
    return File(path, data, alone.refusal.code if alone.refusal else None, alone.text)


def write(files: list[File], folder: Path) -> None:
    """The files on disk, and some that a batch passes over."""
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "old.zip", "w") as archive:
        for file in files:
            if file.path.startswith("old.zip/"):
                archive.writestr(file.path.removeprefix("old.zip/"), file.data)
            else:
                path = folder / file.path
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(file.data)
    (folder / "~$plan.docx").write_bytes(b"lock")
    (folder / ".hidden").write_bytes(b"x")
