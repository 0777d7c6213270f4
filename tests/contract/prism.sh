#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# prism.sh CACHE COMMAND [ARGUMENT...]
#
# Runs COMMAND while Prism, an OpenAPI validator that is not ours, serves openapi.yaml at $DNC_PRISM_URL (without /v1).
# CACHE is a folder that keeps Prism between runs. Exits as COMMAND does; with 77, and a reason, where Prism cannot be had.
set -eu

package='@stoplight/prism-cli@5.14.2'
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

skip() {
    echo "prism.sh: skipped: $*" >&2
    exit 77
}

fail() {
    echo "prism.sh: $*" >&2
    exit 1
}

[ $# -ge 2 ] || fail 'usage: prism.sh CACHE COMMAND [ARGUMENT...]'
cache=$1
shift

command -v node >/dev/null 2>&1 || skip 'node is not installed'
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 18 || (a === 18 && b >= 20) ? 0 : 1)' \
    || skip "node $(node --version) is too old, 18.20 or later is needed"

mkdir -p "$cache"
cache=$(CDPATH='' cd -- "$cache" && pwd)
home="$cache/prism-5.14.2"
prism="$home/node_modules/@stoplight/prism-cli/dist/index.js"
work=$(mktemp -d "$cache/run.XXXXXX")
server=

# The server is a node process of its own, with no shell between: its pid is the one to end, and KILL cannot be missed.
finish() {
    status=$?
    trap - EXIT INT TERM HUP
    if [ -n "$server" ]; then
        kill -KILL "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# Installs beside the final place and moves, so that an install that was broken off is never taken for a whole one.
install_prism() {
    command -v npm >/dev/null 2>&1 || skip 'npm is not installed'
    if npm install --prefix "$work/prism" --no-audit --no-fund --ignore-scripts --loglevel=error \
        --fetch-retries=1 --fetch-timeout=60000 "$package" >"$work/npm.log" 2>&1; then
        mv "$work/prism" "$home" 2>/dev/null || [ -f "$prism" ] || fail 'Prism cannot be moved into the cache'
        return
    fi
    tail -n 5 "$work/npm.log" >&2
    npm view "$package" version --fetch-retries=0 --fetch-timeout=20000 >/dev/null 2>&1 \
        || skip 'the npm registry cannot be reached'
    fail "npm can reach its registry, but cannot install $package"
}
[ -f "$prism" ] || install_prism

start_prism() {
    port=$(node "$here/port.cjs")
    DNC_PRISM_OWNER=$$ node --require "$here/leash.cjs" "$prism" \
        mock --multiprocess false -h 127.0.0.1 -p "$port" --errors "$here/openapi.yaml" >"$work/prism.log" 2>&1 </dev/null &
    server=$!
    node "$here/port.cjs" "$port" && kill -0 "$server" 2>/dev/null
}
# Another program may take the port between its choice and its use.
if ! start_prism; then
    kill -KILL "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    if ! start_prism; then
        cat "$work/prism.log" >&2
        fail 'Prism does not start'
    fi
fi

DNC_PRISM_URL="http://127.0.0.1:$port" "$@"
