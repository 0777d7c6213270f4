#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Runs a test so that it neither depends on the person's session nor touches it: with a home folder, a runtime folder
# and a temporary folder of its own, no session bus, no display, fixed locale and time zone, and only those environment
# variables that are named below. Exits as the command does; by then its processes have ended and its files are gone.
#
#   isolated.sh [--bus | --keyring | --locked-keyring] [--x11] COMMAND [ARGUMENT...]
#
#   --bus              a private session bus without a Secret Service
#   --keyring          a private session bus with gnome-keyring; the default keyring is open, its password is "test"
#   --locked-keyring   the same, and the default keyring is locked
#   --x11              a private X server (Xvfb, 1280x800) with the window manager openbox
#
# DNC_TEST_HOME is the private home folder: a test that finds it equal to HOME knows that it is isolated.
# Exit status 77: a program that this needs is not installed.
set -u

usage() {
    echo "usage: isolated.sh [--bus | --keyring | --locked-keyring] [--x11] COMMAND [ARGUMENT...]" >&2
    exit 2
}

bus_kind=none
x11=no
while :; do
    case ${1-} in
    --bus | --keyring | --locked-keyring) bus_kind=${1#--} ;;
    --x11) x11=yes ;;
    '' | -*) usage ;;
    *) break ;;
    esac
    shift
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/dnc-test.XXXXXX") || exit 1
bus=
server=
manager=
job=

need() {
    command -v "$1" >/dev/null && return
    echo "isolated.sh: $1 is not installed" >&2
    exit 77
}

fail() {
    echo "isolated.sh: $1" >&2
    cat "$folder/log" >&2
    exit 1
}

# end TARGET SECONDS: asks a process, or a process group (-ID), to end, and kills it if it takes longer.
end() {
    [ -n "$1" ] || return 0
    kill -TERM "$1" 2>/dev/null
    kill -CONT "$1" 2>/dev/null
    left=$(($2 * 20))
    while kill -0 "$1" 2>/dev/null; do
        [ $((left -= 1)) -gt 0 ] || kill -KILL "$1" 2>/dev/null
        sleep 0.05
    done
    wait "${1#-}" 2>/dev/null
}

# The process ID of the Secret Service on the bus; nothing if there is none.
keyring_process() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null |
        sed -n 's/^ *uint32 \([0-9][0-9]*\)$/\1/p'
}

# A test may have stopped the daemon, which then reacts neither to a polite signal nor to the end of the bus.
end_keyring() {
    case $bus_kind in
    *keyring) keyring=$(keyring_process) ;;
    *) keyring= ;;
    esac
    [ -z "$keyring" ] || kill -KILL "$keyring" 2>/dev/null
}

cleanup() {
    trap : HUP INT TERM
    [ -z "$job" ] || end "-$job" 5
    end "$manager" 5
    end "$server" 5
    [ -z "$bus" ] || end_keyring
    end "$bus" 5
    # A daemon of the bus may write its last file while the folder is removed.
    rm -rf "$folder" 2>/dev/null || rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# What is not known to be harmless goes: proxies, tokens, buses, displays, toolkit settings, preloaded libraries.
clear_environment() {
    for name in $(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p'); do
        case $name in
        PATH | LD_LIBRARY_PATH | PWD | QTEST_* | RC_PARAMS) ;;
        DNC_LONG_TESTS | DNC_CORPORA | DNC_PRISM_URL | DNC_STORY*) ;;
        ASAN_OPTIONS | LSAN_OPTIONS | TSAN_OPTIONS | UBSAN_OPTIONS | GCOV_* | LLVM_PROFILE_FILE) ;;
        *) unset "$name" ;;
        esac
    done
}

set_environment() {
    mkdir -m 700 "$folder/home" "$folder/run" "$folder/tmp" || exit 1
    export HOME="$folder/home" DNC_TEST_HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" TMPDIR="$folder/tmp"
    export XDG_DATA_HOME="$HOME/.local/share" XDG_CONFIG_HOME="$HOME/.config"
    export XDG_CACHE_HOME="$HOME/.cache" XDG_STATE_HOME="$HOME/.local/state"
    mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" || exit 1
    # As large as that of --x11. Without a description the screen has 800 pixels, less than windows need.
    screen='"name": "test", "x": 0, "y": 0, "width": 1280, "height": 800'
    echo "{\"screens\": [{$screen, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}" >"$folder/screen.json"
    export LC_ALL=C.UTF-8 TZ=UTC QTEST_DISABLE_STACK_DUMP=1
    export QT_QPA_PLATFORM="offscreen:configfile=$folder/screen.json"
    # Without an address, libdbus would start a bus by itself where dbus-x11 is installed.
    export DBUS_SESSION_BUS_ADDRESS=disabled: DBUS_SYSTEM_BUS_ADDRESS=disabled:
    umask 022
}

# Named pipes announce readiness, and their end announces failure, so nothing has to be polled.
start_bus() {
    need dbus-daemon
    cat >"$folder/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
    mkfifo "$folder/address" || exit 1
    dbus-daemon "--config-file=$folder/bus.conf" --nofork --nopidfile --print-address=4 </dev/null \
        >"$folder/log" 2>&1 3<&- 4>"$folder/address" &
    bus=$!
    read -r DBUS_SESSION_BUS_ADDRESS <"$folder/address" || fail "the session bus did not start"
}

start_keyring() {
    need gnome-keyring-daemon
    need dbus-send
    # In the foreground it would answer only while this script waits; as a daemon it returns once it is unlocked,
    # perhaps before its name is on the bus. The bus starts no second one, because its configuration names no services.
    printf test | gnome-keyring-daemon --unlock --components=secrets >"$folder/log" 2>&1 3<&- ||
        fail "the keyring did not start"
    tries=0
    until [ -n "$(keyring_process)" ]; do
        [ $((tries += 1)) -lt 3000 ] || fail "the keyring does not answer"
        sleep 0.1
    done
    [ "$bus_kind" = locked-keyring ] || return 0
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login \
        >"$folder/log" 2>&1 || fail "the keyring could not be locked"
}

start_x11() {
    need Xvfb
    need openbox
    mkfifo "$folder/number" "$folder/ready" || exit 1
    Xvfb -displayfd 4 -screen 0 1280x800x24 -nolisten tcp </dev/null >"$folder/log" 2>&1 3<&- 4>"$folder/number" &
    server=$!
    read -r number <"$folder/number" || fail "the X server did not start"
    export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
    # Openbox passes no open pipe on to its start-up command, so that command opens the pipe by name.
    tell="sh -c 'echo ready >\"\$DNC_READY\"'"
    DNC_READY="$folder/ready" openbox --sm-disable --startup "$tell" </dev/null >"$folder/log" 2>&1 \
        3<&- 4>"$folder/ready" &
    manager=$!
    read -r _ <"$folder/ready" || fail "the window manager did not start"
}

exec 3<&0
clear_environment
set_environment
[ "$bus_kind" = none ] || start_bus
case $bus_kind in
*keyring) start_keyring ;;
esac
[ "$x11" = no ] || start_x11

# In the background, because a shell does not react to signals while it waits for a command in the foreground; in a
# process group of its own, so that what the test started ends with it.
if command -v setsid >/dev/null; then
    setsid "$@" <&3 3<&- &
    job=$!
    wait "$job"
    status=$?
    kill -KILL "-$job" 2>/dev/null
else
    "$@" <&3 3<&- &
    job=$!
    wait "$job"
    status=$?
fi
job=
exit "$status"
