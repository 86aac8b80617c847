"""What the console does while nobody does anything."""

from __future__ import annotations

import contextlib
import dataclasses
import pathlib
import re
import time

from errors import CannotMeasure
from first_list import PROJECTS, TOKENS_EACH, console_variables
from measurement import Measurement, Statistics
from static_server import LOOPBACK
from watched_program import ROWS, WINDOW, WatchedProgram
from workplace import Workplace

SETTLING = 5  # seconds
WATCHED = 60  # seconds
BASELINE = "QMainWindow with a QTableView"


def idle(place: Workplace) -> list[Measurement]:
    return [row for screen in place.screens for row in _measure(place, screen)]


def _measure(place: Workplace, screen: str) -> list[Measurement]:
    """Both at the same time, as neither should do anything."""
    installation = place.fixture.installation(TOKENS_EACH, PROJECTS, TOKENS_EACH)
    variables = console_variables(place, place.server.url(LOOPBACK, installation.folder), screen)
    console = WatchedProgram(place, (place.program("tokendesk"), "--connection", "Environment"), variables)
    plain = WatchedProgram(place, (place.program("tokendesk-plain-window"),), place.screens[screen])
    with console, plain:
        console.await_painted(ROWS)
        plain.await_painted(WINDOW)
        time.sleep(SETTLING)
        watches = [_Watch(each) for each in (console, plain)]
        time.sleep(WATCHED)
        ours, theirs = (each.end() for each in watches)
    return [
        _row("CPU time in a minute", "ms", screen, ours.cpu, theirs.cpu),
        _row("wakeups a second", "", screen, ours.wakeups, theirs.wakeups),
    ]


def _row(what: str, unit: str, screen: str, ours: float, theirs: float) -> Measurement:
    row = Measurement("idle", f"{what}, {screen}", TOKENS_EACH, unit, Statistics.of([ours]))
    return Measurement.beside(row, BASELINE, [theirs])


@dataclasses.dataclass(frozen=True)
class _Activity:
    cpu: float  # milliseconds a minute
    wakeups: float  # a second


class _Watch:
    """Over what a process does from now on, with all its threads."""

    def __init__(self, program: WatchedProgram):
        self._program = program
        self._began = time.monotonic()
        self._cpu = _cpu_time(program.pid)
        self._switches = _switches(program.pid)

    def end(self) -> _Activity:
        if not self._program.is_running():
            raise CannotMeasure("A program that was to idle has ended.")
        seconds = time.monotonic() - self._began
        cpu = (_cpu_time(self._program.pid) - self._cpu) / 1e6
        return _Activity(cpu * 60 / seconds, self._wakeups() / seconds)

    def _wakeups(self) -> int:
        """A thread that has ended woke up for that at least."""
        now = _switches(self._program.pid)
        ended = len(self._switches.keys() - now.keys())
        return ended + sum(count - self._switches.get(thread, 0) for thread, count in now.items())


def _cpu_time(pid: int) -> int:
    """Nanoseconds of all threads, also of those that have ended: the process's own clock, as clock_getcpuclockid()
    names it."""
    process_clock = (~pid << 3) | 2
    return time.clock_gettime_ns(process_clock)


def _switches(pid: int) -> dict[str, int]:
    """How often each thread has waited for something so far."""
    counts = {}
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        with contextlib.suppress(OSError):  # the thread has ended meanwhile
            found = re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status.read_text(), re.MULTILINE)
            counts[status.parent.name] = int(found[1])
    return counts
