#!/usr/bin/python3
"""accessible_tree.py EDITOR REPORT KEY... - what assistive technology is told of the editor's window.

Starts the editor with a report, sends the keys and prints the tree as AT-SPI has it, a control a line (depth, role,
name), and every cell of a table with its row and column. Needs a display, a session bus and xdotool.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30


def children(node):
    return [node.get_child_at_index(i) for i in range(node.get_child_count())]


def wait_for(find):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass  # what changed since is told by events
        found = find()
        if found:
            return found
        time.sleep(0.1)
    sys.exit("the editor did not appear on the accessibility bus")


def window_of(pid):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for application in children(desktop):
        if application and application.get_process_id() == pid:
            for window in children(application):
                if window.get_role() == Atspi.Role.FRAME:
                    return window
    return None


def visible(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def dump(node, depth=0):
    if not node or (depth > 0 and not visible(node)):
        return
    print(f"{depth}\t{node.get_role_name()}\t{node.get_name()}")
    table = node if node.get_interfaces().count("Table") else None
    if table and node.get_role() == Atspi.Role.TABLE:
        for row in range(Atspi.Table.get_n_rows(table)):
            for column in range(Atspi.Table.get_n_columns(table)):
                cell = Atspi.Table.get_accessible_at(table, row, column)
                index = cell.get_index_in_parent()
                place = f"{Atspi.Table.get_row_at_index(table, index)},{Atspi.Table.get_column_at_index(table, index)}"
                print(f"{place}\t{cell.get_role_name()}\t{cell.get_name()}")
        return
    for child in children(node):
        dump(child, depth + 1)


def has_table(node):
    return visible(node) and (node.get_role() == Atspi.Role.TABLE or any(has_table(c) for c in children(node) if c))


editor, report, *keys = sys.argv[1:]
environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
process = subprocess.Popen([editor, "--lang", "zh_CN", report], env=environment, stderr=subprocess.DEVNULL)
try:
    window = wait_for(lambda: window_of(process.pid))
    shown = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)],
                           capture_output=True, text=True, check=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", shown, "key", "--delay", "150", *keys], check=True)
    wait_for(lambda: has_table(window))
    dump(window)
finally:
    process.terminate()
    process.wait()
