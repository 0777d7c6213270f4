#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Builds the libraries of DNC Desk for Windows, with mingw-w64, from Debian's sources and their security fixes.
#
#   sh packaging/windows/libraries.sh [NAME...]
#
# They are installed in build/windows-deps/x64, where the preset `windows` looks for them. A library is built again when
# its version or the number after it in the list below changes. DNC_JOBS is how many compilers run at once.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$top/packaging/steps.sh"

deps=$top/build/windows-deps
prefix=$deps/x64
host=x86_64-w64-mingw32
jobs=${DNC_JOBS:-$(nproc)}
toolchain=$top/packaging/windows/mingw-w64.cmake
all='qtbase qtkeychain zlib expected expat xxhash uchardet xml2 zip xlsxwriter sqlite abseil protobuf icu phonenumber'
mkdir -p "$deps/sources" "$deps/work" "$deps/stamps" "$deps/apt/lists/partial" "$prefix"
# A second run waits for the first and finds its work done.
exec 9>"$deps/lock"
flock 9

apt_sources() {
    program=$1
    shift
    "$program" -q -o Dir::Etc::SourceList="$deps/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$deps/apt/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
        -o APT::Sandbox::User=root "$@"
}

# The source packages of Debian 12 are read through lists of our own, so that the system's stay as they are.
read_source_lists() {
    keys=/usr/share/keyrings/debian-archive-keyring.gpg
    cat >"$deps/apt/sources.list" <<LIST
deb-src [signed-by=$keys] http://deb.debian.org/debian bookworm main
deb-src [signed-by=$keys] http://deb.debian.org/debian-security bookworm-security main
LIST
    apt_sources apt-get update
}

# source_versions NAME: newest first.
source_versions() {
    apt_sources apt-cache showsrc "$1" | sed -n 's/^Version: //p' | sort -rVu
}

# unpack NAME FOLDER: Debian's source, patched. A mirror may lag behind its own list: then the version before it. A build
# of the same version that was interrupted goes on.
unpack() {
    for version in $(source_versions "$1"); do
        [ "$(cat "$2/.version" 2>/dev/null)" != "$version" ] || return 0
        rm -rf "$2"
        (cd "$deps/sources" && apt_sources apt-get source --download-only "$1=$version") || continue
        dpkg-source --no-check -x "$deps/sources/$(echo "$1_$version" | sed 's/_[0-9]*:/_/').dsc" "$2" &&
            echo "$version" >"$2/.version" && return
    done
    return 1
}

with_cmake() { # FOLDER [OPTIONS...]
    source=$1
    shift
    cmake -S "$source" -B "$source/build-windows" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DDNC_WINDOWS_LIBRARIES="$prefix" \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib "$@" &&
        cmake --build "$source/build-windows" --parallel "$jobs" &&
        cmake --install "$source/build-windows"
}

build_qtbase() {
    unpack qt6-base "$1" && with_cmake "$1" -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_QMAKE_DEVICE_OPTIONS="CROSS_COMPILE=$host-" \
        -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_BY_DEFAULT=OFF \
        -DINPUT_opengl=no -DFEATURE_icu=OFF -DFEATURE_dbus=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=ON \
        -DFEATURE_sql=OFF -DFEATURE_printsupport=OFF -DFEATURE_concurrent=OFF -DFEATURE_xml=OFF \
        -DFEATURE_pkg_config=OFF -DFEATURE_glib=OFF -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF \
        -DFEATURE_direct2d1_1=OFF -DFEATURE_jpeg=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_doubleconversion=OFF
}

build_qtkeychain() { # Debian 12 has 0.13.2, whose source some mirrors lack; this is the release in Debian 13.
    tarball=$deps/sources/qtkeychain_0.15.0.orig.tar.gz
    curl -fsS -o "$tarball" http://deb.debian.org/debian/pool/main/q/qtkeychain/qtkeychain_0.15.0.orig.tar.gz &&
        echo "f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22  $tarball" | sha256sum --check &&
        rm -rf "$1" && mkdir "$1" && tar -C "$1" --strip-components=1 -xf "$tarball" &&
        sed -i 's|/utf-8||' "$1/qtkeychain/CMakeLists.txt" &&
        with_cmake "$1" -DBUILD_WITH_QT6=ON -DBUILD_TESTING=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF \
            -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake"
}

# Debian has zlib for mingw-w64 and the header of tl::expected; only the copies here are found by CMake.
build_zlib() {
    mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/include" &&
        cp /usr/$host/include/zlib.h /usr/$host/include/zconf.h "$prefix/include" &&
        cp /usr/$host/lib/libz.dll.a "$prefix/lib" &&
        cp /usr/$host/lib/zlib1.dll "$prefix/bin"
}
build_expected() {
    package=$prefix/lib/cmake/tl-expected
    mkdir -p "$prefix/include" "$package" && cp -r /usr/include/tl "$prefix/include" &&
        cat >"$package/tl-expected-config.cmake" <<'CMAKE'
add_library(tl::expected INTERFACE IMPORTED)
target_include_directories(tl::expected INTERFACE ${CMAKE_CURRENT_LIST_DIR}/../../../include)
CMAKE
}
build_expat() {
    # Debian's security fixes test the value of XML_DTD, which this release defines without one.
    unpack expat "$1" && sed -i 's/^#cmakedefine XML_DTD$/#cmakedefine XML_DTD 1/' "$1/expat/expat_config.h.cmake" &&
        with_cmake "$1/expat" -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_EXAMPLES=OFF \
        -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_DOCS=OFF
}
build_xxhash() {
    unpack xxhash "$1" && with_single xxhash "$1/xxhash.c" "$1/xxhash.h"
}
build_uchardet() {
    unpack uchardet "$1" && with_cmake "$1" -DBUILD_BINARY=OFF -DBUILD_STATIC=OFF
}
build_xml2() {
    unpack libxml2 "$1" && with_cmake "$1" -DLIBXML2_WITH_ICONV=OFF -DLIBXML2_WITH_ZLIB=OFF -DLIBXML2_WITH_LZMA=OFF \
        -DLIBXML2_WITH_PYTHON=OFF -DLIBXML2_WITH_TESTS=OFF -DLIBXML2_WITH_PROGRAMS=OFF -DLIBXML2_WITH_HTTP=OFF \
        -DLIBXML2_WITH_FTP=OFF
}
build_zip() {
    unpack libzip "$1" && with_cmake "$1" -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_OPENSSL=OFF -DENABLE_GNUTLS=OFF \
        -DENABLE_MBEDTLS=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_COMMONCRYPTO=OFF -DENABLE_ZSTD=OFF \
        -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
}
build_xlsxwriter() {
    unpack libxlsxwriter "$1" && with_cmake "$1" -DBUILD_SHARED_LIBS=ON
}
build_sqlite() { # the source package has no amalgamation: its own build makes it
    unpack sqlite3 "$1" && (cd "$1" && ./configure --disable-tcl --disable-readline && make sqlite3.c) &&
        with_single sqlite3 "$1/sqlite3.c" "$1/sqlite3.h"
}
build_icu() { # the tools of the host are Debian's own, in the place where ICU looks for a build of its own
    unpack icu "$1" || return
    native=$1/native
    mkdir -p "$native/bin" "$native/lib" "$native/stubdata" "$native/config" "$1/windows" &&
        for tool in /usr/bin/derb /usr/bin/gen* /usr/bin/pkgdata /usr/bin/makeconv /usr/sbin/gen* /usr/sbin/icupkg; do
            ln -sf "$tool" "$native/bin/"
        done
    cat >"$native/config/icucross.mk" <<MK
CROSS_ICU_VERSION=$(sed -n 's/^#define U_ICU_VERSION "\(.*\)"/\1/p' "$1/source/common/unicode/uvernum.h")
TOOLEXEEXT=
TOOLBINDIR=\$(cross_buildroot)/bin
TOOLLIBDIR=\$(cross_buildroot)/lib
INVOKE=
PKGDATA_INVOKE=
MK
    echo "CURR_FULL_DIR=\$(shell pwd)" >"$native/config/icucross.inc"
    (cd "$1/windows" && CC=$host-gcc-posix CXX=$host-g++-posix ../source/configure --host=$host \
        --with-cross-build="$native" --prefix="$prefix" --enable-shared --disable-static --disable-tools \
        --disable-tests --disable-samples --disable-extras --disable-icuio --disable-layoutex \
        CFLAGS=-O2 CXXFLAGS='-O2 -std=c++17' && make -j"$jobs" && make install)
}
build_abseil() {
    unpack abseil "$1" && with_cmake "$1" -DCMAKE_CXX_STANDARD=17 -DABSL_PROPAGATE_CXX_STD=ON -DBUILD_TESTING=OFF
}
build_protobuf() { # libphonenumber needs no more than the small runtime, a third of the whole
    unpack protobuf "$1" && sed -i '/libprotobuf\.cmake)/d' "$1/CMakeLists.txt" &&
        sed -i 's/libprotobuf-lite libprotobuf\>/libprotobuf-lite/' "$1/cmake/install.cmake" &&
        with_cmake "$1" -DCMAKE_CXX_STANDARD=17 -Dprotobuf_BUILD_TESTS=OFF \
        -Dprotobuf_BUILD_PROTOC_BINARIES=OFF -Dprotobuf_WITH_ZLIB=OFF -Dprotobuf_BUILD_SHARED_LIBS=OFF
}
build_phonenumber() {
    unpack libphonenumber "$1" && cp -r "$top/packaging/windows/phonenumber" "$1/package" &&
        with_cmake "$1/package" -DSOURCE="$1/cpp" -DVERSION="$(sed 's/[+-].*//' "$1/.version")"
}

# keep_license NAME FOLDER: for the installer. zlib and tl::expected are Debian's binary packages.
keep_license() {
    case $1 in
    zlib) license=/usr/share/doc/libz-mingw-w64-dev/copyright ;;
    expected) license=/usr/share/doc/libexpected-dev/copyright ;;
    qtkeychain) license=$2/COPYING ;;
    *) license=$2/debian/copyright ;;
    esac
    mkdir -p "$prefix/licenses" && cp "$license" "$prefix/licenses/$1.txt"
}

with_single() { # NAME C-FILE HEADER
    mkdir -p "$deps/work/single-$1" && cp "$top/packaging/windows/single/CMakeLists.txt" "$deps/work/single-$1" &&
        with_cmake "$deps/work/single-$1" -DNAME="$1" -DSOURCE="$2" -DHEADERS="$3"
}

# The name of Debian's package and, after a change of the options above, a higher number.
debian_source() {
    case $1 in
    zlib) echo "libz-mingw-w64 1" ;;
    expected) echo "tl-expected 2" ;;
    xml2 | zip | xlsxwriter) echo "lib$1 1" ;;
    phonenumber) echo "libphonenumber 2" ;;
    sqlite) echo "sqlite3 1" ;;
    qtbase) echo "qt6-base 1" ;;
    *) echo "$1 1" ;;
    esac
}

# The licenses of the compiler's own DLLs.
mkdir -p "$prefix/licenses"
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$prefix/licenses/gcc.txt"
cp /usr/share/doc/mingw-w64-common/copyright "$prefix/licenses/mingw-w64.txt"

[ -s "$deps/apt/sources.list" ] || step windows-sources 'Reading the lists of source packages' read_source_lists
# shellcheck disable=SC2086 # a list of names
[ $# -gt 0 ] || set -- $all
for library in "$@"; do
    # shellcheck disable=SC2046 # two words
    set -- $(debian_source "$library")
    newest=$(source_versions "$1" | head -n 1 | tr -d ':')
    [ ! -e "$deps/stamps/$library-$newest-$2" ] || continue
    folder=$deps/work/$library
    step "windows-$library" "Building $library for Windows" "build_$library" "$folder"
    keep_license "$library" "$folder" || fail "The license of $library was not found"
    rm -f "$deps/stamps/$library-"*
    # Not the newest version where the mirror lags: the next run tries again.
    used=$(cat "$folder/.version" 2>/dev/null || echo "$newest")
    : >"$deps/stamps/$library-$(echo "$used" | tr -d ':')-$2"
done
