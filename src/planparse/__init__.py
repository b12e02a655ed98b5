"""planparse reads English councils' action plans and writes validated JSON."""

__version__ = "0.1.0"
