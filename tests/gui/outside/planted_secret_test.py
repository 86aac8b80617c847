"""Secrets planted in a connection's credential and in a platform's answers, which show up nowhere outside."""

import contextlib
import os
import pathlib
import subprocess
import unittest

import accessible
import session_bus
from accessible import act, await_alert, await_element, await_enabled, await_none, enter, press
from console import Console
from planted_platform import (
    ACCESS_TOKEN,
    CLIENT_SECRET,
    CREDENTIAL,
    FAULTS,
    PASSWORD,
    SECRETS,
    TOKEN,
    PlantedPlatform,
)

SECRET_VARIABLES = {"GEAI_API_KEY", "GEAI_OAUTH_ACCESS_TOKEN"}


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)
    session_bus.start_keyring(unittest.addModuleCleanup)


class PlantedSecretTest(unittest.TestCase):
    """A console that logs all it can, over a platform that tells secrets whatever it is asked."""

    def setUp(self):
        self.platform = self.enterContext(PlantedPlatform())

    def open(self, *arguments, **variables):
        self.console = self.enterContext(Console(*arguments, QT_LOGGING_RULES="*=true", **variables))
        self.screen = self.console.screen

    def open_environment(self):
        self.open(GEAI_API_BASE_URL=self.platform.url, GEAI_API_KEY=CREDENTIAL)

    def select_token(self):
        act(await_element(self.screen, "table cell", "kept"), "Toggle")

    def enter_connection(self):
        press(self.screen, "Connect to an installation")
        dialog = self.console.dialog("New Connection")
        enter(await_element(dialog, "text", "Name"), "Planted")
        enter(await_element(dialog, "text", "Base URL"), self.platform.url)
        enter(await_element(dialog, "password text", "API token"), CREDENTIAL)
        return dialog

    def enter_token(self):
        press(self.screen, "Create New")
        form = self.console.dialog("API Token")
        enter(await_element(form, "text", "Name"), "another")
        return form

    def assert_nothing_told(self):
        secrets = [secret.encode() for secret in SECRETS]
        told = {where for where, text in self.seen_outside() if any(secret in text for secret in secrets)}
        self.assertEqual(told, set())

    def seen_outside(self):
        """What can be seen of the console from outside, each with where."""
        output = self.console.output()
        self.assertIn(b"qt.", output, "no log to search")
        yield "output", output
        for folder in (self.console.home, os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]):
            for file in filter(pathlib.Path.is_file, pathlib.Path(folder).rglob("*")):
                yield str(file), bytes(file) + file.read_bytes()
        yield from self.seen_of_processes()
        yield "window titles", window_titles()
        for role, texts in accessible.told_by(self.screen):
            yield f"accessible {role}", "\n".join(texts).encode()

    def seen_of_processes(self):
        for pid in {self.console.pid} | self.console.children():
            process = pathlib.Path(f"/proc/{pid}")
            yield f"arguments of {pid}", (process / "cmdline").read_bytes()
            # Where its own environment holds the credential, it is the user who put it there.
            if pid != self.console.pid or not SECRET_VARIABLES & self.console.variables.keys():
                yield f"environment of {pid}", (process / "environ").read_bytes()


class NormalUseTest(PlantedSecretTest):
    def connect(self):
        dialog = self.enter_connection()
        press(dialog, "Test connection")
        await_alert(dialog, "The connection works.")
        press(dialog, "Connect")
        self.console.window("Tokendesk — Planted (Development)")
        await_element(self.screen, "table cell", "kept")

    def test_connecting(self):
        self.open()
        self.connect()
        self.assertEqual({credential for *_, credential in self.platform.requests}, {f"Bearer {CREDENTIAL}"})
        self.assertTrue(self.console.settings_file.exists())
        self.assert_nothing_told()

    def test_working_with_a_token(self):
        self.open_environment()
        self.select_token()
        press(self.screen, "Block")
        await_alert(self.screen, "“kept” is blocked.")
        self.update()
        self.create()
        self.delete()
        verbs = {verb for verb, path, _ in self.platform.requests if path.endswith(f"/{TOKEN}")}
        self.assertEqual(verbs, {"GET", "PUT", "DELETE"})
        self.assert_nothing_told()

    def update(self):
        self.select_token()
        press(self.screen, "Update")
        form = self.console.dialog("API Token")
        description = await_element(form, "text", "Description")
        await_enabled(description)
        enter(description, "changed")
        press(form, "Confirm")
        await_none(self.screen, "dialog", "API Token")

    def create(self):
        press(self.enter_token(), "Confirm")
        copy = self.console.dialog("Copy API Token")
        self.assert_nothing_told()
        press(copy, "Copy")
        await_alert(copy, "Copied.")
        press(copy, "Close")
        await_none(self.screen, "dialog", "Copy API Token")

    def delete(self):
        self.select_token()
        press(self.screen, "Delete")
        question = self.console.dialog("Delete API Token")
        enter(await_element(question, "text", "Type the token's name"), "kept")
        press(question, "Delete")
        await_none(self.screen, "dialog", "Delete API Token")


class OAuthTest(PlantedSecretTest):
    def open_signed_in(self, *arguments):
        self.open(
            *arguments,
            GEAI_API_BASE_URL=self.platform.url,
            GEAI_OAUTH_ACCESS_TOKEN=ACCESS_TOKEN,
            GEAI_PROJECT_ID="5b1c3f0e-7a5e-4d3b-9f0d-0c9a1b2d3e4f",
        )

    def test_access_token_of_the_environment(self):
        self.open_signed_in()
        await_element(self.screen, "table cell", "kept")
        self.select_token()
        press(self.screen, "Block")
        await_alert(self.screen, "“kept” is blocked.")
        credentials = {credential for *_, credential in self.platform.requests}
        self.assertEqual(credentials, {f"Bearer {ACCESS_TOKEN}"})
        self.assert_nothing_told()

    def test_signing_in_with_a_password(self):
        self.open()
        press(self.screen, "Connect to an installation")
        connection = self.console.dialog("New Connection")
        enter(await_element(connection, "text", "Name"), "Planted")
        enter(await_element(connection, "text", "Base URL"), self.platform.url)
        enter(await_element(connection, "text", "Project ID"), "5b1c3f0e-7a5e-4d3b-9f0d-0c9a1b2d3e4f")
        press(connection, "Get an access token")
        sign_in = self.console.dialog("Get an Access Token")
        enter(await_element(sign_in, "text", "Client ID"), "console")
        enter(await_element(sign_in, "password text", "Client secret"), CLIENT_SECRET)
        enter(await_element(sign_in, "text", "User name"), "ada")
        enter(await_element(sign_in, "password text", "Password"), PASSWORD)
        self.assert_nothing_told()
        press(sign_in, "Sign in")
        press(connection, "Connect")
        await_element(self.screen, "table cell", "kept")
        self.assertEqual(self.platform.requests[-1][2], f"Bearer {ACCESS_TOKEN}")
        self.assert_nothing_told()

    def test_sandbox_beside_it(self):
        self.open_signed_in("--sandbox")
        self.console.window("Tokendesk — Sandbox (Development)")
        await_element(self.screen, "table cell", "TrainingAPI")
        self.assertEqual(len(self.console.children()), 1)
        self.assert_nothing_told()

    def test_access_token_is_refused(self):
        self.open_signed_in()
        await_element(self.screen, "table cell", "kept")
        for fault in FAULTS:
            with self.subTest(fault):
                self.platform.fault = fault
                press(self.screen, "Refresh")
                await_alert(self.screen, "could not be read")
                self.assert_nothing_told()
                self.platform.fault = None
                press(self.screen, "Retry")
                await_none(self.screen, "push button", "Retry")


class FailureTest(PlantedSecretTest):
    @contextlib.contextmanager
    def failing(self, fault):
        """The platform fails in this way, which is looked at in the end, and is well again afterwards."""
        with self.subTest(fault):
            self.platform.fault = fault
            yield
            self.assert_nothing_told()
        self.platform.fault = None

    def test_first_reading_fails(self):
        for fault in FAULTS:
            with self.failing(fault):
                self.open_environment()
                await_element(self.screen, "push button", "Retry")

    def test_reading_again_fails(self):
        self.open_environment()
        for fault in FAULTS:
            await_element(self.screen, "table cell", "kept")
            with self.failing(fault):
                press(self.screen, "Refresh")
                await_alert(self.screen, "could not be read")
            press(self.screen, "Retry")
            await_none(self.screen, "push button", "Retry")

    def test_changing_fails(self):
        self.open_environment()
        for fault in FAULTS:
            self.select_token()
            with self.failing(fault):
                press(self.screen, "Block")
                await_alert(self.screen, "blocked")
            press(self.screen, "Dismiss")
            await_none(self.screen, "push button", "Dismiss")

    def test_creating_fails(self):
        self.open_environment()
        for fault in FAULTS:
            form = self.enter_token()
            with self.failing(fault):
                press(form, "Confirm")
                await_alert(form, "“another”")
            press(form, "Cancel")
            await_none(self.screen, "dialog", "API Token")

    def test_testing_a_connection_fails(self):
        self.open()
        dialog = self.enter_connection()
        for fault in FAULTS:
            with self.failing(fault):
                press(dialog, "Test connection")
                await_alert(dialog, "Connecting to “127.0.0.1” failed.")
            press(dialog, "Test connection")
            await_alert(dialog, "The connection works.")


def window_titles():
    return subprocess.check_output(["xdotool", "search", "--name", ".", "getwindowname", "%@"])


if __name__ == "__main__":
    unittest.main()
