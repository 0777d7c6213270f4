#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Runs a command as the tests of a build for Windows need it: an .exe under Wine, in a prefix of the build folder, and
# everything else directly. Options, which isolated.sh takes on Unix, mean nothing here.
#
#   sh packaging/windows/wine.sh [--OPTION...] COMMAND...
#
# WINEPREFIX names another prefix. Without a display, windows are drawn by Qt's own platform `offscreen`.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
while [ "${1#--}" != "$1" ]; do
    shift
done
case ${1-} in
*.exe) ;;
*) exec "$@" ;;
esac

deps=$top/build/windows-deps/x64
export WINEPREFIX="${WINEPREFIX:-$top/build/windows/wine}"
export WINEDEBUG="${WINEDEBUG:--all}"
# Neither .NET nor a browser: Wine would ask whether to download them.
export WINEDLLOVERRIDES='mscoree=d;mshtml=d'
gcc=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
windows_path() {
    echo "Z:$1" | tr / '\134'
}
WINEPATH="$(windows_path "$deps/bin");$(windows_path "$deps/lib");$(windows_path "$gcc")"
WINEPATH="$WINEPATH;$(windows_path /usr/x86_64-w64-mingw32/lib)"
export WINEPATH
# Wine hands over what begins with QT_ only under such names. src/core/platform/runtime.h says why there is no JIT.
WINEQT_PLUGIN_PATH=$(windows_path "$deps/plugins")
export WINEQT_PLUGIN_PATH WINEQT_ENABLE_REGEXP_JIT=0

# Several tests may start at once, and a prefix can be made only once. The services of Wine keep open what the program had
# that started them: neither the output of a test nor the lock.
mkdir -p "$WINEPREFIX"
(
    flock 9
    if [ ! -e "$WINEPREFIX/is-windows-10" ]; then
        wine wineboot --init 9>&- && wine winecfg -v win10 9>&- && : >"$WINEPREFIX/is-windows-10"
    fi
    wineserver -k0 || wine wineboot 9>&-
) 9>"$WINEPREFIX/lock" >/dev/null 2>&1
if [ -z "${DISPLAY-}" ]; then
    # As large as in isolated.sh. Qt takes the colon of a drive for the end of the name.
    screen='"name": "test", "x": 0, "y": 0, "width": 1280, "height": 800'
    echo "{\"screens\": [{$screen, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}" >"$WINEPREFIX/screen.json"
    WINEQT_QPA_PLATFORM=offscreen:configfile=$WINEPREFIX/screen.json
    # The fonts that Qt takes on Debian, so that widths agree. Without this folder it has none.
    mkdir -p "$WINEPREFIX/fonts"
    ln -sf /usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf "$WINEPREFIX/fonts"
    WINEQT_QPA_FONTDIR=$(windows_path "$WINEPREFIX/fonts")
    export WINEQT_QPA_PLATFORM WINEQT_QPA_FONTDIR
fi
exec wine "$@"
