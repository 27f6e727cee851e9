"""What a screen reader finds in the real window: roles and names of the rail, the list, the thread, the composer and the banners, over
AT-SPI on a virtual display (docs/design.md, "Keyboard and accessibility")."""

import unittest

from screenreader import WindowTest


class AccessibilityTest(WindowTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.conversation = cls.customer_says("salma", "Where is order AT-20418?")

    def open_conversation(self):
        self.display.keys("ctrl+1")
        self.display.keys("Home", "Return")

    # What is promised.

    def test_rail_is_a_tool_bar_of_toggle_buttons(self):
        rail = self.one(self.atspi.ROLE_TOOL_BAR)
        # Qt tells of a toggle button as a check box; newer versions have a role of its own.
        toggles = [node for node in self.walk(rail) if node.getRole() in (self.atspi.ROLE_CHECK_BOX, self.atspi.ROLE_TOGGLE_BUTTON)]
        names = [toggle.name.split(",")[0] for toggle in toggles]
        self.assertEqual(names[:7], ["Inbox", "Mine", "Unassigned", "Snoozed", "Drafts", "Outbox", "Resolved"])
        self.assertIn("Atlas Store", self.plain(names[7]))
        inbox = [toggle for toggle in toggles if toggle.name.startswith("Inbox")]
        self.assertEqual(len(inbox), 1)
        self.assertTrue(inbox[0].getState().contains(self.atspi.STATE_CHECKED))

    def test_everything_to_press_or_fill_in_has_a_name(self):
        roles = {self.atspi.ROLE_PUSH_BUTTON, self.atspi.ROLE_CHECK_BOX, self.atspi.ROLE_TOGGLE_BUTTON, self.atspi.ROLE_RADIO_BUTTON,
                 self.atspi.ROLE_PAGE_TAB, self.atspi.ROLE_COMBO_BOX, self.atspi.ROLE_TEXT, self.atspi.ROLE_SLIDER}

        def nameless():
            return [f"{node.getRoleName()} in {node.parent.getRoleName()} {node.parent.name!r}" for node in self.walk()
                    if node.getRole() in roles and not self.plain(node.name).strip()]

        self.open_conversation()
        self.item(self.one(self.atspi.ROLE_LIST, "^Messages"), "AT-20418")
        self.assertEqual(nameless(), [])
        for keys, title in (("F1", "Shortcuts"), ("ctrl+comma", "Settings")):
            self.display.keys(keys)
            self.one(self.atspi.ROLE_DIALOG, title)
            found = nameless()
            self.display.keys("Escape")
            self.until(lambda: not self.all_of(self.atspi.ROLE_DIALOG), "the end of the dialog")
            self.assertEqual(found, [])

    def test_list_names_its_rows(self):
        conversations = self.one(self.atspi.ROLE_LIST, "^Conversations$")
        row = self.item(conversations, "^Salma")
        self.assertEqual(row.getRole(), self.atspi.ROLE_LIST_ITEM)
        self.assertRegex(self.plain(row.name), r"^Salma Berrada, (\d+ unread, )?.*Where is order AT-20418\?, .*WhatsApp.*Atlas Store")

    def test_thread_names_its_messages(self):
        self.open_conversation()
        thread = self.one(self.atspi.ROLE_LIST, "^Messages")
        message = self.item(thread, "AT-20418")
        self.assertEqual(message.getRole(), self.atspi.ROLE_LIST_ITEM)
        self.assertRegex(self.plain(message.name), r"^Salma Berrada, [Tt]oday \d.*\. .*Where is order AT-20418\?")

    def test_composer_says_whom_it_answers(self):
        self.open_conversation()
        composer = self.one(self.atspi.ROLE_TEXT, "^Reply to .*Salma Berrada")
        self.assertTrue(composer.getState().contains(self.atspi.STATE_EDITABLE))
        self.assertTrue(composer.getState().contains(self.atspi.STATE_FOCUSABLE))

    def test_sent_reply_says_its_state(self):
        self.open_conversation()
        self.display.type("It left this morning.")
        self.display.keys("Return")
        thread = self.one(self.atspi.ROLE_LIST, "^Messages")
        reply = self.item(thread, r"It left this morning\..*Accepted")
        self.assertRegex(self.plain(reply.name), r"^You, [Tt]oday \d.*\. It left this morning\..* Accepted by Digishare")

    def test_refused_key_is_told_by_an_alert(self):
        self.sandbox.ask("/faults", {"kind": "status", "status": 401, "times": 20})
        try:
            self.qasid.command("send", "--account", "1", "--conversation", self.conversation, "--text", "Are you there?")
            banner = self.one(self.atspi.ROLE_ALERT, "refused the key")
            self.assertIn("Digishare", banner.name)
            buttons = [node.name for node in self.walk(banner) if node.getRole() == self.atspi.ROLE_PUSH_BUTTON]
            self.assertIn("Enter key", buttons)
        finally:
            self.sandbox.ask("/faults", method="DELETE")
            self.qasid.command("account", "check", "1")  # a good answer lets go what waits


if __name__ == "__main__":
    unittest.main()
