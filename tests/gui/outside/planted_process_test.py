"""Planted secrets show up nowhere that only the system sees: in keys that are logged, tool tips, TLS, a crash."""

import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import unittest

import pyatspi

import session_bus
from accessible import await_alert, await_element, has, press, shown_in
from console import WITH_CORES
from outside_view import window_properties
from planted_case import PlantedCase
from planted_platform import CANARIES, SECRETS, PlantedPlatform
from waiting import wait_for

TLS = pathlib.Path(__file__).parents[2] / "data/tls"
# A sanitizer would take the signals, and forbid core files itself.
WITHOUT_SANITIZER = "handle_segv=0:handle_abort=0:disable_coredump=0"


def setUpModule():
    session_bus.start_accessibility(unittest.addModuleCleanup)
    session_bus.start_keyring(unittest.addModuleCleanup)


def focus_window(title):
    # without a window manager nobody else gives a window the focus
    [window] = subprocess.check_output(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]).split()
    subprocess.check_call(["xdotool", "windowfocus", "--sync", window])


class KeysTest(PlantedCase):
    def test_what_is_typed_is_not_logged(self):
        self.open()
        dialog = self.enter_connection()
        self.focus(dialog, await_element(dialog, "password text", "API token"))
        subprocess.check_call(["xdotool", "type", "--delay", "5", SECRETS["typed credential"]])
        self.photograph("typed")
        self.assert_nothing_told()
        press(dialog, "Test connection")
        await_alert(dialog, "The connection works.")
        self.assertEqual(self.platform.requests[-1][2], f"Bearer {SECRETS['typed credential']}")

    @staticmethod
    def focus(dialog, field):
        focus_window(dialog.name)
        field.queryComponent().grabFocus()
        wait_for(lambda: has(field, pyatspi.STATE_FOCUSED), "the focus")


class ToolTipTest(PlantedCase):
    def test_a_fingerprint_has_no_tool_tip_that_tells_more(self):
        self.open_environment()
        focus_window("Tokendesk — Environment .*")
        cell = next(each for each in shown_in(self.screen) if each.name.startswith("planted_••••"))
        place = cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        for shift in (10, 20):  # a pointer that moves is one that is somewhere
            subprocess.check_call(["xdotool", "mousemove", str(place.x + shift), str(place.y + place.height // 2)])
        wait_for(lambda: b"_NET_WM_WINDOW_TYPE_TOOLTIP" in window_properties(), "the tool tip")
        self.photograph("pointer on a fingerprint")
        self.assert_nothing_told()


class TlsTest(PlantedCase):
    def test_a_certificate_that_nobody_vouches_for(self):
        files = (TLS / "certificate.pem", TLS / "key.pem")
        self.platform = self.enterContext(PlantedPlatform(files))
        self.open()
        dialog = self.enter_connection()
        self.enter_secret(dialog, "API token", "typed credential")
        press(dialog, "Test connection")
        await_alert(dialog, "Connecting to “127.0.0.1” failed.")
        self.assertEqual(self.platform.requests, [])


class LogTest(PlantedCase):
    def test_the_log_is_on_standard_error_also_as_a_service(self):
        """Debian's Qt can't write to the journal itself: it would do so here, and the log would be missing."""
        for journal in ({}, {"JOURNAL_STREAM": "8:1"}):
            with self.subTest(journal):
                self.open_environment(**journal)
                self.assertIn(b"qt.", self.console.output())
                self.assertEqual(self.view.told_anywhere(), set())


class CrashTest(PlantedCase):
    is_killed = True

    def crash(self, signal_number):
        self.open_saved("keychain credential", ASAN_OPTIONS=WITHOUT_SANITIZER)
        await_element(self.screen, "table cell", "kept")
        os.kill(self.console.pid, signal_number)
        self.assertEqual(self.console.wait_for_end(), -signal_number)

    def assert_no_core(self):
        self.assertEqual([str(each) for each in self.console.home.rglob("core*")], [])
        told = {(where, name) for where, content in self.view.files() for name in CANARIES.found_in(content)}
        self.assertEqual(told, set())

    def test_leaves_no_core_file(self):
        for signal_number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL):
            with self.subTest(signal_number):
                self.crash(signal_number)
                self.assert_no_core()

    def test_another_program_would_leave_one(self):
        """Where this is skipped, the test above sees no more than that nothing else was left."""
        if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
            self.skipTest("core files are forbidden here")
        if pathlib.Path("/proc/sys/kernel/core_pattern").read_text().startswith(("|", "/")):
            self.skipTest("core files go elsewhere here")
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([*WITH_CORES, "/bin/sh", "-c", "kill -SEGV $$"], cwd=folder, stderr=subprocess.DEVNULL)
            self.assertNotEqual(os.listdir(folder), [])

    def test_no_process_may_leave_one(self):
        self.open("--sandbox")
        self.console.window("Tokendesk — Sandbox (Development)")
        [sandbox] = self.console.children()
        for pid in (self.console.pid, sandbox):
            limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
            self.assertRegex(limits, r"Max core file size +0 +0 ")


class EnvironmentTest(PlantedCase):
    def test_children_inherit_no_secret(self):
        self.open(
            "--sandbox",
            GEAI_API_BASE_URL=self.platform.url,
            GEAI_API_KEY=SECRETS["environment credential"],
            GEAI_OAUTH_ACCESS_TOKEN=SECRETS["environment access token"],
        )
        self.console.window("Tokendesk — Sandbox (Development)")
        [sandbox] = self.console.children()
        variables = pathlib.Path(f"/proc/{sandbox}/environ").read_bytes().split(b"\0")
        self.assertEqual([each for each in variables if each.startswith(b"GEAI_")], [])
        self.assertIn(b"QT_LOGGING_RULES=*=true", variables)


if __name__ == "__main__":
    unittest.main()
