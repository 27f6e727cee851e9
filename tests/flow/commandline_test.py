"""The command line as its help and docs/cli.md tell it: every command, option, exit code and wrong use."""

import base64
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from programs import BIN, TOKEN, Qasid, Sandbox, free_port, new_message, wait_for

RFC3339 = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"
DELIVERIES = {"held", "queued", "sending", "accepted", "possibly_sent", "failed"}
MESSAGE_KEYS = {"id", "remote_id", "direction", "author", "time", "kind", "text", "texts", "buttons", "attachments", "reply_to", "delivery", "error"}


class Silent:
    """A provider nobody may ask: it counts who connects."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.asked = 0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        try:
            while True:
                client, _ = self.socket.accept()
                self.asked += 1
                client.close()
        except OSError:
            pass


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.provider = Silent()
        self.addCleanup(self.provider.socket.close)
        self.qasid = Qasid(folder.name)
        self.addCleanup(self.qasid.kill)
        self.base = f"http://127.0.0.1:{self.provider.port}/v1"

    def raw(self, *words, stdin=b"", **more):
        return subprocess.run(self.qasid.command(*words), env=self.qasid.env, capture_output=True, input=stdin, timeout=60, **more)

    def fails(self, code, *words, stdin=b""):
        done = self.raw(*words, stdin=stdin)
        self.assertEqual((done.returncode, done.stdout), (code, b""), (words, done.stderr))
        self.assertTrue(done.stderr.strip(), words)
        return done.stderr.decode()

    def add(self, *words, secrets=None, name="Atlas Store"):
        return self.qasid.run("account", "add", "--provider", "digishare", "--name", name, "--set", f"api_base={self.base}", "--set", f"event_api_base={self.base}",
                              *words, "--secrets-stdin", secrets={"token": TOKEN} if secrets is None else secrets)

    def file(self, content):
        name = os.path.join(self.folder, "content.json")
        with open(name, "wb") as stream:
            stream.write(content if isinstance(content, bytes) else json.dumps(content).encode())
        return name

    def test_help_tells_everything(self):
        shutil.rmtree(self.qasid.profile)
        for words in (["--help"], ["-h"], ["account", "--help"], ["account", "add", "--help"], ["send", "--help"], ["send", "--account", "1", "-h"], ["export", "--help"], ["help"]):
            with self.subTest(words):
                done = subprocess.run([os.path.join(BIN, "qasid"), *words], env=self.qasid.env, capture_output=True, timeout=20)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                for word in ("account add", "--secrets-stdin", "--wait", "--background", "--listen", "--profile", "export", "doctor", "profile set", "QASID_PASSPHRASE"):
                    self.assertIn(word, done.stdout.decode())
                self.assertEqual(re.findall(r"(?:^|  )([0-9])  \S", done.stdout.decode(), re.M), list("01234567"))
        self.assertFalse(os.path.exists(self.qasid.profile))
        self.assertRegex(subprocess.run([os.path.join(BIN, "qasid"), "--version"], env=self.qasid.env, capture_output=True).stdout, rb"\d+\.\d+")

    def test_wrong_words_are_refused_before_anything_is_made(self):
        for words in (["nonsense"], ["--nonsense"], ["account"], ["account", "fly"], ["account", "add"], ["account", "add", "--provider", "digishare"],
                      ["account", "add", "--name", "x"], ["account", "list", "--what"], ["account", "set"], ["account", "set", "1", "--set"],
                      ["account", "set", "1", "--set", "novalue"], ["account", "set", "1", "--set", "=x"], ["account", "enable"], ["account", "enable", "1", "2"],
                      ["profile"], ["profile", "set"], ["profile", "set", "word"], ["send"], ["send", "--account", "1"],
                      ["send", "--account", "1", "--conversation", "c"], ["send", "--account", "1", "--text", "t"],
                      ["send", "--account", "1", "--conversation", "c", "--text", "a", "--content", "b"],
                      ["send", "--account", "1", "--conversation", "c", "--text", "a", "--wait", "soon"],
                      ["send", "--account", "1", "--conversation", "c", "--text", "a", "--wait", "-1"],
                      ["send", "--account", "1", "--conversation", "", "--text", "a"],
                      ["export", "--format"], ["export", "--format", "xml"], ["doctor", "who"], ["--background", "--listen", "here"],
                      ["--background", "--listen", "127.0.0.1:99999"], ["--background", "--listen", "not.an.address:80"], ["--profile"]):
            with self.subTest(words):
                self.fails(2, *words)

    def test_an_account_is_added_without_asking_anybody(self):
        added = self.add()
        self.assertEqual(set(added), {"account", "webhook_url"})
        self.assertRegex(added["webhook_url"], r"^http://127\.0\.0\.1:8787/digishare/[A-Za-z0-9_-]{20,}$")
        second = self.add("--set", "sender=event", name="متجر أطلس")
        self.assertNotEqual(second["webhook_url"], added["webhook_url"])
        [one, two] = self.qasid.run("account", "list")["accounts"]
        self.assertEqual((one["account"], one["provider"], one["name"], one["enabled"], one["has_secrets"], one["trouble"]),
                         (added["account"], "digishare", "Atlas Store", True, True, None))
        self.assertEqual((two["name"], two["settings"]["sender"]), ("متجر أطلس", "event"))
        self.assertNotIn(TOKEN, json.dumps([one, two]))
        self.assertEqual(self.provider.asked, 0)

    def test_options_with_an_equals_sign(self):
        added = self.qasid.run("account", "add", "--provider=digishare", "--name=A=B", f"--set=api_base={self.base}", "--secrets-stdin", secrets={"token": TOKEN})
        [account] = self.qasid.run("account", "list")["accounts"]
        self.assertEqual((account["name"], account["settings"]["api_base"]), ("A=B", self.base))
        code, message = self.qasid.try_run("send", f"--account={added['account']}", "--conversation=c", "--text=--help")[:2]
        self.assertEqual((code, message["text"]), (0, "--help"))
        self.assertEqual(len(self.qasid.run("export", "--format=json", f"--account={added['account']}")["conversations"]), 1)

    def test_accounts_that_cannot_be(self):
        def add(*words, stdin=b'{"token":"t"}', provider="digishare", name="A"):
            return self.fails(2, "account", "add", "--provider", provider, "--name", name, *words, "--secrets-stdin", stdin=stdin)
        add(provider="nobody")
        add(name=" ")
        for pair in ("colour=red", "token=t", "sender=pigeon", "webhook_auth=magic", "api_base=ftp://x/v1", "api_base=nonsense", "api_base=https://u:p@x/v1",
                     "api_base=https://x/v1?a=b", "event_api_base=/v1", "webhook_auth=bearer", "webhook_auth=basic", "webhook_auth=header"):
            with self.subTest(pair):
                self.assertNotIn("Traceback", add("--set", pair))
        for stdin in (b"", b"garbage", b"[]", b'"t"', b"null", b"{}", b'{"token":""}', b'{"token":["t"]}', b'{"token":null}', b'{"key":"t"}', b'{"client_id":"a"}',
                      b'{"client_secret":"a"}', b'{"token":"a\\nb"}', b'{"token":"\xff"}', b'{"token":"t"'):
            with self.subTest(stdin):
                add(stdin=stdin)
        self.fails(2, "account", "add", "--provider", "digishare", "--name", "A")
        self.assertEqual(self.qasid.run("account", "list"), {"accounts": []})

    def test_secrets_that_are_numbers(self):
        self.add(secrets={"client_id": 12, "client_secret": "s"})
        self.assertEqual(self.qasid.run("account", "list")["accounts"][0]["has_secrets"], True)

    def test_no_keychain_and_no_passphrase(self):
        del self.qasid.env["QASID_PASSPHRASE"]
        self.fails(5, "account", "add", "--provider", "digishare", "--name", "A", "--secrets-stdin", stdin=b'{"token":"t"}')
        self.assertEqual(self.qasid.run("account", "list"), {"accounts": []})
        self.assertNotEqual(self.qasid.run("doctor")["keychain"]["state"], "open")

    def test_a_wrong_passphrase(self):
        account = self.add()["account"]
        self.qasid.env["QASID_PASSPHRASE"] = "another"
        [listed] = self.qasid.run("account", "list")["accounts"]
        self.assertEqual((listed["has_secrets"], listed["health"]), (False, "attention"))
        self.fails(5, "account", "check", account)
        self.fails(5, "account", "add", "--provider", "digishare", "--name", "B", "--secrets-stdin", stdin=b'{"token":"t"}')

    def test_unknown_accounts(self):
        self.add()
        self.qasid.background()
        for account in ("99", "x", "-1", "", "1x", "9" * 30):
            for words in (["set", account, "--name", "N"], ["enable", account], ["disable", account], ["remove", account], ["check", account]):
                with self.subTest(words):
                    self.fails(3, "account", *words)
            with self.subTest(account):
                self.fails(3, "send", "--account", account, "--conversation", "c", "--text", "t")
                self.fails(3, "export", "--format", "json", "--account", account)

    def test_an_account_is_changed(self):
        account = self.add()["account"]
        changed = self.qasid.run("account", "set", "--account", account, "--name", "New", "--set", "sender=event", "--set", "company_id=cmp_1")
        self.assertEqual((changed["name"], changed["settings"]["sender"], changed["settings"]["company_id"]), ("New", "event", "cmp_1"))
        changed = self.qasid.run("account", "set", account, "--set", "company_id=")
        self.assertEqual((changed["name"], "company_id" in changed["settings"]), ("New", False))
        self.fails(2, "account", "set", account, "--set", "sender=pigeon")
        self.fails(2, "account", "set", account, "--set", "webhook_auth=bearer")
        self.fails(2, "account", "set", account, "--set", "webhook_auth=bearer", "--secrets-stdin", stdin=b"[]")
        self.fails(2, "account", "set", account, "--name", " ")
        self.qasid.run("account", "set", account, "--set", "webhook_auth=bearer", "--secrets-stdin", secrets={"webhook_secret": "w"})
        self.assertEqual(self.qasid.run("account", "disable", account)["account"], account)
        self.assertEqual([(a["enabled"], a["health"], a["settings"]["webhook_auth"]) for a in self.qasid.run("account", "list")["accounts"]], [(False, "paused", "bearer")])
        self.qasid.run("account", "disable", account)
        self.qasid.run("account", "enable", account)
        self.assertTrue(self.qasid.run("account", "list")["accounts"][0]["enabled"])
        self.qasid.run("send", "--account", account, "--conversation", "c", "--text", "t")
        self.qasid.run("account", "remove", account)
        self.assertEqual((self.qasid.run("account", "list"), self.qasid.export()), ({"accounts": []}, {"conversations": [], "quarantine": []}))
        self.fails(3, "account", "remove", account)

    def test_the_profile_is_set(self):
        self.qasid.run("profile", "set", "public_url=https://inbox.example.ma/hooks/", "listen_port=31999")
        shown = self.qasid.run("profile", "show")
        self.assertEqual((shown["public_url"], shown["listen_port"], shown["proxy"]), ("https://inbox.example.ma/hooks", "31999", "system"))
        added = self.add()
        self.assertRegex(added["webhook_url"], r"^https://inbox\.example\.ma/hooks/digishare/[A-Za-z0-9_-]{20,}$")
        for pair in ("colour=red", "public_url=nonsense", "public_url=ftp://x", "public_url=https://x/?a", "listen_port=99999", "listen_port=x", "listen_address=nowhere", "proxy=tor",
                     "proxy_port=0", "undo_seconds=4", "theme=pink", "text_zoom=500"):
            with self.subTest(pair):
                self.fails(2, "profile", "set", pair)
        # All or nothing.
        self.fails(2, "profile", "set", "agent_name=Sara", "theme=pink")
        self.assertEqual(self.qasid.run("profile", "show")["agent_name"], "")
        self.qasid.run("profile", "set", "public_url=")
        self.assertRegex(self.qasid.run("account", "list")["accounts"][0]["webhook_url"], r"^http://127\.0\.0\.1:31999/")

    def test_a_reply_waits_without_an_instance(self):
        account = self.add()["account"]
        message = self.qasid.run("send", "--account", account, "--conversation", "C1", "--text", "سلام\nline 2 👍")
        self.assertEqual(set(message), MESSAGE_KEYS)
        self.assertEqual((message["direction"], message["kind"], message["text"], message["delivery"], message["remote_id"], message["error"]),
                         ("out", "text", "سلام\nline 2 👍", "queued", None, None))
        self.assertRegex(message["time"], RFC3339)
        self.assertEqual(self.qasid.messages("C1"), [message])
        self.assertEqual(self.qasid.run("doctor")["outbox"]["waiting"], 1)
        self.assertEqual(self.provider.asked, 0)

    def test_a_paused_account_holds(self):
        account = self.add()["account"]
        self.qasid.run("account", "disable", account)
        code, message = self.qasid.send(account, "C1", "t", wait=1)
        self.assertEqual((code, message["delivery"]), (0, "held"))
        self.assertEqual(self.provider.asked, 0)
        self.qasid.run("account", "enable", account)
        self.assertEqual(self.qasid.messages("C1")[0]["delivery"], "queued")

    def test_content_that_is_refused(self):
        account = self.add()["account"]
        self.qasid.background()
        self.qasid.run("account", "disable", account)
        reply = lambda caption="Yes", identity="y", **more: {"caption": caption, "icon": "", "action": {"type": "reply", "id": identity}, **more}
        menu = {"kind": "list", "text": "t", "button": "b", "sections": [{"title": "s", "rows": [{"id": "1", "title": "one"}]}]}
        attached = lambda **more: {"kind": "media", "text": "", "attachments": [{"kind": "image", "name": "a.png", **more}]}
        for content in (b"", b"garbage", b"[]", b"null", b'{"text":"\xff"}', {}, {"kind": "text"}, {"kind": "text", "text": ""}, {"kind": "text", "text": "  \n "}, {"text": 5},
                        {"text": "x" * 4097}, {"kind": "poem", "text": "x"}, {"kind": 3, "text": "x"},
                        {"kind": "location"}, {"kind": "location", "latitude": 91, "longitude": 0}, {"kind": "location", "latitude": "33", "longitude": 0},
                        {"kind": "location", "latitude": 1, "longitude": 181}, {"kind": "location_request"}, {"kind": "location_request", "text": ""},
                        {"text": "t", "buttons": [reply()]}, {"text": "t", "buttons": "x"}, {"text": "", "buttons": [[reply()]]}, {"text": "t", "buttons": [[{}]]},
                        {"text": "t", "buttons": [[reply(caption="x" * 21)]]}, {"text": "t", "buttons": [[reply(identity=str(n)) for n in range(4)]]},
                        {"text": "t", "buttons": [[reply(), reply()]]}, {"text": "t", "buttons": [[{"caption": "x", "action": {"type": "link", "url": "https://x"}}]]},
                        {"text": "t", "buttons": [[{"caption": "x", "action": {"type": "warp"}}]]}, {"text": "t", "header": "h" * 61, "buttons": [[reply()]]},
                        {**menu, "sections": []}, {**menu, "button": ""}, {**menu, "text": ""}, {**menu, "sections": [{"title": "s", "rows": []}]}, {**menu, "sections": 4},
                        {**menu, "sections": [{"title": "s", "rows": [{"id": "1", "title": "x" * 25}]}]},
                        {**menu, "sections": [{"title": "s", "rows": [{"id": str(n), "title": "x"} for n in range(11)]}]},
                        {"kind": "media", "text": "no file"}, attached(), attached(local_path="/nonexistent.png"), attached(local_path="/"), attached(url="nonsense"),
                        attached(url="file:///etc/passwd"), {"kind": "media", "attachments": [{"kind": "audio", "name": "a.mp3", "url": "https://x/a.mp3"}], "text": "words"},
                        {"kind": "media", "attachments": "x"}, {"kind": "system", "code": "x"}, {"kind": "choice", "title": "x"}, {"kind": "unsupported", "type": "x", "raw": ""},
                        {"text": "t", "reply_to": 5.5}):
            with self.subTest(str(content)[:80]):
                self.fails(2, "send", "--account", account, "--conversation", "C1", "--content", self.file(content))
        self.fails(2, "send", "--account", account, "--conversation", "C1", "--content", "/nonexistent.json")
        self.fails(2, "send", "--account", account, "--conversation", "C1", "--content", self.folder)
        self.fails(2, "send", "--account", account, "--conversation", "C1", "--text", "")
        self.assertEqual([m for m in self.qasid.messages("C1")], [])
        self.assertEqual(self.qasid.run("doctor")["outbox"]["waiting"], 0)

    def test_a_file_is_named_as_seen_from_the_command(self):
        account = self.add()["account"]
        self.qasid.background(cwd="/")
        self.qasid.run("account", "disable", account)
        with open(os.path.join(self.folder, "a.png"), "wb") as stream:
            stream.write(b"\x89PNG....")
        content = self.file({"kind": "media", "text": "", "attachments": [{"kind": "image", "local_path": "a.png"}]})
        sent = self.raw("send", "--account", account, "--conversation", "C1", "--content", os.path.basename(content), cwd=self.folder)
        self.assertEqual((sent.returncode, sent.stderr), (0, b""))
        [attachment] = json.loads(sent.stdout)["attachments"]
        self.assertEqual((attachment["name"], attachment["size"]), ("a.png", 8))

    def test_an_exported_message_can_be_sent(self):
        account = self.add()["account"]
        content = {"kind": "text", "text": "Yes?", "header": "H", "buttons": [[{"caption": "Y", "icon": "", "action": {"type": "reply", "id": "y"}}]]}
        first = self.qasid.run("send", "--account", account, "--conversation", "C1", "--content", self.file(content))
        again = self.qasid.run("send", "--account", account, "--conversation", "C2", "--content", self.file(self.qasid.messages("C1")[0]))
        for key in ("kind", "text", "header", "buttons", "delivery"):
            self.assertEqual(again[key], first[key])
        self.assertNotEqual(again["id"], first["id"])

    def test_numbers_serve_as_ids(self):
        account = self.add()["account"]
        sent = lambda content: self.qasid.run("send", "--account", account, "--conversation", "C1", "--wait", "0.0", "--content", self.file(content))
        self.assertEqual(sent({"text": "x", "reply_to": 12})["reply_to"], "12")
        self.assertEqual(sent({"text": "x", "buttons": [[{"caption": "Y", "icon": None, "action": {"type": "reply", "id": 1}}]], "attachments": None})["buttons"],
                         [[{"caption": "Y", "icon": "", "action": {"type": "reply", "id": "1"}}]])
        self.assertEqual(sent({"kind": "list", "text": "x", "button": "b", "sections": [{"rows": [{"id": 7, "title": "a"}]}]})["sections"][0]["rows"][0]["id"], "7")

    def test_a_file_says_what_it_is(self):
        account = self.add()["account"]
        for name, kind in (("a.jpg", "image"), ("a.PNG", "image"), ("a.mp4", "video"), ("a.mp3", "audio"), ("a.pdf", "document"), ("a", "other")):
            sent = self.qasid.run("send", "--account", account, "--conversation", "C1",
                                  "--content", self.file({"kind": "media", "attachments": [{"url": f"https://x.ma/{name}?v=1.2"}]}))
            self.assertEqual(sent["attachments"][0]["kind"], kind, name)

    def test_export_of_one_account_or_conversation(self):
        one, two = self.add()["account"], self.add()["account"]
        for account, conversation in ((one, "a"), (one, "b"), (two, "a")):
            self.qasid.run("send", "--account", account, "--conversation", conversation, "--text", f"{account}{conversation}")
        found = lambda **more: [(c["account"], c["remote_id"]) for c in self.qasid.export(**more)["conversations"]]
        self.assertEqual(sorted(found()), [(one, "a"), (one, "b"), (two, "a")])
        self.assertEqual(sorted(found(account=one)), [(one, "a"), (one, "b")])
        self.assertEqual(sorted(found(conversation="a")), [(one, "a"), (two, "a")])
        self.assertEqual(found(conversation="a", account=two), [(two, "a")])
        self.assertEqual(found(conversation="nobody"), [])

    def test_a_profile_that_is_not_there(self):
        shutil.rmtree(self.qasid.profile)
        self.fails(3, "export", "--format", "json")
        self.assertFalse(os.path.exists(self.qasid.profile))
        self.assertEqual(self.qasid.run("account", "list"), {"accounts": []})
        self.assertEqual(os.stat(self.qasid.profile).st_mode & 0o777, 0o700)
        self.assertEqual(self.qasid.export(), {"conversations": [], "quarantine": []})
        with open(os.path.join(self.folder, "plain"), "w", encoding="ascii"):
            pass
        self.qasid.profile = os.path.join(self.folder, "plain")
        self.fails(6, "account", "list")

    def test_everything_goes_through_the_running_instance(self):
        port = self.qasid.background()
        added = self.add("--set", "webhook_auth=header", "--set", "webhook_header=X-Key", secrets={"token": TOKEN, "webhook_secret": "s"})
        self.assertTrue(added["webhook_url"].startswith(f"http://127.0.0.1:{port}/"))
        path = added["webhook_url"].split(str(port), 1)[1]
        self.assertEqual(self.qasid.post(path, new_message("m", "c", "hello"), {"X-Key": "s"}).status, 200)
        self.assertEqual(self.qasid.post(path, b"not json", {"X-Key": "s"}).status, 200)
        self.assertEqual(self.qasid.post(path, b"not json", {"X-Key": "S"}).status, 401)
        doctor = self.qasid.run("doctor")
        self.assertEqual((doctor["receiver"]["listening"], doctor["receiver"]["port"], doctor["receiver"]["answers"]), (True, port, {"200": 2, "401": 1}))
        self.assertEqual((doctor["quarantine"]["events"], doctor["keychain"]["kind"], doctor["keychain"]["state"]), (1, "file", "open"))
        self.assertEqual(set(doctor) >= {"store", "receiver", "outbox", "quarantine", "keychain", "disk_full"}, True)
        self.qasid.run("account", "disable", added["account"])
        self.assertEqual(self.qasid.post(path, new_message("m2", "c", "later"), {"X-Key": "s"}).status, 503)
        self.qasid.run("account", "enable", added["account"])
        self.assertEqual(self.qasid.post(path, new_message("m2", "c", "later"), {"X-Key": "s"}).status, 200)
        self.assertEqual([m["text"] for m in self.qasid.messages("c")], ["hello", "later"])
        self.qasid.run("account", "set", added["account"], "--set", "webhook_header=X-Other")
        self.assertEqual(self.qasid.post(path, new_message("m3", "c", "x"), {"X-Key": "s"}).status, 401)
        self.assertEqual(self.qasid.post(path, new_message("m3", "c", "x"), {"x-other": "s"}).status, 200)
        self.qasid.run("account", "remove", added["account"])
        self.assertEqual(self.qasid.post(path, new_message("m4", "c", "x"), {"X-Other": "s"}).status, 404)
        self.assertEqual(self.qasid.stop(), 0)

    def test_many_commands_at_once(self):
        began = time.monotonic()
        account = self.add()["account"]
        # A command waits ten seconds for its turn: with a sanitizer in it, fewer than eight are done by then.
        count = max(3, min(8, int(6 / (time.monotonic() - began))))
        running = [subprocess.Popen(self.qasid.command("send", "--account", account, "--conversation", f"c{n % 3}", "--text", f"t{n}"), env=self.qasid.env,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE) for n in range(count)]
        self.assertEqual({process.communicate()[1] for process in running}, {b""})
        self.assertEqual([process.returncode for process in running], [0] * count)
        texts = [m["text"] for c in self.qasid.export()["conversations"] for m in c["messages"]]
        self.assertEqual(sorted(texts), [f"t{n}" for n in range(count)])

    def test_a_start_among_many_commands(self):
        account = self.add()["account"]
        running = [subprocess.Popen(self.qasid.command("send", "--account", account, "--conversation", f"c{n % 3}", "--text", f"t{n}"), env=self.qasid.env,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE) for n in range(16)]
        self.qasid.background()
        self.assertEqual([process.communicate()[1] for process in running], [b""] * 16)
        self.assertEqual([process.returncode for process in running], [0] * 16)
        self.assertEqual(sum(len(c["messages"]) for c in self.qasid.export()["conversations"]), 16)

    def test_a_second_instance(self):
        self.qasid.background()
        second = subprocess.run(self.qasid.command("--background", "--listen", "127.0.0.1:0"), env=self.qasid.env, capture_output=True, timeout=60)
        self.assertEqual((second.returncode, second.stdout), (4, b""))

    def test_a_port_that_is_taken(self):
        self.qasid.launch(self.provider.port)
        line = json.loads(self.qasid.process.stdout.readline())
        self.assertEqual((line["ready"], line["receiver"]["listening"]), (True, False))
        wait_for(lambda: "trouble" in self.qasid.run("doctor")["receiver"], "word of it")

    def test_the_provider_says_no(self):
        with Sandbox() as sandbox:
            account, _ = self.qasid.add_account(sandbox)
            for status in (401, 403, 404, 413, 422, 500):
                with self.subTest(status):
                    sandbox.fault("status", "GET /v1/user/profile", status=status)
                    self.fails(1, "account", "check", account)
            sandbox.fault("status", "GET /v1/user/profile", status=503)
            self.fails(7, "account", "check", account)
            self.qasid.run("account", "check", account)  # so that the key is good again
            refused = self.raw("send", "--account", account, "--conversation", "nowhere", "--text", "t", "--wait", "20")
            message = json.loads(refused.stdout)
            self.assertEqual((refused.returncode, message["delivery"]), (1, "failed"))
            self.assertIn(message["error"]["detail"], refused.stderr.decode())

    def test_something_else_answers_in_its_place(self):
        with Sandbox() as sandbox:
            account, _ = self.qasid.add_account(sandbox, api_base=f"https://127.0.0.1:{sandbox.port}/v1")  # which speaks no TLS
            self.qasid.background()
            self.qasid.send(account, "c", "t")
            listed = lambda: self.qasid.run("account", "list")["accounts"][0]
            wait_for(lambda: listed()["health"] == "attention", "word of it")
            self.assertEqual(listed()["trouble"]["kind"], "tls_failed")
            [message] = self.qasid.messages("c")
            self.assertEqual((message["delivery"], message["error"]["kind"]), ("queued", "tls_failed"))
            self.fails(7, "account", "check", account)

    def test_bytes_that_are_no_text(self):
        account = self.add()
        path = "/" + account["webhook_url"].split("/", 3)[3]
        self.qasid.background()
        body = b'{"event":"caf\xe9"}'
        self.assertEqual(self.qasid.post(path, body).status, 200)
        self.assertEqual(self.qasid.post(path, "قاصد".encode()).status, 200)
        text, other = self.qasid.export()["quarantine"]
        self.assertEqual(text["raw"], "قاصد")
        self.assertNotIn("raw_base64", text)
        self.assertEqual(base64.b64decode(other["raw_base64"]), body)

    def test_the_provider_is_away(self):
        self.provider.socket.close()
        account = self.add("--set", f"api_base=http://127.0.0.1:{free_port()}/v1")["account"]
        self.fails(7, "account", "check", account)
        code, message = self.qasid.send(account, "c", "t", wait=1)
        self.assertEqual((code, message["delivery"], message["error"]["kind"]), (0, "queued", "unreachable"))


if __name__ == "__main__":
    unittest.main()
