"""`python -m planparse`, for when the command itself is not on the path."""

from planparse.cli import run

run()
