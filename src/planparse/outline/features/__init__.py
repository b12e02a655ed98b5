"""Features of a column, a header row and a table: named, each computed in one place.

A feature is a small pure function of texts that returns a number from 0 to 1. None of them decides anything: the fitted
weights (`outline/weights/`) say what each is worth for each reading.
"""
