#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Makes a build for Linux that needs no installed Qt, as tar.xz and as a file that unpacks itself:
#
#   sh packaging/portable.sh [BUILD]      BUILD is a finished build of the preset release, else build/release
#
# Both are in BUILD/packages. The same BUILD and SOURCE_DATE_EPOCH give the same bytes. docs/packaging.md says what the
# system must have. Needs patchelf, binutils and xz.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/packaging/steps.sh"
build=${1-$top/build/release}
[ -x "$build/bin/dnc-desk" ] || fail "There is no finished build in $build: cmake --workflow --preset release"
for program in patchelf objdump xz; do
    command -v "$program" >/dev/null || fail "$program is not installed: sh packaging/dependencies.sh package"
done
version=$("$build/bin/dnc-desk-cli" --version | sed -n 's/^dnc-desk-cli //p')
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
umask 022

name=dnc-desk-$version-linux-$(uname -m)
stage=$build/portable
tree=$stage/$name
rm -rf "$stage"
mkdir -p "$tree" "$build/packages"

install_programs() {
    DESTDIR='' cmake --install "$build" --prefix "$tree" --strip
}

bundle() {
    python3 "$top/packaging/linux/bundle.py" "$tree" "$version"
}

# In one order, of nobody, of one time.
pack() {
    tar -C "$stage" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
        --format=gnu -cf "$stage/$name.tar" "$name" && xz -T1 -6 "$stage/$name.tar"
}

step portable-install 'Installing the programs' install_programs
step portable-bundle 'Adding libraries, plugins and licenses' bundle
step portable-pack 'Packing' pack

packed=$build/packages/$name
mv "$stage/$name.tar.xz" "$packed.tar.xz"
head=$top/packaging/linux/unpack.sh.in
sed -e "s/@FIRST_LINE@/$(($(wc -l <"$head") + 1))/" -e "s/@NAME@/$name/" \
    -e "s/@SHA256@/$(sha256sum "$packed.tar.xz" | cut -d' ' -f1)/" "$head" >"$stage/head"
cat "$stage/head" "$packed.tar.xz" >"$packed.run"
chmod 755 "$packed.run"
tail -n 1 "$logs/portable-bundle.log"
echo "$packed.tar.xz"
echo "$packed.run"
