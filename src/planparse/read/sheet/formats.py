"""Number formats and colours: a cell's text as British Excel shows it, and its colour as ``#rrggbb``.

Dates are shown day first, as British plans print them, also if the format has the month first (`m/d/yyyy`) or follows
the reader's settings: the value is known, and would otherwise be read as another day. A day and month without a year
get the value's year after them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import isfinite

from planparse.lexicon.months import MONTHS
from planparse.noun import noun
from planparse.read.office import Element
from planparse.read.sheet.cells_and_tables import CellRange, SheetCell

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: '"£"#,##0', 6: '"£"#,##0', 7: '"£"#,##0.00',
    8: '"£"#,##0.00', 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "hh:mm", 21: "hh:mm:ss", 22: "dd/mm/yyyy hh:mm", 37: "#,##0;(#,##0)",
    38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)", 41: "#,##0", 42: '"£"#,##0',
    43: "#,##0.00", 44: '"£"#,##0.00', 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss", 49: "@",
}  # fmt: skip
"""The formats that files refer to only by number, in their British form."""

_TOKEN = re.compile(
    r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P|General|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+(?:\.0+)?|[eE][+-]|.', re.DOTALL
)
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LAST_DAY = 2_958_466
"""The days in Excel's calendar, which ends on 31 December 9999."""


def shown(value: float, code: str, *, from_1904: bool = False) -> str:
    """A number as text in a format.

    >>> shown(0.5, "0%"), shown(1.1, "0.00"), shown(41943.0, "d mmm yyyy"), shown(41913.0, "mmm-yy")
    ('50%', '1.10', '31 Oct 2014', 'Oct-14')
    >>> shown(3.0, "General"), shown(0.1 + 0.2, "General"), shown(1234.5, '"£"#,##0.00'), shown(7, "00")
    ('3', '0.3', '£1,234.50', '07')
    """
    if not isfinite(value):
        return str(value)
    if code == "General":
        return _general(value)
    section, signed = _section(value, code)
    if is_date(section):
        moment = moment_of(value, from_1904=from_1904)
        return _number(value, "General") if moment is None else _moment(moment, section, value)
    return _number(abs(value) if signed else value, section)


def shown_moment(moment: datetime, code: str | None = None) -> str:
    """A date in a format; if it has none, with its time if it has one."""
    usual = "dd/mm/yyyy" if moment.time() == datetime.min.time() else "dd/mm/yyyy hh:mm"
    return _moment(moment, _sections(code)[0] if code else usual, 0)


@lru_cache(maxsize=512)
def is_date(code: str) -> bool:
    """Whether a format shows a date or a time.

    >>> is_date("dd/mm/yyyy"), is_date('0.0 "days"'), is_date("[Red]0"), is_date("General"), is_date("[h]:mm")
    (True, False, False, False, True)
    """
    return any(token[0] in "yYmMdDhHsS" or _ELAPSED.fullmatch(token) for token in _tokens(code))


def moment_of(value: float, *, from_1904: bool = False) -> datetime | None:
    """The date and time that a number represents; None if it is outside the calendar.

    >>> moment_of(41943.5), moment_of(-1), moment_of(1.0)
    (datetime.datetime(2014, 10, 31, 12, 0), None, datetime.datetime(1900, 1, 1, 0, 0))
    """
    if not 0 <= value < _LAST_DAY:
        return None
    # Excel counts 29 February 1900, which did not exist.
    first = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 31 if value < 60 else 30)
    try:
        return first + timedelta(seconds=round(value * 86_400))
    except OverflowError:
        return None


def _tokens(code: str) -> list[str]:
    return _TOKEN.findall(code)


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[str, ...]:
    """The sections of a format: for numbers above zero, below zero, zero, and for text."""
    parts = [""]
    for token in _tokens(code):
        if token == ";":
            parts.append("")
        else:
            parts[-1] += token
    return tuple(parts)


def _section(value: float, code: str) -> tuple[str, bool]:
    """The section of a format for this value, and whether it has its own minus sign."""
    parts = _sections(code)
    numbers = parts[:3] if len(parts) < 4 else parts[:-1]
    if any(re.search(r"\[[<>=]", part) for part in numbers):
        return next((part for part in numbers if _holds(value, part)), numbers[-1]), False
    if value < 0 and len(numbers) > 1:
        return numbers[1], True
    return (numbers[2] if value == 0 and len(numbers) > 2 else numbers[0]), False


def _holds(value: float, part: str) -> bool:
    condition = re.search(r"\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]", part)
    if not condition:
        return True
    try:
        limit = float(condition[2])
    except ValueError:
        return True
    return {
        "<": value < limit, "<=": value <= limit, ">": value > limit,
        ">=": value >= limit, "=": value == limit, "<>": value != limit,
    }[condition[1]]  # fmt: skip


def _literal(token: str) -> str | None:
    """The text that a token of a format prints; None if it is a placeholder."""
    if token.startswith('"'):
        return token.strip('"')
    if token.startswith("\\"):
        return token[1:]
    if token.startswith("["):  # [$£-809] is a currency, [$-809] a language, [Red] a colour
        return token[2:-1].split("-")[0] if token.startswith("[$") else ""
    if token.startswith("_"):
        return " "
    return "" if token.startswith("*") else None


def _general(value: float) -> str:
    if value == int(value) and abs(value) < 1e11:
        return str(int(value))
    text = f"{value:.10g}"
    return text.replace("e", "E").replace("E-0", "E-").replace("E+0", "E+")


def _number(value: float, section: str) -> str:
    tokens = _tokens(section)
    pattern = "".join(token for token in tokens if _literal(token) is None)
    if "@" in pattern or "General" in pattern or re.search(r"[eE][+-]|/", pattern):
        return "".join(_general(value) if (text := _literal(token)) is None else text for token in _whole(tokens))
    if not re.search("[0#?]", pattern):
        said = "".join(_literal(token) or ("" if _literal(token) is not None else token) for token in tokens)
        return said.strip()
    return _filled(value, tokens, pattern)


def _whole(tokens: Sequence[str]) -> Iterator[str]:
    """The tokens, with the placeholders merged into one place for the number."""
    placed = False
    for token in tokens:
        if _literal(token) is not None:
            yield token
        elif not placed:
            placed = True
            yield "General"


def _filled(value: float, tokens: Sequence[str], pattern: str) -> str:
    """A number in the placeholders of its format."""
    digits = re.sub(r"[^0#?.,]", "", pattern)
    whole, _, rest = digits.partition(".")
    least = whole.replace("?", "0").count("0")
    thousands = bool(re.search(r"[0#?],[0#?]", whole))
    scale = len(digits.replace(".", "")) - len(digits.replace(".", "").rstrip(","))
    rest = rest.replace(",", "")
    exact = Decimal(repr(float(value))) * 100 ** pattern.count("%") / 1000**scale
    rounded = abs(exact.quantize(Decimal(1).scaleb(-len(rest)), ROUND_HALF_UP)) if abs(exact) < 10**20 else abs(exact)
    front, _, back = f"{rounded:f}".partition(".")
    front = front.lstrip("0").rjust(least, "0")
    front = re.sub(r"\B(?=(\d{3})+$)", ",", front) if thousands else front
    while back and len(back) > rest.replace("?", "0").rfind("0") + 1 and back.endswith("0"):
        back = back[:-1]
    number = front + ("." + back if back else "")
    made, placed = "-" if exact < 0 and rounded else "", False
    for token in tokens:
        text = _literal(token)
        if text is None and token in "0#?.,":
            made += "" if placed else number
            placed = True
        else:
            made += token if text is None else text
    return made.strip()


def _moment(moment: datetime, section: str, value: float) -> str:
    tokens = _day_first(_tokens(section))
    halves = any(token in ("AM/PM", "A/P") for token in tokens)
    made = ""
    for at, token in enumerate(tokens):
        text = _literal(token)
        elapsed = _ELAPSED.fullmatch(token)
        if elapsed:
            seconds = round(value * 86_400)
            made += str(seconds // {"h": 3600, "m": 60, "s": 1}[elapsed[1][0].lower()])
        elif text is not None:
            made += text
        elif token[0] in "mM" and _is_minutes(tokens, at):
            made += f"{moment.minute:0{min(len(token), 2)}d}"
        else:
            made += _part(moment, token, halves=halves)
    return made.strip()


def _is_minutes(tokens: Sequence[str], at: int) -> bool:
    """Whether an `m` means minutes: it follows hours or precedes seconds."""

    def letters(found: Sequence[str]) -> str:
        return next((t[0].lower() if t[0] != "[" else t[1].lower() for t in found if _is_unit(t)), "")

    return len(tokens[at]) < 3 and (letters(tokens[:at][::-1]) == "h" or letters(tokens[at + 1 :]) == "s")


def _is_unit(token: str) -> bool:
    return token[0] in "yYmMdDhHsS" or bool(_ELAPSED.fullmatch(token))


def _part(moment: datetime, token: str, *, halves: bool) -> str:
    """One unit of a date or time."""
    kind, length = token[0].lower(), len(token)
    if kind == "y":
        return f"{moment.year % 100:02d}" if length < 3 else f"{moment.year:04d}"
    if kind == "m":
        name = MONTHS[moment.month - 1]
        return {1: str(moment.month), 2: f"{moment.month:02d}", 4: name}.get(length, name[:3])
    if kind == "d":
        name = _DAYS[moment.weekday()]
        return {1: str(moment.day), 2: f"{moment.day:02d}", 3: name[:3]}.get(length, name)
    if kind == "h":
        hour = (moment.hour + 11) % 12 + 1 if halves else moment.hour
        return f"{hour:0{min(length, 2)}d}"
    if kind == "s":
        return f"{moment.second:0{min(len(token.partition('.')[0]), 2)}d}"
    if token in ("AM/PM", "A/P"):
        return "AM" if moment.hour < 12 else "PM"
    return "" if token == "@" else token


def _day_first(tokens: list[str]) -> list[str]:
    """Put the day before a numeric month, and add the year to a day and month without one."""
    own = [
        at
        for at, token in enumerate(tokens)
        if token[0] in "yYdD" or (token[0] in "mM" and not _is_minutes(tokens, at))
    ]
    kinds = [tokens[at][0].lower() for at in own if len(tokens[at]) < 3 or tokens[at][0] not in "dD"]
    places = [at for at in own if len(tokens[at]) < 3 or tokens[at][0] not in "dD"]
    if kinds[:2] == ["m", "d"] and len(tokens[places[0]]) < 3:
        one, two = places[:2]
        tokens = [*tokens]
        tokens[one], tokens[two] = tokens[two], tokens[one]
    if sorted(kinds) == ["d", "m"]:
        between = tokens[places[0] + 1 : places[1]]
        tokens = [*tokens[: places[1] + 1], *(between or [" "]), "yyyy", *tokens[places[1] + 1 :]]
    return tokens


# The colours of a workbook -> ``#rrggbb``, including conditional formats.


_HEX = re.compile(r"(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})")

INDEXED = re.findall(
    r"\w+",
    """000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff
    800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff
    000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
    3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
    """,
)
"""Excel's own palette by number. Higher numbers are the computer's window colours."""

THEME = ("ffffff", "000000", "eeece1", "1f497d", "4f81bd", "c0504d", "9bbb59", "8064a2", "4bacc6", "f79646")
"""Office's own theme, for files without one: background, text, both again, six accents."""


def colour(attributes: Mapping[str, str], theme: Sequence[str], palette: Sequence[str] = INDEXED) -> str | None:
    """The colour in an element's attributes; None for automatic and for white, the colour of paper.

    >>> colour({"rgb": "FF92D050"}, THEME), colour({"indexed": "10"}, THEME), colour({"rgb": "FFFFFFFF"}, THEME)
    ('#92d050', '#ff0000', None)
    >>> colour({"theme": "6", "tint": "0.4"}, THEME), colour({"indexed": "64"}, THEME)
    ('#c3d69b', None)
    """
    given = _HEX.fullmatch(attributes.get("rgb", ""))
    found = given[1].lower() if given else _numbered(attributes, theme, palette)
    if found is None:
        return None
    tinted = _tinted(found, attributes.get("tint"))
    return None if tinted == "ffffff" else f"#{tinted}"


def theme_of(root: Element | None) -> Sequence[str]:
    """The ten colours of a theme part, in the order in which cells number them."""
    schemes = [] if root is None else list(root.iter("{*}clrScheme"))
    if not schemes:
        return THEME
    found = []
    for slot in schemes[0].iterchildren("{*}*"):
        values = [one.get("lastClr") or one.get("val") or "" for one in slot.iterchildren("{*}*")]
        given = _HEX.fullmatch(values[0]) if values else None
        found.append(given[1].lower() if given else "ffffff")
    # The part lists dark before light; cells number light before dark.
    return THEME if len(found) < 4 else (found[1], found[0], found[3], found[2], *found[4:])


def _numbered(attributes: Mapping[str, str], theme: Sequence[str], palette: Sequence[str]) -> str | None:
    for name, colours in (("theme", theme), ("indexed", palette)):
        number = attributes.get(name, "")
        if number.isdecimal():
            return colours[int(number)] if len(number) < 4 and int(number) < len(colours) else None
    return None


def _tinted(found: str, tint: str | None) -> str:
    """Make a colour lighter (tint above 0) or darker (tint below 0)."""
    try:
        share = max(-1.0, min(1.0, float(tint or 0)))
    except ValueError:
        return found
    if not share or share != share:
        return found
    hue, light, full = rgb_to_hls(*(int(found[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    light = light * (1 + share) if share < 0 else light + (1 - light) * share
    return "".join(f"{round(part * 255):02x}" for part in hls_to_rgb(hue, light, full))


# Conditional formats that need no calculation: a cell's text is, contains or begins with another.


MAX_WORK = 20_000_000
"""The most comparisons of a cell with a rule. No workbook made by a person needs so many."""

TESTS: dict[str, Callable[[str, str], bool]] = {
    "equal": lambda text, said: text == said,
    "notEqual": lambda text, said: text != said,
    "containsText": lambda text, said: said in text,
    "notContains": lambda text, said: said not in text,
    "beginsWith": lambda text, said: text.startswith(said),
    "endsWith": lambda text, said: text.endswith(said),
}
"""The tests of a cell's text by name. Both texts are in lower case, because Excel ignores case."""


@noun
class Condition:
    """A fill for the cells in some areas whose text passes a test. The condition with the lowest rank wins."""

    areas: tuple[CellRange, ...]
    test: str
    text: str
    fill: str
    rank: int = 0


def literal(formula: str) -> str | None:
    """The text or number that a formula consists of; None if it would need a calculation.

    >>> literal('"Red"'), literal("3"), literal('"a ""b"" c"'), literal("$A$1"), literal('"a"&"b"')
    ('Red', '3', 'a "b" c', None, None)
    """
    text = formula.strip().removeprefix("=").strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        inside = text[1:-1].replace('""', "\0")
        return None if '"' in inside else inside.replace("\0", '"')
    return text if text.replace(".", "", 1).isdecimal() else None


def painted(cells: Sequence[SheetCell], conditions: Sequence[Condition]) -> list[SheetCell] | None:
    """The cells with the fills of the conditions that apply; None if there are too many cells and rules to test."""
    tests: dict[tuple[str, str], list[Condition]] = {}
    for condition in sorted(conditions, key=lambda one: one.rank):
        tests.setdefault((condition.test, condition.text.casefold()), []).append(condition)
    if len(cells) * sum(map(len, tests.values())) > MAX_WORK:
        return None
    return [_painted(cell, tests) for cell in cells]


def _painted(cell: SheetCell, tests: dict[tuple[str, str], list[Condition]]) -> SheetCell:
    if not cell.text:
        return cell
    text = cell.text.casefold()
    met = [
        condition
        for (test, said), found in tests.items()
        if TESTS[test](text, said)
        for condition in found
        if any(area.holds(cell.row, cell.column) for area in condition.areas)
    ]
    return replace(cell, fill=min(met, key=lambda one: one.rank).fill) if met else cell
