"""Cards: actions that stand each in a block of its own, with labels that come again from block to block.

`web` reads those that a page's markup shows; `run_in` those of lines (a ref, a title, a text, labels that run in), in
any format; `in_cells` takes cards out of the cells of a table first; `repeated` reads cards of any making on a page, by
labels that come again, and asks `drawn` where boxes, grounds or bars show what belongs to each. `pieces` are the lines
of a page with the labels among them, `block_order` the order in which blocks are read.
"""
