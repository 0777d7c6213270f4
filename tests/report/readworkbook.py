# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Prints every cell of a workbook as JSON, as openpyxl reads it: one list a sheet, of rows, of [type, value].

Beside the cells it tells what a person sees of the sheet: whether the first row is bold and stays in sight, the
range that filters, and the width of each column.
"""

import json
import sys

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape


def cell(found):
    value = unescape(found.value) if isinstance(found.value, str) else found.value
    return [found.data_type, value, found.number_format]


def sheet(found):
    return {
        "name": found.title,
        "rows": [[cell(each) for each in row] for row in found.iter_rows()],
        "bold": all(each.font.bold for each in found[1]),
        "frozen": found.freeze_panes,
        "filter": found.auto_filter.ref,
        "links": len(found._hyperlinks),
        "widths": [found.column_dimensions[letter].width for letter in "ABCDEFGHIJKLMN"],
    }


workbook = load_workbook(sys.argv[1])
print(json.dumps([sheet(each) for each in workbook.worksheets]))
