"""The simulated Divar refuses what the real one refuses, and answers in its shapes."""

import copy
import unittest
import urllib.parse

from programs import DivarSandbox, exchange

BOT = "/v1/open-platform/chat/bot"
EXPERIMENTAL = "/experimental/open-platform/chat/bot"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
REDIRECT = "http://127.0.0.1:9/divar/t/oauth"


def grid(*rows):
    return {"rows": [{"buttons": list(row)} for row in rows]}


def button(caption="Open", action=None, **more):
    return {"caption": caption, "action": action or {"open_direct_link": "https://example.com"}, **more}


GOOD = {
    "text": {"text_message": "سلام"},
    "its own conversation": {"text_message": "x", "conversation_id": "ID"},
    "an emoji alone": {"text_message": "x", "buttons": grid([button("🔥")])},
    "nine buttons": {"text_message": "x", "buttons": grid(*[[button(icon="REAL_ESTATE")] * 3] * 3)},
    "every action": {"text_message": "x", "buttons": grid(
        [button(action={"open_server_link": {"data": {"a": [1]}}}), button(action={"get_dynamic_action": {"data": {}}})],
        [button(action={"open_post_page": {"post_token": "gZ1"}}), button(action={"open_post_manage_page": {"post_token": "gZ1"}})])},
}
BAD = {
    "nothing": ({}, "text_message"),
    "blank": ({"text_message": "  "}, "text_message"),
    "number as text": ({"text_message": 5}, "text_message"),
    "text and media": ({"text_message": "x", "media_token": "t"}, "media_token"),
    "unknown media": ({"media_token": "t"}, "media_token"),
    "type on the current path": ({"text_message": "x", "type": "TEXT"}, "type"),
    "another field": ({"text_message": "x", "text": "x"}, "text"),
    "another conversation": ({"text_message": "x", "conversation_id": "other"}, "conversation_id"),
    "four rows": ({"text_message": "x", "buttons": grid(*[[button()]] * 4)}, "buttons.rows"),
    "four in a row": ({"text_message": "x", "buttons": grid([button()] * 4)}, "buttons.rows[0].buttons"),
    "an empty row": ({"text_message": "x", "buttons": grid([])}, "buttons.rows[0].buttons"),
    "no rows": ({"text_message": "x", "buttons": grid()}, "buttons.rows"),
    "a list for a grid": ({"text_message": "x", "buttons": [[button()]]}, "buttons"),
    "icon_name": ({"text_message": "x", "buttons": grid([button(icon_name="HOME")])}, "icon_name"),
    "the guide's icon": ({"text_message": "x", "buttons": grid([button(icon="REAL_STATE")])}, "icon"),
    "icon None": ({"text_message": "x", "buttons": grid([button(icon="None")])}, "icon"),
    "empty icon": ({"text_message": "x", "buttons": grid([button(icon="")])}, "icon"),
    "no caption": ({"text_message": "x", "buttons": grid([button("")])}, "caption"),
    "another field of a button": ({"text_message": "x", "buttons": grid([button(type="x")])}, "type"),
    "two actions": ({"text_message": "x", "buttons": grid([button(action={"open_direct_link": "https://a.ir", "open_server_link": {"data": {}}})])}, "action"),
    "unknown action": ({"text_message": "x", "buttons": grid([button(action={"reply": {"id": "x"}})])}, "action"),
    "words for a link": ({"text_message": "x", "buttons": grid([button(action={"open_direct_link": "آدرس"})])}, "open_direct_link"),
    "another scheme": ({"text_message": "x", "buttons": grid([button(action={"open_direct_link": "javascript:alert(1)"})])}, "open_direct_link"),
    "data as text": ({"text_message": "x", "buttons": grid([button(action={"open_server_link": {"data": "x"}})])}, "data"),
    "data beside": ({"text_message": "x", "buttons": grid([button(action={"get_dynamic_action": {"data": {}, "more": 1}})])}, "more"),
    "no post": ({"text_message": "x", "buttons": grid([button(action={"open_post_page": {}})])}, "post_token"),
}


class Bench(unittest.TestCase):
    def setUp(self):
        self.sandbox = DivarSandbox()
        self.addCleanup(self.sandbox.__exit__)
        self.sandbox.control("PUT", "/webhook", {"url": "http://127.0.0.1:9/divar/t"})

    def refused(self, answer, status, code, words=""):
        self.assertEqual((answer.status, answer.json["code"]), (status, code), answer.data)
        self.assertEqual(set(answer.json), {"code", "message", "details"})
        self.assertIn(words, answer.json["message"])

    def ask(self, **question):
        """A browser's way through the consent page, without following it back: where it is sent."""
        question = {"response_type": "code", "client_id": self.sandbox.ready["app_slug"], "redirect_uri": REDIRECT, "state": "a state of twelve",
                    "auto": "allow", **question}
        answer = exchange(self.sandbox.port, "GET", "/oauth2/auth?" + urllib.parse.urlencode({k: v for k, v in question.items() if v is not None}))
        if answer.status != 302:
            return answer
        where = urllib.parse.urlsplit(answer.headers["location"])
        self.assertEqual(f"{where.scheme}://{where.netloc}{where.path}", question["redirect_uri"])
        return dict(urllib.parse.parse_qsl(where.query, strict_parsing=True))

    def token(self, **form):
        form = {"client_id": self.sandbox.ready["app_slug"], "client_secret": self.sandbox.ready["secrets"]["client_secret"],
                "redirect_uri": REDIRECT, **form}
        return exchange(self.sandbox.port, "POST", "/oauth2/token", urllib.parse.urlencode({k: v for k, v in form.items() if v is not None}).encode(),
                        {"Content-Type": "application/x-www-form-urlencoded"})

    def grant(self, *scopes, user=None):
        """What the token call answers for somebody's consent; the owner of the posts unless named."""
        code = self.ask(scope=" ".join(scopes), user=user)["code"]
        answer = self.token(grant_type="authorization_code", code=code)
        self.assertEqual(answer.status, 200, answer.data)
        return answer.json

    def renew(self, tokens):
        return self.token(grant_type="refresh_token", refresh_token=tokens["refresh_token"], code=tokens["access_token"])


class Chatbot(Bench):
    def send(self, conversation, body, base=BOT, **more):
        return self.sandbox.api("POST", f"{base}/conversations/{conversation}/messages", body, **more)

    def test_good_messages_are_sent(self):
        for number, (name, body) in enumerate(GOOD.items()):
            with self.subTest(name):
                conversation = self.sandbox.conversation(f"c{number}")
                body = {key: conversation if value == "ID" else value for key, value in copy.deepcopy(body).items()}
                answer = self.send(conversation, body)
                self.assertEqual((answer.status, answer.json), (200, {"conversation_id": conversation}))
                [stored] = self.sandbox.messages(conversation)
                self.assertEqual((stored["body"], stored["request"]), (body["text_message"], body))

    def test_bad_messages_are_refused(self):
        conversation = self.sandbox.conversation()
        for name, (body, words) in BAD.items():
            with self.subTest(name):
                self.refused(self.send(conversation, body), 400, 3, words)
        for body, kind in ((b"{", "application/json"), (b'{"text_message":"x"}', "text/plain"), (b"[]", "application/json"), (b"", "application/json")):
            self.refused(self.send(conversation, body, headers={"Content-Type": kind}), 400, 3)
        self.assertEqual(self.sandbox.messages(conversation), [])

    def test_experimental_paths_want_a_type(self):
        conversation = self.sandbox.conversation()
        self.refused(self.send(conversation, {"text_message": "x"}, EXPERIMENTAL), 400, 3, "type")
        self.refused(self.send(conversation, {"text_message": "x", "type": "IMAGE"}, EXPERIMENTAL), 400, 3, "type")
        self.assertEqual(self.send(conversation, {"text_message": "x", "type": "TEXT"}, EXPERIMENTAL).status, 200)
        self.sandbox.control("PUT", "/settings", {"strict_type": False})
        self.assertEqual(self.send(conversation, {"text_message": "x", "type": "TEXT"}).status, 200)

    def test_keys_permissions_and_places(self):
        conversation = self.sandbox.conversation()
        for key in (None, "", "wrong"):
            self.refused(self.send(conversation, {"text_message": "x"}, key=key), 401, 16)
        self.refused(self.send(conversation, {"text_message": "x"}, token="nobody's"), 401, 16)
        self.refused(self.send("nobody", {"text_message": "x"}), 404, 5)
        self.refused(self.send(self.sandbox.conversation(post=self.sandbox.post_token()), {"text_message": "x"}), 404, 5)
        self.refused(self.sandbox.api("GET", f"{BOT}/conversations/c/messages"), 405, 12)
        self.refused(self.sandbox.api("GET", "/v1/nothing"), 404, 5)
        self.sandbox.control("PUT", "/settings", {"permissions": ["GET_POST"]})
        self.refused(self.send(conversation, {"text_message": "x"}), 403, 7, "CHAT_BOT_SEND_MESSAGE")

    def test_who_blocked_the_app_is_not_written_to(self):
        conversation = self.sandbox.conversation()
        self.sandbox.control("POST", f"/customers/{conversation}/block", {})
        self.refused(self.send(conversation, {"text_message": "x"}), 412, 9)
        self.sandbox.control("POST", f"/customers/{conversation}/block", {"blocked": False})
        self.assertEqual(self.send(conversation, {"text_message": "x"}).status, 200)

    def test_an_answer_may_be_empty(self):
        conversation = self.sandbox.conversation()
        self.sandbox.control("PUT", "/settings", {"empty_answer": True})
        answer = self.send(conversation, {"text_message": "x"})
        self.assertEqual((answer.status, answer.data), (200, b""))

    def test_rate_limits_tell_which(self):
        conversation = self.sandbox.conversation()
        self.sandbox.control("PUT", "/settings", {"rate_limit": 2})
        answers = [self.send(conversation, {"text_message": "x"}) for _ in range(3)]
        self.refused(answers[2], 429, 8, "minute")
        self.assertNotIn("retry-after", answers[2].headers)
        self.sandbox.control("PUT", "/settings", {"rate_limit": 1000, "daily_limit": 3, "retry_after": True})
        answer = self.send(conversation, {"text_message": "x"})
        self.refused(answer, 429, 8, "daily")
        self.assertGreater(int(answer.headers["retry-after"]), 60)

    def test_by_user(self):
        user = self.sandbox.customer("nightowl")["id"]
        self.assertTrue({"+", "/", "="} <= set(user))
        path = f"{BOT}/users/{urllib.parse.quote(user, safe='')}/messages"
        mine = self.grant("CHAT_BOT_USER_MESSAGE_SEND", user="nightowl")["access_token"]
        other = self.grant("CHAT_BOT_USER_MESSAGE_SEND", user="tenant")["access_token"]
        without = self.grant("USER_ID", user="nightowl")["access_token"]
        self.refused(self.sandbox.api("POST", path, {"text_message": "x"}), 401, 16)
        self.refused(self.sandbox.api("POST", path, {"text_message": "x"}, token=other), 403, 7)
        self.refused(self.sandbox.api("POST", path, {"text_message": "x"}, token=without), 403, 7, "CHAT_BOT_USER_MESSAGE_SEND")
        self.refused(self.sandbox.api("POST", path, {"text_message": "x", "user_id": "other"}, token=mine), 400, 3, "user_id")
        self.sandbox.control("PUT", "/settings", {"empty_answer": True})  # not on this path
        answer = self.sandbox.api("POST", path, {"text_message": "x", "user_id": user}, token=mine)
        conversation = answer.json["conversation_id"]
        self.assertEqual([m["body"] for m in self.sandbox.messages(conversation)], ["x"])
        stranger = self.sandbox.control("POST", "/conversations", {"user_id": "u+/=", "key": "new", "id": "their"})["user_id"]
        token = self.grant("CHAT_BOT_USER_MESSAGE_SEND", user="new")["access_token"]
        answer = self.sandbox.api("POST", f"{BOT}/users/{urllib.parse.quote(stranger, safe='')}/messages", {"text_message": "x"}, token=token)
        self.assertEqual(answer.json, {"conversation_id": "their"})


class PostChats(Bench):
    def send(self, conversation, body, token=None):
        return self.sandbox.api("POST", f"/v2/open-platform/conversations/{conversation}/messages", body, token=token)

    def test_each_scope_opens_what_it_names(self):
        one, two = self.sandbox.post_token(0), self.sandbox.post_token(1)
        here, beside, elsewhere = (self.sandbox.conversation(f"p{n}", post=post) for n, post in enumerate((one, one, two)))
        for scope, expected in ((f"CONVERSATION_SEND_MESSAGE.{here}", (200, 403, 403)), (f"CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{one}", (200, 200, 403)),
                                ("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND", (200, 200, 200)), ("USER_ID", (403, 403, 403))):
            token = self.grant(scope)["access_token"]
            with self.subTest(scope):
                self.assertEqual(tuple(self.send(c, {"message": "x"}, token).status for c in (here, beside, elsewhere)), expected)
        stranger = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND", user="tenant")["access_token"]
        self.refused(self.send(here, {"message": "x"}, stranger), 403, 7)
        self.refused(self.send(here, {"message": "x"}), 401, 16)

    def test_the_body(self):
        conversation = self.sandbox.conversation(post=self.sandbox.post_token())
        token = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND")["access_token"]
        for body, words in (({}, "message"), ({"text_message": "x"}, "text_message"), ({"message": "x", "media_token": "t"}, "media_token"),
                            ({"message": "x", "buttons": grid([button()])}, "buttons"), ({"message": "x", "type": "TEXT"}, "type"),
                            ({"message": "x", "sender_buttons": grid([button(icon="X")])}, "sender_buttons.rows[0].buttons[0].icon"),
                            ({"message": "x", "receiver_buttons": grid(*[[button()]] * 4)}, "receiver_buttons.rows")):
            with self.subTest(body):
                self.refused(self.send(conversation, body, token), 400, 3, words)
        body = {"message": "x", "sender_buttons": grid([button("a")]), "receiver_buttons": grid([button("b")])}
        answer = self.send(conversation, body, token)
        self.assertEqual((answer.status, set(answer.json), type(answer.json["status"])), (200, {"status", "message"}, int))
        [stored] = self.sandbox.messages(conversation)
        self.assertEqual((stored["request"], stored["side"]), (body, "SELLER"))

    def test_unknown_conversations_are_made_only_on_demand(self):
        token = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND")["access_token"]
        self.refused(self.send("nobody", {"message": "x"}, token), 404, 5)
        self.sandbox.control("PUT", "/settings", {"create_chats": True})
        self.assertEqual(self.send("nobody", {"message": "x"}, token).status, 200)


class Files(Bench):
    def upload_token(self):
        answer = self.sandbox.api("POST", "/experimental/open-platform/chat/upload", {})
        self.assertEqual((answer.status, list(answer.json)), (200, ["token"]))
        return answer.json["token"]

    def upload(self, kind="image", name="a.png", data=PNG, part="file", token=None, body=None, boundary="b0"):
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"' + (f'; filename="{name}"' if name else "") + "\r\n\r\n"
        whole = head.encode() + data + f"\r\n--{boundary}--\r\n".encode() if body is None else body
        return exchange(self.sandbox.port, "POST", f"/upload/{kind}", whole,
                        {"Content-Type": f"multipart/form-data; boundary={boundary}", "Authorization": f"Bearer {token or self.upload_token()}"})

    def test_what_is_taken(self):
        mp4, ole, zipped = b"\0\0\0\x18ftypisom" + b"\0" * 20, b"\xd0\xcf\x11\xe0" + b"\0" * 20, b"PK\x03\x04" + b"\0" * 20
        rows = [("image", "a.png", PNG), ("image", "a.JPG", b"\xff\xd8\xff\xe0"), ("image", "a.jpeg", b"\xff\xd8\xff\xe0"), ("file", "ب.pdf", b"%PDF-1.4"),
                ("file", "a.doc", ole), ("file", "a.xls", ole), ("file", "a.ppt", ole), ("file", "a.docx", zipped), ("file", "a.xlsx", zipped),
                ("file", "a.pptx", zipped), ("voice", "a.m4a", mp4), ("voice", "a.3gp", mp4), ("video", "a.mp4", mp4)]
        conversation = self.sandbox.conversation()
        for kind, name, data in rows:
            with self.subTest(name):
                answer = self.upload(kind, name, data)
                self.assertEqual((answer.status, set(answer.json), answer.json["status"]), (200, {"id", "status"}, "ok"))
                self.assertEqual(self.sandbox.api("POST", f"{BOT}/conversations/{conversation}/messages", {"media_token": answer.json["id"]}).status, 200)
                media = self.sandbox.messages(conversation)[-1]["media"]
                self.assertEqual((media["name"], media["size"]), (name, len(data)))

    def test_what_is_refused(self):
        for kind, name, data in (("image", "a.gif", b"GIF89a"), ("image", "a.png", b"no picture"), ("image", "a.pdf", b"%PDF-1.4"), ("file", "a.zip", b"PK\x03\x04"),
                                 ("voice", "a.ogg", b"OggS"), ("video", "a.mov", b"\0\0\0\x18ftypqt  "), ("image", "png", PNG)):
            with self.subTest(name):
                self.refused(self.upload(kind, name, data), 400, 3, "format")
        for size, kind, name, mark in ((5_000_000, "image", "a.png", b"\x89PNG\r\n\x1a\n"), (1_500_000, "voice", "a.m4a", b"\0\0\0\x18ftyp")):
            self.assertEqual(self.upload(kind, name, mark.ljust(size, b"\0")).status, 200)
            self.refused(self.upload(kind, name, mark.ljust(size + 1, b"\0")), 413, 8)

    def test_multipart_is_read_strictly(self):
        head = b'--b0\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
        for name, more in {"another part name": {"part": "media"}, "no file name": {"name": ""}, "no boundary at the end": {"body": head + PNG},
                           "two parts": {"body": head + PNG + b"\r\n" + head + PNG + b"\r\n--b0--\r\n"}, "another boundary": {"body": head.replace(b"b0", b"b1") + PNG + b"\r\n--b1--\r\n"},
                           "empty": {"data": b""}, "bare line feeds": {"body": (head + PNG + b"\r\n--b0--\r\n").replace(b"\r\n", b"\n")}}.items():
            with self.subTest(name):
                self.refused(self.upload(**more), 400, 3)
        answer = exchange(self.sandbox.port, "POST", "/upload/image", PNG, {"Content-Type": "image/png", "Authorization": f"Bearer {self.upload_token()}"})
        self.refused(answer, 400, 3)

    def test_a_token_takes_one_file_for_ten_minutes(self):
        token = self.upload_token()
        self.refused(self.upload(token="none"), 401, 16)
        self.refused(self.upload(token=token, data=b"no picture"), 400, 3)  # does not use it up
        self.assertEqual(self.upload(token=token).status, 200)
        self.refused(self.upload(token=token), 401, 16)
        self.sandbox.control("PUT", "/settings", {"upload_uses": 0})
        self.assertEqual(self.upload(token=token).status, 200)
        self.sandbox.control("POST", "/tokens/age", {"seconds": 601})
        self.refused(self.upload(token=token), 401, 16)
        self.refused(self.sandbox.api("POST", "/experimental/open-platform/chat/upload", {"kind": "image"}), 400, 3)

    def test_received_files_are_no_media_tokens(self):
        conversation = self.sandbox.conversation()
        self.sandbox.control("POST", f"/customers/{conversation}/say", {"photo": "car"})
        for token in ("", "x"):
            self.refused(self.sandbox.api("POST", f"{BOT}/conversations/{conversation}/messages", {"media_token": token}), 400, 3, "media_token")


class OAuth(Bench):
    def test_the_page_asks_and_sends_back(self):
        query = {"response_type": "code", "client_id": self.sandbox.ready["app_slug"], "redirect_uri": REDIRECT, "state": "<s>&\"state=", "scope": "USER_ID offline_access"}
        page = exchange(self.sandbox.port, "GET", "/oauth2/auth?" + urllib.parse.urlencode(query))
        self.assertEqual(page.status, 200)
        self.assertNotIn(b"<s>", page.data)
        for word in ("USER_ID", "&lt;s&gt;&amp;&quot;", 'value="allow"', 'value="refuse"', 'value="nightowl"'):
            self.assertIn(word.encode(), page.data)
        for decision, expected in (("allow", {"state", "code"}), ("refuse", {"state", "error", "error_description"})):
            form = urllib.parse.urlencode({**query, "user": "nightowl", "decision": decision}).encode()
            answer = exchange(self.sandbox.port, "POST", "/oauth2/auth", form, {"Content-Type": "application/x-www-form-urlencoded"})
            back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(answer.headers["location"]).query))
            self.assertEqual((answer.status, set(back), back["state"]), (302, expected, query["state"]))

    def test_questions_that_are_not_asked(self):
        for question in ({"client_id": "other"}, {"redirect_uri": REDIRECT + "/"}, {"redirect_uri": REDIRECT + "?a=b"}, {"redirect_uri": None}):
            with self.subTest(question):
                answer = self.ask(scope="USER_ID", **question)
                self.assertEqual((answer.status, "location" in answer.headers), (400, False))
        self.sandbox.control("PUT", "/webhook", {"url": "http://127.0.0.1:9/divar/t", "oauth_url": REDIRECT + "?a=b"})
        self.assertEqual(self.ask(scope="USER_ID", redirect_uri=REDIRECT + "?a=b").status, 400)

    def test_questions_that_come_back_refused(self):
        for question, error in (({"response_type": "token"}, "unsupported_response_type"), ({"state": "short"}, "invalid_state"), ({"state": None}, "invalid_state"),
                                ({"scope": ""}, "invalid_scope"), ({"scope": "EVERYTHING"}, "invalid_scope"), ({"scope": "OFFLINE_ACCESS"}, "invalid_scope"),
                                ({"scope": "USER_ID.x"}, "invalid_scope"), ({"scope": "CONVERSATION_SEND_MESSAGE"}, "invalid_scope"),
                                ({"scope": "CONVERSATION_SEND_MESSAGE.nobody"}, "invalid_scope"), ({"scope": "CHAT_POST_CONVERSATIONS_READ.none"}, "invalid_scope"),
                                ({"auto": "refuse"}, "access_denied")):
            with self.subTest(question):
                back = self.ask(**{"scope": "USER_ID", **question})
                self.assertEqual(back["error"], error)
                self.assertNotIn("code", back)

    def test_tokens(self):
        tokens = self.grant("USER_ID", "offline_access")
        self.assertEqual((set(tokens), tokens["expires_in"], tokens["token_type"], tokens["scope"]),
                         ({"access_token", "refresh_token", "expires_in", "scope", "token_type"}, 3600, "bearer", "USER_ID offline_access"))
        self.assertTrue(tokens["access_token"].startswith("ory_at_") and tokens["refresh_token"].startswith("ory_rt_"))
        self.assertNotIn("refresh_token", self.grant("USER_ID"))

    def test_token_errors(self):
        code = self.ask(scope="USER_ID")["code"]
        rows = (({"grant_type": "password"}, 400, "unsupported_grant_type"), ({"grant_type": "authorization_code", "code": code, "client_secret": "x"}, 401, "invalid_client"),
                ({"grant_type": "authorization_code", "code": code, "client_id": "x"}, 401, "invalid_client"),
                ({"grant_type": "authorization_code", "code": code, "redirect_uri": None}, 400, "invalid_request"),
                ({"grant_type": "authorization_code", "code": "x"}, 400, "invalid_grant"),
                ({"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT + "2"}, 400, "invalid_grant"),
                ({"grant_type": "refresh_token", "refresh_token": "x", "code": "y"}, 400, "invalid_grant"), ({"grant_type": "refresh_token", "refresh_token": "x"}, 400, "invalid_request"))
        for form, status, error in rows:
            with self.subTest(form):
                answer = self.token(**form)
                self.assertEqual((answer.status, answer.json["error"], set(answer.json)), (status, error, {"error", "error_description"}))
        self.assertEqual(exchange(self.sandbox.port, "POST", "/oauth2/token", {"grant_type": "refresh_token"}).json["error"], "invalid_request")
        self.sandbox.fault("status", "POST /oauth2/token", status=503)
        self.assertEqual(set(self.token().json), {"error", "error_description"})

    def test_a_code_is_good_once(self):
        code = self.ask(scope="USER_ID")["code"]
        token = self.token(grant_type="authorization_code", code=code).json["access_token"]
        self.assertEqual(self.sandbox.api("GET", "/v1/open-platform/users", token=token).status, 200)
        self.assertEqual(self.token(grant_type="authorization_code", code=code).json["error"], "invalid_grant")
        self.refused(self.sandbox.api("GET", "/v1/open-platform/users", token=token), 401, 16)
        late = self.ask(scope="USER_ID")["code"]
        self.sandbox.control("POST", "/tokens/age", {"seconds": 601})
        self.assertEqual(self.token(grant_type="authorization_code", code=late).json["error"], "invalid_grant")

    def test_refreshing_rotates_and_overlaps_for_two_minutes(self):
        works = lambda tokens: self.sandbox.api("GET", "/v1/open-platform/users", token=tokens["access_token"]).status
        first = self.grant("USER_ID", "offline_access")
        second = self.renew(first).json
        self.assertTrue(second["access_token"] != first["access_token"] and second["refresh_token"] != first["refresh_token"])
        self.sandbox.control("POST", "/tokens/age", {"seconds": 119})
        self.assertEqual((works(first), works(second), self.renew(first).status), (200, 200, 200))
        self.sandbox.control("POST", "/tokens/age", {"seconds": 2})
        self.assertEqual((works(first), works(second), self.renew(first).json["error"]), (401, 200, "invalid_grant"))
        self.sandbox.control("POST", "/tokens/age", {"seconds": 3600})
        self.assertEqual((works(second), self.renew(second).status), (401, 200))
        third = self.grant("USER_ID", "offline_access")
        self.sandbox.control("POST", "/tokens/age", {"seconds": 30 * 86400 + 1})
        self.assertEqual(self.renew(third).json["error"], "invalid_grant")

    def test_the_log_holds_no_secrets(self):
        tokens = self.grant("USER_ID", "offline_access")
        self.renew(tokens)
        said = str(self.sandbox.control("GET", "/requests"))
        for secret in (*self.sandbox.ready["secrets"].values(), tokens["access_token"], tokens["refresh_token"]):
            self.assertNotIn(secret, said)


class Directory(Bench):
    def test_users_by_scope(self):
        owner = self.sandbox.customer("agency")
        for scopes, expected in ((["USER_ID"], {"user_id": owner["id"]}), (["USER_PHONE"], {"phone_number": owner["phone"]}),
                                 (["USER_ID", "USER_PHONE"], {"user_id": owner["id"], "phone_number": owner["phone"]})):
            self.assertEqual(self.sandbox.api("GET", "/v1/open-platform/users", token=self.grant(*scopes)["access_token"]).json, expected)
        self.refused(self.sandbox.api("GET", "/v1/open-platform/users", token=self.grant("USER_POSTS_GET")["access_token"]), 403, 7)
        self.refused(self.sandbox.api("GET", "/v1/open-platform/users"), 401, 16)

    def test_users_by_phone(self):
        wanted = self.sandbox.customer("nightowl")
        ask = lambda body: self.sandbox.api("POST", "/v1/open-platform/get-user-id-by-phone", body)
        for phone in (wanted["phone"], "+98" + wanted["phone"][1:], "0098" + wanted["phone"][1:], "۰۹۱۲۰۰۰۰۱۰۴"):
            answer = ask({"phone": phone})
            if phone.startswith("00"):
                self.refused(answer, 400, 3, "phone")
            else:
                self.assertEqual(answer.json, {"user_id": wanted["id"]}, phone)
        self.refused(ask({"phone": "09999999999"}), 404, 5)
        for body in ({}, {"phone": "12"}, {"phone": 9120000104}, {"phone": wanted["phone"], "x": 1}):
            self.refused(ask(body), 400, 3)

    def test_subscriptions(self):
        post = self.sandbox.post_token()
        ask = lambda body, token: self.sandbox.api("POST", "/v1/open-platform/events/subscriptions", body, token=token)
        everything = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_READ", "USER_POSTS_GET")["access_token"]
        one = self.grant(f"CHAT_POST_CONVERSATIONS_READ.{post}")["access_token"]
        self.assertEqual(ask({"event_type": "NEW_MESSAGE_ON_POST", "metadata": {"k": 1}}, everything).json, {})
        self.assertEqual(ask({"event_type": "NEW_MESSAGE_ON_POST", "event_resource_id": post}, one).status, 200)
        self.assertEqual(ask({"event_type": "POST_UPDATE", "event_resource_id": ""}, everything).status, 200)
        for body, token, status in (({"event_type": "NEW_MESSAGE_ON_POST"}, one, 403), ({"event_type": "POST_UPDATE"}, one, 403),
                                    ({"event_type": "NEW_MESSAGE"}, everything, 400), ({}, everything, 400),
                                    ({"event_type": "POST_UPDATE", "metadata": "x"}, everything, 400), ({"event_type": "POST_UPDATE", "post": post}, everything, 400),
                                    ({"event_type": "POST_UPDATE", "event_resource_id": "none"}, everything, 403), ({"event_type": "POST_UPDATE"}, None, 401)):
            with self.subTest(body):
                self.assertEqual(ask(body, token).status, status)

    def test_reading_a_conversation(self):
        conversation = self.sandbox.conversation(post=self.sandbox.post_token())
        for what in ({"text": "one"}, {"photo": "car"}, {"text": "two"}):
            self.sandbox.control("POST", f"/customers/{conversation}/say", what)
        token = self.grant(f"CHAT_CONVERSATION_READ.{conversation}")["access_token"]
        read = self.sandbox.api("GET", f"/v1/open-platform/chat/conversations/{conversation}", token=token).json
        self.assertEqual((read["conversation"]["type"], [m["text"] for m in read["messages"]]), ("POST", ["one", "two"]))
        self.assertRegex(read["messages"][0]["sent_at"], r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\Z")
        other = self.sandbox.conversation()
        self.refused(self.sandbox.api("GET", f"/v1/open-platform/chat/conversations/{other}", token=token), 403, 7)

    def test_posts_and_lists(self):
        post = self.sandbox.control("GET", "/state")["posts"][0]
        found = self.sandbox.api("GET", f"/v1/open-platform/finder/post/{post['token']}").json
        self.assertEqual((found["token"], found["data"]["title"]), (post["token"], post["title"]))
        self.refused(self.sandbox.api("GET", "/v1/open-platform/finder/post/none"), 404, 5)
        self.assertIn("CHAT_BOT_SEND_MESSAGE", self.sandbox.api("GET", "/v1/open-platform/assets/permission").json["permissions"])
        self.assertIn("offline_access", self.sandbox.api("GET", "/v1/open-platform/assets/oauth-scope").json["scopes"])
        self.refused(self.sandbox.api("GET", "/v1/open-platform/assets/permission", key=None), 401, 16)


if __name__ == "__main__":
    unittest.main()
