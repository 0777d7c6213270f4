#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Reads workbooks with the libraries of other people and prints what their cells hold as JSON:

    python3 oracle.py FILE...

A file's value is {"error": words} or {"sheets": {name: {"row,column": text}}}, rows and columns from 1. Numbers,
dates and truth values are written as DNC Desk writes them; nothing else is changed. Exit code 77: a library is missing.
"""

import datetime
import json
import os
import signal
import sys

try:
    import odf.opendocument
    import odf.table
    import odf.teletype
    import openpyxl
    import xlrd
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(77)


def number_text(number):
    text = format(number, ".15g")
    if "e" in text and abs(number) < 1e21:
        text = format(number, ".15f").rstrip("0").rstrip(".") if abs(number) < 1 else str(int(float(text)))
    return text


def duration_text(value):
    seconds = round(value.total_seconds())
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def date_text(value):
    value = value + datetime.timedelta(microseconds=500000)
    text = value.replace(microsecond=0).isoformat(" ")
    return text.removesuffix(" 00:00:00")


def text_of(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, datetime.datetime):
        return date_text(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return duration_text(value)
    if isinstance(value, datetime.time):
        return value.replace(microsecond=0).isoformat()
    return str(value)


def with_openpyxl(path):
    sheets = {}
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        cells = sheets[sheet.title] = {}
        for (row, column), cell in sheet._cells.items():  # iter_rows() walks a million empty rows
            text = text_of(cell.value)
            if text:
                cells[f"{row},{column}"] = text
    return sheets


def xls_text(cell, book):
    if cell.ctype == xlrd.XL_CELL_DATE:
        if cell.value < 1 and not book.datemode:
            return duration_text(datetime.timedelta(days=cell.value))
        return text_of(xlrd.xldate_as_datetime(cell.value, book.datemode))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return text_of(bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(cell.value, "#N/A")
    return text_of(cell.value)


def with_xlrd(path):
    sheets = {}
    book = xlrd.open_workbook(path, logfile=sys.stderr)
    for sheet in book.sheets():
        cells = sheets[sheet.name] = {}
        for row in range(sheet.nrows):
            for column, cell in enumerate(sheet.row(row)):
                text = xls_text(cell, book)
                if text:
                    cells[f"{row + 1},{column + 1}"] = text
    return sheets


def ods_duration(iso):
    hours, minutes, seconds = iso.removeprefix("PT").replace("H", " ").replace("M", " ").rstrip("S").split()
    return f"{int(hours):02}:{int(minutes):02}:{int(float(seconds)):02}"


def ods_text(cell):
    kind = cell.getAttribute("valuetype")
    if kind in ("float", "percentage", "currency"):
        return number_text(float(cell.getAttribute("value")))
    if kind == "date":
        return cell.getAttribute("datevalue").replace("T", " ").removesuffix(" 00:00:00")
    if kind == "boolean":
        return cell.getAttribute("booleanvalue").upper()
    if kind == "time":
        return ods_duration(cell.getAttribute("timevalue"))
    return "\n".join(odf.teletype.extractText(p) for p in cell.childNodes if p.qname[1] == "p")


def ods_rows(node):
    for child in node.childNodes:
        if child.qname[1] == "table-row":
            yield child
        elif child.qname[1] in ("table-row-group", "table-header-rows", "table-rows"):
            yield from ods_rows(child)


def with_odfpy(path):
    sheets = {}
    for table in odf.opendocument.load(path).spreadsheet.getElementsByType(odf.table.Table):
        cells, number = {}, 0
        sheets[table.getAttribute("name")] = cells
        for row in ods_rows(table):
            repeat, column = int(row.getAttribute("numberrowsrepeated") or 1), 0
            for cell in row.childNodes:
                times = int(cell.getAttribute("numbercolumnsrepeated") or 1)
                text = ods_text(cell)
                if text and repeat * times > 100000:
                    raise ValueError("a cell is repeated too often")
                if text:
                    cells.update({f"{number + r + 1},{column + c + 1}": text
                                  for r in range(repeat) for c in range(times)})
                column += times
            number += repeat
    return sheets


READERS = {".xlsx": with_openpyxl, ".xlsm": with_openpyxl, ".xls": with_xlrd, ".ods": with_odfpy}


def read(path):
    signal.alarm(10)
    try:
        return {"sheets": READERS[os.path.splitext(path)[1]](path)}
    except Exception as error:  # whatever a library dislikes about an odd file
        return {"error": f"{type(error).__name__}: {error}"}
    finally:
        signal.alarm(0)


def too_slow(_signal, _frame):
    raise TimeoutError("too slow")


signal.signal(signal.SIGALRM, too_slow)
json.dump({os.path.basename(path): read(path) for path in sys.argv[1:]}, sys.stdout)
