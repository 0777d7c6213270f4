#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Installs the installer of build/windows/packages silently in a new Wine prefix, uploads the sample list to the practice
# service by the command line and by the window, and uninstalls. Called by windows.sh.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
setup=$(ls "$top"/build/windows/packages/DNC-Desk-*.exe)
folder=$(mktemp -d)
sandbox=
leave() {
    [ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null || true
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

timeout 300 wine "$setup" /S || fail 'the installer failed'
[ -e "$program/bin/dnc-desk-cli.exe" ] || fail 'the program was not installed'
cli="$program/bin/dnc-desk-cli.exe"

# The entry by which Windows lists and uninstalls the program.
timeout 60 wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\DNC Desk'

# A folder with a space and letters beyond ASCII holds list, data and report.
lists="$folder/Über lists"
mkdir "$lists"
cp "$top/resources/sample-list.csv" "$lists/Müller.csv"

wine "$cli" sandbox >"$folder/url" 2>"$folder/sandbox.log" &
sandbox=$!
for _ in $(seq 100); do
    [ ! -s "$folder/url" ] || break
    sleep 0.2
done
url=$(head -n 1 "$folder/url")
[ -n "$url" ] || fail 'the practice service did not start'
! grep -q "$(printf '\r')" "$folder/url" || fail 'standard output ends its lines with CR LF'

status=0
env DNC_DESK_TOKEN="$(sed -n 's/.*token is: //p' "$folder/sandbox.log")" wine "$cli" upload --endpoint "$url" \
    --data-dir "$(winepath -w "$lists/data")" --report "$(winepath -w "$lists/Bericht Müller.xlsx")" \
    "$(winepath -w "$lists/Müller.csv")" >"$folder/upload.log" 2>&1 || status=$?
cat "$folder/upload.log"
[ -s "$lists/Bericht Müller.xlsx" ] || fail "there is no report (status $status)"
kill "$sandbox"
sandbox=

screenshots=$top/build/windows/screenshots
rm -rf "$screenshots"
mkdir -p "$screenshots"
xvfb-run -a wine "$program/bin/dnc-desk.exe" --practice --demo "$(winepath -w "$screenshots")" \
    "$(winepath -w "$lists/Müller.csv")" || fail 'the demonstration failed'
ls "$screenshots"/*.png || fail 'there are no screenshots'

mkdir -p "$home/AppData/Local/dnc-desk"
echo kept >"$home/AppData/Local/dnc-desk/kept"
timeout 120 wine "$program/uninstall.exe" /S || fail 'the uninstaller failed'
for _ in $(seq 50); do # it runs from a copy of itself
    [ -e "$program" ] || break
    sleep 0.2
done
[ ! -e "$program" ] || fail "files were left: $(find "$program")"
[ -e "$home/AppData/Local/dnc-desk/kept" ] || fail "the person's data is gone"
! wine reg query 'HKCU\Software\Classes\DncDesk.List' >/dev/null 2>&1 || fail 'the file type is still registered'
echo 'Installed, used and uninstalled.'
