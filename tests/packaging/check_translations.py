# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Fails where a translation is unfinished, behind the sources, or differs from its source in what it must keep.

check_translations.py FOLDER LUPDATE OPTION...
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree

# Their first form also stands for 0, so that it must say the number.
COUNTS_ZERO_AS_ONE = ("fr", "pt_BR")
RIGHT_TO_LEFT = ("he",)
# A value in a right-to-left sentence would turn around without U+2066 or U+2068 before it, and U+2069 behind it.
NOT_ISOLATED = re.compile("(?<![\u2066\u2068])%\\d|%\\d(?!\u2069)")
PLACEHOLDER = re.compile(r"%(?:L?\d|L?n)")
ENDINGS = (":", "…", "?", ".")
TITLE_CONTEXTS = ("Issue", "Note")  # each has a title, and a hint that ends in a period
LONGEST_TITLE = 40


def longest(source):
    """How many characters a translation may have, so that it fits where its source does."""
    return max(1.8 * len(source), len(source) + 20)


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment")


def forms(message):
    translation = message.find("translation")
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def runs_backward(form):
    """Whether a label, which takes its direction from the first letter, would show this sentence from left to right."""
    outside = PLACEHOLDER.sub("", re.sub("[\u2066-\u2068].*?\u2069", "", form))
    letters = [unicodedata.bidirectional(character) for character in outside]
    strong = [letter for letter in letters if letter in ("L", "R", "AL")]
    if not strong:
        return outside != PLACEHOLDER.sub("", form)  # all its letters are in what is inserted
    return strong[0] == "L" and ("R" in strong or "AL" in strong)


def kept(source, form, may_lack_number):
    """What of the source is lost or added in this form, or nothing."""
    wanted, found = (collections.Counter(PLACEHOLDER.findall(text)) for text in (source, form))
    if may_lack_number:  # "one row"
        for number in ("%n", "%Ln"):
            wanted.pop(number, None)
            found.pop(number, None)
    if wanted != found:
        return "has not the placeholders of its source"
    if "<" in form and "<" not in source:
        return "has markup that its source has not"
    for ending in ENDINGS:
        if source.endswith(ending) != form.endswith(ending):
            return f"and its source do not both end in '{ending}'"
    if source.replace("&&", "").count("&") and not form.replace("&&", "").count("&"):
        return "lacks the & of its source, the key to press"
    return None


def faults(path, fresh):
    """One line a fault. `fresh` is the file as lupdate would have it."""
    language = path.stem.removeprefix("dnc-desk_")
    known = {key(*entry) for entry in messages(path)}
    wanted = {key(*entry) for entry in messages(fresh)}
    for context, source, _ in sorted(known - wanted, key=str):
        yield f"[{context}] is in the sources no more: {source!r}"
    for context, message in messages(fresh):
        source = message.findtext("source")
        if key(context, message) not in known:
            yield f"[{context}] is new in the sources: {source!r}"
        elif message.find("translation").get("type") == "unfinished" or not all(forms(message)):
            yield f"[{context}] is not translated: {source!r}"
        else:
            plural = message.get("numerus") == "yes"
            for number, form in enumerate(forms(message)):
                if fault := kept(source, form, plural and number == 0 and language not in COUNTS_ZERO_AS_ONE):
                    yield f"[{context}] {form!r} {fault}: {source!r}"
                if language in RIGHT_TO_LEFT and NOT_ISOLATED.search(form):
                    yield f"[{context}] {form!r} does not isolate what is inserted: {source!r}"
                if language in RIGHT_TO_LEFT and runs_backward(form):
                    yield f"[{context}] {form!r} has no Hebrew letter first and no U+200F before it: {source!r}"
                if len(form) > longest(source):
                    yield f"[{context}] {form!r} is too long for the room of {source!r}"
                if context in TITLE_CONTEXTS and not source.endswith(".") and len(form) > LONGEST_TITLE:
                    yield f"[{context}] {form!r} is longer than {LONGEST_TITLE} characters"


def main(folder, lupdate, *options):
    count = 0
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(pathlib.Path(folder).glob("dnc-desk_*.ts")):
            name = path.name
            more = ["-pluralonly"] if name == "dnc-desk_en.ts" else []
            fresh = pathlib.Path(scratch, name)
            shutil.copy(path, fresh)
            subprocess.run([lupdate, "-silent", *options, *more, "-ts", str(fresh)], check=True)
            for fault in faults(path, fresh):
                print(f"{name}: {fault}")
                count += 1
    if count:
        print(f"{count} faults. To bring the files up to date: cmake --build --preset dev --target update_translations")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
