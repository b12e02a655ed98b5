"""Signs against a field's value: that it has too much, too little, or another field's words.

`unsure.json` has a weight for the name of each sign. A sign is about the value alone, or about how its form differs
from that of the same field in the plan's other actions: a form is odd if few others have it.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import log2
from statistics import median

from planparse.cells.draft import ActionDraft, Draft
from planparse.lexicon.labels import NO_TERMS, is_plain_label
from planparse.lexicon.months import MONTH_BEGINS
from planparse.lexicon.words import action_verbs, small
from planparse.noun import noun
from planparse.outline.outline import OWNER_FIELDS, Entry, row_words
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.rows import is_harmless
from planparse.plan.checks.sight import all_actions

FIELDS = ("ref", "title", "answers", "description", "owners", "timescale", "outcome", "progress", "status", "extra")
"""The fields of an action that are looked at; all columns without a field count as one."""

Signs = dict[str, float]


# The form of a text by itself.

_LABEL = re.compile(r"(?:^|(?<=[.;:!?\n ]))((?:[A-Z][\w’'/&-]*)(?: [\w’'/&()-]+){0,5} ?[:?])(?= |$)")
_CAPS = re.compile(r"\b[A-Z]{3,}(?: [A-Z&/?]{2,})+")
_LINE = re.compile(r"[=_*~#–-]{3,}|\|")
_BULLET = re.compile(r"^\s*[•●▪‣◦*✓–—-]\s+")
_REF_FIRST = re.compile(r"^\W{0,2}(?:[A-Z]{1,3}\W?)?\d{1,3}(?:[./]\d{1,3})*[a-z]?[.):]?\s+(?=[A-Z])")
_DATE = re.compile(rf"\b{MONTH_BEGINS}[a-z]*\b.{{0,3}}\d|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|\b20\d\d\b")
_OPEN_END = frozenset(
    (
        *("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "our", "that", "the"),
        *("their", "this", "to", "which", "who", "with", "&", "will", "is", "are", "be"),
    )
)


@lru_cache(maxsize=1 << 15)
def form(text: str) -> frozenset[str]:
    """The forms that a text has.

    >>> sorted(form("Agree a plan. Lead officer: Ann Reed"))
    ['capital', 'colon', 'label_inside', 'verb', 'words']
    >>> sorted(form("1b hold a clinic for the"))
    ['cut', 'digits', 'looks:None', 'words']
    """
    words = text.split()
    if not words:
        return frozenset(("blank",))
    found = {_opening(words[0]), _closing(words[-1])}
    labels = [label for label in _LABEL.findall(text) if is_plain_label(NO_TERMS, label.rstrip(" :?"))]
    tests = (
        ("label_inside", bool(labels)),
        ("label", is_plain_label(NO_TERMS, text)),
        ("label_at_end", len(words) > 2 and any(is_label_tail(words, size) for size in (1, 2, 3) if size < len(words))),
        ("colon", ":" in text),
        ("capitals", bool(_CAPS.search(text))),
        ("line", bool(_LINE.search(text))),
        ("bullet", bool(_BULLET.match(text))),
        ("ref_first", bool(_REF_FIRST.match(text))),
        ("date", bool(_DATE.search(text))),
        ("digits", any(map(str.isdigit, text))),
        ("verb", small(words[0]) in action_verbs()),
        ("bracket", text.count("(") != text.count(")")),
        ("words", len(words) > 1),
        ("lines", "\n" in text),
        ("semicolon", ";" in text),
        (f"looks:{looks_like(text)}", len(words) <= 6),
    )
    found |= {name for name, holds in tests if holds}
    return frozenset(found - {""})


def _opening(word: str) -> str:
    bare = word.lstrip("(‘“'\"")[:1]
    return "small" if bare.islower() else "capital" if bare.isupper() else "" if bare.isdigit() else "sign"


def _closing(word: str) -> str:
    if word[-1:] in ".!?":
        return "stop"
    return "cut" if small(word) in _OPEN_END or word[-1:] in ",-–(:/" else ""


@lru_cache(maxsize=1 << 14)
def _label(text: str) -> bool:
    return is_plain_label(NO_TERMS, text)


def is_label_tail(words: Sequence[str], size: int) -> bool:
    """Whether a text's last words are a label that councils print, in capitals or with a colon.

    >>> is_label_tail("Set a budget. LEAD OFFICER".split(), 2), is_label_tail("Set a target".split(), 1)
    (True, False)
    """
    tail = " ".join(words[-size:])
    marked = tail.isupper() or tail.endswith((":", "?")) or (tail.istitle() and words[-size - 1][-1:] in ".;")
    return marked and _label(tail.rstrip(" :?"))


# The fields of all actions, and the same field in the other actions.


def texts_of(action: ActionDraft) -> dict[str, str]:
    """The text of each field of an action, as printed; blank if it has none."""
    found = {field: action.text(field) or "" for field in FIELDS}
    found["owners"] = " ".join(filter(None, (action.text(field) for field in OWNER_FIELDS)))
    found["timescale"] = action.timescale.text if action.timescale else ""
    found["status"] = action.status.text or ""
    found["extra"] = " ".join(text for _, text in action.extra)
    return found


RARE, USUAL = 0.2, 0.75
"""The share of other actions below which a form is odd, and the share above which the lack of one is.

Both were tried as signs beside others; the regression weighs them.
"""

LENGTHS = ((-1.6, "far_shorter"), (-0.8, "shorter"), (0.8, ""), (1.6, "longer"), (99.0, "far_longer"))
"""How far the logarithm (base 2) of a length is from that of the median length."""


def odd_forms(texts: Sequence[str]) -> list[Signs]:
    """How each text's form differs from the others', for one field of all actions.

    >>> texts = ["Agree a plan.", "Hold a clinic.", "Set a budget.", "Write it down.", "board by May 2020"]
    >>> sorted(odd_forms(texts)[4])[:4]
    ['lacks:capital', 'lacks:looks:None', 'lacks:stop', 'lacks:verb']
    """
    forms = [form(text) for text in texts]
    counts = Counter(name for one in forms for name in one)
    filled = [one for one in forms if "blank" not in one]
    lengths = [len(text.split()) for text in texts if text]
    middle = median(lengths) if lengths else 1
    found: list[Signs] = []
    for text, own in zip(texts, forms, strict=True):
        others = max(len(filled) - ("blank" not in own), 0)
        signs: Signs = {}
        if "blank" in own:
            share = len(filled) / max(len(texts) - 1, 1)
            signs[f"blank:{min(int(share * 5), 4)}"] = 1.0
        elif others >= 3:
            signs |= {f"odd:{name}": 1.0 for name in own if (counts[name] - 1) < RARE * others}
            usual = (name for name, count in counts.items() if name not in own and name != "blank")
            signs |= {f"lacks:{name}": 1.0 for name in usual if counts[name] > USUAL * others}
            size = _log2(len(text.split())) - _log2(middle)
            signs |= {name: 1.0 for name in [next(name for most, name in LENGTHS if size < most)] if name}
        found.append(signs)
    return found


def _log2(size: float) -> float:
    return log2(max(size, 1))


SHARED = 0.6
"""The share of the other texts that must have the same beginning or end."""


def common_words(texts: Sequence[str]) -> list[Signs]:
    """Whether a text begins or ends with the words that most others of its field do: a label that it includes.

    >>> common_words(["Audit Success measure", "Survey Success measure", "Visits Success measure", "None"])[0]
    {'common_end': 1.0}
    """
    words = [text.split() for text in texts]
    heads = Counter(tuple(one[:2]) for one in words if len(one) > 2)
    tails = Counter(tuple(one[-2:]) for one in words if len(one) > 2)
    whole = Counter(map(tuple, words))
    filled = sum(bool(one) for one in words)
    found: list[Signs] = []
    for one in words:
        signs: Signs = {}
        others = max(filled - whole[tuple(one)], 1)
        if len(one) > 2 and filled > 2 and whole[tuple(one)] < SHARED * filled:
            signs |= {"common_start": 1.0} if heads[tuple(one[:2])] - whole[tuple(one)] >= SHARED * others else {}
            signs |= {"common_end": 1.0} if tails[tuple(one[-2:])] - whole[tuple(one)] >= SHARED * others else {}
        found.append(signs)
    return found


# The places of words: words in no field among an action's, and actions whose words are mixed.


@noun
class Ground:
    """The words of a document by their ids: the action of each, and the words in no field."""

    owner: Mapping[int, int]
    loose: Mapping[int, str]
    places: tuple[int, ...]
    """The ids of the loose words in their order."""

    def holes(self, action: ActionDraft) -> int:
        """The number of words in no field among an action's own."""
        ids = [word.id for word in row_words(action.row)]
        return bisect(self.places, max(ids)) - bisect(self.places, min(ids)) if ids else 0

    def after(self, entry: Entry) -> bool:
        """Whether words in no field follow a cell's last word."""
        return bool(entry.phrase) and entry.phrase.words[-1].id + 1 in self.loose

    def before(self, entry: Entry) -> bool:
        """Whether words in no field are before a cell's first word."""
        return bool(entry.phrase) and entry.phrase.words[0].id - 1 in self.loose

    def mixed(self, action: ActionDraft) -> bool:
        """Whether another action's words are among this one's."""
        ids = [word.id for word in row_words(action.row)]
        return bool(ids) and any(self.owner.get(at, action.row.id) != action.row.id for at in range(min(ids), max(ids)))


def ground_of(draft: Draft) -> Ground:
    """The ground of a draft. Labels printed again, marks and page furniture are not loose."""
    loose: dict[int, str] = {}
    for piece in draft.outline.unplaced:
        if not is_harmless(piece) and any(map(str.isalnum, piece.phrase.text)):
            loose |= dict.fromkeys((word.id for word in piece.phrase.words), piece.why)
    owner = {word.id: action.row.id for action in all_actions(draft) for word in row_words(action.row)}
    return Ground(owner, loose, tuple(sorted(loose)))
