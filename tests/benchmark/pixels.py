"""From a webhook to pixels: the time from sending a POST to the moment the picture on the display has changed, with the real window,
the real receiver and a real X server, all idle before. The baseline is a bare Qt window that answers any POST and changes a label."""

import http.client
import json
import time
from urllib.parse import urlparse

from desk.processes import wait_until
from rows import percentile

ROUNDS = 60


def message(number):
    """A customer's text as Digishare sends it; one conversation, so its row and its thread change each time."""
    return json.dumps({"event": "live_chat.new_message", "data": {"id": f"msg_pixels_{number}", "data": {
        "conversation_id": "conv_pixels", "system": False, "type": "text", "body": f"Message {number}: where is my order?",
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime()),
        "sender": {"id": "sndr_pixels", "model_type": "third", "model_id": "thd_pixels", "name": "Salma Berrada"}}}})


class Watched:
    """A window on the display, and the address its messages are posted to."""

    def __init__(self, display, url):
        self.frame, self.height = display.frame, display.height
        self.url = urlparse(url)
        self.connection = http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=10)
        self.connection.connect()

    def milliseconds(self, number):
        """One round: waits until nothing moves, posts, and waits for the first change."""
        self.frame.settle(0, self.height, quiet=0.3)
        before = self.frame.rows(0, self.height)
        body = message(number)
        begin = time.perf_counter()
        self.connection.request("POST", self.url.path, body, {"Content-Type": "application/json"})
        seen = self.frame.wait_for_change(before, 0, self.height, 5)
        answer = self.connection.getresponse()
        answer.read()
        if answer.status != 200 or seen is None:
            raise RuntimeError(f"message {number}: answer {answer.status}, {'no change seen' if seen is None else 'shown'}")
        return (seen - begin) * 1000


def rounds(display, url):
    watched = Watched(display, url)
    watched.milliseconds(0)  # the first one makes the conversation
    return [watched.milliseconds(number) for number in range(1, ROUNDS + 1)]


def measure(desk, rows):
    port = desk.free_port()
    bare = desk.processes.start("bare", [desk.programs / "bare_window", port], env=desk.env)
    desk.display.window_of(bare.pid)
    baseline = rounds(desk.display, f"http://127.0.0.1:{port}/")
    desk.processes.stop(bare)

    qasid = desk.qasid("pixels")
    qasid.listen_on_free_port()
    url = desk.add_account(qasid)
    window = qasid.window(desk.processes)
    desk.display.window_of(window.pid)
    wait_until(lambda: desk.answers(url), "the receiver")
    shown = rounds(desk.display, url)
    desk.processes.stop(window)

    rows.add("webhook_to_pixels_p50", percentile(shown, 0.5), "ms", percentile(baseline, 0.5))
    rows.add("webhook_to_pixels_p99", percentile(shown, 0.99), "ms", percentile(baseline, 0.99), target=20)
