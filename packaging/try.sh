#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds, and shows DNC Desk with a sample list on the practice service of this computer:
# nothing reaches Alta. Where there is no display, the same upload runs without one, and screenshots tell of it.
#
#   sh packaging/try.sh

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/steps.sh"
cd "$top"

sh packaging/dependencies.sh build run
build try

program=build/try/bin/dnc-desk
sample=resources/sample-list.csv

# Whether a window could be shown: DISPLAY may be left over, or belong to another user.
has_display() {
    if [ -n "${WAYLAND_DISPLAY-}" ]; then
        case $WAYLAND_DISPLAY in
        /*) socket=$WAYLAND_DISPLAY ;;
        *) socket=${XDG_RUNTIME_DIR-}/$WAYLAND_DISPLAY ;;
        esac
        [ ! -S "$socket" ] || return 0
    fi
    [ -n "${DISPLAY-}" ] && timeout 5 xdpyinfo >/dev/null 2>&1
}

# For journal and settings of the practice, gone afterwards.
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
trap 'exit 130' INT TERM

if has_display; then
    echo 'DNC Desk is on your screen, in practice. Close its window to end.'
    "$program" --practice --data-dir "$data" "$sample" || fail 'DNC Desk ended with an error.'
else
    echo 'There is no display: the same upload without one.'
    screenshots=$top/build/screenshots
    rm -rf "$screenshots"
    mkdir -p "$screenshots"
    if [ -z "${XDG_RUNTIME_DIR-}" ]; then
        mkdir -m 700 "$data/run"
        export XDG_RUNTIME_DIR="$data/run"
    fi
    QT_QPA_PLATFORM=offscreen "$program" --practice --demo "$screenshots" "$sample" 2>"$logs/demo.log" || {
        tail -n 40 "$logs/demo.log" >&2
        fail 'The practice upload ended with an error.'
    }
    printf '\nDone. Screenshots of the window:\n'
    ls "$screenshots"/*.png || fail "There are no screenshots in $screenshots"
fi
