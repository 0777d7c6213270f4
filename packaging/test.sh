#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds, and runs every test, those with a real keyring and a real X server too.
#
#   sh packaging/test.sh

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/steps.sh"
cd "$top"

sh packaging/dependencies.sh build run test package
build dev

echo 'Testing ...'
ctest --preset dev --output-log "$logs/test.log" ||
    fail "Some tests did not pass. The whole log is in $logs/test.log"
echo 'All tests passed.'
