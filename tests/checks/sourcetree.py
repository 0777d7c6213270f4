# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""The project's C++ sources: which there are, how they are compiled, what they include, which changed lately.

Every path is relative to the root of the source tree, with '/' between its parts.
"""
import json
import os
import re
import shlex
import subprocess
from pathlib import Path

FOLDERS = ('src', 'tests')
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)

# What GCC alone understands, and what only matters to the files that a compiler writes.
FLAGS_WITH_VALUE = {'-o', '-c', '-include', '-MF', '-MT', '-MQ'}
DROPPED_PREFIXES = ('-W', '-g', '-O', '-M', '-fsanitize', '-fno-sanitize', '-fno-omit-frame-pointer')


class SourceTree:
    def __init__(self, root, build=None):
        self.root = Path(root).resolve()
        self.build = Path(build).resolve() if build else None
        self._texts = {}
        self._closures = {}

    def files(self, *suffixes):
        """Every file below src/ and tests/ with one of the suffixes, sorted."""
        return sorted(path.relative_to(self.root).as_posix()
                      for folder in FOLDERS for path in (self.root / folder).rglob('*')
                      if path.suffix in suffixes)

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding='utf-8')
        return self._texts[path]

    def relative(self, path):
        """The path within src/ or tests/, or None for a file from elsewhere: Qt's, the system's, a generated one."""
        try:
            inside = Path(path).relative_to(self.root)
        except ValueError:
            return None
        return inside.as_posix() if inside.parts and inside.parts[0] in FOLDERS else None

    def compile_flags(self):
        """{source: its flags} as compile_commands.json lists them, without warnings and precompiled headers."""
        commands = json.loads((self.build / 'compile_commands.json').read_text(encoding='utf-8'))
        flags = {}
        for entry in commands:
            path = self.relative(os.path.join(entry['directory'], entry['file']))
            if path and (self.root / path).is_file():
                flags[path] = clean_flags(entry.get('arguments') or shlex.split(entry['command']))
        return flags

    def closure(self, path):
        """The project's files that the file includes, directly or not, itself among them."""
        if path not in self._closures:
            found, waiting = set(), [path]
            while waiting:
                current = waiting.pop()
                if current not in found:
                    found.add(current)
                    waiting += self._included(current)
            self._closures[path] = frozenset(found)
        return self._closures[path]

    def _included(self, path):
        if path.endswith('.ui'):
            return []
        folder = os.path.dirname(path)
        return [found for name in INCLUDE.findall(self.text(path)) if (found := self._locate(name, folder))]

    def _locate(self, name, folder):
        form = re.fullmatch(r'ui_(\w+)\.h', name)
        candidates = [f'ui/{form[1]}.ui'] if form else [
            os.path.normpath(os.path.join(place, name)) for place in (folder, *FOLDERS)]
        return next((found for found in candidates if (self.root / found).is_file()), None)

    def changed(self, commits, most):
        """The sources that uncommitted edits and the last commits changed, the latest first, at most so many.

        A rename that changed nothing is no change; a changed header stands for its own source file, or else for the
        first one that includes it. None without a history.
        """
        lists = [self._git('diff', '--name-status', '-M', 'HEAD'),
                 self._git('log', f'-{commits}', '--format=', '--name-status', '-M')]
        if None in lists:
            return None
        paths, renamed = [], {}
        for line in ''.join(lists).splitlines():
            status, _, names = line.partition('\t')
            old, _, new = names.partition('\t')
            current = renamed.get(new or old, new or old)
            if new:
                renamed[old] = current
            if status[:1] in ('A', 'M', 'R') and status != 'R100':
                paths.append(current)
        sources = [source for path in dict.fromkeys(paths) if (source := self._source_of(path))]
        return list(dict.fromkeys(sources))[:most]

    def _source_of(self, path):
        if not path.startswith(tuple(f'{folder}/' for folder in FOLDERS)) or not (self.root / path).is_file():
            return None
        if path.endswith('.cpp'):
            return path
        if not path.endswith('.h'):
            return None
        own = path.removesuffix('.h') + '.cpp'
        if (self.root / own).is_file():
            return own
        return next((source for source in self.files('.cpp') if path in self._included(source)), None)

    def _git(self, *arguments):
        command = ['git', '-c', f'safe.directory={self.root}', '-C', str(self.root), *arguments]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            return None
        return done.stdout if done.returncode == 0 else None


def clean_flags(arguments):
    """The flags without the compiler, a launcher before it, inputs, outputs and warnings; pairs stay tuples."""
    flags, rest = [], list(arguments)
    # A launcher may be `cmake -E env NAME=VALUE ccache`.
    while rest and (rest[0] == '-E' or not rest[0].startswith('-')):
        rest.pop(0)
    while rest:
        flag = rest.pop(0)
        if flag in FLAGS_WITH_VALUE:
            rest.pop(0)
        elif flag == '-isystem':
            flags.append((flag, rest.pop(0)))
        elif flag.startswith('-') and not flag.startswith(DROPPED_PREFIXES):
            flags.append((flag,))
    return flags
