#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# The Debian packages that DNC Desk needs, in the one place where they are named.
#
#   sh packaging/dependencies.sh GROUP...          installs what is missing of build, run, test, package,
#                                              benchmark, fuzz, windows
#   sh packaging/dependencies.sh --list GROUP...   prints the names, one a line
#
# As root or with sudo. Does not call apt when everything is there. README.md tells what each is for.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

build='build-essential cmake ninja-build ccache mold
    qt6-base-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev
    libexpected-dev libphonenumber-dev libprotobuf-dev libsqlite3-dev libicu-dev libuchardet-dev
    libzip-dev libexpat1-dev libxlsxwriter-dev libxml2-dev libssl-dev libxxhash-dev'

# libsecret is loaded by QtKeychain when the program runs; x11-utils has the probe for a usable display.
run='libsecret-1-0 qt6-wayland x11-utils'

test='xvfb xauth openbox dbus gnome-keyring libsecret-tools xdotool xclip imagemagick
    qt6-svg-dev at-spi2-core python3 python3-pyatspi python3-openpyxl python3-xlrd python3-odf
    python3-phonenumbers strace procps curl openssl libfaketime librapidcheck-dev
    clang-format-14 clang-tidy-14 clazy zsh fish tinyproxy-bin'

# What tests/benchmark measures against, and what tests/fuzz is built with.
benchmark='miller libreoffice-calc-nogui python3-openpyxl'
fuzz='clang-14 libclang-rt-14-dev'

# What windows.sh builds with and runs in.
windows='g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev nsis wine wine64
    dpkg-dev curl icu-devtools tcl protobuf-compiler qt6-translations-l10n xvfb xauth'

package='file dpkg-dev desktop-file-utils appstream lintian rpm rpmlint patchelf xz-utils'

# One test runs a contract server from npm. A node that came from elsewhere is left alone.
if ! command -v npm >/dev/null 2>&1; then
    test="$test nodejs npm"
    benchmark="$benchmark nodejs npm"
fi

names() {
    for group in "$@"; do
        case $group in
        build) echo "$build" ;;
        run) echo "$run" ;;
        test) echo "$test" ;;
        package) echo "$package" ;;
        benchmark) echo "$benchmark" ;;
        fuzz) echo "$fuzz" ;;
        windows) echo "$windows" ;;
        *)
            echo "dependencies.sh: there is no group '$group', only build, run, test, package, benchmark, fuzz and windows" >&2
            return 2
            ;;
        esac
    done
}

# missing NAME...: those that are not installed.
missing() {
    for name in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) in
        installed) ;;
        *) echo "$name" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

install_packages() {
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update
    as_root apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}

list=no
if [ "${1-}" = --list ]; then
    list=yes
    shift
fi
if [ $# -eq 0 ]; then
    echo 'Usage: sh packaging/dependencies.sh [--list] build|run|test|package|benchmark|fuzz|windows...' >&2
    exit 2
fi
wanted=$(names "$@")
if [ $list = yes ]; then
    # shellcheck disable=SC2086 # a list of names
    printf '%s\n' $wanted
    exit
fi

. "$top/packaging/steps.sh"
command -v apt-get >/dev/null 2>&1 ||
    fail 'This installs Debian packages, and apt is not here. README.md names what to install by hand.'
# shellcheck disable=SC2086
lacking=$(missing $wanted)
[ -n "$lacking" ] || exit 0
if [ "$(id -u)" -ne 0 ]; then
    # shellcheck disable=SC2086,SC2116
    command -v sudo >/dev/null 2>&1 ||
        fail "Packages are missing, and only root can install them: $(echo $lacking)"
    sudo -v || fail 'sudo was refused, so the missing packages cannot be installed.'
fi
# shellcheck disable=SC2086
step install "Installing $(echo $lacking | wc -w) Debian packages" install_packages $lacking
