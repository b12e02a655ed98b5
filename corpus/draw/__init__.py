"""Plan -> PDF through ReportLab, cell by cell, so that the place of every cell is known."""
