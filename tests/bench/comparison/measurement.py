"""What was measured, ours beside a baseline."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any

FIGURES = ("p50", "p95", "max", "ratio")


@dataclasses.dataclass(frozen=True)
class Statistics:
    """What is told of several measurements of the same thing. Percentiles are of the nearest rank, so each is a value
    that was measured."""

    p50: float
    p95: float
    max: float

    @staticmethod
    def of(samples: Sequence[float]) -> Statistics:
        ordered = sorted(samples)

        def at_rank(share: float) -> float:
            return ordered[max(math.ceil(share * len(ordered)), 1) - 1]

        return Statistics(at_rank(0.50), at_rank(0.95), ordered[-1])


@dataclasses.dataclass(frozen=True)
class Measurement:
    """A row of the report. Of all its values less is better."""

    name: str
    variant: str
    size: int | None  # how many tokens; None where that doesn't matter
    unit: str
    ours: Statistics
    baseline: str = ""  # what the comparison is with; empty: there is nothing to compare with
    baseline_p50: float | None = None  # None: there was none to measure here
    baseline_p95: float | None = None

    @staticmethod
    def beside(row: Measurement, baseline: str, samples: Sequence[float]) -> Measurement:
        """The row with its baseline, of which there may be no samples."""
        theirs = Statistics.of(samples) if samples else None
        return dataclasses.replace(
            row,
            baseline=baseline,
            baseline_p50=theirs.p50 if theirs else None,
            baseline_p95=theirs.p95 if theirs else None,
        )

    @staticmethod
    def from_bench(entry: dict[str, Any]) -> Measurement:
        """As tokendesk-bench writes it."""
        has_baseline = entry["baselineP50"] > 0
        return Measurement(
            name=entry["name"],
            variant=entry.get("variant", ""),
            size=entry["size"],
            unit=entry["unit"],
            ours=Statistics(entry["p50"], entry["p95"], entry["max"]),
            baseline=entry["baseline"],
            baseline_p50=entry["baselineP50"] if has_baseline else None,
            baseline_p95=entry["baselineP95"] if has_baseline else None,
        )

    @property
    def key(self) -> tuple[str, str, int | None, str]:
        """The same in each run."""
        return self.name, self.variant, self.size, self.baseline

    @property
    def ratio(self) -> float | None:
        """Ours to the baseline, by the medians."""
        return self.ours.p50 / self.baseline_p50 if self.baseline_p50 else None

    def figure(self, name: str) -> float | None:
        """One of FIGURES."""
        return self.ratio if name == "ratio" else getattr(self.ours, name)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "variant": self.variant,
            "size": self.size,
            "unit": self.unit,
            **dataclasses.asdict(self.ours),
            "baseline": self.baseline,
            "baselineP50": self.baseline_p50,
            "baselineP95": self.baseline_p95,
            "ratio": self.ratio,
        }
