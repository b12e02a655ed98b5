"""Random plans with answers: `python -m evaluation.random_plans OUT --count N --seed S`.

A plan is drawn (`content`), laid out as blocks (`layouts`), written in a format (`writers`), and its answer follows
from what was drawn and printed (`gold`). Nothing here reads the tool's rules.
"""
