"""What is promised, and how that is judged."""

from __future__ import annotations

import dataclasses

from measurement import Measurement


@dataclasses.dataclass(frozen=True)
class Goal:
    name: str  # of the measurement
    figure: str  # one of measurement.FIGURES, which must be no more than `at_most` in each run
    at_most: float
    text: str
    sizes: tuple[int, ...] = ()  # empty: any
    variant: str = ""  # what the variant begins with
    baseline: str = ""  # empty: any

    def is_for(self, row: Measurement) -> bool:
        return (
            self.name == row.name
            and (not self.sizes or row.size in self.sizes)
            and row.variant.startswith(self.variant)
            and self.baseline in ("", row.baseline)
        )


GOALS = (
    Goal("filter-keystroke", "p95", 4, "p95 ≤ 4 ms", sizes=(100_000,)),
    Goal("filter-keystroke", "p95", 16, "p95 ≤ 16 ms", sizes=(1_000_000,)),
    Goal("sort", "p95", 30, "p95 ≤ 30 ms", sizes=(100_000,)),
    Goal("sort", "p95", 300, "p95 ≤ 300 ms", sizes=(1_000_000,)),
    Goal("load-stall", "max", 16, "longest ≤ 16 ms", sizes=(100_000,)),
    Goal("list-to-visible", "ratio", 1.5, "≤ 1.5 × curl", sizes=(100_000,), baseline="curl"),
    Goal("list-to-visible", "ratio", 0.999, "faster than jq", sizes=(100_000,), baseline="curl | jq"),
    Goal("projects-to-visible", "ratio", 1.2, "≤ 1.2 × curl", sizes=(100_000,)),
    Goal("memory-per-token", "p50", 400, "≤ 400 bytes", sizes=(100_000, 1_000_000)),
    Goal("start", "ratio", 2, "≤ 2 × an empty window"),
    Goal("first-useful-list", "ratio", 1 / 20, "20 times faster than geai"),
    Goal("idle", "p50", 0.5, "0 ms, rounded", variant="CPU time"),
    Goal("idle", "p50", 0.999, "under 1 a second", variant="wakeups"),
    Goal("size", "p50", 3, "≤ 3 MB", variant="program"),
    Goal("growth", "p50", 1.1, "at most linear: exponent ≤ 1.1"),
)


def goal_of(row: Measurement) -> Goal | None:
    return next((goal for goal in GOALS if goal.is_for(row)), None)
