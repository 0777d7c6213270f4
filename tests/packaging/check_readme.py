# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Fails where a document or a version number is behind the tree: check_readme.py SOURCES [DNC-DESK-CLI]"""

import json
import pathlib
import re
import subprocess
import sys

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/*.md", "resources/profiles/README.md")
FOLDERS = ("docs", "packaging", "resources", "src", "tests", "translations", "ui")


class Document:
    def __init__(self, top, path):
        self.path = path
        self.name = path.relative_to(top).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.prose = re.sub(r"^```.*?^```$", "", self.text, flags=re.MULTILINE | re.DOTALL)
        self.code = re.findall(r"`([^`\n]+)`", self.prose)

    def anchors(self):
        for heading in re.findall(r"^#+ (.+)$", self.prose, re.MULTILINE):
            yield re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def broken_links(document):
    for target, anchor in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)", document.prose):
        if "://" in target:
            continue
        path = document.path.parent / target if target else document.path
        if not path.exists():
            yield f"{document.name} points to {target}, which is not there"
        elif anchor and anchor not in Document(path.parent, path).anchors():
            yield f"{document.name} points to #{anchor}, which {target or 'it'} does not have"


def missing_paths(top, document):
    """Of the paths that the document names; `*` and `<name>` stand for any text."""
    for text in document.code:
        pattern = re.sub(r"<\w+>", "*", text.rstrip("/"))
        if pattern.partition("/")[0] not in FOLDERS or not re.fullmatch(r"[\w./*-]+", pattern):
            continue
        if "/" in pattern and not any(top.glob(pattern)) and "<" not in text:
            yield f"{document.name} names {text}, which is not there"


def missing_packages(top, readme):
    script = top / "packaging/dependencies.sh"
    groups = re.findall(r"^ {8}(\w+)\) echo", script.read_text(encoding="utf-8"), re.MULTILINE)
    command = ["sh", str(script), "--list", *groups]
    packages = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    for package in packages:
        if package not in readme.code:
            yield f"README.md does not say what the package {package} is for"


def missing_presets(top, contributing):
    named = {word for text in contributing.code for word in text.split()}
    presets = json.loads((top / "CMakePresets.json").read_text(encoding="utf-8"))
    names = {
        preset["name"]
        for kind, entries in presets.items()
        if kind.endswith("Presets")
        for preset in entries
        if not preset.get("hidden")
    }
    for name in sorted(names - named):
        yield f"CONTRIBUTING.md does not say what the preset {name} is for"


def missing_tests(top, contributing):
    """Of those that the recipes end with."""
    known = {path.stem.removeprefix("tst_") for path in (top / "tests").rglob("tst_*.cpp")}
    for path in (top / "tests").rglob("CMakeLists.txt"):
        known |= set(re.findall(r"(?:dnc_add_\w*test|add_test)\((?:NAME )?(\w+)", path.read_text(encoding="utf-8")))
    for names in re.findall(r"-R '\^\(?([\w|]+)\)?\$'", contributing.text):
        for name in names.split("|"):
            if name not in known:
                yield f"CONTRIBUTING.md names the test {name}, which is not there"


def missing_folders(top, architecture):
    named = {word for text in architecture.code for word in text.split()}
    for folder in sorted(path for path in (top / "src").iterdir() if path.is_dir()):
        if f"src/{folder.name}" not in named:
            yield f"docs/architecture.md does not say what src/{folder.name} is"
        for inner in sorted(path.name for path in folder.iterdir() if path.is_dir()):
            if inner not in named:
                yield f"docs/architecture.md does not name src/{folder.name}/{inner}"


def wrong_orders(top, architecture):
    """Of sub-folders, as the test `layers` has them; there, a folder's own files have the empty name."""
    layers = (top / "tests/core/tst_layers.cpp").read_text(encoding="utf-8")
    for folder, names in re.findall(r'\{"(\w+)"_L1,\s*\{((?:"\w*"_L1[,\s]*)+)\}', layers):
        order = [name or "(own files)" for name in re.findall(r'"(\w*)"', names)]
        row = re.search(rf"^\| `src/{folder}` .*\| (.*) \|$", architecture.text, re.MULTILINE)
        listed = re.findall(r"\(own files\)|\w+", row[1]) if row else []
        if [name for name in listed if name in order] != order:
            yield f"docs/architecture.md does not list the sub-folders of src/{folder} as {' '.join(order)}"


def contract_faults(program, contract):
    """Where docs/cli.md and the program's own help disagree."""

    def help_of(*command):
        command = [program, *command, "--help"]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout

    commands = re.findall(r"^  ([a-z]+)\b", help_of(), re.MULTILINE)
    offered = {"--help", "--version"}
    for command in commands:
        offered |= set(re.findall(r"^  (--[a-z-]+)", help_of(command), re.MULTILINE))
    described = {word for text in contract.code for word in text.split()}
    options = {word for word in described if re.fullmatch(r"--[a-z-]+", word)}
    for word in sorted(offered | set(commands)):
        if word not in described:
            yield f"docs/cli.md does not describe {word}"
    for word in sorted(options - offered):
        yield f"docs/cli.md describes {word}, which dnc-desk-cli does not have"


def wrong_versions(top):
    version = re.search(r"VERSION (\d+\.\d+\.\d+)", (top / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    for path, pattern in (
        ("CHANGELOG.md", r"^## \[(\d[^]]*)\]"),
        ("vcpkg.json", r'"version": "([^"]+)"'),
        ("packaging/linux/io.github.dnc_desk.DncDesk.metainfo.xml", r'<release version="([^"]+)"'),
    ):
        found = re.search(pattern, (top / path).read_text(encoding="utf-8"), re.MULTILINE)
        if not found or found[1] != version:
            yield f"{path} is not at version {version}"


def faults(top, program):
    paths = sorted(path for pattern in DOCUMENTS for path in top.glob(pattern))
    documents = {document.name: document for document in (Document(top, path) for path in paths)}
    for document in documents.values():
        yield from broken_links(document)
        yield from missing_paths(top, document)
    if sys.platform.startswith("linux"):
        yield from missing_packages(top, documents["README.md"])
    yield from missing_presets(top, documents["CONTRIBUTING.md"])
    yield from missing_tests(top, documents["CONTRIBUTING.md"])
    yield from missing_folders(top, documents["docs/architecture.md"])
    yield from wrong_orders(top, documents["docs/architecture.md"])
    if re.search(r"\w@\w+\.", documents["SECURITY.md"].text):
        yield "SECURITY.md names an address; the contact is DNC_CONTACT in packaging/CMakeLists.txt"
    if program:
        yield from contract_faults(program, documents["docs/cli.md"])
    yield from wrong_versions(top)


if __name__ == "__main__":
    found = list(faults(pathlib.Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None))
    print("\n".join(found))
    sys.exit(1 if found else 0)
