# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""The program on screen, seen over AT-SPI as a screen reader sees it, and used by keyboard and mouse."""

import os
import re
import subprocess
import sys
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
Role = Atspi.Role
State = Atspi.StateType

heard = []  # announcements, oldest first
focused = [None]  # what has the keyboard, as a screen reader learns it


def attempt(condition):
    try:
        return condition()
    except GLib.Error:
        return None  # a widget went while its window was searched


def take_events():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(condition, what):
    """The result of `condition` once it is true; events are taken meanwhile."""
    deadline = time.monotonic() + LIMIT
    while not (result := attempt(condition)):
        if time.monotonic() > deadline:
            sys.exit(f"{what} did not come. Heard: {heard}")
        take_events()
        time.sleep(0.05)
    return result


def hear(pattern):
    wait_for(lambda: any(re.search(pattern, text) for text in heard), f"the announcement {pattern}")


def on_focus(event):
    if event.detail1:
        focused[0] = event.source


def on_event(event):
    try:
        if event.detail1 and event.source and event.source.get_role() == Role.NOTIFICATION:
            heard.append(event.source.get_name())
    except GLib.Error:
        pass  # what appeared is gone already


def is_on_bus(name):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    reply = bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                          GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, -1)
    return reply.unpack()[0]


def start_accessibility():
    """The process of the accessibility bus; announcements are in `heard` from now on."""
    launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
    if launcher is None:
        print("at-spi2-core is needed", file=sys.stderr)
        sys.exit(77)
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    wait_for(lambda: is_on_bus("org.a11y.Bus"), "the accessibility bus")
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    listener.register("object:state-changed:showing")
    follower = Atspi.EventListener.new(on_focus)
    follower.register("object:state-changed:focused")
    return bus


def start(program, *arguments, folder=None):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    return subprocess.Popen([program, "--lang", "en", *arguments], env=environment, cwd=folder)


def descendants(node):
    """All below `node` but the cells of tables, which may be millions."""
    if node.get_role() in (Role.TABLE, Role.TREE):
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child
            yield from descendants(child)


def windows():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is not None and "dnc-desk" in application.get_name().lower().replace(" ", "-"):
            yield application


def is_usable(node):
    states = node.get_state_set()
    return states.contains(State.SHOWING) and states.contains(State.ENABLED)


def find(role, pattern):
    """The first usable widget on screen of this role whose name matches, or nothing."""
    for application in windows():
        for node in descendants(application):
            if node.get_role() == role and re.search(pattern, node.get_name() or "") and is_usable(node):
                return node
    return None


def await_node(role, pattern):
    return wait_for(lambda: find(role, pattern), f"{role.value_nick} {pattern}")


def press(pattern):
    """As a screen reader presses a button, without keyboard or mouse."""
    await_node(Role.PUSH_BUTTON, pattern).get_action_iface().do_action(0)


def is_shown(pattern):
    """Whether a text on screen matches, as a person would read it."""
    return any(re.search(pattern, node.get_name() or "") and node.get_state_set().contains(State.SHOWING)
               for application in windows() for node in descendants(application))


def read(pattern):
    wait_for(lambda: is_shown(pattern), f"the text {pattern}")


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True)
    time.sleep(0.2)
    take_events()


def picture(folder, name):
    subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")], check=False)


class Keyboard:
    """Somebody who has no mouse, and hears where the keyboard is."""

    def key(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        xdotool("type", "--delay", "5", text)

    def is_on(self, role, pattern):
        node = focused[0]
        return attempt(lambda: node is not None and node.get_role() == role
                       and re.search(pattern, node.get_name() or "") is not None and is_usable(node))

    def go_to(self, role, pattern, keys=("Tab",)):
        """Tab moves within a pane, F6 to the next one; in the list, Tab is for its cells."""
        await_node(role, pattern)
        deadline = time.monotonic() + LIMIT
        while not self.is_on(role, pattern):
            if time.monotonic() > deadline:
                sys.exit(f"the keyboard does not reach {role.value_nick} {pattern}, but {name_of(focused[0])}")
            for key in keys:
                self.key(key)
                if self.is_on(role, pattern):
                    break

    def use(self, role, pattern, keys=("Tab",)):
        self.go_to(role, pattern, keys)
        self.key("space")


class Mouse:
    """Somebody who only points and clicks."""

    def at(self, node):
        area = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return area.x + area.width // 2, area.y + area.height // 2

    def click(self, node, button="1", times="1"):
        x, y = self.at(node)
        xdotool("mousemove", str(x), str(y), "click", "--repeat", times, "--delay", "60", button)

    def use(self, role, pattern, times="1"):
        self.click(await_node(role, pattern), times=times)

    def use_menu(self, *names):
        for name in names:
            self.use(Role.MENU_ITEM, name)


def name_of(node):
    return attempt(lambda: f"{node.get_role().value_nick} {node.get_name()}") or "nothing"


def cell(table_name, pattern, most_rows=60):
    """The first cell among the rows of a table on screen whose name matches, or nothing."""
    table = find(Role.TABLE, table_name) or find(Role.TREE, table_name)
    if table is None:
        return None
    for index in range(min(table.get_child_count(), most_rows * 8)):
        node = table.get_child_at_index(index)
        if node is not None and re.search(pattern, node.get_name() or ""):
            return node
    return None
