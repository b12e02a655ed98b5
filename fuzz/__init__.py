"""Mutated inputs over the readers: `python -m fuzz --help`."""
