"""Plans -> one page about all of them: how far each council is, what is overdue, what is missing, what to check.

Read `standing` (figures of one plan), then `page` (content and page of all plans).
"""

from __future__ import annotations

from planparse.portfolio.page import PortfolioEntry, page

__all__ = ["PortfolioEntry", "page"]
