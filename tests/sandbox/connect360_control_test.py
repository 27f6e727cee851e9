"""The simulated Connect360's people and controls."""

import unittest
import urllib.parse

from connect360sandbox import Connect360Sandbox
from programs import exchange, wait_for


class Quiet(unittest.TestCase):
    def setUp(self):
        self.sandbox = Connect360Sandbox(11, False, "--seed", "7")
        self.addCleanup(self.sandbox.__exit__)

    def page(self, conversation):
        return self.sandbox.data(self.sandbox.query("listMessages", {"conversationId": conversation}))["items"]

    def say(self, who, **what):
        return self.sandbox.control("POST", f"/customers/{who}/say", what)

    def test_the_ready_line_names_the_conversations_at_the_top(self):
        self.assertEqual(self.sandbox.ready["provider"], "connect360")
        for conversation in self.sandbox.ready["conversations"]:
            self.assertEqual(self.page(conversation), [])
        at_top = [each["id"] for each in self.sandbox.control("GET", "/state")["conversations"] if not each["parent"]]
        self.assertEqual(self.sandbox.ready["conversations"], at_top)
        with Connect360Sandbox(11, False, "--seed", "7") as again:
            self.assertEqual(again.ready["conversations"], at_top)

    def test_whatever_can_be_said(self):
        conversation = self.say("sara", text="مرحبا")["conversation_id"]
        self.say(conversation, text="Merhaba", lang="tr")
        self.say("sara", location={"latitude": 25.2})
        self.say("sara", content={"en": [1, None]})
        for what in ({"photo": "car"}, {"voice": 3}, {"document": "a.pdf"}):
            self.say("sara", **what)
        messages = self.page(conversation)
        self.assertEqual([each["content"] for each in messages], [{"ar": "مرحبا"}, {"tr": "Merhaba"}, {"en": {"type": "location", "location": {"latitude": 25.2}}},
                                                                  {"en": [1, None]}, {}, {}, {}])
        self.assertEqual(messages[0]["sender"]["name"], "سارة المنصوري")
        files = [each["attachments"][0] for each in messages[4:]]
        self.assertEqual([each["type"] for each in files], ["image/png", "audio/mp4", "application/pdf"])
        picture = self.sandbox.rest("GET", "/api/v1/connect/assets/" + urllib.parse.quote(files[0]["s3Key"]))
        self.assertTrue(picture.data.startswith(b"\x89PNG"))
        self.assertEqual(exchange(self.sandbox.port, "POST", "/sandbox/customers/nobody/say", {"text": "x"}).status, 404)

    def test_conversations_below_others(self):
        parent = self.sandbox.conversation("top", name="Ada", title="Ada L.")
        self.assertEqual(parent, "top")
        child = self.sandbox.conversation(parent=parent, title="Order")
        [listed] = self.sandbox.data(self.sandbox.query("listSubConversations", {"parentId": parent}))["items"]
        self.assertEqual((listed["id"], listed["name"], listed["participants"][0]["customer"]["name"]), (child, "Order", "Ada"))
        self.say(child, text="inside")
        [listed] = self.sandbox.data(self.sandbox.query("listSubConversations", {"parentId": parent}))["items"]
        self.assertEqual((listed["_count"], listed["messages"][0]["content"]), ({"children": 0, "messages": 1}, {"en": "inside"}))
        self.assertEqual(exchange(self.sandbox.port, "POST", "/sandbox/conversations", {"parent": "none"}).status, 404)

    def test_settings_that_there_are_not(self):
        for wrong in ({"colour": "red"}, {"cursor": "up"}, {"version": 12}, {"permission_status": 404}):
            self.assertEqual(exchange(self.sandbox.port, "PUT", "/sandbox/settings", wrong).status, 400)
        self.assertEqual(self.sandbox.set(version=10)["version"], "10")


class Playing(unittest.TestCase):
    def test_people_have_a_past_go_on_and_answer(self):
        with Connect360Sandbox(11, False, "--speed", "200", script="demo") as sandbox:
            def page(conversation):
                return sandbox.data(sandbox.query("listMessages", {"conversationId": conversation}))["items"]

            said = {key: [each for item in sandbox.ready["conversations"] for each in page(item) if each["sender"]["type"] == key]
                    for key in ("customer", "workspace", "ai")}
            self.assertTrue(all(said.values()))
            times = [each["createdAt"] for each in page(sandbox.ready["conversations"][0])]
            self.assertEqual(times, sorted(times))
            top = sandbox.ready["conversations"][0]
            wait_for(lambda: len(page(top)) > len(times), "the customers to write on")
            before = len(page(top))
            sandbox.mutate("send", {"conversationId": top, "content": {"ar": "ما رقم الطلب؟"}})
            wait_for(lambda: any("10482-AE" in each["content"].get("ar", "") for each in page(top)[before + 1:]), "the answer")


if __name__ == "__main__":
    unittest.main()
