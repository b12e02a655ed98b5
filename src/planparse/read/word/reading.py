"""A Word package -> Document: body, running headers, notes, comments, and doubts about them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from planparse.errors import EmptyFileError
from planparse.issues import Doubt
from planparse.lexicon.refs_and_marks import formatted
from planparse.read.document import Aside, Document, Page, Paragraph, block_words
from planparse.read.labels import with_terms
from planparse.read.word.blocks import STRUCK, Writer, text_of
from planparse.read.word.package import A, Element, Package, W
from planparse.read.word.story import HIDDEN, HINT, Notices, Story, story
from planparse.read.word.styles import numbering, styles


def read_package(package: Package, name: str, data: bytes, media_type: str) -> Document:
    """Read a package as a document. Raises `EmptyFileError` if it contains no words."""
    return _Reading(package).document(name, data, media_type)


class _Reading:
    """Reads the parts of one package with the same styles and lists."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = styles(package.part("styles"))
        self._numbering = numbering(package.part("numbering"), self._styles)
        self._notices = Notices()
        self._writer = Writer()

    def document(self, name: str, data: bytes, media_type: str) -> Document:
        root = self._package.document
        told = self._story(root)
        # There is one body. A damaged file may have more, each with text.
        content = [part for body in root.iterfind(f"{W}body") for part in told.content(body)]
        written = list(self._writer.blocks(content))
        fronts = {at: one.term for at, one in enumerate(written) if isinstance(one, Paragraph) and one.term}
        blocks = tuple(with_terms(written, fronts))
        self._notes()
        self._running()
        comments = self._comments()
        self._diagrams()
        asides = tuple(self._writer.asides)
        if not (any(any(block_words(block)) for block in blocks) or asides):
            problem = "holds its text in an embedded document" if self._notices.left_out else "holds no words"
            remedy = "open it in Word, check that it is the plan, and save it again as .docx or, if scanned, as PDF"
            raise EmptyFileError(name, problem, remedy)
        doubts = tuple(self._doubts(asides, comments))
        sha256 = hashlib.sha256(data).hexdigest()
        return Document(name, media_type, sha256, (Page(blocks=blocks),), doubts=doubts, asides=asides)

    def _story(self, root: Element) -> Story:
        return story(root, self._styles, self._numbering, self._notices)

    def _text(self, root: Element, parent: Element) -> str:
        return text_of(self._story(root).content(parent))

    def _notes(self) -> None:
        """Keep the footnotes and endnotes that the text refers to, in the order of their marks."""
        roots = {kind: self._package.part(f"{kind}s") for kind in ("footnote", "endnote")}
        found = {
            (kind, note.get(f"{W}id", "")): (root, note)
            for kind, root in roots.items()
            if root is not None
            for note in root.iterfind(f"{W}{kind}")
        }
        counts = dict.fromkeys(roots, 0)
        for kind, key, before in self._notices.notes:
            root, note = found.pop((kind, key), (None, None))
            if root is None or note is None:
                continue
            counts[kind] += 1
            mark = formatted(counts[kind], "decimal" if kind == "footnote" else "lowerRoman")
            where = f', marked behind "{before}"' if before else ""
            self._writer.aside(self._text(root, note), f"{kind} {mark}{where}")

    def _running(self) -> None:
        """Keep the page headers and footers, each text once."""
        for kind in ("header", "footer"):
            texts = dict.fromkeys(self._text(root, root) for _, root in self._package.parts(kind))
            for text in texts:
                self._writer.aside(text, f"page {kind}")

    def _comments(self) -> int:
        """Keep the comments, and return how many there are."""
        root = self._package.part("comments")
        comments = [] if root is None else list(root.iterfind(f"{W}comment"))
        for comment in comments:
            self._writer.aside(self._text(comment, comment), "comment")
        return len(comments)

    def _diagrams(self) -> None:
        for _, root in self._package.parts("diagramData"):
            lines = ("".join(part.text or "" for part in line.iter(f"{A}t")) for line in root.iter(f"{A}p"))
            self._writer.aside("\n".join(lines), "text of a diagram")

    def _doubts(self, asides: tuple[Aside, ...], comments: int) -> Iterator[Doubt]:
        changes = self._notices.changes
        if changes:
            counted = ", ".join(f"{count} {what}" for what, count in changes.items())
            message = f"tracked changes ({counted}) were read as accepted: accept or reject them in Word to be sure"
            yield Doubt("tracked_changes", "warning", message)
        hidden = sum(aside.why == HIDDEN for aside in asides)
        if hidden:
            message = f"{hidden} hidden texts, which are not printed, were set aside, to unplaced"
            yield Doubt("hidden_text", "warning", message)
        struck = sum(aside.why == STRUCK for aside in asides)
        if struck:
            message = f"{struck} texts struck out beside the text that replaces them were set aside, to unplaced"
            yield Doubt("struck_out", "warning", message)
        hints = sum(aside.why == HINT for aside in asides)
        if hints:
            yield Doubt(
                "form_field_empty", "info", f"{hints} form fields were not filled in; their hints are in unplaced"
            )
        if comments:
            yield Doubt("comments_aside", "info", f"{comments} comments are not part of the plan: they are in unplaced")
        for what, count in self._notices.left_out.items():
            message = f"{what} ({count}) not read: open the file in Word and save it again"
            yield Doubt("part_not_read", "warning", message)
        if self._package.has_macros:
            yield Doubt("macros_ignored", "info", "the file holds macros: they were neither read nor run")
