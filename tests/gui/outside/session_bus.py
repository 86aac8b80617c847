"""Services on the session bus of the tests."""

import subprocess

from gi.repository import Gio, GLib

from waiting import wait_for


def start_service(command, name, add_cleanup, said=b""):
    """Starts a program that gives the bus a service, and tells it something. It ends with the tests."""
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    add_cleanup(program.wait)
    add_cleanup(program.terminate)
    program.stdin.write(said)
    program.stdin.close()
    wait_for(lambda: _has_owner(name), f"the service {name}")


def start_accessibility(add_cleanup):
    start_service(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], "org.a11y.Bus", add_cleanup)


def start_keyring(add_cleanup):
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"]
    start_service(command, "org.freedesktop.secrets", add_cleanup, said=b"the keyring's password")


def _has_owner(name):
    bus = "org.freedesktop.DBus"
    question = (bus, "/org/freedesktop/DBus", bus, "NameHasOwner", GLib.Variant("(s)", (name,)), None)
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    return session.call_sync(*question, Gio.DBusCallFlags.NONE, -1).unpack()[0]
