"""Excel 2003 XML, which other systems export under the ending .xls, is read as the workbook it is."""

import pytest

from planparse.errors import DamagedFileError
from planparse.pipeline import parse_bytes

HEAD = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
    '<Styles><Style ss:ID="g"><Interior ss:Color="#00B050" ss:Pattern="Solid"/></Style>'
    '<Style ss:ID="d"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style></Styles>'
    '<Worksheet ss:Name="Plan"><Table>'
)


def cells(*texts):
    return "".join(f'<Cell><Data ss:Type="String">{text}</Data></Cell>' for text in texts)


def read(*rows):
    text = HEAD + "".join(f"<Row>{row}</Row>" for row in rows) + "</Table></Worksheet></Workbook>"
    return parse_bytes("export.xls", text.encode())


def test_cells_dates_numbers_fills_and_places_are_read():
    date = '<Cell><Data ss:Type="DateTime">2024-03-31T00:00:00.000</Data></Cell>'
    plan = read(
        cells("Ref", "Action", "Lead", "By when", "RAG"),
        f'<Cell><Data ss:Type="Number">1.10</Data></Cell>{cells("Review all cases", "Ann Graham")}{date}'
        '<Cell ss:StyleID="g"/>',
        '<Cell ss:Index="2"><Data ss:Type="String">Train every team</Data></Cell>'
        f'{cells("Bo Lind")}<Cell><Data ss:Type="String">May 2024</Data></Cell>',
    )
    one, two = (action for area in plan.areas for action in area.actions)
    assert (one.owners[0].name, str(one.timescale.due), one.status.rag) == ("Ann Graham", "2024-03-31", "green")
    assert (two.description, two.owners[0].name, str(two.timescale.due)) == (
        "Train every team",
        "Bo Lind",
        "2024-05-31",
    )
    assert (one.source.sheet, one.source.line) == ("Plan", 2)


def test_cells_in_no_order_are_a_damaged_file():
    with pytest.raises(DamagedFileError, match="out of order"):
        read('<Cell ss:Index="3"><Data>a</Data></Cell><Cell ss:Index="2"><Data>b</Data></Cell>')


def test_a_date_is_shown_in_its_own_format():
    date = '<Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-03-31T00:00:00.000</Data></Cell>'
    plan = read(cells("Ref", "Action", "Lead", "By when"), cells("1", "Review all cases", "Ann Graham") + date)
    assert plan.actions[0].timescale.text == "2024-03-31"
