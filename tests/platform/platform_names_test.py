"""Only app/platform/, the composition root and the sandbox know which platforms there are.

Everything else asks what a platform can do. GEAI's own files and environment variables, which connections are read
from, keep their names.
"""

import pathlib
import re
import sys

NAMES = re.compile(r"geai|globant|saia|ai[ _-]?hub|instabase", re.IGNORECASE)

# Where GEAI's credentials file and environment variables are read and written. No platform's code is named there either.
ABOUT_GEAI_FILES = re.compile(r"app/connection/(geai_|environment_)|ui/connections/(geai_|import_|export_|profile_|removal_)")
PLATFORM_CODE = re.compile(r'geai::|"geai/|Geai(Platform|Transport)|ai[ _-]?hub|instabase', re.IGNORECASE)

# Elsewhere, what else is called after GEAI's tools.
TOOLS_OF_GEAI = re.compile(
    r"GEAI_\w*|\w*GeaiVariables|GeaiCredentialsFile\w*|\bgeai_\w+\.(h|cpp)"
    r"|PyGEAI|GEAI command line|GEAI(?:'s)? credentials file|GEAI Credentials File"
)

ALLOWED = ("app/platform/", "app/sandbox/", "app/main.cpp")


def foreign_names(path, forbidden):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if forbidden.search(TOOLS_OF_GEAI.sub("", line)):
            yield number, line.strip()


def main(root):
    found = 0
    seen = 0
    for folder in ("app", "ui"):
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix not in (".h", ".cpp") or name.startswith(ALLOWED):
                continue
            seen += 1
            forbidden = PLATFORM_CODE if ABOUT_GEAI_FILES.match(name) else NAMES
            for number, line in foreign_names(path, forbidden):
                print(f"{name}:{number}: {line}")
                found += 1
    if seen < 100:
        print(f"Only {seen} files were looked at.")
    return 1 if found or seen < 100 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
