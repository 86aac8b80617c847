"""The console as a screen reader sees it, on the sandbox."""

import contextlib
import sqlite3
import unittest

import accessible
import session_bus
from accessible import act, await_element, await_enabled, await_none, enter, find, press, text_in
from console import Console, is_running
from waiting import wait_for

BUTTON, CHOICE, FIELD, CELL = "push button", "combo box", "text", "table cell"
OPERABLE = {BUTTON, CHOICE, FIELD, CELL, "list", "list item", "menu item", "spin button", "table"}


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)


class ScreenReaderTest(unittest.TestCase):
    """Each test has a console of its own, on the organization's tokens."""

    def setUp(self):
        self.console = self.enterContext(Console("--sandbox"))
        self.window = self.console.window("Tokendesk — Sandbox (Development)")
        await_element(self.window, CELL, "TrainingAPI")

    def select(self, token):
        act(await_element(self.window, CELL, token), "Toggle")

    def create(self, token):
        """Opens the form and fills in a name."""
        press(self.window, "Create New")
        form = self.console.dialog("API Token")
        enter(await_element(form, FIELD, "Name"), token)
        return form

    def close(self, dialog, button):
        title = dialog.name
        press(dialog, button)
        await_none(self.console.screen, "dialog", title)

    def assert_shown(self, root, expected):
        missing = [each for each in expected if find(root, *each) is None]
        self.assertEqual(missing, [], "missing")

    def assert_all_named(self, root):
        roles = [each.getRoleName() for each in accessible.shown_in(root) if not each.name]
        self.assertEqual([role for role in roles if role in OPERABLE - {CELL}], [], "without a name")


class WindowTest(ScreenReaderTest):
    def test_controls_are_named_as_they_are_labelled(self):
        buttons = ["Connection", "Refresh", "Create New", "Update", "Copy", "Block", "Delete"]
        pager = ["First page", "Previous page", "Next page", "Last page"]
        choices = ["Project", "Scope", "Status", "Rows per page"]
        pages = ["Project API Tokens", "Organization API Tokens"]
        self.assert_shown(
            self.window,
            [("list", "Navigation"), ("table", "API tokens")]
            + [("list item", name) for name in pages]
            + [(FIELD, name) for name in ("Name contains", "Project name contains")]
            + [(CHOICE, name) for name in choices]
            + [(BUTTON, name) for name in buttons + pager],
        )
        self.assert_all_named(self.window)

    def test_choices_tell_what_is_chosen(self):
        chosen = {name: await_element(self.window, CHOICE, name).description for name in ("Scope", "Status")}
        self.assertEqual(chosen, {"Scope": "Organization", "Status": "All"})

    def test_navigation_opens_the_pages(self):
        for page, token in (("Project API Tokens", "default"), ("Organization API Tokens", "TrainingAPI")):
            act(await_element(self.window, "list item", page), "Toggle")
            await_element(self.window, "label", page)
            await_element(self.window, CELL, token)

    def test_table_can_be_read_cell_by_cell(self):
        table = await_element(self.window, "table", "API tokens").queryTable()
        titles = [table.getColumnDescription(column) for column in range(table.nColumns)]
        self.assertEqual(titles, ["Name", "Description", "Scope", "Project", "Status", "Created", "Token"])
        row = [table.getAccessibleAt(1, column).name for column in range(table.nColumns)]
        self.assertEqual(
            row[:5], ["TrainingAPI", "API for Training Organization", "Organization", "—", "Active"]
        )
        self.assertRegex(row[5], r"^\d\d? \w{3} \d{4}$")
        self.assertRegex(row[6], r"^training_••••.{4}$")

    def test_filter_narrows_the_table(self):
        enter(await_element(self.window, FIELD, "Name contains"), "training")
        await_none(self.window, CELL, "DefaultOrganization")
        await_element(self.window, "label", "1 of 2 tokens")

    def test_block_offers_activate_and_says_so(self):
        self.select("TrainingAPI")
        press(self.window, "Block")
        await_element(self.window, "alert", "“TrainingAPI” is blocked.")
        await_enabled(await_element(self.window, BUTTON, "Activate"))
        await_none(self.window, BUTTON, "Block")

    def test_quit_ends_console_and_sandbox(self):
        sandboxes = self.console.children()
        self.assertEqual(len(sandboxes), 1)
        everything = accessible.everything_in(self.console.screen)
        act(next(each for each in everything if each.name == "Quit"))
        self.assertEqual(self.console.wait_for_end(), 0)
        self.assertFalse(any(is_running(pid) for pid in sandboxes))


class DialogTest(ScreenReaderTest):
    def test_create_dialog_says_what_is_missing(self):
        press(self.window, "Create New")
        form = self.console.dialog("API Token")
        name = await_element(form, FIELD, "Name")
        await_element(form, "alert", "API Token Name is required.")
        self.assertEqual(name.description, "API Token Name is required.")
        self.assert_shown(
            form,
            [(FIELD, "Description"), ("label", "Scope"), (CHOICE, "Status")]
            + [(BUTTON, "Confirm"), (BUTTON, "Cancel")],
        )
        self.assert_all_named(form)
        enter(name, "nightly")
        await_none(form, "alert", "API Token Name is required.")
        await_enabled(await_element(form, BUTTON, "Confirm"))
        self.close(form, "Cancel")

    def test_created_token_comes_with_the_copy_dialog(self):
        press(self.create("nightly"), "Confirm")
        copy = self.console.dialog("Copy API Token")
        await_none(self.console.screen, "dialog", "API Token")
        self.assert_shown(
            copy,
            [(CHOICE, "Copy as"), (BUTTON, "Reveal"), (BUTTON, "Copy"), (BUTTON, "Close")]
            + [("spin button", "Clear clipboard after")],
        )
        self.assert_all_named(copy)
        self.close(copy, "Close")
        await_element(self.window, CELL, "nightly")

    def test_copying_is_announced(self):
        self.select("TrainingAPI")
        press(self.window, "Copy")
        press(self.console.dialog("Copy API Token"), "Copy")
        await_element(self.console.screen, "alert", "Copied. It is cleared from the clipboard in 30 s.")

    def test_update_dialog_has_what_is_there(self):
        self.select("TrainingAPI")
        press(self.window, "Update")
        form = self.console.dialog("API Token")
        description = await_element(form, FIELD, "Description")
        wait_for(lambda: text_in(description) == "API for Training Organization", "the description")
        self.assertEqual(text_in(await_element(form, FIELD, "Name")), "TrainingAPI")
        self.close(form, "Cancel")


class TokenValueTest(ScreenReaderTest):
    """No value of a token is anywhere in what is accessible, until it is revealed."""

    def values(self):
        database = f"file:{self.console.sandbox_database}?mode=ro"
        with contextlib.closing(sqlite3.connect(database, uri=True)) as connection:
            return [value for (value,) in connection.execute("SELECT id FROM tokens")]

    def told(self):
        """The values that are told, of those there are."""
        everything = accessible.everything_in(self.console.screen)
        texts = "\n".join(text for each in everything for text in accessible.texts_of(each))
        return [value for value in self.values() if value in texts]

    def test_lists_tell_none(self):
        self.assertGreater(len(self.values()), 50)
        self.assertEqual(self.told(), [])
        act(await_element(self.window, "list item", "Project API Tokens"), "Toggle")
        await_element(self.window, CELL, "default")
        self.assertEqual(self.told(), [])

    def test_update_dialog_tells_none(self):
        self.select("TrainingAPI")
        press(self.window, "Update")
        await_element(self.console.dialog("API Token"), FIELD, "Description")
        self.assertEqual(self.told(), [])

    def test_copy_dialog_tells_it_only_while_it_is_revealed(self):
        self.select("TrainingAPI")
        press(self.window, "Copy")
        dialog = self.console.dialog("Copy API Token")
        self.assertEqual(self.told(), [])
        press(dialog, "Reveal")
        wait_for(lambda: len(self.told()) == 1, "the revealed value")
        press(dialog, "Hide")
        wait_for(lambda: self.told() == [], "the value is hidden")
        press(dialog, "Copy")
        await_element(dialog, "alert", "Copied. It is cleared from the clipboard in 30 s.")
        self.assertEqual(self.told(), [])


if __name__ == "__main__":
    unittest.main()
