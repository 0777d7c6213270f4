#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Reads a list of 1,000,000 rows with this program and with others in turn, five times, and prints the medians.
#
#   sh tests/benchmark/peers.sh BUILD [ROWS]     BUILD: the folder of the preset benchmark
#
# Installs the peers: miller from Debian, the others from npm into BUILD/peers. DuckDB, Node and this program are timed
# inside the process, miller as a whole, for it has no other clock; it starts in a few milliseconds.
# Another subject is a function that prints `NAME MILLISECONDS` lines, named in `subjects`.

set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
build=$(CDPATH='' cd -- "$1" && pwd)
rows=${2-1000000}
work=$build/peers
list=$work/list-$rows.csv
times=$work/times
subjects='ours duckdb miller import duckdb_import node_import'

install_peers() {
    command -v mlr >/dev/null 2>&1 || sh "$here/../../packaging/dependencies.sh" benchmark
    [ -d "$work/node_modules/libphonenumber-js" ] ||
        npm install --prefix "$work" --no-audit --no-fund --silent \
            @duckdb/node-api papaparse validator libphonenumber-js
}

ours() {
    "$build/bin/bench_csv" "$list"
}

duckdb() {
    NODE_PATH=$work/node_modules node "$here/duckdb.cjs" "$list"
}

miller() {
    begin=$(date +%s%N)
    mlr --icsv --allow-ragged-csv-input --ojson nothing "$list" >/dev/null
    end=$(date +%s%N)
    echo "miller $(((end - begin) / 1000000))"
}

import() {
    "$build/bin/bench_import" "$list"
}

duckdb_import() {
    NODE_PATH=$work/node_modules node "$here/duckdbimport.cjs" "$list"
}

node_import() {
    NODE_PATH=$work/node_modules node "$here/node.cjs" "$list"
}

# median NAME: of its lines in $times
median() {
    awk -v name="$1" '$1 == name { print $2 }' "$times" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

mkdir -p "$work"
install_peers
[ -s "$list" ] || "$build/bin/make_list" "$rows" >"$list"
: >"$times"
for round in 1 2 3 4 5; do
    echo "round $round" >&2
    for subject in $subjects; do
        $subject >>"$times"
    done
done
awk '!seen[$1]++ { print $1 }' "$times" | while read -r name; do
    echo "$name $(median "$name")"
done
awk -v rows="$(median rows)" -v copy="$(median memcpy)" -v duck="$(median duckdb)" -v mlr="$(median miller)" 'BEGIN {
    printf "CSV to rows: %.1f x memcpy, DuckDB takes %.1f x, miller %.1f x\n", rows / copy, duck / rows, mlr / rows
}'
awk -v ours="$(median import)" -v duck="$(median duckdbImport)" -v node="$(median node)" 'BEGIN {
    printf "File to judged entries without duplicates: DuckDB takes %.1f x, Node %.1f x\n", duck / ours, node / ours
}'
