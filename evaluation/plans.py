"""`python -m evaluation.plans [DIR...]`: compares parsed plans and their issues with the answers, field by field.

Without folders: the styles (`tests/cases/styles`) and the corpus' kept files (`corpus/built`).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.answers import Answer, answers
from evaluation.damaged import write_damaged
from evaluation.damaged_again import write_damaged_again
from evaluation.judge import Result, judge_file
from evaluation.tables import difference, errors, raised, record, report

ROOT = Path(__file__).parent.parent
STYLES, BUILT = ROOT / "tests" / "cases" / "styles", ROOT / "corpus" / "built"
JOBS = 2


def judged(folders: Iterable[Path], *, only: str | None = None, jobs: int = JOBS) -> list[Result]:
    """The results for every file with an answer in these folders."""
    asked = [answer for folder in folders for answer in answers(folder) if only in (None, answer.case)]
    paths = [str(answer.path) for answer in asked]
    if len(asked) < 2 or jobs < 2:
        return [judge_file(answer) for answer in asked]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(_judge_one, paths))


def _judge_one(path: str) -> Result:
    """A worker's part. Answers contain functions, which cannot be pickled, so each worker reads its own."""
    (answer,) = _answers_of(Path(path))
    return judge_file(answer)


def _answers_of(path: Path) -> Iterator[Answer]:
    return (answer for answer in answers(path.parent) if answer.path == path)


def print_forms(folder: Path) -> None:
    """Write the corpus' plans in every form that can be made here, each beside its answer."""
    from corpus.formats.compare import FORMS, SLOW, can_be_made
    from corpus.gold import gold, save
    from corpus.layouts import Layout
    from corpus.load import load, names

    for form, write in FORMS.items():
        if can_be_made(form) and form not in SLOW:
            own = folder / form.split(" ")[0]
            own.mkdir(exist_ok=True)
            for plan in map(load, names()):
                save(gold(plan, Layout(f"as {form}", (plan.key,)), None), write(plan, own))


def main() -> None:
    """Print the tables, or the errors of one case; write a record, or print what changed since one."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.plans", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", metavar="DIR", help="folders of files with answers")
    parser.add_argument("--forms", action="store_true", help="the corpus' plans in every form too, which takes minutes")
    parser.add_argument("--damaged", action="store_true", help="the corpus' plans with seven kinds of damage alone")
    parser.add_argument(
        "--damaged-again", action="store_true", help="the opened styles with seven other kinds of damage, and whole"
    )
    parser.add_argument("--errors", metavar="CASE", help="tell what is wrong in this case alone")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write what was found to this JSON file")
    parser.add_argument("--against", type=Path, metavar="FILE", help="tell what changed since this record")
    parser.add_argument(
        "--floors", type=Path, metavar="FILE", help="raise the floors in this JSON file; none is lowered"
    )
    parser.add_argument("--jobs", type=int, default=JOBS, help="processes (default: 2)")
    asked = parser.parse_args()
    with TemporaryDirectory() as made:
        folders = asked.folders or [STYLES, BUILT]
        if asked.forms:
            print_forms(Path(made))
            folders = [*folders, Path(made)]
        if asked.damaged:
            write_damaged(Path(made))
            folders = [*asked.folders, Path(made)]
        if asked.damaged_again:
            write_damaged_again(Path(made), ROOT / "evaluation" / "new_styles")
            folders = [*asked.folders, Path(made)]
        results = judged(folders, only=asked.errors, jobs=asked.jobs)
    for text in errors(results[0]) if asked.errors and results else report(results):
        print(text)
    kept = record(results)
    if asked.against:
        print(*difference(json.loads(asked.against.read_text("utf-8")), kept), sep="\n")
    if asked.floors:
        old = json.loads(asked.floors.read_text("utf-8")) if asked.floors.exists() else {}
        asked.floors.write_text(json.dumps(raised(old, results), indent=1) + "\n", encoding="utf-8")
    if asked.record:
        asked.record.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
