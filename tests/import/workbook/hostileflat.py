# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Workbooks that are one XML text and were made to harm. Each of `files()` is a name, a text or bytes, and what must come
of it, as hostile.py prints it."""

import random

EXCEL = "urn:schemas-microsoft-com:office:spreadsheet"
DECLARATION = '<?xml version="1.0"?>\n'
NAMES = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "table", "text", "style"))
ENTITIES = '<!DOCTYPE x [<!ENTITY a "' + "x" * 1000 + '">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(8)) + "]>"


def book(content, before="", names=f'xmlns="{EXCEL}" xmlns:ss="{EXCEL}"'):
    return f"{DECLARATION}{before}<Workbook {names}>{content}</Workbook>"


def sheet(rows, name="List"):
    return f'<Worksheet ss:Name="{name}"><Table>{rows}</Table></Worksheet>'


def cell(text="ann@example.com", more="", kind="String"):
    return f'<Cell {more}><Data ss:Type="{kind}">{text}</Data></Cell>'


def row(cells=cell(), more=""):
    return f"<Row {more}>{cells}</Row>"


def flat(content, before=""):
    return f"{DECLARATION}{before}<office:document {NAMES}><office:body>{content}</office:body></office:document>"


def tables(content):
    return flat(f"<office:spreadsheet>{content}</office:spreadsheet>")


def table(rows, name="List"):
    return f'<table:table table:name="{name}">{rows}</table:table>'


def words(text="ann@example.com", more=""):
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def line(cells=words(), more=""):
    return f"<table:table-row {more}>{cells}</table:table-row>"


GOOD = book(sheet(row() * 3))
GOOD_FLAT = tables(table(line() * 3))
LARGE = 9 << 20  # beyond what a tag may have
LARGER = 17 << 20  # beyond what a cell may have


def documents():
    for kind, good, spot in (("xml", GOOD, "<Workbook"), ("fods", GOOD_FLAT, "<office:document")):
        yield f"plain.{kind}", good, "rows 3"
        for name, before in (("billion-laughs", ENTITIES), ("external-dtd", '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'),
                             ("external-entity", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
                             ("parameter-entity", '<!DOCTYPE x [<!ENTITY % a SYSTEM "file:///etc/passwd">%a;]>')):
            yield f"{name}.{kind}", good.replace(spot, before + spot, 1).replace("ann", "&a;"), "Unsafe"
        yield f"unknown-entity.{kind}", good.replace("ann", "&nothing;", 1), "Damaged"
        yield f"comment-without-end.{kind}", good.replace(">ann", "><!-- ann", 1), "Damaged"
        yield f"large-comment.{kind}", good.replace(">ann", "><!--" + "a" * LARGE + "-->ann", 1), "Unsafe"
        yield f"large-instruction.{kind}", good.replace(">ann", "><?" + "a" * LARGE + "?>ann", 1), "Unsafe"
        yield f"large-section.{kind}", good.replace("ann", "<![CDATA[" + "a" * LARGER + "]]>", 1), "CellTooLarge"
        yield f"large-text.{kind}", good.replace("ann", "a" * LARGER, 1), "CellTooLarge"
        yield f"large-attribute.{kind}", good.replace('name="', 'name="' + "a" * LARGE, 1).replace(
            'Name="', 'Name="' + "a" * LARGE, 1), "Unsafe"
        yield f"many-attributes.{kind}", good.replace(spot, spot + "".join(f' a{n}=""' for n in range(100000)), 1), "rows 3"
        yield f"nested-in-a-cell.{kind}", good.replace("ann", "<a>" * 100 + "ann" + "</a>" * 100, 1), "Unsafe"
        yield f"nested-without-end.{kind}", good.replace(">ann", ">" + "<a>" * 100000, 1), "Unsafe"
        yield f"attribute-twice.{kind}", good.replace("String", 'String" ss:Type="String', 1).replace(
            'value-type="string', 'value-type="string" office:value-type="string', 1), "Damaged"
        yield f"something-behind.{kind}", good + good, "Damaged"
        yield f"something-before.{kind}", "\n\n" + good, "rows 3"
        yield f"comment-before.{kind}", good.replace(DECLARATION, DECLARATION + "<!--" + "a" * 100000 + "-->"), "rows 3"
        yield f"no-declaration.{kind}", good.replace(DECLARATION, ""), "rows 3"
        yield f"comment-and-no-declaration.{kind}", good.replace(DECLARATION, "<!-- <html> -->"), "rows 3"
        yield f"nul-in-text.{kind}", good.replace("ann", "a\0n", 1), "NotText"
        yield f"forbidden-character.{kind}", good.replace("ann", "a&#0;n", 1), "Damaged"
        yield f"unknown-encoding.{kind}", good.replace('"?>', '" encoding="EBCDIC-X"?>', 1), "rows 3"
        yield f"utf-16.{kind}", good.replace('"?>', '" encoding="UTF-16"?>', 1).encode("utf-16"), "rows 3"
        yield f"other-namespaces.{kind}", good.replace("urn:", "urn:x-"), "NotText"
        for share in (5, 30, 60, 90, 99):
            yield f"cut-off-at-{share}-per-cent.{kind}", good[: len(good) * share // 100], "either" if share == 5 else "Damaged"


def noise():
    chance = random.Random(7)
    for kind, good in (("xml", GOOD), ("fods", GOOD_FLAT)):
        for number in range(4):
            damaged = bytearray(good.encode())
            for _ in range(5):
                damaged[chance.randrange(60, len(damaged))] = chance.randrange(256)
            yield f"noise-{number}.{kind}", bytes(damaged), "either"


def places():
    def rows(name, text, expected):
        return f"{name}.xml", book(sheet(text)), expected

    for name, number in (("zero", "0"), ("negative", "-1"), ("beyond-the-last", "1048577"), ("beyond-32-bits", "4294967297"),
                         ("beyond-64-bits", "9" * 25), ("no-number", "two")):
        yield rows(f"row-{name}", row(more=f'ss:Index="{number}"'), "Damaged")
        if name != "beyond-the-last":
            yield rows(f"cell-{name}", row(cell(more=f'ss:Index="{number}"')), "Damaged")
    yield rows("cell-beyond-the-last", row(cell(more='ss:Index="16385"')), "TooManyColumns")
    yield rows("rows-descending", row(more='ss:Index="2"') + row(more='ss:Index="1"'), "Damaged")
    yield rows("row-twice", row(more='ss:Index="2"') * 2, "Damaged")
    yield rows("cells-descending", row(cell(more='ss:Index="3"') + cell(more='ss:Index="1"')), "rows 1")
    yield rows("cell-twice", row(cell(more='ss:Index="3"') * 2), "Damaged")
    yield rows("wide-merge", row(cell(more='ss:MergeAcross="4294967295"')) * 2, "rows 2")
    yield rows("cell-behind-a-wide-merge", row(cell(more='ss:MergeAcross="4294967295"') + cell()), "TooManyColumns")
    yield rows("negative-merge", row(cell(more='ss:MergeAcross="-1" ss:MergeDown="-1"') + cell()), "rows 1")
    yield rows("tall-merge", row(cell(more='ss:MergeDown="4294967295"')) * 2, "rows 2")
    yield rows("row-behind-a-long-span", row(more='ss:Span="4294967295"') + row(), "Damaged")
    yield rows("column-of-absurd-span", '<Column ss:Index="4294967295" ss:Span="4294967295" ss:Hidden="1"/>' * 1000 + row(), "rows 1")
    yield rows("absurd-size", row().join(('<Row ss:Height="1e999"/>',) * 3), "rows 2")
    yield rows("too-many-cells", row(cell() * 16385), "TooManyColumns")
    yield rows("too-many-rows", "<Row/>" * 1048576 + row(), "Damaged")
    yield rows("number-beyond-double", row(cell("1e999", kind="Number") + cell("NaN", kind="Number")), "rows 1")
    yield rows("date-that-is-none", row(cell("99999-99-99T99", kind="DateTime") + cell("", kind="DateTime")), "rows 1")
    yield rows("far-cells", "".join(row(cell("x", 'ss:Index="16384"')) for _ in range(100)), "rows 100")


def shapes():
    for name, text, expected in (
            ("no-sheet", "", "NotText"), ("table-without-sheet", f"<Table>{row()}</Table>", "Damaged"),
            ("sheet-without-table", '<Worksheet ss:Name="List"/>', "rows 0"),
            ("rows-without-table", f'<Worksheet ss:Name="List">{row()}</Worksheet>', "rows 1"),
            ("rows-behind-the-sheet", sheet(row()) + row(), "Damaged"),
            ("cells-without-row", sheet(cell()), "Damaged"), ("data-without-cell", sheet(row("<Data>a</Data>")), "Damaged"),
            ("text-without-data", sheet(row("<Cell>ann@example.com</Cell>")), "Damaged"),
            ("sheet-in-a-sheet", sheet(row() + sheet(row()) + row()), "Damaged"), ("row-in-a-row", sheet(row(cell() + row())), "Damaged"),
            ("cell-in-a-cell", sheet(row(f'<Cell><Data ss:Type="String">a</Data>{cell()}</Cell>')), "Damaged"),
            ("row-of-another-book", f"<ExcelWorkbook><SupBook><Row>1</Row></SupBook></ExcelWorkbook>{sheet(row())}", "rows 1"),
            ("cell-in-data", sheet(row(cell(cell()))), "rows 1"),
            ("row-in-a-comment", sheet(row(f"<Cell><Data>a</Data><Comment>{row()}</Comment></Cell>")), "rows 1"),
            ("two-tables", f'<Worksheet ss:Name="List"><Table>{row()}</Table><Table>{row()}</Table></Worksheet>', "rows 2"),
            ("many-sheets", sheet(row()) * 1001, "Unsafe"), ("sheets-of-one-name", sheet(row()) * 1000, "rows 1000"),
            ("nameless-sheet", sheet(row()).replace(' ss:Name="List"', ""), "rows 1"),
            ("many-styles", "<Styles>" + "".join(f'<Style ss:ID="{n}"/>' for n in range(100001)) + "</Styles>" + sheet(row()), "Unsafe"),
            ("style-of-no-name", sheet(row(cell(more='ss:StyleID="none"'))), "rows 1"),
            ("long-link", sheet(row(cell(more=f'ss:HRef="mailto:{"a" * (1 << 20)}"'))), "rows 1"),
            ("long-visible", f'<Worksheet><WorksheetOptions><Visible>{"a" * LARGER}</Visible></WorksheetOptions></Worksheet>', "Unsafe"),
            ("sections", sheet(row(cell("<![CDATA[a]]>" * 100000))), "rows 1"),
            ("many-data", sheet(row(f'<Cell>{"<Data>a</Data>" * 1000}</Cell>')), "rows 1")):
        yield f"{name}.xml", book(text), expected
    yield "prefixed.xml", GOOD.replace("<", "<ss:").replace("<ss:/", "</ss:").replace("<ss:?", "<?"), "rows 3"


def flat_shapes():
    absurd = 'table:number-{}-repeated="4294967295"'
    for name, text, expected in (
            ("no-table", "", "NotText"), ("empty-table", table(""), "rows 0"),
            ("repeated-row", table(line(more=absurd.format("rows"))), "Damaged"),
            ("repeated-cell", table(line(words(more=absurd.format("columns")))), "Unsafe"),
            ("row-behind-repeated-ones", table(line("", absurd.format("rows")) + line()), "Damaged"),
            ("cell-behind-repeated-ones", table(line(f'<table:table-cell {absurd.format("columns")}/>' * 2 + words())), "TooManyColumns"),
            ("cell-behind-2-to-the-32", table(line(f'<table:table-cell {absurd.format("columns")}/><table:table-cell/>'
                                                   + words())), "TooManyColumns"),
            ("negative-repeats", table(line(words(more='table:number-columns-repeated="-1"'), 'table:number-rows-repeated="-1"') * 2),
             "rows 2"),
            ("repeated-columns", table(f'<table:table-column {absurd.format("columns")} table:visibility="collapse"/>' * 1000 + line()),
             "rows 1"),
            ("row-without-table", line(), "Damaged"), ("cell-without-row", table(words()), "Damaged"),
            ("row-in-a-row", table(line(words() + line())), "Damaged"),
            ("cell-in-a-cell", table(line(words().replace("<text:p>", words() + "<text:p>"))), "Damaged"),
            ("table-in-a-table", table(line() + table(line()) + line()), "Damaged"),
            ("table-in-a-cell", table(line(f"<table:table-cell>{table(line())}</table:table-cell>")), "Damaged"),
            ("table-in-a-drawing", table(f"<table:shapes><draw>{table(line())}</draw></table:shapes>" + line()), "rows 1"),
            ("text-without-paragraph", table(line('<table:table-cell office:value-type="string">ann@example.com</table:table-cell>')),
             "Damaged"),
            ("copies-of-another-program", table(line()) + f"<table:dde-links><table:dde-link>{table(line())}</table:dde-link></table:dde-links>",
             "rows 1"),
            ("many-tables", table("") * 1001, "Unsafe"), ("tables-of-one-name", table(line()) * 1000, "rows 1000"),
            ("absurd-spaces", table(line(words('<text:s text:c="4294967295"/>' * 20000))), "either"),
            ("groups", table("<table:table-row-group>" * 40 + line() + "</table:table-row-group>" * 40), "rows 1")):
        yield f"{name}.fods", tables(text), expected
    yield "text-document.fods", flat(f"<office:text>{table(line())}</office:text>"), "NotText"
    yield "two-bodies.fods", flat(2 * f"<office:spreadsheet>{table(line())}</office:spreadsheet>"), "rows 2"
    yield "styles-around-it.fods", flat(f"<office:styles><office:spreadsheet>{table(line())}</office:spreadsheet></office:styles>"), "NotText"


def files():
    for group in (documents, noise, places, shapes, flat_shapes):
        yield from group()
