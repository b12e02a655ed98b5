"""Plan -> import file of a tracker: one description each, the user's rules, one writer for all."""

from __future__ import annotations

from planparse.emit.trackers.catalogue import TRACKERS
from planparse.emit.trackers.write import to_tracker

__all__ = ["TRACKERS", "to_tracker"]
