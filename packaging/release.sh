#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Makes the files of a release for Linux, each twice from two clean clones, compares them and signs their checksums:
#
#   sh packaging/release.sh VERSION --contact 'NAME <ADDRESS>' --homepage URL --key KEY --output FOLDER [--check]
#
# KEY is a secret key that gpg knows (GNUPGHOME is respected), FOLDER is new. --check only looks whether a release can be
# made. It stops at the first thing that is not as it should be, and then leaves no FOLDER behind.
# docs/packaging.md says what a release needs, and how somebody else repeats it.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/steps.sh"
umask 022

usage() {
    sed -n '5,12s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

version=${1-} contact='' homepage='' key='' output='' only_check=no
[ $# -eq 0 ] || shift
while [ $# -gt 0 ]; do
    case $1 in
    --check) only_check=yes ;;
    --contact | --homepage | --key | --output)
        [ $# -ge 2 ] || usage
        case $1 in
        --contact) contact=$2 ;;
        --homepage) homepage=$2 ;;
        --key) key=$2 ;;
        --output) output=$2 ;;
        esac
        shift
        ;;
    *) usage ;;
    esac
    shift
done

check_version() {
    echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+' || fail "'$version' is no version such as 1.2.3."
    own=$(sed -n 's/^    VERSION \([0-9.]*\)$/\1/p' "$top/CMakeLists.txt")
    [ "$own" = "$version" ] || fail "CMakeLists.txt says $own, not $version. Change it there and commit."
    grep -q "\"version\": \"$version\"" "$top/vcpkg.json" || fail "vcpkg.json has another version than $version."
    date=$(sed -n "s/^## \[$version\] - \([0-9-]\{10\}\)\$/\1/p" "$top/CHANGELOG.md")
    [ -n "$date" ] || fail "CHANGELOG.md has no section '## [$version] - YYYY-MM-DD'."
    notes >/dev/null
    grep -q "<release version=\"$version\" date=\"$date\"" "$top/packaging/linux/io.github.dnc_desk.DncDesk.metainfo.xml" ||
        fail "The metainfo file has no release $version of $date."
}

# What the changelog says of this version.
notes() {
    text=$(awk -v start="## [$version]" 'index($0, "## ") == 1 { on = index($0, start) == 1; next } on' "$top/CHANGELOG.md")
    echo "$text" | grep -q '^- ' || fail "The section of $version in CHANGELOG.md is empty."
    echo "$text"
}

check_tree() {
    changed=$(git -C "$top" status --porcelain) || fail "$top is no git work tree."
    [ -z "$changed" ] || fail "The work tree is not clean: $(echo "$changed" | head -n 3 | tr '\n' ' ')"
    tagged=$(git -C "$top" rev-parse -q --verify "v$version^{commit}" || true)
    [ -z "$tagged" ] || [ "$tagged" = "$(git -C "$top" rev-parse HEAD)" ] ||
        fail "The tag v$version is another commit."
}

check_addresses() {
    echo "$contact" | grep -Eqx '[^<>]+ <[^<>@ ]+@[^<>@ ]+\.[^<>@ ]+>' || fail "--contact needs 'NAME <ADDRESS>'."
    echo "$homepage" | grep -Eqx 'https://[^ ]+' || fail '--homepage needs an https address.'
    for address in "$contact" "$homepage"; do
        ! echo "$address" | grep -Eq '\.(example|invalid)([/>:]|$)|@example\.|//example\.' ||
            fail "'$address' is a placeholder. A release needs an address that people can reach."
    done
}

check_tools() {
    for program in gpg git ninja cpack rpmbuild dpkg-deb patchelf xz python3 sha256sum; do
        command -v $program >/dev/null || fail "$program is not installed: sh packaging/dependencies.sh build package"
    done
    [ -n "$key" ] || fail '--key is missing: nothing is published without a signature.'
    gpg --batch --list-secret-keys "$key" >/dev/null 2>&1 || fail "gpg has no secret key '$key'."
    [ -n "$output" ] || fail '--output is missing.'
    [ ! -e "$output" ] || fail "$output exists. Choose a new folder."
}

# make NAME: a clean clone in $work/NAME, built and packed. No cache of the compiler, which would compare with itself.
make_() {
    clone=$work/$1
    step "release-clone-$1" "Cloning ($1)" git clone -q --no-local --no-hardlinks "$top" "$clone"
    cd "$clone"
    step "release-configure-$1" "Configuring ($1)" cmake --preset release \
        "-DDNC_CONTACT=$contact" "-DDNC_HOMEPAGE=$homepage"
    step "release-build-$1" "Building ($1)" nice cmake --build --preset release --parallel "$(nproc)"
    step "release-cpack-$1" "Packing .deb and .rpm ($1)" cpack --config build/release/CPackConfig.cmake
    step "release-portable-$1" "Packing the portable build ($1)" sh packaging/portable.sh
    cd "$top"
}

compare() {
    for file in "$work"/first/build/release/packages/*.deb "$work"/first/build/release/packages/*.tar.xz \
        "$work"/first/build/release/packages/*.run; do
        cmp "$file" "$work/second/build/release/packages/$(basename "$file")" ||
            fail "$(basename "$file") differs between two builds of the same sources."
    done
}

check_programs() {
    python3 "$top/packaging/linux/hardening.py" "$tree/bin/dnc-desk" "$tree/bin/dnc-desk-cli"
}

collect() {
    mkdir "$work/out"
    for file in "$work"/first/build/release/packages/*; do
        [ ! -f "$file" ] || cp "$file" "$work/out/"
    done
    cp "$tree/share/doc/dnc-desk/dnc-desk.spdx.json" "$work/out/dnc-desk-$version.spdx.json"
    notes >"$work/out/release-notes-$version.md"
    for kind in deb rpm tar.xz run spdx.json; do
        set -- "$work"/out/*."$kind"
        [ $# -eq 1 ] && [ -s "$1" ] || fail "There should be one .$kind file."
    done
    cd "$work/out"
    sha256sum -- * >../SHA256SUMS
    mv ../SHA256SUMS .
    gpg --batch --yes --local-user "$key" --armor --detach-sign SHA256SUMS
    gpg --batch --verify SHA256SUMS.asc SHA256SUMS
    sha256sum --check --strict --quiet SHA256SUMS
    cd "$top"
}

check_version
check_addresses
check_tree
check_tools
if [ $only_check = yes ]; then
    echo "Version $version can be released."
    exit
fi

SOURCE_DATE_EPOCH=$(git -C "$top" log -1 --format=%ct)
CCACHE_DISABLE=1
export SOURCE_DATE_EPOCH CCACHE_DISABLE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
make_ first
make_ second
tree=$work/first/build/release/portable/dnc-desk-$version-linux-$(uname -m)
# Not as steps: within the condition of an if, a shell goes on after what fails.
compare
check_programs
collect
mkdir -p "$(dirname "$output")"
mv "$work/out" "$output"
echo "Version $version is in $output. Publish all files together; tag this commit v$version."
