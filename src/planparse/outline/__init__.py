"""Layout -> Outline: where the areas are, which grids are action tables, what their columns and rows are.

`choose_reading` is the entry point: it reads tables, forms, records, cards or minutes, and keeps the fullest reading.
`builder` makes an outline of one reading: `decide` says what each column is, `rows` what each row is. `records` finds
actions that are in no table.
"""

from planparse.outline.choose_reading import outline
from planparse.outline.outline import Outline

__all__ = ["Outline", "outline"]
