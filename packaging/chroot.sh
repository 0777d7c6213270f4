#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Runs a command in a copy of the source tree inside a new, minimal Debian 12, where nothing was prepared by hand:
#
#   sh packaging/chroot.sh sh packaging/test.sh
#
# As root; needs mmdebstrap. DNC_CHROOT=DIR keeps the system in DIR and takes it up again in the next run (only the copy
# of the tree is new then); else it lies in a temporary folder and is removed at the end.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
if [ $# -eq 0 ]; then
    echo 'Usage: sh packaging/chroot.sh COMMAND...' >&2
    exit 2
fi
[ "$(id -u)" -eq 0 ] || { echo 'chroot.sh: only root can make a chroot' >&2; exit 1; }

root=${DNC_CHROOT:-$(mktemp -d)}
leave() {
    status=$?
    for mounted in dev/shm dev/pts proc; do
        umount -l "$root/$mounted" 2>/dev/null || true
    done
    [ -n "${DNC_CHROOT-}" ] || rm -rf --one-file-system "$root"
    exit $status
}
trap leave EXIT
trap 'exit 130' INT TERM

if [ ! -e "$root/etc/debian_version" ]; then
    echo 'Making a minimal Debian 12 ...'
    mmdebstrap --quiet --variant=minbase bookworm "$root"
fi
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
# An installer writes it; Wine knows no localhost without it.
[ -e "$root/etc/hosts" ] || printf '127.0.0.1\tlocalhost\n::1\tlocalhost\n' >"$root/etc/hosts"
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"

tree=$root/root/dnc-desk
mkdir -p "$tree"
# Everything but what was built; what the last run built in there stays, so that the next one is quick.
find "$tree" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
tar -C "$top" --exclude=./build --exclude=./.git -cf - . | tar -C "$tree" --no-same-owner -xf -

env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    chroot "$root" sh -c 'cd /root/dnc-desk && exec "$@"' sh "$@"
