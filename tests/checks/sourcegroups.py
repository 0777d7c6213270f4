# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Checks some ten sources in one go: what costs most is to walk Qt's headers, and so it is paid once for all of them.

The sources are copied one behind the other into one file. They are not included: the static analyzer of Clang looks
into the main file alone.
"""
import re

MOST_FILES = 16
MOST_LINES = 3500

# A test program has one main(), yet a group has many test classes.
TEST_PROLOGUE = '''#ifdef QT_TESTLIB_LIB
#include <QTest>
#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_APPLESS_MAIN
#define QTEST_MAIN(test)
#define QTEST_GUILESS_MAIN(test)
#define QTEST_APPLESS_MAIN(test)
#endif
'''

TYPE = re.compile(r'(?:struct|class|union|enum(?: class)?) (\w+)(?!.*;$)')
OTHER = re.compile(r'(?!template|namespace|using namespace|return)[A-Za-z_][^(){}=;]*?(?<!::)\b(\w+)(?:\[\w*\])?\s*[({=;]')


def outermost_names(text):
    """What the file may define outside of classes and functions: the code is not indented there."""
    names = set()
    for line in text.splitlines():
        match = TYPE.match(line) or OTHER.match(line)
        if match:
            names.add(match[1])
    return names


def plan(tree, sources):
    """Lists of sources, each of which probably compiles as one file: no name is defined in two of them."""
    groups = []
    for source in sorted(sources):
        names, lines = outermost_names(tree.text(source)), tree.text(source).count('\n')
        folder = source.partition('/')[0]
        for group in groups:
            if (group['folder'] == folder and len(group['sources']) < MOST_FILES
                    and group['lines'] + lines <= MOST_LINES and not group['names'] & names):
                break
        else:
            group = {'folder': folder, 'sources': [], 'names': set(), 'lines': 0}
            groups.append(group)
        group['sources'].append(source)
        group['names'] |= names
        group['lines'] += lines
    return [group['sources'] for group in groups]


class GroupFile:
    """The file that holds a group, and the way back from its lines to those of the sources."""

    def __init__(self, tree, sources, path):
        self.path = path
        self._starts = []
        text = TEST_PROLOGUE if sources[0].startswith('tests/') else ''
        for source in sources:
            self._starts.append((text.count('\n'), source))
            text += tree.text(source).rstrip('\n') + '\n'
        path.write_text(text, encoding='utf-8')

    def origin(self, line):
        """(source, its line) for a line of the group's file, both counted from 1."""
        for start, source in reversed(self._starts):
            if line > start:
                return source, line - start
        return self._starts[0][1], 1

    @staticmethod
    def flags(tree, sources, all_flags):
        """All that any of the sources is compiled with, and their folders for what they include from beside them."""
        flags = dict.fromkeys(flag for source in sources for flag in all_flags[source])
        folders = dict.fromkeys(('-iquote', str((tree.root / source).parent)) for source in sources)
        return [part for flag in (*flags, *folders) for part in flag]
