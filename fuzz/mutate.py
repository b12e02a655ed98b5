"""Bytes -> broken bytes: what transfers, editors, exporters and attackers do to files."""

from __future__ import annotations

import io
import random
import zipfile
import zlib

TOKENS = [
    *(b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r\n", b"\t", b'"', b"'", b",", b";", b"\f", b"\x1a"),
    *(
        b"<",
        b">",
        b"</td>",
        b"<table>",
        b"<tr>",
        b"<td rowspan=99999>",
        b"<td colspan=-1>",
        b"&#0;",
        b"&#x110000;",
        b"<!--",
    ),
    *(b"<![CDATA[", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b'w:val="999999999"', b"<w:tbl>", b"</w:tc>", b"<w:p/>"),
    *(
        b"obj",
        b"endobj",
        b"stream",
        b"endstream",
        b"<<",
        b">>",
        b"[",
        b"]",
        b"/Length 99999999",
        b"1 0 R",
        b"/Kids[1 0 R]",
    ),
    *(
        b" re f ",
        b" 1e38 ",
        b" -1e38 ",
        b" nan ",
        b" BT ",
        b" ET ",
        b" cm ",
        b" Tj ",
        b"/Rotate 90",
        b"/MediaBox[0 0 0 0]",
    ),
    *(
        b"PK\x03\x04",
        b"1.1",
        b"31 March 2020",
        "Priority 2 – ".encode(),
        "ﬁ\u00ad\u200b".encode(),
        "\U0001f600".encode(),
    ),
]


def mutated(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """The bytes after one to six changes; the parts of a zip file are changed inside of it half of the time."""
    if data[:2] == b"PK" and dice.random() < 0.6:
        return _inside_zip(data, dice)
    for _ in range(dice.choice((1, 1, 2, 3, 6))):
        data = _once(data, other, dice)
    return data


def _once(data: bytes, other: bytes, dice: random.Random) -> bytes:
    if not data:
        return dice.choice(TOKENS)
    at = dice.randrange(len(data))
    to = min(len(data), at + dice.choice((1, 2, 8, 64, 512)))
    match dice.randrange(9):
        case 0:
            return data[:at] + bytes([data[at] ^ (1 << dice.randrange(8))]) + data[at + 1 :]
        case 1:
            return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
        case 2:
            return data[:at] + data[to:]
        case 3:
            return data[:to] + data[at:to] * dice.choice((1, 2, 40)) + data[to:]
        case 4 | 5:
            return data[:at] + dice.choice(TOKENS) + data[at + dice.choice((0, 0, 1, 4)) :]
        case 6:
            return data[:at]
        case 7:
            start = dice.randrange(len(other)) if other else 0
            return data[:at] + other[start : start + dice.choice((4, 32, 256))] + data[to:]
        case _:
            end = dice.randrange(len(data))
            low, high = sorted((at, end))
            return data[:low] + data[high : high + 64] + data[low:high] + data[high + 64 :]


def _inside_zip(data: bytes, dice: random.Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError):
        return data[: dice.randrange(len(data)) + 1]
    if not parts:
        return data
    name = dice.choice(list(parts))
    other = parts[dice.choice(list(parts))]
    for _ in range(dice.choice((1, 1, 2, 4))):
        parts[name] = _once(parts[name], other, dice)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as made:
        for part, content in parts.items():
            made.writestr(zipfile.ZipInfo(part), content)
    return buffer.getvalue()
