"""All runs, as one."""

from __future__ import annotations

import dataclasses
import statistics
from collections.abc import Sequence
from typing import Any

from goals import Goal, goal_of
from growth import growth
from measurement import FIGURES, Measurement, Statistics

Run = Sequence[Measurement]


@dataclasses.dataclass(frozen=True)
class Summary:
    """A row over all runs."""

    median: Measurement  # each figure's median
    worst: dict[str, float | None]  # each of measurement.FIGURES
    goal: Goal | None

    @property
    def is_met(self) -> bool | None:
        """By the worst run; None where there is no goal, or nothing to judge it by."""
        value = self.worst[self.goal.figure] if self.goal else None
        return None if value is None else value <= self.goal.at_most

    def to_json(self) -> dict[str, Any]:
        goal = {"goal": self.goal.text if self.goal else None, "met": self.is_met}
        return {**self.median.to_json(), "worst": self.worst, **goal}


def summarize(runs: Sequence[Run]) -> list[Summary]:
    """In the order of the first run, with the growth of each run's measurements."""
    measured: dict[tuple, list[Measurement]] = {}
    for run in runs:
        for row in [*run, *growth(run)]:
            measured.setdefault(row.key, []).append(row)
    return [_summarize_row(rows) for rows in measured.values()]


def _summarize_row(rows: list[Measurement]) -> Summary:
    ours = {figure: statistics.median(row.figure(figure) for row in rows) for figure in ("p50", "p95", "max")}
    median = dataclasses.replace(
        rows[0],
        ours=Statistics(**ours),
        baseline_p50=_median([row.baseline_p50 for row in rows]),
        baseline_p95=_median([row.baseline_p95 for row in rows]),
    )
    worst = {figure: _greatest([row.figure(figure) for row in rows]) for figure in FIGURES}
    return Summary(median, worst, goal_of(median))


def _median(values: Sequence[float | None]) -> float | None:
    there = [value for value in values if value is not None]
    return statistics.median(there) if there else None


def _greatest(values: Sequence[float | None]) -> float | None:
    return max((value for value in values if value is not None), default=None)
