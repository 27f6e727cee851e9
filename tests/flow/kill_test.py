"""kill -9 at random moments while a thousand webhooks come in and a hundred replies go out.

What must hold after the last restart: every webhook that was answered 2xx is there exactly once; every reply that the command line
took is there exactly once; no reply reached the provider twice without being shown as possibly sent; what is shown as accepted did
reach it, and what is shown as failed or waiting did not.

QASID_KILLS (50), QASID_KILL_WEBHOOKS (1000), QASID_KILL_REPLIES (100) and QASID_KILL_SEED change the run; the seed is printed.
"""

import collections
import http.client
import json
import os
import queue
import random
import tempfile
import threading
import time
import unittest

from programs import DivarSandbox, Qasid, Sandbox, free_port, wait_for

KILLS = int(os.environ.get("QASID_KILLS", "50"))
WEBHOOKS = int(os.environ.get("QASID_KILL_WEBHOOKS", "1000"))
REPLIES = int(os.environ.get("QASID_KILL_REPLIES", "100"))
SEED = int(os.environ.get("QASID_KILL_SEED", "20251203"))
CONVERSATIONS = 8
POSTERS = 4


class Provider:
    """Posts webhooks over kept connections and, as a provider does, again what was not acknowledged."""

    def __init__(self, path, headers):
        self.path, self.headers = path, {"Content-Type": "application/json", **headers}
        self.waiting = collections.deque()
        self.acknowledged = collections.Counter()
        self.lock = threading.Lock()

    def add(self, bodies):
        self.waiting.extend(bodies)

    def post_all(self, port, stop, pause=0.0):
        threads = [threading.Thread(target=self._post, args=(port, stop, pause)) for _ in range(POSTERS)]
        for thread in threads:
            thread.start()
        return threads

    def _post(self, port, stop, pause):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        while not stop.is_set():
            with self.lock:
                if not self.waiting:
                    break
                identity, body = self.waiting.popleft()
            try:
                connection.request("POST", self.path, body, self.headers)
                response = connection.getresponse()
                response.read()
                status = response.status
            except (OSError, http.client.HTTPException):
                connection.close()
                status = 0
            with self.lock:
                if status == 200:
                    self.acknowledged[identity] += 1
                else:
                    self.waiting.append((identity, body))
            time.sleep(pause if status else 0.01)
        connection.close()


class Agents:
    """Send replies by command line, one command after the other, as long as `up` is set: else a command would take the profile
    itself, and the next instance would find it locked."""

    def __init__(self, qasid, account):
        self.qasid, self.account = qasid, account
        self.up = threading.Event()
        self.work = queue.Queue()
        self.taken, self.unsure = [], []  # exit code 0, anything else
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self):
        while True:
            task = self.work.get()
            if task is None:
                return
            conversation, text = task
            self.up.wait()
            code, _, _ = self.qasid.try_run("send", "--account", self.account, "--conversation", conversation, "--text", text)
            (self.taken if code == 0 else self.unsure).append(text)

    def finish(self):
        self.up.set()
        self.work.put(None)
        self.thread.join()


def share(total, part, parts):
    """The numbers of part `part` when `total` things are dealt over `parts`."""
    return range(total * part // parts, total * (part + 1) // parts)


class Kill(unittest.TestCase):
    SANDBOX = Sandbox

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.random = random.Random(SEED)
        self.sandbox = self.SANDBOX("--seed", "1")
        self.addCleanup(self.sandbox.__exit__)
        # The answer comes a little after the provider took the message: a kill in between leaves a doubt.
        self.sandbox.fault("delay", delay_ms=40, times=0)
        self.qasid = Qasid(folder.name)
        self.addCleanup(self.qasid.kill)
        self.account, path = self.qasid.add_account(self.sandbox)
        self.provider = Provider(path, self.sandbox.webhook_headers)
        self.port = free_port()
        self.sandbox.control("PUT", "/webhook", {"url": f"http://127.0.0.1:{self.port}{path}"})
        self.conversations = [self.sandbox.conversation(f"conv{i}") for i in range(CONVERSATIONS)]

    def start(self):
        """Starts the instance. A command that holds the profile at that moment is waited for, as a supervisor would."""
        for _ in range(100):
            try:
                return self.qasid.background(self.port)
            except AssertionError:
                if self.qasid.process.returncode != 4:
                    raise
                self.qasid.process.stdout.close()
                time.sleep(0.05)
        raise AssertionError("the profile stayed locked")

    def one_life(self, number, agents):
        """One run of the instance: work comes in, and at a random moment it is killed."""
        if self.random.random() < 0.15:  # some do not even see the end of their start
            self.qasid.launch(self.port)
            time.sleep(self.random.uniform(0, 0.2))
            self.qasid.kill()
        self.sandbox.control("PUT", "/settings", {"echo": number % 2 == 0})
        self.start()
        self.provider.add((f"m{i}", json.dumps(self.sandbox.new_message(f"m{i}", self.conversations[i % CONVERSATIONS], f"webhook {i}")).encode())
                          for i in share(WEBHOOKS, number, KILLS))
        for i in share(REPLIES, number, KILLS):
            agents.work.put((self.conversations[i % CONVERSATIONS], f"reply {i}"))
        stop = threading.Event()
        # The posts of one life are spread over the time in which it may be killed.
        threads = self.provider.post_all(self.port, stop, 0.3 * POSTERS * KILLS / WEBHOOKS)
        agents.up.set()
        time.sleep(self.random.uniform(0, 0.4))
        agents.up.clear()
        self.qasid.kill()
        stop.set()
        for thread in threads:
            thread.join()

    def settle(self, agents):
        """A last life without a kill: everything that waits comes in and goes out."""
        self.start()
        agents.finish()
        wait_for(lambda: not [t for t in self.provider.post_all(self.port, threading.Event()) if t.join()] and not self.provider.waiting, "all webhooks", 60)
        wait_for(lambda: self.qasid.run("doctor")["outbox"]["waiting"] == 0, "the outbox", 120)
        wait_for(lambda: all(self.sandbox.control("GET", "/webhook")[k] == 0 for k in ("queued", "in_flight", "waiting")), "all echoes", 60)

    def test_nothing_is_lost_or_doubled(self):
        print(f"{self.sandbox.provider}, seed {SEED}: {KILLS} kills, {WEBHOOKS} webhooks, {REPLIES} replies", flush=True)
        agents = Agents(self.qasid, self.account)
        self.addCleanup(agents.finish)
        began = time.monotonic()
        for number in range(KILLS):
            self.one_life(number, agents)
        self.settle(agents)
        messages = [message for conversation in self.qasid.export()["conversations"] for message in conversation["messages"]]
        self.check_webhooks(messages)
        self.check_replies(messages, agents)
        self.assertEqual(self.qasid.export()["quarantine"], [])
        print(f"{time.monotonic() - began:.0f} s", flush=True)

    def check_webhooks(self, messages):
        stored = collections.Counter(message["remote_id"] for message in messages if message["direction"] == "in")
        self.assertEqual(len(self.provider.acknowledged), WEBHOOKS)
        self.assertEqual({identity: stored[identity] for identity in self.provider.acknowledged if stored[identity] != 1}, {})
        self.assertEqual(len(stored), WEBHOOKS)
        texts = {message["remote_id"]: message["text"] for message in messages if message["direction"] == "in"}
        self.assertEqual([i for i in range(WEBHOOKS) if texts[f"m{i}"] != f"webhook {i}"], [])

    def check_replies(self, messages, agents):
        shown = collections.defaultdict(list)
        for message in messages:
            if message["direction"] == "out":
                shown[message["text"]].append(message["delivery"])
        reached = collections.Counter(m["body"] for c in self.conversations for m in self.sandbox.messages(c))
        asked = collections.Counter(self.sandbox.sent())
        self.assertEqual([text for text in agents.taken if len(shown.get(text, ())) != 1], [], "taken by the command line, and not there once")
        self.assertEqual([text for text in agents.unsure if len(shown.get(text, ())) > 1], [], "doubled")
        for text, deliveries in shown.items():
            with self.subTest(text, deliveries=deliveries, reached=reached[text]):
                self.assertEqual(len(deliveries), 1)
                self.assertIn(deliveries[0], ("accepted", "possibly_sent"))
                if deliveries[0] == "accepted":
                    self.assertEqual((reached[text], asked[text]), (1, 1))
                else:
                    self.assertLessEqual(max(reached[text], asked[text]), 1)
        self.assertEqual([text for text in reached if text not in shown], [], "reached the provider and is not shown")
        counts = collections.Counter(deliveries[0] for deliveries in shown.values())
        print(f"replies: {dict(counts)}, {len(agents.taken)} taken by the command line, {len(agents.unsure)} commands cut off", flush=True)
        self.assertGreater(counts["accepted"], 0)


class DivarKill(Kill):
    SANDBOX = DivarSandbox


if __name__ == "__main__":
    unittest.main()
