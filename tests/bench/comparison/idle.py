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

SETTLING = 35  # seconds: worker threads end half a minute after they have worked
WATCHED = 60  # seconds
BASELINE = "QMainWindow with a QTableView"


def idle(place: Workplace) -> list[Measurement]:
    """On all screens at the same time, and beside the baseline, as nothing of it should do anything."""
    with contextlib.ExitStack() as stack:
        programs = {screen: [stack.enter_context(each) for each in _programs(place, screen)] for screen in place.screens}
        for console, plain in programs.values():
            console.await_painted(ROWS)
            plain.await_painted(WINDOW)
        time.sleep(SETTLING)
        watches = {screen: [_Watch(each) for each in both] for screen, both in programs.items()}
        time.sleep(WATCHED)
        seen = {screen: [each.end() for each in both] for screen, both in watches.items()}
    return [row for screen, (ours, theirs) in seen.items() for row in _rows(screen, ours, theirs)]


def _programs(place: Workplace, screen: str) -> tuple[WatchedProgram, WatchedProgram]:
    installation = place.fixture.installation(TOKENS_EACH, PROJECTS, TOKENS_EACH)
    variables = console_variables(place, place.server.url(LOOPBACK, installation.folder), screen)
    return (
        WatchedProgram(place, (place.program("tokendesk"), "--connection", "Environment"), variables),
        WatchedProgram(place, (place.program("tokendesk-plain-window"),), place.screens[screen]),
    )


def _rows(screen: str, ours: _Activity, theirs: _Activity) -> list[Measurement]:
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
