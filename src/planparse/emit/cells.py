"""Making text safe for cells: no spreadsheet runs it, and nothing is cut without saying so."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from typing import Literal

from planparse.patterns import lazy_pattern

# What XML 1.0, calendars and spreadsheets cannot contain: controls other than tab and line feed, lone surrogates, and
# the two code points that are not characters.
_UNPRINTABLE = lazy_pattern("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# OWASP's list for CSV injection, with the full-width forms that East Asian Excel reads as the same signs.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # the full-width signs are meant


def harmless(text: str) -> str:
    """Text that no spreadsheet runs (OWASP: CSV injection): an apostrophe is put before what could be a formula.

    A lone dash and plain numbers do not change. Apostrophes before a formula get one more, so that removing one always
    gives back the text.

    >>> harmless("=1+1"), harmless("-"), harmless("-5%"), harmless("- a bullet"), harmless(" =1"), harmless("'=1")
    ("'=1+1", '-', '-5%', "'- a bullet", "' =1", "''=1")
    """
    return f"'{text}" if could_run(text.lstrip("'")) else text


def could_run(text: str) -> bool:
    """Whether a spreadsheet could read this text as a formula."""
    inner = text.lstrip(" \u00a0")
    plain = inner.strip("+-%£,. ").replace(",", "").replace(".", "").isdecimal() or inner == "-"
    return (inner.startswith(_RISKY) or text.startswith(_RISKY)) and not plain


def printable(text: str) -> str:
    r"""Text without characters that no file format can contain; line ends become ``\n``.

    >>> printable("a\x00b\r\nc\x1f\td")
    'ab\nc\td'
    """
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    r"""The text on one line, as titles need it.

    >>> one_line("Audit\n• every case")
    'Audit • every case'
    """
    return " ".join(text.split())


def units(text: str) -> int:
    """Length as spreadsheets and trackers count it: in UTF-16 units, two for an emoji."""
    return len(text) + sum(1 for sign in text if sign > "\uffff")


def cut(text: str, limit: int) -> tuple[str, str]:
    """The beginning of a text within ``limit`` UTF-16 units, with an ellipsis at its end; and the rest.

    The text is cut at a space if there is one in the second half, so that no word is cut in two.

    >>> cut("Audit every case", 12), cut("short", 12), cut("Unbreakable", 5)
    (('Audit every…', ' case'), ('short', ''), ('Unbr…', 'eakable'))
    """
    if units(text) <= limit:
        return text, ""
    end = limit - 1
    while units(text[:end]) > limit - 1:
        end -= 1
    space = max(text.rfind(" ", 0, end + 1), text.rfind("\n", 0, end + 1))
    end = space if space > end // 2 else end
    return f"{text[:end]}…", text[end:]


# What an export cut, left out, filled in or moved: listed in a file beside the export, so that nothing is silent.


Deed = Literal["cut", "left out", "filled in", "moved"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that an export cut, left out, filled in or moved.

    It names the action (``ref``; empty for the plan), the ``field`` and the words, and says ``why``.
    """

    ref: str
    field: str
    deed: Deed
    why: str
    text: str

    def __str__(self) -> str:
        where = f"action {self.ref}" if self.ref else "the plan"
        words = " ".join(self.text.split())
        shown = f' ("{words[:60]}{"…" if len(words) > 60 else ""}")' if words else ""
        return f"{where}: {self.field} {self.deed}: {self.why}{shown}"


@dataclass(frozen=True, slots=True)
class Export:
    """A finished file, a list of what it does not have or has changed, and its number of actions (None: all)."""

    data: bytes
    left_out: tuple[LeftOut, ...] = ()
    actions: int | None = None


def left_out_csv(deeds: Sequence[LeftOut]) -> bytes:
    """The list as CSV that Excel opens as UTF-8: one row for each entry, with its whole text."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([column.name for column in fields(LeftOut)])
    writer.writerows([harmless(printable(str(value))) for value in astuple(deed)] for deed in deeds)
    return stream.getvalue().encode("utf-8-sig")
