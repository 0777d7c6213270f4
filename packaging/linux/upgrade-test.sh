#!/bin/sh
# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
#
# Upgrades packages with work in progress, in a new, minimal Debian 12:
#
#   sh packaging/linux/upgrade-test.sh OLD.deb NEW.deb [SCREENSHOT.png]
#
# OLD is of version 0.1.0. NEW is installed under the numbers 0.1.9 and 0.2.0. An unfinished upload, a token in the keyring
# and, from 0.1.9 on, a draft must all be there after the upgrade; a downgrade must refuse. As root; needs mmdebstrap.
# DNC_CHROOT=DIR keeps the system in DIR, as chroot.sh does.

set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$top/packaging/steps.sh"
old=${1:?OLD.deb is missing}
new=${2:?NEW.deb is missing}

root=${DNC_CHROOT:-$(mktemp -d)}
leave() {
    status=$?
    for mounted in dev/shm proc; do
        umount -l "$root/$mounted" 2>/dev/null || true
    done
    [ -n "${DNC_CHROOT-}" ] || rm -rf --one-file-system "$root"
    exit $status
}
trap leave EXIT
trap 'exit 130' INT TERM

# stamp VERSION: the same files under another number.
stamp() {
    dpkg-deb -R "$new" "$root/stamped"
    sed -i "s/^Version: .*/Version: $1-1/" "$root/stamped/DEBIAN/control"
    sed -i "s/^version=.*/version=$1-1/" "$root/stamped/DEBIAN/preinst"
    dpkg-deb --root-owner-group -b "$root/stamped" "$root/work/$1.deb"
    rm -r "$root/stamped"
}

make_root() {
    mmdebstrap --quiet --variant=minbase --include="$tools" bookworm "$root"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    chroot "$root" apt-get update -q
}
tools=ca-certificates,dbus,fonts-dejavu-core,gnome-keyring,imagemagick,libsecret-tools,openbox,xauth,xdotool,xvfb
[ -e "$root/etc/debian_version" ] || step upgrade-root 'Making a minimal Debian 12' make_root
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" "$root/work"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
cp "$old" "$root/work/0.1.0.deb"
stamp 0.1.9
stamp 0.2.0
rm -rf "$root/work/support"
cp "$top/resources/sample-list.csv" "$root/work/list.csv"
cp -r "$top/tests/support" "$root/work/support"

# The upload of the sample list ends with 3: it has rows with issues. The practice service refuses the token at first, which
# leaves an upload unfinished.
cat >"$root/work/use.sh" <<'END'
set -eu
cd /work
port=8765
data=$HOME/.local/share/dnc-desk

# await COMMAND...: until it succeeds, a minute at most.
await() {
    for _ in $(seq 300); do
        ! "$@" || return 0
        sleep 0.2
    done
    echo "in vain: $*"
    return 1
}

# serve [OPTION...]: the practice service, in place of the one that ran.
serve() {
    [ -z "${service-}" ] || { kill "$service" && wait "$service"; } || true
    rm -f url
    dnc-desk-cli sandbox --port $port --token kept-token --limit 0 "$@" >url 2>service.log &
    service=$!
    await test -s url
}

# run STATUS COMMAND...: dnc-desk-cli, which takes its token from the keyring.
run() {
    wanted=$1
    shift
    status=0
    dnc-desk-cli "$@" >out 2>err || status=$?
    cat out err
    [ "$status" -eq "$wanted" ]
}

# The entry that the program keeps, under its name: what 0.1.0 can read, 0.1.0 could have written.
store_token() {
    printf kept-token | secret-tool store --label=token xdg:schema org.qt.keychain \
        user "dnc-desk/127.0.0.1:$port/" server 'DNC Desk' type plaintext
}

leave_upload_unfinished() {
    serve --fault '401x*'
    run 4 upload --json --region US --endpoint "$(head -n 1 url)" list.csv
    grep -q '"confirmed":0,' out
}

finish_upload() {
    serve
    run 3 resume --json
    grep -q '"confirmed":29,' out
}

draft_is_there() {
    for draft in "$data"/drafts/*-*.sqlite; do
        [ ! -s "$draft" ] || return 0
    done
    return 1
}
shows_window() {
    xdotool search --onlyvisible --name 'DNC Desk' >/dev/null 2>&1
}

leave_draft() {
    dnc-desk list.csv &
    window=$!
    await draft_is_there
    kill -9 $window
}

find_draft() {
    dnc-desk &
    window=$!
    await shows_window
    sleep 2
    import -window root screenshot.png
    kill $window
    wait $window || true
    draft_is_there
    ! ls "$data"/drafts/*damaged* 2>/dev/null
}

# As a person installs a file. Without the question, which a script cannot answer.
install() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "/work/$1.deb"
}

case $1 in
from-0.1.0)
    [ -z "$(command -v dnc-desk)" ] || apt-get remove -y dnc-desk # of an earlier run
    install 0.1.0
    store_token
    leave_upload_unfinished
    install 0.2.0
    finish_upload
    ;;
from-0.1.9)
    # apt refuses by itself; who insists hears it from the package.
    status=0
    apt-get install -y --allow-downgrades /work/0.1.9.deb >downgrade 2>&1 || status=$?
    cat downgrade
    [ $status -ne 0 ]
    grep -q 'dnc-desk: version 0.2.0-1 is installed' downgrade
    apt-get remove -y dnc-desk
    install 0.1.9
    store_token
    leave_upload_unfinished
    leave_draft
    install 0.2.0
    finish_upload
    find_draft
    apt-get remove -y dnc-desk
    [ ! -e /usr/bin/dnc-desk-cli ]
    [ -s "$data/journal.sqlite" ]
    ;;
esac
kill "$service"
END

for version in 0.1.0 0.1.9; do
    step "upgrade-$version" "Upgrading $version to 0.2.0" \
        env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        chroot "$root" sh /work/support/isolated.sh --keyring --x11 sh /work/use.sh "from-$version"
done
[ -z "${3-}" ] || cp "$root/work/screenshot.png" "$3"
echo 'Work in progress and the token are there after an upgrade; a downgrade is refused.'
