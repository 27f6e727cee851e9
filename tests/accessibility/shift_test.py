"""A whole shift of an agent who sees nothing: everything is found by role and name and done through AT-SPI, in the language of
SHIFT_LANGUAGE. Only what the program and its customers say is read; the names come from the program's catalogue."""

import os
import re
import unittest

from catalogue import Catalogue
from desk.sandbox import SECRETS
from screenreader import ACCOUNT, PROVIDER, WindowTest

LANGUAGE = os.environ.get("SHIFT_LANGUAGE", "en")
PROVIDER_NAME = PROVIDER.capitalize()
TIME = r"\d{1,2}:\d\d"  # in any digits
SEND = {"method": "POST", "path": "/v1/messages*"}  # requests that faults are for


class ShiftTest(WindowTest):
    language = LANGUAGE

    @classmethod
    def setUpClass(cls):
        cls.words = Catalogue(LANGUAGE)
        super().setUpClass()
        cls.salma = cls.customer_says("salma", "Where is order AT-20418?")
        cls.customer_says("salma", "It should have come on Monday.")
        cls.customer_says("grace", "Do you sell gift cards?")

    def test_a_whole_shift(self):
        for part in (self.reads_the_list, self.reads_the_thread, self.answers, self.hears_what_was_not_sent, self.settles_a_doubt,
                     self.enters_a_new_key, self.sends_buttons, self.takes_snoozes_and_resolves, self.searches, self.finds_here,
                     self.runs_a_command, self.looks_into_the_settings, self.steps_through_the_panes, self.hears_new_messages):
            part()

    # Words.

    def sentence(self, *parts, end=r"\.$"):
        """A pattern for an enumeration; parts are patterns."""
        comma = re.escape(self.words(", ", context="qasid::Enumeration"))
        return "^" + comma.join(part for part in parts if part) + end

    def row(self, name, snippet, *more, count=None):
        """A conversation in a list."""
        return self.sentence(name, count and re.escape(count), snippet, TIME + ".*?", re.escape(self.words("WhatsApp")), ACCOUNT, *more)

    def unread(self, count):
        return self.words("%n unread", count=count, context="qasid::ConversationRow")

    def said(self, sender, text, *more):
        """A message in the thread."""
        head = re.escape(self.words("%1, %2", sender, "", context="qasid::ThreadWords"))
        return "^" + head + f".*{TIME}.*?" + ".*".join(re.escape(part) for part in (text, *more))

    def mine(self, text, *more):
        return self.said(self.words("You", context="qasid::ThreadWords"), text, *more)

    def exactly(self, source, *values, **choice):
        return "^" + re.escape(self.words(source, *values, **choice)) + "$"

    # Places.

    def conversations(self):
        return self.one(self.atspi.ROLE_LIST, self.exactly("Conversations"))

    def messages(self):
        return self.one(self.atspi.ROLE_LIST, self.exactly("Messages"))

    def composer(self, name="Salma Berrada"):
        return self.one(self.atspi.ROLE_TEXT, self.exactly("Reply to %1", name))

    def button(self, source, below=None, role=None, **choice):
        return self.one(role or self.atspi.ROLE_PUSH_BUTTON, self.exactly(source, **choice), below)

    def dialog(self, source):
        return self.one(self.atspi.ROLE_DIALOG, self.exactly(source))

    def rail(self, view, badge=None, count=None):
        """A view in the rail, with what stands beside its name."""
        parts = [re.escape(self.words(view, context="qasid::Rail"))]
        if badge:
            parts.append(re.escape(self.words(badge, count=count, context="qasid::Rail")))
        rail = self.one(self.atspi.ROLE_TOOL_BAR, self.exactly("Views and accounts"))
        return self.one(self.atspi.ROLE_CHECK_BOX, self.sentence(*parts, end="$"), rail)

    def reply(self, text):
        self.write(self.composer(), text)
        self.act(self.button("Send", context="qasid::Composer"))

    def received(self, text):
        """How often the provider took a message."""
        return sum(message["body"] == text for message in self.sandbox.received(self.salma))

    def accepted(self, text):
        """The message in the thread, once the provider has taken it."""
        return self.item(self.messages(), self.mine(text, self.words("Accepted by %1", PROVIDER_NAME)))

    # The shift.

    def reads_the_list(self):
        """Two customers wait; the first row is opened by what it offers."""
        rows = self.conversations()
        row = self.item(rows, self.row("Salma Berrada", re.escape("It should have come on Monday."), count=self.unread(2)))
        self.item(rows, self.row("Grace Okafor", re.escape("Do you sell gift cards?"), count=self.unread(1)))
        self.assertEqual(row.getRole(), self.atspi.ROLE_LIST_ITEM)
        self.assertEqual(row.description, self.words("%1 of %2", 2, 2, context="qasid::ConversationListView"))
        self.rail("Inbox", "%n unread", 2)
        self.act(row)
        self.item(rows, self.row("Salma Berrada", re.escape("It should have come on Monday.")))
        self.rail("Inbox", "%n unread", 1)

    def reads_the_thread(self):
        messages = self.messages()
        first = self.item(messages, self.said("Salma Berrada", "Where is order AT-20418?") + "$")
        second = self.item(messages, self.said("Salma Berrada", "It should have come on Monday.") + "$")
        total = messages.childCount
        places = [self.words("%1 of %2", total + 1 - back, total, context="qasid::ThreadWords") for back in (2, 1)]
        self.assertEqual([first.description, second.description], places)
        self.act(first, "SetFocus")
        self.until(lambda: "AT-20418" in (self.focused() or ""), "the focus in the message")

    def answers(self):
        composer = self.composer()
        self.assertTrue(composer.getState().contains(self.atspi.STATE_EDITABLE))
        self.focus(composer)
        self.reply("It left this morning.")
        self.accepted("It left this morning.")
        self.until(lambda: self.received("It left this morning.") == 1, "the reply at the provider")
        self.item(self.conversations(), self.row("Salma Berrada", re.escape(self.words("You:") + " It left this morning.")))

    def hears_what_was_not_sent(self):
        """The provider refuses a message; it is sent by what the message offers."""
        self.sandbox.ask("/faults", {"kind": "status", "status": 422, "match": SEND})
        self.reply("It comes tomorrow.")
        refused = self.item(self.messages(), self.mine("It comes tomorrow.", self.words("Not sent. %1", "").strip(),
                                                       self.words("Actions available")))
        not_sent = re.escape(self.words("%n not sent", count=1, context="qasid::ConversationRow"))
        self.item(self.conversations(), self.row("Salma Berrada", ".*", not_sent))
        self.rail("Outbox", "%n not sent", 1)
        self.act(refused, self.words("Try again"))
        self.accepted("It comes tomorrow.")
        self.rail("Outbox")
        self.assertEqual(self.received("It comes tomorrow."), 1)

    def settles_a_doubt(self):
        """The connection breaks after the message left, and no echo tells of it: it is sent again when the agent says so twice."""
        self.sandbox.ask("/settings", {"echo": False}, "PUT")
        self.sandbox.ask("/faults", {"kind": "drop_after_body", "match": SEND})
        self.reply("Shall I call you?")
        doubtful = self.item(self.messages(), self.mine("Shall I call you?", self.words("Possibly sent: check before sending again.")))
        self.act(doubtful, self.words("Send again"))
        question = self.dialog("Send again?")
        self.act(self.button("Send again", question))
        self.accepted("Shall I call you?")
        self.until(lambda: self.received("Shall I call you?") == 2, "the second copy")
        self.until(lambda: not self.all_of(self.atspi.ROLE_DIALOG), "the end of the question")
        self.sandbox.ask("/settings", {"echo": True}, "PUT")

    def enters_a_new_key(self):
        """The provider refuses the key: a banner says so and leads to where it is entered; what waited is sent."""
        self.focus(self.composer())
        self.sandbox.ask("/faults", {"kind": "status", "status": 401, "times": 0})
        self.reply("Here is the number.")
        refusal = self.words("%1 refused the key for %2.", PROVIDER_NAME, ACCOUNT)
        banner = self.one(self.atspi.ROLE_ALERT, "^" + re.escape(refusal))
        self.until(lambda: any(words.startswith(refusal) for words in self.heard()), "the banner, spoken")
        self.item(self.messages(), self.mine("Here is the number.", self.words("Waiting to send", context="qasid::ErrorText")))
        self.act(self.button("Enter key", banner))
        settings = self.dialog("Settings")
        key = self.one(self.atspi.ROLE_PASSWORD_TEXT, self.exactly("Access token"), settings)
        self.until(lambda: self.has_focus(key), "the focus in the field of the key")
        self.sandbox.ask("/faults", method="DELETE")
        self.write(key, SECRETS[PROVIDER]["token"])
        self.act(self.button("Save", settings, context="qasid::AccountDetails"))
        self.until(lambda: self.words("Saved.", context="qasid::AccountDetails") in self.heard(), "what was saved, spoken")
        self.act(self.button("Close", settings, context="qasid::SettingsDialog"))
        self.accepted("Here is the number.")
        self.until(lambda: not self.all_of(self.atspi.ROLE_ALERT, "^" + re.escape(refusal)), "the end of the banner")
        self.until(lambda: self.has_focus(self.composer()), "the focus back in the reply")

    def sends_buttons(self):
        """Two buttons under a question; the customer taps one."""
        self.act(self.button("Reply buttons", role=self.atspi.ROLE_CHECK_BOX))
        self.write(self.composer(), "Does Tuesday suit you?")
        captions = ["Tuesday is fine", "Another day"]
        for number, caption in enumerate(captions, 1):
            if number > 1:
                self.act(self.button("Add button", context="qasid::ReplyButtonsEditor"))
            self.write(self.one(self.atspi.ROLE_TEXT, self.exactly("Button %1", number)), caption)
        self.act(self.button("Send", context="qasid::Composer"))
        spoken = self.words("%1 buttons: %2", 2, self.words(", ", context="qasid::Enumeration").join(captions), count=2)
        sent = self.item(self.messages(), self.mine("Does Tuesday suit you?", spoken, self.words("Accepted by %1", PROVIDER_NAME)))
        self.assertEqual([self.plain(button.name) for button in self.children(sent)], captions)
        self.sandbox.ask("/tap", {"button": captions[0]})
        chosen = self.words("Chose: %1", captions[0])
        self.item(self.messages(), self.said("Salma Berrada", self.words("In reply to: %1", "").strip(), "Does Tuesday suit you?", chosen))
        self.item(self.conversations(), self.row("Salma Berrada", re.escape(chosen)))

    def takes_snoozes_and_resolves(self):
        """Each by a named button, said by a toast; the toast takes it back."""
        rows = self.conversations()
        yours = self.row("Salma Berrada", ".*", re.escape(self.words("assigned to %1", self.words("you"))))
        self.act(self.button("Take this conversation", context="qasid::ThreadHeader"))
        self.until(lambda: self.words("Assigned to you.") in self.heard(), "who has it, spoken")
        self.item(rows, yours)
        self.button("Assigned to you. Give it back")

        self.choose(self.button("Snooze", context="qasid::ThreadHeader"), "Tomorrow", context="qasid::ThreadWords")
        undo = self.undo(self.words.pattern("Snoozed until %1."))
        self.rail("Snoozed", "%n snoozed", 1)
        self.act(undo)
        self.rail("Snoozed")

        self.act(self.item(rows, yours))
        self.act(self.button("Resolve", context="qasid::ThreadHeader"))
        undo = self.undo(re.escape(self.words("Resolved.", context="qasid::ThreadPane")))
        self.until(lambda: not any("Salma" in row.name for row in self.children(rows)), "the list without the conversation")
        self.act(undo)
        self.act(self.item(rows, yours))

    def undo(self, words):
        """The button of a toast, which stays while the button has the focus."""
        button = self.button("Undo", self.one(self.atspi.ROLE_ALERT, f"^{words}$"))
        self.focus(button)
        return button

    def choose(self, button, source, **choice):
        """An entry of a button's menu. No tree has the menu: as with a screen reader, the focus tells of its entries."""
        wanted = "^" + re.escape(self.words(source, **choice))
        menus = self.menus
        self.act(button)
        self.until(lambda: self.menus > menus, "the menu")
        for _ in range(10):
            moves = len(self.focus_moves)
            self.display.keys("Down")
            self.until(lambda moves=moves: len(self.focus_moves) > moves, "the next entry of the menu")
            if re.search(wanted, self.focus_moves[-1]):
                return self.display.keys("Return")
        self.fail(f"no entry {wanted}: {self.focus_moves[-10:]}")

    def searches(self):
        """In all conversations: what is found is said and listed, and a hit opens in its thread."""
        self.act(self.button("Search all", context="qasid::ConversationPane"))
        field = self.one(self.atspi.ROLE_TEXT, self.exactly("Search", context="qasid::SearchPane"))
        self.until(lambda: self.has_focus(field), "the focus in the search field")
        self.write(field, "gift")
        matches = self.words("%1 matches", count=1)
        found = self.words("%1 in %2", matches, self.words("%1 conversations", count=1, context="qasid::SearchWords"))
        self.until(lambda: found in self.heard(), "what was found, spoken")
        results = self.one(self.atspi.ROLE_LIST, self.exactly("Search results"))
        self.item(results, self.row("Grace Okafor", re.escape("Do you sell gift cards?"), count=matches))
        self.display.keys("Return")
        self.item(self.messages(), self.said("Grace Okafor", "Do you sell gift cards?"))
        self.composer("Grace Okafor")
        self.act(self.button("Clear search", context="qasid::FilterField"))
        self.act(self.button("Close search"))
        self.act(self.item(self.conversations(), "^Salma Berrada"))

    def finds_here(self):
        """In the open conversation; afterwards the focus is where it was."""
        self.focus(self.composer())
        self.display.keys("ctrl+shift+f")
        field = self.one(self.atspi.ROLE_TEXT, self.exactly("Find in conversation"))
        self.until(lambda: self.has_focus(field), "the focus in the field")
        self.write(field, "AT-20418")
        match = self.words("Match %1 in this conversation", self.words("%1 of %2", 1, 1, context="qasid::ThreadFinding"))
        self.until(lambda: match in self.heard(), "the match, spoken")
        self.display.keys("Escape")
        self.until(lambda: self.has_focus(self.composer()), "the focus back in the reply")

    def runs_a_command(self):
        self.display.keys("ctrl+k")
        palette = self.dialog("Command palette")
        field = self.one(self.atspi.ROLE_TEXT, self.exactly("Type a command or a customer's name"), palette)
        self.until(lambda: self.has_focus(field), "the focus in the palette")
        command = self.words("Go to Snoozed")
        self.write(field, command)
        commands = self.one(self.atspi.ROLE_LIST, self.exactly("Commands"), palette)
        row = self.item(commands, "^" + re.escape(self.words("Snoozed", context="qasid::Rail")))
        self.until(lambda: row.clear_cache() or row.getState().contains(self.atspi.STATE_SELECTED), "the command, chosen")
        self.display.keys("Return")
        self.until(lambda: not self.all_of(self.atspi.ROLE_DIALOG), "the end of the palette")
        self.until(lambda: self.rail("Snoozed").getState().contains(self.atspi.STATE_CHECKED), "the view of what is snoozed")
        self.act(self.rail("Inbox"))
        self.item(self.conversations(), "^Salma Berrada")

    def looks_into_the_settings(self):
        """There and back; the focus returns."""
        self.focus(self.composer())
        self.act(self.button("Settings", context="qasid::Rail"))
        settings = self.dialog("Settings")
        self.act(self.one(self.atspi.ROLE_RADIO_BUTTON, self.exactly("Appearance", context="qasid::SettingsDialog"), settings))
        def labels():
            return [self.label(box) for box in self.all_of(self.atspi.ROLE_COMBO_BOX, None, settings)]
        self.until(lambda: self.words("Theme") in labels(), "the choice of a theme")
        self.display.keys("Escape")
        self.until(lambda: not self.all_of(self.atspi.ROLE_DIALOG), "the end of the settings")
        self.until(lambda: self.has_focus(self.composer()), "the focus back in the reply")

    def steps_through_the_panes(self):
        """F6 goes round: list, messages, reply, customer, rail."""
        self.focus(self.conversations())
        customer = self.until(lambda: self.all_of(None, self.exactly("Customer", context="qasid::CustomerPanel")), "the customer's panel")
        panes = [self.messages(), self.composer(), customer[0],
                 self.one(self.atspi.ROLE_TOOL_BAR, self.exactly("Views and accounts")), self.conversations()]
        for pane in panes:
            self.display.keys("F6")
            self.until(lambda pane=pane: any(map(self.has_focus, self.walk(pane, shown=True))), f"the focus in {pane.name!r}")

    def hears_new_messages(self):
        """Of the open thread with their words, but not more often than every three seconds; the focus stays where it is."""
        self.focus(self.composer())
        self.heard()
        before, focus_moves = len(self.alerts), len(self.focus_moves)
        self.customer_says("salma", "It is here, thank you.")
        self.until(lambda: len(self.heard()) > before, "the message, spoken")
        for customer, text in (("salma", "One more thing."), ("salma", "Can I pay by card?"), ("grace", "Hello?")):
            self.sandbox.say(customer, text)  # within the three seconds, so nobody asks whether it has come
        self.until(lambda: len(self.heard()) > before + 1, "the others, spoken")
        self.item(self.conversations(), self.row("Grace Okafor", re.escape("Hello?"), count=self.unread(1)))
        spoken = self.heard()[before:]
        self.assertEqual(spoken, [self.words("%1: %2", "Salma Berrada", "It is here, thank you.", context="qasid::ThreadWords"),
                                  self.words("%1 new messages", count=2)])
        self.assertGreater(self.alerts[-1][0] - self.alerts[-2][0], 2.5)  # the first may have been heard a little late
        self.assertEqual(self.focus_moves[focus_moves:], [])
        self.assertTrue(self.has_focus(self.composer()))


if __name__ == "__main__":
    unittest.main()
