"""Fields (page numbers, references, forms): their result is printed, their instruction is not."""

from __future__ import annotations

from dataclasses import dataclass, field

from planparse.read.word.package import MC, Element, W, below, number, switched, value

GONE = frozenset({f"{W}del", f"{W}moveFrom"})
"""What tracked changes took out."""

_BOX = {True: "☒", False: "☐"}


def whole_fields(root: Element) -> frozenset[Element]:
    """The beginnings of those fields of a part that have an end: one without would swallow the rest of the text."""
    open_fields: list[Element] = []
    found: list[Element] = []
    for mark in root.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if any(above.tag in GONE for above in mark.iterancestors()):
            continue
        if kind == "begin":
            open_fields.append(mark)
        elif kind == "end" and open_fields:
            found.append(open_fields.pop())
    return frozenset(found)


@dataclass(slots=True)
class _Open:
    """A field that is open: whether its result is being read, and what its form shows if there is none."""

    form: str
    result: bool = False


@dataclass(slots=True)
class Fields:
    """Which fields are open where the reading stands: whether their instruction or their result is read."""

    whole: frozenset[Element]
    _open: list[_Open] = field(default_factory=list)

    @property
    def printed(self) -> bool:
        """Whether what is read now is printed."""
        return all(one.result for one in self._open)

    def taken(self) -> None:
        """Takes note that a text was read: the result of the fields that are open."""
        for one in self._open:
            one.form = ""

    def mark(self, mark: Element) -> str:
        """Takes note of a field's mark; gives, at its end, what a form's field shows without a result of its own."""
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin" and mark in self.whole:
            self._open.append(_Open(_form(mark)))
        elif kind == "separate" and self._open:
            self._open[-1].result = True
        elif kind == "end" and self._open:
            return self._open.pop().form
        return ""


def _form(mark: Element) -> str:
    """What a check box or a drop-down list of an old form shows."""
    form = below(mark, "ffData")
    box = below(form, "checkBox")
    if box is not None:
        ticked = switched(box, "checked")
        return _BOX[bool(switched(box, "default") if ticked is None else ticked)]
    choices = below(form, "ddList")
    if choices is None:
        return ""
    entries = [entry.get(f"{W}val", "") for entry in choices.iterfind(f"{W}listEntry")]
    chosen = number(value(choices, "result") or value(choices, "default"))
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def alternative(element: Element) -> Element | None:
    """The one of a choice's versions that is read: the newest that has text, for both print the same."""
    versions = [one for one in element if one.tag in {f"{MC}Choice", f"{MC}Fallback"}]
    with_text = (one for one in versions if next(one.iter(f"{W}t"), None) is not None)
    return next(with_text, versions[0] if versions else None)
