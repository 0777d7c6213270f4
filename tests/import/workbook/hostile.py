#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Writes workbooks that were made to harm, with the standard library alone:

    python3 hostile.py FOLDER

prints a line for each: its name, a tab, and what must come of it: a kind of ImportError, `rows` for a reading that
succeeds, with their number where it is told, or `either` where both are right.
"""

import os
import random
import struct
import sys
import zipfile

sys.dont_write_bytecode = True  # beside the sources
import hostileflat

FOLDER = sys.argv[1]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SHEET = "xl/worksheets/sheet1.xml"


def relationship(kind, target, name):
    return f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'


def relationships(*entries):
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{"".join(entries)}</Relationships>'


def worksheet(rows, behind=""):
    return f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheetData>{rows}</sheetData>{behind}</worksheet>'


GOOD = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>email</t></is></c></row>'
                 '<row r="2"><c r="A2" t="inlineStr"><is><t>ann@example.com</t></is></c></row>')


def parts(sheet=GOOD, strings=None, **more):
    result = {
        "_rels/.rels": relationships(relationship("officeDocument", "xl/workbook.xml", "r1")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="List" sheetId="1" '
                           'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships(relationship("worksheet", "worksheets/sheet1.xml", "r1"),
                                                    relationship("sharedStrings", "sharedStrings.xml", "r2"),
                                                    relationship("styles", "styles.xml", "r3")),
        SHEET: sheet,
    }
    if strings is not None:
        result["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{MAIN}">{strings}</sst>'
    result.update({name.replace("__", "/").replace("_DOT_", "."): text for name, text in more.items()})
    return result


def path_of(name):
    return os.path.join(FOLDER, name)


def write(name, content, expected, suffix=".xlsx"):
    """Content is bytes, or a dictionary of parts; a part may be text, bytes or an iterator of texts."""
    name += suffix
    if isinstance(content, bytes):
        with open(path_of(name), "wb") as file:
            file.write(content)
    else:
        with zipfile.ZipFile(path_of(name), "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for path, text in content.items():
                if isinstance(text, (str, bytes)):
                    archive.writestr(path, text)
                else:
                    with archive.open(path, "w", force_zip64=True) as part:
                        for piece in text:
                            part.write(piece.encode())
    print(f"{name}\t{expected}")


def good_bytes():
    write("plain", parts(), "rows")
    with open(path_of("plain.xlsx"), "rb") as file:
        return bytearray(file.read())


def around(before, middle, behind):
    """A long part in pieces."""
    yield before
    yield from middle
    yield behind


def megabytes(text, count):
    piece = text * ((1 << 20) // len(text))
    return (piece for _ in range(count))


HEAD_OF_SHEET, TAIL_OF_SHEET = worksheet("|").split("|")


def bombs():
    write("bomb-of-spaces", parts(around(HEAD_OF_SHEET, megabytes(" ", 100), TAIL_OF_SHEET)), "Unsafe")
    write("bomb-of-rows", parts(around(HEAD_OF_SHEET, megabytes("<row/>", 60), TAIL_OF_SHEET)), "either")
    write("bomb-in-a-cell", parts(around(HEAD_OF_SHEET + '<row><c t="str"><v>', megabytes("a", 60),
                                         "</v></c></row>" + TAIL_OF_SHEET)), "either")
    write("bomb-in-an-attribute", parts(around(HEAD_OF_SHEET + '<row r="', megabytes("1", 60), '"/>' + TAIL_OF_SHEET)),
          "Unsafe")
    noise = random.Random(1)
    write("large-attribute", parts(HEAD_OF_SHEET + '<row r="' + noise.randbytes(6 << 20).hex() + '"/>'
                                   + TAIL_OF_SHEET), "Unsafe")
    write("bomb-in-a-comment", parts(around(HEAD_OF_SHEET + "<!--", megabytes("a", 60), "-->" + TAIL_OF_SHEET)), "Unsafe")
    write("bomb-of-strings", {**parts(), "xl/sharedStrings.xml": around(f'{HEAD}<sst xmlns="{MAIN}">', megabytes("<si/>", 300),
                                                                         "</sst>")}, "Unsafe")
    write("bomb-of-styles", {**parts(), "xl/styles.xml": around(f'{HEAD}<styleSheet xmlns="{MAIN}"><cellXfs>',
                                                                megabytes("<xf/>", 60), "</cellXfs></styleSheet>")}, "Unsafe")
    write("bomb-of-sheets", {**parts(), "xl/workbook.xml": around(f'{HEAD}<workbook xmlns="{MAIN}"><sheets>',
                                                                  megabytes("<sheet/>", 20), "</sheets></workbook>")}, "Unsafe")
    long_text = "x" * 32000
    write("one-long-text-named-often", parts(around(HEAD_OF_SHEET, megabytes('<row><c t="s"><v>0</v></c></row>', 8),
                                                    TAIL_OF_SHEET), f"<si><t>{long_text}</t></si>"), "Unsafe")
    write("far-cells", parts(worksheet("".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 60000)))),
          "Unsafe")
    write("many-links-to-everything", {
        **parts(worksheet("".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 20000)),
                          "<hyperlinks>" + '<hyperlink ref="A1:XFD1048576" r:id="h"/>' * 20000 + "</hyperlinks>")),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            f'<Relationship Id="h" Type="{OFFICE}/hyperlink" Target="https://example.com" TargetMode="External"/>')}, "Unsafe")
    write("many-hidden-columns", parts(GOOD.replace("<sheetData>", "<cols>" + '<col min="1" max="16384" hidden="1"/>' * 200000
                                                    + "</cols><sheetData>")), "either")


def documents():
    entities = '<!DOCTYPE w [<!ENTITY a "' + "x" * 1000 + '">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(8)) + "]>"
    write("billion-laughs", parts(GOOD.replace(HEAD, HEAD + entities).replace("email", "&i;")), "Unsafe")
    write("external-entity", parts(GOOD.replace(HEAD, HEAD + '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>')
                                   .replace("email", "&e;")), "Unsafe")
    write("external-dtd", parts(GOOD.replace(HEAD, HEAD + '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">')), "Unsafe")
    write("doctype-in-relationships", {**parts(), "_rels/.rels": relationships().replace(HEAD, HEAD + "<!DOCTYPE x>")}, "Unsafe")
    write("nested-deeply", parts(worksheet("<a>" * 100000 + "</a>" * 100000)), "Unsafe")
    write("nested-in-strings", parts(strings="<si>" * 70 + "</si>" * 70), "Unsafe")
    write("unknown-entity", parts(GOOD.replace("email", "&nothing;")), "Damaged")
    write("broken-xml", parts(GOOD.replace("</c>", "", 1)), "Damaged")
    write("no-xml", parts("email\nann@example.com\n"), "Damaged")
    write("bad-utf-8", parts(GOOD.encode().replace(b"ann", b"\xff\xfe\x80")), "Damaged")
    write("unknown-encoding", parts(GOOD.replace("UTF-8", "EBCDIC-X")), "Damaged")
    write("nul-in-text", parts(GOOD.replace("ann", "a\0n")), "Damaged")
    write("empty-part", parts(""), "Damaged")
    write("many-attributes", parts(worksheet("<row " + " ".join(f'a{n}="1"' for n in range(200000)) + "/>")), "either")


def cells():
    def one(name, cell, expected, strings=None):
        write(name, parts(worksheet(f'<row r="1">{cell}</row>'), strings), expected)

    one("string-out-of-range", '<c r="A1" t="s"><v>5</v></c>', "Damaged", "<si><t>a</t></si>")
    one("string-negative", '<c r="A1" t="s"><v>-1</v></c>', "Damaged", "<si><t>a</t></si>")
    one("string-beyond-64-bits", '<c r="A1" t="s"><v>99999999999999999999999</v></c>', "Damaged", "<si><t>a</t></si>")
    one("string-without-table", '<c r="A1" t="s"><v>0</v></c>', "Damaged")
    one("column-out-of-range", '<c r="XFE1"><v>1</v></c>', "Damaged")
    one("column-without-end", f'<c r="{"A" * 100000}1"><v>1</v></c>', "Damaged")
    one("reference-without-row", '<c r="A"><v>1</v></c>', "Damaged")
    one("cell-twice", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', "Damaged")
    one("cells-descending", '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>', "rows")
    one("style-out-of-range", '<c r="A1" s="4294967295"><v>1</v></c>', "rows")
    one("number-beyond-double", '<c r="A1"><v>1e999</v></c>', "rows")
    one("number-not-a-number", '<c r="A1"><v>NaN</v></c>', "rows")
    one("too-many-cells", "<c><v>1</v></c>" * 20000, "TooManyColumns")
    write("row-zero", parts(worksheet('<row r="0"><c><v>1</v></c></row>')), "Damaged")
    write("row-out-of-range", parts(worksheet('<row r="1048577"><c><v>1</v></c></row>')), "Damaged")
    write("row-beyond-32-bits", parts(worksheet('<row r="4294967297"><c><v>1</v></c></row>')), "Damaged")
    write("rows-descending", parts(worksheet('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>')), "Damaged")
    write("row-twice", parts(worksheet('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>')), "Damaged")
    write("absurd-dimension", parts(GOOD.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')), "rows")
    write("sheet-missing", {k: v for k, v in parts().items() if k != SHEET}, "Damaged")
    write("sheet-names-itself", {**parts(), "xl/_rels/workbook.xml.rels": relationships(
        relationship("worksheet", "workbook.xml", "r1"))}, "either")
    write("relationship-leads-out", {**parts(), "xl/_rels/workbook.xml.rels": relationships(
        relationship("worksheet", "../../../../etc/passwd", "r1"))}, "Damaged")


def archives():
    good = good_bytes()
    for share in (10, 30, 50, 70, 90, 99):
        write(f"cut-off-at-{share}-per-cent", bytes(good[: len(good) * share // 100]), "Damaged")
    write("something-behind", bytes(good) + b"\0" * 1000, "rows")
    write("something-before", b"\x50\x4b\x03\x04" + b"x" * 1000 + bytes(good), "either")
    broken = bytearray(good)
    at = broken.find(b"PK\x01\x02", broken.find(b"PK\x01\x02") + 1)
    broken[at + 16] ^= 0xFF  # the checksum of the second part in the directory
    write("wrong-checksum", bytes(broken), "Damaged")
    encrypted = bytearray(good)
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = encrypted.find(mark)
        while at >= 0:
            encrypted[at + place] |= 1
            at = encrypted.find(mark, at + 1)
    write("encrypted-parts", bytes(encrypted), "PasswordProtected")
    for name, path in (("leads-out", "../../evil.xml"), ("absolute", "/etc/evil.xml"), ("drive", "C:/evil.xml"),
                       ("backslashes-lead-out", "..\\..\\evil.xml")):
        write(f"name-{name}", {**parts(), path: "x"}, "Unsafe")
    write("name-with-backslashes", {k.replace("/", "\\"): v for k, v in parts().items()}, "rows")
    nul = bytes(good).replace(b"xl/workbook.xml", b"xl/workbook\0xml")
    write("name-with-nul", nul, "Unsafe")
    with zipfile.ZipFile(path_of("link.xlsx"), "w") as archive:
        for path, text in parts().items():
            archive.writestr(path, text)
        link = zipfile.ZipInfo("xl/link")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    print("link.xlsx\tUnsafe")
    write("name-twice", {**parts(), SHEET.upper(): GOOD}, "Unsafe")
    write("too-many-parts", {**parts(), **{f"xl/media/{n}": "" for n in range(1100)}}, "Unsafe")
    # Each directory entry names the same bytes: a small archive that inflates without end.
    end = good.rfind(b"PK\x05\x06")
    start = struct.unpack_from("<I", good, end + 16)[0]
    first = bytes(good[start: good.find(b"PK\x01\x02", start + 1)])
    extra = b"".join(first.replace(b"_rels/.rels", b"xl/x%06d" % n + b"abc") for n in range(50))
    overlapping = good[:end] + extra + good[end:]
    at = end + len(extra)
    struct.pack_into("<HH", overlapping, at + 8, *(struct.unpack_from("<H", good, end + 8)[0] + 50,) * 2)
    struct.pack_into("<I", overlapping, at + 12, struct.unpack_from("<I", good, end + 12)[0] + len(extra))
    write("overlapping-parts", bytes(overlapping), "Unsafe")
    write("empty-archive", b"PK\x05\x06" + b"\0" * 18, "NotText")
    noise = random.Random(7)
    for number in range(8):
        damaged = bytearray(good)
        for _ in range(20):
            damaged[noise.randrange(len(damaged))] = noise.randrange(256)
        write(f"noise-{number}", bytes(damaged), "either")


def open_documents():
    names = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "table", "text", "style"))

    def ods(name, table, expected, before=""):
        write(name, {"content.xml": f"{HEAD}{before}<office:document-content {names}>{table}</office:document-content>"},
              expected, ".ods")

    def body(rows):
        return f'<office:body><office:spreadsheet><table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body>'

    cell = '<table:table-cell {}office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    ods("repeated-rows", body(f'<table:table-row table:number-rows-repeated="4294967295">{cell.format("", "x")}'
                              '</table:table-row>'), "Damaged")
    ods("repeated-cells", body('<table:table-row>' + cell.format('table:number-columns-repeated="4294967295" ', "x")
                               + '</table:table-row>'), "either")
    ods("repeated-rows-and-cells", body('<table:table-row table:number-rows-repeated="1000000">' + cell.format(
        'table:number-columns-repeated="16384" ', "x") + '</table:table-row>'), "Unsafe")
    ods("repeated-long-text", body('<table:table-row table:number-rows-repeated="1000000">' + cell.format("", "x" * 100000)
                                   + '</table:table-row>'), "Unsafe")
    ods("repeated-empty-rows", body('<table:table-row table:number-rows-repeated="4294967295"/>' * 1000), "rows")
    ods("repeated-spaces", body('<table:table-row>' + cell.format("", '<text:s text:c="4294967295"/>' * 20000)
                                + '</table:table-row>'), "either")
    ods("doctype", body(""), "Unsafe", '<!DOCTYPE x [<!ENTITY a "b">]>')
    ods("nested", body("<table:table-row>" + "<table:table-cell>" + "<text:p>" * 100 + "</text:p>" * 100 + "</table:table-cell>" + "</table:table-row>"),
        "Unsafe")
    circle = ('<office:automatic-styles><style:style style:name="a" style:family="table-cell" style:parent-style-name="b"/>'
              '<style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/></office:automatic-styles>')
    ods("styles-in-a-circle", circle + body('<table:table-row>' + cell.format('table:style-name="a" ', "x")
                                            + '</table:table-row>'), "rows")
    ods("many-tables", f'<office:body><office:spreadsheet>{"<table:table/>" * 5000}</office:spreadsheet></office:body>', "Unsafe")


def compound_files():
    magic = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

    def header(table, directory, shift=9, small=0xFFFFFFFE, chain=0xFFFFFFFE):
        head = bytearray(512)
        head[:8] = magic
        struct.pack_into("<HHHHH", head, 0x18, 0x3E, 3, 0xFFFE, shift, 6)
        struct.pack_into("<II", head, 0x2C, 1, directory)
        struct.pack_into("<IIIII", head, 0x38, 4096, small, 0, chain, 0)
        struct.pack_into("<109I", head, 0x4C, table, *([0xFFFFFFFF] * 108))
        return bytes(head)

    def entry(name, kind, first, size):
        raw = bytearray(128)
        text = name.encode("utf-16-le") + b"\0\0"
        raw[: len(text)] = text
        struct.pack_into("<HB", raw, 0x40, len(text), kind)
        struct.pack_into("<III", raw, 0x74, first, size, 0)
        return bytes(raw)

    def compound(stream, table=None, name="Workbook"):
        stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
        count = len(stream) // 512
        chain = table or [0xFFFFFFFD, 0xFFFFFFFE] + [n + 1 for n in range(2, 1 + count)] + [0xFFFFFFFE]
        chain = (chain + [0xFFFFFFFF] * 128)[:128]
        return (header(0, 1) + struct.pack("<128I", *chain)
                + (entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry(name, 2, 2, len(stream))).ljust(512, b"\0") + stream)

    def record(kind, data=b""):
        return struct.pack("<HH", kind, len(data)) + data

    start = record(0x809, struct.pack("<HHHH", 0x600, 5, 0, 0).ljust(16, b"\0"))
    sheet_start = record(0x809, struct.pack("<HHHH", 0x600, 16, 0, 0).ljust(16, b"\0"))

    def book(sheet, extra=b"", offset=None):
        tail = extra + record(0x0A)
        bound_size = 4 + 6 + 2 + 1
        place = len(start) + bound_size + len(tail) if offset is None else offset
        return start + record(0x85, struct.pack("<IBB", place, 0, 0) + b"\x01\x00A") + tail + sheet_start + sheet + record(0x0A)

    number = record(0x203, struct.pack("<HHHd", 0, 0, 0, 14155550123))
    write("plain", compound(book(number)), "rows", ".xls")
    write("chain-in-a-circle", compound(book(number), [0xFFFFFFFD, 0xFFFFFFFE, 3, 2]), "Damaged", ".xls")
    write("chain-leads-out", compound(book(number), [0xFFFFFFFD, 0xFFFFFFFE, 0x00FFFFFF]), "Damaged", ".xls")
    write("directory-in-a-circle", compound(book(number), [0xFFFFFFFD, 1]), "Damaged", ".xls")
    write("header-alone", header(0, 1), "Damaged", ".xls")
    write("sectors-of-2-bytes", header(0, 1, 1) + b"\0" * 4096, "Damaged", ".xls")
    write("password", compound(book(number, record(0x2F, b"\0" * 6))), "PasswordProtected", ".xls")
    write("encrypted-package", compound(b"\0" * 5000, name="EncryptedPackage"), "PasswordProtected", ".xls")
    write("sheet-out-of-file", compound(book(number, offset=0x7FFFFFFF)), "Damaged", ".xls")
    write("sheet-is-the-book", compound(book(number, offset=0)), "either", ".xls")
    write("string-out-of-range", compound(book(record(0xFD, struct.pack("<HHHI", 0, 0, 0, 0xFFFFFFFF)))), "Damaged", ".xls")
    write("strings-without-end", compound(book(number, record(0xFC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF)))), "either", ".xls")
    write("string-longer-than-file", compound(book(number, record(0xFC, struct.pack("<IIHB", 1, 1, 0xFFFF, 1)))), "either", ".xls")
    write("many-numbers-cut-off", compound(book(record(0xBD, struct.pack("<HH", 0, 65535) + b"\0" * 30))), "either", ".xls")
    write("short-records", compound(book(b"".join(record(k) for k in (0x203, 0x27E, 0xBD, 0xFD, 0x204, 0x205, 6, 0x207, 0x1B8)))),
          "either", ".xls")
    write("excel-4", compound(record(0x409, b"\0" * 8)), "NotText", ".xls")
    write("old-text-document", compound(b"\0" * 5000, name="WordDocument"), "NotText", ".xls")


def flat_files():
    for name, text, expected in hostileflat.files():
        stem, suffix = name.rsplit(".", 1)
        write(stem, text if isinstance(text, bytes) else text.encode(), expected, "." + suffix)


for group in (bombs, documents, cells, archives, open_documents, compound_files, flat_files):
    group()
