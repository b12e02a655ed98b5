"""How many plans are converted at a time where nobody says."""

from __future__ import annotations

import os

import psutil

_ROOM = 512 * 1024**2
"""Bytes of free memory for each process: plans take 100 to 300 MB, scans up to twice as much."""


def default_jobs() -> int:
    """One process for each processor that this one may use, and no more than free memory has room for.

    >>> 1 <= default_jobs() <= os.cpu_count()
    True
    """
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(usable, psutil.virtual_memory().available // _ROOM))
