"""Measures what the console promises about speed and size, beside what people would use instead.

Writes bench.md and bench.json beside the build. Started by tests/bench/compare.
"""

from __future__ import annotations

import argparse
import functools
import pathlib
import signal
import sys
import time
from collections.abc import Callable

import machine
import report
from errors import CannotMeasure
from first_list import first_useful_list
from footprint import size
from idle import idle
from in_process import benchmark, start
from measurement import Measurement
from transfers import list_to_visible, projects_to_visible
from workplace import Workplace, workplace

COMPARISONS: dict[str, Callable[[Workplace], list[Measurement]]] = {
    "filter-keystroke": benchmark("filter-keystroke"),
    "sort": benchmark("sort"),
    "load-stall": benchmark("load-stall"),
    "list-to-visible": list_to_visible,
    "projects-to-visible": projects_to_visible,
    "memory-per-token": benchmark("memory-per-token"),
    "start": start,
    "first-useful-list": first_useful_list,
    "idle": idle,
}
SIZE = "size"  # which also takes the packages


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # as the contexts are left then
    options = _read_options()
    comparisons = COMPARISONS | {SIZE: functools.partial(size, runtime_packages=options.runtime_packages)}
    try:
        with workplace(options.build) as place:
            where = machine.describe(place)
            runs = [_measure(place, comparisons, options, number) for number in range(1, options.times + 1)]
        rows = report.write(options.build.parent, where, runs)
    except (CannotMeasure, OSError) as why:
        print(f"\ncompare: {why} Nothing was written.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ncompare: stopped. Nothing was written.", file=sys.stderr)
        return 128 + signal.SIGINT
    print(report.markdown(where, len(runs), rows))
    return 0


def _measure(place: Workplace, comparisons: dict, options: argparse.Namespace, number: int) -> list[Measurement]:
    rows = []
    for name in options.only or comparisons:
        began = time.monotonic()
        print(f"Run {number} of {options.times}: {name}… ", end="", file=sys.stderr, flush=True)
        rows += comparisons[name](place)
        print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return rows


def _read_options() -> argparse.Namespace:
    names = [*COMPARISONS, SIZE]
    parser = argparse.ArgumentParser(prog="compare", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--times", type=_count, default=3, metavar="N", help="how often all of it runs (default 3)")
    parser.add_argument("--only", type=_names(names), default=[], metavar="NAME[,NAME]", help=f"of {', '.join(names)}")
    parser.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--runtime-packages", type=str.split, default=[], help=argparse.SUPPRESS)
    return parser.parse_args()


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number from 1 on is needed")
    return int(text)


def _names(known: list[str]) -> Callable[[str], list[str]]:
    def read(text: str) -> list[str]:
        for name in text.split(","):
            if name not in known:
                raise argparse.ArgumentTypeError(f"there is no “{name}”, there are {', '.join(known)}")
        return text.split(",")

    return read


if __name__ == "__main__":
    sys.exit(main())
