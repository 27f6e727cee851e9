"""Exactly what reaches the provider, looked at by a server of the test's own; and what Qasid makes of each way it can answer."""

import base64
import datetime
import http.server
import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

from programs import Qasid, exchange, free_port, wait_for

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
ACCEPTED = {"/v1/messages": (200, {"id": "msg_1", "status": "sent"}), "/v1/event/conversation_message": (202, {"event_id": "1234567890123456789", "status": "accepted",
            "timestamp": "2025-12-03T12:28:50.123456789Z"}), "/v1/oauth/token": (200, {"token_type": "Bearer", "expires_in": 31536000, "access_token": "fresh"}),
            "/v1/user/profile": (200, {"id": "usr_1", "name": "Sara", "email": "s@x.ma", "status": "active"})}


class Provider(http.server.ThreadingHTTPServer):
    """Keeps every request to the byte; `answers` holds what is said next, by path: (status, body, headers), a function, or the usual."""

    daemon_threads = True
    usual = ACCEPTED

    def __init__(self):
        super().__init__(("127.0.0.1", 0), ProviderHandler)
        self.requests = []
        self.answers = {}
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # a client that was killed

    def to(self, path):
        return [r for r in self.requests if r["path"] == path]


class ProviderHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = self.path.split("://", 1)[-1]
        path = path[path.index("/"):] if "://" in self.path else self.path
        self.server.requests.append({"method": self.command, "path": path, "line": self.path, "headers": self.headers, "bytes": body,
                                     "body": json.loads(body) if body and self.headers.get_content_type() == "application/json" else None})
        queue = self.server.answers.get(path)
        answer = queue.pop(0) if queue else self.server.usual.get(path, (404, {"message": "no such thing"}))
        if callable(answer):
            answer = answer(self, self.server.requests[-1]["body"])
        if answer is None:
            self.close_connection = True
            return
        status, content, headers = (*answer, {})[:3]
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_PUT = do_DELETE = do_POST

    def log_message(self, *_):
        pass


def reset(handler, _):
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    handler.connection.close()


class Bench(unittest.TestCase):
    PROVIDER = "digishare"
    SERVER = Provider
    SECRETS = {"token": "t0ken"}
    SETTINGS = {}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.provider = self.SERVER()
        self.addCleanup(self.provider.server_close)
        self.addCleanup(self.provider.shutdown)
        self.qasid = Qasid(folder.name)
        self.addCleanup(self.qasid.kill)
        words = [word for key, value in {**self.bases(), **self.SETTINGS}.items() for word in ("--set", f"{key}={value}")]
        added = self.qasid.run("account", "add", "--provider", self.PROVIDER, "--name", "A", *words, "--secrets-stdin", secrets=self.SECRETS)
        self.account, self.path = added["account"], urllib.parse.urlsplit(added["webhook_url"]).path

    def bases(self):
        base = f"http://127.0.0.1:{self.provider.port}/v1"
        return {"api_base": base, "event_api_base": base}

    def file(self, name, data):
        with open(os.path.join(self.folder, name), "wb") as stream:
            stream.write(data)
        return stream.name

    def send(self, conversation="c", text=None, content=None, wait=20):
        return self.qasid.send(self.account, conversation, text, content, wait)

    def echo(self, conversation, identity, body, kind="text", **more):
        payload = {"event": "live_chat.new_message", "data": {"id": identity, "data": {"conversation_id": conversation, "system": False, "type": kind, "body": body,
                   "send_to_third": True, "created_at": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
                   "sender": {"id": "s", "model_type": "user", "model_id": "usr_1", "name": "Sara"}, **more}}}
        self.assertEqual(self.qasid.post(self.path, payload).status, 200)

    def bodies(self, path="/v1/messages"):
        return [r["body"] for r in self.provider.to(path)]


def contents(png, ogg):
    """Name: the content file, its body on the Messages API, its body on the Event API (None: refused)."""
    reply = lambda n: {"caption": f"B{n}", "icon": "", "action": {"type": "reply", "id": f"b{n}"}}
    wire = [{"type": "reply", "reply": {"id": f"b{n}", "title": f"B{n}"}} for n in (1, 2, 3)]
    rows = [{"id": "r1", "title": "One", "description": "first"}, {"id": "r2", "title": "Two"}]
    link = "https://files.example.ma/a.jpg"
    button = lambda header=None: {"type": "button", **({"header": header} if header else {}), "body": {"text": "Pick"}, "action": {"buttons": wire}}
    both = lambda kind, body: ({"type": kind, "body": body},) * 2
    b64 = base64.b64encode
    return {
        "text": ({"kind": "text", "text": "سلام 👋"}, {"body": "سلام 👋"}, {"type": "text", "body": "سلام 👋"}),
        "no kind": ({"text": "x"}, {"body": "x"}, {"type": "text", "body": "x"}),
        "4096": ({"text": "ن" * 4096}, {"body": "ن" * 4096}, {"type": "text", "body": "ن" * 4096}),
        "location": ({"kind": "location", "latitude": 33.5731, "longitude": -7.5898, "name": "Casa", "address": "Rue 1"},
                     *both("location", {"latitude": 33.5731, "longitude": -7.5898, "name": "Casa", "address": "Rue 1"})),
        "location request": ({"kind": "location_request", "text": "Where?"}, *both("interactive", {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}})),
        "buttons": ({"kind": "text", "text": "Pick", "header": "H", "buttons": [[reply(1), reply(2)], [reply(3)]]}, *both("interactive", button({"type": "text", "text": "H"}))),
        "buttons under a picture": ({"kind": "media", "text": "Pick", "attachments": [{"kind": "image", "name": "a.jpg", "url": link}], "buttons": [[reply(1), reply(2), reply(3)]]},
                                    *both("interactive", button({"type": "image", "image": {"link": link}}))),
        "list": ({"kind": "list", "header": "H", "text": "B", "button": "Open", "sections": [{"title": "S", "rows": rows}]},
                 *both("interactive", {"type": "list", "header": {"type": "text", "text": "H"}, "body": {"text": "B"}, "action": {"button": "Open", "sections": [{"title": "S", "rows": rows}]}})),
        "reply": ({"text": "x", "reply_to": "msg_0"}, {"body": "x", "reply_to": "msg_0"}, None),
        "picture by address": ({"kind": "media", "text": "look", "attachments": [{"kind": "image", "name": "a.jpg", "url": link}]},
                               {"file": {"url": link, "file_name": "a.jpg", "caption": "look"}}, {"type": "image", "body": {"link": link, "filename": "a.jpg", "caption": "look"}}),
        "picture": ({"kind": "media", "text": "look", "attachments": [{"kind": "image", "name": "p.png", "local_path": png}]},
                    {"file": {"base64": "data:image/png;base64," + b64(PNG).decode(), "file_name": "p.png", "caption": "look"}},
                    {"body": "", "file": {"base64": b64(PNG).decode(), "file_name": "p.png", "caption": "look"}}),
        "voice": ({"kind": "media", "text": "", "attachments": [{"kind": "voice", "name": "v.ogg", "mime_type": "audio/ogg", "seconds": 3, "local_path": ogg}]},
                  {"file": {"base64": "data:audio/ogg;base64," + b64(b"OggS1234").decode(), "file_name": "v.ogg", "voice": True, "duration": 3}},
                  {"body": "", "file": {"base64": b64(b"OggS1234").decode(), "file_name": "v.ogg"}}),
    }


class MessagesApi(Bench):
    def test_every_kind_arrives_as_documented(self):
        self.qasid.background()
        for number, (name, (content, expected, _)) in enumerate(contents(self.file("p.png", PNG), self.file("v.ogg", b"OggS1234")).items()):
            with self.subTest(name):
                self.provider.answers["/v1/messages"] = [(201, {"data": {"object": "Message", "id": f"m{number}", "type": "x", "status": "sent"}} if number % 2 else {"id": f"m{number}", "status": "sent"})]
                code, message = self.send(content=content)
                self.assertEqual((code, message["delivery"], message["remote_id"]), (0, "accepted", f"m{number}"))
                [*_, request] = self.provider.requests
                self.assertEqual(request["body"], {"conversation_id": "c", "send_to_third": True, **expected})
                self.assertEqual((request["method"], request["line"]), ("POST", "/v1/messages"))
                self.assertEqual((request["headers"]["Authorization"], request["headers"]["Content-Type"], request["headers"]["Accept"]), ("Bearer t0ken", "application/json", "application/json"))
        self.assertEqual(len(self.provider.requests), number + 1)

    def test_what_each_answer_means(self):
        text = {"data": {"object": "Message", "id": "u1", "type": "text", "body": {"name": "unsupported file type a.jpg"}, "status": "sent"}}
        picture = {"kind": "media", "attachments": [{"kind": "image", "name": "a.jpg", "url": "https://x.ma/a.jpg"}]}
        rows = ((400, {"error": "bad", "details": "why"}, "failed", "rejected"), (402, {"message": "no balance", "status_code": 402}, "failed", "payment_required"),
                (403, {"message": "not yours"}, "failed", "forbidden"), (404, {"message": "no conversation", "resource_id": "c"}, "failed", "not_found"),
                (405, {"message": "no"}, "failed", "rejected"), (413, b"<html>413</html>", "failed", "too_large"),
                (422, {"message": "invalid", "errors": {"body": ["The body is required."]}}, "failed", "rejected"),
                (500, {"message": "oops", "request_id": "r"}, "possibly_sent", "server_failed"), (502, b"<html>", "possibly_sent", "server_failed"),
                (504, b"", "possibly_sent", "server_failed"), (200, b"<html>hello</html>", "possibly_sent", "bad_answer"), (302, b"", "possibly_sent", None),
                (200, text, "failed", "rejected"), (200, {"id": None, "status": "failed"}, "failed", "rejected"))
        self.qasid.background()
        for number, (status, body, delivery, kind) in enumerate(rows):
            with self.subTest(f"{status} {body}"):
                self.provider.answers["/v1/messages"] = [(status, body, {"Location": "/v1/elsewhere"} if status == 302 else {})]
                code, message = self.send(f"c{number}", content=picture if body is text else {"text": "hello"})
                self.assertEqual((code, message["delivery"]), (1 if delivery == "failed" else 0, delivery))
                if kind:
                    self.assertEqual(message["error"]["kind"], kind)
                self.assertEqual(message["error"]["outcome_known"], delivery == "failed")
                self.assertEqual(len([b for b in self.bodies() if b["conversation_id"] == f"c{number}"]), 1)
        self.assertEqual(self.provider.to("/v1/elsewhere"), [])
        self.assertIn("The body is required.", json.dumps(self.qasid.messages("c6")))

    def test_a_broken_connection_makes_no_second_copy(self):
        self.qasid.background()
        for name, act in (("reset", reset), ("closed", lambda handler, _: None), ("half a head", lambda handler, _: handler.wfile.write(b"HTTP/1.1 200 O")),
                          ("half a body", lambda handler, _: handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"))):
            with self.subTest(name):
                self.provider.answers["/v1/messages"] = [act]
                code, message = self.send(name, name)
                self.assertEqual((code, message["delivery"], message["error"]["outcome_known"]), (0, "possibly_sent", False))
        self.assertEqual(sorted(b["body"] for b in self.bodies()), ["closed", "half a body", "half a head", "reset"])
        self.assertEqual(self.qasid.stop(), 0)
        self.qasid.background()
        self.send("last", "last")
        self.assertEqual(len(self.bodies()), 5)

    def test_retry_after_is_honoured(self):
        self.qasid.background()
        for number, (status, headers, body) in enumerate(((429, {"Retry-After": "2", "X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "0"}, {"message": "slow"}),
                                                          (503, {"Retry-After": "2"}, {"message": "down"}), (503, {}, {"error": "service_unavailable", "retry_after": 2}))):
            with self.subTest(f"{status} {headers}"):
                self.provider.answers["/v1/messages"] = [(status, body, headers)]
                start = time.monotonic()
                code, message = self.send(f"r{number}", "x")
                self.assertEqual((code, message["delivery"]), (0, "accepted"))
                self.assertGreater(time.monotonic() - start, 1.9)
                self.assertEqual(len([b for b in self.bodies() if b["conversation_id"] == f"r{number}"]), 2)

    def test_echoes_of_our_own(self):
        self.qasid.background()

        def before(identity):
            def act(handler, body):
                self.echo(body["conversation_id"], identity, body["body"])
                return 200, {"id": identity, "status": "sent"}
            return act
        self.provider.answers["/v1/messages"] = [before("e1"), (200, {"id": "e2", "status": "sent"}), (200, {"status": "sent"}), reset, before("e5"), before("e6")]
        self.assertEqual(self.send("before", "hi")[1]["delivery"], "accepted")
        self.send("after", "hi")
        self.echo("after", "e2", "hi")
        self.send("no id", "hi")
        self.echo("no id", "e3", "hi")
        self.assertEqual(self.send("lost", "hi")[1]["delivery"], "possibly_sent")
        self.echo("lost", "e4", "hi")
        self.send("twins", "hi")
        self.send("twins", "hi")
        for _ in range(3):
            for conversation, identity in (("twins", "e6"), ("twins", "e5"), ("lost", "e4"), ("no id", "e3"), ("after", "e2"), ("before", "e1")):
                self.echo(conversation, identity, "hi")
        for conversation, identities in (("before", ["e1"]), ("after", ["e2"]), ("no id", ["e3"]), ("lost", ["e4"]), ("twins", ["e5", "e6"])):
            with self.subTest(conversation):
                messages = self.qasid.messages(conversation)
                self.assertEqual([(m["remote_id"], m["direction"], m["delivery"], m["text"]) for m in messages], [(i, "out", "accepted", "hi") for i in identities])
        # Another agent's message of other words is not ours.
        self.echo("after", "e9", "something else")
        self.assertEqual([m["text"] for m in self.qasid.messages("after")], ["hi", "something else"])

    def test_echoes_of_other_kinds(self):
        self.qasid.background()
        made = contents(self.file("p.png", PNG), self.file("v.ogg", b"OggS1234"))
        made["a text with a picture"] = ({**made["picture"][0], "kind": "text"}, made["picture"][1])
        made["a picture alone"] = ({**made["picture"][0], "kind": "text", "text": ""}, {"file": {"file_name": "p.png"}})
        for name in ("location", "location request", "buttons", "buttons under a picture", "list", "picture", "a text with a picture", "a picture alone", "voice"):
            with self.subTest(name):
                self.provider.answers["/v1/messages"] = [reset]
                self.assertEqual(self.send(name, content=made[name][0])[1]["delivery"], "possibly_sent")
                wire = made[name][1]
                kind = wire.get("type") or ("audio" if name == "voice" else "image")
                body = wire.get("body") or {"id": 5, "file_name": wire["file"]["file_name"], "mime_type": "audio/ogg" if name == "voice" else "image/png", "path": "c/x", "url": "c/x",
                                            "voice": name == "voice", **({"caption": wire["file"]["caption"]} if "caption" in wire["file"] else {})}
                self.echo(name, f"k {name}", body, kind)
                [message] = self.qasid.messages(name)
                self.assertEqual((message["delivery"], message["remote_id"]), ("accepted", f"k {name}"))

    def test_sigterm_in_the_middle_of_a_send(self):
        self.qasid.background()
        arrived = threading.Event()

        def hang(*_):
            arrived.set()
            time.sleep(60)
        self.provider.answers["/v1/messages"] = [hang]
        self.send("mid", "only once", wait=None)
        self.assertTrue(arrived.wait(15))
        start = time.monotonic()
        self.assertEqual(self.qasid.stop(), 0)
        self.assertLess(time.monotonic() - start, 15)
        self.qasid.background()
        self.assertEqual([(m["delivery"], m["error"]["outcome_known"]) for m in self.qasid.messages("mid")], [("possibly_sent", False)])
        self.assertEqual(self.send("mid", "next")[1]["delivery"], "accepted")
        self.assertEqual([b["body"] for b in self.bodies()], ["only once", "next"])

    def test_a_command_that_is_ended_in_the_middle(self):
        self.provider.answers["/v1/messages"] = [lambda *_: time.sleep(60)]
        command = subprocess.Popen(self.qasid.command("send", "--account", self.account, "--conversation", "mid", "--text", "once", "--wait", "50"), env=self.qasid.env, stdout=subprocess.PIPE)
        wait_for(lambda: self.bodies(), "the request")
        command.terminate()
        command.communicate(timeout=20)
        self.assertEqual(self.send("mid", "next")[1]["delivery"], "accepted")
        self.assertEqual([m["delivery"] for m in self.qasid.messages("mid")], ["possibly_sent", "accepted"])
        self.assertEqual([b["body"] for b in self.bodies()], ["once", "next"])

    def test_the_account_is_checked(self):
        self.assertEqual(self.qasid.run("account", "check", self.account)["identity"], {"id": "usr_1", "name": "Sara", "email": "s@x.ma", "status": "active"})
        self.provider.answers["/v1/user/profile"] = [(401, {"message": "Unauthenticated."})]
        code, _, errors = self.qasid.try_run("account", "check", "--account", self.account)
        self.assertEqual(code, 1)
        self.assertIn("unauthorized", errors)
        self.assertNotIn("t0ken", errors)

    def test_a_proxy(self):
        # The server itself plays the proxy: it is then asked with the whole address.
        self.qasid.run("account", "set", self.account, "--set", "api_base=http://api.example.invalid/v1")
        self.qasid.run("profile", "set", "proxy=http", "proxy_host=127.0.0.1", f"proxy_port={self.provider.port}")
        self.assertEqual(self.send("p", "through")[1]["delivery"], "accepted")
        self.assertEqual(self.provider.requests[-1]["line"], "http://api.example.invalid/v1/messages")
        self.qasid.run("profile", "set", "proxy=socks5", f"proxy_port={free_port()}")
        code, message = self.send("p", "nobody there", wait=6)
        self.assertEqual((code, message["delivery"], message["error"]["kind"]), (0, "queued", "unreachable"))

    def test_tls(self):
        if not shutil.which("openssl"):
            self.skipTest("openssl makes the certificate")
        key, certificate = os.path.join(self.folder, "key.pem"), os.path.join(self.folder, "cert.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
        self.qasid.run("profile", "set", f"tls_certificate={certificate}", f"tls_key={key}")
        self.assertTrue(self.qasid.run("account", "list")["accounts"][0]["webhook_url"].startswith("https://"))
        port = self.qasid.background()
        context = ssl.create_default_context(cafile=certificate)
        with context.wrap_socket(socket.create_connection(("127.0.0.1", port), timeout=10), server_hostname="localhost") as client:
            body = json.dumps({"event": "live_chat.new_message", "data": {"id": "t", "data": {"conversation_id": "tls", "body": "safe", "sender": {"model_type": "third"}}}}).encode()
            client.sendall(b"POST " + self.path.encode() + b" HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body)
            self.assertIn(b" 200 ", client.recv(4096))
        self.assertEqual([m["text"] for m in self.qasid.messages("tls")], ["safe"])
        self.assertTrue(self.qasid.run("doctor")["receiver"]["tls"])
        with self.assertRaises(OSError):  # plain HTTP gets nothing there
            if exchange(port, "POST", self.path, body).status == 200:
                self.fail("answered without TLS")
            raise OSError
        self.qasid.run("profile", "set", "tls_certificate=/nonexistent.pem")
        self.assertIn("trouble", self.qasid.run("doctor")["receiver"])


class EventApi(Bench):
    SETTINGS = {"sender": "event"}

    def test_every_kind_arrives_as_documented(self):
        self.qasid.background()
        for number, (name, (content, _, expected)) in enumerate(contents(self.file("p.png", PNG), self.file("v.ogg", b"OggS1234")).items()):
            with self.subTest(name):
                asked = len(self.provider.requests)
                self.provider.answers["/v1/event/conversation_message"] = [(202, {"event_id": f"123456789012345{number:04}", "status": "accepted"})]
                code, message = self.send(content=content)
                if expected is None:
                    self.assertEqual((code, message, len(self.provider.requests)), (2, None, asked))
                    continue
                self.assertEqual((code, message["delivery"]), (0, "accepted"))
                [*_, request] = self.provider.requests
                request["body"].pop("event_type", None)
                self.assertEqual(request["body"], {"conversation_id": "c", "send_to_third": True, **expected})
                self.assertEqual(request["headers"]["Authorization"], "Bearer t0ken")

    def test_echoes_carry_the_event_id(self):
        self.qasid.background()
        ids = [f"12345678901234567{n:02}" for n in range(4)]

        def before(handler, body):
            self.echo(body["conversation_id"], "m0", body["body"], event_id=ids[0])
            return 202, {"event_id": ids[0], "status": "accepted"}
        self.provider.answers["/v1/event/conversation_message"] = [before] + [(202, {"event_id": i, "status": "accepted"}) for i in ids[1:]]
        self.send("before", "hi")
        self.send("twins", "hi")
        self.send("twins", "hi")
        for _ in range(2):
            self.echo("twins", "m2", "hi", event_id=ids[2])
            self.echo("twins", "m1", "hi", event_id=ids[1])
            self.echo("before", "m0", "hi", event_id=ids[0])
        self.assertEqual([m["remote_id"] for m in self.qasid.messages("before")], ["m0"])
        self.assertEqual([m["remote_id"] for m in self.qasid.messages("twins")], ["m1", "m2"])
        self.send("number", "hi")
        self.echo("number", "m3", "hi", event_id=int(ids[3]))
        self.assertEqual([m["remote_id"] for m in self.qasid.messages("number")], ["m3"])

    def test_its_errors(self):
        self.qasid.background()
        # Where the details name a field, the field says more than the general word.
        for number, (status, body, kind, told) in enumerate(((400, {"error": "invalid_json"}, "rejected", "invalid_json"),
                                                             (400, {"error": "validation_failed", "details": {"body": "x"}}, "rejected", "body"),
                                                             (413, {"error": "payload_too_large"}, "too_large", "payload_too_large"))):
            with self.subTest(body):
                self.provider.answers["/v1/event/conversation_message"] = [(status, body)]
                code, message = self.send(f"e{number}", "x")
                self.assertEqual((code, message["delivery"], message["error"]["kind"], message["error"]["provider_code"]), (1, "failed", kind, told))


class ClientCredentials(Bench):
    SECRETS = {"client_id": "cid", "client_secret": "s3cret"}

    def test_a_token_is_fetched_once_and_again_when_refused(self):
        self.qasid.background()
        for text in ("one", "two"):
            self.assertEqual(self.send("c", text)[1]["delivery"], "accepted")
        [asked] = self.provider.to("/v1/oauth/token")
        self.assertEqual(asked["body"], {"grant_type": "client_credentials", "client_id": "cid", "client_secret": "s3cret"})
        self.assertNotIn("Authorization", asked["headers"])
        self.provider.answers["/v1/messages"] = [(401, {"message": "Unauthenticated."})]
        self.provider.answers["/v1/oauth/token"] = [(200, {"token_type": "Bearer", "expires_in": 60, "access_token": "second"})]
        self.assertEqual(self.send("c", "three")[1]["delivery"], "accepted")
        self.assertEqual([r["headers"]["Authorization"] for r in self.provider.to("/v1/messages")], ["Bearer fresh", "Bearer fresh", "Bearer fresh", "Bearer second"])

    def test_refused_credentials_pause_the_account(self):
        self.qasid.background()
        self.provider.answers["/v1/oauth/token"] = [(401, {"error": "invalid_client", "message": "Client authentication failed"})]
        code, message = self.send("c", "one", wait=2)
        self.assertEqual((code, message["delivery"], message["error"]["kind"]), (0, "queued", "unauthorized"))
        [account] = self.qasid.run("account", "list")["accounts"]
        self.assertEqual((account["health"], account["trouble"]["kind"]), ("attention", "unauthorized"))
        self.assertEqual(self.bodies(), [])
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets={"client_secret": "better"})
        wait_for(lambda: self.qasid.messages("c")[0]["delivery"] == "accepted", "the reply to go out")
        self.assertEqual(len(self.bodies()), 1)


if __name__ == "__main__":
    unittest.main()
