"""A program that tells when it has painted, by way of the plugin tokendesk-paint-watch."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Mapping

from commands import Command, ending
from errors import CannotMeasure
from surroundings import environment, private_home
from workplace import Workplace

WINDOW = "window"  # its first window is painted
ROWS = "rows"  # and so is a list in it

LIMIT = 60  # seconds


class WatchedProgram:
    """A running program with a home of its own. To be used in a `with`, which ends it."""

    def __init__(self, place: Workplace, command: Command, variables: Mapping[str, str]):
        self._command = command
        self._variables = variables
        self._plugins = place.build / "bench-plugins"
        self._stack = contextlib.ExitStack()
        self._said = b""

    def __enter__(self) -> WatchedProgram:
        if not self._plugins.is_dir():
            raise CannotMeasure("The plugin tokendesk-paint-watch is not built.")
        with self._stack:
            home = self._stack.enter_context(private_home())
            variables = environment(
                home,
                QT_PLUGIN_PATH=str(self._plugins),
                QT_QPA_GENERIC_PLUGINS="tokendesk-paint-watch",
                **self._variables,
            )
            self._errors = self._stack.enter_context(tempfile.TemporaryFile())
            self._started = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
            self._process = subprocess.Popen(
                self._command,
                cwd=home,
                env=variables,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                bufsize=0,
            )
            self._stack.enter_context(self._process.stdout)
            self._stack.enter_context(ending(self._process))
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_running(self) -> bool:
        return self._process.poll() is None

    def await_painted(self, what: str) -> float:
        """Milliseconds from its start to when it had painted that: WINDOW or ROWS."""
        deadline = time.monotonic() + LIMIT
        while (told := self._told(what)) is None:
            self._read_more(what, deadline)
        return (told - self._started) / 1e6

    def _told(self, what: str) -> int | None:
        """Nanoseconds of the clock. Its last line may not be complete yet."""
        complete = self._said.rpartition(b"\n")[0].decode(errors="replace").splitlines()
        return next((int(line.split()[1]) for line in complete if line.startswith(f"{what} ")), None)

    def _read_more(self, what: str, deadline: float) -> None:
        ready, _, _ = select.select([self._process.stdout], [], [], max(deadline - time.monotonic(), 0))
        read = os.read(self._process.stdout.fileno(), 4096) if ready else b""
        if not read:
            why = "ended and did not" if ready else f"did not, within {LIMIT} s,"
            raise CannotMeasure(f"{os.path.basename(self._command[0])} {why} paint its {what}.{self._last_error()}")
        self._said += read

    def _last_error(self) -> str:
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").strip().splitlines()
        return f" It said: {lines[-1]}" if lines else ""
