"""What becomes of a second start of the program, on a screen with a window manager."""

import os
import pathlib
import signal
import subprocess
import unittest

import accessible
import session_bus
from accessible import await_element, enter, find, press, text_in
from console import PROGRAM, Console
from waiting import PATIENCE, wait_for

WELCOME = "Tokendesk"
SANDBOX = "Tokendesk — Sandbox (Development)"
OPENED = "The connection is shown in its window."


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    unittest.addModuleCleanup(manager.wait)
    unittest.addModuleCleanup(manager.terminate)
    wait_for(lambda: xdotool("get_desktop"), "the window manager")


def xdotool(*arguments):
    """Its answer; None where it has none, as while a window comes or goes."""
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


def visible_window(pid):
    """The X window of this process that is on the screen; None where none is."""
    return xdotool("search", "--onlyvisible", "--all", "--pid", str(pid), "--name", "Tokendesk")


def is_active(pid):
    return xdotool("getactivewindow", "getwindowpid") == str(pid)


class SingleInstanceTest(unittest.TestCase):
    def setUp(self):
        self.console = self.enterContext(Console())
        self.console.window(WELCOME)
        # as it was started, for whoever starts it again
        lines = pathlib.Path(f"/proc/{self.console.pid}/environ").read_bytes().split(b"\0")
        self.environment = dict(line.split(b"=", 1) for line in lines if line)

    def start_again(self, *arguments, **variables):
        """What another start says, once it has ended well."""
        added = {os.fsencode(name): os.fsencode(value) for name, value in variables.items()}
        done = subprocess.run(
            [PROGRAM, *arguments],
            env={**self.environment, **added},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(done.stdout.startswith("Tokendesk is running already"), done.stdout)
        return done.stdout.rstrip("\n")

    def assert_in_front(self, pid):
        wait_for(lambda: is_active(pid), "the window that was asked for is the active one")

    def cover(self):
        """Another window in front of the console's."""
        other = self.enterContext(Console())
        self.assert_in_front(other.pid)

    def test_raises_the_window(self):
        self.cover()
        said = self.start_again()
        self.assertEqual(said, "Tokendesk is running already. Its window was brought to the front.")
        self.assert_in_front(self.console.pid)

    def test_raises_a_minimized_window(self):
        xdotool("windowminimize", wait_for(lambda: visible_window(self.console.pid), "a window"))
        wait_for(lambda: not visible_window(self.console.pid), "the window is minimized")
        self.start_again()
        self.assert_in_front(self.console.pid)
        self.assertIsNotNone(visible_window(self.console.pid))

    def test_takes_the_desktops_word_that_it_may_raise(self):
        self.cover()
        self.start_again(XDG_ACTIVATION_TOKEN="token", DESKTOP_STARTUP_ID="id_TIME1")
        self.assert_in_front(self.console.pid)

    def test_opens_what_is_asked_for(self):
        self.assertIn(OPENED, self.start_again("--sandbox"))
        await_element(self.console.window(SANDBOX), "table cell", "TrainingAPI")
        sandbox = self.console.children()
        self.assertEqual(len(sandbox), 1)
        self.assertIn(OPENED, self.start_again("--sandbox"))  # is open already
        self.assertIsNotNone(find(self.console.window(SANDBOX), "table cell", "TrainingAPI"))
        self.assertEqual(self.console.children(), sandbox)

    def test_says_in_its_window_that_a_connection_is_not_there(self):
        self.start_again("--connection", "Unknown")
        accessible.await_alert(self.console.screen, "There is no connection “Unknown”.")

    def test_leaves_a_dialog_as_it_is(self):
        press(self.console.screen, "Connect to an installation")
        dialog = wait_for(self._any_dialog, "a dialog")
        enter(await_element(dialog, "text", "Name"), "typed")
        self.assertIn("a dialog is open in its window", self.start_again("--sandbox"))
        self.assertEqual(text_in(await_element(dialog, "text", "Name")), "typed")
        self.assertEqual(self.console.children(), set())
        self.console.window(WELCOME)

    def _any_dialog(self):
        return next(
            (each for each in accessible.shown_in(self.console.screen) if each.getRoleName() == "dialog"), None
        )

    def test_starts_after_one_that_was_killed(self):
        os.kill(self.console.pid, signal.SIGKILL)
        self.console.wait_for_end()
        next_one = subprocess.Popen([PROGRAM], env=self.environment, stdin=subprocess.DEVNULL)
        try:
            self.assert_in_front(next_one.pid)
            self.cover()
            self.start_again()
            self.assert_in_front(next_one.pid)
        finally:
            next_one.terminate()
            self.assertEqual(next_one.wait(PATIENCE), 0)

    def test_other_settings_are_another_instance(self):
        other = self.enterContext(Console())
        self.assertIsNotNone(other.window(WELCOME))
        self.console.window(WELCOME)


if __name__ == "__main__":
    unittest.main()
