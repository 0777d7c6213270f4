# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Fails where a finished program lacks a protection that it was to be built with: hardening.py PROGRAM..."""

import re
import subprocess
import sys

# Fewer would mean that only the start-up code, which was built elsewhere, has them.
SEVERAL = 20


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def disassembly_counts(program):
    """How many landing pads for indirect branches, and how many probes of the stack, the code has."""
    pads = probes = 0
    with subprocess.Popen(["objdump", "-d", "--no-show-raw-insn", program], stdout=subprocess.PIPE, text=True) as lines:
        for line in lines.stdout:
            pads += "\tendbr64" in line
            probes += bool(re.search(r"\tor[ql]\s+\$0x0,(0x[0-9a-f]+)?\(%rsp\)", line))
    return pads, probes


def missing(program):
    head = run("readelf", "-W", "-h", "-l", "-d", program)
    symbols = run("nm", "-D", "--undefined-only", program)
    pads, probes = disassembly_counts(program)
    found = {
        "position-independent code": re.search(r"Type:\s+DYN", head) and "INTERP" in head,
        "read-only relocations (RELRO)": "GNU_RELRO" in head,
        "binding at the start (BIND_NOW)": re.search(r"\bNOW\b", head),
        "a stack that is not executable": re.search(r"GNU_STACK.*\bRW\s", head),
        "stack protector": "__stack_chk_fail" in symbols,
        "FORTIFY_SOURCE": re.search(r"__\w+_chk\b(?<!__stack_chk)", symbols.replace("__stack_chk_fail", "")),
        "assertions of the standard library": "__glibcxx_assert_fail" in symbols,
        "control-flow protection (CET)": pads >= SEVERAL,
        "stack clash protection": probes >= 1,
    }
    return [name for name, value in found.items() if not value]


def main():
    problems = [f"{program} lacks: {name}" for program in sys.argv[1:] for name in missing(program)]
    if problems or len(sys.argv) < 2:
        sys.exit("\n".join(problems) or __doc__)
    print(f"{len(sys.argv) - 1} programs have every protection")


main()
