"""The manual and the completions say what the programs say of their options, no more and no less.

Arguments: the folder of the programs, the folder of the manual, packaging/linux.
"""

import os
import pathlib
import re
import subprocess
import sys
import unittest

programs, manual, linux = (pathlib.Path(argument) for argument in sys.argv[1:4])
NAMES = ["tokendesk", "tokendesk-sandbox"]


def said_by_program(name):
    """Of each long option: its other name, what its value is called, and the description."""
    printed = subprocess.run([programs / name, "--help"], check=True, capture_output=True, text=True,
                             env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
    options = {}
    latest = None
    for line in printed.split("Options:\n", 1)[1].splitlines():
        begins = re.match(r"  ((-\w), )?--([\w-]+)(?: <([\w ]+)>)?(?:  +(.*))?$", line)
        if begins:
            _, short, latest, value, text = begins.groups()
            options[latest] = [short, value, text or ""]
        elif latest and line.strip():
            options[latest][2] = (options[latest][2] + " " + line.strip()).strip()
    return options


def plain(roff):
    for escaped, character in {r"\-": "-", r"\(lq": "“", r"\(rq": "”", r"\[u2026]": "…"}.items():
        roff = roff.replace(escaped, character)
    return roff


def said_by_manual(name):
    page = (manual / f"{name}.1").read_text(encoding="utf-8")
    section = page.split(".SH OPTIONS\n", 1)[1].split("\n.SH ", 1)[0].split("\n.PP", 1)[0]
    options = {}
    for entry in section.split(".TP\n")[1:]:
        head, *text = plain(entry).strip().splitlines()
        words = re.sub(r'^\.\w+ |[",]', " ", head).split()
        shorts = [word for word in words if re.fullmatch(r"-\w", word)]
        longs = [word for word in words if word.startswith("--")]
        values = [word for word in words if not word.startswith("-")]
        options[longs[0][2:]] = [shorts[0] if shorts else None, " ".join(values) or None, " ".join(text)]
    return options


class ManualTest(unittest.TestCase):
    maxDiff = None

    def test_the_manual_lists_the_options_as_the_program_does(self):
        for name in NAMES:
            with self.subTest(name):
                self.assertEqual(said_by_manual(name), said_by_program(name))

    def test_the_manual_is_well_formed(self):
        for name in NAMES:
            command = ["groff", "-man", "-ww", "-z", "-Tutf8", manual / f"{name}.1"]
            with self.subTest(name):
                self.assertEqual(subprocess.run(command, check=True, capture_output=True, text=True).stderr, "")

    def test_bash_completes_each_option(self):
        for name in NAMES:
            script = f"source {linux}/tokendesk.bash; _{name.replace('-', '_')} {name} -- {name}; echo ${{COMPREPLY[*]}}"
            offered = subprocess.run(["bash", "-c", script], check=True, capture_output=True, text=True).stdout
            with self.subTest(name):
                self.assertEqual(sorted(offered.split()), sorted(f"--{option}" for option in said_by_program(name)))

    def test_zsh_completes_each_option(self):
        subprocess.run(["zsh", "-n", linux / "tokendesk.zsh"], check=True)
        script = (linux / "tokendesk.zsh").read_text(encoding="utf-8")
        of_program, of_sandbox = script.split("tokendesk-sandbox)", 1)
        for name, part in zip(NAMES, [of_program, of_sandbox]):
            offered = set(re.findall(r"--([a-z-]+)[\[}]", part))
            with self.subTest(name):
                self.assertEqual(offered, set(said_by_program(name)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
