"""Layout -> Outline: where the areas stand, which grids are action tables, what their columns and rows are.

`choose_reading` is the door: it reads tables, forms, records, cards or minutes, and keeps what tells most.
`builder` makes an outline of one reading: `decide` says what each column is, `rows` what each row is. `records` finds
actions that stand in no table.
"""

from planparse.outline.choose_reading import outline
from planparse.outline.outline import Outline

__all__ = ["Outline", "outline"]
