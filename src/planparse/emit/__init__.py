"""Plan -> files. Each format has its own module, and these modules use only the plan."""

from __future__ import annotations

from planparse.emit.files import write_bytes, write_text
from planparse.emit.formats import schema_json, to_json

__all__ = ["schema_json", "to_json", "write_bytes", "write_text"]
