"""Connect360 through the real programs: the built qasid, in the background and by command line, and an API on the real @trpc/server."""

import itertools
import json
import os
import tempfile
import unittest

from programs import Qasid, wait_for
from trpcpeer import TrpcPeer

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


class Talking(unittest.TestCase):
    """A peer, and a profile with an account at it that runs in the background."""

    PEER = {}
    SETTINGS = {"encoding": "auto"}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.peer = TrpcPeer(**self.PEER)
        self.addCleanup(self.peer.__exit__)
        self.qasid = Qasid(folder.name)
        self.account, _ = self.qasid.add_account(self.peer, **self.SETTINGS)
        self.qasid.background()
        self.addCleanup(self.qasid.kill)

    def follow(self, conversation):
        """Makes it known, or asks for what is new in it; exit code and what was printed."""
        code, answer, _ = self.qasid.try_run("conversation", "add", "--account", self.account, "--remote-id", conversation)
        return code, answer

    def conversation(self, *texts, **fields):
        """A followed conversation in which a customer said these."""
        conversation = self.peer.conversation(messages=[{"text": text} for text in texts], **fields)
        self.assertEqual(self.follow(conversation)[0], 0)
        return conversation

    def texts(self, conversation):
        return [message["text"] for message in self.qasid.messages(conversation) if message["kind"] == "text"]

    def has(self, conversation, texts):
        wait_for(lambda: self.texts(conversation) == texts, f"the messages {texts} instead of {self.texts(conversation)}", 20)

    def send(self, conversation, text=None, *words, wait=30):
        """`qasid send`; its exit code and the message."""
        text_words = [] if text is None else ["--text", text]
        code, answer, _ = self.qasid.try_run("send", "--account", self.account, "--conversation", conversation, *text_words, *words,
                                             *(["--wait", wait] if wait is not None else []), timeout=120)
        return code, answer

    def file(self, name, data):
        path = os.path.join(self.qasid.folder, name)
        with open(path, "wb") as stream:
            stream.write(data)
        return path

    def stored_file(self, conversation):
        """The one attachment that came to the peer with a message of that conversation: name, type and size."""
        [attachment] = [each for message in self.peer.stored(conversation)["messages"] for each in message["attachments"]]
        return attachment["name"], attachment["type"], attachment["size"]

    def health(self):
        return self.qasid.run("account", "list")["accounts"][0]["health"]


class OrderAndPages:
    """In every form: pages both ways, cursors of every kind, with and without times; messages once and in order."""

    WAYS = (("older", "next", True), ("older", "last", False), ("newer", "repeat", True), ("newer", "next", False))

    def test_order_is_kept_however_pages_run(self):
        for number, (direction, cursor, timestamps) in enumerate(self.WAYS):
            with self.subTest(direction=direction, cursor=cursor, timestamps=timestamps):
                self.peer.set(page_size=3, direction=direction, cursor=cursor, timestamps=timestamps, sender=number % 2 == 0, duplicates=number % 3 == 0)
                self.qasid.run("account", "disable", self.account)
                self.account, _ = self.qasid.add_account(self.peer, **self.SETTINGS)  # what it has learnt of a provider, it keeps
                before = [f"{number}.{index}" for index in range(8)]
                conversation = self.conversation(*before)
                self.has(conversation, before)
                after = [f"{number}.{index}" for index in range(8, 13)]
                for text in after:
                    self.peer.say(conversation, text)
                self.follow(conversation)
                self.has(conversation, before + after)

    def test_a_reply_goes_out_and_is_not_doubled_by_reading(self):
        conversation = self.conversation("Is it there?")
        code, sent = self.send(conversation, "نعم، it is")
        self.assertEqual((code, sent["delivery"]), (0, "accepted"))
        [copy] = self.peer.sends("it is")
        self.assertEqual(copy["conversationId"], conversation)
        self.assertNotIn("sender", copy)
        self.peer.say(conversation, "Thanks")
        self.follow(conversation)
        self.has(conversation, ["Is it there?", "نعم، it is", "Thanks"])
        self.assertEqual([m["direction"] for m in self.qasid.messages(conversation)], ["in", "out", "in"])

    def test_check_says_that_all_is_well(self):
        code, answer, errors = self.qasid.try_run("account", "check", self.account)
        self.assertEqual(code, 0, errors)

    def test_files_both_ways(self):
        conversation = self.conversation()
        self.peer.say(conversation, "See", files=[{"name": "لقطة.png", "type": "image/png", "base64": "iVBORw0KGgo="}])
        self.follow(conversation)
        wait_for(lambda: self.qasid.messages(conversation, "in"), "the message")
        [attachment] = self.qasid.messages(conversation, "in")[0]["attachments"]
        self.assertEqual((attachment["name"], attachment["kind"]), ("لقطة.png", "image"))
        code, sent = self.send(conversation, "Here", "--attach", self.file("صورة.png", PICTURE))
        self.assertEqual((code, sent["delivery"]), (0, "accepted"), sent)
        [copy] = self.peer.sends("Here")
        [stored] = [m for m in self.peer.stored(conversation)["messages"] if m["id"] == copy["messageId"]]
        self.assertEqual([(f["name"], f["type"], f["size"]) for f in stored["attachments"]], [("صورة.png", "image/png", len(PICTURE))])
        self.assertFalse([r for r in self.peer.requests()["requests"] if r["host"].startswith("localhost") and r["key"]])


class PlainOn11(OrderAndPages, Talking):
    WAYS = tuple(itertools.product(("older", "newer"), ("next", "last", "repeat"), (True, False)))


class SuperjsonOn11(OrderAndPages, Talking):
    PEER = {"superjson": True}


class PlainOn10(OrderAndPages, Talking):
    PEER = {"version": 10, "batching": False}


class SuperjsonOn10(OrderAndPages, Talking):
    PEER = {"version": 10, "superjson": True, "mount": "/trpc", "field": "file"}


class Check(Talking):
    """What `account check` tells apart."""

    def check(self):
        code, _, errors = self.qasid.try_run("account", "check", self.account)
        return code, errors

    def test_wrong_settings_and_keys(self):
        self.assertEqual(self.check()[0], 0)
        said = {}
        self.peer.set(permissions=["read"])
        said["permission"] = self.check()
        self.peer.set(permissions=[])
        said["all permissions"] = self.check()
        self.peer.set(permissions=["read", "engage", "delete"])
        self.qasid.run("account", "set", self.account, "--set", "trpc_path=/wrong")
        said["mount"] = self.check()
        self.peer.set(wrong_mount="trpc")
        self.assertNotEqual(self.check()[0], 0)
        self.qasid.run("account", "set", self.account, "--set", "trpc_path=/api/trpc", "--set", "encoding=superjson")
        said["encoding"] = self.check()
        self.qasid.run("account", "set", self.account, "--set", "encoding=json", "--secrets-stdin", secrets={"api_key": "plato_old"})
        said["key"] = self.check()
        for name in ("all permissions", "mount", "encoding", "key"):
            self.assertNotEqual(said[name][0], 0, (name, said))
        self.assertEqual(len({words for _, words in said.values()}), len(said), said)


class Failures(Talking):
    def test_a_list_that_fails_is_read_later(self):
        for kind, status, more in (("error", 429, {"retry_after": 1}), ("error", 429, {}), ("error", 500, {}), ("error", 503, {}), ("html", 502, {}),
                                   ("html", 503, {"retry_after": 1}), ("garbage", 200, {}), ("error", 404, {}), ("error", 405, {}), ("error", 415, {})):
            with self.subTest(kind=kind, status=status, **more):
                conversation = self.conversation("before")
                self.has(conversation, ["before"])
                self.peer.fault(kind, "listMessages", status=status, **more)
                self.peer.say(conversation, "after")
                self.follow(conversation)
                self.has_after_asking(conversation, ["before", "after"])
        self.assertEqual(self.qasid.export()["quarantine"], [])

    def has_after_asking(self, conversation, texts):
        def there():
            self.follow(conversation)
            return self.texts(conversation) == texts
        wait_for(there, f"{texts} instead of {self.texts(conversation)}", 30)

    def test_a_bad_key_stops_and_a_good_one_goes_on(self):
        conversation = self.conversation("before")
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets={"api_key": "plato_old"})
        self.peer.say(conversation, "after")
        self.assertNotEqual(self.follow(conversation)[0], 0)
        self.assertEqual(self.texts(conversation), ["before"])
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets=self.peer.secrets())
        self.has_after_asking(conversation, ["before", "after"])

    def test_a_conversation_that_there_is_not(self):
        code, _, errors = self.qasid.try_run("conversation", "add", "--account", self.account, "--remote-id", "conv_none")
        self.assertEqual((code, errors), (1, "qasid: Conversation not found (not_found)\n"))
        self.assertEqual(self.qasid.export()["conversations"], [])

    def test_a_reply_that_is_refused(self):
        for status, words in ((400, "Not like this"), (403, "Missing permission: connect360:conversation:engage"), (404, "Conversation not found")):
            with self.subTest(status):
                conversation = self.conversation("hello")
                self.peer.fault("error", "send", status=status, message=words)
                code, answer = self.send(conversation, f"refused {status}")
                self.assertEqual((code, answer["delivery"]), (1, "failed"), answer)
                self.assertEqual(self.peer.sends(f"refused {status}"), [])

    def test_a_reply_that_has_to_wait(self):
        for kind, status, more in (("error", 429, {"retry_after": 1}), ("html", 429, {"retry_after": 1}), ("error", 503, {"retry_after": 1})):
            with self.subTest(kind=kind, status=status):
                conversation = self.conversation("hello")
                self.peer.fault(kind, "send", status=status, **more)
                text = f"waits {kind} {status}"
                code, answer = self.send(conversation, text, wait=60)
                self.assertEqual((code, answer["delivery"]), (0, "accepted"), answer)
                self.assertEqual(len(self.peer.sends(text)), 1)


class LostAnswers(Talking):
    """Whatever became of the answer, the customer gets one copy, and Qasid knows it in the end."""

    def lose(self, kind, **more):
        conversation = self.conversation("hello")
        self.peer.fault(kind, "send", **more)
        text = f"{kind} {more}"
        code, answer = self.send(conversation, text, wait=60)
        return conversation, text, code, answer

    def check_one_copy(self, conversation, text, code, message):
        self.assertEqual((code, message["delivery"]), (0, "accepted"), message)
        self.assertEqual(len(self.peer.sends(text.split(" ")[0])), 1)
        self.follow(conversation)
        self.assertEqual(self.texts(conversation), ["hello", text])

    def test_it_happened(self):
        self.check_one_copy(*self.lose("drop_after"))

    def test_it_did_not_happen(self):
        self.check_one_copy(*self.lose("drop_before"))

    def test_it_happened_and_a_gateway_spoke(self):
        self.check_one_copy(*self.lose("error", status=500, taken=True))

    def test_without_times_and_senders(self):
        self.peer.set(timestamps=False, sender=False)
        self.check_one_copy(*self.lose("drop_after"))

    def test_it_happens_late(self):
        conversation, text, code, message = self.lose("drop_late", delay_ms=1500)
        wait_for(lambda: self.peer.sends(text.split(" ")[0]), "the effect")
        # What is said next leaves only when this one is settled: a further copy of it would have come by then.
        self.assertEqual(self.send(conversation, "and then", wait=60)[0], 0)
        copies = len(self.peer.sends(text.split(" ")[0]))
        self.assertEqual(copies, 1, message)

    def test_the_same_words_were_said_before(self):
        conversation = self.conversation("hello")
        self.assertEqual(self.send(conversation, "twice")[0], 0)
        self.peer.fault("drop_before", "send")
        code, answer = self.send(conversation, "twice", wait=60)
        self.assertEqual((code, answer["delivery"], len(self.peer.sends("twice"))), (0, "accepted", 2))


class Uploads(Talking):
    def uploads(self):
        return [r for r in self.peer.requests()["requests"] if r["path"].endswith("/attachments")]

    def test_a_kill_while_a_file_goes_up(self):
        conversation = self.conversation("send me the plan")
        self.peer.fault("delay", "/attachments", delay_ms=3000)
        code, _ = self.send(conversation, "The plan", "--attach", self.file("plan.png", PICTURE), wait=None)
        self.assertEqual(code, 0)
        wait_for(self.uploads, "the upload")
        self.qasid.kill()
        self.assertEqual(self.peer.sends("The plan"), [])
        self.qasid.background()
        wait_for(lambda: self.peer.sends("The plan"), "the message", 60)
        wait_for(lambda: [m["delivery"] for m in self.qasid.messages(conversation, "out")] == ["accepted"], "the delivery", 30)
        self.assertEqual(len(self.peer.sends("The plan")), 1)
        self.assertEqual(self.stored_file(conversation), ("plan.png", "image/png", len(PICTURE)))

    def test_a_kill_after_the_send(self):
        conversation = self.conversation("hello")
        self.peer.fault("hang", "send")
        self.send(conversation, "cut off", wait=None)
        wait_for(lambda: self.peer.control("GET", "/faults")[0]["hits"], "the send")
        self.qasid.kill()
        self.qasid.background()
        wait_for(lambda: [m["delivery"] for m in self.qasid.messages(conversation, "out")] in (["accepted"], ["possibly_sent"]), "an end", 60)
        self.assertLessEqual(len(self.peer.sends("cut off")), 1)

    def test_uploads_that_fail(self):
        for kind, status in (("error", 500), ("html", 502), ("drop_after", 0), ("error", 429)):
            with self.subTest(kind=kind, status=status):
                conversation = self.conversation("hello")
                self.peer.fault(kind, "/attachments", status=status, retry_after=1)
                text = f"up {kind} {status}"
                code, answer = self.send(conversation, text, "--attach", self.file("a.png", PICTURE), wait=60)
                self.assertEqual((code, answer["delivery"]), (0, "accepted"), answer)
                self.assertEqual(len(self.peer.sends(text)), 1)

    def test_an_upload_that_is_refused(self):
        conversation = self.conversation("hello")
        self.peer.fault("error", "/attachments", status=413, message="A file is larger than 25 MB")
        code, answer = self.send(conversation, "too large", "--attach", self.file("a.png", PICTURE))
        self.assertEqual((code, answer["delivery"], self.peer.sends("too large")), (1, "failed", []), answer)

    def test_more_files_than_are_taken(self):
        conversation = self.conversation("hello")
        words = [word for index in range(6) for word in ("--attach", self.file(f"{index}.png", PICTURE))]
        self.assertEqual(self.send(conversation, "six", *words)[0], 2)
        self.assertEqual(self.uploads(), [])


class Conversations(Talking):
    def run_conversation(self, verb, *words):
        return self.qasid.run("conversation", verb, "--account", self.account, *words)["conversation"]

    def test_from_making_to_deleting(self):
        made = self.run_conversation("create", "--name", "سارة", "--phone", "+971500000101", "--metadata", '{"plan":"gold"}')
        again = self.run_conversation("create", "--phone", "+971500000101")
        self.assertEqual((again["remote_id"], made["title"], made["metadata"]), (made["remote_id"], "سارة", {"plan": "gold"}))
        child = self.run_conversation("sub", "--parent", made["remote_id"], "--name", "Order 7")
        self.assertEqual(child["parent"], made["remote_id"])
        self.assertEqual(self.run_conversation("rename", "--remote-id", child["remote_id"], "--name", "Order 8")["title"], "Order 8")
        self.run_conversation("meta", "--remote-id", made["remote_id"], "--metadata", '{"vip":true}')
        self.assertEqual(self.peer.stored(made["remote_id"])["metadata"], {"plan": "gold", "vip": True})
        other = self.run_conversation("create", "--external-id", "crm-2")
        self.assertEqual(self.run_conversation("move", "--remote-id", child["remote_id"], "--parent", other["remote_id"])["parent"], other["remote_id"])
        listed = self.qasid.run("conversation", "list", "--account", self.account)["conversations"]
        self.assertEqual({each["remote_id"] for each in listed}, {made["remote_id"], child["remote_id"], other["remote_id"]})
        self.peer.set(permissions=["read", "engage"])
        code, _, errors = self.qasid.try_run("conversation", "delete", "--account", self.account, "--remote-id", child["remote_id"])
        self.assertEqual(code, 1, errors)
        self.peer.set(permissions=["read", "engage", "delete"])
        self.run_conversation("delete", "--remote-id", child["remote_id"])
        self.assertEqual(self.qasid.export(conversation=child["remote_id"])["conversations"], [])
        self.assertEqual([each["id"] for each in self.peer.control("GET", "/conversations") if each["id"] == child["remote_id"]], [])

    def test_children_of_a_known_conversation_are_found(self):
        parent = self.peer.conversation()
        child = self.peer.conversation(parentId=parent, name="Order", messages=[{"text": "inside"}])
        self.follow(parent)
        self.has(child, ["inside"])
        grandchild = self.peer.conversation(parentId=child, name="Refund", messages=[{"text": "further inside"}])
        self.qasid.run("account", "check", self.account)  # asks for everything at once
        self.has(grandchild, ["further inside"])
        listed = self.qasid.run("conversation", "list", "--account", self.account)["conversations"]
        self.assertEqual({each["remote_id"]: (each["title"], each["parent"]) for each in listed},
                         {parent: (None, None), child: ("Order", parent), grandchild: ("Refund", child)})

    def test_what_a_message_can_carry(self):
        conversation = self.conversation("question")
        [question] = [m["remote_id"] for m in self.qasid.messages(conversation, "in")]
        self.assertEqual(self.send(conversation, "cevap", "--language", "tr", "--reply-to", question, "--flag", "urgent", "--ai", "agent_1")[0], 0)
        [copy] = self.peer.sends("cevap")
        self.assertEqual({key: copy.get(key) for key in ("content", "parentId", "flags", "ai")},
                         {"content": {"tr": "cevap"}, "parentId": question, "flags": ["urgent"], "ai": {"agentId": "agent_1"}})
        wait_for(lambda: len(self.peer.stored(conversation)["messages"]) == 3, "the agent")
        self.follow(conversation)
        wait_for(lambda: len(self.qasid.messages(conversation)) == 3, "the agent's reply")
        self.assertEqual(self.send(conversation, "said on the phone", "--as-customer")[0], 0)
        self.assertEqual(self.peer.sends("on the phone")[0]["sender"], "customer")

    def test_contents_nobody_expected(self):
        contents = [{}, {"en": None}, {"en": 7}, {"en": ["a", {"b": []}]}, {"en": {"type": "card", "title": "T"}}, {"xx": "?"}, {"ar": "", "tr": "var"}]
        conversation = self.conversation()
        for content in contents:
            self.peer.say(conversation, None, content=content)
        self.follow(conversation)
        wait_for(lambda: len(self.qasid.messages(conversation)) == len(contents), "all of them")
        self.assertEqual(self.qasid.export()["quarantine"], [])


if __name__ == "__main__":
    unittest.main()
