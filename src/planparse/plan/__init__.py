"""Draft -> Plan: the contract's models, the checks over the whole plan, and JSON Pointers into it."""

from __future__ import annotations

from planparse.plan.assemble import assemble
from planparse.plan.model import Plan

__all__ = ["Plan", "assemble"]
