"""The messages that the user guide explains are messages of the program, and the names of what it says to press are there.

Argument: the project's folder.
"""

import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree

project = pathlib.Path(sys.argv.pop())
GUIDE = project / "resources" / "guide" / "en"
ANY_TRANSLATION = project / "resources" / "translations" / "tokendesk_es.ts"


def texts_of_the_program():
    return [source.text for source in ElementTree.parse(ANY_TRANSLATION).getroot().iter("source")]


def rows_of(page):
    """The cells of its tables, without their headings."""
    for line in (GUIDE / page).read_text(encoding="utf-8").splitlines():
        if re.match(r"\| (?!---)", line):
            yield [cell.strip() for cell in line.strip("|").split("|")]


class GuideMessagesTest(unittest.TestCase):
    def test_messages_are_as_the_program_says_them(self):
        texts = texts_of_the_program()
        messages = [row[0] for row in rows_of("when-something-fails.md")][1:]
        self.assertGreater(len(messages), 5)
        for message in messages:
            with self.subTest(message):
                self.assertTrue(any(message in text for text in texts))

    def test_what_is_to_be_pressed_is_there(self):
        texts = {text.replace("&", "").rstrip("…*").strip() for text in texts_of_the_program()}
        for page in GUIDE.glob("*.md"):
            text = re.sub(r"\s+", " ", page.read_text(encoding="utf-8"))
            for emphasis in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", text):
                for name in emphasis.split(" → "):
                    with self.subTest(f"{page.name}: {name}"):
                        self.assertIn(name.rstrip("…").strip(), texts)


if __name__ == "__main__":
    unittest.main()
