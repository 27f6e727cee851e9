"""The simulated Digishare refuses what the real one refuses, and answers in its shapes."""

import base64
import copy
import time
import unittest

from programs import Hook, Sandbox, exchange, wait_for

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\0" * 64).decode()
OGG = base64.b64encode(b"OggS" + b"\0" * 64).decode()


def buttons(*titles, **more):
    rows = [{"type": "reply", "reply": {"id": f"b{i}", "title": title}} for i, title in enumerate(titles)]
    return {"type": "button", "body": {"text": "Choose"}, "action": {"buttons": rows}, **more}


def menu(rows=1, title="Row", button="Open"):
    entries = [{"id": f"r{i}", "title": title, "description": "d"} for i in range(rows)]
    return {"type": "list", "header": {"type": "text", "text": "Menu"}, "body": {"text": "Choose"},
            "action": {"button": button, "sections": [{"title": "S", "rows": entries}]}}


ASK_PLACE = {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}}

GOOD = {
    "text": {"body": "Salam"},
    "text, 4096 characters outside the BMP": {"body": "😀" * 4096},
    "text with its type": {"body": "x", "type": "text"},
    "not delivered": {"body": "x", "send_to_third": False},
    "location": {"type": "location", "body": {"latitude": 33.5, "longitude": -7.6, "name": "n", "address": "a"}},
    "three buttons": {"type": "interactive", "body": buttons("a", "b", "c" * 20)},
    "buttons under a header": {"type": "interactive", "body": buttons("a", header={"type": "text", "text": "h" * 60})},
    "buttons under a picture": {"type": "interactive", "body": buttons("a", header={"type": "image", "image": {"link": "https://cdn.example.com/a.png"}})},
    "ten rows": {"type": "interactive", "body": menu(10, "t" * 24)},
    "location request": {"type": "interactive", "body": ASK_PLACE},
}

BAD = {
    "number as conversation": ({"conversation_id": 7, "body": "x"}, "conversation_id"),
    "no body": ({}, "body"),
    "blank text": ({"body": "  \n"}, "body"),
    "text too long": ({"body": "a" * 4097}, "body"),
    "number as text": ({"body": 5}, "body"),
    "object as text": ({"body": {"text": "x"}}, "body"),
    "text as bool": ({"body": "x", "send_to_third": "true"}, "send_to_third"),
    "1 as bool": ({"body": "x", "send_to_third": 1}, "send_to_third"),
    "unknown type": ({"body": "x", "type": "image"}, "type"),
    "unknown field": ({"body": "x", "buttons": []}, "buttons"),
    "number as reply_to": ({"body": "x", "reply_to": 7}, "reply_to"),
    "reply to nothing": ({"body": "x", "reply_to": "msg_none"}, "reply_to"),
    "location as text": ({"type": "location", "body": "33,7"}, "body"),
    "latitude as text": ({"type": "location", "body": {"latitude": "33.5", "longitude": 1}}, "body.latitude"),
    "latitude out of the world": ({"type": "location", "body": {"latitude": 90.1, "longitude": 1}}, "body.latitude"),
    "no longitude": ({"type": "location", "body": {"latitude": 1}}, "body.longitude"),
    "four buttons": ({"type": "interactive", "body": buttons("a", "b", "c", "d")}, "body.action.buttons"),
    "no button": ({"type": "interactive", "body": buttons()}, "body.action.buttons"),
    "button title of 21": ({"type": "interactive", "body": buttons("a" * 21)}, "body.action.buttons.0.reply.title"),
    "header of 61": ({"type": "interactive", "body": buttons("a", header={"type": "text", "text": "h" * 61})}, "body.header.text"),
    "header picture nobody can fetch": ({"type": "interactive", "body": buttons("a", header={"type": "image", "image": {"link": "http://127.0.0.1/a.png"}})}, "body.header.image.link"),
    "footer": ({"type": "interactive", "body": buttons("a", footer={"text": "f"})}, "body.footer"),
    "eleven rows": ({"type": "interactive", "body": menu(11)}, "body.action.sections"),
    "row title of 25": ({"type": "interactive", "body": menu(1, "t" * 25)}, "body.action.sections.0.rows.0.title"),
    "no list button": ({"type": "interactive", "body": menu(1, button="")}, "body.action.button"),
    "wrong action of a location request": ({"type": "interactive", "body": {**ASK_PLACE, "action": {"name": "ask"}}}, "body.action.name"),
    "unknown interactive": ({"type": "interactive", "body": {"type": "flow"}}, "body.type"),
    "file with body": ({"body": "lost", "file": {"url": "https://cdn.example.com/a.png"}}, "body"),
    "file with url and base64": ({"file": {"url": "https://cdn.example.com/a.png", "base64": "x"}}, "file"),
    "file with nothing": ({"file": {}}, "file"),
    "file as text": ({"file": "https://cdn.example.com/a.png"}, "file"),
    "file with unknown field": ({"file": {"url": "https://cdn.example.com/a.png", "mime": "x"}}, "file.mime"),
    "voice that is a picture": ({"file": {"base64": f"data:audio/ogg;base64,{PNG}", "voice": True}}, "file.voice"),
}


def message(conversation, **fields):
    return {"conversation_id": conversation, "send_to_third": True, **fields}


class MessagesApi(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.conversation = cls.sandbox.conversation()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.__exit__()

    def send(self, body, **more):
        return self.sandbox.api("POST", "/messages", body, **more)

    def test_good_messages_are_sent(self):
        for name, fields in GOOD.items():
            with self.subTest(name):
                answer = self.send(message(self.conversation, **fields))
                self.assertIn(answer.status, (200, 201), answer.data)
                self.assertEqual(answer.json["status"], "sent")
                stored = self.sandbox.messages(self.conversation)[-1]
                self.assertEqual(stored["id"], answer.json["id"])
                self.assertEqual(stored["body"], fields["body"])
                self.assertEqual(stored["send_to_third"], fields.get("send_to_third", True))

    def test_bad_messages_are_refused_by_field(self):
        before = len(self.sandbox.messages(self.conversation))
        for name, (fields, field) in BAD.items():
            with self.subTest(name):
                answer = self.send({**message(self.conversation), **copy.deepcopy(fields)})
                self.assertEqual(answer.status, 422, answer.data)
                self.assertIn(field, answer.json["errors"])
                self.assertTrue(answer.json["message"])
        self.assertEqual(len(self.sandbox.messages(self.conversation)), before)

    def test_what_is_no_json_has_no_fields(self):
        for body, kind in ((b"{", "application/json"), (b'{"body":"x"}', "text/plain"), (b"[]", "application/json")):
            answer = self.send(body, headers={"Content-Type": kind})
            self.assertEqual(answer.status, 422)
            self.assertEqual(set(answer.json["errors"]), {"conversation_id", "send_to_third", "body"})

    def test_token(self):
        for token in (None, "wrong", ""):
            answer = self.send(message(self.conversation, body="x"), token=token)
            self.assertEqual((answer.status, list(answer.json)), (401, ["message"]))

    def test_unknown_conversation(self):
        self.assertEqual(self.send(message("conv_nobody", body="x")).status, 404)

    def test_wrong_method_and_path(self):
        answer = self.sandbox.api("GET", "/messages")
        self.assertEqual((answer.status, answer.headers["allow"]), (405, "POST"))
        self.assertIn("message", answer.json)
        self.assertEqual(self.sandbox.api("GET", "/nothing").status, 404)

    def test_reply_to_is_of_the_same_conversation(self):
        first = self.send(message(self.conversation, body="one")).json["id"]
        self.assertEqual(self.send(message(self.conversation, body="two", reply_to=first)).status, 201)
        other = self.sandbox.conversation()
        self.assertEqual(self.send(message(other, body="two", reply_to=first)).status, 422)

    def test_text_may_be_wrapped(self):
        self.sandbox.control("PUT", "/settings", {"wrap_text": True})
        answer = self.send(message(self.conversation, body="x"))
        self.sandbox.control("PUT", "/settings", {"wrap_text": False})
        self.assertEqual(answer.json["data"]["status"], "sent")

    def test_files(self):
        rows = {
            "picture": ({"base64": f"data:image/png;base64,{PNG}", "file_name": "a.png", "caption": "c" * 1100}, "image"),
            "picture that is declared a document": ({"base64": f"data:application/pdf;base64,{PNG}"}, "image"),
            "voice": ({"base64": f"data:audio/ogg;base64,{OGG}", "voice": True, "duration": 3}, "audio"),
            "document by address": ({"url": "https://cdn.example.com/a.pdf"}, "pdf"),
            "sticker by address": ({"url": "https://cdn.example.com/a.webp"}, "webp"),
            "archive": ({"url": "https://cdn.example.com/a.zip"}, "other"),
        }
        for name, (file, kind) in rows.items():
            with self.subTest(name):
                answer = self.send(message(self.conversation, file=file))
                self.assertEqual(answer.status, 200, answer.data)
                data = answer.json["data"]
                self.assertEqual((data["object"], data["type"], data["status"]), ("Message", kind, "sent"))
                self.assertIsInstance(data["body"]["id"], int)
                if "caption" in file:
                    self.assertEqual(len(data["body"]["caption"]), 1024)

    def test_unusable_files_look_like_success(self):
        for file in ({"base64": PNG, "file_name": "raw.png"}, {"base64": "data:image/png;base64,%%%"}, {"url": "http://127.0.0.1:9/a.png"}):
            answer = self.send(message(self.conversation, file=file))
            self.assertEqual((answer.status, answer.json["data"]["type"]), (200, "text"))
            self.assertTrue(answer.json["data"]["body"]["name"].startswith("unsupported file type"))

    def test_file_over_the_channel(self):
        large = base64.b64encode(b"\x89PNG\r\n" + b"\0" * (5 * 1024 * 1024)).decode()
        self.assertEqual(self.send(message(self.conversation, file={"base64": f"data:image/png;base64,{large}"})).status, 422)
        chat = self.sandbox.conversation(channel="web_chat")
        self.assertEqual(self.send(message(chat, file={"base64": f"data:image/png;base64,{large}"})).status, 200)

    def test_huge_base64_leaves_an_empty_message(self):
        conversation = self.sandbox.conversation()
        answer = self.send(message(conversation, file={"base64": "data:a/b;base64," + "A" * (56 * 1024 * 1024)}))
        self.assertEqual(answer.status, 500)
        self.assertIn("request_id", answer.json)
        self.assertEqual([m["body"] for m in self.sandbox.messages(conversation)], [{}])


class EventApi(unittest.TestCase):
    PATH = "/event/conversation_message"

    def setUp(self):
        self.hook = Hook()
        self.sandbox = Sandbox("--webhook", self.hook.url, "--speed", "20")
        self.sandbox.control("PUT", "/settings", {"queue_delay_ms": 5})
        self.conversation = self.sandbox.conversation()

    def tearDown(self):
        self.sandbox.__exit__()
        self.hook.__exit__()

    def test_accepted_then_echoed_with_its_id(self):
        answer = self.sandbox.api("POST", self.PATH, {"conversation_id": self.conversation, "body": "hello"})
        self.assertEqual((answer.status, answer.json["status"]), (202, "accepted"))
        self.assertRegex(answer.json["event_id"], r"\A[0-9]{19}\Z")
        self.assertRegex(answer.json["timestamp"], r"\.[0-9]{9}Z\Z")
        echo = wait_for(lambda: self.hook.events("live_chat.new_message"), "the echo")[0]["data"]["data"]
        self.assertEqual((echo["event_id"], echo["sender"]["model_type"], echo["body"]), (answer.json["event_id"], "user", "hello"))

    def test_refusals(self):
        base = {"conversation_id": self.conversation, "body": "x"}
        for body in ({"body": "x"}, {**base, "type": "flow"}, {**base, "reply_to": "m"}, {**base, "send_to_third": "yes"}, {**base, "event_type": "other"},
                     {**base, "type": "image", "body": {"link": "http://10.0.0.1/a.png"}}, {**base, "file": {"base64": PNG}}):
            answer = self.sandbox.api("POST", self.PATH, body)
            self.assertEqual((answer.status, answer.json["error"]), (400, "validation_failed"), body)
            self.assertTrue(answer.json["details"])
        answer = self.sandbox.api("POST", self.PATH, b"{nope", headers={"Content-Type": "application/json"})
        self.assertEqual((answer.status, answer.json["error"]), (400, "invalid_json"))
        answer = self.sandbox.api("POST", self.PATH, {**base, "body": "x" * (1024 * 1024)})
        self.assertEqual((answer.status, answer.json["error"]), (413, "payload_too_large"))

    def test_failures_after_the_answer_are_silent(self):
        file = {"file_name": "a.png"}
        for body in ({"conversation_id": "conv_nobody", "body": "x"},
                     {"conversation_id": self.conversation, "body": "", "file": {**file, "base64": f"data:image/png;base64,{PNG}"}}):
            self.assertEqual(self.sandbox.api("POST", self.PATH, body).status, 202)
        self.sandbox.api("POST", self.PATH, {"conversation_id": self.conversation, "body": "", "file": {**file, "base64": PNG}})
        events = wait_for(lambda: self.hook.events("live_chat.new_message"), "the one that works")
        self.assertEqual([event["data"]["data"]["type"] for event in events], ["image"])

    def test_without_participants_nothing_is_said(self):
        user = self.sandbox.control("GET", "/state")["users"][0]["id"]
        self.sandbox.api("DELETE", f"/conversations/{self.conversation}/users/{user}")
        self.assertEqual(self.sandbox.api("POST", self.PATH, {"conversation_id": self.conversation, "body": "lost"}).status, 202)
        wait_for(lambda: self.sandbox.control("GET", "/state")["dropped_events"] == 1, "the first to be dropped")
        self.sandbox.api("POST", f"/conversations/{self.conversation}/users/{user}")
        self.sandbox.api("POST", self.PATH, {"conversation_id": self.conversation, "body": "kept"})
        wait_for(lambda: self.sandbox.messages(self.conversation), "the second")
        self.assertEqual([m["body"] for m in self.sandbox.messages(self.conversation)], ["kept"])


class Directory(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.__exit__()

    def test_client_credentials(self):
        body = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
        token = self.sandbox.api("POST", "/oauth/token", body, token=None)
        self.assertEqual((token.status, token.json["token_type"], token.json["expires_in"]), (200, "Bearer", 31536000))
        self.assertEqual(self.sandbox.api("GET", "/user/profile", token=token.json["access_token"]).status, 200)
        self.assertEqual(self.sandbox.api("POST", "/oauth/token", {**body, "client_secret": "no"}, token=None).status, 401)
        self.assertEqual(self.sandbox.api("POST", "/oauth/token", {**body, "grant_type": "password"}, token=None).status, 400)

    def test_profile(self):
        self.assertEqual(set(self.sandbox.api("GET", "/user/profile").json), {"id", "name", "email", "status"})

    def test_templates(self):
        company = self.sandbox.ready["company_id"]
        answer = self.sandbox.api("GET", f"/message_templates?company_id={company}&limit=3&page=2")
        self.assertEqual(answer.json["meta"]["pagination"], {"total": 4, "count": 1, "per_page": 3, "current_page": 2, "total_pages": 2})
        self.assertEqual(self.sandbox.api("GET", f"/message_templates?company_id={company}&limit=101").status, 422)
        self.assertEqual(self.sandbox.api("GET", "/message_templates").status, 422)
        found = self.sandbox.api("GET", f"/message_templates?company_id={company}&search=COLIS").json["data"]
        self.assertEqual([entry["code"] for entry in found], ["colis_en_route"])

    def test_thirds(self):
        page = self.sandbox.api("GET", "/thirds?page=2&limit=4").json
        self.assertEqual((len(page["data"]), page["meta"]["pagination"]["current_page"]), (4, 2))
        found = self.sandbox.api("GET", "/thirds?search=salma").json["data"]
        self.assertEqual([third["name"] for third in found], ["Salma Berrada"])
        said = self.sandbox.control("POST", "/customers/salma/say", {"text": "x"})
        third = self.sandbox.api("GET", f"/thirds/{found[0]['id']}?include=conversations").json["data"]
        self.assertIn(said["conversation_id"], [entry["id"] for entry in third["conversations"]["data"]])
        self.assertNotIn("conversations", self.sandbox.api("GET", f"/thirds/{found[0]['id']}").json["data"])
        self.assertEqual(self.sandbox.api("GET", "/thirds/nobody").status, 404)

    def test_participants(self):
        conversation = self.sandbox.conversation()
        users = [user["id"] for user in self.sandbox.control("GET", "/state")["users"]]
        path = f"/conversations/{conversation}"
        answer = self.sandbox.api("PUT", path + "/attach/participants", {"users": [users[1]], "bots": [], "handler_id": users[1]})
        self.assertEqual((answer.status, answer.json["data"]["id"], answer.json["data"]["status"]), (200, conversation, 1))
        self.assertEqual(self.sandbox.api("POST", path + "/attach/participants", {"users": [users[1]]}).status, 405)
        for body in ({}, {"users": users[1]}, {"users": ["usr_nobody"]}, {"users": [users[1]], "handler_id": users[2]}, {"users": [1]}):
            self.assertEqual(self.sandbox.api("PUT", path + "/attach/participants", body).status, 422, body)
        self.sandbox.api("PUT", path + f"/handler/{users[2]}")
        self.sandbox.api("PUT", path + "/detach/participants", {"users": [users[1], "usr_nobody"]})
        state = [c for c in self.sandbox.control("GET", "/state")["conversations"] if c["id"] == conversation][0]
        self.assertEqual((state["handler"], state["users"]), (users[2], [users[0], users[2]]))
        self.assertEqual(self.sandbox.api("POST", path + f"/users/{users[1]}?set_as_handler=1").status, 200)
        self.assertEqual(self.sandbox.api("DELETE", path + f"/users/{users[1]}").status, 200)
        self.assertEqual(self.sandbox.api("POST", path + "/users/usr_nobody").status, 404)
        self.assertEqual(self.sandbox.api("GET", path + "/messages").status, 404)

    def test_starting_a_conversation_archives_the_active_one(self):
        first = self.sandbox.control("POST", "/customers/hamza/say", {"text": "x"})["conversation_id"]
        instance = self.sandbox.control("GET", "/state")["provider_instance_id"]
        body = {"provider_instance_id": instance, "channel": "whatsapp", "recipient_id": "212600000733"}
        kept = self.sandbox.api("POST", "/conversations/provider", {**body, "archive_active_conversation": False})
        self.assertEqual((kept.json["id"], kept.json["status"]), (first, "active"))
        again = self.sandbox.api("POST", "/conversations/provider", body)
        self.assertNotEqual(again.json["id"], first)
        found = self.sandbox.api("GET", "/conversations/check?channel=whatsapp&channel_identity=212600000733").json
        self.assertEqual((found["found"], found["conversation"]["id"]), (True, again.json["id"]))
        self.assertEqual(self.sandbox.api("POST", "/conversations/provider", {}).status, 422)

    def test_rate_limit(self):
        with Sandbox() as sandbox:
            sandbox.control("PUT", "/settings", {"rate_limit": 2})
            answers = [sandbox.api("GET", "/user/profile") for _ in range(3)]
            self.assertEqual([answer.status for answer in answers], [200, 200, 429])
            self.assertEqual([answer.headers["x-ratelimit-remaining"] for answer in answers], ["1", "0", "0"])
            self.assertTrue(1 <= int(answers[2].headers["retry-after"]) <= 60)
            self.assertGreater(int(answers[2].headers["x-ratelimit-reset"]), time.time() - 1)


if __name__ == "__main__":
    unittest.main()
