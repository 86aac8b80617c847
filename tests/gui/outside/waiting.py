"""Waiting for what another process does."""

import time

from gi.repository import GLib

PATIENCE = 20  # seconds; far above what anything takes, also under sanitizers
PAUSE = 0.02  # seconds between two looks


def wait_for(condition, what, seconds=PATIENCE):
    """The first answer of `condition` that is true. Fails as an assertion where none is in time."""
    deadline = time.monotonic() + seconds
    while True:
        answer = _ask(condition)
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(PAUSE)


def _ask(condition):
    try:
        return condition()
    except (GLib.Error, LookupError, AttributeError):
        # What is looked at goes while it is looked at.
        return None
