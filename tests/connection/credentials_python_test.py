"""Whether the readings kept beside the credentials files are what Python's configparser makes of them.

    credentials_python_test.py FOLDER          fails where they differ
    credentials_python_test.py --keep FOLDER   keeps what this Python reads, for new files
"""

import configparser
import json
import pathlib
import sys

PARSING_ERRORS = (
    configparser.DuplicateSectionError,
    configparser.DuplicateOptionError,
    configparser.MissingSectionHeaderError,
)


def value_of(parser, section, key):
    try:
        return parser.get(section, key)
    except configparser.InterpolationError as error:
        return {"error": type(error).__name__}


def reading(path):
    """As GEAI's SDK reads its credentials file, with all defaults."""
    parser = configparser.ConfigParser()
    try:
        with open(path, encoding="utf-8") as file:
            parser.read_file(file)
    except PARSING_ERRORS as error:
        return {"error": type(error).__name__, "lines": [error.lineno]}
    except configparser.ParsingError as error:
        return {"error": "ParsingError", "lines": [line for line, _ in error.errors]}
    except UnicodeDecodeError:
        return {"error": "UnicodeDecodeError"}
    return {
        "sections": [
            [name, [[key, value_of(parser, name, key)] for key, _ in parser.items(name, raw=True)]]
            for name in parser
        ]
    }


def main(arguments):
    keep = arguments[:1] == ["--keep"]
    files = sorted(pathlib.Path(arguments[-1]).glob("*.ini"))
    failed = 0
    for file in files:
        kept = file.with_suffix(".json")
        read = reading(file)
        if keep:
            kept.write_text(json.dumps(read, indent=2) + "\n", encoding="utf-8")
        elif not kept.exists() or json.loads(kept.read_text(encoding="utf-8")) != read:
            print(f"{file.name}: Python {sys.version.split()[0]} reads {json.dumps(read)}")
            failed += 1
    print(f"{len(files)} files, {failed} read differently")
    return 1 if failed or not files else 0


sys.exit(main(sys.argv[1:]))
