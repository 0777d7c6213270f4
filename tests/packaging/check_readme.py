# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Fails where README.md or a version number is behind the tree: check_readme.py SOURCES"""

import json
import pathlib
import re
import subprocess
import sys


def faults(top):
    readme = (top / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([^`\n]+)`", readme))
    words = {word.strip(",") for text in named for word in text.split()}

    def packages(*groups):
        command = ["sh", str(top / "packaging/dependencies.sh"), "--list", *groups]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()

    if sys.platform.startswith("linux"):
        for package in packages("build", "run", "test", "package", "benchmark", "fuzz"):
            if package not in named:
                yield f"README.md does not tell what the package {package} is for"
    presets = json.loads((top / "CMakePresets.json").read_text(encoding="utf-8"))["configurePresets"]
    for preset in presets:
        if not preset.get("hidden") and preset["name"] not in named:
            yield f"README.md does not tell of the preset {preset['name']}"
    for folder in sorted(path.name for path in (top / "src").iterdir() if path.is_dir()):
        if f"src/{folder}" not in words:
            yield f"README.md does not tell what src/{folder} is"
    for target in re.findall(r"\]\(([^)#]+)\)", readme):
        if "://" not in target and not (top / target).exists():
            yield f"README.md points to {target}, which is not there"
    version = re.search(r"VERSION (\d+\.\d+\.\d+)", (top / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    for path, pattern in (
        ("CHANGELOG.md", r"^## \[(\d[^]]*)\]"),
        ("vcpkg.json", r'"version": "([^"]+)"'),
        ("packaging/linux/io.github.dnc_desk.DncDesk.metainfo.xml", r'<release version="([^"]+)"'),
    ):
        found = re.search(pattern, (top / path).read_text(encoding="utf-8"), re.MULTILINE)
        if not found or found[1] != version:
            yield f"{path} is not at version {version}"


if __name__ == "__main__":
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
