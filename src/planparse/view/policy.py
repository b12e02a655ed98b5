"""What a page may load: its own style and script, told by their hashes, and nothing else."""

from __future__ import annotations

import base64
import hashlib


def policy(style: str, script: str, *, pictures: bool = False) -> str:
    """The content security policy of a page with this style and script; ``pictures`` are those in the page itself."""
    return (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        f"{'img-src data:; ' if pictures else ''}base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
