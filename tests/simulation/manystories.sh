#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# Plays many stories of the simulation in a release build, at the lowest priority:
#   sh tests/simulation/manystories.sh [COUNT [FIRST]]
set -eu
cd "$(dirname "$0")/../.."
[ -d build/benchmark ] || cmake --preset benchmark
nice -n 19 cmake --build --preset benchmark --target tst_simulation
DNC_STORY_COUNT=${1:-200000} DNC_STORY_FIRST=${2:-0} QTEST_FUNCTION_TIMEOUT=2000000000 \
    nice -n 19 sh tests/support/isolated.sh build/benchmark/bin/tst_simulation \
    everySeedKeepsThePromises everyPairOfPhaseAndEventIsReached
