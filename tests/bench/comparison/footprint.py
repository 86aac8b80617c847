"""How large the program is, and what it pulls in."""

from __future__ import annotations

import pathlib
import re

from errors import CannotMeasure
from measurement import Measurement, Statistics
from workplace import Workplace

# Debian's task with what it depends on: X, a display manager and Xfce. All else is recommended only.
BARE_DESKTOP = "task-xfce-desktop"
# As if nothing were installed here, so that it doesn't matter what is.
SIMULATE = (
    *("apt-get", "--simulate", "--no-install-recommends"),
    *("-o", "Dir::State::status=/dev/null", "-o", "Debug::NoLocking=1"),
    *("install", BARE_DESKTOP),
)
LIMIT = 120  # seconds


def size(place: Workplace, runtime_packages: list[str]) -> list[Measurement]:
    """`runtime_packages` are those that the program loads while it runs, beside the libraries it is linked with."""
    packages = _pulled_in(place, sorted({*_linked_packages(place), *runtime_packages}))
    installed = sum(_installed_bytes(place, package) for package in packages)
    return [
        _row("program, stripped", "MB", _stripped_bytes(place) / 1e6),
        _row("packages beyond a bare desktop", "", len(packages)),
        _row("these packages, installed", "MB", installed / 1e6),
    ]


def _row(what: str, unit: str, value: float) -> Measurement:
    return Measurement("size", what, None, unit, Statistics.of([value]))


def _stripped_bytes(place: Workplace) -> int:
    stripped = place.home / "stripped"
    place.run(("strip", "-o", stripped, place.program("tokendesk")))
    return stripped.stat().st_size


def _linked_packages(place: Workplace) -> set[str]:
    """Those with the libraries that the program itself names."""
    program = place.program("tokendesk")
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", place.run(("readelf", "-d", program)))
    listed = re.findall(r"(?:(\S+) => )?(/\S+) \(", place.run(("ldd", program)))  # the loader has no name of its own
    found = {name or pathlib.Path(path).name: path for name, path in listed}
    if missing := [library for library in needed if library not in found]:
        raise CannotMeasure(f"The program needs {', '.join(missing)}, which ldd doesn't find.")
    return {_package_of(place, pathlib.Path(found[library])) for library in needed}


def _package_of(place: Workplace, library: pathlib.Path) -> str:
    """dpkg knows files as they were before /lib became a link to /usr/lib."""
    real = str(library.resolve())
    owner = place.run(("dpkg", "--search", f"*{real.removeprefix('/usr')}"))
    return owner.partition(":")[0]


def _pulled_in(place: Workplace, packages: list[str]) -> list[str]:
    bare = _installed(place.run(SIMULATE, LIMIT))
    both = _installed(place.run((*SIMULATE, *packages), LIMIT))
    if not bare:
        raise CannotMeasure(f"apt-get knows of nothing to install for {BARE_DESKTOP}.")
    return sorted(both - bare)


def _installed(simulation: str) -> set[str]:
    return set(re.findall(r"^Inst (\S+)", simulation, re.MULTILINE))


def _installed_bytes(place: Workplace, package: str) -> int:
    shown = place.run(("apt-cache", "show", "--no-all-versions", package))
    kibibytes = re.search(r"^Installed-Size: (\d+)", shown, re.MULTILINE)
    if not kibibytes:
        raise CannotMeasure(f"apt-cache doesn't say how large {package} is.")
    return int(kibibytes[1]) * 1024
