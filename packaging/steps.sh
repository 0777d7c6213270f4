# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# shellcheck shell=sh
# Sourced by the scripts beside it, which have set `top` to the root of the source tree: a quiet step says its name and
# how long it took, keeps its output in a log, and shows the end of that log only when it fails.

logs=$top/build/log
mkdir -p "$logs"

# fail SENTENCE: the last line that a person reads.
fail() {
    printf '\nFAILED: %s\n' "$1" >&2
    exit 1
}

# step NAME WHAT COMMAND...: runs COMMAND with its output in build/log/NAME.log.
step() {
    step_log=$logs/$1.log
    step_what=$2
    shift 2
    step_start=$(date +%s)
    printf '%s ... ' "$step_what"
    if "$@" >"$step_log" 2>&1 </dev/null; then
        printf 'done (%s s)\n' "$(($(date +%s) - step_start))"
        return
    fi
    printf 'failed\n\n' >&2
    tail -n 40 "$step_log" >&2
    fail "$step_what. The whole log is in $step_log"
}

# build PRESET: configures once and builds into build/PRESET.
build() {
    if [ ! -f "$top/build/$1/build.ninja" ]; then
        step "configure-$1" "Configuring ($1)" cmake --preset "$1"
    fi
    step "build-$1" "Building ($1; the first time takes some minutes)" \
        cmake --build --preset "$1" --parallel "$(nproc)"
}
