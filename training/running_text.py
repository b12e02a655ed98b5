"""`python -m training.running_text [--write]`: fits the chains that tag the words of running text.

Texts are those of `marked_texts/`, in which annotators marked what the actions are, and the opened new styles in which
most words stand in no table: the texts of their answers are looked for among their words. The second chain is
fitted on what first chains say of texts that they were not fitted on. Every fifth text is kept back for the printed
figures; the weights that are written are fitted on all. Needs python-crfsuite (the `training` extra).
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import inspect
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from evaluation.answers import file_of
from evaluation.plans import JOBS, STYLES

from planparse.errors import PlanParseError
from planparse.lexicon.labels import NO_TERMS
from planparse.outline.records.running_text import alike_lines, grouping, headings, lines, word_features
from planparse.outline.records.running_text.alike_lines import second_features
from planparse.outline.records.running_text.chain import (
    OUTSIDE,
    Chain,
    Span,
    chain_of,
    likeliest_tags,
    scores_of,
    spans,
)
from planparse.outline.records.running_text.grouping import actions_of
from planparse.outline.records.running_text.headings import features_of, groups_of_lines
from planparse.outline.records.running_text.lines import bare, running_text
from planparse.outline.records.running_text.tagger import Tagger, tag_words
from planparse.outline.records.running_text.word_features import features
from planparse.pipeline import layout, read
from planparse.read.document import block_words
from training.marks import FOLDER, TAGS, Marked, marked_texts
from training.regression import fit_yes

ROOT: Final = Path(__file__).parents[1]
WEIGHTS: Final = ROOT / "src/planparse/outline/weights/running_text.json"
OPENED: Final = ROOT / "evaluation/new_styles/opened"
IN_TEXT: Final = 0.5
"""The least share of a document's words outside tables."""
FOUND: Final = 0.8
"""The share of a document's actions whose text must be found among its words."""
SETTINGS: Final = {"c1": 0.3, "c2": 0.05, "max_iterations": 80, "feature.minfreq": 2}
"""Penalties (absolute and squared), rounds, and the fewest times that a feature is seen.

Spans right (F1) in the texts of four annotators left out: 51.6 with these; 51.3 with 0.05, 0.1 and 120 rounds.
"""
FOLDS: Final = 3
"""So many first chains are fitted, each on the other texts, for what the second is fitted on."""
PENALTY: Final = 1e-3
LEAST: Final = 0.05
"""Weights below this are left out."""


# Answers of documents as tags.


_FIELDS: Final = {
    "owner_text": "OWNER",
    "timescale_text": "TIME",
    "progress": "NOTE",
    "status_text": "STATUS",
    "outcome": "OUTCOME",
    "ref": "REF",
    "title": "TITLE",
}
_BEFORE_TEXT: Final = ("REF", "TITLE")
_BEHIND: Final = 90
_BEFORE: Final = 60
"""How many words behind and before an action's text its other fields are looked for."""


def document(answer: Path) -> Marked | None:
    """A document with the tags that its answer gives; None if it stands in tables or its texts are not found."""
    try:
        blocks = layout(read(file_of(answer), None, NO_TERMS), NO_TERMS).blocks
    except PlanParseError:
        return None
    text = running_text(blocks)
    if not text.words or len(text.words) < IN_TEXT * sum(1 for block in blocks for _ in block_words(block)):
        return None
    tags = _Tags([_bare(word.text) for word in text.words])
    share = tags.fill(json.loads(answer.read_text("utf-8")))
    return Marked(answer.name, text.lines, tuple(tags.tags)) if share >= FOUND else None


def _bare(text: str) -> str:
    """The letters of a word; all of a word without any, such as a box."""
    return bare(text) or text


def _has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))


class _Tags:
    """The tags of a document's words, while the texts of its answer are looked for."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.tags = [OUTSIDE] * len(words)

    def fill(self, answer: Mapping[str, Any]) -> float:
        """Tag all actions and headings of areas; the share of actions whose text was found."""
        actions = [action for area in answer.get("areas", []) for action in area["actions"]]
        found: list[tuple[int, int, dict[str, Any]]] = []
        start = 0
        for action in actions:
            texts = [action["description"], *action.get("alt", {}).get("description", [])]
            places = (self.tag(text, "TEXT", low) for low in (start, 0) for text in texts)
            if place := next((one for one in places if one), None):
                found.append((*place, action))
                start = place[1]
        found.sort(key=lambda one: one[0])
        for at, (first, last, action) in enumerate(found):
            low = found[at - 1][1] if at else max(0, first - _BEFORE)
            high = found[at + 1][0] if at + 1 < len(found) else min(len(self.words), last + _BEHIND)
            for name, field in _FIELDS.items():
                text = action.get(name)
                if field in _BEFORE_TEXT:
                    self.tag(text, field, low, first, nearest=True)
                elif not self.tag(text, field, last, high):
                    self.tag(text, field, low, first)
        for area in answer.get("areas", []):
            self.tag(area.get("heading"), "AREA", 0)
        return len(found) / max(1, len(actions))

    def tag(
        self, text: object, field: str, low: int, high: int | None = None, *, nearest: bool = False
    ) -> tuple[int, int] | None:
        """Tag the first (or last: ``nearest``) place of a text in a range of words without tags; where it is."""
        wanted = [own for own in map(_bare, text.split()) if own] if isinstance(text, str) else []
        if any(map(_has_letters, wanted)):
            wanted = [own for own in wanted if _has_letters(own)]
        places = [
            at
            for at in range(low, len(self.words) if high is None else high)
            if _has_letters(self.words[at]) or not any(map(_has_letters, wanted))
        ]
        starts = range(len(places) - len(wanted) + 1) if wanted else range(0)
        for start in reversed(starts) if nearest else starts:
            own = places[start : start + len(wanted)]
            free = all(self.tags[at] == OUTSIDE for at in own)
            if free and [self.words[at] for at in own] == wanted:
                for at in range(own[0], own[-1] + 1):
                    self.tags[at] = f"I-{field}"
                self.tags[own[0]] = f"B-{field}"
                return own[0], own[-1] + 1
        return None


def answers() -> list[Path]:
    """The answers of the styles and of the opened new styles."""
    return [path for folder in (STYLES, OPENED) for path in sorted(folder.rglob("*.gold.json"))]


def all_texts() -> list[Marked]:
    """All texts and documents, tagged."""
    with ProcessPoolExecutor(JOBS) as pool:
        documents = [one for one in pool.map(document, answers(), chunksize=4) if one]
    return [*marked_texts(), *documents]


# Fitting.


class Sample(NamedTuple):
    """The features and the tags of a text's words."""

    asked: list[list[str]]
    tags: Sequence[str]


def fitted_chain(samples: Sequence[Sample]) -> Chain:
    """The chain fitted on these texts."""
    return chain_of(*_weights(samples))


_Weights = tuple[list[str], dict[str, dict[str, float]], dict[str, dict[str, float]]]


def _weights(samples: Sequence[Sample]) -> _Weights:
    """The tags, the weights of features, and those from tag to tag."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for one in samples:
        trainer.append(one.asked, one.tags)
    trainer.set_params(SETTINGS)
    with TemporaryDirectory() as folder:
        model = str(Path(folder, "model"))
        trainer.train(model)
        tagger = pycrfsuite.Tagger()
        tagger.open(model)
        info = tagger.info()
    weights: dict[str, dict[str, float]] = {}
    for (name, tag), weight in sorted(info.state_features.items()):
        if abs(weight) >= LEAST:
            weights.setdefault(name, {})[tag] = round(weight, 2)
    steps: dict[str, dict[str, float]] = {}
    for (one, two), weight in sorted(info.transitions.items()):
        steps.setdefault(one, {})[two] = round(weight, 2)
    return sorted(info.labels), weights, steps


def _first_tags(asked: tuple[Sequence[Sample], Sequence[Sample]]) -> list[list[str]]:
    """What a first chain fitted on some texts says of others."""
    chain = fitted_chain(asked[0])
    return [likeliest_tags(chain, scores_of(chain, one.asked)) for one in asked[1]]


def fitted(texts: Sequence[Marked]) -> dict[str, Any]:
    """The weights of the first and of the second chain, and of headings."""
    samples = [Sample(features(text.lines), text.tags) for text in texts]
    parts = [[at for at in range(len(texts)) if at % FOLDS == fold] for fold in range(FOLDS)]
    told = [
        ([one for at, one in enumerate(samples) if at % FOLDS != fold], [samples[at] for at in parts[fold]])
        for fold in range(FOLDS)
    ]
    with ProcessPoolExecutor(JOBS) as pool:
        whole = pool.submit(_weights, samples)
        said = [one for own in pool.map(_first_tags, told) for one in own]
        first = whole.result()
    firsts = dict(zip((at for part in parts for at in part), said, strict=True))
    tags = [firsts[at] for at in range(len(texts))]
    second = [
        Sample(second_features(text.lines, sample.asked, own), text.tags)
        for text, sample, own in zip(texts, samples, tags, strict=True)
    ]
    return {
        "first": dict(zip(_NAMES, first, strict=True)),
        "second": dict(zip(_NAMES, _weights(second), strict=True)),
        "headings": _heading_weights(texts, tags),
    }


_NAMES: Final = ("tags", "weights", "steps")


def tagger_of(raw: Mapping[str, Any]) -> Tagger:
    """The tagger with these weights."""
    first, second = (chain_of(*(raw[name][part] for part in _NAMES)) for name in ("first", "second"))
    return Tagger(first, second, raw["headings"])


def _heading_weights(texts: Sequence[Marked], tags: Sequence[Sequence[str]]) -> dict[str, float]:
    """The weights of a group of lines' features, fitted on the actions that first chains find in the texts."""
    found: list[dict[str, float]] = []
    right: list[bool] = []
    for text, said in zip(texts, tags, strict=True):
        line_of = [number for number, line in enumerate(text.lines) for _ in line.words]
        told = list(spans(said))
        actions = actions_of(told, line_of)
        heads = {line_of[span.start] for span in spans(text.tags) if span.field == "AREA"}
        for group in groups_of_lines(text.lines, actions, told, line_of):
            found.append(features_of(group, text.lines, len(actions)))
            right.append(2 * sum(number in heads for number in group.lines) >= len(group.lines))
    weights = fit_yes(found, right, [1.0] * len(right), penalty=PENALTY)
    return {name: round(yes - no, 3) for name, (no, yes) in sorted(weights.items())}


def report(model: Tagger, texts: Sequence[Marked]) -> Iterator[str]:
    """How many spans of each field are right, of those in the answers and of those found."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for text in texts:
        words = [bare(word.text) for line in text.lines for word in line.words]
        own = {_without_marks(span, words) for span in spans(text.tags)}
        said = {_without_marks(span, words) for span in spans(tag_words(text.lines, model).tags)}
        for spanned, count in ((own & said, right), (own, wanted), (said, found)):
            count.update(span.field for span in spanned)
    for field in wanted:
        yield f"{field:7} {right[field]} right of {wanted[field]} in the answers and {found[field]} found"
    yield f"F1 {200 * right.total() / max(1, wanted.total() + found.total()):.1f}"


def _without_marks(span: Span, words: Sequence[str]) -> Span:
    """A span without words that are only marks at its ends."""
    told = [at for at in range(span.start, span.stop) if words[at]]
    return Span(span.field, told[0], told[-1] + 1) if told else span


def fingerprint() -> str:
    """The hash of what the weights depend on: how words are asked, the settings, and the texts."""
    texts = [_code(inspect.getsource(module)) for module in (lines, word_features, alike_lines, grouping, headings)]
    texts += [repr((SETTINGS, FOLDS, LEAST, PENALTY, TAGS))]
    files = [*answers(), *sorted(FOLDER.glob("*.txt"))]
    texts += [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def _code(source: str) -> str:
    """Code without what only explains it: its comments, docstrings and layout."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(body := getattr(node, "body", None), list):
            said = [one for one in body if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)]
            node.body = [one for one in body if one not in said]  # type: ignore[attr-defined]  # it has a body
    return ast.dump(tree)


def main() -> None:
    """Fit, report, and write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    texts = all_texts()
    if asked.write:
        raw = {"data": fingerprint(), **fitted(texts)}
        WEIGHTS.write_text(json.dumps(raw, indent=0, ensure_ascii=True) + "\n", "utf-8")
        return
    kept = texts[::5]
    print(f"{len(texts)} texts, {len(kept)} kept back for these figures", file=sys.stderr)
    print(*report(tagger_of(fitted([one for at, one in enumerate(texts) if at % 5])), kept), sep="\n")


if __name__ == "__main__":
    main()
