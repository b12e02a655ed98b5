"""Measuring planparse: cell readers against their sets (`score.py`), whole plans against their answers (`plans.py`)."""
