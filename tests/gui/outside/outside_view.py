"""All that can be seen of a console from outside, and the search in it."""

import os
import pathlib
import re
import shutil
import subprocess

import accessible

OVERLAP = 4096  # bytes of the log that are searched again, for what was half written before


class OutsideView:
    """The files in `planted` may hold what they hold: the test itself wrote it there."""

    def __init__(self, console, canaries, planted=()):
        self._console = console
        self._canaries = canaries
        self._planted = planted
        self._searched = 0

    def told_at_a_glance(self):
        """Where secrets are told that changes from moment to moment: the log, what is shown, and the titles."""
        return self._told(self._glance())

    def told_anywhere(self):
        """Where secrets are told, with everything that takes its time to search."""
        return self._told(self._everything())

    def told_for_good(self):
        """Where secrets are told that outlast the console."""
        return self._told(self._remains())

    def _told(self, seen):
        return {(where, name) for where, content in seen for name in self._canaries.found_in(content)}

    def _glance(self):
        yield "output", self._new_output()
        yield "window titles", window_titles()
        yield "shown", _lines(accessible.told_by(self._console.screen, accessible.shown_in))

    def _remains(self):
        yield "output", self._console.output()
        yield "journal", journal_of(self._console.pid)
        yield from self.files()

    def _everything(self):
        yield from self._remains()
        yield from self.processes()
        yield "window titles", window_titles()
        yield "window properties", window_properties()
        yield "primary selection", primary_selection()
        yield "accessible", _lines(accessible.told_by(self._console.screen))

    def _new_output(self):
        output = self._console.output()
        start = max(0, self._searched - OVERLAP)
        self._searched = len(output)
        return output[start:]

    def files(self):
        """The home, with settings, caches and temporary files, the runtime folder, and the home of the session."""
        for folder in (self._console.home, os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]):
            for file in pathlib.Path(folder).rglob("*"):
                if file.is_file() and file not in self._planted:
                    yield str(file), _content_of(file)
                yield f"name of {file}", bytes(file)

    def processes(self):
        for pid in {self._console.pid} | self._console.children():
            process = pathlib.Path(f"/proc/{pid}")
            yield f"arguments of {pid}", (process / "cmdline").read_bytes()
            yield f"environment of {pid}", (process / "environ").read_bytes()


def _lines(told):
    return "\n".join(text for _, texts in told for text in texts).encode()


def _content_of(file):
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""  # it was a temporary one


def journal_of(pid):
    """What the system's journal has of a process; nothing where there is no journal."""
    if not shutil.which("journalctl"):
        return b""
    command = ["journalctl", "--quiet", "--output=export", f"_PID={pid}"]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def window_titles():
    return subprocess.check_output(["xdotool", "search", "--name", ".", "getwindowname", "%@"])


def window_properties():
    """Everything that the windows tell the desktop, those that aren't shown included."""
    windows = subprocess.check_output(["xwininfo", "-root", "-tree"])
    told = [_properties_of(each) for each in set(re.findall(rb"^ *(0x[0-9a-f]+) ", windows, re.MULTILINE))]
    return b"\n".join(told)


def _properties_of(window):
    # a window may go meanwhile
    return subprocess.run(["xprop", "-id", window], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def primary_selection():
    """What the middle button of the mouse would paste."""
    return subprocess.run(
        ["xclip", "-o", "-selection", "primary"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ).stdout
