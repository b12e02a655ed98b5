"""Text copied out of a table, one cell a line: bytes -> Document."""
