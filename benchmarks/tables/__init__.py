"""How well and how fast tables are recovered, beside pdfplumber and camelot: see `__main__`."""
