"""Word bytes -> the XML parts of their package; old Word, OpenDocument and RTF by way of LibreOffice.

The package is read here and not by python-docx, which refuses what Word opens: macro files, templates, the strict
form of the format, and relationships that lead nowhere.
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

# The names of WordprocessingML, and how its properties are read.


Element = _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"

_OFF = frozenset({"0", "false", "off", "none"})


def value(element: Element | None, *path: str) -> str | None:
    """The ``w:val`` of the element at this path of child names, or None where there is none."""
    found = below(element, *path)
    return None if found is None else found.get(f"{W}val")


def below(element: Element | None, *path: str) -> Element | None:
    """The element at this path of child names: a direct child each, so that tracked old properties do not count."""
    for name in path:
        element = None if element is None else next(element.iterchildren(f"{W}{name}"), None)
    return element


def switched(element: Element | None, *path: str) -> bool | None:
    """Whether an on-off property is on; None where it is not said."""
    found = below(element, *path)
    return None if found is None else found.get(f"{W}val", "1") not in _OFF


def number(text: str | None, default: int = 0) -> int:
    """A whole number of an attribute; the default where it is none.

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
    """A Word file's main part, and what it is related to: (id, kind, part name) each."""

    zipped: Zipped
    document: Element
    relations: tuple[tuple[str, str, str], ...]

    def parts(self, kind: str) -> Iterator[tuple[str, Element]]:
        """The related parts of a kind (``styles``, ``header``) with their relationships' ids; absent ones left out."""
        for key, of, part in self.relations:
            if of == kind and (data := self.zipped.read(part)) is not None:
                yield key, parsed(self.zipped.name, part, data)

    def part(self, kind: str) -> Element | None:
        """The one related part of a kind, if there is one."""
        return next((root for _, root in self.parts(kind)), None)

    @property
    def has_macros(self) -> bool:
        """Whether the file brings macros. They are never read."""
        return any(kind == "vbaProject" for _, kind, _ in self.relations)


def open_package(name: str, data: bytes) -> Package:
    """The package in these bytes. Raises `DamagedFileError` and what `open_zip` raises."""
    zipped = open_zip(name, data)
    main = next((part for _, kind, part in relations(zipped, "") if kind == "officeDocument"), _MAIN)
    content = zipped.read(main)
    if content is None:
        raise DamagedFileError(name, "has lost the part that holds its text", "copy or download it again")
    root = parsed(name, main, content)
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise DamagedFileError(name, "holds no Word document in its main part", "open it in Word and save it again")
    return Package(zipped, root, tuple(relations(zipped, main)))


# Old Word, OpenDocument and RTF bytes -> docx bytes, by LibreOffice without a network.


# No network for LibreOffice, which follows a document's links: settings, a dead proxy, and a network of its own.
#
# Each wall stands alone: the settings hold on every system, the proxy stops what they might leave, and on Linux the
# kernel gives the process a network with nothing in it, where it lets a user have one.


_DEAD = "127.0.0.1", 9
"""The port that discards: nothing listens there."""

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
"""What LibreOffice is told: follow no link of a file that nobody trusts, run nothing, bring nothing up to date."""

_PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")


def write_settings(profile: Path) -> None:
    """Write a profile's settings, before LibreOffice makes the rest of it."""
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
    """The variables of this process, with proxies that lead nowhere and no address that goes round them.

    >>> made = environment({"HOME": "/home/ann", "no_proxy": "*", "HTTP_PROXY": "http://proxy:80"})
    >>> made["HOME"], made["http_proxy"], made["HTTP_PROXY"], "no_proxy" in made
    ('/home/ann', 'http://127.0.0.1:9', 'http://127.0.0.1:9', False)
    """
    dead = f"http://{_DEAD[0]}:{_DEAD[1]}"
    kept = {name: value for name, value in own.items() if name.lower() != "no_proxy"}
    return {**kept, **{spelt: dead for name in _PROXIES for spelt in (name, name.upper())}}


@lru_cache(maxsize=1)
def no_network() -> tuple[str, ...]:
    """What to put before a command so that it has no network; nothing where the system does not let a user do so."""
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
