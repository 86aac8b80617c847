"""From the start of a process to the first list that is of use, beside GEAI's own command line."""

from __future__ import annotations

import os
import shutil

from commands import Command, run, time_pipe
from errors import CannotMeasure
from measurement import Measurement, Statistics
from static_server import LOOPBACK
from token_fixture import Installation
from watched_program import ROWS, WatchedProgram
from workplace import Workplace

ROUNDS = 5
GEAI_LIMIT = 120  # seconds a command
PROJECTS = 40
TOKENS_EACH = 50
SCREEN = "Xvfb"
ONE_LIST = "one list"
EVERY_PROJECT = "every project"


def find_geai() -> str | None:
    return os.environ.get("GEAI_CLI") or shutil.which("geai")


def first_useful_list(place: Workplace) -> list[Measurement]:
    """The console opens with the organization's list. geai has no command for that, so it lists as many tokens of a
    project. For those of every project, it takes a command for the projects and one for each of them; the console's
    time is that of its first list, and then that of reading them all."""
    installation = place.fixture.installation(TOKENS_EACH, PROJECTS, TOKENS_EACH)
    url = place.server.url(LOOPBACK, installation.folder)
    geai = _Geai(place, url, installation)
    first, one, all_of_them = [], [], []
    _time_console(place, url)  # for nothing: the first start reads libraries and fonts from the disk
    for _ in range(ROUNDS):
        first.append(_time_console(place, url))
        all_of_them.append(first[-1] + place.probe("projects-to-visible", url))
        one += geai.time_one_list()
    rows = [
        Measurement("first-useful-list", ONE_LIST, TOKENS_EACH, "ms", Statistics.of(first)),
        Measurement("first-useful-list", EVERY_PROJECT, PROJECTS * TOKENS_EACH, "ms", Statistics.of(all_of_them)),
    ]
    beside = (one, geai.time_every_project())
    return [Measurement.beside(row, "geai", samples) for row, samples in zip(rows, beside, strict=True)]


def console_variables(place: Workplace, url: str, screen: str) -> dict[str, str]:
    """Those with which `tokendesk --connection Environment` opens the installation at `url`."""
    return {**place.screens[screen], "GEAI_API_BASE_URL": url, "GEAI_API_KEY": "benchmark"}


def _time_console(place: Workplace, url: str) -> float:
    command = (place.program("tokendesk"), "--connection", "Environment")
    with WatchedProgram(place, command, console_variables(place, url, SCREEN)) as console:
        return console.await_painted(ROWS)


class _Geai:
    """GEAI's command line, which may not be here: then nothing takes any time."""

    def __init__(self, place: Workplace, url: str, installation: Installation):
        program = find_geai()
        self._variables = place.variables(GEAI_API_BASE_URL=url, GEAI_API_KEY="benchmark")
        self._lists = {
            project: [program, "organization", "get-tokens", "--project-id", project]
            for project in installation.project_tokens
        }
        self._projects = [program, "organization", "list-projects"]
        self._is_here = program is not None
        if self._is_here:
            project, names = next(iter(installation.project_tokens.items()))
            self._check(self._lists[project], names)
            self._check(self._projects, list(installation.project_tokens))

    def time_one_list(self) -> list[float]:
        return [self._time(next(iter(self._lists.values())))] if self._is_here else []

    def time_every_project(self) -> list[float]:
        return [sum(map(self._time, [self._projects, *self._lists.values()]))] if self._is_here else []

    def _time(self, command: Command) -> float:
        return time_pipe([command], self._variables, GEAI_LIMIT)

    def _check(self, command: Command, expected: list[str]) -> None:
        """That it lists these, so that what is timed is the same."""
        listed = run(command, self._variables, GEAI_LIMIT)
        missing = [each for each in expected if each not in listed]
        if missing:
            raise CannotMeasure(f"{' '.join(command[1:])} of geai lists all but {', '.join(missing)}.")
