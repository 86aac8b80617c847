"""How what is measured grows with the number of tokens."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from measurement import Measurement, Statistics

METHOD = (
    "The value at the smallest size counts as constant; the exponent is the slope of the straight line through "
    "log(value − constant) over log(size) at the sizes where the value is at least twice the constant, or, where there "
    "are fewer than two of them, the slope of log(value) between the two largest sizes."
)
FEWEST_SIZES = 3
PER_TOKEN = "memory-per-token"  # of which it is the memory in all that grows


def growth(rows: Iterable[Measurement]) -> list[Measurement]:
    """A row for each measurement that was made at three sizes or more, by its medians."""
    values: dict[tuple[str, str], dict[int, float]] = {}
    for row in rows:
        if row.size is not None:
            times = row.size if row.name == PER_TOKEN else 1
            values.setdefault((row.name, row.variant), {})[row.size] = row.ours.p50 * times
    return [
        Measurement("growth", f"{name}, {variant}" if variant else name, None, "", Statistics.of([exponent(sizes)]))
        for (name, variant), sizes in values.items()
        if len(sizes) >= FEWEST_SIZES
    ]


def exponent(values: dict[int, float]) -> float:
    """The k in constant + factor · size^k, by METHOD."""
    points = sorted(values.items())
    constant = points[0][1]
    risen = [(math.log(size), math.log(value - constant)) for size, value in points if value >= 2 * constant > 0]
    if len(risen) >= 2:
        return _slope(risen)
    return _slope([(math.log(size), math.log(max(value, 1e-9))) for size, value in points[-2:]])


def _slope(points: Sequence[tuple[float, float]]) -> float:
    """Of the straight line that is nearest by least squares."""
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
