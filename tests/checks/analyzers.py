# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""How clang-tidy and clazy are called, and what of their output is a finding."""
import re
import shutil
import subprocess

LLVM = '14'  # another version formats and finds differently

MESSAGE = re.compile(r'^(?P<path>/[^:\n]+):(?P<line>\d+):(?P<column>\d+): '
                     r'(?P<severity>warning|error|fatal error|note): (?P<text>.*)$')
TOTALS = re.compile(r'^\d+ (warning|error)s?\b')
CHECK = re.compile(r' \[([\w.,-]+)\]$')


def find_tool(name):
    """The program of the wanted version, or None."""
    return next((path for candidate in (f'{name}-{LLVM}', name)
                 if (path := shutil.which(candidate)) and f'version {LLVM}.' in version(path)), None)


def version(path):
    return subprocess.run([path, '--version'], capture_output=True, text=True, check=False).stdout


class ClangTidy:
    name = 'clang-tidy'

    def __init__(self, tree):
        self.program = find_tool(self.name)
        self._config = tree.root / '.clang-tidy'
        self._headers = f'^{re.escape(str(tree.root))}/(src|tests)/.*'

    def identity(self):
        return version(self.program) + self._config.read_text(encoding='utf-8')

    def command(self, path, flags):
        return [self.program, '--quiet', f'--config-file={self._config}', f'--header-filter={self._headers}',
                str(path), '--', *flags, '-ferror-limit=0']

    @staticmethod
    def wants(check, path):
        return True


class Clazy:
    name = 'clazy-standalone'
    checks = 'level1'

    def __init__(self, tree):
        self.program = shutil.which(self.name)
        self._tests = f'{tree.root}/tests/'
        self._headers = f'^{re.escape(str(tree.root))}/(src|tests)/.*'

    def identity(self):
        return version(self.program) + self.checks

    def command(self, path, flags):
        return [self.program, f'-checks={self.checks}', f'-header-filter={self._headers}', '-ignore-dirs=^/usr/.*',
                str(path), '--', *flags, '-ferror-limit=0']

    def wants(self, check, path):
        """Clazy is a plugin of the compiler, whose own warnings it passes on: those are GCC's business here.

        A test program may have constants that are made when it starts: nobody waits for it.
        """
        if check == '-Wclazy-non-pod-global-static' and path.startswith(self._tests):
            return False
        return check.startswith('-Wclazy-')


def parse_messages(output, analyzer):
    """Findings as dicts: severity, check, and lines, of which those with a place are (path, line, column, text)."""
    findings, current = [], None
    for line in output.splitlines():
        match = MESSAGE.match(line)
        if match and match['severity'] != 'note':
            check = CHECK.search(match['text'])
            current = {'error': match['severity'] != 'warning', 'check': check[1].split(',')[0] if check else '',
                       'lines': []}
            compiler = not check or current['check'] == 'clang-diagnostic-error'
            current['compiler'] = current['error'] and compiler
            if current['compiler'] or analyzer.wants(current['check'], match['path']):
                findings.append(current)
        if current is not None and not TOTALS.match(line):
            current['lines'].append(
                (match['path'], int(match['line']), int(match['column']), f"{match['severity']}: {match['text']}")
                if match else line)
    return findings
