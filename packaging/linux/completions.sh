#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Writes what bash, zsh and fish complete of the command line, from what the program says of itself.
#
#   sh packaging/linux/completions.sh PROGRAM FOLDER
#
# PROGRAM is a dnc-desk-cli that runs here. FOLDER gets the files dnc-desk-cli (bash), _dnc-desk-cli (zsh) and
# dnc-desk-cli.fish.

set -eu
program=$1
folder=$2
LC_ALL=C
LANGUAGE=en
export LC_ALL LANGUAGE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"

# A command stands behind two spaces, then its operands, then what it does.
"$program" --help | sed -n 's/^  \([a-z][a-z]*\) \(.* \)\{0,1\} \([A-Z][a-z].*\)/\1\t\3/p' >"$work/commands"

# COMMAND, option, placeholder, words that are possible values, help; separated by tabs.
cut -f 1 "$work/commands" | while read -r command; do
    "$program" "$command" --help | awk -v command="$command" '
        /^  --[a-z]/ {
            option = $1
            value = $2 ~ /^[A-Z][A-Z=,\[\]]*$/ ? $2 : ""
            help = $0
            sub(/^  --[a-z-]+ */, "", help)
            if (value != "")
                help = substr(help, length(value) + 1)
            sub(/^ +/, "", help)
            words = ""
            if (value != "" && match(help, /: [a-z_]+(, [a-z_]+)* or [a-z_]+$/)) {
                words = substr(help, RSTART + 2)
                gsub(/, | or /, " ", words)
            }
            print command "\t" option "\t" value "\t" words "\t" help
        }' >>"$work/options"
done
[ -s "$work/options" ] || { echo "$program lists no options" >&2; exit 1; }

# Commands in one line, and what follows a value's placeholder.
names=$(cut -f 1 "$work/commands" | tr '\n' ' ')

{
    echo '# Completions of dnc-desk-cli for bash. Generated: see packaging/linux/completions.sh.'
    echo '_dnc_desk_cli() {'
    # shellcheck disable=SC2016 # for the generated script
    echo '    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words= files=yes'
    # shellcheck disable=SC2016
    echo '    case ${COMP_WORDS[1]}.$previous in'
    awk -F '\t' '$3 != "" && $3 !~ /^(FILE|DIR)$/ { print "    " $1 "." $2 ") words=\"" $4 "\" files= ;;" }
                 $3 ~ /^(FILE|DIR)$/ { print "    " $1 "." $2 ") ;;" }' "$work/options"
    # shellcheck disable=SC2016
    printf '    *)\n        case $COMP_CWORD.${COMP_WORDS[1]}.$current in\n        1.*) words="%s--help --version" files= ;;\n' "$names"
    cut -f 1 "$work/commands" | while read -r command; do
        all=$(awk -F '\t' -v command="$command" '$1 == command { printf "%s ", $2 }' "$work/options")
        printf '        *.%s.-*) words="%s" files= ;;\n' "$command" "$all"
    done
    # shellcheck disable=SC2016
    printf '        esac ;;\n    esac\n    if [ -n "$files" ]; then\n        compopt -o filenames\n        COMPREPLY=($(compgen -f -- "$current"))\n    else\n        COMPREPLY=($(compgen -W "$words" -- "$current"))\n    fi\n}\ncomplete -F _dnc_desk_cli dnc-desk-cli\n'
} >"$folder/dnc-desk-cli"

quoted() { # for single quotes, and for the colons and brackets of zsh
    sed "s/'/'\\\\''/g; s/\\[/(/g; s/]/)/g; s/:/\\\\:/g"
}
{
    printf '#compdef dnc-desk-cli\n# Generated: see packaging/linux/completions.sh.\n\n'
    # shellcheck disable=SC2016
    printf 'local -a commands\ncommands=(\n'
    while IFS="$(printf '\t')" read -r command help; do
        printf "    '%s:%s'\n" "$command" "$(echo "$help" | quoted)"
    done <"$work/commands"
    # shellcheck disable=SC2016
    printf ')\nif ((CURRENT == 2)); then\n    _describe command commands\n    return\nfi\nlocal command=$words[2]\nshift words\n((CURRENT--))\ncase $command in\n'
    cut -f 1 "$work/commands" | while read -r command; do
        printf '%s)\n    _arguments' "$command"
        awk -F '\t' -v command="$command" '$1 == command' "$work/options" |
            while IFS= read -r line; do
                option=$(echo "$line" | cut -f 2)
                value=$(echo "$line" | cut -f 3)
                words=$(echo "$line" | cut -f 4)
                help=$(echo "$line" | cut -f 5 | quoted)
                case $value in
                '') action= ;;
                FILE | DIR) action=":$value:_files" ;;
                *) action=":$(echo "$value" | quoted):($words)" ;;
                esac
                printf " \\\\\n        '*%s[%s]%s'" "$option" "$help" "$action"
            done
        printf " \\\\\n        '*:file:_files' ;;\n"
    done
    echo 'esac'
} >"$folder/_dnc-desk-cli"

fish() { # text in single quotes
    printf "'%s'" "$(echo "$1" | sed "s/\\\\/\\\\\\\\/g; s/'/\\\\'/g")"
}
{
    echo '# Completions of dnc-desk-cli for fish. Generated: see packaging/linux/completions.sh.'
    while IFS="$(printf '\t')" read -r command help; do
        echo "complete -c dnc-desk-cli -n __fish_use_subcommand -f -a $command -d $(fish "$help")"
    done <"$work/commands"
    while IFS= read -r line; do
        command=$(echo "$line" | cut -f 1)
        option=$(echo "$line" | cut -f 2 | sed 's/^--//')
        value=$(echo "$line" | cut -f 3)
        words=$(echo "$line" | cut -f 4)
        case $value in
        '') rest= ;;
        FILE | DIR) rest=' -r -F' ;;
        *) rest=" -x${words:+ -a $(fish "$words")}" ;;
        esac
        echo "complete -c dnc-desk-cli -n '__fish_seen_subcommand_from $command' -l $option$rest -d $(fish "$(echo "$line" | cut -f 5)")"
    done <"$work/options"
} >"$folder/dnc-desk-cli.fish"
