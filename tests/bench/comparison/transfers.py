"""From asking for lists to seeing them, beside what merely reads them."""

from __future__ import annotations

import pathlib

from commands import Command, time_pipe
from errors import CannotMeasure
from measurement import Measurement, Statistics
from static_server import FAR, GIGABIT, LOOPBACK
from token_fixture import Installation
from workplace import Workplace

ROUNDS = 5
FEWER_ROUNDS = 1  # where a load takes long: each round has five of them
LIMIT = 120  # seconds

LIST_SIZES = (1_000, 10_000, 100_000, 250_000)
GIGABIT_LIST_SIZE = 100_000
TOKENS_EACH = 100  # of a project
PROJECT_COUNTS = (10, 100, 1_000, 10_000)
FAR_PROJECT_COUNT = 1_000
MOST_PROJECTS_AT_LEISURE = 1_000

CURL = ("curl", "--silent", "--show-error", "--fail")


def list_to_visible(place: Workplace) -> list[Measurement]:
    """One list in one answer."""
    ways = [(LOOPBACK, size) for size in LIST_SIZES] + [(GIGABIT, GIGABIT_LIST_SIZE)]
    return [row for way, size in ways for row in _measure_list(place, way, size)]


def projects_to_visible(place: Workplace) -> list[Measurement]:
    """The tokens of many projects, each of which is asked for."""
    ways = [(LOOPBACK, count) for count in PROJECT_COUNTS] + [(FAR, FAR_PROJECT_COUNT)]
    return [_measure_projects(place, way, count) for way, count in ways]


def _measure_list(place: Workplace, way: str, size: int) -> list[Measurement]:
    base = place.server.url(way, place.fixture.installation(size).folder)
    url = f"{base}/v2/organization/tokens"
    download = [(*CURL, "--output", "/dev/null", url)]
    read = [(*CURL, url), ("jq", "-c", ".tokens[]|[.name,.status]")]
    _check_read(place, read, size)
    ours, curl, jq = [], [], []
    for _ in range(ROUNDS):
        ours.append(place.probe("list-to-visible", base))
        curl.append(_time(place, download))
        jq.append(_time(place, read))
    row = Measurement("list-to-visible", way, size, "ms", Statistics.of(ours))
    return [Measurement.beside(row, "curl", curl), Measurement.beside(row, "curl | jq", jq)]


def _measure_projects(place: Workplace, way: str, count: int) -> Measurement:
    installation = place.fixture.installation(0, count, TOKENS_EACH)
    base = place.server.url(way, installation.folder)
    list_file = place.home / f"requests-{count}"
    _write_curl_config(list_file, base, installation)
    parallel = (*CURL, "--no-progress-meter", "--parallel", "--parallel-max", "6", "--config", str(list_file))
    _check_parallel(place, parallel, len(installation.paths))
    is_long = way == FAR or count > MOST_PROJECTS_AT_LEISURE
    ours, curl = [], []
    for _ in range(FEWER_ROUNDS if is_long else ROUNDS):
        ours.append(place.probe("projects-to-visible", base))
        curl.append(_time(place, [parallel]))
    row = Measurement("projects-to-visible", way, count * TOKENS_EACH, "ms", Statistics.of(ours))
    return Measurement.beside(row, "curl --parallel", curl)


def _write_curl_config(file: pathlib.Path, base: str, installation: Installation) -> None:
    lines = [f'url = "{base}/{path}"\noutput = /dev/null\n' for path in installation.paths]
    file.write_text("".join(lines))


def _time(place: Workplace, commands: list[Command]) -> float:
    return time_pipe(commands, place.variables(), LIMIT)


def _check_read(place: Workplace, commands: list[Command], size: int) -> None:
    """That the list is all there, and warm."""
    file = place.home / "list"
    place.run((*commands[0], "--output", file), LIMIT)
    lines = place.run((*commands[1], file), LIMIT).splitlines()
    if len(lines) != size:
        raise CannotMeasure(f"A list of {size} tokens has {len(lines)} as jq reads it.")


def _check_parallel(place: Workplace, command: Command, requests: int) -> None:
    statuses = place.run((*command, "--write-out", "%{http_code}\n"), LIMIT).split()
    if statuses != ["200"] * requests:
        raise CannotMeasure(f"Of {requests} requests that curl made, {statuses.count('200')} were answered.")
