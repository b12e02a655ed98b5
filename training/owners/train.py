"""Trains the owner model on generated cells and writes it into the package.

Run from the checkout: ``OMP_NUM_THREADS=1 python training/owners/train.py``. Needs Faker (the `training` extra).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import spacy
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch

from cells import Maker, Part
from planparse.cells.owners.pipeline import marked
from planparse.cells.owners.trained import doc_of, lexical, recogniser

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "src/planparse/cells/owners/trained_ner"
SEED = 17
DROPPED = 0.12
"""Share of the lexicon's marks that are taken away at random, so that the model reads words the lexicon lacks."""


Cells = Callable[[random.Random], list[Part]]
"""Makes one cell; what it draws by itself it draws from the numbers that it is given."""


def examples(nlp: spacy.Language, cell: Cells, count: int, seed: int) -> list[Example]:
    """Cells as spaCy's examples; those whose parts do not end where tokens end are left out."""
    rng, found = random.Random(seed + 1), []
    while len(found) < count:
        parts = cell(rng)
        text = "".join(part for part, _ in parts)
        words = marked(text)
        if not words.tokens or len(words.tokens) > 60:
            continue
        given = [("-", "-") if rng.random() < DROPPED else lexical(mark) for mark in words.marks]
        entities = _entities(parts, words)
        if entities is None:
            continue
        doc, gold = doc_of(nlp, words, given), doc_of(nlp, words, given)
        gold.set_ents([spacy.tokens.Span(gold, start, end, label=label) for label, start, end in entities])
        found.append(Example(doc, gold))
    return found


def made_up(seed: int) -> Cells:
    """The generator's cells as they come."""
    maker = Maker(seed)
    return lambda _: maker.cell()


def _entities(parts: list[tuple[str, str]], words) -> list[tuple[str, int, int]] | None:  # noqa: ANN001
    starts = {token.start: at for at, token in enumerate(words.tokens)}
    ends = {token.end: at + 1 for at, token in enumerate(words.tokens)}
    found, place = [], 0
    for text, label in parts:
        end = place + len(text)
        if label:
            if place not in starts or end not in ends:
                return None
            found.append((label, starts[place], ends[end]))
        place = end
    return found


def main() -> None:
    """Train, score on generated cells of another seed, and write model and figures."""
    options = argparse.ArgumentParser()
    options.add_argument("--cells", type=int, default=40000)
    options.add_argument("--epochs", type=int, default=9)
    chosen = options.parse_args()
    fix_random_seed(SEED)
    began = time.monotonic()
    nlp = recogniser()
    train, test = (
        examples(nlp, made_up(SEED), chosen.cells, SEED),
        examples(nlp, made_up(SEED + 1000), 1000, SEED + 1000),
    )
    print(f"{len(train)} cells made in {time.monotonic() - began:.0f} s", flush=True)
    optimizer = nlp.initialize(lambda: train[:500] + test)
    rng = random.Random(SEED)
    for epoch in range(chosen.epochs):
        rng.shuffle(train)
        losses: dict[str, float] = {}
        for batch in minibatch(train, 96):
            nlp.update(batch, sgd=optimizer, losses=losses, drop=0.15)
        scores = nlp.evaluate(test)
        print(epoch, f"{losses['ner']:.0f}", f"{scores['ents_f']:.4f}", f"{time.monotonic() - began:.0f} s", flush=True)
        nlp.get_pipe("ner").to_disk(TARGET, exclude=["vocab"])
    digest = hashlib.sha256((TARGET / "model").read_bytes()).hexdigest()
    figures = {"spacy": spacy.__version__, "seed": SEED, "cells": len(train), "epochs": chosen.epochs,
               "ents_f_generated": round(scores["ents_f"], 4), "model_sha256": digest,
               "bytes": (TARGET / "model").stat().st_size}  # fmt: skip
    (Path(__file__).parent / "trained.json").write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    print(figures)


if __name__ == "__main__":
    main()
