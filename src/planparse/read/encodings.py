"""Bytes of a text export -> its text, in any usual encoding, also if parts were saved in two encodings."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator

from planparse.errors import DamagedFileError, EmptyFileError, LimitExceededError, UnknownFormatError
from planparse.issues import Correction

MAX_BYTES = 10 * 1024**2
"""The longest published plan has half a megabyte of text. Reading a megabyte takes 55 MB of memory and a second."""

_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f]")

_FEW_CONTROLS = 2
"""Any text but a tiny one may have this many control codes by accident. A long one may have one in 1,000 characters."""

_TINY = 40
"""A text shorter than this, in characters, may have no control codes: any bytes could look like such a text."""

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")

_LONE = frozenset("‘’“”–—…•€£½¼¾²³°·©®™éèêëàáäåçíîïñóôöúûüÉÖÜ\xa0".encode("cp1252"))
"""Bytes that, alone among UTF-8, are read as Windows-1252.

They are all that English plans use, except those that begin a UTF-8 character (``Â``, ``Ã``, ``â``): one of these alone
is more likely the rest of a damaged character.
"""

_MARKS = frozenset("‘’“”–—…£\xa0".encode("cp1252"))
"""Bytes that are read as Windows-1252 also next to each other: a quotation mark after a dash."""

_LINES_NAMED = 5


def decode(name: str, data: bytes) -> str:
    r"""Decode UTF-8, UTF-16 (with or without a byte-order mark) or Windows-1252. Lines of the text end with ``\n``.

    >>> decode("x", "Café\r\n".encode("cp1252")), decode("x", "a\tb".encode("utf-16-le"))
    ('Café\n', 'a\tb')
    """
    return decode_with_corrections(name, data)[0]


def decode_with_corrections(name: str, data: bytes) -> tuple[str, tuple[Correction, ...]]:
    r"""Decode like `decode`, and return a correction for each kind of byte that does not belong in the encoding.

    Raises `EmptyFileError`, `UnknownFormatError` (binary) or `DamagedFileError` (no usual encoding, cut off).

    >>> text, found = decode_with_corrections("x", b"We met.\x1a")
    >>> text, [(one.code, one.before) for one in found]
    ('We met.', [('end_mark_dropped', '0x1A')])
    """
    if not data:
        raise EmptyFileError(name, "is empty", "export the plan again")
    if len(data) > MAX_BYTES:
        problem = f"has more than {MAX_BYTES // 1024**2} MB of text"
        raise LimitExceededError(name, problem, "check that it is a plan, or give only the plan's part of it")
    encoding = _utf16(data)
    marks: tuple[Correction, ...] = ()
    if encoding is None:
        data, marks = _without_end_mark(data)
        encoding = _encoding(name, data)
    text, mended = _utf8(name, data) if encoding == "utf-8" else (_decoded(name, data, encoding), ())
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text, dropped = _without_controls(name, text)
    return text, (*marks, *mended, *dropped)


def beginning(data: bytes, size: int) -> bytes:
    """The first ``size`` bytes of a text, or up to three fewer so that no UTF-8 character is cut.

    >>> beginning("Zoë".encode(), 3), beginning(b"Zoe", 2), beginning("ë".encode(), 9) == "ë".encode()
    (b'Zo', b'Zo', True)
    """
    head = data[:size]
    if len(head) < len(data):
        for back in range(1, min(4, len(head) + 1)):
            if head[-back] >= 0xC0:
                return head[:-back]
            if head[-back] < 0x80:
                break
    return head


def _without_end_mark(data: bytes) -> tuple[bytes, tuple[Correction, ...]]:
    """Drop the end-of-file mark (0x1A) of old programs, and the padding after it."""
    bare = data.rstrip(b"\x1a\0\r\n ")
    tail = data[len(bare) :]
    if b"\x1a" not in tail or not bare:
        return data, ()
    why = "the mark with which old programs end a text file"
    return bare + tail[: tail.index(b"\x1a")], (Correction("end_mark_dropped", "0x1A", None, why),)


def _utf16(data: bytes) -> str | None:
    """The kind of UTF-16, with or without a byte-order mark; None for any other encoding."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = data[:4096]
    # In English UTF-16 nearly every second byte is zero; text in other encodings has hardly any zeros.
    kinds = ((1, "utf-16-le"), (0, "utf-16-be"))
    return next((kind for start, kind in kinds if len(head) > 3 and head[start::2].count(0) > len(head) * 0.4), None)


def _encoding(name: str, data: bytes) -> str:
    """Return ``utf-8`` or ``cp1252``."""
    head = data[:4096]
    if not _few(head.count(0), len(head)):
        raise _binary(name)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end >= len(data) and "unexpected end" in error.reason:
            return "utf-8"
        # Most non-ASCII bytes are valid UTF-8 and a few are not: the file is not Windows-1252.
        high = sum(byte > 0x7F for byte in data)
        valid = len(data.decode("utf-8", "ignore").encode()) - (len(data) - high)
        return "utf-8" if valid > high - valid else "cp1252"
    return "utf-8"


def _utf8(name: str, data: bytes) -> tuple[str, tuple[Correction, ...]]:
    """Decode UTF-8 that may contain some Windows-1252 bytes, such as a pasted line."""
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.end >= len(data) and "unexpected end" in error.reason:
            raise _undecodable(name, data, error) from None
    strange: dict[int, list[int]] = {}

    def whole(found: re.Match[bytes]) -> bytes:
        run = found[0]
        try:
            run.decode("utf-8")
        except UnicodeDecodeError:
            if not (_LONE.issuperset(run) if len(run) == 1 else _MARKS.issuperset(run)):
                raise _no_letter(name, data, found.start(), "utf-8") from None
            for byte in run:
                strange.setdefault(byte, []).append(found.start())
            return run.decode("cp1252").encode()
        return run

    text = _HIGH_RUN.sub(whole, data).decode("utf-8")
    return text, tuple(_foreign(data, byte, places) for byte, places in strange.items())


def _foreign(data: bytes, byte: int, places: list[int]) -> Correction:
    lines = sorted({data.count(b"\n", 0, place) + 1 for place in places[: 4 * _LINES_NAMED]})
    named = ", ".join(map(str, lines[:_LINES_NAMED]))
    why = f"a byte of Windows-1252 in a text of UTF-8, first on line {named}; times in this file: {len(places)}"
    return Correction("encoding_repaired", f"0x{byte:02X}", bytes([byte]).decode("cp1252"), why)


def _decoded(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(name, data, error) from None


def _without_controls(name: str, text: str) -> tuple[str, tuple[Correction, ...]]:
    """Remove the few control codes, which print nothing."""
    counts = Counter(_CONTROL.findall(text))
    if not _few(counts.total(), len(text)):
        raise _binary(name)
    return (_CONTROL.sub("", text) if counts else text), tuple(_dropped(counts))


def _dropped(counts: Counter[str]) -> Iterator[Correction]:
    for code, times in counts.items():
        why = f"a control code, which prints nothing; times in this file: {times}"
        yield Correction("control_code_dropped", f"0x{ord(code):02X}", None, why)


def _few(controls: int, letters: int) -> bool:
    """Whether a text of this length may have this many control codes by accident."""
    return controls <= max(_FEW_CONTROLS if letters >= _TINY else 0, letters // 1000)


def _binary(name: str) -> UnknownFormatError:
    return UnknownFormatError(name, "is binary, not text", "give the plan as PDF, Word, Excel or a text export")


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> DamagedFileError:
    if error.end >= len(data) or error.reason == "unexpected end of data" or "truncated" in error.reason:
        return DamagedFileError(name, "is cut off in the middle of a letter", "copy or export it again")
    return _no_letter(name, data, error.start, error.encoding)


def _no_letter(name: str, data: bytes, place: int, encoding: str) -> DamagedFileError:
    line = data.count(b"\n", 0, place) + 1
    return DamagedFileError(name, f"has a byte on line {line} that is not {encoding} text", "save it again as UTF-8")


# Characters that were encoded twice: UTF-8 read as Windows-1252 and saved again (`â€™` for `’`).


_HIGH = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "".join(map(chr, range(0x80, 0xC0)))
_MIXED = re.compile(f"[Â-ô][{re.escape(_HIGH)}]{{1,3}}")


_FOREIGN_FROM, _FOREIGN_TO = "\u0530", "\u1dff"
"""From Armenian up to Latin Extended Additional: alphabets that no English plan uses."""
_CHARACTERS_FROM, _CHARACTERS_TO = "\u2e80", "\ud7ff"
"""Chinese, Japanese and Korean characters."""


def _is_foreign(letter: str) -> bool:
    return _FOREIGN_FROM <= letter <= _FOREIGN_TO or _CHARACTERS_FROM <= letter <= _CHARACTERS_TO


def fix_mojibake(text: str) -> tuple[str, tuple[Correction, ...]]:
    """Repair characters that were encoded twice, and return a correction for each different one.

    It changes only characters whose bytes make one UTF-8 character that English text does not contain by chance: a
    European letter, a mark or a symbol. `é••`, which would become a Chinese character, stays as it is printed.

    >>> text, (first, *_) = fix_mojibake("Childrenâ€™s plan â€“ 10 Â£")
    >>> text, first.before, first.after
    ('Children’s plan – 10 £', 'â€™', '’')
    >>> fix_mojibake("é••")[0]
    'é••'
    """
    counts: Counter[tuple[str, str]] = Counter()

    def whole(found: re.Match[str]) -> str:
        for length in range(len(found[0]), 1, -1):
            printed = found[0][:length]
            try:
                meant = bytes(map(_byte, printed)).decode("utf-8")
            except (UnicodeError, ValueError):
                continue
            if len(meant) == 1 and not _is_foreign(meant):
                counts[printed, meant] += 1
                return meant + found[0][length:]
        return found[0]

    mended = _MIXED.sub(whole, text)
    return mended, tuple(
        Correction(
            "encoding_repaired",
            before,
            after,
            f"the bytes of UTF-8, saved as Windows-1252; times in this file: {times}",
        )
        for (before, after), times in counts.items()
    )


def _byte(letter: str) -> int:
    try:
        return letter.encode("cp1252")[0]
    except UnicodeEncodeError:
        return ord(letter)
