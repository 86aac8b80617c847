"""Secrets planted in GEAI's tokens and in what signs in there show up nowhere, whatever fails."""

import unittest

import session_bus
from accessible import await_alert, await_element, await_enabled, await_none, press
from planted_geai_case import GeaiCase
from planted_platform import FAULTS, SAMPLED_FAULTS, SECRETS

# Where the list itself is not found, the installation doesn't offer it, and there is nothing to retry.
FAULTS_THAT_PASS = [fault for fault in FAULTS if fault != "not found"]


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)
    session_bus.start_keyring(unittest.addModuleCleanup)


class FailureTest(GeaiCase):
    def test_first_reading_fails(self):
        self.platform.fault = "page"
        self.open(GEAI_API_BASE_URL=self.platform.url, GEAI_API_KEY=SECRETS["environment credential"])
        for fault in SAMPLED_FAULTS:
            await_enabled(await_element(self.screen, "push button", "Retry"))
            with self.failing(fault):
                asked = len(self.platform.requests)
                press(self.screen, "Retry")
                self.await_more_than(asked)
                await_enabled(await_element(self.screen, "push button", "Retry"))

    def test_reading_again_fails(self):
        self.open_environment()
        for fault in FAULTS_THAT_PASS:
            await_element(self.screen, "table cell", "kept")
            with self.failing(fault):
                press(self.screen, "Refresh")
                await_alert(self.screen, "could not be read")
            press(self.screen, "Retry")
            await_none(self.screen, "push button", "Retry")

    def test_the_calls_are_not_there(self):
        self.open_environment()
        with self.failing("not found"):
            press(self.screen, "Refresh")
            await_alert(self.screen, "This installation has no organization API tokens to manage here.")

    def test_blocking_fails(self):
        self.open_environment()
        for fault in SAMPLED_FAULTS:
            self.select()
            with self.failing(fault):
                press(self.screen, "Block")
                await_alert(self.screen, "blocked")
            press(self.screen, "Dismiss")
            await_none(self.screen, "push button", "Dismiss")

    def test_creating_fails(self):
        self.open_environment()
        for fault in SAMPLED_FAULTS:
            form = self.enter_token()
            with self.failing(fault):
                press(form, "Confirm")
                self.await_said(form)
            self.close(form)

    def test_updating_fails(self):
        self.open_environment()
        for fault in SAMPLED_FAULTS:
            form = self.open_update()
            with self.failing(fault):
                self.fill(form, Description="changed")
                press(form, "Confirm")
                self.await_said(form)
            self.close(form)

    def test_deleting_fails(self):
        self.open_environment()
        for fault in SAMPLED_FAULTS:
            self.select()
            press(self.screen, "Delete")
            question = self.console.dialog("Delete API Token")
            with self.failing(fault):
                self.fill(question, **{"Type the token's name": "kept"})
                press(question, "Delete")
                self.await_said(question)
            self.close(question)

    def test_testing_a_connection_fails(self):
        self.open()
        dialog = self.enter_connection()
        self.enter_secret(dialog, "API token", "typed credential")
        for fault in SAMPLED_FAULTS:
            with self.failing(fault):
                press(dialog, "Test connection")
                await_alert(dialog, "Connecting to “127.0.0.1” failed.")
            press(dialog, "Test connection")
            await_alert(dialog, "The connection works.")

    def test_signing_in_fails(self):
        self.open()
        _, sign_in = self.enter_sign_in()
        for fault in SAMPLED_FAULTS:
            with self.failing(fault):
                press(sign_in, "Sign in")
                self.await_said(sign_in)


if __name__ == "__main__":
    unittest.main()
