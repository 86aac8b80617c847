"""The console as a process of a test's own."""

import os
import pathlib
import subprocess
import tempfile

import accessible
from waiting import PATIENCE, wait_for

PROGRAM = os.environ["TOKENDESK_PROGRAM"]
# Whatever the tests run under: a program that crashes may leave all of its memory, as far as the system lets it.
WITH_CORES = ["/bin/sh", "-c", 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"', "sh"]


def is_running(pid):
    return pid in dict(_running_processes())


def _running_processes():
    """Process ids, each with its parent's."""
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            # the program's name, in brackets, may hold anything
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue  # it has ended meanwhile
        if state != "Z":
            yield int(stat.parent.name), int(parent)


class Console:
    """A running console with a home of its own. To be used in a `with`, which ends it."""

    def __init__(self, *arguments, **variables):
        self._folder = tempfile.TemporaryDirectory(prefix="tokendesk-test-")
        self.home = pathlib.Path(self._folder.name)
        self._output = tempfile.TemporaryFile()
        self.arguments = arguments
        self.variables = variables
        self._process = None

    def __enter__(self):
        self._process = subprocess.Popen(
            [*WITH_CORES, PROGRAM, *self.arguments],
            cwd=self.home,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )
        return self

    def __exit__(self, *_):
        children = self.children()
        self._process.kill()
        self._process.wait()
        wait_for(lambda: not any(map(is_running, children)), "the end of what the console started")
        self._output.close()
        self._folder.cleanup()

    def _environment(self):
        temporary = self.home / "tmp"
        temporary.mkdir()
        own = {name: value for name, value in os.environ.items() if not name.startswith("GEAI_")}
        folders = {f"XDG_{kind.upper()}_HOME": str(self.home / kind) for kind in ("config", "data", "cache")}
        return {
            **own,
            **folders,
            "HOME": str(self.home),
            "TMPDIR": str(temporary),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            **self.variables,
        }

    @property
    def pid(self):
        return self._process.pid

    @property
    def settings_file(self):
        return self.home / "config/tokendesk/settings.json"

    @property
    def sandbox_database(self):
        return self.home / "data/tokendesk/sandbox.db"

    @property
    def screen(self):
        """All of it that is accessible."""
        return wait_for(self._screen, "the console on the accessibility bus")

    def _screen(self):
        assert self._process.poll() is None, self.output().decode()
        return accessible.application_of(self.pid)

    def window(self, title):
        return accessible.await_element(self.screen, "frame", title)

    def dialog(self, title):
        return accessible.await_element(self.screen, "dialog", title)

    def output(self):
        """All that it has printed so far."""
        self._output.flush()
        return os.pread(self._output.fileno(), os.fstat(self._output.fileno()).st_size, 0)

    def is_running(self):
        return self._process.poll() is None

    def children(self):
        """The processes that it started and that run."""
        return {pid for pid, parent in _running_processes() if parent == self.pid}

    def quit(self):
        """As the desktop does when the session ends."""
        self._process.terminate()

    def wait_for_end(self):
        """The status it ends with."""
        return self._process.wait(PATIENCE)
