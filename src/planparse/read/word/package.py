"""Word bytes -> the XML parts of their package. Old Word, OpenDocument and RTF files go through LibreOffice first.

It does not use python-docx, which refuses files that Word opens: macro files, templates, the strict form of the format,
and relationships to missing parts.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lxml.etree import _Element

from planparse.errors import DamagedFileError, LimitExceededError, UnknownFormatError
from planparse.read.office import Zipped, open_zip, parsed, relations
from planparse.run_limits import LOOK, Limits, Meter

# Names of WordprocessingML elements, and how to read their properties.


Element = _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"

_OFF = frozenset({"0", "false", "off", "none"})


def value(element: Element | None, *path: str) -> str | None:
    """The ``w:val`` of the element at this path of child names, or None if there is none."""
    found = below(element, *path)
    return None if found is None else found.get(f"{W}val")


def below(element: Element | None, *path: str) -> Element | None:
    """The element at this path of child names. Only direct children count, so that tracked old properties do not."""
    for name in path:
        element = None if element is None else next(element.iterchildren(f"{W}{name}"), None)
    return element


def is_on(element: Element | None, *path: str) -> bool | None:
    """Whether an on-off property is on; None if it is not stated."""
    found = below(element, *path)
    return None if found is None else found.get(f"{W}val", "1") not in _OFF


def number(text: str | None, default: int = 0) -> int:
    """The whole number in an attribute; the default if it is not a number.

    >>> number("3"), number("3.0"), number(None), number("-1", 5), number("x", 5)
    (3, 3, 0, -1, 5)
    """
    try:
        return int(float(text)) if text is not None else default
    except (ValueError, OverflowError):
        return default


_MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file's main part, and its relations: id, kind and part name of each."""

    zipped: Zipped
    document: Element
    relations: tuple[tuple[str, str, str], ...]

    def parts(self, kind: str) -> Iterator[tuple[str, Element]]:
        """The related parts of a kind (``styles``, ``header``) with their relationship ids.

        Missing parts are skipped.
        """
        for key, of, part in self.relations:
            if of == kind and (data := self.zipped.read(part)) is not None:
                yield key, parsed(self.zipped.name, part, data)

    def part(self, kind: str) -> Element | None:
        """The first related part of a kind, if there is one."""
        return next((root for _, root in self.parts(kind)), None)

    @property
    def has_macros(self) -> bool:
        """Whether the file contains macros. They are never read."""
        return any(kind == "vbaProject" for _, kind, _ in self.relations)


def open_package(name: str, data: bytes) -> Package:
    """Open the package in these bytes. Raises `DamagedFileError` and what `open_zip` raises."""
    zipped = open_zip(name, data)
    main = next((part for _, kind, part in relations(zipped, "") if kind == "officeDocument"), _MAIN)
    content = zipped.read(main)
    if content is None:
        raise DamagedFileError(name, "has lost the part that holds its text", "copy or download it again")
    root = parsed(name, main, content)
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise DamagedFileError(name, "holds no Word document in its main part", "open it in Word and save it again")
    return Package(zipped, root, tuple(relations(zipped, main)))


# Convert old Word, OpenDocument and RTF bytes to docx with LibreOffice, without a network.


# LibreOffice follows a document's links, so it gets no network: by settings, a dead proxy, and an empty network.
#
# Each barrier works alone. The settings apply on every system. The proxy stops what they may miss. On Linux the kernel
# gives the process a network with nothing in it, if it lets users have one.


_DEAD = "127.0.0.1", 9
"""The discard port: nothing listens there."""

_NEVER = "2"

_SETTINGS = {
    "Office.Common/Security/Scripting": {
        "BlockUntrustedRefererLinks": "true",
        "DisableActiveContent": "true",
        "DisableMacrosExecution": "true",
        "MacroSecurityLevel": "3",
    },
    "Office.Writer/Content/Update": {"Link": _NEVER, "Field": "false", "Chart": "false"},
    "Office.Calc/Content/Update": {"Link": _NEVER},
    "Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetHTTPProxyName": _DEAD[0],
        "ooInetHTTPProxyPort": str(_DEAD[1]),
        "ooInetHTTPSProxyName": _DEAD[0],
        "ooInetHTTPSProxyPort": str(_DEAD[1]),
        "ooInetNoProxy": "",
    },
}
"""LibreOffice's settings: follow no link of an untrusted file, run nothing, update nothing."""

_PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")


def write_settings(profile: Path) -> None:
    """Write a profile's settings, before LibreOffice creates the rest of it."""
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>\n"
        for path, values in _SETTINGS.items()
        for name, value in values.items()
    )
    folder = profile / "user"
    folder.mkdir(parents=True)
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n{items}</oor:items>\n'
    (folder / "registrymodifications.xcu").write_text(text, encoding="utf-8")


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """The variables of this process, with dead proxies and no address that bypasses them.

    >>> made = environment({"HOME": "/home/ann", "no_proxy": "*", "HTTP_PROXY": "http://proxy:80"})
    >>> made["HOME"], made["http_proxy"], made["HTTP_PROXY"], "no_proxy" in made
    ('/home/ann', 'http://127.0.0.1:9', 'http://127.0.0.1:9', False)
    """
    dead = f"http://{_DEAD[0]}:{_DEAD[1]}"
    kept = {name: value for name, value in own.items() if name.lower() != "no_proxy"}
    return {**kept, **{spelt: dead for name in _PROXIES for spelt in (name, name.upper())}}


@lru_cache(maxsize=1)
def no_network() -> tuple[str, ...]:
    """The start of a command that runs without a network; empty if the system does not let a user do that."""
    program = shutil.which("unshare") if sys.platform == "linux" else None
    if program is None:
        return ()
    prefix = (program, "--user", "--map-root-user", "--net", "--")
    try:
        tried = subprocess.run(
            [*prefix, "true"], stdin=subprocess.DEVNULL, capture_output=True, timeout=10, check=False, env=os.environ
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return prefix if tried.returncode == 0 else ()


SECONDS = 120
"""The most processor time in seconds. The longest plan took 10; a first start of LibreOffice takes a few more."""

_USUAL = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def convert_to_docx(name: str, data: bytes, ending: str) -> bytes:
    """Convert a file to docx. ``ending`` tells LibreOffice what the file is: ``doc``, ``odt`` or ``rtf``.

    Raises `UnknownFormatError` if LibreOffice is not installed, `DamagedFileError` or `LimitExceededError`.
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
    """Convert in a new profile, without macros, extensions, a network or another running office."""
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
    """Wait for LibreOffice. Whether it ended within the time that it may take."""
    meter, limits = Meter(process.pid), Limits(SECONDS, sys.maxsize)
    while meter.passed(limits) is None:
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK)
            return True
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Kill LibreOffice and its children: the program that was started only starts another."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, 9)
    else:
        process.kill()
