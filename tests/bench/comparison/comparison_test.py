"""What is made of measurements. Nothing is measured here."""

import unittest

import report
from growth import exponent, growth
from measurement import Measurement, Statistics
from summary import summarize

SIZES = (1_000, 10_000, 100_000, 1_000_000)
WHERE = {"machine": "a machine", "date": "2025-01-01", "versions": {"Qt": "6.4.2"}}


def row(name="sort", size=100_000, value=10.0, baseline=20.0, **more):
    made = Measurement(name, more.get("variant", ""), size, more.get("unit", "ms"), Statistics(value, value, value))
    return Measurement.beside(made, "stock", [baseline] if baseline else [])


class ComparisonTest(unittest.TestCase):
    def test_percentiles_are_values_that_were_measured(self):
        self.assertEqual(Statistics.of([4, 1, 3, 2]), Statistics(2, 4, 4))

    def test_growth_is_told_whatever_is_constant(self):
        for constant in (0, 5, 50):
            for power in (1, 2):
                values = {size: constant + (size / 1000) ** power for size in SIZES}
                self.assertAlmostEqual(exponent(values), power, delta=0.1)

    def test_what_stays_the_same_does_not_grow(self):
        self.assertAlmostEqual(exponent({size: 3.0 for size in SIZES}), 0)

    def test_growth_at_the_last_size_is_not_hidden(self):
        self.assertGreater(exponent({1_000: 1, 10_000: 1, 100_000: 1.5, 1_000_000: 50}), 1.1)

    def test_memory_a_token_grows_as_all_of_it(self):
        rows = growth(row("memory-per-token", size, 300) for size in SIZES)
        self.assertAlmostEqual(rows[0].ours.p50, 1, delta=0.1)

    def test_growth_takes_three_sizes(self):
        self.assertEqual(growth(row(size=size) for size in SIZES[:2]), [])

    def test_a_goal_is_met_where_each_run_meets_it(self):
        runs = [[row(value=value)] for value in (28, 31, 29)]
        for chosen, is_met in ((runs, False), (runs[:1], True)):
            summary = summarize(chosen)[0]
            self.assertEqual(summary.is_met, is_met)
        self.assertEqual((summarize(runs)[0].median.ours.p50, summarize(runs)[0].worst["p95"]), (29, 31))

    def test_without_a_baseline_a_ratio_is_not_judged(self):
        summary = summarize([[row("start", None, baseline=None)]])[0]
        self.assertIsNone(summary.is_met)
        self.assertIn("| not judged |", report.markdown(WHERE, 1, [summary]))

    def test_a_benchmark_without_a_baseline_has_none(self):
        entry = {"name": "sort", "size": 1, "unit": "ms", "p50": 1, "p95": 1, "max": 1, "baseline": "stock"}
        read = Measurement.from_bench(entry | {"baselineP50": 0, "baselineP95": 0, "ratio": 0})
        self.assertIsNone(read.ratio)

    def test_the_table_is_one(self):
        rows = summarize([[row(), row("list-to-visible", variant="loopback")]])
        lines = [line for line in report.markdown(WHERE, 1, rows).splitlines() if line.startswith("|")]
        self.assertEqual({line.count("|") for line in lines}, {len(report.HEADINGS) + 1})


if __name__ == "__main__":
    unittest.main()
