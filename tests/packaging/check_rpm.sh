#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Checks of the RPM package, one a call:
#
#   check_rpm.sh build FOLDER CPACK CONFIG           makes the .rpm in FOLDER, anew
#   check_rpm.sh requires|runs|lint FOLDER VERSION   looks at the .rpm that is there
#
# Exit status 77: a program that this needs is not installed.
set -eu

fail() {
    echo "check_rpm.sh: $1" >&2
    exit 1
}

need() {
    command -v "$1" >/dev/null && return
    echo "check_rpm.sh: $1 is not installed"
    exit 77
}

# The package in folder $1; there must be one only.
package() {
    set -- "$1"/*.rpm
    [ $# -eq 1 ] && [ -f "$1" ] || fail "there should be one package in the folder"
    echo "$1"
}

build() {
    need rpmbuild
    rm -rf "$1"
    "$2" -G RPM -B "$1" --config "$3"
    rm -rf "$1/_CPack_Packages"
    package "$1" >/dev/null
}

# Libraries by their names, which do not differ between distributions, and by hand what a scan cannot see.
requires() {
    required=$(rpm -qp --requires "$(package "$1")")
    for name in 'libQt6Widgets.so.6' 'libQt6Network.so.6' 'libqt6keychain.so.1' 'libsqlite3.so.0' 'libsecret-1.so.0'; do
        echo "$required" | grep -q "^$name" || fail "it does not require $name"
    done
    [ "$(rpm -qp --qf '%{VERSION} %{LICENSE}' "$(package "$1")")" = "$2 MIT" ] || fail "version or license is wrong"
}

# Installed in an empty root, used for the sample upload, verified and removed.
runs() {
    rpm=$(package "$1")
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    root=$scratch/root
    rpm --root "$root" --initdb
    rpm --root "$root" -i --nodeps "$rpm"
    rpm --root "$root" -V --nodeps dnc-desk || fail "what was installed differs from the package"
    found=$("$root/usr/bin/dnc-desk-cli" --version | head -n 1)
    [ "$found" = "dnc-desk-cli $2" ] || fail "dnc-desk-cli --version says: $found"
    mkdir -m 700 "$scratch/home" "$scratch/pictures"
    HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/home QT_QPA_PLATFORM=offscreen \
        "$root/usr/bin/dnc-desk" --practice --demo "$scratch/pictures" \
        "$(dirname "$0")/../../resources/sample-list.csv"
    [ -n "$(ls "$scratch/pictures")" ] || fail "the sample upload left no screenshots"
    rpm --root "$root" -e --nodeps dnc-desk
    left=$(find "$root" ! -type d ! -path '*/rpm/*' ! -path '*/.rpmdb/*')
    [ -z "$left" ] || fail "removing it left: $left"
}

lint() {
    need rpmlint
    rpmlint --config "$(dirname "$0")/rpmlint.toml" "$(package "$1")"
}

task=$1
shift
case $task in
build | requires | runs | lint) $task "$@" ;;
*) fail "there is no task $task" ;;
esac
