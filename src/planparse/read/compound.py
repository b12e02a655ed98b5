"""The names of the streams in an OLE2 compound file: what tells old Word from old Excel from an encrypted file."""

from __future__ import annotations

import struct
from collections.abc import Iterator

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_ENTRY = 128
_LAST_SECTOR = 0xFFFFFFFA
"""Sector numbers from here on are marks: free, end of chain, the table's own sectors."""


def streams(data: bytes) -> frozenset[str]:
    """The streams and storages right below the root, in lower case; none for what is no compound file or broken.

    Only the root's own count: an old Word file may hold a whole Excel file as an object.

    >>> streams(MARK + bytes(600))
    frozenset()
    """
    if not data.startswith(MARK) or len(data) < 512:
        return frozenset()
    try:
        entries = b"".join(_directory(data))
        return frozenset(_children(entries))
    except (struct.error, IndexError):
        return frozenset()


def _directory(data: bytes) -> Iterator[bytes]:
    """The sectors of the directory, along their chain in the allocation table."""
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    if size < 512:
        return
    tables = struct.unpack_from("<109I", data, 76)
    sector = struct.unpack_from("<I", data, 48)[0]
    for _ in range(len(data) // size):  # a chain that runs in a circle ends here
        if sector >= _LAST_SECTOR:
            return
        yield data[(sector + 1) * size : (sector + 2) * size]
        table, at = divmod(sector, size // 4)
        if table >= len(tables):
            return
        sector = struct.unpack_from("<I", data, (tables[table] + 1) * size + 4 * at)[0]


def _children(entries: bytes) -> Iterator[str]:
    waiting = [struct.unpack_from("<I", entries, 76)[0]]
    seen: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number in seen or (number + 1) * _ENTRY > len(entries):
            continue
        seen.add(number)
        entry = entries[number * _ENTRY : (number + 1) * _ENTRY]
        length = min(struct.unpack_from("<H", entry, 64)[0], 64)
        yield entry[: max(length - 2, 0)].decode("utf-16-le", "replace").casefold()
        waiting += struct.unpack_from("<2I", entry, 68)
