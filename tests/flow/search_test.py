"""`qasid search` as docs/cli.md tells it: by itself and through the running instance, with every filter, page by page, and wrong uses."""

import unittest

from mainjob_test import Desk
from programs import new_message, wait_for


class Search(Desk):
    def setUp(self):
        super().setUp()
        self.start()

    def receive(self, identity, conversation, text, **more):
        self.assertEqual(self.post(new_message(identity, conversation, text, **more)), 200)

    def texts(self, *words):
        return [hit["text"] for hit in self.qasid.run("search", *words)["hits"]]

    def fill(self):
        self.receive("m1", "conv_1", "Where is my order?")
        self.receive("m2", "conv_1", "أين الطلبية رقم ٤٨٢١٣؟")
        self.receive("m3", "conv_2", "un café à Noël, www.example.org")
        self.receive("m4", "conv_2", "می‌خواهم سفارش order")

    def test_running_and_not(self):
        self.fill()
        for running in (True, False):
            with self.subTest(running=running):
                found = self.qasid.run("search", "or WH")
                self.assertEqual((len(found["hits"]), found["notes"], found["next"]), (1, 0, None))
                hit = found["hits"][0]
                self.assertEqual((hit["text"], hit["matches"], hit["direction"]), ("Where is my order?", [[0, 2], [12, 2]], "in"))
                self.assertEqual((hit["account"], hit["conversation_remote_id"], hit["customer"]), (self.account, "conv_1", "Adil Chbada"))
                self.assertRegex(hit["time"], r"^\d{4}-\d\d-\d\dT")
                self.assertEqual(self.texts("اين 482"), ["أين الطلبية رقم ٤٨٢١٣؟"])
                self.assertEqual(self.texts("CAFE noel"), ["un café à Noël, www.example.org"])
                self.assertEqual(self.texts("nothing-like-it"), [])
            if running:
                self.qasid.stop()

    def test_filters_and_pages(self):
        self.fill()
        conversation = self.qasid.run("search", "cafe")["hits"][0]["conversation"]
        self.assertEqual(self.texts("order", "--conversation", conversation), ["می‌خواهم سفارش order"])
        self.assertEqual(len(self.texts("--conversation", conversation)), 2)
        self.assertEqual(len(self.texts("order", "--account", self.account, "--sender", "customer")), 2)
        self.assertEqual(self.texts("order", "--sender", "us"), [])
        self.assertEqual(self.texts("--kind", "link"), ["un café à Noël, www.example.org"])
        self.assertEqual(len(self.texts("order", "--from", "2020-01-01")), 2)
        self.assertEqual(self.texts("order", "--until", "2020-01-01T00:00:00Z"), [])
        page = self.qasid.run("search", "order", "--limit", "1")
        self.assertEqual([hit["text"] for hit in page["hits"]], ["می‌خواهم سفارش order"])
        page = self.qasid.run("search", "order", "--limit", "1", "--before", page["next"])
        self.assertEqual(([hit["text"] for hit in page["hits"]], page["next"]), (["Where is my order?"], None))

    def test_what_is_ours_is_found_too(self):
        self.fill()
        self.qasid.send(self.account, "conv_1", "it is on its way")
        self.assertEqual(self.texts("on way", "--sender", "us"), ["it is on its way"])

    def test_customers(self):
        self.fill()
        found = self.qasid.run("search", "--customers", "adil ch")["customers"]
        self.assertEqual([(entry["customer"]["name"], entry["conversations"]) for entry in found], [("Adil Chbada", 2)])
        self.assertEqual(found[0]["remote_id"], "conv_2")
        self.assertEqual(self.qasid.run("search", "--customers", "adil", "--account", self.account)["customers"], found)
        self.assertEqual(self.qasid.run("search", "--customers", "nobody")["customers"], [])

    def test_killed_and_started_again(self):
        self.fill()
        self.qasid.kill()
        self.assertEqual(len(self.texts("order")), 2)
        self.qasid.background()
        wait_for(lambda: len(self.texts("order")) == 2, "the messages from before")

    def test_wrong_words(self):
        for code, words in ((2, ()), (2, (" ",)), (2, ("a", "b")), (2, ("--customers",)), (2, ("a", "--customers", "--kind", "link")),
                            (2, ("a", "--sender", "me")), (2, ("a", "--kind", "poem")), (2, ("a", "--from", "yesterday")), (2, ("a", "--limit", "0")),
                            (2, ("a", "--limit", "many")), (2, ("a", "--before", "x")), (2, ("a", "--conversation", "conv_1")),
                            (3, ("a", "--account", "99"))):
            with self.subTest(words):
                ended, answer, errors = self.qasid.try_run("search", *words)
                self.assertEqual((ended, answer), (code, None), errors)
                self.assertTrue(errors)
        for typed in ('"', "a\" OR \"b", "*", "NEAR(a b)", "x" * 100_000, "🙂"):
            self.assertEqual(self.qasid.run("search", typed)["hits"], [])


if __name__ == "__main__":
    unittest.main()
