"""What the comparisons work with."""

from __future__ import annotations

import contextlib
import dataclasses
import pathlib
import tempfile
from collections.abc import Iterator

from commands import Command, run
from errors import CannotMeasure
from static_server import StaticServer
from surroundings import OFFSCREEN, environment, private_home, virtual_screen
from token_fixture import TokenFixture

PROBE_LIMIT = 300  # seconds


@dataclasses.dataclass(frozen=True)
class Workplace:
    build: pathlib.Path  # a release
    home: pathlib.Path  # for commands that don't start anew
    fixture: TokenFixture
    server: StaticServer
    screens: dict[str, dict[str, str]]  # each with the variables that lead Qt to it

    def program(self, name: str) -> pathlib.Path:
        return self.build / "bin" / name

    def variables(self, **more: str) -> dict[str, str]:
        return environment(self.home, **more)

    def run(self, command: Command, limit: float = 60) -> str:
        return run(command, self.variables(), limit)

    def probe(self, name: str, url: str) -> float:
        """What tokendesk-bench measures at this installation: milliseconds."""
        command = [self.program("tokendesk-bench"), "--probe", name, "--probe-argument", url]
        printed = run(command, self.variables(**OFFSCREEN), PROBE_LIMIT).strip()
        try:
            value = float(printed)
        except ValueError:
            raise CannotMeasure(f"tokendesk-bench --probe {name} printed “{printed}”, which is no number.") from None
        if value <= 0:
            raise CannotMeasure(f"tokendesk-bench --probe {name} measured {value} ms, which can't be.")
        return value


@contextlib.contextmanager
def workplace(build: pathlib.Path) -> Iterator[Workplace]:
    """With its server and screens, which end with it."""
    with contextlib.ExitStack() as stack:
        # beside the build, as there may be little room where temporary files are
        made = tempfile.TemporaryDirectory(prefix="comparison-", dir=build.parent, ignore_cleanup_errors=True)
        folder = pathlib.Path(stack.enter_context(made)).resolve()
        root = folder / "www"
        root.mkdir()
        yield Workplace(
            build=build,
            home=stack.enter_context(private_home()),
            fixture=TokenFixture(root),
            server=stack.enter_context(StaticServer(folder, root)),
            screens={"offscreen": OFFSCREEN, "Xvfb": stack.enter_context(virtual_screen())},
        )
