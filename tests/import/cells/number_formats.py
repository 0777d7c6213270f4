#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Compares how numbers of a workbook are read with what LibreOffice shows, for random number formats.

usage: number_formats.py DNC_DESK_CLI [COUNT [SEED]]

The workbook is read as XLSX, and as ODS and XLS that LibreOffice makes of it. Only digits and plus signs count: they
are what is dialed. Ends with 77 where LibreOffice is missing.
"""

import csv
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import quoteattr

SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def literal(rng, text):
    """One of the ways in which a format code can show a text."""
    ways = ['"%s"' % text, "".join("\\" + c for c in text)]
    if all(c in "+-() /" for c in text):
        ways.append(text)
    return rng.choice(ways)


def placeholders(rng, digits):
    """Groups of 0, # or ? with separators between them, at least `digits` in all."""
    sign = rng.choice("000##?")
    groups = []
    while digits > 0:
        size = min(digits, rng.choice([1, 2, 3, 3, 4]))
        groups.append(sign * size)
        digits -= size
    parts = [groups[0]]
    for group in groups[1:]:
        parts += [rng.choice([r"\-", "-", " ", r"\ ", '" "', r"\.", ") ", '"-"', "/"]).replace("/", r"\/"), group]
    return "".join(parts)


def section(rng, digits):
    country = rng.choice(["", "", "1", "44", "49", "0", "00", "011"])
    lead = ""
    if country:
        lead = literal(rng, rng.choice(["+", "+", ""]) + country + rng.choice(["", " "]))
    elif rng.random() < 0.3:
        lead = rng.choice(["+", r"\+", '"+"', "[$+49]", "[$-409]", "(", "_(", "[Red]"])
    end = rng.choice(["", "", "", "_)", '" (home)"', r"\ ", "* "])
    return lead + placeholders(rng, digits) + end


def number_format(rng, value):
    digits = len(str(value))
    kind = rng.random()
    if kind < 0.1:
        return rng.choice(["0", "General", "#", "@", "00000000000000", "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"])
    if kind < 0.25:
        bound = rng.choice([9999999, 999999999, 9999999999])
        return "[<=%d]%s;%s" % (bound, section(rng, 7), section(rng, digits))
    if kind < 0.35:
        return section(rng, digits) + ";" + section(rng, digits) + ";" + rng.choice(["0", '"none"', ""])
    return section(rng, max(1, digits + rng.choice([-2, 0, 0, 0, 0, 1, 2])))


def write_workbook(path, rows):
    codes = "".join('<numFmt numFmtId="%d" formatCode=%s/>' % (164 + i, quoteattr(code)) for i, (code, _) in enumerate(rows))
    styles = "".join('<xf numFmtId="%d" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' % (164 + i)
                     for i in range(len(rows)))
    cells = "".join('<row r="%d"><c r="A%d" s="%d"><v>%d</v></c></row>' % (i + 2, i + 2, i + 1, value)
                    for i, (_, value) in enumerate(rows))
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>' % SHEET_NS,
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
        '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": '<styleSheet xmlns="%s"><numFmts count="%d">%s</numFmts><fonts count="1"><font/></fonts>'
        '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="%d"><xf numFmtId="0" xfId="0"/>%s</cellXfs></styleSheet>' % (SHEET_NS, len(rows), codes, len(rows) + 1, styles),
        "xl/worksheets/sheet1.xml": '<worksheet xmlns="%s"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Phone</t></is></c></row>%s'
        '</sheetData></worksheet>' % (SHEET_NS, cells),
    }
    with zipfile.ZipFile(path, "w") as file:
        for name, text in parts.items():
            file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def convert(folder, workbook, kind):
    subprocess.run(["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to",
                    kind, "--outdir", folder, workbook],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


def shown_by_office(folder, workbook):
    convert(folder, workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1")
    with open(os.path.join(folder, "formats.csv"), encoding="utf-8", newline="") as file:
        return [row[0] if row else "" for row in csv.reader(file)][1:]


def read_by_us(folder, program, workbook):
    report = os.path.join(folder, "report.csv")
    subprocess.run([program, "check", workbook, "--report", report, "--region", "US", "--data-dir", folder + "/data"],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(report, encoding="utf-8-sig", newline="") as file:
        found = {int(row["row"]): row["input"] for row in csv.DictReader(file)}
    return found


def dialed(text):
    return re.sub(r"[^0-9+]", "", text)


def compare(kind, rows, shown, ours):
    """Prints where they differ. Returns how often."""
    differences = 0
    for i, (code, value) in enumerate(rows):
        theirs = shown[i] if i < len(shown) else ""
        mine = ours.get(i + 2, "").removeprefix("'")
        if dialed(theirs) != dialed(mine):
            differences += 1
            print("%s: %s of %d: LibreOffice shows %r, read as %r" % (kind, code, value, theirs, mine))
    return differences


def main():
    if not shutil.which("soffice"):
        print("LibreOffice is missing")
        return 77
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        value = rng.randrange(10 ** 6, 10 ** rng.randrange(7, 13))
        rows.append((number_format(rng, value), value))
    with tempfile.TemporaryDirectory() as folder:
        workbook = os.path.join(folder, "formats.xlsx")
        write_workbook(workbook, rows)
        differences = 0
        for kind in ("xlsx", "ods", "xls"):
            if kind != "xlsx":
                convert(folder, workbook, kind)
            other = os.path.splitext(workbook)[0] + "." + kind
            shown = shown_by_office(folder, other)
            differences += compare(kind, rows, shown, read_by_us(folder, program, other))
    print("%d formats, %d differences, seed %d" % (count, differences, seed))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
