"""Text copied from a table, one cell per line: bytes -> Document."""
