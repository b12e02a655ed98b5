"""A person's decisions about one document: lines of a file beside the plan, replayed whenever the document is read.

Start with `replay`, which applies all decisions to a document in their order. `file` reads and appends the lines.
`structure` works out what a decision about columns, rows and words changes, and `outline_replay` applies these to the
outline one by one. `fields` changes fields of the plan, and `owners` an action's owners. `plan_files` changes fields if
the document is not available. `refused` reports what was not applied. `council` stores what applies to all plans of a
council.
"""

from planparse.corrections.file import Correction, append, beside, in_force, read_corrections

__all__ = ["Correction", "append", "beside", "in_force", "read_corrections"]
