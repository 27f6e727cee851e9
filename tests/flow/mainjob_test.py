"""A customer writes, an agent answers: the whole way through the real programs, by command line."""

import base64
import os
import tempfile
import unittest

from programs import PASSPHRASE, DivarSandbox, Qasid, Sandbox, new_message, wait_for

# As printed in Digishare's guide, to the byte.
NEW_CONVERSATION = b"""{
  "event": "live_chat.new_conversation",
  "data": {
    "id": "YOUR_CONVERSATION_ID",
    "data": {
      "created_at": "2025-12-03T12:28:50.000000Z",
      "third": {
        "id": "YOUR_THIRD_ID",
        "name": "Adil Chbada"
      }
    }
  }
}"""
NEW_MESSAGE = b"""{
  "event": "live_chat.new_message",
  "data": {
    "id": "YOUR_MESSAGE_ID",
    "data": {
      "conversation_id": "YOUR_CONVERSATION_ID",
      "body": "/info",
      "sender": {
        "model_type": "third",
        "name": "Adil Chbada"
      }
    }
  }
}"""
CONVERSATION = "YOUR_CONVERSATION_ID"


class Desk(unittest.TestCase):
    """A profile with an account at a sandbox."""

    SANDBOX = Sandbox
    SETTINGS = {}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.sandbox = self.SANDBOX()
        self.addCleanup(self.sandbox.__exit__)
        self.qasid = Qasid(folder.name, begun=False)
        self.addCleanup(self.qasid.kill)
        self.account, self.path = self.qasid.add_account(self.sandbox, **self.SETTINGS)

    def start(self):
        port = self.qasid.background()
        self.sandbox.control("PUT", "/webhook", {"url": f"http://127.0.0.1:{port}{self.path}"})

    def post(self, payload, headers=None):
        """A webhook as the provider sends it; the status it is answered."""
        return self.qasid.post(self.path, payload, {"Content-Type": "application/json", **self.sandbox.webhook_headers, **(headers or {})}).status

    def say(self, who, **what):
        """A customer writes; the conversation's id."""
        return self.sandbox.control("POST", f"/customers/{who}/say", what)["conversation_id"]

    def delivered(self, count):
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] == count, f"{count} events")

    def sent(self, text, conversation=CONVERSATION):
        """Our messages of that text, as exported."""
        return [message for message in self.qasid.messages(conversation, "out") if message["text"] == text]

    def taken(self, text, conversation=CONVERSATION):
        """How often the provider took it."""
        return len([message for message in self.sandbox.messages(conversation) if message["body"] == text])


class SameFlows:
    """What every provider's account does. The class beside it in the bases is a Desk."""

    CUSTOMER = None  # key of one who writes by themselves

    def test_a_message_ten_times(self):
        self.start()
        payload = self.sandbox.new_message("m1", CONVERSATION, "سلام 👋")
        self.assertEqual(self.post(payload), 200)
        first = self.qasid.export()
        for _ in range(9):
            self.assertEqual(self.post(payload), 200)
        self.assertEqual(self.qasid.export(), first)
        [conversation] = first["conversations"]
        self.assertEqual((conversation["provider"], conversation["remote_id"], conversation["unread"], first["quarantine"]),
                         (self.sandbox.provider, CONVERSATION, 1, []))
        [message] = [entry for entry in conversation["messages"] if entry["kind"] == "text"]
        self.assertEqual((message["remote_id"], message["direction"], message["text"]), ("m1", "in", "سلام 👋"))
        self.assertEqual(self.qasid.stop(), 0)
        self.assertEqual(self.qasid.export(), first)

    def test_a_reply_reaches_the_provider_once(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        self.assertEqual(self.post(self.sandbox.new_message("m1", CONVERSATION, "hello")), 200)
        code, message = self.qasid.send(self.account, CONVERSATION, "سلام Adil", wait=20)
        self.assertEqual((code, message["delivery"], message["text"]), (0, "accepted", "سلام Adil"))
        self.assertEqual((self.sandbox.sent(), self.taken("سلام Adil")), (["سلام Adil"], 1))
        [stored] = self.sent("سلام Adil")
        self.assertEqual(stored["delivery"], "accepted")

    def test_two_equal_replies_stay_two(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        for _ in range(2):
            self.assertEqual(self.qasid.send(self.account, CONVERSATION, "ok", wait=20)[0], 0)
        if self.ECHO:
            wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] >= 2, "both echoes")
        self.assertEqual((len(self.sent("ok")), self.taken("ok")), (2, 2))

    def test_without_an_instance_a_reply_waits_or_is_sent_by_the_command(self):
        self.sandbox.conversation(CONVERSATION)
        code, message = self.qasid.send(self.account, CONVERSATION, "waits")
        self.assertEqual((code, message["delivery"], self.sandbox.sent()), (0, "queued", []))
        code, message = self.qasid.send(self.account, CONVERSATION, "goes", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        self.assertEqual([m["body"] for m in self.sandbox.messages(CONVERSATION)], ["waits", "goes"])

    def test_what_waited_goes_out_at_the_next_start(self):
        self.sandbox.conversation(CONVERSATION)
        self.qasid.send(self.account, CONVERSATION, "later")
        self.start()
        wait_for(lambda: self.sent("later")[0]["delivery"] == "accepted", "the waiting reply")
        self.assertEqual(self.taken("later"), 1)

    def test_redelivered_and_reordered_webhooks(self):
        self.start()
        self.say(self.CUSTOMER, text="0")
        self.sandbox.control("POST", "/webhooks/reorder", {"next": 5})
        for number in range(1, 6):
            conversation = self.say(self.CUSTOMER, text=str(number))
        events = 6 + self.FIRST_EVENTS
        self.delivered(events)
        self.sandbox.control("POST", "/webhooks/redeliver", {"last": events, "count": 3})
        self.delivered(4 * events)
        self.assertEqual([m["text"] for m in self.qasid.messages(conversation, "in")], list("012345"))
        self.assertEqual(self.qasid.export()["quarantine"], [])

    def test_nothing_secret_is_on_the_disk(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        self.qasid.send(self.account, CONVERSATION, "hello", wait=20)
        self.qasid.stop()
        for folder, _, names in os.walk(self.qasid.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as stream:
                    data = stream.read()
                for secret in (*self.sandbox.secrets().values(), PASSPHRASE):
                    self.assertNotIn(secret.encode(), data, name)

    def test_the_key_is_checked_and_replaced(self):
        self.assertIn("identity", self.qasid.run("account", "check", self.account))
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets=self.sandbox.wrong_secrets)
        self.assertEqual(self.qasid.try_run("account", "check", self.account)[0], 1)

    def test_a_second_instance_is_refused(self):
        self.start()
        other = Qasid(self.qasid.folder)
        other.launch()
        self.assertEqual(other.process.wait(20), 4)
        other.process.stdout.close()


class DivarJob(SameFlows, Desk):
    SANDBOX = DivarSandbox
    CUSTOMER = "nightowl"
    ECHO = False  # what the chatbot says does not come back
    FIRST_EVENTS = 0  # beside the message itself


class MainJob(SameFlows, Desk):
    CUSTOMER = "salma"
    ECHO = True
    FIRST_EVENTS = 1  # the conversation's beginning

    def test_the_key_tells_whose_it_is(self):
        self.assertEqual(self.qasid.run("account", "check", self.account)["identity"]["name"], "Imane Mansouri")

    def test_the_guides_payloads_ten_times_each(self):
        self.start()
        for payload in (NEW_CONVERSATION, NEW_MESSAGE):
            self.assertEqual(self.qasid.post(self.path, payload, {"Content-Type": "application/json"}).status, 200)
        first = self.qasid.export()
        for payload in (NEW_CONVERSATION, NEW_MESSAGE) * 9:
            self.assertEqual(self.qasid.post(self.path, payload, {"Content-Type": "application/json"}).status, 200)
        self.assertEqual(self.qasid.export(), first)

        self.assertEqual(first["quarantine"], [])
        [conversation] = first["conversations"]
        self.assertEqual((conversation["remote_id"], conversation["provider"], conversation["customer"]["name"], conversation["unread"]),
                         (CONVERSATION, "digishare", "Adil Chbada", 1))
        [message] = [entry for entry in conversation["messages"] if entry["kind"] == "text"]
        self.assertEqual((message["remote_id"], message["direction"], message["text"], message["author"]), ("YOUR_MESSAGE_ID", "in", "/info", "Adil Chbada"))
        self.assertEqual(self.qasid.stop(), 0)
        self.assertEqual(self.qasid.export(), first)

    def test_the_message_before_its_conversation(self):
        self.start()
        for payload in (NEW_MESSAGE, NEW_CONVERSATION):
            self.assertEqual(self.qasid.post(self.path, payload).status, 200)
        [conversation] = self.qasid.export()["conversations"]
        self.assertEqual(conversation["customer"]["name"], "Adil Chbada")
        self.assertEqual([m["text"] for m in conversation["messages"] if m["direction"] == "in"], ["/info"])

    def test_a_reply_reaches_the_provider_once_and_its_echo_is_merged(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        self.qasid.post(self.path, NEW_CONVERSATION)
        self.qasid.post(self.path, NEW_MESSAGE)
        code, message = self.qasid.send(self.account, CONVERSATION, "مرحبا Adil", wait=20)
        self.assertEqual((code, message["delivery"], message["text"]), (0, "accepted", "مرحبا Adil"))
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] >= 1, "the echo")
        self.assertEqual(self.taken("مرحبا Adil"), 1)
        self.assertEqual(len(self.sandbox.requests()), 1)
        [stored] = self.sent("مرحبا Adil")
        self.assertEqual((stored["delivery"], stored["remote_id"]), ("accepted", self.sandbox.messages(CONVERSATION)[0]["id"]))

    def test_an_echo_that_overtakes_the_answer_is_merged(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        self.sandbox.control("PUT", "/settings", {"echo_delay_ms": 0})
        self.sandbox.fault("delay", delay_ms=700)
        code, message = self.qasid.send(self.account, CONVERSATION, "early echo", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        self.assertEqual([m["delivery"] for m in self.sent("early echo")], ["accepted"])

    def test_every_kind_an_agent_can_send(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        picture = os.path.join(self.qasid.folder, "dot.png")
        with open(picture, "wb") as stream:
            stream.write(b"\x89PNG\r\n\x1a\n" + b"\0" * 400)
        reply = {"type": "reply", "id": "yes"}
        contents = {
            "text": {"kind": "text", "text": "plain"},
            "location": {"kind": "location", "latitude": 33.5843, "longitude": -7.6321, "name": "Atlas Store", "address": "Rue Aïn Harrouda"},
            "interactive": {"kind": "text", "text": "Choose", "buttons": [[{"caption": "Yes, reship", "action": reply}]]},
            "interactive list": {"kind": "list", "header": "Order help", "text": "How can we help?", "button": "Choose an option",
                                 "sections": [{"title": "Order", "rows": [{"id": "missing", "title": "Missing item", "description": "Not in the box"}]}]},
            "interactive request": {"kind": "location_request", "text": "Where are you?"},
            "image": {"kind": "media", "text": "a dot", "attachments": [{"kind": "image", "name": "dot.png", "mime_type": "image/png", "local_path": picture}]},
        }
        for name, content in contents.items():
            with self.subTest(name):
                code, message = self.qasid.send(self.account, CONVERSATION, content=content, wait=20)
                self.assertEqual((code, message["delivery"], message["kind"]), (0, "accepted", content["kind"]), message)
                self.assertEqual(self.sandbox.messages(CONVERSATION)[-1]["type"], name.split()[0])
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] >= len(contents), "all echoes")
        self.assertEqual(len(self.qasid.messages(CONVERSATION, "out")), len(contents))

    def test_a_refused_reply_never_leaves(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        code, _ = self.qasid.send(self.account, CONVERSATION, "x" * 4097, wait=5)
        self.assertNotEqual(code, 0)
        self.assertEqual(self.sandbox.requests(), [])

    def test_customers_say_everything(self):
        self.start()
        for what in ({"text": "سلام"}, {"photo": "parcel", "caption": "شوف"}, {"voice": 3}, {"document": "a.pdf"}, {"location": {"latitude": 1.5, "longitude": 2}},
                     {"contact": {"name": "Abu Fahd", "phone": "+966500000763"}}, {"sticker": True}, {"unsupported": True},
                     {"tap": {"id": "y", "title": "Yes"}}, {"tap": {"id": "r", "title": "Row", "description": "d"}}, {"type": "poll", "body": {"q": "?"}}):
            conversation = self.sandbox.control("POST", "/customers/adil/say", what)["conversation_id"]
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] == 12, "all events")
        kinds = [message["kind"] for message in self.qasid.messages(conversation, "in")]
        self.assertEqual(kinds, ["text", "media", "media", "media", "location", "contact", "media", "unsupported", "choice", "choice", "unsupported"])
        self.assertEqual(self.qasid.export()["quarantine"], [])

    def test_a_full_second_and_other_shapes(self):
        self.start()
        self.sandbox.control("PUT", "/settings", {"minimal": True, "envelope": True})
        conversation = self.sandbox.control("POST", "/customers/mina/say", {"text": "سلام"})["conversation_id"]
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] == 2, "both events")
        [found] = self.qasid.export(conversation=conversation)["conversations"]
        self.assertEqual((found["customer"]["name"], [m["text"] for m in found["messages"] if m["direction"] == "in"]), ("مینا احمدی", ["سلام"]))


class EventSender(Desk):
    SETTINGS = {"sender": "event"}

    def test_a_queued_reply_is_merged_with_its_echo_by_event_id(self):
        self.start()
        self.sandbox.conversation(CONVERSATION)
        code, message = self.qasid.send(self.account, CONVERSATION, "by event", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] >= 1, "the echo")
        [stored] = self.sent("by event")
        self.assertEqual(stored["remote_id"], self.sandbox.messages(CONVERSATION)[0]["id"])
        self.assertEqual([len(self.sandbox.requests(path="/v1/event/conversation_message")), self.taken("by event")], [1, 1])


class ClientCredentials(Desk):
    def test_tokens_are_fetched_with_client_credentials(self):
        account, _ = self.qasid.add_account(self.sandbox, {"token": "", "client_id": "sandbox-client", "client_secret": "sandbox-secret"})
        self.sandbox.conversation(CONVERSATION)
        code, message = self.qasid.send(account, CONVERSATION, "by client", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))


class WebhookAuthentication(unittest.TestCase):
    def test_each_way(self):
        def basic(words):
            return {"Authorization": "Basic " + base64.b64encode(words).decode()}

        rows = (("basic", {"webhook_user": "hook"}, "pass", basic(b"hook:pass"), basic(b"hook:past")),
                ("bearer", {}, "t0ken", {"Authorization": "Bearer t0ken"}, {"Authorization": "Bearer t0kens"}),
                ("header", {"webhook_header": "X-Hook-Key"}, "k3y", {"X-Hook-Key": "k3y"}, {"X-Hook-Key": ""}))
        with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
            qasid = Qasid(folder, begun=False)
            self.addCleanup(qasid.kill)
            paths = [qasid.add_account(sandbox, {"webhook_secret": secret}, webhook_auth=kind, **settings)[1] for kind, settings, secret, _, _ in rows]
            qasid.background()
            for number, (path, (kind, _, _, headers, wrong)) in enumerate(zip(paths, rows)):
                with self.subTest(kind):
                    body = new_message(f"m{number}", f"c{number}", kind)
                    self.assertEqual(qasid.post(path, body).status, 401)
                    self.assertEqual(qasid.post(path, body, wrong).status, 401)
                    self.assertEqual(qasid.messages(f"c{number}"), [])
                    self.assertEqual(qasid.post(path, body, headers).status, 200)
                    self.assertEqual([m["text"] for m in qasid.messages(f"c{number}", "in")], [kind])
            qasid.kill()


if __name__ == "__main__":
    unittest.main()
