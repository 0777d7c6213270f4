#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Reads a list of 1,000,000 rows with this program and with others in turn, five times, and prints the medians.
#
#   sh tests/benchmark/peers.sh BUILD [ROWS] [SUBJECT...]     BUILD: the folder of the preset benchmark
#
# Installs the peers: miller, openpyxl and LibreOffice from Debian, the others from npm into BUILD/peers. DuckDB, Node,
# openpyxl and this program are timed inside the process; miller and LibreOffice as a whole, for they have no other
# clock. LibreOffice, which starts in about two seconds, opens the workbook and writes it as CSV; ODS has a fifth of the rows.
# Another subject is a function that prints `NAME MILLISECONDS` lines, named in `subjects`.

set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
build=$(CDPATH='' cd -- "$1" && pwd)
rows=${2-1000000}
shift $(($# > 2 ? 2 : $#))
work=$build/peers
list=$work/list-$rows.csv
times=$work/times
subjects=${*:-ours duckdb miller import duckdb_import node_import xlsx xlsx_openpyxl xlsx_office ods ods_office}

install_peers() {
    sh "$here/../../packaging/dependencies.sh" benchmark
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

# timed NAME COMMAND...
timed() {
    name=$1
    shift
    begin=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo "$name $(((end - begin) / 1000000))"
}

miller() {
    timed miller mlr --icsv --allow-ragged-csv-input --ojson nothing "$list"
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

office() {
    soffice --headless "-env:UserInstallation=file://$work/office" --convert-to "$1" --outdir "$work/made" "$2"
}

# workbook KIND ROWS: the list as a spreadsheet program keeps it, made once.
workbook() {
    table=$work/list-$2.csv
    [ -s "$table" ] || "$build/bin/make_list" "$2" >"$table"
    [ -s "$work/made/list-$2.$1" ] || office "$1" "$table" >/dev/null
    echo "$work/made/list-$2.$1"
}

xlsx() {
    "$build/bin/bench_import" "$(workbook xlsx "$rows")" | sed -n 's/^importOpen/xlsx/p'
}

xlsx_openpyxl() {
    /usr/bin/python3 "$here/openpyxlrows.py" "$(workbook xlsx "$rows")"
}

xlsx_office() {
    timed xlsxOffice office csv "$(workbook xlsx "$rows")"
}

ods() {
    "$build/bin/bench_import" "$(workbook ods $((rows / 5)))" | sed -n 's/^importOpen/ods/p'
}

ods_office() {
    timed odsOffice office csv "$(workbook ods $((rows / 5)))"
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

# factor WHAT OURS PEER: how many times as long the peer takes
factor() {
    awk -v what="$1" -v ours="$(median "$2")" -v peer="$(median "$3")" \
        'BEGIN { if (ours && peer) printf "%s takes %.1f times as long as this program\n", what, peer / ours }'
}
factor 'CSV to rows: copying its bytes' rows memcpy
factor 'CSV to rows: DuckDB' rows duckdb
factor 'CSV to rows: miller' rows miller
factor 'File to judged entries without duplicates: DuckDB' import duckdbImport
factor 'File to judged entries without duplicates: Node' import node
factor 'XLSX to rows: openpyxl' xlsx openpyxl
factor 'XLSX to rows: LibreOffice' xlsx xlsxOffice
factor 'ODS to rows: LibreOffice' ods odsOffice
