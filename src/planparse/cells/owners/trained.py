"""The second reader of owner cells, trained on generated cells, and where it differs from the rules.

It reads a cell from the shapes of its words and the lexicon's marks (`training/owners/README.md` says how it was made).
It never decides alone: if it differs from the rules, the cell gets an issue with its reading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from planparse.cells.owners import types as m
from planparse.cells.owners.groups import Found, instead_of, other_reading, owners_of
from planparse.cells.owners.institutions import employs, is_employer_before
from planparse.cells.owners.known import name_bounds
from planparse.cells.owners.types import CellReading, CellWords, OwnersRead, Segment
from planparse.issues import Doubt, Severity

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


LABELS = (
    "PERSON",
    "SURNAME_FIRST",
    "INITIALS",
    "TITLE",
    "POST",
    "ATTACHED_POST",
    "BODY",
    "ORGANISATION",
    "ROLE_LABEL",
    "NOTE",
    "NOBODY",
)
"""The labels of a part of a cell. An attached post is the post of a person in the same cell."""
WIDTH = 64
_CONFIG: dict[str, Any] = {
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": WIDTH,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "TAG", "LEMMA"],
                "rows": [2000, 500, 1000, 500, 1000, 200],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": WIDTH,
                "depth": 3,
                "window_size": 1,
                "maxout_pieces": 2,
            },
        },
    }
}

_NAMES = (
    (m.TITLE | m.RANK, "ti"),
    (m.FORENAME, "fo"),
    (m.SURNAME, "su"),
    (m.PARTICLE, "pa"),
    (m.INITIAL | m.LONE_CAPITALS, "in"),
    (m.HEAD, "he"),
    (m.HEADS, "hs"),
    (m.POST_ACRONYM, "ha"),
    (m.MODIFIER, "mo"),
    (m.TOPIC, "to"),
    (m.BODY | m.BODY_ACRONYM, "bo"),
    (m.BODY_HEAD, "bh"),
    (m.TEAM_ACRONYM, "te"),
    (m.ACRONYM, "ac"),
    (m.PLACE, "pl"),
    (m.PREPOSITION, "of"),
    (m.SEPARATOR, "se"),
    (m.NO_OWNER, "no"),
)
_CLASSES = (
    (m.SEPARATOR, "se"),
    (m.TITLE, "ti"),
    (m.POST_HEAD, "po"),
    (m.BODY | m.BODY_ACRONYM | m.BODY_HEAD | m.TEAM_ACRONYM, "bo"),
    (m.TOPIC | m.MODIFIER, "to"),
    (m.FORENAME | m.SURNAME, "na"),
    (m.PREPOSITION, "of"),
)


class LabelledPart(NamedTuple):
    """Tokens ``start`` to ``end`` (exclusive) of a cell, with the label that the model gave them."""

    label: str
    start: int
    end: int


def lexical(mark: int) -> tuple[str, str]:
    """The lexicon's marks of a word as one string, and the strongest of them.

    >>> lexical(m.TOPIC | m.SURNAME)
    ('su.to', 'to')
    """
    whole = ".".join(name for bits, name in _NAMES if mark & bits)
    return whole or "-", next((name for bits, name in _CLASSES if mark & bits), "-")


def recogniser() -> Language:
    """An empty recogniser, to train or to load the trained weights into."""
    from planparse.cells.phrases import blank_english

    nlp = blank_english()
    nlp.add_pipe("ner", config=_CONFIG)
    return nlp


@lru_cache(maxsize=1)
def trained() -> Language:
    """The trained recogniser. Loaded at the first cell that needs a second reading."""
    nlp = recogniser()
    with as_file(files("planparse.cells.owners").joinpath("trained_ner")) as folder:
        nlp.get_pipe("ner").from_disk(folder, exclude=["vocab"])  # type: ignore[attr-defined]
    return nlp


def doc_of(nlp: Language, words: CellWords, attributes: list[tuple[str, str]] | None = None) -> Doc:
    """A spaCy Doc of a cell's words, with the lexicon's marks as tags and lemmas."""
    from spacy.tokens import Doc

    texts = [token.text for token in words.tokens]
    given = attributes or [lexical(mark) for mark in words.marks]
    return Doc(nlp.vocab, words=texts, tags=[tag for tag, _ in given], lemmas=[lemma for _, lemma in given])


@lru_cache(maxsize=8192)
def second_reading(text: str) -> tuple[LabelledPart, ...]:
    """The parts of a cell as the trained recogniser reads them."""
    from planparse.cells.owners.pipeline import marked

    nlp = trained()
    words = marked(text)
    if not words.tokens:
        return ()
    doc = nlp.get_pipe("ner")(doc_of(nlp, words))
    return tuple(LabelledPart(span.label_, span.start, span.end) for span in doc.ents)


# Where the trained recogniser reads a cell differently from the rules: an issue with its reading.
#
# The plan's own evidence comes first: if other cells name the owners of a cell, no second reader is asked. If both
# readers agree, the reading is accepted; if they differ, the rules' reading stays and the issue shows the other.


How = Literal["link", "kind", "span", "gap"]
"""How two readings of a cell differ."""
Claim = tuple[str, int, int]
"""A person, post, attached post, body or organisation, with its first and last (exclusive) token."""

_CLAIMS = {
    "PERSON": "person",
    "SURNAME_FIRST": "person",
    "INITIALS": "person",
    "POST": "post",
    "ATTACHED_POST": "attached",
    "BODY": "body",
    "ORGANISATION": "organisation",
}


SURE = 2.0
"""The rules' margin from which no second reader is asked."""
_DOUBT_FROM = -2.2
"""Log odds of a wrong reading from which it is reported: a chance of 10 in 100 (see `training/owners/README.md`)."""
_ALWAYS, _MARGIN, _SCORE = 0.88, -0.75, -0.58
_DIFFERS = {"": -1.75, "link": 0.27, "kind": 1.02, "span": 0.09, "gap": 0.36}
"""Log odds fitted by logistic regression on 152 unsure cells of the seen sets, of which 28 are read wrong.

The terms: the margin (up to 4), the score for each owner (up to 6), and how the second reader differs: not at all, only
in whose post it is, in what a part is, in where parts end, or in that it has no label for some words.
"""


def doubt_differences(
    texts: Sequence[str], read: Sequence[OwnersRead], readings: Mapping[str, Found]
) -> tuple[OwnersRead, ...]:
    """The cells, with an issue if the trained recogniser differs and the plan itself does not decide."""
    keys = {text: _keys(*found) for text, found in readings.items()}
    cells = Counter(key for found in keys.values() for key in found)
    doubts = {text: _doubt(text, *readings[text], cells) for text in dict.fromkeys(texts)}
    return tuple(
        replace(cell, doubts=(*cell.doubts, doubt)) if (doubt := doubts.get(text)) else cell
        for text, cell in zip(texts, read, strict=True)
    )


def _told_elsewhere(words: CellWords, reading: CellReading, cells: Counter[tuple[str, str]]) -> bool:
    """Whether other cells name all parts of this one, or all but one beside a person or a closed bracket."""
    keys = {(part.kind, words.key(part.start, part.end)): part for part in reading.segments}
    unknown = [key for key in keys if cells[key] < 2]
    firm = any(
        cells[key] > 1 and (part.kind == "person" or words.marks[part.end - 1] & m.CLOSE) for key, part in keys.items()
    )
    return bool(keys) and len(unknown) < 1 + firm


def _keys(words: CellWords, reading: CellReading) -> frozenset[tuple[str, str]]:
    """The kind and key of each part of a cell."""
    return frozenset((part.kind, words.key(part.start, part.end)) for part in reading.segments)


def _doubt(text: str, words: CellWords, reading: CellReading, cells: Counter[tuple[str, str]]) -> Doubt | None:
    """The issue of a cell that is likely enough wrong, by the rules' margin and score and the second reader.

    A small margin alone, between posts and bodies, is only for the record: of 119 cells reported so, one was wrong.
    """
    if reading.margin >= SURE:
        return _doubt_of_kind(text, words, reading, cells)
    owners = max(1, len(owners_of(words, reading.segments)))
    odds = _ALWAYS + _MARGIN * min(reading.margin, 4.0) + _SCORE * min(reading.score / owners, 6.0)
    if odds + max(_DIFFERS.values()) < _DOUBT_FROM or _told_elsewhere(words, reading, cells):
        return None
    found = disagreement(words, reading, second_reading(text)) if needs_second(words, reading) else None
    if found is not None:
        how, doubt = found
        return doubt if odds + _DIFFERS[how] >= _DOUBT_FROM else None
    if reading.margin >= UNSURE or reading.runner_up is None or odds + _DIFFERS[""] < _DOUBT_FROM:
        return None
    other = " | ".join(f"{words.span(p.start, p.end)} ({p.kind})" for p in reading.runner_up)
    instead = other_reading(words, reading.segments, reading.runner_up)
    kinds = {part.kind for part in (*reading.segments, *reading.runner_up)}
    severity: Severity = "warning" if "person" in kinds else "info"
    return Doubt("owner_unsure", severity, f"could also be read as: {other}", instead)


def _doubt_of_kind(text: str, words: CellWords, reading: CellReading, cells: Counter[tuple[str, str]]) -> Doubt | None:
    """The issue of a cell that the rules are sure of, if the second reader gives a part another kind.

    Of 16 such cells among 1,273 real ones, a third of them unseen when measured, 8 were read wrong, 5 silently. For
    other differences, 3 of 61 were silently wrong: 50 warnings on right cells. Other cells that say the same may be
    wrong in the same way, so they settle it only if each part is one word.
    """
    single = all(part.end - part.start == 1 for part in reading.segments)
    if (
        [part.kind for part in reading.segments] == ["body"]
        or not _strange(words, reading)
        or not needs_second(words, reading)
    ):
        return None
    if single and _told_elsewhere(words, reading, cells):
        return None
    found = disagreement(words, reading, second_reading(text))
    return found[1] if found and found[0] == "kind" else None


def _strange(words: CellWords, reading: CellReading) -> bool:
    """Whether a word outside known people is unknown, or a person and a body are together: else no model is loaded.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [_strange(*read_alone(text)) for text in ("Ann Reed, Head of Housing", "Ann Wibble", "Ann Reed, HR")]
    [False, False, True]
    >>> _strange(*read_alone("Wibbleton, Head of Housing"))
    True
    """
    known = m.FORENAME | m.SURNAME | m.SCOPE & ~m.ACRONYM | m.POST_HEAD | m.SEPARATOR | m.PREPOSITION | m.INITIAL
    kinds = {part.kind for part in reading.segments}
    name = m.FORENAME | m.SURNAME | m.INITIAL | m.TITLE
    unsaid = (
        p for p in reading.segments if p.kind != "person" or not any(k & name for k in words.marks[p.start : p.end])
    )
    read = (at for part in unsaid for at in range(part.start, part.end))
    return {"person", "body"} <= kinds or any(not words.marks[at] & (known | m.TITLE | m.LONE_CAPITALS) for at in read)


UNSURE = 0.5
"""Below this margin the runner-up reading is close enough to be reported, if the second reader does not differ."""


def rules_claims(words: CellWords, segments: Sequence[Segment]) -> tuple[Claim, ...]:
    """The claims of the rules about a cell.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Dr Ann Reed (Head of MASH) / HR")
    >>> rules_claims(words, reading.segments)
    (('person', 1, 3), ('attached', 4, 7), ('body', 9, 10))
    """
    found: list[Claim] = []
    last: Segment | None = None
    for part in segments:
        if last is not None and last.kind == "body" and is_employer_before(words, last, part) and found:
            found[-1] = ("organisation", *found[-1][1:])
        if part.kind == "person":
            found.append(("person", *name_bounds(words, part.start, part.end)))
        elif part.kind == "post":
            found.append(("attached" if part.linked else "post", part.start, part.end))
        elif part.kind == "body":
            kind = "organisation" if employs(words, last, part) else "attached" if part.linked else "body"
            found.append((kind, part.start, part.end))
        if part.kind == "person" and part.linked and last is not None and last.kind == "post":
            found[-2] = ("attached", *found[-2][1:])
        last = part if part.kind != "note" else last
    return tuple(found)


def model_claims(words: CellWords, parts: Iterable[LabelledPart]) -> tuple[Claim, ...]:
    """The claims of the trained recogniser about a cell; a bracket at the end of a post is closed."""
    found: list[Claim] = []
    for part in parts:
        kind = _CLAIMS.get(part.label)
        if kind is None:
            continue
        start, end = part.start, part.end
        opened = sum(bool(mark & m.OPEN) for mark in words.marks[start:end])
        closed = sum(bool(mark & m.CLOSE) for mark in words.marks[start:end])
        if opened > closed and end < len(words.marks) and words.marks[end] & m.CLOSE:
            end += 1
        while end - start > 1 and words.marks[start] & m.BINDING:
            start += 1
        while end - start > 1 and words.marks[end - 1] & m.BINDING:
            end -= 1
        if kind == "person":
            start, end = name_bounds(words, start, end)
        found.append((kind, start, end))
    if not any(kind == "person" for kind, _, _ in found):  # without a person, an attached post belongs to nobody
        found = [("post" if kind == "attached" else kind, start, end) for kind, start, end in found]
    return tuple(found)


def needs_second(words: CellWords, reading: CellReading) -> bool:
    """Whether a cell is worth a second reading: not if it is one owner of known words, or names nobody.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [needs_second(*read_alone(text)) for text in ("Ann Reed", "HR", "TBC", "Head of Wibble and Wobble")]
    [False, False, False, True]
    """
    parts = [part for part in reading.segments if part.kind not in ("nobody", "note")]
    if not parts or _titled(words, parts):
        return False
    return len(parts) > 1 or not _plain(words, parts[0])


def _titled(words: CellWords, parts: Sequence[Segment]) -> bool:
    """Whether a cell is a person with a title and what belongs to that person: the title leaves no doubt."""
    return (
        parts[0].kind == "person" and bool(words.marks[parts[0].start] & m.TITLE) and all(p.linked for p in parts[1:])
    )


def _plain(words: CellWords, part: Segment) -> bool:
    """Whether a part is a forename and a surname, or a known body or post of known words."""
    marks = words.marks[part.start : part.end]
    if part.kind == "person":
        start, end = name_bounds(words, part.start, part.end)
        return end - start <= 2 and bool(words.marks[start] & (m.FORENAME | m.INITIAL))
    known = m.POST_HEAD | m.SCOPE & ~m.ACRONYM | m.PREPOSITION
    return all(mark & known and not mark & m.FORENAME for mark in marks)


def disagreement(words: CellWords, reading: CellReading, parts: Sequence[LabelledPart]) -> tuple[How, Doubt] | None:
    """How two readers differ about a cell, and the issue with the other reading; None if they agree."""
    until = next((at for at, mark in enumerate(words.marks) if mark & m.DUTY), len(words.marks))
    mine = tuple(claim for claim in rules_claims(words, reading.segments) if claim[1] < until)
    other = tuple(claim for claim in model_claims(words, parts) if claim[1] < until)  # only the rules read duties
    one, two = _bare(words, mine), _bare(words, other)
    if not other or one == two or _bare(words, _placed(words, mine)) == _bare(words, _placed(words, other)):
        return None
    named = (f"{words.span(start, end)} ({_SHOWN.get(kind, kind)})" for kind, start, end in other)
    message = f"a second reader takes this cell apart differently: {' | '.join(named)}"
    instead = instead_of(words, owners_of(words, reading.segments), owners_claimed(other))
    how: How = _how(one, two) if _whole(words, mine, parts) else "gap"
    return how, Doubt("owner_unsure", "warning", message, instead)


_OWN = {"attached": "post", "organisation": "body"}


def _how(one: Sequence[tuple[str, str]], two: Sequence[tuple[str, str]]) -> How:
    """Whether two readings differ only in whose part it is, in what a part is, or in where parts end."""
    if sorted((_OWN.get(kind, kind), text) for kind, text in one) == sorted(
        (_OWN.get(kind, kind), text) for kind, text in two
    ):
        return "link"
    return "kind" if sorted(text for _, text in one) == sorted(text for _, text in two) else "span"


def _whole(words: CellWords, mine: Sequence[Claim], parts: Sequence[LabelledPart]) -> bool:
    """Whether the recogniser has a label for each word that the rules read."""
    told = {at for part in parts for at in range(part.start, part.end)}
    read = (at for _, start, end in mine for at in range(start, end))
    return all(at in told or words.marks[at] & (m.SEPARATOR | m.PREPOSITION) for at in read)


def owners_claimed(claims: Iterable[Claim]) -> list[Claim]:
    """The owners of these claims: an attached post or an organisation belongs to the owner beside it.

    >>> owners_claimed([("person", 0, 2), ("attached", 3, 6), ("body", 8, 9)])
    [('person', 0, 6), ('body', 8, 9)]
    >>> owners_claimed([("attached", 0, 2), ("person", 3, 5), ("person", 6, 8)])
    [('person', 0, 5), ('person', 6, 8)]
    """
    found: list[Claim] = []
    ahead = False  # whether a post is waiting for its person
    for kind, start, end in sorted(claims, key=lambda claim: claim[1]):
        last = found[-1] if found else None
        if last and ((kind == "attached" and last[0] == "person" and not ahead) or kind == "organisation"):
            found[-1] = (last[0], last[1], end)
        elif last and ahead and kind == "person":
            found[-1], ahead = ("person", last[1], end), False
        else:
            ahead = kind == "attached"
            found.append(("post" if ahead else kind, start, end))
    return found


_SHOWN = {"attached": "post of the person"}


def _bare(words: CellWords, claims: Iterable[Claim]) -> list[tuple[str, str]]:
    """Claims by kind and words, sorted: outer punctuation and articles do not matter, nor the order of post and person.

    Nor does a bracket at the end of a post, which both readings give to that post.
    """
    return sorted((kind, words.key(start, _unbracketed(words, start, end))) for kind, start, end in claims)


def _placed(words: CellWords, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Claims in which what a person has without a post's noun, or a post in its bracket, is where the owner works."""
    posts = {end for kind, _, end in claims if kind in ("post", "attached")}
    for kind, start, end in claims:
        works = kind == "attached" and not any(mark & m.POST_HEAD for mark in words.marks[start:end])
        if kind != "organisation" or start - 1 not in posts or not words.marks[start - 1] & m.OPEN:
            yield "organisation" if works else kind, start, end


def _unbracketed(words: CellWords, start: int, end: int) -> int:
    """The end of these tokens, before a bracket after the first of them."""
    return next((at for at in range(start + 1, end) if words.marks[at] & m.OPEN), end)
