"""What may happen to a plan between two versions, one function an edit; each notes what it changed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from versions.sketch import UNSAID, Part, Row, Sketch, set_number
from versions.vocabulary import Vocabulary

NEW_DATES = ("17 May 2026", "By 4 Dec 2026", "End of Jan 2027", "March 2027", "30/09/2026", "Quarterly from June 2026")
MONTHS = {"Jan": "January", "Feb": "February", "Sept": "September", "Oct": "October", "Nov": "November",
          "Dec": "December"}  # fmt: skip
NAMED_TEAM = re.compile(r"[A-Z]\w+ team\b")
OWNERS = ("lead", "strategic_lead", "operational_lead")
Edit = Callable[[Sketch, random.Random, Vocabulary], None]


def _text(plan: Sketch) -> str:
    found = plan.header("description")
    assert found
    return found


def _old_rows(plan: Sketch, wanted: Callable[[Row], bool] = lambda _row: True) -> list[Row]:
    """Rows that are still one row of the first version, and not dealt with by an edit of their text yet."""
    return [row for row in plan.rows if len(row.origin) == 1 and not row.kinds & {"split", "joined"} and wanted(row)]


def _pick(rng: random.Random, rows: list[Row]) -> Row | None:
    return rng.choice(rows) if rows else None


def _part_of(plan: Sketch, row: Row) -> Part:
    return next(part for part in plan.parts if any(one is row for one in part.rows))


def _synonyms(text: str, words: Vocabulary, rng: random.Random, most: int) -> str:
    tokens = text.split(" ")
    places = [i for i, token in enumerate(tokens) if token.strip(".,;:").lower() in words.synonyms]
    for i in rng.sample(places, min(most, len(places))):
        bare = tokens[i].strip(".,;:")
        other = words.synonyms[bare.lower()]
        other = other[0].upper() + other[1:] if bare[0].isupper() else other
        tokens[i] = tokens[i].replace(bare, other)
    return " ".join(tokens)


def _lower(text: str) -> str:
    return text[0].lower() + text[1:] if text[1:2].islower() else text


def reword_lightly(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """A synonym or two, or an opening."""
    row = _pick(rng, _old_rows(plan, lambda row: "reworded" not in row.kinds))
    if row is None:
        return
    before = row.cells[_text(plan)]
    after = _synonyms(before, words, rng, 2)
    row.cells[_text(plan)] = after if after != before else rng.choice(words.openings) + _lower(before)
    row.kinds.add("reworded")


def reword_heavily(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """Said anew by a person where there is such a text; else many synonyms, a clause cut, one added, two turned."""
    rows = _old_rows(plan, lambda row: "reworded" not in row.kinds)
    known = [row for row in rows if row.cells[_text(plan)] in words.paraphrases]
    row = _pick(rng, known or rows)
    if row is None:
        return
    before = row.cells[_text(plan)]
    text = words.paraphrases.get(before)
    if text is None:
        text = _synonyms(before, words, rng, 4)
        clauses = re.split(r"(?<=[a-z])(?:, | and |; )", text, maxsplit=1)
        if len(clauses) == 2 and min(map(len, clauses)) > 25:
            turn = rng.choice(("cut", "turned"))
            text = (
                clauses[0] + "." if turn == "cut" else f"{clauses[1].rstrip('.').capitalize()}; {_lower(clauses[0])}."
            )
        text = rng.choice(words.openings) + _lower(text)
        text = text.rstrip(".") + rng.choice(words.closings) + "."
    row.cells[_text(plan)] = text
    row.kinds.add("reworded")


def misspell(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """Letters turned and lost in up to four words."""
    row = _pick(rng, _old_rows(plan, lambda row: "reworded" not in row.kinds))
    if row is None:
        return
    tokens = row.cells[_text(plan)].split(" ")
    long = [i for i, token in enumerate(tokens) if len(token) > 5 and token.isalpha()]
    for i in rng.sample(long, min(4, len(long))):
        at, token = rng.randrange(1, len(tokens[i]) - 2), tokens[i]
        swapped = token[:at] + token[at + 1] + token[at] + token[at + 2 :]
        tokens[i] = swapped if swapped != token else token[:at] + token[at + 1 :]
    if " ".join(tokens) != row.cells[_text(plan)]:
        row.cells[_text(plan)] = " ".join(tokens)
        row.kinds.add("reworded")


def drop(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    row = _pick(rng, _old_rows(plan, lambda row: len(_part_of(plan, row).rows) > 1 and not row.stays))
    if row is not None:
        _remove(plan, row)


def _remove(plan: Sketch, row: Row) -> None:
    part = _part_of(plan, row)
    part.rows = [one for one in part.rows if one is not row]


def _new_row(plan: Sketch, like: Row, text: str, rng: random.Random, words: Vocabulary) -> Row:
    """A new action in the style of another: with another owner and date, and without progress."""
    cells = dict(like.cells)
    cells[_text(plan)] = text
    for header, name in plan.columns:
        if name in OWNERS:
            cells[header] = rng.choice(words.owners)
        elif name in ("outcome", "extra", "progress"):
            cells[header] = UNSAID if name == "outcome" else ""
    when = plan.header("timescale")
    if when:
        cells[when] = rng.choice(NEW_DATES)
    return Row(cells, ())


def _unused(plan: Sketch, words: Vocabulary, rng: random.Random) -> str | None:
    said = {row.cells[_text(plan)] for row in plan.rows}
    left = [text for text in words.fresh if text not in said]
    return rng.choice(left) if left else None


def add(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """A new action anywhere in an area."""
    part = rng.choice([part for part in plan.parts if part.rows])
    text = _unused(plan, words, rng)
    if text:
        part.rows.insert(rng.randint(0, len(part.rows)), _new_row(plan, part.rows[0], text, rng, words))


def add_in_front(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """A new action at the very front: with new numbers, every action of its area has its neighbour's."""
    part = next(part for part in plan.parts if part.rows)
    text = _unused(plan, words, rng)
    if text:
        part.rows.insert(0, _new_row(plan, part.rows[0], text, rng, words))


def replace(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """An action goes and another one gets its place, its ref, its owner and its date."""
    row = _pick(rng, _old_rows(plan, lambda row: not row.stays))
    text = _unused(plan, words, rng)
    if row is None or text is None:
        return
    part = _part_of(plan, row)
    other = Row({**row.cells, _text(plan): text}, ())
    part.rows = [other if one is row else one for one in part.rows]


def twin(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """A new action almost in the words of an old one: for another place or group."""
    row = _pick(rng, _old_rows(plan, lambda row: len(row.cells[_text(plan)].split()) > 5))
    if row is None:
        return
    base = re.sub(r"\b(?:the )?\w+ team\b", "", row.cells[_text(plan)].split("\n")[0]).rstrip(". ")
    text = f"{base} in the {rng.choice(words.posts)} office."
    part = _part_of(plan, row)
    place = next(i for i, one in enumerate(part.rows) if one is row)
    new = _new_row(plan, row, text, rng, words)
    part.rows.insert(place + rng.randint(0, 1), new)
    row.stays = True


def other_team(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """In a plan of near-duplicates: one team's action goes, another team's comes in its place."""
    row = _pick(rng, _old_rows(plan, lambda row: bool(NAMED_TEAM.search(row.cells[_text(plan)])) and not row.kinds))
    if row is None:
        return
    said = " ".join(one.cells[_text(plan)] for one in plan.rows)
    left = [name for name in words.posts if name not in said]
    if not left:
        return
    part = _part_of(plan, row)
    text = NAMED_TEAM.sub(f"{rng.choice(left)} team", row.cells[_text(plan)])
    part.rows = [one for one in part.rows if one is not row]
    new = Row({**row.cells, _text(plan): text}, ())
    if header := plan.header("ref"):
        new.cells[header] = ""  # numbers are not used again for another team
    part.rows.append(new)


def move(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """An action into another area."""
    rows = _old_rows(plan, lambda row: len(_part_of(plan, row).rows) > 1 and "moved" not in row.kinds)
    row = _pick(rng, rows)
    if row is None:
        return
    home = _part_of(plan, row)
    others = [part for part in plan.parts if part is not home and part.rows and part.origin is not None]
    if others and home.origin is not None:
        _remove(plan, row)
        target = rng.choice(others)
        target.rows.insert(rng.randint(0, len(target.rows)), row)
        row.kinds.add("moved")


def turn(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """The actions of one area in another order."""
    part = rng.choice(plan.parts)
    rng.shuffle(part.rows)


def redate(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    header = plan.header("timescale")
    row = _pick(rng, _old_rows(plan, lambda row: not row.kinds & {"redated", "restated:timescale"}))
    if row and header:
        row.cells[header] = rng.choice([text for text in NEW_DATES if text != row.cells[header]])
        row.kinds.add("redated")


def respell_date(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """The same date in other words."""
    header = plan.header("timescale")
    short = re.compile(rf"^({'|'.join(MONTHS)}) (\d{{4}})$")
    rows = _old_rows(plan, lambda row: bool(short.match(row.cells[header or ""])) and "redated" not in row.kinds)
    row = _pick(rng, rows) if header else None
    if row and header and sum(name == "timescale" for _, name in plan.columns) == 1:
        row.cells[header] = short.sub(lambda m: f"{MONTHS[m[1]]} {m[2]}", row.cells[header])
        row.kinds.add("restated:timescale")


def reassign(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """An owner more, or another one."""
    header = plan.header(*OWNERS)
    row = _pick(rng, _old_rows(plan, lambda row: "reassigned" not in row.kinds))
    if row and header:
        other = rng.choice([name for name in words.owners if name not in row.cells[header]])
        row.cells[header] = f"{row.cells[header]}\n{other}" if rng.random() < 0.5 and row.cells[header] else other
        row.kinds.add("reassigned")


def advance(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """Another status: another word of the plan's key, or done where only the progress tells."""
    status, progress = plan.header("status"), plan.header("progress")
    fresh = _old_rows(plan, lambda row: not row.kinds & {"status_changed", "progress_changed"})
    if status:
        labels = sorted({row.cells[status] for row in plan.rows if row.cells[status]})
        row = _pick(rng, [row for row in fresh if row.cells[status]])
        if row and len(labels) > 1:
            row.cells[status] = rng.choice([label for label in labels if label != row.cells[status]])
            row.kinds.add("status_changed")
    elif progress:
        row = _pick(rng, [row for row in fresh if re.match("On track|Planned", row.cells[progress])])
        if row:
            row.cells[progress] = re.sub(r"^[^.]*\.", "Completed.", row.cells[progress])
            row.kinds |= {"status_changed", "progress_changed"}


def report(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """A sentence more of progress, which says nothing of how far the action is."""
    header = plan.header("progress")
    row = _pick(rng, _old_rows(plan, lambda row: "progress_changed" not in row.kinds))
    if row and header and len(row.cells[header]) > 5:
        row.cells[header] += " See the notes of the board."
        row.kinds.add("progress_changed")


def aim(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """A sentence more in the outcome."""
    header = plan.header("outcome")
    row = _pick(rng, _old_rows(plan, lambda row: bool(row.cells[header or ""]) and "outcome_changed" not in row.kinds))
    if row and header:
        row.cells[header] += " Families notice it."
        row.kinds.add("outcome_changed")


def aim_higher(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """Another figure in the outcome."""
    header = plan.header("outcome")
    rows = _old_rows(
        plan,
        lambda row: bool(re.match(r"\d\d%", row.cells[header or ""])) and "outcome_changed" not in row.kinds,
    )
    row = _pick(rng, rows)
    if row and header:
        row.cells[header] = re.sub(r"^\d\d", lambda m: "97" if m[0] != "97" else "96", row.cells[header])
        row.kinds |= {"outcome_changed", "measures_changed"}


def recost(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """Another text in a column of the plan's own."""
    header = plan.header("extra")
    if header is None:
        return
    row = _pick(rng, _old_rows(plan, lambda row: "extra_changed" not in row.kinds))
    if row:
        row.cells[header] = f"{row.cells[header]} (under review)".strip()
        row.kinds.add("extra_changed")


def split(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """An action of two clauses becomes two actions."""
    cut = re.compile(r"^(.{25,}?)(?:[,;] and |[,;] | and |\. )(.{25,})$", re.DOTALL)
    rows = _old_rows(plan, lambda row: bool(cut.match(row.cells[_text(plan)])) and not row.kinds & {"reworded"})
    row = _pick(rng, rows)
    if row is None:
        return
    found = cut.match(row.cells[_text(plan)])
    assert found
    first, second = Row({**row.cells}, row.origin), Row({**row.cells}, row.origin)
    first.cells[_text(plan)] = found[1].rstrip(".") + "."
    second.cells[_text(plan)] = found[2][0].upper() + found[2][1:]
    first.kinds, second.kinds = {*row.kinds, "split"}, {*row.kinds, "split"}
    part = _part_of(plan, row)
    place = next(i for i, one in enumerate(part.rows) if one is row)
    part.rows[place : place + 1] = [first, second]


def join(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """Two neighbours become one action, with the first one's owner and date."""
    pairs = [
        (part, k)
        for part in plan.parts
        for k in range(len(part.rows) - 1)
        if all(
            len(row.origin) == 1
            and not row.kinds & {"split", "joined", "reworded", "moved"}
            and 30 < len(row.cells[_text(plan)]) < 260
            for row in part.rows[k : k + 2]
        )
    ]
    if not pairs:
        return
    part, k = rng.choice(pairs)
    one, two = part.rows[k], part.rows[k + 1]
    text = f"{one.cells[_text(plan)].rstrip('.')} and {_lower(two.cells[_text(plan)])}"
    joined = Row({**one.cells, _text(plan): text}, (*one.origin, *two.origin), {*one.kinds, "joined"})
    part.rows[k : k + 2] = [joined]


def rename_area(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """Another title for an area whose actions stay."""
    rows = [part for part in plan.parts if len(part.rows) > 1 and part.origin is not None and not part.kinds]
    left = [title for title in words.titles if all(title != part.title for part in plan.parts)]
    if rows and left:
        part = rng.choice(rows)
        part.title = rng.choice(left)
        part.kinds.add("area_renamed")


def retitle_area(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    """A word more in the title."""
    rows = [part for part in plan.parts if part.origin is not None and not part.kinds]
    if rows:
        part = rng.choice(rows)
        part.title = part.title.rstrip(".") + " and keep it so"
        part.kinds.add("area_renamed")


def add_area(plan: Sketch, rng: random.Random, words: Vocabulary) -> None:
    """A new area in front, so that all others move on by one."""
    left = [title for title in words.titles if all(title != part.title for part in plan.parts)]
    like = next(row for row in plan.rows)
    rows: list[Row] = []
    for _ in range(2):
        said = {one.cells[_text(plan)] for one in [*plan.rows, *rows]}
        texts = [text for text in words.fresh if text not in said]
        if texts:
            rows.append(_new_row(plan, like, rng.choice(texts), rng, words))
    if left and rows:
        place = rng.choice((0, len(plan.parts)))
        number = str(len(plan.parts) + 1)
        plan.parts.insert(place, Part(set_number(plan.label, number), number, rng.choice(left), rows, None))


def drop_area(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    parts = [part for part in plan.parts if part.origin is not None and not part.kinds and len(part.rows) > 1]
    whole = [part for part in parts if not any(row.kinds or row.stays for row in part.rows)]
    if len(plan.parts) > 2 and whole:
        plan.parts.remove(rng.choice(whole))


def swap_areas(plan: Sketch, rng: random.Random, _words: Vocabulary) -> None:
    a, b = rng.sample(range(len(plan.parts)), 2)
    plan.parts[a], plan.parts[b] = plan.parts[b], plan.parts[a]


def renumber(plan: Sketch, first: Sketch) -> None:
    """Every area and action gets the number of its place, in the form the plan has used."""
    header = plan.header("ref")
    form = first.rows[0].cells[header] if header else ""
    runs_on = bool(header) and "/" in form
    count = 0
    for number, part in enumerate(plan.parts, 1):
        part.label, part.number = set_number(part.label, str(number)), str(number)
        for k, row in enumerate(part.rows, 1):
            count += 1
            if header:
                row.cells[header] = _ref(form, number, count if runs_on else k)


def _ref(form: str, number: int, k: int) -> str:
    """A ref in the form of another.

    >>> _ref("AFI1.1", 3, 2), _ref("1a", 2, 3), _ref("1/1", 4, 27)
    ('AFI3.2', '2c', '4/27')
    """
    last = chr(ord("a") + k - 1) if form[-1].isalpha() else str(k)
    return re.sub(r"(\d+)([./]?)(?:\d+|[a-z])$", lambda m: f"{number}{m[2]}{last}", form)


def keep_numbers(plan: Sketch, first: Sketch) -> None:
    """Old actions keep their refs; new ones, moved ones and the second half of a split get the next free number."""
    header = plan.header("ref")
    if header is None:
        return
    form = first.rows[0].cells[header]
    runs_on = "/" in form
    used: set[int] = {_last(row.cells[header]) for row in first.rows} if runs_on else set()
    for part in plan.parts:
        if not runs_on:
            used = {_last(row.cells[header]) for one in first.parts if one.origin == part.origin for row in one.rows}
        seen: set[str] = set()
        for row in part.rows:
            if row.origin and "moved" not in row.kinds and row.cells[header] not in seen:
                seen.add(row.cells[header])
                continue
            if not row.origin and _free(plan, first, row, header):
                seen.add(row.cells[header])
                continue
            used.add(max(used, default=0) + 1)
            row.cells[header] = _ref(form, int(part.number), max(used))
            seen.add(row.cells[header])


def _free(plan: Sketch, first: Sketch, row: Row, header: str) -> bool:
    """Whether a new row has taken over the ref of an action that is gone."""
    ref = row.cells[header]
    return sum(one.cells[header] == ref for one in plan.rows) == 1 and any(r.cells[header] == ref for r in first.rows)


def _last(ref: str) -> int:
    found = re.search(r"(\d+|[a-z])$", ref)
    assert found, ref
    return int(found[1]) if found[1].isdigit() else ord(found[1]) - ord("a") + 1
