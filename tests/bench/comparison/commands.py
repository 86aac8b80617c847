"""Other programs: each has a limit, is ended by its id, and fails aloud."""

from __future__ import annotations

import contextlib
import pathlib
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence

from errors import CannotMeasure

PATIENCE = 10  # seconds a process has to end when it is told to

Command = Sequence[str | pathlib.Path]


@contextlib.contextmanager
def ending(process: subprocess.Popen) -> Iterator[subprocess.Popen]:
    """Ends the process in the end, if it still runs then."""
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(PATIENCE)


def run(command: Command, environment: Mapping[str, str], limit: float) -> str:
    """What the command prints. Fails where it fails or takes more than `limit` seconds."""
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=limit,
            check=True,
        )
    except subprocess.TimeoutExpired:
        raise CannotMeasure(f"{_name(command)} did not end within {limit:.0f} s.") from None
    except subprocess.CalledProcessError as failure:
        raise _failed(command, failure.returncode, failure.stderr or failure.stdout) from None
    except OSError as error:
        raise CannotMeasure(f"{_name(command)} could not be started: {error.strerror}.") from None
    return done.stdout


def time_pipe(commands: Sequence[Command], environment: Mapping[str, str], limit: float) -> float:
    """Milliseconds from the start of the first of the commands, each of which reads what the one before it prints, to
    the end of all. What the last one prints is thrown away."""
    with contextlib.ExitStack() as stack:
        errors = stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace"))
        started = time.monotonic()
        processes: list[subprocess.Popen] = []
        for command in commands:
            is_last = command is commands[-1]
            before = processes[-1].stdout if processes else None
            process = subprocess.Popen(
                command,
                env=environment,
                stdin=before or subprocess.DEVNULL,
                stdout=subprocess.DEVNULL if is_last else subprocess.PIPE,
                stderr=errors,
            )
            processes.append(stack.enter_context(ending(process)))
            if before:
                before.close()  # so that the one before learns when this one has ended
        for command, process in zip(commands, processes, strict=True):
            _await_end(command, process, limit)
        took = (time.monotonic() - started) * 1000
        errors.seek(0)
        said = errors.read()
        for command, process in zip(commands, processes, strict=True):
            if process.returncode != 0:
                raise _failed(command, process.returncode, said)
        return took


def _await_end(command: Command, process: subprocess.Popen, limit: float) -> None:
    try:
        process.wait(limit)
    except subprocess.TimeoutExpired:
        raise CannotMeasure(f"{_name(command)} did not end within {limit:.0f} s.") from None


def _failed(command: Command, status: int, said: str) -> CannotMeasure:
    lines = said.strip().splitlines() or ["it said nothing."]
    return CannotMeasure(f"{_name(command)} failed with status {status}: {lines[-1]}")


def _name(command: Command) -> str:
    return pathlib.Path(command[0]).name
