#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Whether bash, zsh and fish complete commands, options and values of dnc-desk-cli.
#
#   sh tests/packaging/completions.sh PROGRAM
#
# A shell that is not installed is skipped, and named.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$top/packaging/linux/completions.sh" "$1" "$work"

failed=0
expect() { # SHELL LINE WORD: completing LINE offers WORD
    case $1 in
    bash) offered=$(in_bash "$2") ;;
    zsh) offered=$(in_zsh "$2") ;;
    fish) offered=$(in_fish "$2") ;;
    esac
    echo "$offered" | grep -qx -e "$3" && return
    printf '%s: "%s" does not offer "%s" but: %s\n' "$1" "$2" "$3" "$(echo "$offered" | tr '\n' ' ')" >&2
    failed=1
}

in_bash() {
    # shellcheck disable=SC2016 # for bash
    LINE=$1 bash --norc -c '
        . "$0"
        compopt() { :; } # knows only completions that a terminal asked for
        read -ra COMP_WORDS <<<"$LINE"
        [[ $LINE != *" " ]] || COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _dnc_desk_cli
        printf "%s\n" "${COMPREPLY[@]}"' "$work/dnc-desk-cli"
}

# zsh completes only at a terminal, so the functions that it would call there show what they are given.
in_zsh() {
    # shellcheck disable=SC2016 # for zsh
    LINE=$1 FILE=$work/_dnc-desk-cli zsh -f -c '
        _describe() { print -rl -- ${(P)2/%:*/} }
        _arguments() {
            local given option
            for given; do
                option=${${given#\*}%%\[*}
                if [[ $option == $words[CURRENT-1] && $given == *"("*")" ]]; then
                    print -rl -- ${=${given##*\(}%\)}
                elif [[ $option == $words[CURRENT]* ]]; then
                    print -r -- $option
                fi
            done
        }
        complete_line() { local -a words=(${=LINE}) commands; [[ $LINE != *" " ]] || words+=(""); integer CURRENT=$#words; . $FILE; }
        complete_line'
}

in_fish() {
    fish --no-config -c "source $work/dnc-desk-cli.fish; complete -C '$1'" | cut -f 1
}

for shell in bash zsh fish; do
    if ! command -v "$shell" >/dev/null; then
        echo "$shell is not installed: skipped"
        continue
    fi
    expect "$shell" 'dnc-desk-cli che' check
    expect "$shell" 'dnc-desk-cli ' history
    expect "$shell" 'dnc-desk-cli upload --rep' --report
    expect "$shell" 'dnc-desk-cli upload --date-order ' dmy
    expect "$shell" 'dnc-desk-cli check list.csv --type what' whatsapp
done
exit $failed
