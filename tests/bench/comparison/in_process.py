"""What tokendesk-bench measures."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

from commands import run
from errors import CannotMeasure
from measurement import Measurement
from surroundings import OFFSCREEN
from workplace import Workplace

SIZES = (1_000, 10_000, 100_000, 1_000_000)
LIMIT = 3600  # seconds


def benchmark(name: str) -> Callable[[Workplace], list[Measurement]]:
    """One that is measured at all SIZES."""

    def measure(place: Workplace) -> list[Measurement]:
        rows = _run(place, name, SIZES, OFFSCREEN)
        if {row.size for row in rows} != set(SIZES):
            raise CannotMeasure(f"tokendesk-bench --only {name} left out sizes that it was to measure.")
        return rows

    return measure


def start(place: Workplace) -> list[Measurement]:
    """The size doesn't matter to it, the screen does."""
    return [
        dataclasses.replace(row, variant=screen, size=None)
        for screen, variables in place.screens.items()
        for row in _run(place, "start", SIZES[:1], variables)
    ]


def _run(place: Workplace, name: str, sizes: tuple[int, ...], variables: dict[str, str]) -> list[Measurement]:
    file = place.home / "bench.json"
    file.unlink(missing_ok=True)
    listed = ",".join(map(str, sizes))
    command = (place.program("tokendesk-bench"), "--only", name, "--size", listed, "--json", file)
    run(command, place.variables(**variables), LIMIT)
    try:
        rows = [Measurement.from_bench(entry) for entry in json.loads(file.read_text())["results"]]
    except (OSError, ValueError, KeyError):
        rows = []
    if not rows:
        raise CannotMeasure(f"tokendesk-bench --only {name} wrote no results.")
    return rows
