"""The real window on a virtual desk, read and used as a screen reader does: by role, name and action, over AT-SPI."""

import os
import re
import tempfile
import time
import unittest
from pathlib import Path

from desk.display import Display
from desk.processes import NotInTime, Processes, wait_until
from desk.qasid import Qasid
from desk.sandbox import SECRETS, Sandbox
from desk.session import Session

PROVIDER = "digishare"
ACCOUNT = "Atlas Store"
PROGRAMS = Path(os.environ["QASID_BIN"])


class WindowTest(unittest.TestCase):
    """Opens the desk, an account at a sandbox and the window in `language`; then finds, does and hears things in it."""

    language = "en"

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory(prefix="qasid-atspi-")
        cls.addClassCleanup(cls.home.cleanup)
        cls.processes = cls.enterClassContext(Processes(Path(cls.home.name) / "logs"))
        cls.open_desk()
        cls.open_account()
        cls.window = cls.qasid.window(cls.processes)
        cls.display.activate(cls.display.window_of(cls.window.pid))

    @classmethod
    def open_desk(cls):
        home = Path(cls.home.name)
        cls.display = Display(cls.processes)
        session = Session(cls.processes, home / "home")
        cls.env = {**session.environment(), **cls.display.environment(), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
        # pyatspi finds the bus through this process's own environment, so it is imported only now.
        os.environ.update(cls.env)
        import pyatspi
        from gi.repository import GLib
        cls.atspi, cls.glib = pyatspi, GLib
        cls.qasid = Qasid(PROGRAMS / "qasid", home / "profile", cls.env)
        cls.listen()

    @classmethod
    def open_account(cls):
        cls.qasid.listen_on_free_port()
        cls.qasid.command("profile", "set", f"language={cls.language}")
        cls.sandbox = Sandbox(cls.processes, PROGRAMS / "qasid-sandbox", PROVIDER, "--quiet", "--seed", "3")
        added = cls.qasid.add_account(PROVIDER, ACCOUNT, cls.sandbox.hosts(), SECRETS[PROVIDER])
        cls.sandbox.send_webhooks_to(added["webhook_url"])

    @classmethod
    def customer_says(cls, customer, text):
        """A customer writes, and Qasid has it; the conversation."""
        conversation = cls.sandbox.say(customer, text)["conversation_id"]

        def arrived():
            return any(message["text"] == text for one in cls.qasid.conversations(conversation=conversation) for message in one["messages"])
        wait_until(arrived, f"{text!r} of {customer}")
        return conversation

    # Hearing.

    @classmethod
    def listen(cls):
        """Before the window opens: a program asks only now and then who listens."""
        cls.alerts, cls.focus_moves, cls.menus = [], [], 0
        # What a screen reader speaks without being asked is an alert that begins to show.
        cls.atspi.Registry.registerEventListener(cls._hear_shown, "object:state-changed:showing")
        cls.atspi.Registry.registerEventListener(cls._hear_focus, "object:state-changed:focused")

    @classmethod
    def _hear_shown(cls, event):
        try:
            role = event.source.getRole() if event.detail1 else None
            if role == cls.atspi.ROLE_ALERT and event.source.name:
                cls.alerts.append((time.monotonic(), cls.plain(event.source.name)))
            elif role == cls.atspi.ROLE_POPUP_MENU:
                cls.menus += 1
        except cls.glib.GError:
            pass  # it has gone since

    @classmethod
    def _hear_focus(cls, event):
        try:
            if event.detail1:
                cls.focus_moves.append(cls.plain(event.source.name))
        except cls.glib.GError:
            pass

    def heard(self):
        """What was spoken until now, the oldest first."""
        while self.glib.MainContext.default().iteration(False):
            pass
        return [words for _, words in self.alerts]

    # Finding.

    def application(self):
        desktop = self.atspi.Registry.getDesktop(0)
        desktop.clear_cache()
        return next((child for child in desktop if child and child.get_process_id() == self.window.pid), None)

    def walk(self, node=None, depth=0, shown=False):
        """Every object below, with fresh names and states; with `shown` without what is hidden."""
        node = node or self.application()
        if node is None or depth > 30:
            return
        node.clear_cache()
        if shown and depth > 0 and not node.getState().contains(self.atspi.STATE_VISIBLE):
            return
        yield node
        for index in range(min(node.childCount, 600)):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from self.walk(child, depth + 1, shown)

    def all_of(self, role, name=None, below=None):
        """What is shown with that role, or any, and a name that matches."""
        return [node for node in self.walk(below, shown=True)
                if role in (None, node.getRole()) and (name is None or re.search(name, self.plain(node.name)))]

    def one(self, role, name=None, below=None):
        """The only object of that role whose name matches."""
        def only():
            found = self.all_of(role, name, below)
            return found[0] if len(found) == 1 else None
        return self.until(only, f"one {role} named {name!r}")

    def until(self, condition, what, seconds=15):
        """The first true answer of condition(); fails with all that there is."""
        def heard_and_met():
            self.heard()
            try:
                return condition()
            except self.glib.GError:
                return None  # something went away while it was looked at
        try:
            return wait_until(heard_and_met, what, seconds, 0.1)
        except NotInTime:
            self.fail(f"{what}: there are\n{self.tree()}\nFocus: {self.focused()!r}\nHeard: {self.alerts}")

    def tree(self):
        return "\n".join(f"{node.getRoleName()}: {node.name}" for node in self.walk(shown=True))

    @staticmethod
    def plain(text):
        """Without the isolates that keep directions apart."""
        return re.sub("[\u2066-\u2069]", "", text)

    def children(self, node):
        node.clear_cache()
        return [child for child in (node.getChildAtIndex(index) for index in range(node.childCount)) if child]

    def item(self, items, name):
        """The first item of a list whose name matches."""
        def there():
            return next((node for node in self.children(items) if re.search(name, self.plain(node.name))), None)
        return self.until(there, f"an item {name!r}")

    def has_focus(self, node):
        node.clear_cache()
        return node.getState().contains(self.atspi.STATE_FOCUSED)

    def focused(self):
        """The name of what has the focus; the inside of a field, which has it, too, has none."""
        names = [self.plain(node.name) for node in self.walk(shown=True) if node.name and self.has_focus(node)]
        return names[-1] if names else None

    def label(self, node):
        """The words beside a box whose own name is what is chosen in it."""
        targets = [relation.getTarget(0) for relation in node.getRelationSet()
                   if relation.getRelationType() == self.atspi.RELATION_LABELLED_BY]
        return self.plain(targets[0].name) if targets else None

    # Doing.

    @staticmethod
    def act(node, name=None):
        """Does what the object offers under that name, or what it offers first."""
        actions = node.queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        if not names or name not in (None, *names):
            raise AssertionError(f"{node.name!r} offers {names}, not {name!r}")
        actions.doAction(names.index(name) if name else 0)

    @staticmethod
    def write(node, text):
        node.queryEditableText().setTextContents(text)

    def focus(self, node):
        node.queryComponent().grabFocus()
        self.until(lambda: self.has_focus(node), f"the focus in {node.name!r}")
