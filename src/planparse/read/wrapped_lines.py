"""Rejoin lines that an editor or a mail program wrapped; find labels with leaders, and the heads of e-mails.

A line continues the one above if its first word did not fit there. Not if it begins with something that begins lines
elsewhere in the text too (a label, a number, a bullet after a line that had room).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from itertools import groupby, pairwise

from planparse.lexicon.months import CAPITAL_MONTH_BEGINS
from planparse.noun import noun
from planparse.patterns import lazy_pattern


@noun
class TextLine:
    """One line of a text: its cells, the numbers of its first and last line in the file, and its greatest length."""

    number: int
    cells: tuple[str, ...]
    stop: int
    longest: int = 0

    @property
    def text(self) -> str:
        """The text of a line with one cell; else empty."""
        return self.cells[0].rstrip() if len(self.cells) == 1 else ""


_NARROWEST, _WIDEST = 50, 130
"""The width in characters of a text wrapped by hand or by an editor: 65 to 80 are usual."""
_FULL = 10
"""How many characters shorter than the longest a full line may be: the next word did not fit."""
_FEWEST_FULL = 3
"""How many full lines of a wrapped text must continue in lower case. One is enough if no line of the text is longer."""
_UNBROKEN = 40
"""A line with a word of so many characters (a web address) may be longer than the width: nothing in it can wrap."""
_NARROW, _INSIDE = 40, 0.25
"""The least width of a paragraph by itself, and the share of its line ends that must be plainly inside a sentence."""
_LINES, _FEWEST_PARAGRAPHS = 3, 3
_ROOM = 6
"""Characters of tolerance: indented paragraphs are often wrapped a little earlier than others."""
_LISTED = 0.6
"""The share of labels that must begin a line of their own before other labels also count as beginning one."""

_RULE = re.compile(r"([-=~_*#])\1{2,}")
_NUMBER = re.compile(
    rf"(?:[(\[]?(?:\d{{1,3}}[a-z]?|[A-Za-z]|[ivx]{{1,4}})[.)\]]+(?=\s)|[A-Za-z]{{0,4}}\d+(?:\.\d+)+\b[.)]?"
    rf"|\d{{1,3}}[a-z]?(?=\s+[A-Z])(?!\s+{CAPITAL_MONTH_BEGINS})|[A-Z]{{1,4}}-?\d+[.)]?(?=\s))",
)
_LABEL = re.compile(r"([^\s:;|•][^:;|•]{0,40}):(?:\s|$)")
_LONE = 7
"""The most words in a line that may be a label above its value."""
_SIGN = re.compile(r"[^\w\s\"'“‘(\[£$€]+")
_LETTER = re.compile(r"o(?=\s+[A-Z\d])")
"""Word's second-level bullet."""
_SENTENCE_ENDS = ".:;!?"
_RUN_IN = lazy_pattern(r"(?:^|[.;•|]\s+)([^\s.;:•|][^.;:•|]{0,40}):(?=\s)")


def is_rule(text: str) -> bool:
    """Whether a line is only a rule, made of one sign.

    >>> is_rule("-----"), is_rule("- - -"), is_rule("--")
    (True, False, False)
    """
    return _RULE.fullmatch(text.strip()) is not None


def unwrapped(lines: Sequence[TextLine]) -> list[TextLine]:
    """Join the lines that were wrapped at the width of the text because the next word did not fit."""
    width = _width(lines)
    own = _own_openings(lines, width)
    inside = frozenset(_in_paragraphs(lines, own, width))
    found: list[list[TextLine]] = []
    for above, line in zip([None, *lines], lines, strict=False):
        if above is not None and (line.number in inside or _goes_on(above, line, found[-1], width, own)):
            found[-1].append(line)
        else:
            found.append([line])
    return [_joined(part) for whole in found for part in _rounds(whole)]


def _in_paragraphs(lines: Sequence[TextLine], own: Set[str], width: int) -> Iterator[int]:
    """Yield the numbers of lines that continue a paragraph wrapped at a width of its own: it is indented, or hand-made.

    In a text that is not wrapped at one width, there must be several such paragraphs of several lines.
    """
    found = list(_paragraphs(lines, own))
    if width or sum(len(run) >= _LINES for run in found) >= _FEWEST_PARAGRAPHS:
        yield from (line.number for run in found for line in run[1:])


def _paragraphs(lines: Sequence[TextLine], own: Set[str]) -> Iterator[list[TextLine]]:
    """Yield the runs of lines in which none had much room for the next word, and some end inside a sentence.

    In a list with lines of similar length, none end so.
    """
    run: list[TextLine] = []
    for line in [*lines, None]:
        if run and (line is None or not _is_below(run[-1], line) or _begins(line.text) in own):
            widest = max(len(one.text) for one in run)
            full = all(_is_full(one.text, two.text, widest - _ROOM) for one, two in pairwise(run))
            inside = sum(_is_inside(one.text, two.text) for one, two in pairwise(run))
            if full and widest >= _NARROW and inside and inside >= _INSIDE * (len(run) - 1):
                yield run
            run = []
        if line is not None:
            run.append(line)


def _is_inside(above: str, line: str) -> bool:
    """Whether a sentence plainly runs over a line end: it goes on in lower case, or nothing ends with such a word.

    A year right below its month continues the line too.
    """
    lower = above[-1].isalnum() and line.lstrip(_QUOTES)[:1].islower()
    return lower or above.split()[-1] in _NEVER_LAST or _is_year_below(above, line)


def _is_year_below(above: str, line: str) -> bool:
    """Whether a line begins with the year of the month that ends the line above.

    >>> _is_year_below("Train all staff by Sept", "   2025 -- LATE"), _is_year_below("Train all staff", "2025")
    (True, False)
    """
    return _YEAR.match(line) is not None and _MONTH.fullmatch(above.split()[-1]) is not None


_YEAR = re.compile(r"\s*(?:19|20)\d\d\b")
_MONTH = re.compile(rf"{CAPITAL_MONTH_BEGINS}[a-z]*\.?")


_QUOTES = " \"'“‘("
_NEVER_LAST = frozenset(
    ("a", "an", "the", "of", "to", "for", "with", "by", "before", "after", "in", "on", "at", "and", "or", "from")
)


def _joined(lines: Sequence[TextLine]) -> TextLine:
    if len(lines) == 1:
        return lines[0]
    text = " ".join([lines[0].text, *(line.text.strip() for line in lines[1:])])
    return TextLine(lines[0].number, (text,), lines[-1].stop, max(line.longest for line in lines))


def _goes_on(above: TextLine, line: TextLine, whole: Sequence[TextLine], width: int, own: Set[str]) -> bool:
    """Whether a line continues the one above, which may itself continue others (``whole``)."""
    if not _is_below(above, line):
        return False
    begins = _begins(line.text)
    lone = begins not in own and (begins.endswith("\n") or begins in _PARTING)
    if width and _is_full(above.text, line.text, width):
        return begins not in own
    return (lone or not begins) and (
        _hangs(above, line) or bool(width and _is_near(above, line, width)) or _is_open(whole, line)
    )


def _is_below(above: TextLine, line: TextLine) -> bool:
    """Whether a line is directly below another and not further left, and both are text, not cells."""
    one, two = above.text, line.text
    if not one or not two or is_rule(one) or is_rule(two):
        return False
    return line.number == above.stop + 1 and _indent(two) >= _indent(one)


def _begins(text: str) -> str:
    """What a line begins with that may open something new: the form of a number, a label, a sign; else empty.

    >>> [_begins(text) for text in ("1.2 Train", "12) Train", "Lead: Ann", "• Train", "4 May 2024", "so that")]
    ['#.#', '#)', 'lead:', '•', '', '']
    """
    text = text.lstrip()
    if number := _NUMBER.match(text):
        return re.sub(r"\d+", "#", number[0])
    if label := _LABEL.match(text):
        return f"{label[1].casefold()}:"
    if text[:1].isupper() and text.rstrip()[-1] not in ".,;" and len(text.split()) <= _LONE:
        return f"{text.rstrip()}\n"
    sign = _SIGN.match(text) or _LETTER.match(text)
    return sign[0] if sign else ""


def _own_openings(lines: Sequence[TextLine], width: int) -> Set[str]:
    """The openings of lines that were not wrapped from the line above."""
    free: Counter[str] = Counter()
    full: set[str] = set()
    for above, line in zip([None, *lines], lines, strict=False):
        begins = _begins(line.text)
        cut = above is not None and width and _is_below(above, line) and _is_full(above.text, line.text, width)
        (full.add if cut else partial(_count, free))(begins)
    labels = [begins for begins in {*free, *full} if begins.endswith(":")]
    listed = sum(begins in free for begins in labels) >= _LISTED * len(labels)
    whole = "\n".join(line.text.strip() for line in lines).casefold() if full else ""
    inside = {begins for begins in full if f" {begins}" in whole}
    own = {begins for begins, times in free.items() if times > 1 or not begins.endswith("\n")}
    return (
        (own | {begins for begins in full - inside if listed and begins.endswith(":")}) - {""} - _parting(lines, free)
    )


def _parting(lines: Sequence[TextLine], free: Mapping[str, int]) -> Set[str]:
    """The dashes that are inside lines much more often than they begin one: they part who, what and when."""
    inside = Counter(sign for line in lines for sign in _PARTING if f" {sign} " in line.text.strip())
    return {sign for sign, times in inside.items() if times >= _FEWEST_PARTED * max(1, free.get(sign, 0))}


_PARTING = frozenset(("-", "--", "---", "–", "—"))
_FEWEST_PARTED = 3
"""How many lines have such a dash inside for each that begins with it; as bullets they are before items with none."""


def _count(times: Counter[str], what: str) -> None:
    times[what] += 1


def _is_full(above: str, line: str, width: int) -> bool:
    """Whether the first word of a line did not fit on the line above."""
    return len(above) + 1 + len(line.split(None, 1)[0]) > width


def _is_near(above: TextLine, line: TextLine, width: int) -> bool:
    """Whether a line continues a sentence after a line that had little room, in lower case or with a dash."""
    text, first = above.text, line.text.split(None, 1)[0]
    begins = first[0].islower() or first in _PARTING
    return len(text) + 1 + len(first) > width - _ROOM and begins and text[-1] not in _SENTENCE_ENDS


def _hangs(above: TextLine, line: TextLine) -> bool:
    """Whether a line continues a list item in lower case or with a year, aligned with the text after its mark."""
    mark = _MARKED.match(above.text)
    if mark is None or above.text[-1] in _SENTENCE_ENDS:
        return False
    goes_on = line.text.lstrip()[:1].islower() or _is_year_below(above.text, line.text)
    return _indent(line.text) == mark.end() and goes_on


def _is_open(whole: Sequence[TextLine], line: TextLine) -> bool:
    """Whether a bracket left open in the last line of an item or paragraph is closed in the next.

    `Train all staff. (Virtual` over `School - May 2025)`: that line may begin with a capital letter or a digit.
    """
    text = " ".join(part.text for part in whole)
    return any(
        text.rfind(opened) > text.rfind(close) and close in line.text.partition(opened)[0]
        for opened, close in _BRACKETS
    )


_BRACKETS = (("(", ")"), ("[", "]"))


_MARKED = lazy_pattern(
    r"\s*(?:[^\w\s\"'“‘(\[£$€]{1,3}|[(\[]?(?:[A-Z]{0,4}\d{1,3}(?:\.\d+)*|[A-Za-z]|[ivx]{1,4})[.)\]]*)\s+(?=\S)"
)


def _width(lines: Sequence[TextLine]) -> int:
    """The width at which a text is wrapped; 0 if it is not wrapped."""
    pairs = [(above.text, line.text) for above, line in pairwise(lines) if _is_below(above, line)]
    pairs = [(above, line) for above, line in pairs if max(map(len, above.split())) < _UNBROKEN]
    width = max((len(above) for above, _ in pairs), default=0)
    near = [(above, line) for above, line in pairs if len(above) > width - _FULL]
    full = sum(above[-1] not in _SENTENCE_ENDS and line.lstrip()[:1].islower() for above, line in near)
    fewest = 1 if all(len(text) <= width for text in _unruled(lines)) else _FEWEST_FULL
    return width if _NARROWEST <= width <= _WIDEST and full >= fewest else 0


def _unruled(lines: Sequence[TextLine]) -> Iterator[str]:
    """The lines of text that are not rules and not directly above one."""
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        if line.text and not is_rule(line.text) and not (below and is_rule(below.text)):
            yield line.text


def _rounds(whole: Sequence[TextLine]) -> Iterator[Sequence[TextLine]]:
    """Split a paragraph before each record that begins on one of its lines, if its labels repeat.

    A record's last value may fill its line. The next record then begins after the line that ends a sentence.
    """
    start = 0
    for at in range(1, len(whole)):
        if whole[at - 1].text[-1] not in ".!?" or not whole[at].text.lstrip()[:1].isupper():
            continue
        before, labels = _labels(whole[start:at]), _labels(whole[start:])
        if before and len(before) == _round(labels) < len(labels):
            yield whole[start:at]
            start = at
    yield whole[start:]


def _round(labels: Sequence[str]) -> int:
    """How many labels precede the first one that repeats."""
    return next((at for at, label in enumerate(labels) if label in labels[:at]), len(labels))


def _labels(lines: Sequence[TextLine]) -> list[str]:
    """The run-in labels of some lines, in order."""
    return [found[1].casefold() for found in _RUN_IN.finditer(" ".join(line.text.strip() for line in lines))]


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


# Labels joined to their values by leaders (`Owner ......... Ann Reed`), known by repeating; and heads of e-mails.


_LED = re.compile(
    r"(?P<label>[A-Z][^\s._·…:]*(?: [^\s._·…:]+){0,5}?) ?"
    r"(?P<signs>(?:[.·_] ?){4,}|…{2,}|[-=~]{3,}>?|>{2,})\s*(?P<value>[^\s.].*)?",
    re.DOTALL,
)
_FEWEST = 3
"""How often a label must have a leader. In a list of contents, every line is different."""
_LABELS = 2
"""How many labels must repeat like this."""


@noun
class Leader:
    """A label and the signs after it."""

    label: str
    signs: str
    width: int
    """Characters before the value. The line keeps its length, which shows where lines were wrapped."""

    @property
    def front(self) -> str:
        """The beginning of the line with a colon instead of the signs."""
        return f"{self.label}: ".ljust(self.width)


def with_colons(lines: Sequence[TextLine]) -> tuple[list[TextLine], Mapping[int, Leader]]:
    """Replace the leaders between labels and values by colons. Return the lines, and the leaders by line number.

    >>> rows = [TextLine(n, (text,), n, 20) for n, text in enumerate(("Lead .... Ann", "Due ..... May 2025") * 3, 1)]
    >>> lines, signs = with_colons(rows)
    >>> lines[0].cells, signs[2].signs
    (('Lead:     Ann',), '.....')
    >>> with_colons(rows[:2])[0] == rows[:2]
    True
    """
    found = {
        line.number: led for line in lines if len(line.cells) == 1 and (led := _LED.fullmatch(line.cells[0].strip()))
    }
    times = Counter(led["label"] for led in found.values())
    own = {label for label, count in times.items() if count >= _FEWEST}
    if len(own) < _LABELS:
        return list(lines), {}
    told = {number: led for number, led in found.items() if led["label"] in own}
    leaders = {number: Leader(led["label"], led["signs"].strip(), led.start("value")) for number, led in told.items()}
    rest = {number: leaders[number].front + (led["value"] or "") for number, led in told.items()}
    changed = [
        replace(line, cells=(_label_indent(line.cells[0]) + rest[line.number],)) if line.number in rest else line
        for line in lines
    ]
    return changed, leaders


def _label_indent(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


_HEAD = re.compile(r"(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Attachments?|Importance): ?\S.*", re.DOTALL)
_FORWARDED = re.compile(r"-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}")
_OF_HEAD = 3
"""The fewest lines in the head of an e-mail: from, to, and subject or date."""


def mail_heads(lines: Sequence[TextLine]) -> frozenset[int]:
    """The numbers of lines in the heads of e-mails, and of what a mail program adds above and in front of quoted ones.

    >>> head = "From: Ann Reed", "To: All", "Subject: Plan", "Dear all,", "Date: May 2025"
    >>> sorted(mail_heads([TextLine(n, (text,), n) for n, text in enumerate(head, 1)]))
    [1, 2, 3]
    """
    found: set[int] = set()
    run: list[TextLine] = []
    for line in [*lines, None]:
        if line is not None and _HEAD.fullmatch(line.text.strip()):
            run.append(line)
            continue
        if len(run) >= _OF_HEAD and run[0].text.strip().startswith("From:"):
            found.update(one.number for one in run)
        run = []
    above = {other.number: one for one, other in pairwise(lines)}
    over = {
        above[number].number for number in found if number in above and _FORWARDED.fullmatch(above[number].text.strip())
    }
    return frozenset(found | over | (_quoted(lines) if found else frozenset()))


def _quoted(lines: Sequence[TextLine]) -> frozenset[int]:
    """The numbers of lines that a mail program quotes: it puts `>` in the first column.

    The sender's own answers are not among them: further in, or `>>` right below lines that are not quoted at all.

    >>> body = "Fix it.", ">> DONE", "Buy it.", ">> LATE", "Sell it.", ">> SOON", "Tell all.", "    > NO", "> Thanks"
    >>> sorted(_quoted([TextLine(n, (text,), n) for n, text in enumerate(body, 1)]))
    [9]
    """
    runs = [list(run) for quoted, run in groupby(lines, key=lambda line: line.text.startswith(">")) if quoted]
    ends = {line.stop: line for line in lines}
    answers = [
        run
        for run in runs
        if all(line.text.startswith(">>") for line in run)
        and (above := ends.get(run[0].number - 1)) is not None
        and any(map(str.isalnum, above.text))
    ]
    own = {id(run) for run in answers if len(answers) >= _FEWEST}
    return frozenset(line.number for run in runs if id(run) not in own for line in run)


def framed_headings(lines: Sequence[TextLine], above: int) -> dict[int, tuple[int, str, str, str]]:
    """The headings between the same signs, as several lines are: level, signs, heading, signs. By line number.

    `*** Homes ***`, and `*Homes*`, as mail programs write bold text.

    >>> framed_headings([TextLine(n, (text,), n) for n, text in enumerate(("== A ==", "Text", "== B =="), 1)], 1)
    {1: (2, '==', 'A', '=='), 3: (2, '==', 'B', '==')}
    >>> framed_headings([TextLine(n, (f"*{text}*",), n) for n, text in enumerate(("In", "A sentence.", "On"), 1)], 1)
    {1: (2, '*', 'In', '*'), 3: (2, '*', 'On', '*')}
    """
    texts = {line.number: line.text.strip() for line in lines}
    found = {at: told for at, text in texts.items() if (told := _FRAMED.fullmatch(text) or _HUGGED.fullmatch(text))}
    times = Counter(told["signs"] for told in found.values())
    own = [sign for sign, count in times.items() if count > 1]
    return {
        at: (above + 1 + own.index(sign), sign, told["text"], sign)
        for at, told in found.items()
        if (sign := told["signs"]) in own
    }


_FRAMED = re.compile(r"(?P<signs>([-=~*#+_])\2+)\s+(?P<text>\w.{0,80}?)\s+(?P=signs)", re.DOTALL)
_HUGGED = re.compile(r"(?P<signs>[*_])(?P<text>\w[^*_]{0,80}[^*_.:;,\s])(?P=signs)")
