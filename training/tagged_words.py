"""`python -m training.tagged_words [--write]`: fits the chain that tags the words of running text.

Documents are the opened new styles in which most words stand in no table. An answer's texts are looked for among the
words, and tag them. As these are few, the actions of all opened styles are also written into lists, lines and sentences
that are made up at random. Every fifth document is kept back for the printed figures; the weights that are written are
fitted on all. Needs python-crfsuite (the `training` extra).
"""

from __future__ import annotations

import argparse
import hashlib
import inspect
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from evaluation.answers import file_of
from evaluation.plans import JOBS, STYLES

from planparse.errors import PlanParseError
from planparse.lexicon.labels import NO_TERMS
from planparse.outline.records import tagged_words
from planparse.outline.records.tagged_words import Chain, bare, features, likeliest_tags, spans
from planparse.pipeline import layout, read
from planparse.read.document import block_words
from planparse.words import Place, Word

ROOT: Final = Path(__file__).parents[1]
WEIGHTS: Final = ROOT / "src/planparse/outline/weights/tagged_words.json"
NEW_STYLES: Final = ROOT / "evaluation/new_styles"
IN_TEXT: Final = 0.5
"""The least share of a document's words outside tables."""
FOUND: Final = 0.8
"""The share of a document's actions whose text must be found among its words."""
SETTINGS: Final = {"c1": 0.3, "c2": 0.05, "max_iterations": 80, "feature.minfreq": 2}
"""Penalties (absolute and squared), rounds, and the fewest times that a feature is seen. Set by hand."""
LEAST: Final = 0.02
"""Weights below this are left out."""
_OTHERS: Final = {"owner_text": "OWNER", "timescale_text": "TIME", "progress": "NOTE", "status_text": "STATUS"}
_BEHIND: Final = 90
_BEFORE: Final = 60
"""How many words behind and before an action's text its other fields are looked for."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document: its name, and the features and the tag of each word."""

    name: str
    asked: list[list[str]]
    tags: list[str]


def tagged(answer: Path) -> Tagged | None:
    """A document with the tags that its answer gives; None if it stands in tables or its texts are not found."""
    try:
        blocks = layout(read(file_of(answer), None, NO_TERMS), NO_TERMS).blocks
    except PlanParseError:
        return None
    units = [unit for block in blocks for unit in tagged_words.units_of(block)]
    words = [word for own, _ in units for word in own]
    if not words or len(words) < IN_TEXT * sum(1 for block in blocks for _ in block_words(block)):
        return None
    tags = _Tags([bare(word.text) for word in words])
    share = tags.fill(json.loads(answer.read_text("utf-8")))
    if share < FOUND:
        return None
    return Tagged(answer.name, features([own for own, _ in units], [heading for _, heading in units]), tags.tags)


class _Tags:
    """The tags of a document's words, while the texts of its answer are looked for."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.tags = [tagged_words.OUTSIDE] * len(words)

    def fill(self, answer: dict[str, Any]) -> float:
        """Tag all actions; the share whose text was found."""
        actions = [action for area in answer.get("areas", []) for action in area["actions"]]
        found: list[tuple[int, int, dict[str, Any]]] = []
        start = 0
        for action in actions:
            place = self.tag(action["description"], "TEXT", start) or self.tag(action["description"], "TEXT", 0)
            if place:
                found.append((*place, action))
                start = place[1]
        for at, (first, last, action) in enumerate(found):
            low = found[at - 1][1] if at else max(0, first - _BEFORE)
            high = found[at + 1][0] if at + 1 < len(found) else min(len(self.words), last + _BEHIND)
            for name, field in _OTHERS.items():
                if isinstance(text := action.get(name), str) and text:
                    _ = self.tag(text, field, last, high) or self.tag(text, field, low, first)
        return len(found) / max(1, len(actions))

    def tag(self, text: str, field: str, low: int, high: int | None = None) -> tuple[int, int] | None:
        """Tag the first place of a text in a range of words that have no tag; where it begins and ends."""
        wanted = [own for own in map(bare, (text or "").split()) if own]
        places = [at for at in range(low, len(self.words) if high is None else high) if self.words[at]]
        for start in range(len(places) - len(wanted) + 1) if wanted else ():
            own = places[start : start + len(wanted)]
            free = all(self.tags[at] == tagged_words.OUTSIDE for at in own)
            if free and [self.words[at] for at in own] == wanted:
                for at in own:
                    self.tags[at] = f"I-{field}"
                self.tags[own[0]] = f"B-{field}"
                return own[0], own[-1] + 1
        return None


# Made-up texts: the actions of all opened styles, laid out at random.

MADE_UP: Final = 400
"""Made-up texts. Right in 13 documents of two genres that nobody had opened: texts of 81, owners of 75, times of 71:
41, 27 and 34 without made-up texts, 41, 37, 37 with 60, 53, 36, 41 with 150, and 58, 38, 44 with 400.
"""
_MARKS: Final = ("", "", "- ", "• ", "* ", "{n}. ", "{n}) ", "({n}) ", "Action {n}: ", "[ ] ", "> ", "ACTION: ", "{n} ")
_TO_OWNER: Final = (
    " – ",
    " - ",
    " (",
    " [",
    ", ",
    ": ",
    " → ",
    " | ",
    "; ",
    "\n",
    "\nOwner: ",
    "\nLead: ",
    " Lead: ",
    " @",
)
_TO_OWNER_TOO: Final = (" Owner ", "\nWho: ", " Action: ", " / ", ". ", " – lead: ", "\nResponsible: ", " >> ")
_TO_TIME: Final = (
    ", ",
    " – ",
    " - ",
    "; ",
    " by ",
    ", by ",
    " (",
    " | ",
    "\nBy when: ",
    "\nDue: ",
    " Due ",
    "\nWhen: ",
    " / ",
)
_TO_TIME_TOO: Final = (" target ", "\nDeadline: ", " – due ", " before ", ". By ", ", for ")
_TO_NOTE: Final = ("\nUpdate: ", "\n", "\n>> ", " — ", "\nProgress: ", " * ", ". ", "\n-> ")
_FRONT: Final = (": ", " to ", " – ", " - ", " will ", " | ", "\n", ", ")


def made_up(seed: int, actions: Sequence[dict[str, Any]], others: Sequence[str]) -> Tagged:
    """A text of some of these actions, each laid out alike, among other paragraphs."""
    rng = random.Random(seed)
    mark, first = rng.choice(_MARKS), rng.random() < OWNER_FIRST
    joints = {
        "owner_text": rng.choice(_FRONT if first else (*_TO_OWNER, *_TO_OWNER_TOO)),
        "timescale_text": rng.choice((*_TO_TIME, *_TO_TIME_TOO)),
        "progress": rng.choice(_TO_NOTE),
    }
    order = ["owner_text", "timescale_text"] if rng.random() < 0.7 else ["timescale_text", "owner_text"]
    order += ["progress"] if rng.random() < 0.4 else []
    capital = rng.random() < 0.7
    units: list[_Told] = []
    for number, action in enumerate(rng.sample(list(actions), min(len(actions), rng.randint(4, 12))), 1):
        for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
            units.append([(word, "O") for word in rng.choice(others).split()])
        text = action["description"]
        told: list[tuple[str, str]] = [*_out(mark.format(n=number))]
        body = _as(text if capital else text[:1].lower() + text[1:], "TEXT")
        owner = _as(action.get("owner_text") or "", "OWNER")
        if first and owner:
            told += [*owner, *_out(joints["owner_text"]), *body]
        else:
            told += body
        for name in order:
            value = action.get(name)
            if (name == "owner_text" and first) or not isinstance(value, str) or not value or rng.random() < 0.1:
                continue
            told += [*_out(joints[name]), *_as(value, _OTHERS[name])]
            told += _out({"(": ")", "[": "]"}.get(joints[name].strip(), ""))
        units += _lines(told)
    return _tagged_units(f"made up {seed}", units)


OWNER_FIRST: Final = 0.3
"""The share of made-up texts whose items begin with who does it."""
_Told = list[tuple[str, str]]


def _as(text: str, field: str) -> _Told:
    words = text.split()
    return [(word, f"{'I' if at else 'B'}-{field}") for at, word in enumerate(words)]


def _out(text: str) -> _Told:
    """Words between fields; a line's end is one too, and a mark without spaces joins the word beside it."""
    return [(part, "O") for part in text.replace("\n", " \n ").split(" ") if part]


def _lines(told: _Told) -> list[_Told]:
    """The lines of an item, with brackets and other marks joined to the words that they stand beside."""
    lines: list[_Told] = [[]]
    for text, tag in told:
        last = lines[-1][-1] if lines[-1] else None
        if text == "\n":
            lines.append([])
        elif text in (",", ":", ";", ".", ")", "]") and last:
            lines[-1][-1] = last[0] + text, last[1]
        elif last and last[0] in ("(", "[", "@"):
            lines[-1][-1] = last[0] + text, tag
        else:
            lines[-1].append((text, tag))
    return [line for line in lines if line]


def _tagged_units(name: str, units: Sequence[_Told]) -> Tagged:
    words = [tuple(Word(0, text, Place()) for text, _ in unit) for unit in units]
    asked = features(words, [False] * len(words))
    return Tagged(name, asked, [tag for unit in units for _, tag in unit])


def all_actions() -> list[list[dict[str, Any]]]:
    """The actions of each opened style."""
    paths = [path for folder in folders() for path in sorted(folder.rglob("*.gold.json"))]
    found = []
    for path in paths:
        gold = json.loads(path.read_text("utf-8"))
        own = [one for area in gold.get("areas", []) for one in area.get("actions", []) if one["description"]]
        found += [own] if own else []
    return found


def made_up_texts() -> list[Tagged]:
    """The made-up texts: each of one style's actions, among paragraphs that other styles print."""
    plans = all_actions()
    others = [text for plan in plans for one in plan for text in (one.get("outcome"), one.get("progress")) if text]
    others += [f"{text.rstrip('.')}." for plan in plans for one in plan[:2] if (text := one.get("answers"))]
    return [made_up(seed, plans[seed % len(plans)], others) for seed in range(MADE_UP)]


def folders() -> list[Path]:
    """The styles and the opened new styles."""
    return [STYLES, *sorted(one for one in NEW_STYLES.iterdir() if one.name.endswith("dev"))]


def documents() -> list[Tagged]:
    """All documents in running text, tagged."""
    paths = [path for folder in folders() for path in sorted(folder.rglob("*.gold.json"))]
    with ProcessPoolExecutor(JOBS) as pool:
        return [one for one in pool.map(tagged, paths, chunksize=4) if one]


def fitted(told: Sequence[Tagged]) -> Chain:
    """The chain fitted on these documents."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for one in told:
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
    return Chain(tuple(sorted(info.labels)), weights, steps)


def report(model: Chain, told: Sequence[Tagged]) -> Iterator[str]:
    """How many spans of each field are right, of those in the answers and of those found."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for one in told:
        own, said = set(spans(one.tags)), set(spans(likeliest_tags(model, one.asked)))
        for spanned, count in ((own & said, right), (own, wanted), (said, found)):
            count.update(span.field for span in spanned)
    for field in wanted:
        yield f"{field:7} {right[field]} right of {wanted[field]} in the answers and {found[field]} found"


def fingerprint() -> str:
    """The hash of what the weights depend on: how words are asked, and the documents."""
    texts = [inspect.getsource(tagged_words.features), inspect.getsource(tagged_words.features_of_word), repr(SETTINGS)]
    files = [path for folder in folders() for path in sorted(folder.rglob("*.gold.json"))]
    texts += [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def main() -> None:
    """Fit, report, and write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    told = documents()
    kept = told[::5]
    print(f"{len(told)} documents, {len(kept)} kept back for these figures", file=sys.stderr)
    extra = made_up_texts()
    print(*report(fitted([*(one for at, one in enumerate(told) if at % 5), *extra]), kept), sep="\n")
    if asked.write:
        model = fitted([*told, *extra])
        raw = {"data": fingerprint(), "tags": model.tags, "steps": model.steps, "weights": model.weights}
        WEIGHTS.write_text(json.dumps(raw, indent=0, ensure_ascii=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
