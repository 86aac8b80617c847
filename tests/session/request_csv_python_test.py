"""Reads exported requests with Python's csv module, and compares them with the same in JSON lines."""

import csv
import json
import pathlib
import sys

HEADER = ["Time", "Assistant", "Intent", "Status", "Prompt", "Input", "Output"]
FIELDS = ["timestamp", "assistant", "intent", "status", "prompt", "inputText", "output"]
FORMULA_BEGINS = "=+-@＝＋－＠\t\r\0"


def neutralized(text):
    return "'" + text if text and text[0] in FORMULA_BEGINS else text


def csv_rows(path, encoding):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.reader(file, strict=True))


def main(folder):
    lines = (folder / "requests.jsonl").read_bytes().decode("utf-8").split("\n")
    assert lines.pop() == "", "The last line has no end."
    requests = [json.loads(line) for line in lines]
    assert len(requests) > 20
    expected = [HEADER] + [[neutralized(request[field]) for field in FIELDS] for request in requests]
    for name, encoding in (("requests.csv", "utf-8"), ("marked.csv", "utf-8-sig")):
        rows = csv_rows(folder / name, encoding)
        assert len(rows) == len(expected), f"{name}: {len(rows)} rows for {len(expected)}"
        for number, (row, cells) in enumerate(zip(rows, expected)):
            assert row == cells, f"{name}, row {number}: {row!r} for {cells!r}"
    assert (folder / "marked.csv").read_bytes() == b"\xef\xbb\xbf" + (folder / "requests.csv").read_bytes()
    print(f"{len(requests)} requests read")


main(pathlib.Path(sys.argv[1]))
