"""What a browser prints before the items of a list: bullets, and numbers as they are counted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_MOST_ROMAN = 3999


@dataclass(slots=True)
class List:
    """A list that is being read: how it marks its items, and the number that comes next."""

    form: str
    following: int = 1

    @classmethod
    def opened(cls, tag: str, attributes: Mapping[str, str | None], *, marked: bool) -> List:
        """The list that a tag opens; ``marked`` is whether styles let it show its marks."""
        if not marked:
            return cls("")
        return cls((attributes.get("type") or "1") if tag == "ol" else "•", _whole(attributes.get("start"), 1))

    def mark(self, attributes: Mapping[str, str | None]) -> str:
        """What stands before the next item.

        >>> numbers = List.opened("ol", {"start": "3", "type": "a"}, marked=True)
        >>> numbers.mark({}), numbers.mark({"value": "28"}), List.opened("ul", {}, marked=True).mark({})
        ('c.', 'ab.', '•')
        """
        if self.form in ("", "•"):
            return self.form
        number = _whole(attributes.get("value"), self.following)
        self.following = number + 1
        return f"{_printed(number, self.form)}."


def _whole(value: str | None, otherwise: int) -> int:
    found = re.match(r"\s*[+-]?\d{1,9}", value or "")
    return int(found[0]) if found else otherwise


def _printed(number: int, form: str) -> str:
    """A number in a list's form: figures, letters or Roman, where these reach so far.

    >>> _printed(4, "I"), _printed(0, "a"), _printed(4, "1")
    ('IV', '0', '4')
    """
    text = str(number)
    if form in ("a", "A") and number > 0:
        text = _letters(number)
    elif form in ("i", "I") and 0 < number <= _MOST_ROMAN:
        text = ""
        for value, letters in _ROMAN:
            text += letters * (number // value)
            number %= value
    return text.upper() if form in ("A", "I") else text


def _letters(number: int) -> str:
    text = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        text = chr(ord("a") + letter) + text
    return text
