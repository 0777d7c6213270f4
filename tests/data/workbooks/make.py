#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Writes the workbooks of this folder, each named after its oddity, with the standard library alone:

    python3 make.py [FOLDER]

They come out the same each time. What each must read as stands in tests/import/tst_workbook.cpp.
"""

import os
import struct
import sys
import zipfile

FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_zip(name, parts):
    with zipfile.ZipFile(os.path.join(FOLDER, name), "w") as archive:
        for path, text in parts.items():
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if path == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, text)


def relationships(entries, office=OFFICE):
    """Entries are (id, last word of the type, target), or with 'External' behind."""
    rows = "".join(
        f'<Relationship Id="{e[0]}" Type="{office}/{e[1]}" Target="{e[2]}"'
        + (f' TargetMode="{e[3]}"' if len(e) > 3 else "") + "/>" for e in entries)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def worksheet(rows, before="", behind="", main=MAIN, office=OFFICE):
    return (f'{HEAD}<worksheet xmlns="{main}" xmlns:r="{office}">{before}'
            f'<sheetData>{rows}</sheetData>{behind}</worksheet>')


def xlsx(name, sheets, strings=None, styles=None, workbook="", extra=None, main=MAIN, office=OFFICE):
    """Sheets are (name, part text) or (name, part text, attributes, type of the relationship)."""
    parts, entries, listed = {}, [], ""
    for number, sheet in enumerate(sheets, 1):
        kind = sheet[3] if len(sheet) > 3 else "worksheet"
        attributes = sheet[2] if len(sheet) > 2 else ""
        listed += f'<sheet name="{sheet[0]}" sheetId="{number}" r:id="rId{number}" {attributes}/>'
        entries.append((f"rId{number}", kind, f"{kind}s/sheet{number}.xml"))
        parts[f"xl/{kind}s/sheet{number}.xml"] = sheet[1]
    if strings is not None:
        entries.append(("rIdStrings", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{main}">{strings}</sst>'
    if styles is not None:
        entries.append(("rIdStyles", "styles", "styles.xml"))
        parts["xl/styles.xml"] = f'{HEAD}<styleSheet xmlns="{main}">{styles}</styleSheet>'
    everything = {
        "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")], office),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{main}" xmlns:r="{office}">{workbook}'
                           f'<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships(entries, office),
    }
    everything.update(parts)
    everything.update(extra or {})
    write_zip(name, everything)


def cell(place, value, kind="", more=""):
    kind = f' t="{kind}"' if kind else ""
    return f'<c r="{place}"{kind}{more}><v>{value}</v></c>'


def inline(place, text, more=""):
    return f'<c r="{place}" t="inlineStr"{more}><is><t>{text}</t></is></c>'


def row(number, *cells, more=""):
    return f'<row r="{number}"{more}>{"".join(cells)}</row>'


LIST = row(1, inline("A1", "email")) + row(2, inline("A2", "ann@example.com"))

# Texts of every kind.
xlsx("shared-strings.xlsx", [("List", worksheet(
    row(1, cell("A1", 0, "s"), cell("B1", 1, "s")) + row(2, cell("A2", 2, "s"), cell("B2", 3, "s"))
    + row(3, cell("A3", 4, "s"), cell("B3", 5, "s")) + row(4, cell("A4", 6, "s"))))],
    strings="<si><t>email</t></si><si><t>name</t></si>"
            "<si><r><t>ann</t></r><r><rPr><b/></rPr><t>@example.com</t></r></si>"
            "<si><t>田中</t><rPh sb=\"0\" eb=\"2\"><t>タナカ</t></rPh><phoneticPr fontId=\"1\"/></si>"
            "<si><t>bob@example.com_x000D_\nb2@example.com</t></si><si><t>_x005F_x000D_</t></si>"
            "<si><t xml:space=\"preserve\"> kept </t></si>")
xlsx("inline-strings.xlsx", [("List", worksheet(
    row(1, inline("A1", "email")) + row(2, '<c r="A2" t="inlineStr"><is><r><t>ann</t></r><r><t>@example.com</t></r>'
                                           '</is></c>') + row(3, inline("A3", "a&amp;b&#64;example.com"))))])
xlsx("formula-strings.xlsx", [("List", worksheet(
    row(1, '<c r="A1" t="str"><f>"e"&amp;"mail"</f><v>email</v></c>')
    + row(2, '<c r="A2" t="str"><f>B2&amp;"@example.com"</f><v>ann@example.com</v></c>', inline("B2", "ann"))
    + row(3, '<c r="A3" t="str"><f>""</f><v></v></c>', inline("B3", "no text"))))])
xlsx("booleans-and-errors.xlsx", [("List", worksheet(
    row(1, cell("A1", 1, "b"), cell("B1", 0, "b"), cell("C1", "#N/A", "e"), cell("D1", "#REF!", "e"))))])

# Numbers.
STYLES = ('<numFmts count="3"><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="&quot;+&quot;0"/>'
          '<numFmt numFmtId="166" formatCode="[h]:mm:ss"/><numFmt numFmtId="167" formatCode="[$-409]d\\-mmm\\-yy;@"/></numFmts>'
          '<fonts><font/><font><strike/></font></fonts>'
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="22"/>'
          '<xf numFmtId="21"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="11"/><xf numFmtId="0" fontId="1"/></cellXfs>')
xlsx("phones-as-numbers.xlsx", [("List", worksheet(
    row(1, cell("A1", 14155550123), cell("B1", "4.41612345678E+11"), cell("C1", "14155550123.0"))
    + row(2, cell("A2", 1234, more=' s="1"'), cell("B2", 14155550123, more=' s="2"'),
          cell("C2", 14155550123, more=' s="8"'))
    + row(3, cell("A3", "441612345678.00003"), inline("B3", "4.15551E+11"), cell("C3", "12345678901234567890"))
    + row(4, cell("A4", "0.1"), cell("B4", "-1.5E-3"), cell("C4", "1E+300"))))], styles=STYLES)
DATES = (row(1, cell("A1", 45352, more=' s="3"'), cell("B1", "45352.5", more=' s="4"'), cell("C1", "0.75", more=' s="5"'),
             cell("D1", "1.5", more=' s="6"'), cell("E1", 45352, more=' s="7"'),
             cell("F1", "2024-03-01T00:00:00", "d"), cell("G1", "2024-03-01T12:30:00", "d"), cell("H1", 60, more=' s="3"'),
             cell("I1", 59, more=' s="3"'), cell("J1", -1, more=' s="3"')))
xlsx("dates-1900.xlsx", [("List", worksheet(DATES))], styles=STYLES)
xlsx("dates-1904.xlsx", [("List", worksheet(DATES))], styles=STYLES, workbook='<workbookPr date1904="1"/>')

xlsx("two-sheets.xlsx", [("May", worksheet(LIST)), ("June", worksheet(
    row(1, inline("A1", "email")) + row(2, inline("A2", "bob@example.com")) + row(3, inline("A3", "c@example.com"))))])

# What a person does not see.
xlsx("hidden-sheets.xlsx", [("Shown", worksheet(LIST)), ("Hidden", worksheet(LIST), 'state="hidden"'),
                            ("Very", worksheet(LIST), 'state="veryHidden"')])
xlsx("hidden-rows.xlsx", [("List", worksheet(
    LIST + row(3, inline("A3", "bob@example.com"), more=' hidden="1"')
    + row(4, inline("A4", "flat@example.com"), more=' ht="0" customHeight="1"')))])
FILTERED = LIST + row(3, inline("A3", "bob@example.com"), more=' hidden="1"') + row(4, inline("A4", "c@example.com"))
xlsx("filtered-rows.xlsx", [("List", worksheet(
    FILTERED + row(9, inline("A9", "below@example.com"), more=' hidden="1"'),
    behind='<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="ann@example.com"/></filters>'
           '</filterColumn></autoFilter>'))])
xlsx("filtered-table.xlsx", [("List", worksheet(FILTERED, behind='<tableParts><tablePart r:id="rId1"/></tableParts>'))],
     extra={"xl/worksheets/_rels/sheet1.xml.rels": relationships([("rId1", "table", "../tables/table1.xml")]),
            "xl/tables/table1.xml": f'{HEAD}<table xmlns="{MAIN}" ref="A1:A4"><autoFilter ref="A1:A4"><filterColumn '
                                    'colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter></table>'})
xlsx("hidden-columns.xlsx", [("List", worksheet(
    row(1, inline("A1", "email"), inline("B1", "name")) + row(2, inline("A2", "ann@example.com"), inline("B2", "Ann")),
    before='<cols><col min="2" max="16384" hidden="1"/></cols>'))])
xlsx("struck-through.xlsx", [("List", worksheet(
    LIST + row(3, inline("A3", "bob@example.com", ' s="9"')) + row(4, cell("A4", 0, "s"))))], styles=STYLES,
    strings="<si><r><rPr><strike/></rPr><t>c@example.com</t></r><r><t> d@example.com</t></r></si>")

# Formulas and links.
xlsx("formula-without-result.xlsx", [("List", worksheet(
    row(1, inline("A1", "email"), inline("B1", "name"))
    + row(2, '<c r="A2"><f>B2&amp;"@example.com"</f></c>', inline("B2", "ann"))
    + row(3, '<c r="A3"><f>B3</f></c>') + row(4, '<c r="A4" t="n"><f>1+1</f><v></v></c>')))])
xlsx("hyperlinks.xlsx", [("List", worksheet(
    row(1, inline("A1", "profile"), inline("B1", "write"))
    + row(2, inline("A2", "Profile"), '<c r="B2" t="str"><f>HYPERLINK("mailto:ann@example.com","Write")</f><v>Write</v></c>')
    + row(3, inline("A3", "Profile"), inline("B3", "same")),
    behind='<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3:B3" r:id="rId2"/>'
           '<hyperlink ref="A1" location="Sheet2!A1"/></hyperlinks>'))],
    extra={"xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ("rId1", "hyperlink", "https://www.linkedin.com/in/ann", "External"),
        ("rId2", "hyperlink", "https://www.linkedin.com/in/bob", "External")])})

# Shapes of the file.
xlsx("strict.xlsx", [("List", worksheet(LIST, main=STRICT_MAIN, office=STRICT_OFFICE))],
     main=STRICT_MAIN, office=STRICT_OFFICE)
PREFIXED = (f'{HEAD}<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>email'
            '</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>'
            '</x:worksheet>')
xlsx("prefixes.xlsx", [("List", PREFIXED)], extra={
    "xl/workbook.xml": f'{HEAD}<x:workbook xmlns:x="{MAIN}" xmlns:rel="{OFFICE}"><x:sheets><x:sheet name="List" '
                       'sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
    "xl/sharedStrings.xml": f'{HEAD}<x:sst xmlns:x="{MAIN}"><x:si><x:t>ann@example.com</x:t></x:si></x:sst>',
    "xl/_rels/workbook.xml.rels": relationships([("rId1", "worksheet", "worksheets/sheet1.xml"),
                                                 ("rId2", "sharedStrings", "sharedStrings.xml")])})
xlsx("sheets-by-relationship.xlsx", [], extra={
    "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="First" sheetId="9" '
                       'r:id="x"/><sheet name="Second" sheetId="3" r:id="y"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationships([("y", "worksheet", "worksheets/sheet1.xml"),
                                                 ("x", "worksheet", "/xl/other/Tabelle7.xml")]),
    "xl/worksheets/sheet1.xml": worksheet(row(1, inline("A1", "second"))),
    "xl/other/Tabelle7.xml": worksheet(row(1, inline("A1", "first")))})
xlsx("no-references.xlsx", [("List", worksheet(
    '<row><c t="inlineStr"><is><t>email</t></is></c><c t="inlineStr"><is><t>name</t></is></c></row>'
    '<row><c/><c t="inlineStr"><is><t>Ann</t></is></c></row>'
    '<row r="5"><c t="inlineStr"><is><t>bob@example.com</t></is></c></row>'
    '<row><c t="inlineStr"><is><t>c@example.com</t></is></c></row>'))])
xlsx("gaps.xlsx", [("List", worksheet(row(3, inline("C3", "email")) + row(4) + row(7, inline("C7", "ann@example.com"))))])
xlsx("chart-sheet.xlsx", [("List", worksheet(LIST)), ("Chart", f'{HEAD}<chartsheet xmlns="{MAIN}"/>', "", "chartsheet")])
xlsx("merged-cells.xlsx", [("List", worksheet(
    row(1, inline("A1", "Opt-outs"), '<c r="B1"/>') + row(2, inline("A2", "email"), inline("B2", "name")),
    behind='<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'))])
xlsx("million-formatted-rows.xlsx", [("List", worksheet(LIST + "".join(
    f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(3, 20001)) + '<row r="1048576"><c r="A1048576" s="1"/></row>'))],
    styles=STYLES)
xlsx("utf-16-parts.xlsx", [("List", worksheet(LIST).replace("UTF-8", "UTF-16").encode("utf-16"))])
xlsx("no-sheets-but-charts.xlsx", [("Chart", f'{HEAD}<chartsheet xmlns="{MAIN}"/>', "", "chartsheet")])

# OpenDocument.
ODS_NAMES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"),
    ("fo", "xsl-fo-compatible"), ("draw", "drawing"))) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
ODS_STYLES = ('<number:number-style style:name="N5"><number:number number:min-integer-digits="5"/></number:number-style>'
              '<style:style style:name="zip" style:family="table-cell" style:data-style-name="N5"/>'
              '<style:style style:name="gone" style:family="table-cell"><style:text-properties '
              'style:text-line-through-style="solid"/></style:style>'
              '<style:style style:name="goneToo" style:family="table-cell" style:parent-style-name="gone"/>'
              '<style:style style:name="span" style:family="text"><style:text-properties '
              'style:text-line-through-style="solid"/></style:style>'
              '<style:style style:name="unseen" style:family="table"><style:table-properties table:display="false"/>'
              '</style:style>')


def ods(name, tables, manifest=""):
    content = (f'{HEAD}<office:document-content {ODS_NAMES}><office:automatic-styles>{ODS_STYLES}'
               f'</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>'
               '</office:document-content>')
    write_zip(name, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content,
                     "META-INF/manifest.xml": f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
                                              f'xmlns:manifest:1.0">{manifest}</manifest:manifest>'})


def table(*rows, name="List", more="", before=""):
    return f'<table:table table:name="{name}" {more}>{before}{"".join(rows)}</table:table>'


def line(*cells, more=""):
    return f'<table:table-row {more}>{"".join(cells)}</table:table-row>'


def words(text, more="", around="table-cell"):
    return (f'<table:{around} office:value-type="string" {more}><text:p>{text}</text:p></table:{around}>')


def value(kind, attribute, text, shown="shown", more=""):
    return (f'<table:table-cell office:value-type="{kind}" office:{attribute}="{text}" {more}><text:p>{shown}</text:p>'
            '</table:table-cell>')


ODS_LIST = line(words("email")) + line(words("ann@example.com"))
ods("values.ods", table(
    line(value("float", "value", "14155550123", "1.42E+10"), value("float", "value", "4.41612345678E+11"),
         value("float", "value", "1234", more='table:style-name="zip"'), value("percentage", "value", "0.5")),
    line(value("date", "date-value", "2024-03-01"), value("date", "date-value", "2024-03-01T12:30:00"),
         value("time", "time-value", "PT36H05M00S"), value("boolean", "boolean-value", "true")),
    line(value("string", "string-value", "whole", "part"), value("currency", "value", "12.5"), words("#N/A")),
    line(value("float", "value", "77")), before='<table:table-column table:default-cell-style-name="zip"/>'))
ods("texts.ods", table(
    line('<table:table-cell office:value-type="string"><text:p>a@example.com</text:p><text:p>b@example.com</text:p>'
         '</table:table-cell>', words("one<text:s text:c=\"2\"/>two<text:tab/>three<text:line-break/>four"),
         words("  much \n   space ")),
    line(words('<text:a xlink:href="mailto:ann@example.com">Ann</text:a>'),
         words('bold<text:span> and plain</text:span>'),
         '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation>'
         '<text:p>seen</text:p><draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box></draw:frame>'
         '</table:table-cell>')))
ods("repeats.ods", table(
    line(words("email", 'table:number-columns-repeated="2"'), words("c")),
    line('<table:table-cell table:number-columns-repeated="16384"/>', more='table:number-rows-repeated="3"'),
    line('<table:table-cell table:number-columns-repeated="2"/>', words("x"), more='table:number-rows-repeated="2"'),
    line('<table:table-cell table:number-columns-repeated="16384"/>', more='table:number-rows-repeated="1048569"'),
    line(words("last"))))
ods("not-shown.ods", table(
    '<table:table-row-group>', ODS_LIST, line(words("bob@example.com"), more='table:visibility="collapse"'),
    '</table:table-row-group>', line(words("c@example.com"), more='table:visibility="filter"'),
    line(words("d@example.com", 'table:style-name="goneToo"')),
    line(words('<text:span text:style-name="span">e@example.com</text:span>')))
    + table(ODS_LIST, name="Unseen", more='table:style-name="unseen"'))
ods("hidden-column.ods", table(line(words("email"), words("name")), before='<table:table-column/><table:table-column '
                               'table:visibility="collapse" table:number-columns-repeated="1000000"/>'))
ods("covered-cells.ods", table(line(words("Opt-outs", 'table:number-columns-spanned="2"'),
                                    '<table:covered-table-cell/>', words("c")), line(words("email"), words("name"))))
ods("formulas.ods", table(
    line('<table:table-cell table:formula="of:=[.B1]" office:value-type="string"><text:p>ann@example.com</text:p>'
         '</table:table-cell>', '<table:table-cell table:formula="of:=[.B2]"/>',
         '<table:table-cell table:formula="of:=HYPERLINK(&quot;mailto:a@example.com&quot;;&quot;Write&quot;)" '
         'office:value-type="string"><text:p>Write</text:p></table:table-cell>')))
ods("changes-and-copies.ods",
    f'<table:tracked-changes><table:deletion><table:table-cell><text:p>old</text:p></table:table-cell></table:deletion>'
    f'</table:tracked-changes>{table(ODS_LIST)}'
    + table('<table:table-source xlink:href="other.ods"/>', line(words("copy")), name="'file:///other.ods'#$A"))
ods("password.ods", table(ODS_LIST), '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>')
write_zip("text-document.docx", {"_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml")]),
                                 "word/document.xml": f"{HEAD}<document/>"})
write_zip("binary.xlsb", {"_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.bin")]),
                          "xl/workbook.bin": b"\x83\x01\x00"})
write_zip("numbers.numbers", {"Index/Document.iwa": b"\x00", "preview.jpg": b"\xff\xd8"})
write_zip("archive.zip", {"list.csv": "email\nann@example.com\n"})
write_zip("opendocument-text.odt", {"content.xml": f'{HEAD}<office:document-content {ODS_NAMES}><office:body><office:text/>'
                                                   '</office:body></office:document-content>'})


# Workbooks that are one XML text.
def write_text(name, text):
    with open(os.path.join(FOLDER, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


write_text("flat-opendocument.fods", (
    f'{HEAD}<office:document {ODS_NAMES} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
    '<office:styles><style:style style:name="gone" style:family="table-cell"><style:text-properties '
    'style:text-line-through-style="solid"/></style:style></office:styles><office:automatic-styles>'
    '<style:style style:name="goneToo" style:family="table-cell" style:parent-style-name="gone"/>'
    '</office:automatic-styles><office:body><office:spreadsheet>'
    + table(ODS_LIST, line(words("bob@example.com", 'table:style-name="goneToo"'), more='table:visibility="collapse"'))
    + '</office:spreadsheet></office:body></office:document>'))


def data(text, kind="String", more="", behind=""):
    return f'<Cell {more}><Data ss:Type="{kind}">{text}</Data>{behind}</Cell>'


def excel_2003(*sheets):
    names = " ".join(f'xmlns{prefix}="urn:schemas-microsoft-com:office:spreadsheet"' for prefix in ("", ":ss"))
    return (f'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook {names}><Styles><Style '
            'ss:ID="gone"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="zip"><NumberFormat ss:Format="00000"/>'
            f'</Style></Styles>{"".join(sheets)}</Workbook>')


XML_LIST = f'<Row>{data("email")}</Row><Row>{data("ann@example.com")}</Row>'
write_text("excel-2003.xml", excel_2003(
    f'<Worksheet ss:Name="List"><Table><Row>{data("email")}{data("name")}</Row><Row>'
    + data("Ann", more='ss:HRef="mailto:ann@example.com"', behind="<Comment><Data>a comment</Data></Comment>")
    + data(14155550123, "Number", 'ss:Index="3"') + "</Row><Row ss:Hidden=\"1\">"
    + data("bob@example.com", more='ss:StyleID="gone"') + '</Row><Row ss:Index="6">'
    + data("<B>c@</B>example.com", more='ss:MergeAcross="1"') + data(1234, "Number", 'ss:StyleID="zip"')
    + data("2024-03-01T00:00:00.000", "DateTime") + data(1, "Boolean") + data("#N/A", "Error")
    + '<Cell ss:Formula="=RC[-1]"/></Row></Table></Worksheet>',
    f'<Worksheet ss:Name="Unseen"><Table>{XML_LIST}</Table><WorksheetOptions><Visible>SheetHidden</Visible>'
    '</WorksheetOptions></Worksheet>'))
write_text("excel-2003-named.xls", excel_2003(f'<Worksheet ss:Name="List"><Table>{XML_LIST}</Table></Worksheet>'))


# Excel 97 to 2003: records (BIFF8, [MS-XLS]) in the one stream of a compound file ([MS-CFB]).
SECTOR, END_OF_CHAIN, FREE, TABLE_SECTOR = 512, 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound_file(stream):
    stream = stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")  # shorter ones stand elsewhere
    count = len(stream) // SECTOR
    table = [TABLE_SECTOR, END_OF_CHAIN] + list(range(3, count + 2)) + [END_OF_CHAIN]
    table = struct.pack("<128I", *(table + [FREE] * (128 - len(table))))

    def entry(name, kind, child, start, size):
        text = (name + "\0").encode("utf-16-le") if name else b""
        return (text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text), kind, 1, FREE, FREE, child)
                + bytes(36) + struct.pack("<IQ", start, size))

    folder = (entry("Root Entry", 5, 1, END_OF_CHAIN, 0) + entry("Workbook", 2, FREE, 2, len(stream))
              + 2 * entry("", 0, FREE, 0, 0))
    head = (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
            + struct.pack("<9I", 0, 1, 1, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0)
            + struct.pack("<109I", 0, *[FREE] * 108))
    return head + table + folder + stream


def record(kind, data):
    return struct.pack("<HH", kind, len(data)) + data


def biff_text(text, size="<HB"):
    wide = any(ord(c) > 255 for c in text)
    return struct.pack(size, len(text), wide) + text.encode("utf-16-le" if wide else "latin-1")


def biff_row(number, hidden=False):
    return record(0x208, struct.pack("<6H", number, 0, 9, 255, 0, 0) + struct.pack("<I", 0x120 if hidden else 0x100))


def biff_cell(kind, at, data, style=15):
    return record(kind, struct.pack("<3H", *at, style) + data)


def shared(at, index, style=15):
    return biff_cell(0xFD, at, struct.pack("<I", index), style)


def formula(at, result):
    return biff_cell(6, at, result + struct.pack("<HIH3s", 0, 0, 3, b"\x1E\x01\x00"))


def biff_link(row, column, target):
    target = (target + "\0").encode("utf-16-le")
    return record(0x1B8, struct.pack("<4H", row, row, column, column)
                  + bytes.fromhex("D0C9EA79F9BACE118C8200AA004BA90B") + struct.pack("<II", 2, 3)
                  + bytes.fromhex("E0C9EA79F9BACE118C8200AA004BA90B") + struct.pack("<I", len(target)) + target)


def xls(name, strings, *sheets):
    """Sheets are (name, records) or (name, records, state). Style 16 is struck through, style 17 is 00000."""
    fonts = b"".join(record(0x31, struct.pack("<5H4B", 200, 8 if number == 4 else 0, 0x7FFF, 400, 0, 0, 0, 0, 0)
                            + biff_text("Arial", "<BB")) for number in range(5))
    styles = b"".join(record(0xE0, struct.pack("<3H", font, form, 1 if number > 14 else 0xFFF5) + bytes(14))
                      for number, (font, form) in enumerate([(0, 0)] * 16 + [(5, 0), (0, 164)]))
    texts = record(0xFC, struct.pack("<II", len(strings), len(strings)) + b"".join(map(biff_text, strings)))
    begin = record(0x809, struct.pack("<4HII", 0x600, 5, 0xDBB, 0x7CC, 0, 6)) + record(0x42, struct.pack("<H", 1200))
    middle = fonts + record(0x41E, struct.pack("<H", 164) + biff_text("00000")) + styles
    parts = [record(0x809, struct.pack("<4HII", 0x600, 16, 0xDBB, 0x7CC, 0, 6)) + sheet[1] + record(0x0A, b"")
             for sheet in sheets]
    bounds = [(sheet[2] if len(sheet) > 2 else 0, biff_text(sheet[0], "<BB")) for sheet in sheets]
    offset = len(begin + middle + texts) + sum(10 + len(text) for _, text in bounds) + 4
    listed = b""
    for part, (state, text) in zip(parts, bounds):
        listed += record(0x85, struct.pack("<IBB", offset, state, 0) + text)
        offset += len(part)
    with open(os.path.join(FOLDER, name), "wb") as file:
        file.write(compound_file(begin + middle + listed + texts + record(0x0A, b"") + b"".join(parts)))


XLS_LIST = shared((0, 0), 0) + shared((1, 0), 1)
xls("texts-and-numbers.xls", ["email", "ann@example.com", "田中"], (
    "List", XLS_LIST + shared((1, 1), 2) + biff_cell(0x203, (2, 0), struct.pack("<d", 14155550123))
    + biff_cell(0x27E, (2, 1), struct.pack("<I", 1234 << 2 | 2), 17) + biff_cell(0x205, (2, 2), b"\x01\x00")
    + biff_cell(0x205, (2, 3), b"\x2A\x01")))
xls("formula-results.xls", ["email", "ann@example.com"], (
    "List", XLS_LIST + formula((2, 0), b"\x00\0\0\0\0\0\xFF\xFF") + record(0x207, biff_text("bob@example.com"))
    + formula((2, 1), struct.pack("<d", 14155550123)) + formula((2, 2), b"\x01\0\x01\0\0\0\xFF\xFF")
    + formula((2, 3), b"\x02\0\x17\0\0\0\xFF\xFF")))
xls("not-shown.xls", ["email", "ann@example.com", "bob@example.com", "c@example.com"],
    ("List", biff_row(2, hidden=True) + XLS_LIST + shared((2, 0), 2) + shared((3, 0), 3, 16)),
    ("Unseen", XLS_LIST, 1))
xls("hyperlink.xls", ["profile", "Profile"], ("List", XLS_LIST + biff_link(1, 0, "https://www.linkedin.com/in/ann")))
