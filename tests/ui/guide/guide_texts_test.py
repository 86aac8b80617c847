"""What the user guide says, in each language, agrees with the program and with the English guide.

Argument: the project's folder.
"""

import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree

RESOURCES = pathlib.Path(sys.argv.pop()) / "resources"
LANGUAGES = sorted(folder.name for folder in (RESOURCES / "guide").iterdir() if folder.is_dir())
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def texts_of_the_program(language):
    """Pairs: each text of the sources, and what it is called in the language."""
    file = RESOURCES / "translations" / f"tokendesk_{'es' if language == 'en' else language}.ts"
    for message in ElementTree.parse(file).getroot().iter("message"):
        source = message.find("source").text
        translation = source if language == "en" else message.find("translation").text
        yield source, translation or ""


def name_of(text):
    """As the guide writes it: without the mnemonic, and what else belongs to a button or a label."""
    return text.replace("&", "").rstrip("…*").strip()


def names_of_the_program(language):
    names = {}
    for source, translation in texts_of_the_program(language):
        names.setdefault(name_of(source), set()).add(name_of(translation))
    return names


def pages_of(language):
    return sorted(page.name for page in (RESOURCES / "guide" / language).glob("*.md"))


def content_of(language, page):
    return (RESOURCES / "guide" / language / page).read_text(encoding="utf-8")


def names_in(language, page):
    """What the page says to press, in its order."""
    text = re.sub(r"\s+", " ", content_of(language, page))
    emphasized = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", text)
    return [name_of(name) for emphasis in emphasized for name in emphasis.split(" → ")]


def messages_in(language):
    lines = content_of(language, "when-something-fails.md").splitlines()
    return [line.strip("|").split("|")[0].strip() for line in lines if re.match(r"\| (?!---)", line)][1:]


def code_in(language, page):
    return set(re.findall(r"`([^`]+)`", content_of(language, page)))


def structure_of(language, page):
    """The kind of each heading, item, row, picture and paragraph, and where its links lead."""
    kinds = []
    for block in re.split(r"\n\n|\n(?=- |\d\. |\|)", content_of(language, page).strip()):
        kind = re.match(r"#+|- |\d\. |\||!|", block).group()
        kinds.append((kind, block.count("|"), re.findall(r"\]\(([^)]+)\)", block)))
    return kinds


class GuideTextsTest(unittest.TestCase):
    def test_messages_are_as_the_program_says_them(self):
        for language in LANGUAGES:
            texts = [translation for _, translation in texts_of_the_program(language)]
            messages = messages_in(language)
            self.assertGreater(len(messages), 5)
            for message in messages:
                with self.subTest(f"{language}: {message}"):
                    self.assertTrue(any(message in text for text in texts))

    def test_what_is_to_be_pressed_is_there(self):
        for language in LANGUAGES:
            names = set().union(*names_of_the_program(language).values())
            for page in pages_of(language):
                for name in names_in(language, page):
                    with self.subTest(f"{language}/{page}: {name}"):
                        self.assertIn(name, names)

    def test_each_language_has_the_pages_of_the_english_guide(self):
        self.assertEqual({"en", "es", "pt_BR"}, set(LANGUAGES))
        for language in TRANSLATED:
            self.assertEqual(pages_of("en"), pages_of(language))

    def test_each_page_says_what_the_english_one_says(self):
        for language in TRANSLATED:
            names = names_of_the_program(language)
            for page in pages_of("en"):
                with self.subTest(f"{language}/{page}"):
                    self.assertEqual(structure_of("en", page), structure_of(language, page))
                    code = code_in(language, page)
                    for span in code_in("en", page):
                        self.assertTrue(code & {span, *names.get(span, ())}, span)
                    self.assertEqual(len(names_in("en", page)), len(names_in(language, page)))
                    for name in names_in("en", page):
                        self.assertTrue(names[name] & set(names_in(language, page)), name)

    def test_messages_are_explained_in_the_same_order(self):
        for language in TRANSLATED:
            texts = list(texts_of_the_program(language))
            for english, message in zip(messages_in("en"), messages_in(language)):
                with self.subTest(f"{language}: {english}"):
                    self.assertTrue(any(english in source and message in text for source, text in texts))


if __name__ == "__main__":
    unittest.main()
