"""What an invented plan says: all of it text that gets printed, nothing that is worked out."""

from __future__ import annotations

from dataclasses import dataclass

SAME = "^"
"""In a plan file: this cell is merged with the one above it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One printed column: its header, its part in the contract, and its relative width."""

    header: str
    field: str
    width: float
    group: str = ""
    sub: str = ""

    def printed(self, *, two_rows: bool) -> str:
        """The header as one string: with two header rows the upper one comes first."""
        return f"{self.group} {self.sub}" if two_rows and self.group else self.header


@dataclass(frozen=True, slots=True)
class Cell:
    """One printed cell: its paragraphs, its fill, and how many rows it stands against."""

    text: str
    fill: str = ""
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One action: its cells in column order; None where a cell from above reaches down into this row."""

    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A heading and its actions."""

    label: str
    number: str
    title: str
    rows: tuple[Row, ...]
    theme: str = ""
    note: str = ""

    @property
    def heading(self) -> str:
        """The heading as printed."""
        return f"{self.label} {self.title}"


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the plan's own key to its colours."""

    label: str
    meaning: str
    colour: str
    status: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that holds no actions: a glossary, key figures. Without columns it has no header row."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole invented plan."""

    key: str
    title: str
    organisation: str
    inspection: str
    inspection_dates: str
    header: str
    footer: str
    area_header: str
    columns: tuple[Column, ...]
    areas: tuple[Area, ...]
    paragraphs: tuple[str, ...] = ()
    contents: bool = False
    contents_title: str = "Contents"
    front_tables: tuple[Sheet, ...] = ()
    back_tables: tuple[Sheet, ...] = ()
    legend: tuple[Key, ...] = ()
    legend_title: str = ""
    legend_place: str = "front"
    closing: tuple[str, ...] = ()

    @property
    def actions(self) -> int:
        """How many actions it has."""
        return sum(len(area.rows) for area in self.areas)

    @property
    def plain(self) -> bool:
        """Whether the Latin alphabet of Windows holds all its letters."""
        try:
            repr(self).encode("cp1252")
        except UnicodeEncodeError:
            return False
        return True
