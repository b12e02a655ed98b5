"""What is seen of a column, a header row and a table: named features, each told in one place.

A feature is a small pure function of texts that gives a number from 0 to 1. None of them decides anything: the fitted
weights (`outline/weights.json`) say what each is worth for each reading.
"""
