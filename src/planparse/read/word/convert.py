"""Old Word, OpenDocument and RTF bytes -> docx bytes, by LibreOffice where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from planparse.errors import DamagedFileError, LimitExceededError, UnknownFormatError
from planparse.limits import LOOK, Limits, Meter
from planparse.read.word.isolation import environment, no_network, write_settings

SECONDS = 120
"""Of processor time. The longest plan took 10 s; a first start of LibreOffice takes some seconds more."""

_USUAL = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def converted(name: str, data: bytes, ending: str) -> bytes:
    """The file as docx. ``ending`` tells LibreOffice what it is given: ``doc``, ``odt`` or ``rtf``.

    Raises `UnknownFormatError` where LibreOffice is not installed, `DamagedFileError`, `LimitExceededError`.
    """
    program = _program()
    if program is None:
        remedy = "save it as .docx in Word, or install LibreOffice (libreoffice.org), which planparse then uses"
        raise UnknownFormatError(name, f"is a .{ending} file, which planparse reads through LibreOffice", remedy)
    with tempfile.TemporaryDirectory(prefix="planparse-", ignore_cleanup_errors=True) as folder:
        source = Path(folder, f"plan.{ending}")
        source.write_bytes(data)
        _run(name, program, source)
        result = Path(folder, "out", "plan.docx")
        if not result.is_file():
            raise DamagedFileError(name, "could not be opened by LibreOffice", "open it in Word and save it as .docx")
        return result.read_bytes()


def _program() -> str | None:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((path for path in _USUAL if Path(path).is_file()), None)


def _run(name: str, program: str, source: Path) -> None:
    """One conversion in a profile of its own, which knows no macro, no extension, no network and no other office."""
    folder = source.parent
    profile = folder / "profile"
    write_settings(profile)
    command = [
        *no_network(),
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault"),
        *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(source)),
    ]
    try:
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(os.environ),
            start_new_session=True,
        ) as process:
            if not _ended(process):
                _stop(process)
                problem = f"took LibreOffice more than {SECONDS} seconds of processor time, or hung"
                raise LimitExceededError(name, problem, "save it as .docx in Word")
    except OSError:
        raise UnknownFormatError(name, "needs LibreOffice, which did not start", "save it as .docx in Word") from None


def _ended(process: subprocess.Popen[bytes]) -> bool:
    """Wait for the office; whether it came to its end within the time that it may take."""
    meter, limits = Meter(process.pid), Limits(SECONDS, sys.maxsize)
    while meter.passed(limits) is None:
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK)
            return True
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the office with its children: the program that was started only starts another."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, 9)
    else:
        process.kill()
