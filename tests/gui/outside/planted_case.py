"""Consoles over platforms of planted secrets, and the searches for what they told."""

import contextlib
import json
import subprocess
import unittest

import accessible
from accessible import act, await_element, await_none, enter, press, shown_in
from console import Console
from outside_view import OutsideView
from planted_platform import CANARIES, SECRETS, PlantedPlatform
from screen_reading import ScreenReading
from waiting import wait_for

CONNECTION = {
    "id": "0b6c1a52-7d0e-4b5c-9e53-0c1d6a7f42b8",
    "name": "Saved",
    "environment": "development",
    "credentials": ["api-token"],
}


class PlantedCase(unittest.TestCase):
    """A console that logs all it can. After each test everything that came out of it is searched, once more when it
    has ended well, and every picture of the screen is read, for the secrets that were planted."""

    is_killed = False  # by the test

    def setUp(self):
        self.platform = self.enterContext(PlantedPlatform())
        self.screens = self.enterContext(ScreenReading())
        self.planted_files = []
        self.console = None

    def tearDown(self):
        if self.console and not self.is_killed:
            self.photograph("in the end")
            self.assertEqual(self.view.told_anywhere(), set())
            self.console.quit()
            self.assertEqual(self.console.wait_for_end(), 0, self.console.output()[-2000:].decode(errors="replace"))
            self.assertEqual(self.view.told_for_good(), set())
        self.assert_nothing_to_read()

    def open(self, *arguments, settings=None, **variables):
        self.console = Console(*arguments, QT_LOGGING_RULES="*=true", **variables)
        self.view = self.new_view()
        if settings:
            self.console.settings_file.parent.mkdir(parents=True)
            self.console.settings_file.write_text(json.dumps({"version": 1} | settings))
        self.enterContext(self.console)
        self.screen = self.console.screen

    def new_view(self):
        return OutsideView(self.console, CANARIES, self.planted_files)

    def open_environment(self, **variables):
        credential = SECRETS["environment credential"]
        self.open(GEAI_API_BASE_URL=self.platform.url, GEAI_API_KEY=credential, **variables)
        await_element(self.screen, "table cell", "kept")

    def open_saved(self, credential, differences=None, **variables):
        """A connection of the settings, with its credential in the keychain."""
        connection = CONNECTION | {"baseUrl": self.platform.url} | (differences or {})
        keep_in_keyring(f"{connection['id']}/api-token", SECRETS[credential])
        self.open("--connection", "Saved", settings={"connections": [connection]}, **variables)

    def select(self, name="kept"):
        act(await_element(self.screen, "table cell", name), "Toggle")

    def go_to(self, page):
        act(await_element(self.screen, "list item", page), "Toggle")
        await_element(self.screen, "label", page)

    def choose_in_menu(self, name):
        act(next(each for each in accessible.everything_in(self.screen) if each.name == name))

    def fill(self, dialog, **texts):
        """By the labels of the fields, with _ for a space."""
        for label, text in texts.items():
            enter(await_element(dialog, "text", label.replace("_", " ")), text)

    def enter_secret(self, dialog, label, name):
        enter(await_element(dialog, "password text", label), SECRETS[name])

    def enter_connection(self):
        press(self.screen, "Connect to an installation")
        dialog = self.console.dialog("New Connection")
        self.fill(dialog, Name="Planted", Base_URL=self.platform.url)
        return dialog

    def close(self, dialog, button="Cancel"):
        title = dialog.name
        press(dialog, button)
        await_none(self.screen, "dialog", title)

    def await_more_than(self, asked):
        wait_for(lambda: len(self.platform.requests) > asked, "a request")

    def await_said(self, dialog):
        """Waits until a failure is told, in a message or below a field. Progress is an alert, too."""

        def is_said():
            roles = [each.getRoleName() for each in shown_in(dialog)]
            return "alert" in roles and "progress bar" not in roles

        wait_for(is_said, "a failure")

    @contextlib.contextmanager
    def failing(self, fault):
        """The platform fails in this way, which is looked at in the end, and is well again afterwards."""
        with self.subTest(fault):
            self.platform.fault = fault
            yield
            self.assert_nothing_told()
        self.platform.fault = None

    def assert_nothing_told(self):
        self.assertEqual(self.view.told_at_a_glance(), set())

    def photograph(self, name):
        self.screens.take(name)

    def assert_nothing_to_read(self):
        read = {(picture, name) for picture, text in self.screens.texts().items() for name in CANARIES.read_in(text)}
        self.assertEqual(read, set())

    def read_now(self):
        """Which secrets can be read on the screen."""
        with ScreenReading() as screen:
            screen.take("now")
            return CANARIES.read_in(screen.texts()["now"])


def keep_in_keyring(account, secret):
    """As QtKeychain keeps it."""
    attributes = ["user", account, "server", "io.github.tokendesk.Tokendesk", "type", "plaintext"]
    schema = ["xdg:schema", "org.qt.keychain"]
    command = ["secret-tool", "store", "--label=planted", *attributes, *schema]
    subprocess.run(command, input=secret.encode(), check=True)
