"""Faults planted by hand, to see whether the tests guard the behaviour: `python -m mutation`."""
