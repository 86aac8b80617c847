"""What the console says when it starts otherwise than was asked for."""

import json
import unittest

import accessible
import session_bus
from accessible import await_element, find, press
from console import Console
from planted_platform import SECRETS, PlantedPlatform
from waiting import wait_for


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)


def variables_of(platform):
    return {"GEAI_API_BASE_URL": platform.url, "GEAI_API_KEY": SECRETS["environment credential"]}


class NoticesTest(unittest.TestCase):
    def setUp(self):
        self.console = Console()

    def start(self):
        self.enterContext(self.console)
        return self.console.screen

    def write_settings(self, text):
        self.console.settings_file.parent.mkdir(parents=True)
        self.console.settings_file.write_text(text)

    def alert(self):
        """What the alert says that is shown."""
        return wait_for(lambda: accessible.alerts_in(self.console.screen), "an alert")[0]

    def test_starts_with_a_welcome(self):
        screen = self.start()
        window = self.console.window("Tokendesk")
        for choice in ("Connect to an installation", "Try the sandbox"):
            await_element(window, "push button", choice)
        self.assertEqual(accessible.alerts_in(screen), [])
        self.assertEqual(self.console.children(), set())

    def test_welcome_starts_the_sandbox(self):
        press(self.start(), "Try the sandbox")
        await_element(self.console.window("Tokendesk — Sandbox (Development)"), "table cell", "TrainingAPI")

    def test_says_that_a_connection_is_not_there(self):
        with PlantedPlatform() as platform:
            self.console.arguments = ["--connection", "Unknown"]
            self.console.variables = variables_of(platform)
            self.start()
            self.assertIn("There is no connection “Unknown”.", self.alert())
            self.assertIsNotNone(find(self.console.screen, "push button", "Try the sandbox"))
            self.assertEqual(platform.requests, [])

    def test_says_where_damaged_settings_are(self):
        self.write_settings('{"version": 1, "connections": [')
        self.start()
        said = self.alert()
        [kept] = self.console.settings_file.parent.glob("settings.json.damaged-*")
        self.assertIn("The settings could not be read.", said)
        self.assertIn(str(kept), said)

    def test_says_where_newer_settings_are(self):
        self.write_settings('{"version": 99}')
        self.start()
        self.assertIn("The settings are from a newer version.", self.alert())

    def test_opens_the_connection_of_the_environment_by_its_name(self):
        with PlantedPlatform() as platform:
            self.console.arguments = ["--connection", "environment"]
            self.console.variables = variables_of(platform)
            self.start()
            self.console.window("Tokendesk — Environment (Development)")

    def test_says_which_variables_cannot_be_used(self):
        self.console.variables = {"GEAI_API_BASE_URL": "http://api.example.com", "GEAI_API_KEY": "two\nlines"}
        self.start()
        said = self.alert()
        self.assertIn("GEAI_API_BASE_URL can't be used: Use https.", said)
        self.assertIn("GEAI_API_KEY can't be used: ", said)
        self.assertNotIn("lines", said)
        self.assertIsNotNone(find(self.console.screen, "push button", "Try the sandbox"))

    def test_says_that_settings_cannot_be_stored(self):
        (self.console.home / "config").write_text("no folder")
        self.start()
        self.assertIn("The settings can't be stored.", self.alert())
        self.assertIn(str(self.console.settings_file.parent), self.alert())

    def test_asks_for_the_token_where_there_is_no_keyring(self):
        identity = "0b6c1a52-7d0e-4b5c-9e53-0c1d6a7f42b8"
        connection = {"id": identity, "name": "Saved", "baseUrl": "http://127.0.0.1:9"}
        self.write_settings(json.dumps({"version": 1, "connections": [connection]}))
        self.console.arguments = ["--connection", "Saved"]
        self.start()
        self.assertIn("“Saved” could not be opened.", self.alert())
        self.assertIsNotNone(find(self.console.screen, "push button", "Enter the token…"))


if __name__ == "__main__":
    unittest.main()
