"""Where it was measured, and with which versions."""

from __future__ import annotations

import datetime
import os
import pathlib
import platform
import re
import subprocess
from typing import Any

from commands import Command
from first_list import find_geai
from static_server import find_nginx
from workplace import Workplace

NOT_INSTALLED = "not installed"


def describe(place: Workplace) -> dict[str, Any]:
    return {
        "machine": f"{_processor()}, {os.cpu_count()} cores, {_memory()}, {_system()}",
        "date": datetime.date.today().isoformat(),
        "versions": {
            "Tokendesk": _version(place, (place.program("tokendesk"), "--version")),
            "Qt": _version(place, ("qmake6", "-query", "QT_VERSION")),
            "compiler": _version(place, ("c++", "--version")),
            "kernel": platform.release(),
            "curl": _version(place, ("curl", "--version")),
            "jq": _version(place, ("jq", "--version")),
            "nginx": _version(place, (find_nginx(), "-v")),
            "geai": _version(place, (find_geai(), "version")) if find_geai() else NOT_INSTALLED,
        },
    }


def _version(place: Workplace, command: Command) -> str:
    """The first word with a number and a dot, as in 6.4.2, of what the command prints."""
    try:
        told = subprocess.run(
            command,
            env=place.variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=60,
        ).stdout
    except FileNotFoundError:
        return NOT_INSTALLED
    found = re.search(r"\d+\.\d[\w.+-]*", told)
    return found[0] if found else "unknown"


def _processor() -> str:
    named = re.search(r"^model name\s*:\s*(.+)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return named[1].strip() if named else platform.machine()


def _memory() -> str:
    kibibytes = re.search(r"^MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text(), re.MULTILINE)
    return f"{int(kibibytes[1]) / 2**20:.0f} GiB"


def _system() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
