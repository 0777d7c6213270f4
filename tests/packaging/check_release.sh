#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Whether release.sh refuses what must not be published, and the self-extracting file what is damaged:
#
#   check_release.sh refuses|unpacks SOURCES
#
# Exit status 77: a program that this needs is not installed.
set -eu

fail() {
    echo "check_release.sh: $1" >&2
    exit 1
}

need() {
    for program in "$@"; do
        command -v "$program" >/dev/null && continue
        echo "check_release.sh: $program is not installed"
        exit 77
    done
}

scratch=$(mktemp -d)
leave() {
    GNUPGHOME=$scratch/gpg gpgconf --kill all 2>/dev/null || true
    rm -rf "$scratch"
}
trap leave EXIT

# A tree with all that the checks of release.sh look at, as if version 9.8.7 were ready.
make_tree() {
    tree=$scratch/tree
    id=io.github.dnc_desk.DncDesk
    mkdir -p "$tree/packaging/linux"
    cp "$1/packaging/release.sh" "$1/packaging/steps.sh" "$tree/packaging/"
    sed 's/^    VERSION [0-9.]*$/    VERSION 9.8.7/' "$1/CMakeLists.txt" >"$tree/CMakeLists.txt"
    sed 's/<releases>/&<release version="9.8.7" date="2030-01-02"\/>/' "$1/packaging/linux/$id.metainfo.xml" \
        >"$tree/packaging/linux/$id.metainfo.xml"
    echo '{ "version": "9.8.7" }' >"$tree/vcpkg.json"
    printf '# Changelog\n\n## [9.8.7] - 2030-01-02\n\n- Something\n\n## [9.8.6] - 2030-01-01\n' >"$tree/CHANGELOG.md"
    echo build >"$tree/.gitignore"
    git -C "$tree" init -q
    commit
}

commit() {
    git -C "$tree" add -A
    git -C "$tree" -c user.name=test -c user.email=test@localhost commit -q --allow-empty -m test
}

# expect TEXT VERSION [OPTIONS]: refused, and TEXT says why.
expect() {
    text=$1
    shift
    if said=$(sh "$tree/packaging/release.sh" "$@" --check 2>&1); then
        fail "it was not refused: $text"
    fi
    echo "$said" | grep -qF -e "$text" || fail "'$text' was expected, not: $said"
}

refuses() {
    need git gpg gpgconf ninja cpack rpmbuild dpkg-deb patchelf xz sha256sum
    make_tree "$1"
    GNUPGHOME=$scratch/gpg
    export GNUPGHOME
    mkdir -m 700 "$GNUPGHOME"
    gpg --batch --quiet --passphrase '' --quick-generate-key test@localhost ed25519 sign never 2>/dev/null
    set -- --contact 'Someone <someone@dnc-desk.org>' --homepage https://dnc-desk.org --output "$scratch/out"
    sh "$tree/packaging/release.sh" 9.8.7 "$@" --key test@localhost --check >/dev/null ||
        fail 'a tree that is ready was refused'
    expect 'no version' 9.8 "$@" --key test@localhost
    expect 'CMakeLists.txt says 9.8.7' 9.8.6 "$@" --key test@localhost
    expect '--key is missing' 9.8.7 "$@"
    expect 'no secret key' 9.8.7 "$@" --key other@localhost
    expect 'placeholder' 9.8.7 "$@" --homepage https://dnc-desk.example --key test@localhost
    expect 'placeholder' 9.8.7 "$@" --contact 'A <a@dnc-desk.example>' --key test@localhost
    expect '--contact needs' 9.8.7 "$@" --contact someone --key test@localhost
    expect 'exists' 9.8.7 "$@" --output "$scratch" --key test@localhost
    echo changed >>"$tree/CMakeLists.txt"
    expect 'not clean' 9.8.7 "$@" --key test@localhost
    git -C "$tree" checkout -q CMakeLists.txt
    git -C "$tree" tag v9.8.7
    commit
    expect 'another commit' 9.8.7 "$@" --key test@localhost
    git -C "$tree" tag -d v9.8.7 >/dev/null
    sed -i '/^- Something/d' "$tree/CHANGELOG.md"
    commit
    expect 'is empty' 9.8.7 "$@" --key test@localhost
    sed -i '/9\.8\.7/d' "$tree/CHANGELOG.md"
    commit
    expect 'has no section' 9.8.7 "$@" --key test@localhost
    [ ! -e "$scratch/out" ] || fail 'a refused release left files behind'
}

# A small archive in place of the programs.
unpacks() {
    need xz sha256sum
    head=$1/packaging/linux/unpack.sh.in
    cd "$scratch"
    mkdir -p made/dnc-desk-1
    echo content >made/dnc-desk-1/file
    tar -C made -cJf a.tar.xz dnc-desk-1
    sed -e "s/@FIRST_LINE@/$(($(wc -l <"$head") + 1))/" -e 's/@NAME@/dnc-desk-1/' \
        -e "s/@SHA256@/$(sha256sum a.tar.xz | cut -d' ' -f1)/" "$head" | cat - a.tar.xz >a.run
    sh a.run --check >/dev/null || fail 'an intact file was refused'
    sh a.run --target 'a folder' >/dev/null
    [ "$(cat 'a folder/dnc-desk-1/file')" = content ] || fail 'the content is not there'
    ! sh a.run --target 'a folder' 2>/dev/null || fail 'what was there was overwritten'
    printf x >>a.run
    ! sh a.run --target other 2>/dev/null || fail 'a damaged file was unpacked'
    [ ! -e other ] || fail 'a damaged file left something'
}

task=$1
shift
case $task in
refuses | unpacks) $task "$@" ;;
*) fail "there is no task $task" ;;
esac
