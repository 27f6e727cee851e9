"""What the sandbox does on demand and by itself: faults, webhooks, customers."""

import base64
import http.client
import json
import os
import socket
import subprocess
import sys
import time
import unittest

from programs import BIN, Hook, Sandbox, wait_for


class Faults(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox()
        self.conversation = self.sandbox.conversation()

    def tearDown(self):
        self.sandbox.__exit__()

    def send(self, text="x", timeout=20.0):
        return self.sandbox.api("POST", "/messages", {"conversation_id": self.conversation, "send_to_third": True, "body": text}, timeout=timeout)

    def taken(self):
        return [message["body"] for message in self.sandbox.messages(self.conversation)]

    def test_status_once_then_well_again(self):
        self.sandbox.fault("status", status=503, retry_after=7)
        refused = self.send()
        self.assertEqual((refused.status, refused.headers["retry-after"]), (503, "7"))
        self.assertIn("message", refused.json)
        self.assertEqual(self.taken(), [])
        self.assertEqual(self.send().status, 201)

    def test_status_that_took_effect(self):
        self.sandbox.fault("status", status=500, taken=True)
        answer = self.send("twice?")
        self.assertEqual((answer.status, "request_id" in answer.json), (500, True))
        self.assertEqual(self.taken(), ["twice?"])

    def test_the_words_of_each_status(self):
        for status, key in ((400, "error"), (401, "message"), (402, "status_code"), (404, "message"), (422, "errors"), (429, "message")):
            self.sandbox.fault("status", status=status)
            answer = self.send()
            self.assertEqual((answer.status, key in answer.json), (status, True))

    def test_dropped_before_is_not_taken_and_after_is(self):
        for kind, effect in (("drop_before", []), ("drop_after_body", ["after"])):
            self.sandbox.fault(kind)
            with self.assertRaises((http.client.RemoteDisconnected, ConnectionError)):
                self.send("after")
            self.assertEqual(self.taken(), effect)

    def test_hang(self):
        self.sandbox.fault("hang")
        with self.assertRaises(socket.timeout):
            self.send(timeout=0.5)
        self.assertEqual(self.taken(), [])

    def test_delay(self):
        self.sandbox.fault("delay", delay_ms=400)
        start = time.monotonic()
        self.assertEqual(self.send("late").status, 201)
        self.assertGreaterEqual(time.monotonic() - start, 0.4)

    def test_garbage_and_gateway_page(self):
        self.sandbox.fault("garbage")
        answer = self.send()
        self.assertEqual(answer.status, 200)
        with self.assertRaises(ValueError):
            answer.json
        self.sandbox.fault("html", status=413)
        answer = self.send()
        self.assertEqual((answer.status, answer.headers["content-type"]), (413, "text/html"))

    def test_only_what_matches_and_as_often_as_told(self):
        self.sandbox.fault("status", match={"method": "POST", "path": "/v1/*", "contains": "bad"}, status=500, times=2)
        self.assertEqual([self.send(text).status for text in ("good", "bad", "good", "bad", "bad")], [201, 500, 201, 500, 201])
        self.sandbox.fault("status", match="*", status=500, times=0)
        self.assertEqual([self.send().status for _ in range(3)], [500] * 3)
        self.sandbox.control("DELETE", "/faults")
        self.assertEqual(self.send().status, 201)

    def test_requests_are_kept_with_copies_and_reasons(self):
        self.send("one")
        self.sandbox.fault("drop_after_body")
        with self.assertRaises((http.client.RemoteDisconnected, ConnectionError)):
            self.send("one")
        self.send("")
        entries = self.sandbox.requests()
        self.assertEqual([entry["verdict"] for entry in entries], ["accepted", "accepted", "refused"])
        self.assertEqual([entry["copies"] for entry in entries], [2, 2, 1])
        self.assertEqual(entries[1]["fault"], "drop_after_body")
        self.assertIn("body", entries[2]["reason"])
        self.assertNotIn("sandbox-token", str(entries))


class Webhooks(unittest.TestCase):
    def start(self, *arguments, **more):
        self.hook = Hook()
        self.addCleanup(self.hook.__exit__)
        self.sandbox = Sandbox("--webhook", self.hook.url, *arguments, **more)
        self.addCleanup(self.sandbox.__exit__)

    def say(self, text, who="salma"):
        return self.sandbox.control("POST", f"/customers/{who}/say", {"text": text})

    def bodies(self):
        return [event["data"]["data"]["body"] for event in self.hook.events("live_chat.new_message")]

    def test_conversation_first_then_message(self):
        self.start()
        said = self.say("salam")
        events = wait_for(lambda: self.hook.events()[1:] and self.hook.events(), "two events")
        self.assertEqual([event["event"] for event in events], ["live_chat.new_conversation", "live_chat.new_message"])
        self.assertEqual(set(events[0]), {"event", "data"})
        self.assertEqual(events[0]["data"]["id"], said["conversation_id"])
        self.assertEqual(events[0]["data"]["data"]["third"]["platform_link"]["channel"], "whatsapp")
        data = events[1]["data"]["data"]
        self.assertEqual((events[1]["data"]["id"], data["conversation_id"], data["sender"]["model_type"], data["send_to_third"]),
                         (said["message_id"], said["conversation_id"], "third", False))
        self.assertRegex(data["created_at"], r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\Z")

    def test_the_other_documented_shapes(self):
        self.start()
        self.sandbox.control("PUT", "/settings", {"minimal": True, "envelope": True})
        self.say("salam")
        events = wait_for(lambda: self.hook.events()[1:] and self.hook.events(), "two events")
        self.assertEqual(set(events[0]), {"event", "data", "timestamp", "event_id"})
        self.assertEqual(set(events[0]["data"]["data"]["third"]), {"id", "name"})
        self.assertEqual(set(events[1]["data"]["data"]), {"conversation_id", "body", "sender"})

    def test_credentials(self):
        rows = (("basic", "user:pass", "Authorization", "Basic " + base64.b64encode(b"user:pass").decode()),
                ("bearer", "t0ken", "Authorization", "Bearer t0ken"), ("header", "X-Hook-Key: k3y", "X-Hook-Key", "k3y"))
        self.start()
        for count, (kind, secret, name, value) in enumerate(rows, 1):
            self.sandbox.control("PUT", "/webhook", {"url": self.hook.url, "auth": kind, "secret": secret})
            self.say(kind)
            wait_for(lambda: len(self.bodies()) == count, kind)
            self.assertEqual(self.hook.received[-1][1][name], value)

    def test_refused_events_come_again_ever_later_and_in_order(self):
        self.start("--speed", "5")
        self.hook.status = 503
        self.say("one")
        self.say("two")
        wait_for(lambda: len(self.hook.received) >= 4, "four attempts")
        times = [entry[0] for entry in self.hook.received]
        self.assertGreater(times[3] - times[2], times[1] - times[0])
        self.hook.status = 200
        wait_for(lambda: self.sandbox.control("GET", "/webhook")["delivered"] == 3, "delivery")
        self.assertEqual(self.bodies()[-2:], ["one", "two"])

    def test_what_is_down_gets_everything_when_it_is_up(self):
        hook = Hook()
        port = hook.server_address[1]
        hook.__exit__()
        with Sandbox("--webhook", f"http://127.0.0.1:{port}/hook", "--speed", "10") as sandbox:
            sandbox.control("POST", "/customers/salma/say", {"text": "x"})
            wait_for(lambda: sandbox.control("GET", "/webhook")["refused"] >= 2, "two attempts")
            self.assertEqual(sandbox.control("GET", "/webhook")["delivered"], 0)

    def test_redelivery_and_reordering_on_demand(self):
        self.start()
        self.say("one")
        wait_for(lambda: len(self.bodies()) == 1, "the first")
        self.sandbox.control("POST", "/webhooks/redeliver", {"last": 1, "count": 3})
        wait_for(lambda: self.bodies() == ["one"] * 4, "three more copies")
        self.sandbox.control("POST", "/webhooks/reorder", {"next": 3})
        for text in ("a", "b", "c"):
            self.say(text)
        wait_for(lambda: self.bodies()[4:] == ["c", "b", "a"], "reverse order")

    def test_agent_messages_come_back(self):
        self.start("--speed", "20")
        conversation = self.sandbox.conversation()
        sent = self.sandbox.api("POST", "/messages", {"conversation_id": conversation, "send_to_third": True, "body": "hello"}).json["id"]
        echo = wait_for(lambda: self.hook.events("live_chat.new_message"), "the echo")[0]["data"]
        self.assertEqual((echo["id"], echo["data"]["sender"]["model_type"], echo["data"]["send_to_third"]), (sent, "user", True))

    def test_media_can_be_fetched(self):
        self.start()
        for what, kind, start in (({"photo": "parcel"}, "image", b"\x89PNG"), ({"voice": 2}, "audio", b"OggS"), ({"document": "a.pdf"}, "pdf", b"%PDF")):
            self.sandbox.control("POST", "/customers/amina/say", what)
            body = wait_for(lambda: [b for b in self.bodies() if b["type"] == kind], kind)[0]
            answer = self.sandbox.api("GET", f"/storages/by/path?path={body['path']}&mime_type={body['mime_type']}")
            self.assertEqual((answer.status, answer.headers["content-type"], len(answer.data)), (200, body["mime_type"], body["size"]))
            self.assertTrue(answer.data.startswith(start))
        self.assertEqual(self.sandbox.api("GET", "/storages/by/path?path=nothing").status, 404)
        self.assertEqual(self.sandbox.api("GET", "/storages/by/path").status, 422)
        self.assertEqual(self.sandbox.api("GET", "/storages/by/path?path=x", token=None).status, 401)

    def test_taps(self):
        self.start()
        conversation = self.sandbox.conversation()
        rows = [{"type": "reply", "reply": {"id": "y", "title": "Yes"}}, {"type": "reply", "reply": {"id": "n", "title": "No"}}]
        body = {"type": "button", "body": {"text": "?"}, "action": {"buttons": rows}}
        message = self.sandbox.api("POST", "/messages", {"conversation_id": conversation, "send_to_third": True, "type": "interactive", "body": body}).json["id"]
        self.sandbox.control("POST", "/tap", {"message": message, "button": "No"})
        tap = wait_for(lambda: [b for b in self.bodies() if "button_reply" in b], "the tap")[0]
        self.assertEqual(tap, {"type": "button_reply", "button_reply": {"id": "n", "title": "No"}})


class Customers(unittest.TestCase):
    def test_the_demo_is_there_at_once_and_lives_on(self):
        with Hook() as hook, Sandbox("--webhook", hook.url, "--speed", "100", script="demo") as sandbox:
            start = time.monotonic()
            wait_for(lambda: sandbox.control("GET", "/webhook")["delivered"] > 80, "the past", 5)
            self.assertLess(time.monotonic() - start, 2.5)
            wait_for(lambda: len(hook.events()) > 110, "what comes later")
            started = hook.events("live_chat.new_conversation")
            self.assertTrue(10 <= len(started) <= 20)
            said = [event["data"]["data"] for event in hook.events("live_chat.new_message")]
            self.assertTrue({"text", "interactive", "image", "audio", "pdf", "location", "contacts", "sticker", "unsupported", "poll"} <= {m["type"] for m in said})
            self.assertTrue(min(m["created_at"] for m in said) < time.strftime("%Y-%m-%dT%H:%M", time.gmtime(time.time() - 86400)))
            self.assertTrue(hook.events("live_chat.conversation_archived"))

    def test_they_answer_what_they_are_sent(self):
        with Hook() as hook, Sandbox("--webhook", hook.url, "--speed", "50", script="demo") as sandbox:
            state = sandbox.control("GET", "/state")
            salma = [c["id"] for c in state["conversations"] if c["customer"]["key"] == "salma" and c["active"]][0]
            hamza = [c["id"] for c in state["conversations"] if c["customer"]["key"] == "hamza"][0]
            choose = {"type": "list", "body": {"text": "?"}, "action": {"button": "Open", "sections": [{"rows": [{"id": "only", "title": "Only"}]}]}}
            ask = {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}}
            sandbox.api("POST", "/messages", {"conversation_id": salma, "send_to_third": True, "type": "interactive", "body": choose})
            sandbox.api("POST", "/messages", {"conversation_id": hamza, "send_to_third": True, "type": "interactive", "body": ask})

            def bodies(conversation):
                return [e["data"]["data"]["body"] for e in hook.events("live_chat.new_message") if e["data"]["data"]["conversation_id"] == conversation]
            wait_for(lambda: {"type": "list_reply", "list_reply": {"id": "only", "title": "Only", "description": ""}} in bodies(salma), "a chosen row")
            wait_for(lambda: len([b for b in bodies(hamza) if isinstance(b, dict) and b.get("name") == "Bureau"]) == 2, "a place")

    def test_a_seed_repeats_itself(self):
        ids = []
        for seed in ("5", "5", "6"):
            with Sandbox("--seed", seed) as sandbox:
                ids.append(sandbox.control("POST", "/customers/salma/say", {"text": "x"})["message_id"])
        self.assertEqual(ids[0], ids[1])
        self.assertNotEqual(ids[0], ids[2])


class CommandLine(unittest.TestCase):
    def run_program(self, *arguments):
        return subprocess.run([os.path.join(BIN, "qasid-sandbox"), *arguments], capture_output=True, timeout=20)

    def test_mistakes_are_told(self):
        for arguments in ((), ("nobody",), ("digishare", "--port", "x"), ("digishare", "--webhook", "ftp"), ("digishare", "--speed", "0"),
                          ("digishare", "--webhook-auth", "basic"), ("digishare", "--script", "/nothing.json"), ("digishare", "--what")):
            run = self.run_program(*arguments)
            self.assertEqual((run.returncode, run.stdout), (2, b""), arguments)
            self.assertTrue(run.stderr)
        self.assertEqual(self.run_program("--help").returncode, 0)

    def test_port_in_use(self):
        with Sandbox() as sandbox:
            self.assertEqual(self.run_program("digishare", "--port", str(sandbox.port)).returncode, 2)

    def test_quit(self):
        with Sandbox() as sandbox:
            sandbox.control("POST", "/quit")
            self.assertEqual(sandbox.process.wait(10), 0)

    def test_ends_with_the_one_who_started_it(self):
        """Also when that was killed and could say nothing: the pipe between them ends either way."""
        starter = ("import subprocess, sys, time\n"
                   "subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE)\n"
                   "time.sleep(600)\n")
        process = subprocess.Popen([sys.executable, "-c", starter, os.path.join(BIN, "qasid-sandbox"), "digishare", "--quiet",
                                    "--until-input-ends"], stdout=subprocess.PIPE)
        with process.stdout as said:
            port = json.loads(said.readline())["port"]

            def answers():
                with socket.socket() as probe:
                    return probe.connect_ex(("127.0.0.1", port)) == 0
            self.assertTrue(answers())
            process.kill()
            process.wait(10)
            wait_for(lambda: not answers(), "the end of the sandbox")


if __name__ == "__main__":
    unittest.main()
