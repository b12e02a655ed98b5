"""Invented action plans, printed through real producers, each beside its gold answer.

The generator knows nothing of planparse: document and answer come from one source, and neither is read back.
"""
