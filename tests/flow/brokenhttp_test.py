"""Broken and hostile HTTP against the real receiver: the right status, a counter in `doctor`, and nothing else changes."""

import re
import socket
import tempfile
import time
import unittest

from programs import Qasid, Sandbox, exchange, new_message, wait_for

BODY = b'{"event":"live_chat.new_message","data":{"id":"x1","data":{"conversation_id":"x","body":"never","sender":{"model_type":"third","name":"n"}}}}'
KEY = b"Authorization: Bearer t0ken\r\n"


def request(path, *lines, body=BODY, method=b"POST", length=True):
    head = [method + b" " + path + b" HTTP/1.1", b"Host: localhost", KEY.strip(), *lines]
    if length:
        head.append(b"Content-Length: " + str(len(body)).encode())
    return b"\r\n".join(head) + b"\r\n\r\n" + body


def rows(path):
    """Name: the bytes sent, and the status they get (None: closed without a word)."""
    valid = request(path)
    return {
        "no HTTP at all": (b"\x16\x03\x01\x02\x00 hello\r\n\r\n", 400),
        "blank in the path": (valid.replace(b" HTTP/1.1", b" more HTTP/1.1", 1), 400),
        "HTTP/3.0": (valid.replace(b"HTTP/1.1", b"HTTP/3.0", 1), 505),
        "bare LF": (valid.replace(b"\r\n", b"\n"), 400),
        "folded header": (request(path, b"X-A: one\r\n two"), 400),
        "header without colon": (request(path, b"Nonsense"), 400),
        "two lengths": (request(path, b"Content-Length: 5"), 400),
        "negative length": (request(path, b"Content-Length: -5", length=False), 400),
        "length with a sign": (request(path, b"Content-Length: +" + str(len(BODY)).encode(), length=False), 400),
        "length and chunks": (request(path, b"Transfer-Encoding: chunked"), 400),
        "a broken chunk": (request(path, b"Transfer-Encoding: chunked", length=False, body=b"zz\r\nhello\r\n0\r\n\r\n"), 400),
        "no such path": (request(b"/nothing"), 404),
        "another account's token": (request(path[:-4] + b"AAAA"), 404),
        "GET": (request(path, method=b"GET", body=b""), 405),
        "DELETE": (request(path, method=b"DELETE", body=b""), 405),
        "unknown method": (request(path, method=b"FOO"), 405),
        "no length": (request(path, length=False, body=b""), 411),
        "2 MB announced": (request(path, b"Content-Length: 2097152", length=False, body=b""), 413),
        "chunks without end": (request(path, b"Transfer-Encoding: chunked", length=False, body=(b"10000\r\n" + b"x" * 65536 + b"\r\n") * 20), 413),
        "line of 9 kB": (request(path + b"?" + b"a" * 9000), 414),
        "headers of 40 kB": (request(path, *[b"X-%d: " % i + b"b" * 1000 for i in range(40)]), 431),
        "one header of 40 kB": (request(path, b"X: " + b"b" * 40_000), 431),
        "no key": (valid.replace(KEY, b"", 1), 401),
        "wrong key": (valid.replace(b"t0ken", b"t0keN", 1), 401),
        "right key, other scheme": (valid.replace(b"Bearer", b"Basic", 1), 401),
    }


def send_raw(port, data, patience=20.0):
    """The status of the answer, or None when the connection was closed without one."""
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as client:
        try:
            client.sendall(data)
        except OSError:
            pass  # refused in the middle; the answer may be there all the same
        received = b""
        try:
            while b"\r\n\r\n" not in received:
                block = client.recv(65536)
                if not block:
                    break
                received += block
        except ConnectionError:
            pass
        return int(received.split(b" ", 2)[1]) if received.startswith(b"HTTP/1.") else None


class BrokenHttp(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        self.qasid = Qasid(folder.name)
        self.addCleanup(self.qasid.kill)
        _, self.path = self.qasid.add_account(self.sandbox, {"webhook_secret": "t0ken"}, webhook_auth="bearer")
        self.port = self.qasid.background()
        self.assertEqual(self.good("first"), 200)
        self.before = self.qasid.export()

    def good(self, identity, body=None):
        return self.qasid.post(self.path, body or new_message(identity, "c", identity), {"Authorization": "Bearer t0ken"}).status

    def answers(self):
        counted = self.qasid.run("doctor")["receiver"]["answers"]
        return {int(status): count for status, count in counted.items()}

    def test_each_gets_its_status_and_is_counted(self):
        before = self.answers()
        expected = dict(before)
        for name, (data, status) in rows(self.path.encode()).items():
            with self.subTest(name):
                self.assertEqual(send_raw(self.port, data), status)
                expected[status] = expected.get(status, 0) + 1
        self.assertEqual(self.answers(), expected)
        self.assertEqual(self.qasid.export(), self.before)
        self.assertEqual(self.good("second"), 200)

    def test_slow_clients_are_sent_away(self):
        head = b"POST " + self.path.encode() + b" HTTP/1.1\r\nHost: x\r\n" + KEY
        slow = {"a header that never ends": head, "a body that never ends": head + b"Content-Length: 100\r\n\r\n{", "nothing at all": b"POST"}
        clients = {}
        for name, data in slow.items():
            clients[name] = socket.create_connection(("127.0.0.1", self.port), timeout=40)
            clients[name].sendall(data)
        start = time.monotonic()
        for name in ("a header that never ends", "nothing at all", "a body that never ends"):
            with self.subTest(name):
                self.assertIn(b" 408 ", clients[name].recv(65536))
            clients[name].close()
        self.assertLess(time.monotonic() - start, 25)
        self.assertEqual(self.answers()[408], 3)
        self.assertEqual(self.qasid.export(), self.before)

    def test_dribbling_does_not_help(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as client:
            client.sendall(b"POST " + self.path.encode() + b" HTTP/1.1\r\n")
            client.settimeout(0.25)
            start, answer = time.monotonic(), b""
            while not answer and time.monotonic() - start < 15:
                try:
                    client.sendall(b"X-A: b\r\n")
                    answer = client.recv(65536)
                except TimeoutError:
                    continue
                except OSError:
                    break
            self.assertIn(b" 408 ", answer)

    def test_what_is_no_json_is_kept_and_answered_200(self):
        bodies = (b"not json", b"", b"\xff\xfe\x00", b"[]", b"{}", b'{"event":"live_chat.new_message"}', b"[" * 2000, b'{"event":"live_chat.new_message","data":{"id":"q1"}}')
        for body in bodies:
            with self.subTest(body[:40]):
                self.assertEqual(self.qasid.post(self.path, body, {"Authorization": "Bearer t0ken", "Content-Type": "application/json"}).status, 200)
        export = self.qasid.export()
        self.assertEqual(export["conversations"], self.before["conversations"])
        kept = len(export["quarantine"])
        self.assertGreaterEqual(kept, 4)
        self.assertEqual(self.qasid.run("doctor")["quarantine"]["events"], kept)
        self.assertTrue(all(entry["reason"] for entry in export["quarantine"]))

    def test_a_reset_while_the_answer_is_made(self):
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"  # closing sends RST
        for number in range(100):
            client = socket.create_connection(("127.0.0.1", self.port))
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            client.sendall(request(self.path.encode()))
            client.close()
        wait_for(lambda: self.good(f"after {time.monotonic()}") == 200, "a good answer")
        self.assertIsNone(self.qasid.process.poll())

    def test_pipelined_requests_are_answered_in_order(self):
        path = self.path.encode()
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as client:
            client.sendall(request(path) + request(b"/nothing") + request(path, b"Connection: close"))
            received = b""
            while block := client.recv(65536):
                received += block
        self.assertEqual(re.findall(rb"HTTP/1\.1 ([0-9]+)", received), [b"200", b"404", b"200"])

    def test_a_thousand_idle_connections_do_not_hold_up_a_good_client(self):
        idle = []
        try:
            for _ in range(400):
                idle.append(socket.create_connection(("127.0.0.1", self.port), timeout=5))
            start = time.monotonic()
            self.assertEqual(self.good("among idle ones"), 200)
            self.assertLess(time.monotonic() - start, 5)
        finally:
            for client in idle:
                client.close()

    def test_expect_continue(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as client:
            data = request(self.path.encode(), b"Expect: 100-continue")
            head, body = data.split(b"\r\n\r\n", 1)
            client.sendall(head + b"\r\n\r\n")
            self.assertIn(b"100", client.recv(4096))
            client.sendall(body)
            self.assertIn(b" 200 ", client.recv(4096))

    def test_other_methods_of_reading(self):
        self.assertEqual(exchange(self.port, "HEAD", self.path, headers={"Authorization": "Bearer t0ken"}).status, 405)


if __name__ == "__main__":
    unittest.main()
