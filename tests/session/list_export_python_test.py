"""Reads an exported list with Python's csv module, and compares it with the same in JSON."""

import json
import pathlib
import sys

from csv_reading import check_csv, neutralized

FIELDS = ["name", "description", "expires"]


def main(folder):
    rows = json.loads((folder / "list.json").read_bytes().decode("utf-8"))
    assert len(rows) > 10
    assert all(sorted(row) == sorted(FIELDS) for row in rows)
    assert any(row["expires"] is None for row in rows)
    check_csv(folder, "list.csv", [FIELDS] + [[neutralized(row[field] or "") for field in FIELDS] for row in rows])
    print(f"{len(rows)} rows read")


main(pathlib.Path(sys.argv[1]))
