"""Homes, environments and screens for what is measured, the same on every desktop."""

from __future__ import annotations

import contextlib
import os
import pathlib
import select
import subprocess
import tempfile
from collections.abc import Iterator

from commands import PATIENCE, ending
from errors import CannotMeasure

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
# The user's choices, which would decide what is measured.
CHOICES = ("GEAI_", "TOKENDESK_", "QT_", "XDG_", "WAYLAND_")


def environment(home: pathlib.Path, **variables: str) -> dict[str, str]:
    """That of someone who has never started anything, at this home."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(CHOICES)}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {
        **own,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
        "no_proxy": "127.0.0.1,localhost",
        **variables,
    }


@contextlib.contextmanager
def private_home() -> Iterator[pathlib.Path]:
    with tempfile.TemporaryDirectory(prefix="tokendesk-bench-", ignore_cleanup_errors=True) as folder:
        yield pathlib.Path(folder)


@contextlib.contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """An Xvfb of our own, as the variables that lead Qt to it."""
    with contextlib.ExitStack() as stack:
        told, tell = os.pipe()
        stack.callback(os.close, told)
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1600x1200x24", "-noreset", "-nolisten", "tcp"]
        try:
            process = subprocess.Popen(
                command, pass_fds=[tell], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except FileNotFoundError:
            raise CannotMeasure("Xvfb is not installed.") from None
        finally:
            os.close(tell)
        stack.enter_context(ending(process))
        ready, _, _ = select.select([told], [], [], PATIENCE)
        number = os.read(told, 16).decode().strip() if ready else ""
        if not number:
            raise CannotMeasure("Xvfb did not start.")
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
