#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Seeds one error of each kind and expects it to be found: test_check_sources.py SOURCES BUILD"""
import contextlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import analyzers
from check_sources import SourceCheck, check_format
from sourcegroups import outermost_names, plan
from sourcetree import SourceTree, clean_flags

CLEAN = 'int {0}(int value)\n{{\n    return value + 1;\n}}\n'
MATCHER = '''#include <string>
#include <vector>
std::size_t {0}(const std::vector<std::string> &names)
{{
    std::size_t sum = 0;
    for (const std::string name : names)
        sum += name.size();
    return sum;
}}
'''
ANALYZER = '''int {0}(bool known)
{{
    int one = 1;
    int *number = known ? &one : nullptr;
    return known ? 1 : *number;
}}
'''
COPYING = '''#include <QStringList>
int {0}(const QStringList &names)
{{
    int sum = 0;
    for (const QString name : names)
        sum += int(name.size());
    return sum;
}}
'''


class TreeTest(unittest.TestCase):
    """A source tree of its own, compiled as the project is."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name).resolve() / 'tree'
        for folder in ('src', 'tests', 'ui', 'build'):
            (self.root / folder).mkdir(parents=True)
        for name in ('.clang-tidy', '.clang-format'):
            shutil.copy(project.root / name, self.root)

    def write(self, path, text):
        (self.root / path).write_text(text, encoding='utf-8')

    def tree(self):
        """What is there now, as a build would list it."""
        flags = next(iter(project.compile_flags().values()))
        command = ['c++', *(part for flag in flags for part in flag), '-Wall', '-include', 'none.hxx', '-c']
        self.write('build/compile_commands.json', json.dumps(
            [{'directory': str(self.root / 'build'), 'file': str(path), 'arguments': [*command, str(path)]}
             for path in sorted(self.root.rglob('*.cpp')) if self.root / 'build' not in path.parents]))
        return SourceTree(self.root, self.root / 'build')

    def check(self, kind=analyzers.ClangTidy, seconds=None):
        """{(source, check)} that are found now."""
        tree = self.tree()
        analyzer = kind(tree)
        if not analyzer.program:
            self.skipTest(f'{analyzer.name} is not installed')
        self.last = SourceCheck(tree, analyzer, jobs=1, seconds=seconds)
        with contextlib.redirect_stdout(io.StringIO()) as self.output:
            self.last.run(sorted(self.last.flags))
            self.last.report()
        return {(finding['place'], finding['check'])
                for findings in self.last.findings.values() for finding in findings}


class Analyzers(TreeTest):
    def test_clean_sources_have_no_findings(self):
        self.write('src/first.cpp', CLEAN.format('first'))
        self.write('src/second.cpp', CLEAN.format('second'))
        self.assertEqual(self.check(), set())
        self.assertEqual(len(self.last.findings), 2)

    def test_finds_each_kind_in_each_source_of_a_group(self):
        for name in ('first', 'second'):
            self.write(f'src/{name}matcher.cpp', MATCHER.format(f'{name}matcher'))
            self.write(f'src/{name}analyzer.cpp', ANALYZER.format(f'{name}analyzer'))
        self.assertEqual(plan(self.tree(), self.tree().files('.cpp')), [self.tree().files('.cpp')])
        self.assertEqual(self.check(), {
            ('src/firstmatcher.cpp', 'performance-for-range-copy'),
            ('src/secondmatcher.cpp', 'performance-for-range-copy'),
            ('src/firstanalyzer.cpp', 'clang-analyzer-core.NullDereference'),
            ('src/secondanalyzer.cpp', 'clang-analyzer-core.NullDereference')})
        self.assertIn('src/secondmatcher.cpp:6:', self.output.getvalue())
        self.assertIn('src/secondanalyzer.cpp:5:', self.output.getvalue())

    def test_finds_errors_in_headers_of_the_project(self):
        self.write('src/shared.h', '#pragma once\nstruct Shared\n{\n    int value() const { return 1; }\n};\n')
        self.write('src/user.cpp', '#include "shared.h"\n' + CLEAN.format('user'))
        self.assertEqual(self.check(), {('src/shared.h', 'modernize-use-nodiscard')})

    def test_sources_that_clash_are_checked_apart(self):
        # An indented definition, which the plan does not see.
        clash = '#if 1\n  static int helper() { return 1; }\n#endif\n'
        self.write('src/first.cpp', clash + ANALYZER.format('first'))
        self.write('src/second.cpp', clash + ANALYZER.format('second'))
        self.assertEqual(len(plan(self.tree(), self.tree().files('.cpp'))), 1)
        self.assertEqual(self.check(), {('src/first.cpp', 'clang-analyzer-core.NullDereference'),
                                        ('src/second.cpp', 'clang-analyzer-core.NullDereference')})

    def test_source_that_does_not_compile_is_a_finding(self):
        self.write('src/first.cpp', CLEAN.format('first'))
        self.write('src/second.cpp', 'int second() { return missing; }\n')
        self.assertEqual(self.check(), {('src/second.cpp', 'clang-diagnostic-error')})

    def test_tool_that_fails_is_no_clean_result(self):
        self.write('src/first.cpp', CLEAN.format('first'))
        self.write('.clang-tidy', 'Checks: [\n')
        with self.assertRaisesRegex(RuntimeError, 'failed over src/first.cpp'):
            self.check()

    def test_main_functions_of_tests_do_not_clash(self):
        self.write('tests/first.cpp', ANALYZER.format('first') + 'int main() { return 0; }\n')
        self.write('tests/second.cpp', ANALYZER.format('second') + 'int main() { return 0; }\n')
        self.assertEqual({path for path, _ in self.check()}, {'tests/first.cpp', 'tests/second.cpp'})

    def test_clazy_finds_an_error_in_each_source_of_a_group(self):
        for name in ('first', 'second'):
            self.write(f'src/{name}.cpp', COPYING.format(name))
        self.assertEqual(self.check(analyzers.Clazy), {('src/first.cpp', '-Wclazy-range-loop-reference'),
                                                       ('src/second.cpp', '-Wclazy-range-loop-reference')})


class Cache(TreeTest):
    def test_only_what_changed_is_checked_again(self):
        self.write('src/shared.h', '#pragma once\n')
        self.write('src/user.cpp', '#include "shared.h"\n' + ANALYZER.format('user'))
        self.write('src/other.cpp', CLEAN.format('other'))
        first = self.check()
        self.assertEqual(self.check(), first)
        self.assertIn('2 sources, 0 of them', self.output.getvalue())
        self.write('src/shared.h', '#pragma once\n#define SHARED 1\n')
        self.assertEqual(self.check(), first)
        self.assertIn('2 sources, 1 of them', self.output.getvalue())
        self.write('.clang-tidy', 'Checks: "-*,performance-*"\n')
        self.assertEqual(self.check(), set())
        self.assertIn('2 sources, 2 of them', self.output.getvalue())

    def test_what_there_was_no_time_for_is_named_and_not_kept(self):
        self.write('src/first.cpp', CLEAN.format('first'))
        self.check(seconds=1e-6)
        self.assertEqual(self.last.unchecked, ['src/first.cpp'])
        self.check()
        self.assertIn('1 sources, 1 of them', self.output.getvalue())


class Format(TreeTest):
    def test_finds_an_unformatted_file(self):
        if not analyzers.find_tool('clang-format'):
            self.skipTest('clang-format is not installed')
        self.write('src/first.cpp', CLEAN.format('first'))
        self.assertEqual(check_format(self.tree(), jobs=1), 0)
        self.write('tests/second.h', 'int  second( );\n')
        self.assertEqual(check_format(self.tree(), jobs=1), 1)


class Changes(TreeTest):
    def git(self, *arguments):
        subprocess.run(['git', '-c', 'user.name=Test', '-c', 'user.email=test@example.com', *arguments],
                       cwd=self.root, check=True, capture_output=True)

    def commit(self):
        self.git('add', '-A')
        self.git('commit', '-q', '-m', 'Change')

    def test_names_what_changed_the_latest_first(self):
        if not shutil.which('git'):
            self.skipTest('git is not installed')
        self.git('init', '-q')
        for name in ('old', 'moved', 'edited', 'owner', 'user'):
            self.write(f'src/{name}.cpp', CLEAN.format(name))
        self.write('src/owner.h', '#pragma once\n')
        self.write('src/lone.h', '#pragma once\n')
        self.write('src/user.cpp', '#include "lone.h"\n')
        self.commit()
        self.write('src/edited.cpp', CLEAN.format('changed'))
        self.write('src/owner.h', '#pragma once\n#define OWNER 1\n')
        self.commit()
        self.git('mv', 'src/edited.cpp', 'src/renamed.cpp')
        self.git('mv', 'src/moved.cpp', 'src/elsewhere.cpp')
        self.write('src/lone.h', '#pragma once\n#define LONE 1\n')
        self.commit()
        self.write('src/old.cpp', CLEAN.format('now'))
        self.assertEqual(self.tree().changed(2, 9),
                         ['src/old.cpp', 'src/user.cpp', 'src/renamed.cpp', 'src/owner.cpp'])
        self.assertEqual(self.tree().changed(2, 3), ['src/old.cpp', 'src/user.cpp', 'src/renamed.cpp'])

    def test_knows_nothing_without_a_history(self):
        self.assertIsNone(self.tree().changed(10, 15))


class Parts(unittest.TestCase):
    def test_finds_the_names_that_sources_may_share(self):
        text = ('namespace dnc {\nstruct Forward;\nstruct Place\n{\n    int inner = 0;\n};\nenum class Kind { One };\n'
                'constexpr int most = 3;\nconst char *const words[] = {"a"};\nbool isPlain(int)\n{\n}\n'
                'void Place::method()\n{\n}\nusing Map = int;\n')
        self.assertEqual(outermost_names(text) - {'Forward'}, {'Place', 'Kind', 'most', 'words', 'isPlain', 'Map'})

    def test_leaves_out_flags_that_only_the_compiler_needs(self):
        self.assertEqual(clean_flags(['cmake', '-E', 'env', 'A=b', 'ccache', 'c++', '-Isrc']), [('-Isrc',)])
        self.assertEqual(clean_flags(['ccache', '/usr/bin/c++', '-DA="b c"', '-Isrc', '-isystem', '/qt', '-g', '-Wall',
                                      '-std=gnu++20', '-Winvalid-pch', '-include', 'pch.hxx', '-o', 'a.o', '-c',
                                      'a.cpp']),
                         [('-DA="b c"',), ('-Isrc',), ('-isystem', '/qt'), ('-std=gnu++20',)])


if __name__ == '__main__':
    project = SourceTree(sys.argv.pop(1), sys.argv.pop(1))
    unittest.main()
