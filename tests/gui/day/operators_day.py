# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT
"""A day of somebody in operations at the real window, by keyboard alone or by mouse alone.

operators_day.py keyboard|mouse DNC-DESK DNC-DESK-CLI [FOLDER FOR PICTURES]

A messy export is opened and its question answered; rows are fixed, replaced, undone and excluded; the list is sent to
a practice service that answers 429 and then closes a connection; the window is closed in the middle, and killed in the
middle of the rest; the upload is finished and its report saved. Everything is found and read over AT-SPI, as a screen
reader does. In the end the report and the service must agree about every row.
"""

import csv
import glob
import json
import os
import subprocess
import sys
import tempfile

import desk
from desk import Role

PEOPLE = 1300
NAMES = "crm-export.csv", "report.csv"


def write_export(path):
    lines = ["Email,Phone,Status"]
    lines += [f"person{i}@example.com,,Unsubscribed" for i in range(PEOPLE)]
    lines += [f"active{i}@example.com,,Active" for i in range(40)]
    lines += [f"pending{i}@example.com,,Pending" for i in range(5)]
    lines += ["bob@gmial.com,,Unsubscribed", "ann@example,,Unsubscribed", ",4155550123,Unsubscribed",
              "old-one@corp.example,,Unsubscribed", "old-two@corp.example,,Unsubscribed",
              "person1@example.com,,Unsubscribed"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


class Day:
    def __init__(self, program, cli, folder, pictures, types):
        self.program, self.folder, self.pictures = program, folder, pictures
        self.export, self.report = (os.path.join(folder, name) for name in NAMES)
        self.data = os.path.join(folder, "data")
        os.mkdir(self.data)
        write_export(self.export)
        self.log = os.path.join(folder, "service.jsonl")
        self.service = subprocess.Popen([cli, "sandbox", "--limit", "0", "--fault", "429=15@2",
                                         "--fault", "delay=20000@4", "--log", self.log],
                                        stdout=subprocess.PIPE, text=True)
        address = self.service.stdout.readline().strip()
        with open(os.path.join(self.data, "settings.ini"), "w", encoding="utf-8") as file:
            file.write(f"[service]\nendpoint={address}\n[list]\nregion=US\n"
                       f"[upload]\ntypeAbove={1000 if types else 100000}\n")
        self.window = None

    def start(self):
        os.environ["DNC_DESK_TOKEN"] = "sandbox-token"
        self.window = desk.start(self.program, "--data-dir", self.data, folder=self.folder)

    def kill(self):
        self.window.kill()
        self.window.wait()
        desk.focused[0] = None

    def photograph(self, name):
        if self.pictures:
            desk.picture(self.pictures, name)

    def end(self):
        for process in (self.window, self.service):
            if process is not None:
                process.kill()

    def asks_to_send_again(self, done):
        """Whether the killed request is in doubt: it may have been carried out or not."""
        desk.wait_for(lambda: desk.find(Role.PUSH_BUTTON, "^Send Again") or desk.is_shown(done), "the end of the upload")
        return desk.find(Role.PUSH_BUTTON, "^Send Again") is not None

    def check_report(self, edited):
        """Each row of the export is in the report once, and what it calls confirmed is on the list."""
        saved = desk.wait_for(lambda: [path for path in glob.glob(os.path.join(self.folder, "*.csv"))
                                       if path != self.export], "the report")
        with open(saved[0], encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        listed = set()
        with open(self.log, encoding="utf-8") as file:
            for line in file:
                entry = json.loads(line)
                if entry["added"] > 0:
                    listed.update(item["identifier"] for item in entry["identifiers"])
        confirmed = {row["identifier"] for row in rows if row["status"] == "confirmed"}
        with open(self.export, encoding="utf-8") as file:
            expected = len(file.readlines()) - 1
        assert len(rows) == expected, f"{len(rows)} rows in the report instead of {expected}"
        assert confirmed <= listed, f"called confirmed, but not sent: {sorted(confirmed - listed)[:5]}"
        assert not any(name.startswith(("active", "pending")) for name in listed), "people who did not opt out"
        for identifier in edited:
            assert identifier in confirmed, f"{identifier} is not confirmed"
        statuses = {row["status"] for row in rows}
        assert statuses <= {"confirmed", "invalid", "duplicate", "excluded"}, statuses


def go_to_row(hands, row):
    hands.key("ctrl+g")
    desk.await_node(Role.SPIN_BUTTON, "")
    hands.type(str(row))
    hands.key("Return")


def day_by_keyboard(day):
    hands = desk.Keyboard()
    day.start()
    desk.await_node(Role.DIALOG, "^Getting Started")  # once, at the first start
    hands.key("Escape")
    desk.await_node(Role.PUSH_BUTTON, "^Paste a List")
    hands.key("ctrl+o")
    desk.await_node(Role.DIALOG, "^Open a list")
    hands.type(day.export)
    hands.key("Return")

    desk.await_node(Role.RADIO_BUTTON, "^Opted out")
    desk.read("Pending")
    day.photograph("1-question")
    while not (hands.is_on(Role.RADIO_BUTTON, "^Opted out")
               and desk.focused[0].get_description() == "Pending"):
        hands.key("Tab")
    hands.key("Right", "space")
    hands.use(Role.PUSH_BUTTON, "^Import$")
    desk.hear("identifiers read from crm-export.csv")

    hands.key("F8")  # the next issue
    desk.read("^Invalid domain")
    desk.read("Typed: ann@example$")
    hands.key("F2")
    hands.type(".org")
    hands.key("Return")
    desk.read("^Show only: Ready, 1,305")
    go_to_row(hands, 1346)  # bob@gmial.com
    desk.read("^Possible typo")
    hands.key("alt+Return")
    desk.read("Will be sent: bob@gmail.com")
    hands.key("ctrl+h")
    desk.await_node(Role.TEXT, "^Find:")
    hands.type("corp.example")
    hands.key("Tab")
    hands.type("corp.test")
    hands.use(Role.PUSH_BUTTON, "^Replace in 2 Cells")
    go_to_row(hands, 1349)
    desk.read("Will be sent: old-one@corp.test")
    hands.key("ctrl+z")
    go_to_row(hands, 1349)
    desk.read("Will be sent: old-one@corp.example")
    hands.key("ctrl+Home")
    hands.use(Role.PUSH_BUTTON, "^Exclude$", ("F6",))
    desk.read("^Show only: Ready, 1,304")
    day.photograph("2-list")

    hands.use(Role.PUSH_BUTTON, "^Upload…", ("F6", "Tab"))
    desk.await_node(Role.DIALOG, "^Confirm Upload")
    hands.go_to(Role.TEXT, "^Number of opt-outs")
    hands.type("1304")
    day.photograph("3-confirm")
    hands.use(Role.PUSH_BUTTON, "^Send 1,304")
    desk.read("Alta asked to wait")
    day.photograph("4-wait")
    hands.key("ctrl+q")
    desk.hear("Close during the upload")
    hands.use(Role.PUSH_BUTTON, "^Close$", ("F6", "Tab"))
    desk.wait_for(lambda: day.window.poll() is not None, "the end of the program")

    desk.focused[0] = None
    day.start()
    desk.read("was not finished")
    hands.use(Role.PUSH_BUTTON, "^Continue$", ("F6", "Tab"))
    desk.read("1,000 confirmed")
    day.photograph("5-continued")
    day.kill()

    desk.heard.clear()
    day.start()
    desk.read("was not finished")
    hands.use(Role.PUSH_BUTTON, "^Continue$", ("F6", "Tab"))
    day.photograph("6-after-kill")
    finish_by_keyboard(day, hands)


def finish_by_keyboard(day, hands):
    if day.asks_to_send_again("1,304 (opt-outs )?confirmed"):
        hands.use(Role.PUSH_BUTTON, "^Send Again", ("F6", "Tab"))
    desk.read("1,304 (opt-outs )?confirmed")
    day.photograph("7-finished")
    hands.key("ctrl+s")
    desk.await_node(Role.TEXT, "^File name:")
    hands.key("ctrl+a")
    hands.type(day.report)
    hands.key("Return")
    day.check_report(["ann@example.org", "bob@gmail.com", "old-one@corp.example", "+14155550123"])


def radio_of(value, name):
    return next((node for application in desk.windows() for node in desk.descendants(application)
                 if node.get_role() == Role.RADIO_BUTTON and node.get_name() == name
                 and node.get_description() == value and desk.is_usable(node)), None)


def day_by_mouse(day):
    hands = desk.Mouse()
    day.start()
    desk.await_node(Role.DIALOG, "^Getting Started")  # once, at the first start
    hands.use(Role.PUSH_BUTTON, "^Close$")
    hands.use(Role.PUSH_BUTTON, "^Open a File")
    hands.click(desk.wait_for(lambda: desk.cell("^Files", "^crm-export.csv"), "the file"), times="2")

    hands.click(desk.wait_for(lambda: radio_of("Pending", "Not"), "the undecided value"))
    day.photograph("1-question")
    hands.use(Role.PUSH_BUTTON, "^Import$")
    desk.read("identifiers read from crm-export.csv")

    hands.click(desk.wait_for(lambda: desk.cell("^Issues", "^Possible typo"), "the possible typo"))
    hands.use(Role.PUSH_BUTTON, "^Use bob@gmail.com")
    desk.read("Will be sent: bob@gmail.com")
    hands.use(Role.PUSH_BUTTON, "^Undo")
    hands.use(Role.PUSH_BUTTON, "^Redo")
    hands.click(desk.wait_for(lambda: desk.cell("^Issues", "^Invalid domain"), "the invalid domain"))
    desk.read("Typed: ann@example$")
    hands.use(Role.PUSH_BUTTON, "^Exclude$")
    hands.use(Role.CHECK_BOX, "^Show all")
    desk.read("^Show only: Ready, 1,304")
    day.photograph("2-list")

    hands.use(Role.PUSH_BUTTON, "^Upload…")
    hands.use(Role.PUSH_BUTTON, "^Send 1,304")
    desk.read("Alta asked to wait")
    day.photograph("4-wait")
    hands.use_menu("^File$", "^Quit")
    hands.use(Role.PUSH_BUTTON, "^Close$")
    desk.wait_for(lambda: day.window.poll() is not None, "the end of the program")

    day.start()
    hands.use(Role.PUSH_BUTTON, "^Continue$")
    desk.read("1,000 confirmed")
    day.photograph("5-continued")
    day.kill()

    day.start()
    hands.use(Role.PUSH_BUTTON, "^Continue$")
    if day.asks_to_send_again("1,304 (opt-outs )?confirmed"):
        hands.use(Role.PUSH_BUTTON, "^Send Again")
    desk.read("1,304 (opt-outs )?confirmed")
    day.photograph("7-finished")
    hands.use(Role.PUSH_BUTTON, "^Report")
    hands.use(Role.PUSH_BUTTON, "^Save$")
    day.check_report(["bob@gmail.com", "old-one@corp.example", "+14155550123"])


def main(way, program, cli, pictures=None):
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    bus = desk.start_accessibility()
    with tempfile.TemporaryDirectory() as folder:
        day = Day(program, cli, folder, pictures, way == "keyboard")
        try:
            {"keyboard": day_by_keyboard, "mouse": day_by_mouse}[way](day)
        except BaseException:
            day.photograph("stopped-here")
            raise
        finally:
            day.end()
            bus.kill()
    print("heard:", *desk.heard, sep="\n  ")


if __name__ == "__main__":
    main(*sys.argv[1:])
