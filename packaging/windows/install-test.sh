#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Installs the installer of build/windows/packages silently in a new Wine prefix, uploads the sample list by the command
# line and by the window, upgrades an unfinished upload and a draft to a newer version, and uninstalls. The practice
# service is the one of the portable folder. Called by windows.sh.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
setup=$(ls "$top"/build/windows/packages/DNC-Desk-*-x64.exe)
folder=$(mktemp -d)
service=
leave() {
    [ -z "$service" ] || kill "$service" 2>/dev/null || true
    WINEPREFIX=$folder/prefix wineserver --kill 2>/dev/null || true
    rm -rf "$folder"
}
trap leave EXIT
trap 'exit 130' INT TERM

fail() {
    echo "install-test.sh: $1" >&2
    exit 1
}
export WINEPREFIX="$folder/prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=d;mshtml=d'

wine wineboot --init >/dev/null 2>&1
wine winecfg -v win10
home=$WINEPREFIX/drive_c/users/$(id -un)
program="$home/AppData/Local/Programs/DNC Desk"
data="$home/AppData/Local/dnc-desk"
cli="$program/bin/dnc-desk-cli.exe"
registered='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\DNC Desk'

# wait_for COMMAND...: until it succeeds, half a minute at most.
wait_for() {
    for _ in $(seq 150); do
        ! "$@" || return 0
        sleep 0.2
    done
    return 1
}

# A folder with a space and letters beyond ASCII holds list and report.
lists="$folder/Über lists"
list="$lists/Müller.csv"
screenshots=$top/build/windows/screenshots
rm -rf "$screenshots"
mkdir -p "$lists" "$screenshots"
cp "$top/resources/sample-list.csv" "$list"

# run STATUS COMMAND OPTION...: the program for the command line, which must end with STATUS. It gets DNC_DESK_TOKEN.
run() {
    expected=$1
    shift
    status=0
    timeout 120 wine "$cli" "$@" >"$folder/out" 2>"$folder/err" || status=$?
    [ "$status" -eq "$expected" ] || {
        cat "$folder/out" "$folder/err" >&2
        fail "dnc-desk-cli $1 ended with $status, not with $expected"
    }
}

# What the sample list gives on every system.
accounts() {
    grep -q '"identifiers":38,"valid":29,"invalid":8,"duplicate":1' "$folder/out" || {
        cat "$folder/out" "$folder/err" >&2
        fail 'the sample list was read otherwise than elsewhere'
    }
    grep -q "\"confirmed\":$1," "$folder/out" || {
        cat "$folder/out" >&2
        fail "not $1 identifiers were confirmed"
    }
}

install_and_look() {
    timeout 300 wine "$setup" /S || fail 'the installer failed'
    [ -e "$cli" ] || fail 'the program was not installed'
    timeout 60 wine reg query "$registered" # by which Windows lists and uninstalls the program
    [ -e "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/DNC Desk.lnk" ] ||
        fail 'the program is not in the Start menu'
}

start_service() {
    portable=$folder/portable
    mkdir "$portable"
    (cd "$portable" && cmake -E tar xf "$top"/build/windows/packages/DNC-Desk-*-x64.zip)
    wine "$portable"/*/bin/dnc-desk-cli.exe sandbox >"$folder/url" 2>"$folder/service.log" &
    service=$!
    wait_for test -s "$folder/url" || fail 'the practice service did not start'
    ! grep -q "$(printf '\r')" "$folder/url" || fail 'standard output ends its lines with CR LF'
    url=$(head -n 1 "$folder/url")
    wait_for grep -q 'token is' "$folder/service.log"
    token=$(sed -n 's/.*token is: //p' "$folder/service.log" | tr -d '\r')
}

upload_by_command_line() {
    export DNC_DESK_TOKEN="$token"
    run 3 upload --json --endpoint "$url" --report "$(winepath -w "$lists/Bericht Müller.xlsx")" "$(winepath -w "$list")"
    accounts 29
    [ -s "$lists/Bericht Müller.xlsx" ] || fail 'there is no report'
    [ -s "$data/journal.sqlite" ] || fail "the journal is not in %LOCALAPPDATA%"
    # The key of the proofs is in the Credential Manager, and is read from there.
    wine reg query 'HKCU\Software\Wine\Credential Manager' /s | grep -q 'dnc-desk' ||
        fail 'nothing is in the Credential Manager'
    echo daniel.osei@example.org >"$folder/who"
    run 0 whois --json <"$folder/who"
}

upload_by_window() {
    timeout 300 xvfb-run -a -s '-screen 0 1280x900x24' wine "$program/bin/dnc-desk.exe" --practice \
        --demo "$(winepath -w "$screenshots")" "$(winepath -w "$list")" || fail 'the demonstration failed'
    ls "$screenshots"/*.png || fail 'there are no screenshots'
}

# A refused token leaves an upload unfinished; a window that is killed leaves a draft.
leave_work_unfinished() {
    DNC_DESK_TOKEN=refused
    run 4 upload --json --endpoint "$url" "$(winepath -w "$list")"
    accounts 0
    unset DNC_DESK_TOKEN
    xvfb-run -a wine "$program/bin/dnc-desk.exe" "$(winepath -w "$list")" &
    window=$!
    wait_for draft_is_saved || fail 'no draft was saved'
    kill "$window"
    timeout 60 wine taskkill /f /im dnc-desk.exe >/dev/null 2>&1 || true
}
draft_is_saved() {
    for draft in "$data"/drafts/*-*.sqlite; do
        [ ! -s "$draft" ] || return 0
    done
    return 1
}

# The same program under a higher number, as CPack would name it.
upgrade() {
    next=$folder/next.exe
    makensis -V1 '-XTarget amd64-unicode' -DVERSION=99.0.0 -DSOURCE="$top/build/windows/packaging/installed" \
        -DOUTPUT="$next" -DLICENSE_FILE="$top/LICENSE" -DICON="$top/resources/app/dnc-desk.ico" \
        -DPUBLISHER=test -DHOMEPAGE=https://dnc-desk.example "$top/packaging/windows/installer.nsi"
    wine "$cli" sandbox --port 0 >"$folder/running" 2>/dev/null &
    running=$!
    wait_for test -s "$folder/running"
    status=0
    timeout 300 wine "$next" /S || status=$?
    kill "$running"
    [ "$status" -eq 2 ] || fail "a program that runs was replaced (status $status)"
    echo old >"$program/bin/left-over.dll"
    timeout 300 wine "$next" /S || fail 'the upgrade failed'
    [ ! -e "$program/bin/left-over.dll" ] || fail 'a file of the older version was left'
    wine reg query "$registered" /v DisplayVersion | grep -q 99.0.0 || fail 'the version is not the new one'
    status=0
    timeout 300 wine "$setup" /S || status=$?
    [ "$status" -eq 2 ] || fail "an older version replaced a newer one (status $status)"
    draft_is_saved || fail 'the draft is gone'
    export DNC_DESK_TOKEN="$token"
    run 3 resume --json
    accounts 29
}

uninstall() {
    timeout 120 wine "$program/uninstall.exe" "$@" || fail 'the uninstaller failed'
    wait_for test ! -e "$program" || fail "files were left: $(find "$program")" # it runs from a copy of itself
    ! wine reg query 'HKCU\Software\Classes\DncDesk.List' >/dev/null 2>&1 || fail 'the file type is still registered'
    ! wine reg query "$registered" >/dev/null 2>&1 || fail 'the program is still listed'
}

install_and_look
start_service
upload_by_command_line
upload_by_window
leave_work_unfinished
upgrade
uninstall /S
[ -s "$data/journal.sqlite" ] || fail "the person's data is gone"

install_and_look
uninstall /S /RemoveData
[ ! -e "$data" ] || fail "data was left: $(find "$data")"
! wine reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | grep -q 'dnc-desk' ||
    fail 'an entry is left in the Credential Manager'
echo 'Installed, used, upgraded and uninstalled.'
