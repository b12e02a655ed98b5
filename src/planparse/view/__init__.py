"""Plan -> one HTML page to look at: deadlines, owners, statuses, and every doubt beside the text it concerns."""

from __future__ import annotations

from planparse.view.page import page

__all__ = ["page"]
