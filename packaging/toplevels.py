#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

"""Writes the table of top-level domains anew, from Debian's package publicsuffix.

    python3 packaging/toplevels.py > src/core/address/toplevelnames.cpp
"""

import subprocess
import textwrap

LIST = "/usr/share/publicsuffix/public_suffix_list.dat"
BEGIN, END = "===BEGIN ICANN DOMAINS===", "===END ICANN DOMAINS==="


def names(lines):
    """The last labels of all rules of ICANN, as A-labels."""
    found = set()
    is_icann = False
    for line in (line.strip() for line in lines):
        if BEGIN in line or END in line:
            is_icann = BEGIN in line
        if is_icann and line and not line.startswith("//"):
            label = line.rsplit(".", 1)[-1].lstrip("!*")
            found.add(label.encode("idna").decode())
    return sorted(found)


def main():
    with open(LIST, encoding="utf-8") as lines:
        found = names(lines)
    query = ["dpkg-query", "--show", "--showformat=${Version}", "publicsuffix"]
    version = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    print("// SPDX-FileCopyrightText: DNC Desk contributors")
    print("// SPDX-License-Identifier: MIT")
    print()
    print("// Written by packaging/toplevels.py.")
    print(f"// Source: the names of ICANN in the public suffix list, publicsuffix {version}.")
    print()
    print('#include "core/address/toplevel.h"')
    print()
    print("namespace dnc {")
    print()
    print("constinit const std::string_view topLevelNames =")
    rows = textwrap.wrap(" ".join(found), 100, break_on_hyphens=False)
    for i, row in enumerate(rows):
        print(f'    "{row}{" " if i + 1 < len(rows) else ""}"{";" if i + 1 == len(rows) else ""}')
    print()
    print("} // namespace dnc")


if __name__ == "__main__":
    main()
