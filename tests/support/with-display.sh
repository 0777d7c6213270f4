#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Runs a command on an X server of its own (Xvfb, 1280x800), on a display number that is free. Ends with the
# command's exit status; the server has ended by then.
#
#   with-display.sh [--wm] COMMAND [ARGUMENT...]
#
#   --wm   also runs the window manager openbox, ready before the command starts
#
# Inside with-keyring.sh the programs that its bus starts learn of the display too.
# Exit status 77: a program that this needs is not installed.
set -u

usage() {
    echo "usage: with-display.sh [--wm] COMMAND [ARGUMENT...]" >&2
    exit 2
}

wm=no
[ "${1-}" != --wm ] || { wm=yes && shift; }
case ${1-} in
'' | -*) usage ;;
esac

folder=$(mktemp -d "${TMPDIR:-/tmp}/dnc-desk-display.XXXXXX") || exit 1
server=
manager=
job=

need() {
    command -v "$1" >/dev/null && return
    echo "with-display.sh: $1 is not installed" >&2
    exit 77
}

fail() {
    echo "with-display.sh: $1" >&2
    cat "$folder/log" >&2
    exit 1
}

# Asks a child to end, and makes it end where it has not after so many seconds.
end() {
    [ -n "$1" ] || return 0
    kill -TERM "$1" 2>/dev/null
    kill -CONT "$1" 2>/dev/null
    left=$(($2 * 20))
    while kill -0 "$1" 2>/dev/null; do
        [ $((left -= 1)) -gt 0 ] || kill -KILL "$1" 2>/dev/null
        sleep 0.05
    done
    wait "$1" 2>/dev/null
}

cleanup() {
    trap : HUP INT TERM
    end "$job" 5
    end "$manager" 5
    end "$server" 5
    rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The pipes tell the moment of readiness, and their end tells failure: nothing to poll.
start_server() {
    need Xvfb
    mkfifo "$folder/number" || exit 1
    Xvfb -displayfd 4 -screen 0 1280x800x24 -nolisten tcp </dev/null >"$folder/log" 2>&1 \
        3<&- 4>"$folder/number" &
    server=$!
    read -r number <"$folder/number" || fail "the X server did not start"
    export DISPLAY=":$number"
}

start_manager() {
    need openbox
    mkfifo "$folder/ready" || exit 1
    # Openbox passes no open pipe on to its start-up command, so that one opens the pipe by name.
    tell="sh -c 'echo ready >\"\$DNC_READY\"'"
    DNC_READY="$folder/ready" openbox --sm-disable --startup "$tell" </dev/null >"$folder/log" 2>&1 \
        3<&- 4>"$folder/ready" &
    manager=$!
    read -r _ <"$folder/ready" || fail "the window manager did not start"
}

unset WAYLAND_DISPLAY XAUTHORITY
if [ -z "${XDG_RUNTIME_DIR-}" ]; then
    mkdir -m 700 "$folder/run" || exit 1
    export XDG_RUNTIME_DIR="$folder/run"
fi
exec 3<&0
start_server
# Only on the private bus: the person's own session keeps its display.
if [ -n "${DNC_TEST_HOME-}" ] && [ "$DNC_TEST_HOME" = "$HOME" ] && [ -n "${DBUS_SESSION_BUS_ADDRESS-}" ]; then
    dbus-update-activation-environment DISPLAY XDG_RUNTIME_DIR >"$folder/log" 2>&1 ||
        fail "the bus could not be told of the display"
fi
[ "$wm" = no ] || start_manager

# In the background, because a shell does not listen to signals while it waits for a command in front of it.
"$@" <&3 3<&- &
job=$!
wait "$job"
status=$?
job=
exit "$status"
