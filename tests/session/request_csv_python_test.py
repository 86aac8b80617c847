"""Reads exported requests with Python's csv module, and compares them with the same in JSON lines."""

import json
import pathlib
import sys

from csv_reading import check_csv, neutralized

HEADER = ["Time", "Assistant", "Intent", "Status", "Prompt", "Input", "Output"]
FIELDS = ["timestamp", "assistant", "intent", "status", "prompt", "inputText", "output"]


def main(folder):
    lines = (folder / "requests.jsonl").read_bytes().decode("utf-8").split("\n")
    assert lines.pop() == "", "The last line has no end."
    requests = [json.loads(line) for line in lines]
    assert len(requests) > 20
    expected = [HEADER] + [[neutralized(request[field]) for field in FIELDS] for request in requests]
    check_csv(folder, "requests.csv", expected)
    print(f"{len(requests)} requests read")


main(pathlib.Path(sys.argv[1]))
