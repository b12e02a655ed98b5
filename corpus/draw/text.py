"""Fonts, and text broken into lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from corpus.layouts import Layout
from corpus.missing_font import MissingFontError
from corpus.model import Plan

LIBERATION = Path("/usr/share/fonts/truetype/liberation")
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
FILES = {
    "liberation": (LIBERATION / "LiberationSans-Regular.ttf", LIBERATION / "LiberationSans-Bold.ttf"),
    "serif": (LIBERATION / "LiberationSerif-Regular.ttf", LIBERATION / "LiberationSerif-Bold.ttf"),
    "dejavu": (DEJAVU / "DejaVuSans.ttf", DEJAVU / "DejaVuSans-Bold.ttf"),
}
BULLET = "• "
SPLITS = {
    word.replace("|", ""): word.split("|")
    for word in (
        "safe|guard|ing", "assess|ment", "assess|ments", "practi|tioners", "inde|pendent", "man|age|ment",
        "super|vision", "confer|ences", "confer|ence", "improve|ment", "stand|ards", "infor|mation",
        "dis|cus|sions", "dis|cussion", "refer|rals", "quar|terly", "per|for|mance", "direc|tor", "depart|mental",
        "oppor|tunity", "alter|natives", "consist|ency", "com|pli|ance", "neigh|bouring", "edu|cation",
        "prac|tice", "partner|ship", "sys|tem", "thresh|old", "deci|sions", "strat|egy", "evi|dence",
        "obser|vation", "author|ity", "sup|port", "chil|dren", "chil|dren's", "social", "ser|vice", "ser|vices",
        "report|ing", "train|ing", "lead|ership", "accom|moda|tion", "partner|ships", "moni|tor", "reg|ular",
        "manag|ers", "plan|ning", "path|way", "work|force", "recruit|ment", "reten|tion", "commis|sion",
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, how far it is set in, and whether its paragraph ends with it."""

    text: str
    indent: float = 0.0
    last: bool = True


@dataclass(frozen=True, slots=True)
class Face:
    """A font at a size."""

    regular: str
    strong: str
    size: float
    hyphen: str = ""

    def width(self, text: str, *, bold: bool = False) -> float:
        """How wide the text is set."""
        return float(pdfmetrics.stringWidth(text, self.strong if bold else self.regular, self.size))

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * 1.22

    def sized(self, size: float) -> Face:
        """The same face at another size."""
        return Face(self.regular, self.strong, size, self.hyphen)


def face(layout: Layout, plan: Plan) -> Face:
    """The layout's face, or DejaVu where it lacks the plan's letters."""
    name = layout.font if plan.plain else "dejavu"
    if name == "helvetica":
        return Face("Helvetica", "Helvetica-Bold", layout.size, layout.hyphen)
    if name == "times":
        return Face("Times-Roman", "Times-Bold", layout.size, layout.hyphen)
    return Face(*_register(name), layout.size, layout.hyphen)


@cache
def _register(name: str) -> tuple[str, str]:
    """A TrueType family, made known to ReportLab. Raises `MissingFontError` where this machine lacks it."""
    for weight, path in zip(("", "-Bold"), FILES[name], strict=True):
        if not path.exists():
            raise MissingFontError(path)
        pdfmetrics.registerFont(TTFont(name + weight, str(path)))
    return name, f"{name}-Bold"


def longest(text: str, font: Face, *, bold: bool) -> float:
    """The width of the widest piece that no line break can cut."""
    pieces = [piece for word in text.split() for piece in _pieces(word)]
    return max((font.width(piece, bold=bold) for piece in pieces), default=0.0)


def wrap(text: str, font: Face, width: float, *, bold: bool = False) -> list[Line]:
    """The text in lines no wider than the width; bullets hang."""
    lines: list[Line] = []
    for paragraph in text.split("\n") if text else []:
        indent = font.width(BULLET) if paragraph.startswith(BULLET) else 0.0
        lines += _paragraph(paragraph, font, width, indent, bold=bold)
    return lines


def _paragraph(text: str, font: Face, width: float, indent: float, *, bold: bool) -> list[Line]:
    """One paragraph in lines."""
    lines: list[Line] = []
    current = ""
    for word in text.split():
        glue = " " if current else ""
        for piece in _pieces(word):
            room = width - (indent if lines else 0.0)
            if current and font.width(current + glue + piece, bold=bold) > room:
                head, tail = (
                    _hyphenated(piece, font, room - font.width(current + glue, bold=bold)) if glue else ("", piece)
                )
                if head:
                    current += glue + head
                lines.append(Line(current, indent if lines else 0.0, last=False))
                current, glue = tail, ""
                continue
            current += glue + piece
            glue = ""
    lines.append(Line(current, indent if lines else 0.0))
    return lines


def _pieces(word: str) -> list[str]:
    """A word cut after its own hyphens, where every producer breaks lines."""
    pieces, current = [], ""
    for place, char in enumerate(word):
        current += char
        if char == "-" and place > 1 and place < len(word) - 2 and word[place - 1].isalpha():
            pieces.append(current)
            current = ""
    return [*pieces, current] if current else pieces


def _hyphenated(word: str, font: Face, room: float) -> tuple[str, str]:
    """The longest beginning of the word that fits with a hyphen, and the rest."""
    core = word.rstrip(".,;:")
    parts = SPLITS.get(core.lower())
    if not font.hyphen or parts is None:
        return "", word
    for count in range(len(parts) - 1, 0, -1):
        cut = len("".join(parts[:count]))
        if font.width(core[:cut] + "-") <= room:
            return core[:cut] + font.hyphen, word[cut:]
    return "", word
