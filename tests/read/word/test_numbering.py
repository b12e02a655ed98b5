from __future__ import annotations

from read.word.making import grid, p, read, tbl, tc, text, texts, tr


def level(at: int, form: str, shown: str, more: str = "") -> str:
    start = '<w:start w:val="1"/>'
    return f'<w:lvl w:ilvl="{at}">{start}<w:numFmt w:val="{form}"/><w:lvlText w:val="{shown}"/>{more}</w:lvl>'


def abstract(key: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def num(key: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(words: str, key: int, at: int = 0, style: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return p(words, props=f'{named}<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{key}"/></w:numPr>')


OUTLINE = abstract(
    0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"), level(3, "none", "")
)


def test_levels_count_and_start_again_under_the_next_number() -> None:
    body = "".join(item("x", 1, at) for at in (0, 1, 1, 2, 2, 1, 0, 1, 2))
    expected = ["1. x", "1.1 x", "1.2 x", "(a) x", "(b) x", "1.3 x", "2. x", "2.1 x", "(a) x"]
    assert texts(read(body, numbering=OUTLINE + num(1, 0))) == expected


def test_a_level_that_was_skipped_counts_as_begun() -> None:
    body = "".join(item("x", 1, at) for at in (0, 2, 1, 0))
    assert texts(read(body, numbering=OUTLINE + num(1, 0))) == ["1. x", "(a) x", "1.2 x", "2. x"]


def test_lists_on_one_abstract_go_on_unless_they_start_anew() -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    rules = OUTLINE + num(1, 0) + num(2, 0) + num(3, 0, anew)
    body = "".join(item("x", key) for key in (1, 2, 3, 3, 1))
    assert texts(read(body, numbering=rules)) == ["1. x", "2. x", "5. x", "6. x", "7. x"]


def test_an_override_brings_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1)")}</w:lvlOverride>'
    assert texts(read(item("x", 1) + item("x", 1), numbering=OUTLINE + num(1, 0, own))) == ["I) x", "II) x"]


def test_a_level_that_never_starts_again() -> None:
    never = abstract(0, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2", '<w:lvlRestart w:val="0"/>'))
    body = "".join(item("x", 1, at) for at in (0, 1, 0, 1))
    assert texts(read(body, numbering=never + num(1, 0))) == ["1 x", "1.1 x", "2 x", "2.2 x"]


def test_legal_numbers_are_figures() -> None:
    legal = abstract(0, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    assert texts(read(item("x", 1) + item("x", 1, 1), numbering=legal + num(1, 0))) == ["I x", "1.1 x"]


def test_bullets_are_signs_and_none_stands_before_nothing() -> None:
    font = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    bullets = abstract(0, level(0, "bullet", "\uf0b7", font)) + num(1, 0)
    assert texts(read(item("a", 1) + item("", 1) + item("b", 1), numbering=bullets)) == ["• a", "• b"]


def test_a_ref_column_of_automatic_numbers() -> None:
    rows = [tr(tc(item("", 1, 0)), "Leadership", "")] + [tr(tc(item("", 1, 1)), "Do", "Ann") for _ in range(3)]
    found = read(tbl(*rows), numbering=OUTLINE + num(1, 0))
    assert [text(cell) for cell in grid(found).cells if cell.column == 0] == ["1.", "1.1", "1.2", "1.3"]


def test_lists_come_from_styles_and_can_be_switched_off() -> None:
    tied = abstract(
        0, level(0, "decimal", "%1", '<w:pStyle w:val="S"/>'), level(1, "decimal", "%1.%2", '<w:pStyle w:val="T"/>')
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for key in "ST"
    )
    styles += '<w:style w:type="paragraph" w:styleId="U"><w:basedOn w:val="T"/></w:style>'
    body = "".join(p("x", props=f'<w:pStyle w:val="{key}"/>') for key in "STT")
    body += item("x", 0, 0, "S")
    found = read(body, styles=styles, numbering=tied + num(1, 0))
    assert texts(found) == ["1 x", "1.1 x", "1.2 x", "x"]


def test_a_list_that_a_style_defines() -> None:
    link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    found = read(item("x", 2) + item("x", 2), styles=styles, numbering=OUTLINE + link + num(1, 0) + num(2, 1))
    assert texts(found) == ["1. x", "2. x"]


def test_a_deleted_paragraph_does_not_count() -> None:
    gone = p(
        "<w:del><w:r><w:delText>y</w:delText></w:r></w:del>",
        props='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
    )
    assert texts(read(item("x", 1) + gone + item("x", 1), numbering=OUTLINE + num(1, 0))) == ["1. x", "2. x"]


def test_lists_and_levels_that_are_not_there_print_nothing() -> None:
    assert texts(read(item("x", 9) + item("y", 1, 3) + item("z", 1, 8), numbering=OUTLINE + num(1, 0))) == [
        "x",
        "y",
        "z",
    ]
    assert texts(read(item("x", 1))) == ["x"]


def test_a_tick_as_a_bullet_is_a_bullet() -> None:
    ticks = abstract(0, level(0, "bullet", "✓")) + num(1, 0)
    assert texts(read(item("x", 1) + item("y", 1), numbering=ticks)) == ["• x", "• y"]
