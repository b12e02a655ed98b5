"""The optional parts of planparse, and how to install one: the one place for that advice."""

from __future__ import annotations

from typing import Literal

Extra = Literal["check", "dask", "data", "ocr", "remote", "review", "tables"]


def installing(extra: Extra) -> str:
    r"""What a user runs to install an optional part. planparse is on no package index: its folder is the source.

    Double quotes work in every shell, also in Windows's.

    >>> installing("ocr")
    'run python -m pip install ".[ocr]" in planparse\'s folder'
    """
    return f'run python -m pip install ".[{extra}]" in planparse\'s folder'
