"""The simulated Connect360 answers as the real @trpc/server does, and is as strict as its documents."""

import json
import unittest

from connect360forms import Forms
from connect360sandbox import Connect360Sandbox
from programs import exchange


class Simulated(Connect360Sandbox):
    """The sandbox, driven as the tests of the forms drive the peer."""

    def conversation(self, customer=None, **fields):
        return super().conversation(**{**(customer or {}), **fields})

    def say(self, conversation, text, count=1):
        return [self.control("POST", f"/customers/{conversation}/say", {"text": text})["message_id"] for _ in range(count)]

    def fault(self, kind, match="*", **more):
        return super().fault({"error": "status", "drop_after": "drop_after_body"}.get(kind, kind), match, **more)

    def sends(self, text):
        found = self.control("GET", "/messages")["conversations"]
        return [message for messages in found.values() for message in messages if text in message["body"]]

    def requests(self):
        entries = self.control("GET", "/requests")["requests"]
        calls = [call.split(".")[-1] for entry in entries for call in entry["path"].split("/")[-1].split(",")]
        return {"http": len(entries), "calls": {call: calls.count(call) for call in calls}}


class SimulatedForms(Forms):
    server = Simulated


class PlainOn11(SimulatedForms, unittest.TestCase):
    pass


class SuperjsonOn11(SimulatedForms, unittest.TestCase):
    superjson = True


class PlainOn10(SimulatedForms, unittest.TestCase):
    version = 10


class SuperjsonOn10(SimulatedForms, unittest.TestCase):
    version = 10
    superjson = True


class Rules(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Connect360Sandbox()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.__exit__()

    def setUp(self):
        self.conversation = self.sandbox.conversation()

    def faults(self, **fields):
        """Where `send` finds fault with a message that has these fields."""
        answer = self.sandbox.mutate("send", {"conversationId": self.conversation, "content": {"en": "x"}, **fields})
        return [] if answer.status == 200 else [".".join(map(str, each["path"])) for each in json.loads(self.sandbox.error(answer)[2])]

    def test_every_field_is_checked(self):
        for fields, place in (({"content": {"fr": "x"}}, "content"), ({"content": "x"}, "content"), ({"flags": [1]}, "flags.0"),
                              ({"sender": "me"}, "sender"), ({"ai": {}}, "ai.agentId"), ({"customer": {"email": 1}}, "customer.email"),
                              ({"customer": {"age": 1}}, "customer"), ({"templateContext": []}, "templateContext"), ({"text": "x"}, "")):
            with self.subTest(fields):
                self.assertEqual(self.faults(**fields), [place])
        self.assertEqual(self.faults(content=None, attachmentIds=None, parentId=None, templateId="t", customer={"name": None}), [])
        for value, status in ((0, 400), (101, 400), (1.5, 400), ("5", 400), (100, 200)):
            self.assertEqual(self.sandbox.query("listMessages", {"conversationId": self.conversation, "limit": value}).status, status)

    def test_what_send_refuses(self):
        for fields in ({"content": None}, {"content": {}}, {"attachmentIds": ["file_none"]}, {"parentId": "msg_none"}):
            answer = self.sandbox.mutate("send", {"conversationId": self.conversation, "content": {"en": "x"}, **fields})
            self.assertEqual((answer.status, self.sandbox.error(answer)[0]), (400, "BAD_REQUEST"))
        self.assertEqual(self.sandbox.messages(self.conversation), [])

    def test_everything_send_takes_is_kept(self):
        [replied] = [self.sandbox.control("POST", f"/customers/{self.conversation}/say", {"text": "?"})["message_id"]]
        value = {"conversationId": self.conversation, "content": {"en": "Yes", "ar": "نعم"}, "flags": ["urgent"], "parentId": replied, "sender": "customer",
                 "customer": {"phone": "+971500000000"}, "channelIdentifier": "example.com"}
        message = self.sandbox.data(self.sandbox.mutate("send", value))
        self.assertEqual((message["parentId"], message["flags"], message["sender"]["type"]), (replied, ["urgent"], "customer"))
        [sent] = self.sandbox.messages(self.conversation)
        self.assertEqual((sent["request"], sent["reply_to"], sent["from"]), (value, replied, "customer"))

    def test_customers_are_found_by_any_key(self):
        find = lambda **customer: self.sandbox.data(self.sandbox.mutate("getOrCreateConversation", {"customer": customer}))["id"]
        made = find(externalId="crm-1", email="a@example.com", phone="+1")
        self.assertEqual({find(externalId="crm-1"), find(email="a@example.com"), find(phone="+1")}, {made})
        self.assertNotEqual(find(phone="+2"), made)
        self.assertEqual(self.sandbox.mutate("getOrCreateConversation", {"name": "nobody"}).status, 400)

    def test_a_limit_of_requests(self):
        with Connect360Sandbox(11, False, "--set", "rate_limit=2", "--set", "retry_after=true") as sandbox:
            conversation = sandbox.conversation()
            answers = [sandbox.query("listMessages", {"conversationId": conversation}) for _ in range(3)]
            self.assertEqual([answer.status for answer in answers], [200, 200, 429])
            self.assertTrue(0 < int(answers[2].headers["retry-after"]) <= 60)
            self.assertEqual(sandbox.rest("GET", "/api/v1/connect/assets/x").status, 429)

    def test_the_key_in_its_other_header(self):
        path = f"{self.sandbox.ready['trpc_path']}/v1.connect.listMessages?input=%7B%22conversationId%22%3A%22{self.conversation}%22%7D"
        self.assertEqual(exchange(self.sandbox.port, "GET", path, headers={"x-api-key": self.sandbox.key}).status, 200)
        self.assertEqual(exchange(self.sandbox.port, "GET", path).status, 401)


if __name__ == "__main__":
    unittest.main()
