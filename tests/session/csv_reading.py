"""How exported CSV is read back, and what it may differ in from the same as JSON."""

import csv

FORMULA_BEGINS = "=+-@＝＋－＠\t\r\0"


def neutralized(text):
    return "'" + text if text and text[0] in FORMULA_BEGINS else text


def csv_rows(path, encoding):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.reader(file, strict=True))


def check_csv(folder, name, expected):
    """`name` and marked.csv hold these rows; the latter with a byte order mark."""
    for file, encoding in ((name, "utf-8"), ("marked.csv", "utf-8-sig")):
        rows = csv_rows(folder / file, encoding)
        assert len(rows) == len(expected), f"{file}: {len(rows)} rows for {len(expected)}"
        for number, (row, cells) in enumerate(zip(rows, expected)):
            assert row == cells, f"{file}, row {number}: {row!r} for {cells!r}"
    assert (folder / "marked.csv").read_bytes() == b"\xef\xbb\xbf" + (folder / name).read_bytes()
