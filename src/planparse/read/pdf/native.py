"""pdfium's functions without ctypes' checks of every argument: a call costs a third, and a page makes thousands.

They hold Python's lock while they run, for each is done in less time than it takes to give the lock away.

Only for the few functions that are called for each word and each path. Handles must be passed as pointers or
`ctypes.c_void_p`, buffers by reference, and numbers must fit a C int.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

Native = Callable[..., Any]


def quick(function: Native) -> Native:
    """The same C function, returning a C int."""
    return ctypes.PYFUNCTYPE(ctypes.c_int)(_address(function))


def quick_of_handle(function: Native) -> Native:
    """The same C function of one handle, which may be a bare address, returning a C int."""
    return ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(_address(function))


def quick_handle(function: Native) -> Native:
    """The same C function, returning an address (an int, or None)."""
    return ctypes.PYFUNCTYPE(ctypes.c_void_p)(_address(function))


def _address(function: Native) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # a function pointer


class Floats:
    """A buffer of C floats that pdfium fills: ``by(n)`` is a reference to its nth, ``read()`` its values."""

    __slots__ = ("_buffer", "by", "read")

    def __init__(self, count: int) -> None:
        self._buffer = (ctypes.c_float * count)()
        self.by = tuple(ctypes.byref(self._buffer, n * ctypes.sizeof(ctypes.c_float)) for n in range(count))
        self.read = memoryview(self._buffer).cast("B").cast("f").tolist
