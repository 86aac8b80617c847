"""The translations are complete, and keep what a text must have in every language.

Arguments: the project's folder, the program lupdate.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

project, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
FOLDER = project / "resources" / "translations"
LANGUAGES = {"es": "es", "pt_BR": "pt_BR"}


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            yield context.findtext("name"), message.findtext("source"), translation, [form.text or "" for form in forms]


class TranslationsTest(unittest.TestCase):
    maxDiff = None

    def each(self, check):
        """Runs the check on each text with its translation and the forms of that."""
        for language in LANGUAGES:
            for context, source, translation, forms in messages(FOLDER / f"tokendesk_{language}.ts"):
                with self.subTest(language=language, context=context, source=source):
                    check(source, translation, forms)

    def test_every_text_of_the_program_is_in_them(self):
        with tempfile.TemporaryDirectory() as folder:
            for language in [*LANGUAGES, "en"]:
                file = f"tokendesk_{language}.ts"
                copy = pathlib.Path(folder) / file
                shutil.copy(FOLDER / file, copy)
                options = ["-pluralonly"] if language == "en" else []
                said = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *options, "app", "ui",
                                       "-ts", copy], cwd=project, check=True, capture_output=True, text=True)
                self.assertEqual(said.stderr, "")
                self.assertEqual((FOLDER / file).read_text(encoding="utf-8"), copy.read_text(encoding="utf-8"),
                                 f"{file} isn't what lupdate makes of the sources, see CONTRIBUTING.md")

    def test_every_text_is_translated_and_finished(self):
        def check(_, translation, forms):
            self.assertIsNone(translation.get("type"))
            self.assertTrue(all(forms), forms)
        self.each(check)
        for _, source, translation, forms in messages(FOLDER / "tokendesk_en.ts"):
            with self.subTest(source=source):
                check(source, translation, forms)

    def test_places_for_values_are_kept(self):
        place = re.compile(r"%(?:L?\d|L?n)")

        def check(source, _, forms):
            wanted = collections.Counter(place.findall(source))
            for number, form in enumerate(forms):
                missing = wanted - collections.Counter(place.findall(form))
                # one thing needs no number
                is_singular = len(forms) > 1 and number == 0 and set(missing) <= {"%n", "%Ln"}
                self.assertTrue(not missing or is_singular, form)
                self.assertEqual(collections.Counter(place.findall(form)) - wanted, collections.Counter(), form)
        self.each(check)

    def test_markup_and_edges_are_kept(self):
        tag = re.compile(r"</?\w+[^>]*>")

        def check(source, _, forms):
            for form in forms:
                self.assertEqual(tag.findall(form), tag.findall(source))
                self.assertEqual((form[0].isspace(), form[-1].isspace()), (source[0].isspace(), source[-1].isspace()))
                for end in ["…", ":", "?", "."]:
                    self.assertEqual(form.rstrip().endswith(end), source.rstrip().endswith(end), form)
        self.each(check)

    def test_a_text_has_a_mnemonic_where_the_original_has_one(self):
        mnemonic = re.compile(r"&(?=\w)")

        def check(source, _, forms):
            for form in forms:
                self.assertEqual(len(mnemonic.findall(form)), len(mnemonic.findall(source)), form)
        self.each(check)

    def test_words_of_the_platform_are_those_of_the_glossary(self):
        rows = [line.split("|")[1:4] for line in (FOLDER / "glossary.md").read_text(encoding="utf-8").splitlines()
                if line.startswith("| ") and "---" not in line][1:]
        words = {english.strip(): dict(zip(LANGUAGES, [spanish.strip(), portuguese.strip()]))
                 for english, spanish, portuguese in rows}
        checked = ["clipboard", "keychain", "organization", "project", "sandbox", "service account", "password", "quota"]
        for language in LANGUAGES:
            for _, source, _, forms in messages(FOLDER / f"tokendesk_{language}.ts"):
                source = source.replace("&", "").replace("--sandbox", "").replace("tokendesk-sandbox", "")
                forms = [form.replace("&", "").lower() for form in forms]
                for word in checked:
                    stem = words[word][language].split()[0].rstrip("aoeç").lower()[:7]
                    if re.search(rf"\b{word}\b", source, re.IGNORECASE):
                        with self.subTest(language=language, word=word, source=source):
                            self.assertTrue(all(stem in form for form in forms), forms)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
