"""What becomes of a reply when the provider fails, each way of failing once: the delivery state is the truth, and the provider
never takes a reply twice."""

import os
import tempfile
import unittest

from programs import DivarSandbox, Qasid, Sandbox, free_port, wait_for

# (fault, its fields, what `delivery` becomes and stays, how often the provider took it)
SETTLED = {
    "the answer is lost": ("drop_after_body", {}, "possibly_sent", 1),
    "the connection breaks before": ("drop_before", {}, "possibly_sent", 0),
    "500": ("status", {"status": 500}, "possibly_sent", 0),
    "500 that took effect": ("status", {"status": 500, "taken": True}, "possibly_sent", 1),
    "502": ("html", {"status": 502}, "possibly_sent", 0),
    "504": ("html", {"status": 504}, "possibly_sent", 0),
    "garbage": ("garbage", {"taken": True}, "possibly_sent", 1),
    "400": ("status", {"status": 400}, "failed", 0),
    "404": ("status", {"status": 404}, "failed", 0),
    "413 of the gateway": ("html", {"status": 413}, "failed", 0),
    "422": ("status", {"status": 422}, "failed", 0),
    "late": ("delay", {"delay_ms": 1500}, "accepted", 1),
}
# By provider: what only one of them says.
SETTLED_OF = {
    "digishare": {"402": ("status", {"status": 402}, "failed", 0)},
    "divar": {"403": ("status", {"status": 403}, "failed", 0), "412": ("status", {"status": 412}, "failed", 0)},
}
AGAIN = {
    "503 with a time": {"status": 503, "retry_after": 1},
    "503 without": {"status": 503},
    "429 with a time": {"status": 429, "retry_after": 1},
    "429 without": {"status": 429},
}


class Bench(unittest.TestCase):
    SANDBOX = Sandbox

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.port = free_port()
        self.sandbox = self.SANDBOX(port=self.port)
        self.addCleanup(lambda: self.sandbox.__exit__())
        self.sandbox.control("PUT", "/settings", {"echo": False})
        self.qasid = Qasid(folder.name)
        self.addCleanup(self.qasid.kill)
        self.account, self.path = self.qasid.add_account(self.sandbox)
        self.qasid.background()

    def queue(self, text, conversation):
        code, message = self.qasid.send(self.account, conversation, text)
        self.assertEqual(code, 0)
        return message

    def delivery(self, conversation):
        [message] = self.qasid.messages(conversation, "out")
        return message["delivery"]

    def copies(self, text):
        return self.sandbox.sent().count(text)

    def taken(self, conversation):
        return len(self.sandbox.messages(conversation))


class SameFaults:
    """What becomes of a reply at every provider. The class beside it in the bases is a Bench."""

    def test_failures_that_settle_a_reply(self):
        for number, (name, (kind, fields, expected, taken)) in enumerate({**SETTLED, **SETTLED_OF[self.sandbox.provider]}.items()):
            with self.subTest(name):
                conversation = self.sandbox.conversation(f"settled{number}")
                self.sandbox.fault(kind, match=self.sandbox.send_match(conversation), **fields)
                code, message = self.qasid.send(self.account, conversation, name, wait=20)
                self.assertEqual((message or self.qasid.messages(conversation, "out")[0])["delivery"], expected)
                self.assertEqual(code, 1 if expected == "failed" else 0)
                self.assertEqual((self.taken(conversation), self.copies(name)), (taken, 1))
        # Nothing of it moves again, not even when the program starts anew.
        before = {c["remote_id"]: [m["delivery"] for m in c["messages"]] for c in self.qasid.export()["conversations"]}
        requests = len(self.sandbox.sent())
        self.assertEqual(self.qasid.stop(), 0)
        self.qasid.background()
        code, _ = self.qasid.send(self.account, self.sandbox.conversation("last"), "last", wait=20)
        self.assertEqual((code, len(self.sandbox.sent())), (0, requests + 1))
        after = {c["remote_id"]: [m["delivery"] for m in c["messages"]] for c in self.qasid.export()["conversations"] if c["remote_id"] != "last"}
        self.assertEqual(after, before)

    def test_busy_providers_are_asked_again(self):
        for number, (name, fields) in enumerate(AGAIN.items()):
            with self.subTest(name):
                conversation = self.sandbox.conversation(f"again{number}")
                self.sandbox.fault("status", match=self.sandbox.send_match(conversation), **fields)
                self.queue(name, conversation)
                wait_for(lambda: self.copies(name) == 1, "the first attempt")
                wait_for(lambda: self.delivery(conversation) == "accepted", "the second attempt", 30)
                self.assertEqual((self.taken(conversation), self.copies(name)), (1, 2))

    def test_a_hanging_provider(self):
        conversation = self.sandbox.conversation("hangs")
        self.sandbox.fault("hang", taken=True)
        self.queue("hello?", conversation)
        wait_for(lambda: self.delivery(conversation) == "sending", "the attempt")
        wait_for(lambda: self.delivery(conversation) == "possibly_sent", "the end of patience", 60)
        self.assertEqual((self.taken(conversation), self.copies("hello?")), (1, 1))

    def test_order_is_kept_within_a_conversation(self):
        conversation = self.sandbox.conversation("order")
        self.sandbox.fault("status", match={"path": self.sandbox.sends, "contains": "first"}, status=503, retry_after=2)
        for text in ("first", "second", "third"):
            self.queue(text, conversation)
        wait_for(lambda: self.taken(conversation) == 3, "all three", 30)
        self.assertEqual([m["body"] for m in self.sandbox.messages(conversation)], ["first", "second", "third"])

    def test_a_refused_key_stops_the_account_until_a_new_one_comes(self):
        conversation = self.sandbox.conversation("refused")
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets=self.sandbox.wrong_secrets)
        self.queue("one", conversation)
        wait_for(lambda: self.qasid.run("account", "list")["accounts"][0]["trouble"], "the account's trouble")
        self.queue("two", conversation)
        self.assertEqual(self.qasid.run("account", "list")["accounts"][0]["trouble"]["kind"], "unauthorized")
        self.assertTrue({m["delivery"] for m in self.qasid.messages(conversation, "out")} <= {"held", "queued"})
        asked = len(self.sandbox.sent())
        self.assertEqual(asked, 1)
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets=self.sandbox.secrets())
        wait_for(lambda: self.taken(conversation) == 2, "both replies", 30)
        self.assertEqual([m["body"] for m in self.sandbox.messages(conversation)], ["one", "two"])

    def test_a_provider_that_is_away(self):
        conversation = "away"
        self.sandbox.__exit__()
        self.queue("while away", conversation)
        wait_for(lambda: (self.qasid.messages(conversation, "out")[0]["error"] or {}).get("kind") == "unreachable", "the first attempt")
        self.assertEqual(self.delivery(conversation), "queued")
        self.sandbox = self.SANDBOX(port=self.port)
        self.sandbox.conversation(conversation)
        wait_for(lambda: self.delivery(conversation) == "accepted", "the reply", 60)
        self.assertEqual((self.taken(conversation), self.copies("while away")), (1, 1))


class DivarFaults(SameFaults, Bench):
    SANDBOX = DivarSandbox

    def test_who_takes_no_messages_is_not_asked_again(self):
        conversation = self.sandbox.conversation("blocked")
        self.sandbox.control("POST", f"/customers/{conversation}/block", {})
        code, message = self.qasid.send(self.account, conversation, "hello", wait=20)
        self.assertEqual((code, message["delivery"], message["error"]["http_status"], message["error"]["provider_code"]), (1, "failed", 412, "9"))
        self.assertEqual(self.copies("hello"), 1)

    def test_the_limit_of_a_minute(self):
        conversation = self.sandbox.conversation("limit")
        self.sandbox.control("PUT", "/settings", {"rate_limit": 1})
        self.queue("one", conversation)
        self.queue("two", conversation)
        wait_for(lambda: self.sandbox.sent().count("two") == 1, "the refused one")
        self.assertEqual(self.qasid.messages(conversation, "out")[1]["delivery"], "queued")
        self.sandbox.control("PUT", "/settings", {"rate_limit": 1000})
        wait_for(lambda: self.taken(conversation) == 2, "both replies", 30)
        self.assertEqual([m["body"] for m in self.sandbox.messages(conversation)], ["one", "two"])

    def test_an_empty_answer_is_good(self):
        self.sandbox.control("PUT", "/settings", {"empty_answer": True})
        code, message = self.qasid.send(self.account, self.sandbox.conversation("empty"), "hello", wait=20)
        self.assertEqual((code, message["delivery"], message["remote_id"]), (0, "accepted", None))


class DigishareFaults(SameFaults, Bench):
    def test_an_echo_settles_what_was_doubtful(self):
        self.sandbox.control("PUT", "/settings", {"echo": True, "echo_delay_ms": 1500})
        self.sandbox.control("PUT", "/webhook", {"url": f"http://127.0.0.1:{self.qasid.port}{self.path}"})
        conversation = self.sandbox.conversation("settles")
        self.sandbox.fault("drop_after_body")
        self.queue("did it arrive?", conversation)
        wait_for(lambda: self.delivery(conversation) == "possibly_sent", "the doubt")
        wait_for(lambda: self.delivery(conversation) == "accepted", "the echo")
        self.assertEqual((self.taken(conversation), self.copies("did it arrive?")), (1, 1))

    def test_a_file_the_provider_could_not_use_is_not_sent(self):
        conversation = self.sandbox.conversation("file")
        content = {"kind": "media", "text": "", "attachments": [{"kind": "image", "name": "a.png", "url": "http://127.0.0.1:9/a.png"}]}
        code, message = self.qasid.send(self.account, conversation, content=content, wait=20)
        self.assertEqual(code, 1)
        if message and message.get("delivery"):
            self.assertEqual(message["delivery"], "failed")


if __name__ == "__main__":
    unittest.main()
