"""`python -m planparse`, where the command itself is not on the path."""

from planparse.cli import run

run()
