"""What a screen reader sees of a program, and can do with it."""

import subprocess

import pyatspi
from gi.repository import Atspi, GLib

from waiting import wait_for


def application_of(pid):
    """The program's entry on the accessibility bus; None while it has none."""
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.get_process_id() == pid:
            # Cached answers would be old ones: nobody here listens to the changes.
            Atspi.Accessible.set_cache_mask(application, Atspi.Cache.NONE)
            return application
    return None


def everything_in(element):
    """The element and all below it, hidden parts included."""
    yield element
    for child in element:
        if child:
            yield from everything_in(child)


def shown_in(element):
    """All below the element that is on the screen."""
    for child in element:
        if child and has(child, pyatspi.STATE_SHOWING):
            yield child
            yield from shown_in(child)


def find(root, role, name):
    """The shown element of this role and name below `root`; None where there is none."""
    return next((each for each in shown_in(root) if each.name == name and each.getRoleName() == role), None)


def alerts_in(root):
    """What the shown alerts say."""
    return [each.name for each in shown_in(root) if each.getRoleName() == "alert"]


def await_alert(root, words):
    wait_for(lambda: any(words in alert for alert in alerts_in(root)), f"an alert with “{words}”")


def await_element(root, role, name):
    return wait_for(lambda: find(root, role, name), f"{role} “{name}”")


def await_none(root, role, name):
    wait_for(lambda: find(root, role, name) is None, f"no {role} “{name}” any more")


def has(element, state):
    return element.getState().contains(state)


def await_enabled(element):
    wait_for(lambda: has(element, pyatspi.STATE_ENABLED), f"“{element.name}” can be used")


def act(element, action="Press"):
    """Does one of the actions that the element offers."""
    actions = element.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    assert action in names, f"“{element.name}” offers {names}, not {action}"
    actions.doAction(names.index(action))


def press(root, name):
    """Presses a button once it can be pressed."""
    button = await_element(root, "push button", name)
    await_enabled(button)
    act(button)


def click(element):
    """Clicks in the middle of what is shown. A button that opens a menu would not answer before the menu closes."""
    place = element.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    x, y = place.x + place.width // 2, place.y + place.height // 2
    subprocess.check_call(["xdotool", "mousemove", str(x), str(y), "click", "1"])


def press_key(key):
    subprocess.check_call(["xdotool", "key", key])


def enter(field, text):
    assert field.queryEditableText().setTextContents(text), f"“{field.name}” takes no text"


def text_in(element):
    """What the element's text interface says; None where it has none."""
    try:
        return element.queryText().getText(0, -1)
    except NotImplementedError:
        return None


def texts_of(element):
    """Every text through which the element could tell something."""
    texts = [element.name, element.description, text_in(element), *element.getAttributes()]
    try:
        actions = element.queryAction()
        for index in range(actions.nActions):
            texts += [actions.getName(index), actions.getDescription(index), actions.getKeyBinding(index)]
    except NotImplementedError:
        pass
    return [text for text in texts if text]


def told_by(root, those_of=everything_in, attempts=20):
    """The role and the texts of each element from `root` on. What goes while it is read is read anew."""
    while True:
        try:
            return [(each.getRoleName(), texts_of(each)) for each in those_of(root)]
        except GLib.GError:
            attempts -= 1
            if not attempts:
                raise
