"""Scores of planparse: the cell readers on their sets (`score.py`), whole plans against their answers (`plans.py`)."""
