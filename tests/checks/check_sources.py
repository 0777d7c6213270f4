#!/usr/bin/env python3
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Runs clang-format, clang-tidy or clazy over the project's sources.

    check_sources.py format SOURCES
    check_sources.py tidy|clazy SOURCES BUILD [--recent] [--jobs N] [--seconds N]

SOURCES is the root of the source tree, BUILD a folder with a compile_commands.json in which moc and uic have run.
What was found is kept in BUILD/checks, by content, so that only changed sources are checked again; delete that folder
after a change to these scripts.

Exit status 0: nothing found; 1: something found; 77: not checked, with the reason.
"""
import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path

import analyzers
from resultcache import ResultCache
from sourcegroups import GroupFile, plan
from sourcetree import SourceTree

SKIPPED = 77
RECENT_COMMITS = 10
RECENT_SOURCES = 15


def skip(reason):
    print(f'check_sources.py: {reason}')
    return SKIPPED


def check_format(tree, jobs):
    program = analyzers.find_tool('clang-format')
    if not program:
        return skip(f'clang-format {analyzers.LLVM} is not installed')
    files = tree.files('.cpp', '.h')
    parts = [files[start::jobs] for start in range(jobs)]
    with ThreadPoolExecutor(jobs) as pool:
        results = list(pool.map(lambda part: subprocess.run(
            [program, '--dry-run', '-Werror', *part], cwd=tree.root, check=False).returncode, parts))
    print(f'{len(files)} files looked at')
    return 1 if any(results) else 0


class SourceCheck:
    """One run of an analyzer over sources: in groups, in parallel, until the seconds are over."""

    def __init__(self, tree, analyzer, jobs, seconds=None):
        self.tree = tree
        self.analyzer = analyzer
        self.flags = tree.compile_flags()
        self.findings = {}
        self.unchecked = []
        self._folder = tree.build / 'checks'
        self._cache = ResultCache(tree, self._folder / analyzer.name, analyzer.identity())
        self._jobs = jobs
        self._end = time.monotonic() + seconds if seconds else None
        self._count = 0

    def run(self, sources):
        stale = []
        for source in sources:
            known = self._cache.load(source, self.flags[source])
            if known is None:
                stale.append(source)
            else:
                self.findings[source] = known
        print(f'{len(sources)} sources, {len(stale)} of them new or changed', flush=True)
        with ThreadPoolExecutor(self._jobs) as pool:
            running = {pool.submit(self._run_group, group) for group in plan(self.tree, stale)}
            while running:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for group in (group for future in done for group in future.result()):
                    running.add(pool.submit(self._run_group, group))

    def _run_group(self, sources):
        """Checks the sources as one file. Returns the groups to try instead where they do not compile as one."""
        self._count += 1
        group = GroupFile(self.tree, sources, self._folder / f'{self.analyzer.name}-{os.getpid()}-{self._count}.cpp')
        try:
            found = self._find(group, sources)
        except subprocess.TimeoutExpired:
            self.unchecked += sources
            return []
        finally:
            group.path.unlink()
        if len(sources) > 1 and any(finding['compiler'] for finding in found):
            return split(sources, {finding['place'] for finding in found if finding['compiler']})
        for source in sources:
            own = [finding for finding in found if finding['place'] in self.tree.closure(source)]
            self._cache.save(source, self.flags[source], own)
            self.findings[source] = own
        return []

    def _find(self, group, sources):
        remaining = self._end - time.monotonic() if self._end else None
        command = self.analyzer.command(group.path, GroupFile.flags(self.tree, sources, self.flags))
        done = subprocess.run(command, cwd=self.tree.build, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, errors='replace', timeout=remaining, check=False)
        messages = analyzers.parse_messages(done.stdout, self.analyzer)
        found = [placed for finding in messages if (placed := self._place(finding, group))]
        explained = found or any(finding['check'] for finding in messages)
        if done.returncode < 0 or (done.returncode and not explained):
            raise RuntimeError(f'{self.analyzer.name} failed over {", ".join(sources)}:\n{done.stdout[-2000:]}')
        return found

    def _place(self, finding, group):
        """The finding with its place in the project, or None: what is wrong in Qt's headers alone is Qt's business."""
        lines, place = [], None
        for line in finding['lines']:
            if not isinstance(line, str):
                path, number, column, text = line
                if Path(path) == group.path:
                    path, number = group.origin(number)
                else:
                    path = self.tree.relative(path) or path
                # The path that the analyzer followed may start in Qt; the finding belongs to the first file of ours.
                place = place or (None if path.startswith('/') else path)
                line = f'{path}:{number}:{column}: {text}'
            lines.append(line)
        return {'check': finding['check'], 'compiler': finding['compiler'], 'place': place,
                'text': '\n'.join(lines)} if place else None

    def report(self):
        """Prints every finding once, then the number of each check's. Returns whether there are any."""
        texts, numbers = set(), {}
        for finding in (finding for source in sorted(self.findings) for finding in self.findings[source]):
            if finding['text'] not in texts:
                texts.add(finding['text'])
                numbers[finding['check']] = numbers.get(finding['check'], 0) + 1
                print(finding['text'])
        for check, number in sorted(numbers.items()):
            print(f'{number:5} {check}')
        return bool(texts)


def split(sources, failing):
    """Two groups in place of one that does not compile: those that clash with others, and the others."""
    clashing = [source for source in sources if source in failing]
    others = [source for source in sources if source not in failing]
    if not clashing or not others:
        half = len(sources) // 2
        clashing, others = sources[:half], sources[half:]
    return [others, clashing]


def check_sources(tree, arguments):
    analyzer = {'tidy': analyzers.ClangTidy, 'clazy': analyzers.Clazy}[arguments.task](tree)
    if not analyzer.program:
        return skip(f'{analyzer.name} is not installed')
    check = SourceCheck(tree, analyzer, arguments.jobs, arguments.seconds)
    sources = sorted(check.flags)
    if arguments.recent:
        changed = tree.changed(RECENT_COMMITS, RECENT_SOURCES)
        if changed is None:
            return skip('there is no git history here to tell what changed')
        sources = [source for source in changed if source in check.flags]
    check.run(sources)
    if check.report():
        return 1
    if check.unchecked:
        return skip('out of time before these were checked: ' + ' '.join(sorted(check.unchecked)))
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n')[0])
    parser.add_argument('task', choices=('format', 'tidy', 'clazy'))
    parser.add_argument('sources')
    parser.add_argument('build', nargs='?')
    parser.add_argument('--recent', action='store_true',
                        help=f'only what changed in the last {RECENT_COMMITS} commits, at most {RECENT_SOURCES} files')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    parser.add_argument('--seconds', type=float, help='start nothing and end everything after so long')
    arguments = parser.parse_args()
    tree = SourceTree(arguments.sources, arguments.build)
    if arguments.task == 'format':
        return check_format(tree, arguments.jobs)
    if not arguments.build:
        parser.error('BUILD is missing')
    return check_sources(tree, arguments)


if __name__ == '__main__':
    sys.exit(main())
