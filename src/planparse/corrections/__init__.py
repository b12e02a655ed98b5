"""A person's decisions about one document: lines of a file beside the plan, replayed whenever the document is read.

`replay` is the door: a document with all decisions in their order. `file` reads and appends the lines; `structure` says
what a decision about columns, rows and words changes and `outline_replay` does these, one by one, on the outline;
`fields` changes fields on the plan, `owners` an action's owners; `plan_files` does so where the document is not at
hand; `refused` tells what was not applied; `council` keeps what holds for all plans of a council.
"""

from planparse.corrections.file import Correction, append, beside, in_force, read_corrections

__all__ = ["Correction", "append", "beside", "in_force", "read_corrections"]
