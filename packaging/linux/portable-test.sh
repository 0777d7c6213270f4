#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Uses the portable build for the sample upload in a new, minimal Debian that has no Qt:
#
#   sh packaging/linux/portable-test.sh ARCHIVE.tar.xz|ARCHIVE.run [bookworm|trixie]
#
# By the command line, without a display, and on X11. As root; needs mmdebstrap.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$top/packaging/steps.sh"
archive=${1:?ARCHIVE is missing}
suite=${2:-bookworm}

# What every desktop has, and the portable build does not bring; Debian 13 renamed one of them.
system='libsecret-1-0,libexpat1,libdbus-1-3,libfontconfig1,libfreetype6,libharfbuzz0b,libx11-6,libxcb1,libgl1,libegl1,libopengl0,libcom-err2'
case $suite in
bookworm) system=$system,libglib2.0-0 ;;
*) system=$system,libglib2.0-0t64 ;;
esac

root=$(mktemp -d)
leave() {
    status=$?
    umount -l "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
    exit $status
}
trap leave EXIT
trap 'exit 130' INT TERM

step portable-root "Making a minimal Debian ($suite)" mmdebstrap --quiet --variant=minbase \
    --include="$system,fonts-dejavu-core,xvfb,xz-utils" "$suite" "$root"
mount -t proc proc "$root/proc"
! find "$root/usr" -name 'libQt*' | grep . || fail 'The system has a Qt of its own.'
mkdir "$root/work"
cp "$top/resources/sample-list.csv" "$root/work/list.csv"
case $archive in
*.run)
    cp "$archive" "$root/work/it.run"
    chroot "$root" sh /work/it.run --target /work
    ;;
*) tar -C "$root/work" -xf "$archive" ;;
esac

# The sample list has rows with issues, so an upload of it ends with 3.
cat >"$root/work/use.sh" <<'END'
set -eu
cd /work
bin=$(echo /work/dnc-desk-*/bin)
mkdir -m 700 run offscreen x11
export HOME=/work XDG_RUNTIME_DIR=/work/run
"$bin/dnc-desk-cli" sandbox --port 0 --token portable --limit 0 >url 2>/dev/null &
service=$!
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>display >/dev/null 2>&1 &
x11=$!
trap 'kill $service $x11' EXIT
waited=0
until [ -s url ] && [ -s display ]; do
    waited=$((waited + 1))
    [ $waited -lt 600 ] || exit 1
    sleep 0.1
done
status=0
DNC_DESK_TOKEN=portable "$bin/dnc-desk-cli" upload --endpoint "$(head -n 1 url)" --data-dir data --region US \
    --report report.csv list.csv || status=$?
[ $status -eq 3 ]
[ "$(grep -c ',confirmed,' report.csv)" -gt 20 ]
QT_QPA_PLATFORM=offscreen "$bin/dnc-desk" --practice --demo offscreen list.csv
DISPLAY=:$(cat display) QT_QPA_PLATFORM=xcb "$bin/dnc-desk" --practice --demo x11 list.csv
[ -s offscreen/6-finished-light.png ]
[ -s x11/6-finished-light.png ]
END
step portable-use 'Uploading the sample list by command line, without a display and on X11' \
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$root" sh /work/use.sh
# Removing it is removing its folder: it wrote elsewhere only where its users keep their data.
rm -rf "$root"/work/dnc-desk-*
echo "$(basename "$archive") works on Debian $(cat "$root/etc/debian_version") without Qt."
