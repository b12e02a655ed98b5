"""How lists print the count of an item: 3, c, iii, 3rd, Three."""

from __future__ import annotations

from planparse.lexicon.words import NUMBER_WORDS

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def formatted(count: int, form: str) -> str:
    """A count in a list's number format; decimal if the format is unknown.

    >>> [formatted(28, f) for f in ("decimal", "lowerLetter", "upperRoman", "ordinal", "decimalZero", "none")]
    ['28', 'bb', 'XXVIII', '28th', '28', '']
    >>> formatted(3, "cardinalText"), formatted(3, "decimalZero"), formatted(0, "upperLetter")
    ('Three', '03', '0')
    """
    if form == "none":
        return ""
    if form in {"lowerLetter", "upperLetter"} and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 30)
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"} and count > 0:
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{count:02}"
    if form == "ordinal":
        ending = "th" if 10 <= count % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{ending}"
    if form == "cardinalText" and 0 <= count < len(NUMBER_WORDS):
        return NUMBER_WORDS[count].capitalize()
    return str(count)


def _roman(count: int) -> str:
    letters = []
    for worth, sign in _ROMAN:
        times, count = divmod(count, worth)
        letters.append(sign * times)
    return "".join(letters)
