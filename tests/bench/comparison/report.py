"""What was measured, for people and for programs."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Sequence
from typing import Any

from growth import METHOD
from summary import Run, Summary, summarize

HEADINGS = ("what", "tokens", "p50", "p95", "max", "worst", "baseline", "its p50", "ratio", "worst", "goal", "met")
NOTES = (
    "p50, p95, max, the baseline's p50 and ratio are the medians of the runs; “worst” is the worst run's: of p95, or "
    "of what the goal is about, and of the ratio. A goal is met where each run meets it.",
    "The time of a command is that of all of it, with its start. list-to-visible and projects-to-visible are within a "
    "program that runs, each time the median of five loads by a new window.",
    "1 Gbit/s: nginx waits after each MiB as long as it would take; 20 ms away: nginx waits so long before each answer.",
    "first-useful-list, one list: the console's first list, beside one list of geai; every project: the same and then "
    "reading the tokens of all projects, beside as many commands of geai, one after the other.",
    "Packages beyond a bare desktop: what apt-get would install for task-xfce-desktop and Tokendesk, without what it "
    "would for task-xfce-desktop alone, and without recommendations.",
    f"Growth: {METHOD}",
)


def write(folder: pathlib.Path, where: dict[str, Any], runs: Sequence[Run]) -> list[Summary]:
    """Writes bench.json and bench.md into the folder, and tells what they hold."""
    rows = summarize(runs)
    report = {
        **where,
        "runs": [[row.to_json() for row in run] for run in runs],
        "results": [row.to_json() for row in rows],
    }
    _replace(folder / "bench.json", json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    _replace(folder / "bench.md", markdown(where, len(runs), rows))
    return rows


def markdown(where: dict[str, Any], runs: int, rows: Sequence[Summary]) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in where["versions"].items())
    times = "once" if runs == 1 else f"{runs} times"
    table = [HEADINGS, ("---",) * len(HEADINGS), *map(_cells, rows)]
    return "\n".join(
        [
            f"Measured {times} on {where['date']}: {where['machine']}; {versions}.",
            "",
            *(f"| {' | '.join(cells)} |" for cells in table),
            "",
            *(f"- {note}" for note in NOTES),
            "",
        ]
    )


def _cells(row: Summary) -> tuple[str, ...]:
    median, goal = row.median, row.goal
    figure = goal.figure if goal and goal.figure != "ratio" else "p95"
    return (
        f"{median.name}: {median.variant}" if median.variant else median.name,
        f"{median.size:,}" if median.size is not None else "",
        _value(median.ours.p50, median.unit),
        _value(median.ours.p95, median.unit),
        _value(median.ours.max, median.unit),
        _value(row.worst[figure], median.unit),
        median.baseline.replace("|", "\\|"),
        _value(median.baseline_p50, median.unit) if median.baseline_p50 is not None else _absence(row),
        _number(median.ratio),
        _number(row.worst["ratio"]),
        goal.text if goal else "",
        {True: "yes", False: "**no**", None: "not judged" if goal else ""}[row.is_met],
    )


def _absence(row: Summary) -> str:
    """Why there is no value of a baseline."""
    return "not installed" if row.median.baseline == "geai" else ""


def _value(value: float, unit: str) -> str:
    return f"{_number(value)} {unit}".rstrip()


def _number(value: float | None) -> str:
    """With three digits, or as many as it takes before the point."""
    if value is None:
        return ""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) >= 0.001 else "0"


def _replace(file: pathlib.Path, text: str) -> None:
    """At once: who reads it meanwhile finds what was there before."""
    new = file.with_suffix(file.suffix + ".new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)
