"""Plan -> files. One module a format; nothing here sees anything but the plan."""

from __future__ import annotations

from planparse.emit.files import write_bytes, write_text
from planparse.emit.formats import schema_json, to_json

__all__ = ["schema_json", "to_json", "write_bytes", "write_text"]
