# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

"""Reads every cell of a workbook with openpyxl in its fastest way, and prints the milliseconds."""

import sys
import time

import openpyxl

begin = time.monotonic()
cells = 0
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True):
    for row in sheet.iter_rows(values_only=True):
        cells += len(row)
print("openpyxl", round((time.monotonic() - begin) * 1000, 1))
print("openpyxlCells", cells)
