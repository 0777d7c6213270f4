# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Uses the program as a screen reader does, over AT-SPI, and fails where a result is not announced.

check_speech.py DNC-DESK
"""

import sys
import tempfile

import desk


def main(program):
    bus = desk.start_accessibility()
    with tempfile.TemporaryDirectory() as folder:
        window = desk.start(program, "--practice", "--data-dir", folder)
        try:
            desk.press("^Add the Sample List")
            desk.hear(r"\d.*sample")
            desk.press("^Upload")
            desk.press("^Send")
            desk.hear("confirmed")
        finally:
            window.kill()
            bus.kill()
    print("heard:", *desk.heard, sep="\n  ")


if __name__ == "__main__":
    main(*sys.argv[1:])
