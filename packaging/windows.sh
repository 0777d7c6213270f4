#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Builds DNC Desk for Windows on Debian 12, tests it under Wine, and packs an installer and a portable folder.
#
#   sh packaging/windows.sh
#
# Installs what is missing (as root or with sudo). The libraries are built once and stay in build/windows-deps; DNC_JOBS
# is how many compilers run at once. The packages are in build/windows/packages, screenshots in build/windows/screenshots.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/steps.sh"
cd "$top"

sh packaging/dependencies.sh build windows
sh packaging/windows/libraries.sh
build windows
step windows-pack 'Packing the installer and the portable folder' sh -c '
    cmake --build --preset windows --target installer &&
        cpack --config build/windows/CPackConfig.cmake'

step windows-install 'Installing, uploading and uninstalling under Wine' sh packaging/windows/install-test.sh

echo 'Testing under Wine ...'
ctest --preset windows --output-log "$logs/windows-test.log" ||
    fail "Some tests did not pass. The whole log is in $logs/windows-test.log"
echo "All tests passed. The packages are in $top/build/windows/packages:"
ls build/windows/packages/*.exe build/windows/packages/*.zip
