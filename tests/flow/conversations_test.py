"""`qasid conversation …` and the options of `qasid send` that go with it, against the simulated Connect360."""

import json
import os
import tempfile
import unittest

from programs import Connect360Sandbox, Qasid, wait_for

CONVERSATION_KEYS = {"account", "provider", "remote_id", "title", "parent", "children", "metadata", "customer", "subject", "access", "access_revoked",
                     "status", "snoozed_until", "archived_by_provider", "assigned_to_me", "unread"}


class Conversations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.sandbox = Connect360Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        self.qasid = Qasid(folder.name)
        self.addCleanup(self.qasid.kill)
        self.account = self.qasid.add(self.sandbox)["account"]

    def conversation(self, verb, *words):
        return self.qasid.run("conversation", verb, "--account", self.account, *words)["conversation"]

    def listed(self):
        return self.qasid.run("conversation", "list", "--account", self.account)["conversations"]

    def fails(self, code, verb, *words):
        got, answer, errors = self.qasid.try_run("conversation", verb, "--account", self.account, *words)
        self.assertEqual((got, answer), (code, None), (words, errors))
        self.assertTrue(errors.strip())

    def made(self, **fields):
        return self.sandbox.conversation(**fields)

    def test_words_that_are_missing(self):
        for words in (["list"], ["add"], ["create"], ["sub"], ["rename"], ["meta"], ["move"], ["delete"], ["fly"], []):
            with self.subTest(words):
                self.assertEqual(self.qasid.try_run("conversation", *words)[0], 2)
        for words in (["add"], ["add", "--remote-id", ""], ["create"], ["create", "--name", "N"], ["sub"], ["sub", "--parent", ""], ["rename", "--remote-id", "c"],
                      ["meta", "--remote-id", "c"], ["meta", "--remote-id", "c", "--metadata", "[]"], ["meta", "--remote-id", "c", "--metadata", "{"],
                      ["move", "--remote-id", "c"], ["move", "--parent", "c"], ["delete"], ["list", "--remote-id", "c"], ["create", "--member"]):
            with self.subTest(words):
                self.fails(2, *words)
        for verb in ("rename", "move", "delete"):
            more = {"rename": ["--name", "N"], "move": ["--parent", ""], "delete": []}[verb]
            self.fails(3, verb, "--remote-id", "nobody", *more)
        self.assertEqual(self.qasid.try_run("conversation", "list", "--account", "99")[0], 3)

    def test_a_conversation_is_made_changed_and_deleted(self):
        made = self.conversation("create", "--name", "Mona", "--external-id", "shop-42", "--customer-name", "منى", "--email", "mona@shop.example",
                                 "--phone", "+971501234567", "--channel", "shop.example.com", "--metadata", '{"city":"Dubai","vip":true}')
        self.assertEqual(set(made), CONVERSATION_KEYS)
        self.assertEqual((made["provider"], made["parent"], made["children"]), ("connect360", None, 0))
        self.assertEqual((made["customer"]["name"], made["customer"]["email"]), ("منى", "mona@shop.example"))
        again = self.conversation("create", "--external-id", "shop-42")
        self.assertEqual(again["remote_id"], made["remote_id"])

        sub = self.conversation("sub", "--parent", made["remote_id"], "--name", "Order 42")
        self.assertEqual((sub["title"], sub["parent"]), ("Order 42", made["remote_id"]))
        renamed = self.conversation("rename", "--remote-id", sub["remote_id"], "--name", "Order 43")
        self.assertEqual(renamed["title"], "Order 43")
        self.conversation("meta", "--remote-id", sub["remote_id"], "--metadata", '{"a":1,"b":{"c":[1,2]}}')
        merged = self.conversation("meta", "--remote-id", sub["remote_id"], "--metadata", '{"a":2,"d":null}')
        self.assertEqual((merged["metadata"]["a"], merged["metadata"]["b"]), (2, {"c": [1, 2]}))

        other = self.conversation("create", "--external-id", "shop-7", "--customer-name", "Karim")
        moved = self.conversation("move", "--remote-id", sub["remote_id"], "--parent", other["remote_id"])
        self.assertEqual(moved["parent"], other["remote_id"])
        self.assertEqual({c["remote_id"]: c["children"] for c in self.listed()}, {made["remote_id"]: 0, other["remote_id"]: 1, sub["remote_id"]: 0})
        self.fails(2, "move", "--remote-id", other["remote_id"], "--parent", sub["remote_id"])
        self.fails(2, "move", "--remote-id", other["remote_id"], "--parent", other["remote_id"])

        deleted = self.qasid.run("conversation", "delete", "--account", self.account, "--remote-id", sub["remote_id"])
        self.assertEqual((deleted["deleted"], deleted["conversation"]["remote_id"]), (True, sub["remote_id"]))
        self.assertEqual({c["remote_id"] for c in self.listed()}, {made["remote_id"], other["remote_id"]})
        self.fails(1, "add", "--remote-id", sub["remote_id"])

    def test_a_known_conversation_is_followed(self):
        remote = self.made(title="Mona", name="Mona", key="mona")
        self.sandbox.control("POST", "/customers/mona/say", {"text": "مرحبا"})
        self.qasid.background()
        added = self.conversation("add", "--remote-id", remote)
        self.assertEqual((added["remote_id"], set(added)), (remote, CONVERSATION_KEYS))
        self.assertEqual([m["text"] for m in self.qasid.messages(remote)], ["مرحبا"])
        self.fails(1, "add", "--remote-id", "conv_nowhere")
        self.assertEqual([c["remote_id"] for c in self.listed()], [remote])
        [account] = self.qasid.run("doctor")["polling"]
        self.assertEqual(account["account"], self.account)

    def test_a_conversation_is_read_by_the_command_itself(self):
        remote = self.made(title="Mona", name="Mona", key="mona")
        self.sandbox.control("POST", "/customers/mona/say", {"text": "one"})
        self.conversation("add", "--remote-id", remote)
        self.assertEqual([m["text"] for m in self.qasid.messages(remote)], ["one"])

    def test_a_missing_permission_is_told(self):
        self.sandbox.fault("status", "POST /api/trpc/*", status=403)
        self.fails(1, "create", "--external-id", "x")
        self.assertEqual(self.listed(), [])

    def test_a_reply_with_everything(self):
        remote = self.made(title="Mona", name="Mona", key="mona")
        self.conversation("add", "--remote-id", remote)
        name = os.path.join(self.qasid.folder, "فاتورة.pdf")
        with open(name, "wb") as stream:
            stream.write(b"%PDF-1.4 invoice")
        words = ["send", "--account", self.account, "--conversation", remote, "--wait", "30", "--attach", os.path.relpath(name)]
        code, message, errors = self.qasid.try_run(*words, "--text", "الفاتورة", "--language", "ar", "--flag", "internal", "--channel", "shop.example.com")
        self.assertEqual((code, message and message["delivery"]), (0, "accepted"), errors)
        self.assertEqual((message["texts"], message["options"]["flags"]), ({"ar": "الفاتورة"}, ["internal"]))
        self.assertEqual([(a["name"], bool(a["remote_id"])) for a in message["attachments"]], [("فاتورة.pdf", True)])
        answer = self.qasid.run("send", "--account", self.account, "--conversation", remote, "--wait", "30", "--text", "merhaba", "--language", "tr",
                                "--reply-to", message["remote_id"])
        self.assertEqual((answer["delivery"], answer["reply_to"]), ("accepted", message["remote_id"]))
        said = self.qasid.run("send", "--account", self.account, "--conversation", remote, "--wait", "30", "--text", "by phone", "--as-customer",
                              "--customer-name", "Mona", "--phone", "+971501234567")
        self.assertEqual((said["options"]["as_customer"], said["options"]["customer"]["phone"]), (True, "+971501234567"))
        inputs = [request["body"] for request in self.sandbox.sends_seen()]
        self.assertEqual([sorted(body["content"]) for body in inputs], [["ar"], ["tr"], ["en"]], json.dumps(inputs))
        self.assertEqual((inputs[1]["parentId"], inputs[2]["sender"]), (message["remote_id"], "customer"))

    def test_words_of_send_that_do_not_go_together(self):
        base = ["send", "--account", self.account, "--conversation", "c"]
        for words in (["--language", "ar"], ["--text", "a", "--phone", "+971501234567"], ["--attach"], ["--text", "a", "--template-context", "[]"],
                      ["--text", "a", "--attach", "/nonexistent/file"], ["--text", "a", "--language", "klingon"]):
            with self.subTest(words):
                self.assertEqual(self.qasid.try_run(*base, *words)[0], 2)


if __name__ == "__main__":
    unittest.main()
