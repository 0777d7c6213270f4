# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Fails where two files of one sub-folder give the same name to something of their own.

    check_unity.py SOURCES

The release build compiles the files of a sub-folder as one, so what a file keeps to itself (in an unnamed namespace, or
static) needs a name that no other file of the sub-folder has. Reads the layout that clang-format makes: what a file declares
begins in the first column. A file whose name stands behind SKIP_UNITY_BUILD_INCLUSION in its CMakeLists.txt is compiled
alone.
"""

import collections
import pathlib
import re
import sys

TYPE = re.compile(r"^(?:struct|class|enum class|enum|union) (\w+)\b(?!.*;$)")
ALIAS = re.compile(r"^using (\w+) = (.*);$")
VALUE = re.compile(r"^(?:static |inline )*const(?:expr|init)?\b[^(]*?\b(\w+)(?:\[\w*\])*(?: =|\{|;)")
FUNCTION = re.compile(r"^(?![\s}#/]|return|using|namespace|template)(?:[\w:<>,*&\s\[\]]+?[\s*&])(\w+)\(")


def own_names(path):
    """What a file keeps to itself, in unnamed namespaces or static, as (name, what else may have the name)."""
    depth_of_unnamed = False
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line == "namespace {":
            depth_of_unnamed = True
        elif line.startswith("} // namespace") and line.rstrip() == "} // namespace":
            depth_of_unnamed = False
        elif depth_of_unnamed or line.startswith("static "):
            for pattern in (ALIAS, TYPE, VALUE, FUNCTION):
                found = pattern.match(line)
                if found and pattern is ALIAS:
                    yield found[1], found[2]
                    break
                if found and "::" not in line.split("(")[0].split(" ")[-1]:
                    yield found[1], path
                    break


def compiled_alone(folder):
    listed = re.findall(r"set_source_files_properties\(([^)]*?)\s+PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON",
                        (folder / "CMakeLists.txt").read_text(encoding="utf-8"))
    return {folder / name for text in listed for name in text.split()}


def faults(sources):
    owners = collections.defaultdict(lambda: collections.defaultdict(set))
    for folder in sorted(path.parent for path in sources.glob("*/CMakeLists.txt")):
        alone = compiled_alone(folder)
        for path in sorted(folder.rglob("*.cpp")):
            if path not in alone and path != folder / "main.cpp":
                for name, meaning in own_names(path):
                    owners[path.parent, name][meaning].add(path.relative_to(sources).as_posix())
    for (_, name), meanings in sorted(owners.items()):
        if len(meanings) > 1:
            yield f"{name}: {', '.join(sorted(set().union(*meanings.values())))}"


if __name__ == "__main__":
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
