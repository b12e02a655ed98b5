"""A person's decisions about one document: lines of a file beside the plan, replayed whenever the document is read.

Reading order: `format` (what a line says), `file` (reading and appending), `locate` (words by their places),
`structure` (columns and rows, on the outline), `values` (fields, on the plan), `replay` (all of them in order).
"""

from planparse.corrections.file import Correction, append, beside, in_force, read_corrections

__all__ = ["Correction", "append", "beside", "in_force", "read_corrections"]
