"""Cards: actions in a block each, with labels that are repeated from block to block.

`web` reads cards that a page's markup shows; `run_in` cards of lines (a ref, a title, a text, labels that run in), in
any format. `in_cells` first takes cards out of table cells. `repeated` reads cards of any making on a page by their
repeated labels, and asks `drawn` if boxes, backgrounds or bars show what belongs to each. `pieces` are the lines of a
page with the labels among them, `block_order` the order in which blocks are read.
"""
