# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Findings by content: what was checked once is not checked again until something that it depends on changes."""
import hashlib
import json


class ResultCache:
    """One file per source in the folder, named by the hash of everything that decides what is found in it."""

    def __init__(self, tree, folder, identity):
        """identity: the tool, its version and its configuration, as text."""
        self._tree = tree
        self._folder = folder
        self._identity = identity
        folder.mkdir(parents=True, exist_ok=True)

    def load(self, source, flags):
        """The findings, or None where this content was never checked."""
        try:
            return json.loads(self._path(source, flags).read_text(encoding='utf-8'))
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    def save(self, source, flags, findings):
        path = self._path(source, flags)
        scratch = path.with_suffix(f'.{source.replace("/", ".")}')
        scratch.write_text(json.dumps(findings), encoding='utf-8')
        scratch.replace(path)

    def _path(self, source, flags):
        digest = hashlib.sha256(self._identity.encode())
        digest.update(repr(flags).replace(str(self._tree.root), '').encode())
        for path in sorted(self._tree.closure(source)):
            digest.update(f'\0{path}\0'.encode())
            digest.update(self._tree.text(path).encode())
        return self._folder / f'{digest.hexdigest()}.json'
