"""Plans -> one page about all of them: how far each council is, what is overdue, what is missing, what to check.

Read `standing` (what is said of one plan), `content` (of all), `page`.
"""

from __future__ import annotations

from planparse.portfolio.page import PortfolioEntry, page

__all__ = ["PortfolioEntry", "page"]
