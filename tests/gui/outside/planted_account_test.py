"""Secrets planted in AI Hub's tokens show up nowhere, whatever is done and whatever fails."""

import unittest

import session_bus
from accessible import await_alert, await_element, await_none, press
from planted_case import PlantedCase
from planted_platform import SAMPLED_FAULTS, SECRETS


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)
    session_bus.start_keyring(unittest.addModuleCleanup)


class AccountCase(PlantedCase):
    def setUp(self):
        super().setUp()
        self.open_saved("account credential", {"platform": "aiHub", "organizationId": "o"})
        await_element(self.screen, "table cell", "kept")

    def enter_token(self):
        press(self.screen, "Create Token")
        form = self.console.dialog("Create Token")
        self.fill(form, Name="another")
        return form

    def open_refresh(self):
        self.select()
        press(self.screen, "Refresh Token")
        return self.console.dialog("Refresh Token")

    def copy_and_close(self, issued, canary):
        """What a dialog shows once, which tells it only while it is revealed."""
        self.photograph(issued.name)
        self.assert_nothing_told()
        press(issued, "Reveal")
        await_element(issued, "push button", "Hide")
        self.assertEqual(self.view.told_at_a_glance(), {("shown", canary)})
        self.assertEqual(self.read_now(), {canary})
        press(issued, "Hide")
        await_element(issued, "push button", "Reveal")
        press(issued, "Copy")
        await_alert(issued, "Copied.")
        self.assert_nothing_told()
        self.close(issued, "Close")


class AccountTokensTest(AccountCase):
    def test_creating_and_refreshing(self):
        self.photograph("tokens")
        press(self.enter_token(), "Confirm")
        self.copy_and_close(self.console.dialog("Token Created"), "value shown once")
        press(self.open_refresh(), "Refresh")
        self.copy_and_close(self.console.dialog("Token Refreshed"), "refreshed value")
        credentials = {credential for *_, credential in self.platform.requests}
        self.assertEqual(credentials, {f"Bearer {SECRETS['account credential']}"})

    def test_service_accounts(self):
        self.go_to("Service Accounts")
        await_element(self.screen, "table cell", "Robot")
        self.photograph("service accounts")


class AccountFailureTest(AccountCase):
    def test_reading_again_fails(self):
        for fault in SAMPLED_FAULTS:
            with self.failing(fault):
                press(self.screen, "Refresh")
                await_alert(self.screen, "could not be read")
            press(self.screen, "Retry")
            await_none(self.screen, "push button", "Retry")

    def test_creating_fails(self):
        for fault in SAMPLED_FAULTS:
            form = self.enter_token()
            with self.failing(fault):
                press(form, "Confirm")
                self.await_said(form)
            self.close(form)

    def test_refreshing_fails(self):
        for fault in SAMPLED_FAULTS:
            question = self.open_refresh()
            with self.failing(fault):
                press(question, "Refresh")
                self.await_said(question)
            self.close(question)

    def test_deleting_fails(self):
        for fault in SAMPLED_FAULTS:
            self.select()
            press(self.screen, "Delete")
            question = self.console.dialog("Delete API Token")
            with self.failing(fault):
                self.fill(question, **{"Type the token's name": "kept"})
                press(question, "Delete")
                self.await_said(question)
            self.close(question)


if __name__ == "__main__":
    unittest.main()
