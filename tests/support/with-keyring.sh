#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Runs a command with a home folder, a session bus and a Secret Service (gnome-keyring) that are its own, so
# that no test ever touches the keychain of the person who runs it. Ends with the command's exit status;
# nothing is left.
#
#   with-keyring.sh [--locked | --none | --no-bus] COMMAND [ARGUMENT...]
#
#   (no option)  the default keyring exists and is open
#   --locked     it exists and is locked
#   --none       the bus offers no Secret Service
#   --no-bus     there is no session bus at all, and no display
#
# The command finds the private home folder also in DNC_TEST_HOME: a test that writes secrets checks that HOME
# is that one. The keyring's password is "test". Programs that the bus starts see no display unless the
# command calls dbus-update-activation-environment. Exit status 77: a program that this needs is missing.
set -u

usage() {
    echo "usage: with-keyring.sh [--locked | --none | --no-bus] COMMAND [ARGUMENT...]" >&2
    exit 2
}

mode=open
case ${1-} in
--locked | --none | --no-bus) mode=${1#--} && shift ;;
esac
case ${1-} in
'' | -*) usage ;;
esac

folder=$(mktemp -d "${TMPDIR:-/tmp}/dnc-desk-keyring.XXXXXX") || exit 1
bus=
job=

need() {
    command -v "$1" >/dev/null && return
    echo "with-keyring.sh: $1 is not installed" >&2
    exit 77
}

fail() {
    echo "with-keyring.sh: $1" >&2
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

# The process that answers as the Secret Service; nothing where none does.
keyring_process() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null |
        sed -n 's/^ *uint32 \([0-9][0-9]*\)$/\1/p'
}

# A test may have stopped the daemon: then it neither sees the bus go nor a polite signal.
end_keyring() {
    case $mode in
    open | locked) keyring=$(keyring_process) ;;
    *) keyring= ;;
    esac
    [ -z "$keyring" ] || kill -KILL "$keyring" 2>/dev/null
}

cleanup() {
    trap : HUP INT TERM
    end "$job" 20 # with-display.sh may be the command, and takes its time
    [ -z "$bus" ] || end_keyring
    end "$bus" 5
    rm -rf "$folder" 2>/dev/null || { sleep 1 && rm -rf "$folder"; }
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

start_bus() {
    need dbus-daemon
    config=--session
    if [ "$mode" = none ]; then
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
        config=--config-file=$folder/bus.conf
    fi
    mkfifo "$folder/address" || exit 1
    dbus-daemon "$config" --nofork --nopidfile --print-address=4 </dev/null >"$folder/log" 2>&1 \
        3<&- 4>"$folder/address" &
    bus=$!
    read -r DBUS_SESSION_BUS_ADDRESS <"$folder/address" || fail "the session bus did not start"
    export DBUS_SESSION_BUS_ADDRESS
}

start_keyring() {
    need gnome-keyring-daemon
    need dbus-send
    printf test | gnome-keyring-daemon --unlock --components=secrets >"$folder/log" 2>&1 3<&- ||
        fail "the keyring did not start"
    # It may have returned before its name is on the bus. A call to that name now would start a second daemon,
    # with the keyring locked; so ask the bus itself.
    tries=0
    until [ -n "$(keyring_process)" ]; do
        [ $((tries += 1)) -lt 100 ] || fail "the keyring does not answer"
        sleep 0.1
    done
    [ "$mode" = locked ] || return 0
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login \
        >"$folder/log" 2>&1 || fail "the keyring could not be locked"
}

mkdir -m 700 "$folder/run" "$folder/home" || exit 1
mkdir -p "$folder/home/.local/share/keyrings" "$folder/home/.config" "$folder/home/.cache" || exit 1
export HOME="$folder/home" DNC_TEST_HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run"
export XDG_DATA_HOME="$HOME/.local/share" XDG_CONFIG_HOME="$HOME/.config" XDG_CACHE_HOME="$HOME/.cache"
# What would lead to the keyring of the person's own session, or to another kind of keychain.
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION XDG_STATE_HOME \
    KDE_FULL_SESSION KDE_SESSION_VERSION GNOME_DESKTOP_SESSION_ID QT_NO_GLIB

display=${DISPLAY-}
wayland=${WAYLAND_DISPLAY-}
unset DISPLAY WAYLAND_DISPLAY
exec 3<&0
[ "$mode" = no-bus ] || start_bus
case $mode in
open | locked) start_keyring ;;
esac
if [ "$mode" != no-bus ]; then
    [ -z "$display" ] || export DISPLAY="$display"
    [ -z "$wayland" ] || export WAYLAND_DISPLAY="$wayland"
fi

# In the background, because a shell does not listen to signals while it waits for a command in front of it.
"$@" <&3 3<&- &
job=$!
wait "$job"
status=$?
job=
exit "$status"
