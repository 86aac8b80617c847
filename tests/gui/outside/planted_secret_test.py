"""Secrets planted in GEAI's tokens and in what signs in there show up nowhere, whatever is done."""

import unittest

import session_bus
from accessible import act, await_alert, await_element, await_enabled, await_none, click, press, press_key
from planted_geai_case import GeaiCase
from planted_platform import PROJECT, SECRETS

OAUTH = {"GEAI_PROJECT_ID": PROJECT["projectId"], "GEAI_OAUTH_ACCESS_TOKEN": SECRETS["environment access token"]}


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)
    session_bus.start_keyring(unittest.addModuleCleanup)


class TokensTest(GeaiCase):
    def test_working_with_a_token(self):
        self.open_environment()
        self.photograph("tokens")
        self.select()
        press(self.screen, "Block")
        await_alert(self.screen, "“kept” is blocked.")
        self.update()
        self.create()
        self.delete()
        verbs = {verb for verb, path, _ in self.platform.requests if path.endswith(SECRETS["organization token"])}
        self.assertEqual(verbs, {"GET", "PUT", "DELETE"})

    def update(self):
        form = self.open_update()
        self.photograph("update")
        self.fill(form, Description="changed")
        self.close(form, "Confirm")

    def create(self):
        press(self.enter_token(), "Confirm")
        copy = self.console.dialog("Copy API Token")
        self.assert_nothing_told()
        press(copy, "Copy")
        await_alert(copy, "Copied.")
        self.photograph("copy")
        self.close(copy, "Close")

    def delete(self):
        self.select()
        press(self.screen, "Delete")
        question = self.console.dialog("Delete API Token")
        self.fill(question, **{"Type the token's name": "kept"})
        self.photograph("delete")
        self.close(question, "Delete")

    def test_a_revealed_value_is_told_and_can_be_read(self):
        self.open_environment()
        self.select()
        press(self.screen, "Copy")
        copy = self.console.dialog("Copy API Token")
        press(copy, "Reveal")
        await_element(copy, "push button", "Hide")
        self.assertEqual({("shown", "organization token")}, self.view.told_at_a_glance())
        self.assertEqual({"organization token"}, self.read_now())
        press(copy, "Hide")
        await_element(copy, "push button", "Reveal")

    def test_pages_of_a_project(self):
        self.open_environment()
        self.go_to("Project API Tokens")
        await_element(self.screen, "table cell", "robot")
        self.photograph("project's tokens")
        self.go_to("Assistants")
        self.choose_token_of_project()
        await_element(self.screen, "push button", "Stop using it")
        self.photograph("assistants")
        self.go_to("Requests")
        self.photograph("requests")
        press(self.screen, "Export…")
        self.photograph("export requests")
        self.close(self.console.dialog("Export Requests"))
        self.go_to("Projects")
        act(await_element(self.screen, "table cell", PROJECT["projectName"]), "Toggle")
        press(self.screen, "Details")
        self.photograph("project")
        self.close(self.console.dialog("Project Details"), "Close")
        self.create_project()

    def choose_token_of_project(self):
        press(self.screen, "Use one of its tokens…")
        question = self.console.dialog("Use a Project Token")
        await_enabled(await_element(question, "push button", "Use for reading"))
        self.photograph("token of the project")
        self.assert_nothing_told()
        self.close(question, "Use for reading")

    def create_project(self):
        press(self.screen, "Create New")
        form = self.console.dialog("Create Project")
        self.fill(form, **{"Name": "New", "Administrator e-mail": "ada@example.com"})
        press(form, "Confirm")
        copy = self.console.dialog("Copy API Token")
        self.photograph("project's first token")
        self.assert_nothing_told()
        self.close(copy, "Close")


class SigningInTest(GeaiCase):
    def test_with_a_typed_token(self):
        self.open()
        self.photograph("welcome")
        dialog = self.enter_connection()
        self.enter_secret(dialog, "API token", "typed credential")
        self.photograph("new connection")
        press(dialog, "Test connection")
        await_alert(dialog, "The connection works.")
        press(dialog, "Connect")
        self.console.window("Tokendesk — Planted (Development)")
        await_element(self.screen, "table cell", "kept")
        self.assertEqual({credential for *_, credential in self.platform.requests}, {bearer("typed credential")})
        self.assertTrue(self.console.settings_file.exists())

    def test_with_a_token_of_the_keychain(self):
        self.open_saved("keychain credential")
        await_element(self.screen, "table cell", "kept")
        self.assertEqual({credential for *_, credential in self.platform.requests}, {bearer("keychain credential")})
        click(await_element(self.screen, "push button", "Connection"))
        press_key("e")
        session = self.console.dialog("Session")
        self.photograph("session")
        self.assert_nothing_told()
        self.close(session, "Close")
        self.choose_in_menu("Manage Connections…")
        await_element(self.screen, "label", "Connections")
        self.photograph("connections")

    def test_with_a_token_of_a_credentials_file(self):
        self.open()
        self.choose_in_menu("Manage Connections…")
        file = self.console.home / ".geai/credentials"
        file.parent.mkdir()
        credential = SECRETS["imported credential"]
        file.write_text(f"[Planted]\ngeai_api_key = {credential}\ngeai_api_base_url = {self.platform.url}\n")
        self.planted_files.append(file)
        press(self.screen, "Import…")
        dialog = self.console.dialog("Import from the GEAI Credentials File")
        self.photograph("import")
        press(dialog, "Import")
        await_alert(dialog, "The profiles are connections now.")
        self.assert_nothing_told()
        self.close(dialog, "Keep the file as it is")

    def test_with_an_access_token_of_the_environment_beside_the_sandbox(self):
        self.open("--sandbox", GEAI_API_BASE_URL=self.platform.url, **OAUTH)
        self.console.window("Tokendesk — Sandbox (Development)")
        await_element(self.screen, "table cell", "TrainingAPI")
        self.assertEqual(len(self.console.children()), 1)

    def test_with_a_password(self):
        self.open()
        connection, sign_in = self.enter_sign_in()
        self.photograph("sign in")
        self.assert_nothing_told()
        press(sign_in, "Sign in")
        await_none(self.screen, "dialog", "Get an Access Token")
        self.photograph("signed in")
        press(connection, "Connect")
        await_element(self.screen, "table cell", "kept")
        self.assertEqual(self.platform.requests[-1][2], bearer("access token"))


def bearer(name):
    return f"Bearer {SECRETS[name]}"


if __name__ == "__main__":
    unittest.main()
