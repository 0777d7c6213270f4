#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Compares how phone numbers are read with the Python port of libphonenumber, for random spellings of numbers.

usage: phone_numbers.py DNC_DESK_CLI [COUNT [SEED]]

A number that both read must be the same one. What only one of them reads is counted; DNC Desk asks about more. Ends
with 77 where the port is missing.
"""

import collections
import csv
import os
import random
import subprocess
import sys
import tempfile

try:
    import phonenumbers
except ImportError as missing:
    print(missing)
    sys.exit(77)

REGIONS = ["US", "DE", "FR", "GB", "BR", "MX", "IN", "JP", "IT", "AU"]


def spelled(rng, number):
    """One of the ways in which people write a number."""
    forms = [phonenumbers.PhoneNumberFormat.E164, phonenumbers.PhoneNumberFormat.INTERNATIONAL,
             phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.RFC3966]
    text = phonenumbers.format_number(number, rng.choice(forms))
    change = rng.random()
    if change < 0.15:
        text = text.replace(" ", rng.choice(["-", ".", "", "\u00a0"]))
    elif change < 0.25 and text.startswith("+"):
        text = "00" + text[1:]
    elif change < 0.35:
        at = rng.randrange(len(text) + 1)
        text = text[:at] + rng.choice("0123456789") + text[at:]
    elif change < 0.45:
        at = rng.randrange(len(text))
        text = text[:at] + text[at + 1:]
    elif change < 0.5:
        text = rng.choice(["Tel. ", "(", "m: ", "* "]) + text
    return text


def random_number(rng):
    region = rng.choice(list(phonenumbers.SUPPORTED_REGIONS))
    kind = rng.choice([phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE])
    number = phonenumbers.example_number_for_type(region, kind) or phonenumbers.example_number(region)
    digits = list(str(number.national_number))
    for _ in range(rng.randrange(4)):
        digits[rng.randrange(len(digits) // 2, len(digits))] = rng.choice("0123456789")
    number.national_number = int("".join(digits))
    return number


def theirs(text, region):
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def ours(program, folder, region, texts):
    path = os.path.join(folder, region + ".csv")
    report = os.path.join(folder, region + "-report.csv")
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Phone"]] + [[text] for text in texts])
    subprocess.run([program, "check", path, "--report", report, "--region", region, "--data-dir", folder + "/data"],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(report, encoding="utf-8-sig", newline="") as file:
        return {int(row["row"]): row["identifier"] for row in csv.DictReader(file)}


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
    rng = random.Random(seed)
    outcomes = collections.Counter()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for region in REGIONS:
            texts = [spelled(rng, random_number(rng)) for _ in range(count // len(REGIONS))]
            found = ours(program, folder, region, texts)
            for i, text in enumerate(texts):
                mine, other = found.get(i + 2, ""), theirs(text, region)
                outcomes["both" if mine and other else "only DNC Desk" if mine else "only the port" if other else "none"] += 1
                if mine and other and mine != other:
                    wrong += 1
                    print("%r in %s: %s, but the port reads %s" % (text, region, mine, other))
    print("%s; %d differ; seed %d" % (dict(outcomes), wrong, seed))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
