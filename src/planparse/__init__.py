"""planparse reads English councils' Ofsted action plans and writes validated JSON.

>>> import planparse
>>> plan = planparse.parse("samples/barking-and-dagenham-2014.txt")
>>> len(plan.areas), plan.areas[0].actions[0].ref
(13, '1.1')
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planparse.plan import Plan
    from planparse.profile import Profile

__version__ = "0.1.0"
__all__ = ["__version__", "parse"]


def parse(path: str | Path, *, password: str | None = None, profile: Profile | None = None) -> Plan:
    """The plan in a file, validated against the output contract.

    ``path`` is the plan's file, ``password`` opens an encrypted one, ``profile`` (`planparse.profile.load_profile`) is
    what is known of the council's plans. Raises a `planparse.errors.PlanParseError` whose text says what is wrong with
    which file and what to do. The stages are imported when this is called, so that importing planparse is quick.
    """
    from planparse.pipeline import parse as parse_file
    from planparse.profile import NO_PROFILE

    return parse_file(path, password=password, profile=profile or NO_PROFILE)
