#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Checks of what is handed over on Debian, one a call:
#
#   check.sh need TOOL ARGUMENT...         runs TOOL
#   check.sh scripts SOURCES               the scripts of packaging/ are sound, and start nothing when called wrongly
#   check.sh flatpak MANIFEST              flatpak-builder understands all of it
#   check.sh build FOLDER CPACK CONFIG     makes the .deb in FOLDER, anew
#   check.sh contents|control|runs|lintian FOLDER VERSION   looks at the .deb that is there
#
# Exit status 77: a program that this needs is not installed.
set -eu

id=io.github.dnc_desk.DncDesk

need() {
    command -v "$1" >/dev/null && return
    echo "check.sh: $1 is not installed"
    exit 77
}

fail() {
    echo "check.sh: $1" >&2
    exit 1
}

# The package in folder $1; there must be one only.
package() {
    set -- "$1"/*.deb
    [ $# -eq 1 ] && [ -f "$1" ] ||
        fail "there should be one package in the folder"
    echo "$1"
}

scripts() {
    for script in "$1"/packaging/*.sh "$1"/packaging/*/*.sh "$1"/tests/packaging/*.sh "$1"/tests/support/*.sh; do
        sh -n "$script"
    done
    bash -n "$1/.ci/run"
    for group in build run test package; do
        [ -n "$(sh "$1/packaging/dependencies.sh" --list $group)" ] || fail "no packages in the group $group"
    done
    ! sh "$1/packaging/dependencies.sh" --list nonsense 2>/dev/null || fail "an unknown group is not refused"
    if command -v shellcheck >/dev/null; then
        shellcheck -S warning -e SC2154 "$1"/packaging/*.sh "$1"/packaging/*/*.sh "$1"/tests/packaging/*.sh
    fi
}

build() {
    need dpkg-shlibdeps
    need file
    rm -rf "$1"
    "$2" -G DEB -B "$1" --config "$3"
    rm -rf "$1/_CPack_Packages"
    package "$1" >/dev/null
}

contents() {
    deb=$(package "$1")
    list=$(dpkg-deb --contents "$deb" | awk '{ print $1, $2, $6 }')
    has() {
        echo "$list" | grep -qx -- "$1 root/root $2" || fail "the package lacks $2 with the mode $1"
    }
    has -rwxr-xr-x ./usr/bin/dnc-desk
    has -rwxr-xr-x ./usr/bin/dnc-desk-cli
    for path in applications/$id.desktop metainfo/$id.metainfo.xml icons/hicolor/scalable/apps/$id.svg \
        man/man1/dnc-desk.1.gz man/man1/dnc-desk-cli.1.gz bash-completion/completions/dnc-desk-cli \
        zsh/vendor-completions/_dnc-desk-cli fish/vendor_completions.d/dnc-desk-cli.fish \
        doc/dnc-desk/copyright doc/dnc-desk/SECURITY.md doc/dnc-desk/changelog.gz doc/dnc-desk/changelog.Debian.gz; do
        has -rw-r--r-- "./usr/share/$path"
    done
    for size in 16 22 24 32 48 64 128 256 512; do
        has -rw-r--r-- ./usr/share/icons/hicolor/${size}x$size/apps/$id.png
    done
    # Nothing else: no library, header or test of ours.
    if echo "$list" | grep -E ' \./(usr/(lib|include|local)|etc|opt|home|tmp)/'; then
        fail "the package has files that it should not have"
    fi
}

control() {
    deb=$(package "$1")
    field() {
        dpkg-deb --field "$deb" "$1"
    }
    [ "$(field Package)" = dnc-desk ] || fail "the package has another name"
    [ "$(field Version)" = "$2-1" ] || fail "the package has the version $(field Version)"
    [ "$(basename "$deb")" = "dnc-desk_$2-1_$(dpkg --print-architecture).deb" ] || fail "the file's name is $deb"
    [ -n "$(field Maintainer)" ] && [ -n "$(field Homepage)" ] && [ -n "$(field Description)" ] ||
        fail "maintainer, home page or description is missing"
    # By the scan for libraries, and by hand what that cannot see.
    for name in libc6 libqt6widgets6 libqt6network6 libqt6keychain1 libphonenumber8-protobuf32 libsqlite3-0 \
        libsecret-1-0; do
        field Depends | tr ',' '\n' | grep -Eq "^ *$name( |\$)" || fail "it does not depend on $name"
    done
    field Recommends | grep -q gnome-keyring || fail "it recommends no keyring"
}

# As on a computer that has the package and not the sources.
runs() {
    deb=$(package "$1")
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    dpkg-deb --extract "$deb" "$scratch"
    PATH=$scratch/usr/bin:$PATH
    found=$(dnc-desk-cli --version | head -n 1)
    [ "$found" = "dnc-desk-cli $2" ] || fail "dnc-desk-cli --version says: $found"
    found=$(QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch dnc-desk --version)
    echo "$found" | grep -qF "$2" || fail "dnc-desk --version says: $found"
    cli=$(dnc-desk-cli --help; for command in check upload resume history erase salvage sandbox; do
        dnc-desk-cli $command --help
    done)
    knows "$scratch/usr/share/man/man1/dnc-desk-cli.1.gz" "$2" "$cli"
    knows "$scratch/usr/share/man/man1/dnc-desk.1.gz" "$2" \
        "$(QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch dnc-desk --help)"
}

# knows PAGE VERSION HELP: the manual page is of that version and names every option that the help lists.
knows() {
    page=$(gzip -dc "$1" | sed 's/\\-/-/g')
    echo "$page" | grep -qF "$2" || fail "$1 is of another version"
    for option in $(echo "$3" | grep -oE '^  (-h, )?--[a-z-]+' | grep -oE -e '--[a-z-]+' | sort -u); do
        echo "$page" | grep -qF -e "$option" || fail "$1 does not know $option"
    done
}

# flatpak-builder says what it does not understand, and ends with 0 all the same.
flatpak() {
    need flatpak-builder
    said=$(flatpak-builder --show-manifest "$1" 2>&1 >/dev/null)
    [ -z "$said" ] || fail "flatpak-builder says: $said"
    flatpak-builder --show-manifest "$1" | grep -q '"app-id"\|"id"' || fail "the manifest names no program"
    ! grep -q -- '--filesystem' "$1" || fail "the sandbox has access to files"
}

# There is no Debian bug that the package could close.
lintian_() {
    need lintian
    lintian --allow-root --no-cfg --fail-on error,warning --tag-display-limit 0 \
        --suppress-tags initial-upload-closes-no-bugs "$(package "$1")"
}

task=$1
shift
case $task in
need) need "$1" && "$@" ;;
scripts | build | contents | control | runs | flatpak) $task "$@" ;;
lintian) lintian_ "$@" ;;
*) fail "there is no task $task" ;;
esac
