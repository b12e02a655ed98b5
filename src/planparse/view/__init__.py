"""Plan -> one HTML page: deadlines, owners, statuses, and every doubt beside the text it is about."""

from __future__ import annotations

from planparse.view.page import page

__all__ = ["page"]
