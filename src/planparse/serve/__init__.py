"""A service for other systems: a document comes in, its plan goes out, and nothing of it stays."""
