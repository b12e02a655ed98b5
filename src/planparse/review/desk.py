"""What lies on the desk: the documents under review, each opened when it is first asked for."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from planparse.review.case import Case, Settings


class Desk:
    """Documents by their number. Close it in the end."""

    def __init__(self, documents: Sequence[Path], settings: Settings) -> None:
        self.documents = tuple(documents)
        self.settings = settings
        self._cases: dict[int, Case] = {}
        self._lock = threading.Lock()

    def case(self, key: int) -> Case:
        """A document, opened. Raises `KeyError` where there is none of this number."""
        with self._lock:
            if not 0 <= key < len(self.documents):
                raise KeyError(key)
            if key not in self._cases:
                self._cases[key] = Case(self.documents[key], self.settings)
            return self._cases[key]

    def close(self) -> None:
        """End every process."""
        with self._lock:
            for case in self._cases.values():
                case.close()
