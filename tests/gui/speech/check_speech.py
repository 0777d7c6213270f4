# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""Uses the program as a screen reader does, over AT-SPI, and fails where a result is not announced.

check_speech.py DNC-DESK
"""

import os
import re
import subprocess
import sys
import tempfile
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, Gio, GLib
except (ImportError, ValueError):
    print("python3-gi and gir1.2-atspi-2.0 are needed", file=sys.stderr)
    sys.exit(77)

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LIMIT = 300  # seconds after which something hangs, however busy the machine is

heard = []


def attempt(condition):
    try:
        return condition()
    except GLib.Error:
        return None  # a widget went while its window was searched


def wait_for(condition, what):
    """The result of `condition` once it is true; events are taken meanwhile."""
    context = GLib.MainContext.default()
    deadline = time.monotonic() + LIMIT
    while not (result := attempt(condition)):
        if time.monotonic() > deadline:
            sys.exit(f"{what} did not come. Heard: {heard}")
        while context.pending():
            context.iteration(False)
        time.sleep(0.05)
    return result


def listen(event):
    try:
        if event.detail1 and event.source and event.source.get_role() == Atspi.Role.NOTIFICATION:
            heard.append(event.source.get_name())
    except GLib.Error:
        pass  # what appeared is gone already


def is_on_bus(name):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    reply = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                          GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, -1)
    return reply.unpack()[0]


def descendants(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child
            yield from descendants(child)


def button(pattern):
    """The button on screen whose name matches `pattern`, or nothing."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is None or "dnc-desk" not in application.get_name().lower().replace(" ", "-"):
            continue
        for node in descendants(application):
            states = node.get_state_set()
            if (node.get_role() == Atspi.Role.PUSH_BUTTON and re.search(pattern, node.get_name() or "")
                    and states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED)):
                return node
    return None


def press(pattern):
    found = wait_for(lambda: button(pattern), f"the button {pattern}")
    found.get_action_iface().do_action(0)


def hear(pattern):
    wait_for(lambda: any(re.search(pattern, text) for text in heard), f"the announcement {pattern}")


def main(program):
    launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
    if launcher is None:
        print("at-spi2-core is needed", file=sys.stderr)
        sys.exit(77)
    with subprocess.Popen([launcher, "--launch-immediately"]) as bus, tempfile.TemporaryDirectory() as folder:
        wait_for(lambda: is_on_bus("org.a11y.Bus"), "the accessibility bus")
        Atspi.init()
        listener = Atspi.EventListener.new(listen)
        listener.register("object:state-changed:showing")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        command = [program, "--practice", "--lang", "en", "--data-dir", folder]
        with subprocess.Popen(command, env=environment) as desk:
            try:
                press("^Add the Sample List")
                hear(r"\d.*sample")
                press("^Upload")
                press("^Send")
                hear("confirmed")
            finally:
                desk.kill()
                bus.kill()
    print("heard:", *heard, sep="\n  ")


if __name__ == "__main__":
    main(*sys.argv[1:])
