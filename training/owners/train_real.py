"""A trial: the owner model trained on made-up cells and on cells in the patterns of real ones. It is not shipped.

Run from the checkout: ``OMP_NUM_THREADS=1 python training/owners/train_real.py --to FOLDER`` (or with ``--anew``).
Needs Faker (the `training` extra). `train.py` makes the model that is shipped; README.md says what this one gave.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import spacy
from real import RealMaker
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch
from thinc.api import Adam
from train import SEED, Cells, examples

from cells import Maker, Part
from planparse.cells.owners.trained import recogniser, trained

BATCH, RATE = 96, 0.001
WRAPPED = 0.06
"""Share of the cells that a narrow column prints, a line's end in the middle of owners."""


def wrapped(seed: int) -> Cells:
    """Made-up cells, some of them as a narrow column prints them."""
    maker = Maker(seed)

    def cell(rng: random.Random) -> list[Part]:
        parts = maker.cell()
        return maker.wrapped(parts) if rng.random() < WRAPPED else parts

    return cell


def real(seed: int) -> Cells:
    """Cells in the patterns of real ones."""
    maker = RealMaker(seed)
    return lambda _: maker.cell()


def main() -> None:
    """Train, score on cells of another seed, and write model and figures."""
    options = argparse.ArgumentParser()
    options.add_argument("--cells", type=int, default=18000, help="made-up cells")
    options.add_argument("--real", type=int, default=20000, help="cells in the patterns of real ones")
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--anew", action="store_true", help="begin with random weights, not with the shipped model")
    options.add_argument("--to", type=Path, required=True)
    chosen = options.parse_args()
    fix_random_seed(SEED)
    began = time.monotonic()
    nlp = recogniser() if chosen.anew else trained()
    train = examples(nlp, real(SEED), chosen.real, SEED) + examples(nlp, wrapped(SEED), chosen.cells, SEED)
    test = examples(nlp, wrapped(SEED + 1000), 1000, SEED + 1000)
    print(f"{len(train)} cells made in {time.monotonic() - began:.0f} s", flush=True)
    if chosen.anew:
        nlp.initialize(lambda: train[:500] + test)
    else:
        nlp.resume_training()
    scores = learn(nlp, train, test, chosen.epochs, began)
    nlp.get_pipe("ner").to_disk(chosen.to, exclude=["vocab"])
    digest = hashlib.sha256((chosen.to / "model").read_bytes()).hexdigest()
    figures = {"spacy": spacy.__version__, "seed": SEED, "cells": len(train), "epochs": chosen.epochs,
               "anew": chosen.anew,
               "ents_f_generated": round(scores["ents_f"], 4), "model_sha256": digest,
               "bytes": (chosen.to / "model").stat().st_size}  # fmt: skip
    print(figures)


def learn(nlp: spacy.Language, train: list[Example], test: list[Example], epochs: int, began: float) -> dict[str, Any]:
    """Update the model with every example, by steps that shrink to nothing; its scores at the end."""
    rng, steps, step = random.Random(SEED), epochs * (len(train) // BATCH + 1), 0
    optimizer = Adam(RATE)
    for epoch in range(epochs):
        rng.shuffle(train)
        losses: dict[str, float] = {}
        for batch in minibatch(train, BATCH):
            step += 1
            optimizer.learn_rate = RATE * max(0.02, 1 - step / steps)
            nlp.update(batch, sgd=optimizer, losses=losses, drop=0.15)
        print(epoch, f"{losses['ner']:.0f}", f"{time.monotonic() - began:.0f} s", flush=True)
    scores: dict[str, Any] = nlp.evaluate(test)
    return scores


if __name__ == "__main__":
    main()
