"""Divar's own ways through the real programs: kinds of messages, presses that are answered, access that people give, chats about posts."""

import json
import os
import re
import tempfile
import threading
import time
import unittest
import urllib.parse

from mainjob_test import Desk
from programs import DivarSandbox, Qasid, exchange, wait_for

PRESSES = 300
RULES = {"rules": [
    {"name": "Booking", "match": {"kind": "visit", "slot": "*"}, "url": "https://shop.example/book?slot={data.slot}&who={user_id}"},
    {"name": "Yes", "match": {"answer": "yes"}, "text": "ثبت شد، روز {data.day}", "action": {"type": "link", "url": "https://shop.example/yes"}},
    {"name": "Further", "match": {"answer": "further"}, "action": {"type": "server", "data": {"kind": "visit", "slot": "3"}}}],
    "default": {"url": "https://shop.example/help"}}


def server(data):
    return {"open_server_link": {"data": data}}


def dynamic(data):
    return {"get_dynamic_action": {"data": data}}


class Divar(Desk):
    SANDBOX = DivarSandbox

    def settings(self, **settings):
        self.sandbox.control("PUT", "/settings", settings)

    def only(self, conversation):
        """The one message of a conversation beside notices of Qasid's own."""
        [message] = [m for m in self.qasid.messages(conversation) if m["kind"] != "system"]
        return message

    def follow(self, url, decision="allow", user=None):
        """As a browser would: opens the page, decides, and is sent back. Answers what Qasid says to that."""
        asked = urllib.parse.urlsplit(url)
        self.assertEqual(asked.port, self.sandbox.port)
        question = asked.query + "&" + urllib.parse.urlencode({"auto": decision, **({"user": user} if user else {})})
        sent = exchange(asked.port, "GET", f"{asked.path}?{question}")
        self.assertEqual(sent.status, 302, sent.data)
        back = urllib.parse.urlsplit(sent.headers["location"])
        self.assertEqual(back.port, self.qasid.port)
        return exchange(back.port, "GET", f"{back.path}?{back.query}")

    def ask(self, purposes, subject=None):
        words = ["--subject", subject] if subject else []
        return self.qasid.run("account", "access", self.account, "--for", purposes, *words)["url"]

    def give(self, purposes, user=None, subject=None):
        answer = self.follow(self.ask(purposes, subject), user=user)
        self.assertEqual(answer.status, 200, answer.data)
        return self.grants()[-1]

    def grants(self):
        return self.qasid.run("account", "grants", self.account)["grants"]


class Addresses(Divar):
    def test_an_account_has_four(self):
        added = self.qasid.add(self.sandbox)
        self.assertEqual(set(added), {"account", "webhook_url", "session_url", "action_url", "oauth_url"})
        self.assertRegex(added["webhook_url"], r"^http://127\.0\.0\.1:8787/divar/[A-Za-z0-9_-]{20,}$")
        for name in ("session", "action", "oauth"):
            self.assertEqual(added[f"{name}_url"], f"{added['webhook_url']}/{name}")
        listed = self.qasid.run("account", "list")["accounts"][-1]
        self.assertEqual({key: listed[key] for key in added}, added)
        self.assertNotIn("sandbox-", json.dumps({**listed, "settings": {}}))

    def test_the_key_is_the_whole_header(self):
        self.start()
        event = self.sandbox.new_message("m", "c", "hello")
        press = {"touchpoint": "CHAT", "conversation_id": "c", "extra_data": {}}
        key = self.sandbox.secrets()["identification_key"]
        for wrong in (None, "", key[:-1], key + "x", f"Bearer {key}", f" {key[1:]}", key.upper()):
            with self.subTest(wrong):
                headers = {} if wrong is None else {"Authorization": wrong}
                for path, body in ((self.path, event), (self.path + "/session", press), (self.path + "/action", press)):
                    self.assertEqual(self.qasid.post(path, body, headers).status, 401)
        self.assertEqual(self.qasid.export(), {"conversations": [], "quarantine": []})
        self.assertEqual(self.post(event), 200)

    def test_a_key_may_look_like_a_bearer_token(self):
        self.qasid.run("account", "set", self.account, "--secrets-stdin", secrets={"identification_key": "Bearer abc"})
        self.start()
        event = self.sandbox.new_message("m", "c", "hello")
        self.assertEqual([self.qasid.post(self.path, event, {"Authorization": key}).status for key in ("abc", "Bearer abc")], [401, 200])


class Incoming(Divar):
    def test_customers_say_everything(self):
        self.start()
        rows = (({"text": "سلام، کد K-204 🙏"}, "text", {"text": "سلام، کد K-204 🙏"}), ({"photo": "car"}, "media", {}), ({"voice": 2}, "media", {}),
                ({"document": "a.pdf"}, "media", {}), ({"video": "car"}, "media", {}), ({"location": {"latitude": 35.7, "longitude": 51.4}}, "location", {"latitude": 35.7, "longitude": 51.4}),
                ({"contact": {"name": "کارشناس", "phone": "+989120000198"}}, "contact", {"cards": [{"name": "کارشناس", "phones": ["+989120000198"], "emails": []}]}),
                ({"type": "STICKER", "body": {"sticker_data": {"pack": "p"}}}, "unsupported", {"type": "STICKER"}))
        for what, _, _ in rows:
            conversation = self.say("nightowl", **what)
        self.delivered(len(rows))
        messages = self.qasid.messages(conversation, "in")
        self.assertEqual([m["kind"] for m in messages], [kind for _, kind, _ in rows])
        for message, (_, _, expected) in zip(messages, rows):
            self.assertEqual({key: message.get(key) for key in expected}, expected)
        self.assertEqual([m["attachments"][0]["kind"] for m in messages if m["kind"] == "media"], ["image", "voice", "document", "video"])
        self.assertEqual([m["attachments"][0]["name"] for m in messages if m["kind"] == "media"][2], "a.pdf")
        [found] = self.qasid.export()["conversations"]
        self.assertEqual((found["customer"]["channel"], found["unread"]), ("chatbot", len(rows)))
        self.assertEqual(self.qasid.export()["quarantine"], [])

    def test_one_instant_in_every_encoding(self):
        self.start()
        for number, sent_at in enumerate((1729429926140000, "1729429926140000", 1729429926140, "1729429926140", "2024-10-20T13:12:06.140000Z", "2024-10-20T13:12:06.14Z",
                                          "2024-10-20T16:42:06.140+03:30", "2024-10-20T13:12:06.140000000Z")):
            with self.subTest(sent_at):
                event = self.sandbox.new_message(f"t{number}", f"t{number}", "x")
                event["new_chatbot_message"]["sent_at"] = sent_at
                self.assertEqual(self.post(event), 200)
                self.assertEqual(self.only(f"t{number}")["time"], "2024-10-20T13:12:06.140Z")

    def test_touch_points_are_context(self):
        self.start()
        for number, text in enumerate(("/start MY_POST gZ1", "/start MY_POST", "/start MY_DIVAR", "/start DIVAR_PRO", "/start CHAT 17871fb0", "/start DEMAND_POST gZ1", "/start DEMAND_POST")):
            with self.subTest(text):
                self.assertEqual(self.post(self.sandbox.new_message(f"s{number}", f"s{number}", text)), 200)
                [message] = [m for m in self.qasid.messages(f"s{number}") if m["remote_id"] == f"s{number}"]
                self.assertEqual((message["direction"], message["kind"]), ("system", "system"))
        self.assertEqual(self.post(self.sandbox.new_message("w", "w", "/started MY_POST")), 200)
        self.assertEqual(self.only("w")["direction"], "in")

    def test_what_is_not_of_a_chat(self):
        self.start()
        self.sandbox.control("POST", "/payments", {})
        self.sandbox.control("POST", "/payments", {"key": "payment_transaction"})
        self.sandbox.control("POST", "/events", {"type": "SOMETHING_NEW", "something_new": {"id": 1}})
        self.sandbox.control("POST", "/events", {"type": "CHAT_MESSAGE", "timestamp": 1700000000, "payload": {"id": "1", "data": {"text": "old"}}})
        self.delivered(4)
        export = self.qasid.export()
        self.assertEqual((export["conversations"], len(export["quarantine"])), ([], 4))
        self.assertTrue(all(entry["reason"] for entry in export["quarantine"]))


class Presses(Divar):
    def rules(self, rules):
        name = os.path.join(self.qasid.folder, "rules.json")
        with open(name, "w", encoding="utf-8") as stream:
            json.dump(rules, stream)
        return self.qasid.run("account", "rules", self.account, "--file", name)

    def tap(self, conversation, action, **more):
        press = self.sandbox.control("POST", "/tap", {"conversation": conversation, "action": action, **more})
        self.assertTrue(press["ok"], press)
        self.assertLess(press["milliseconds"], 500)
        return press

    def pressed(self, conversation):
        return [message for message in self.qasid.messages(conversation) if message["kind"] == "press"]

    def test_rules_answer_at_once_and_every_press_is_recorded(self):
        self.start()
        kept = self.rules(RULES)
        self.assertEqual(self.qasid.run("account", "rules", self.account), kept)
        self.assertEqual([rule["name"] for rule in kept["rules"]], ["Booking", "Yes", "Further"])
        conversation = self.sandbox.conversation("p", user_id="a+b/c==")
        self.post(self.sandbox.new_message("m", "p", "hello"))
        press = self.tap(conversation, server({"kind": "visit", "slot": "۳ & 4"}))
        self.assertEqual(press["answer"], {"url": "https://shop.example/book?slot=%DB%B3%20%26%204&who=a%2Bb%2Fc%3D%3D"})
        press = self.tap(conversation, dynamic({"answer": "yes", "day": "شنبه"}))
        self.assertEqual(press["answer"], {"text_message": "ثبت شد، روز شنبه", "action": {"open_direct_link": "https://shop.example/yes"}})
        press = self.tap(conversation, server({"nobody": "knows"}))
        self.assertEqual(press["answer"], {"url": "https://shop.example/help"})
        wait_for(lambda: len(self.pressed(conversation)) == 3, "three recorded presses")
        presses = self.pressed(conversation)
        self.assertEqual([(p["direction"], p.get("rule")) for p in presses], [("in", "Booking"), ("in", "Yes"), ("in", None)])
        self.assertEqual(presses[0]["data"], {"kind": "visit", "slot": "۳ & 4"})
        self.assertEqual(presses[1]["answer"], "ثبت شد، روز شنبه")
        [found] = self.qasid.export()["conversations"]
        self.assertEqual(found["customer"]["remote_id"], "a+b/c==")

    def test_an_answer_may_ask_further(self):
        self.start()
        self.rules(RULES)
        conversation = self.sandbox.conversation("f")
        press = self.tap(conversation, dynamic({"answer": "further"}))
        self.assertEqual(press["answer"], {"action": {"open_server_link": {"data": {"kind": "visit", "slot": "3"}}}})
        further = wait_for(lambda: [p for p in self.sandbox.control("GET", "/presses")["presses"] if p["action"] == "open_server_link" and "status" in p], "the second press")
        self.assertTrue(further[0]["ok"])
        wait_for(lambda: [p.get("rule") for p in self.pressed(conversation)] == ["Further", "Booking"], "both presses")

    def test_without_rules_the_answer_is_safe(self):
        self.start()
        conversation = self.sandbox.conversation("n")
        self.assertEqual(self.tap(conversation, server({"a": 1}))["answer"], {"url": "https://divar.ir/chat/addon_sandbox-client"})
        self.tap(conversation, dynamic({"a": 1}), user=False)
        wait_for(lambda: len(self.pressed(conversation)) == 2, "both presses")
        self.assertEqual([p.get("rule") for p in self.pressed(conversation)], [None, None])

    def test_the_older_spelling(self):
        self.start()
        self.rules(RULES)
        self.settings(spelling="old")
        conversation = self.sandbox.conversation("o", post=self.sandbox.post_token())
        press = self.tap(conversation, server({"kind": "visit", "slot": 7}))
        self.assertTrue(press["answer"]["url"].startswith("https://shop.example/book?slot=7&who="))
        wait_for(lambda: [p.get("rule") for p in self.pressed(conversation)] == ["Booking"], "the press")

    def test_a_button_that_was_sent_is_named(self):
        self.start()
        self.rules(RULES)
        conversation = self.sandbox.conversation("b")
        content = {"text": "کی؟", "buttons": [[{"caption": "شنبه 🗓", "icon": "CALENDAR_TEXT", "action": {"type": "dynamic", "data": {"answer": "yes", "day": "شنبه"}}},
                                              {"caption": "سایت", "action": {"type": "link", "url": "https://shop.example"}}]]}
        code, message = self.qasid.send(self.account, conversation, content=content, wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        [sent] = self.sandbox.messages(conversation)
        self.assertEqual(sent["request"]["buttons"], {"rows": [{"buttons": [
            {"caption": "شنبه 🗓", "icon": "CALENDAR_TEXT", "action": {"get_dynamic_action": {"data": {"answer": "yes", "day": "شنبه"}}}},
            {"caption": "سایت", "action": {"open_direct_link": "https://shop.example"}}]}]})
        press = self.sandbox.control("POST", "/tap", {"button": "شنبه 🗓"})
        self.assertTrue(press["ok"], press)
        wait_for(lambda: self.pressed(conversation), "the press")
        [recorded] = self.pressed(conversation)
        self.assertEqual((recorded["text"], recorded["rule"], recorded["place"]), ("شنبه 🗓", "Yes", "CHAT"))

    def test_presses_are_answered_in_time_while_messages_pour_in(self):
        self.start()
        self.rules(RULES)
        pouring = threading.Event()

        def pour(lane):
            number = 0
            while not pouring.is_set():
                self.post(self.sandbox.new_message(f"{lane}-{number}", f"busy {lane}", "x" * 200))
                number += 1
        threads = [threading.Thread(target=pour, args=(lane,)) for lane in range(3)]
        for thread in threads:
            thread.start()
        times = []
        try:
            for number in range(PRESSES):
                body = {"touchpoint": "CHAT", "conversation_id": f"c{number % 5}", "user_id": "u", "extra_data": {"answer": "yes", "day": number}}
                begin = time.monotonic()
                answer = self.qasid.post(self.path + "/action", body, self.sandbox.webhook_headers)
                times.append(time.monotonic() - begin)
                self.assertEqual(answer.json["text_message"], f"ثبت شد، روز {number}")
        finally:
            pouring.set()
            for thread in threads:
                thread.join()
        times.sort()
        print(f"{PRESSES} presses: median {times[PRESSES // 2] * 1000:.0f} ms, p99 {times[PRESSES * 99 // 100] * 1000:.0f} ms, last {times[-1] * 1000:.0f} ms", flush=True)
        self.assertLess(times[PRESSES * 99 // 100], 0.5)
        wait_for(lambda: sum(len(self.pressed(f"c{n}")) for n in range(5)) == PRESSES, "every press in its conversation", 30)

    def test_broken_presses_are_refused_and_kept(self):
        self.start()
        for path in ("session", "action"):
            for body in (b"nonsense", b"[]"):
                answer = self.qasid.post(f"{self.path}/{path}", body, self.sandbox.webhook_headers)
                self.assertIn(answer.status, (200, 400), answer.data)
        self.assertEqual(self.qasid.export()["conversations"], [])

    def test_rules_that_cannot_be(self):
        name = os.path.join(self.qasid.folder, "rules.json")
        for rules in (b"[]", b"x", {"rules": [{"name": "A"}]}, {"rules": [{"name": "A", "match": {"a": "b"}, "url": "javascript:x"}]},
                      {"rules": [{"name": "A", "match": {"a": "b"}, "url": "https://{data.host}/"}]}, {"rule": []}, {"default": {"url": "x"}}):
            with self.subTest(rules):
                with open(name, "wb") as stream:
                    stream.write(rules if isinstance(rules, bytes) else json.dumps(rules).encode())
                self.assertEqual(self.qasid.try_run("account", "rules", self.account, "--file", name)[0], 2)


class Access(Divar):
    def setUp(self):
        super().setUp()
        self.start()

    def test_giving_and_writing_first(self):
        person = self.sandbox.customer("tenant")
        url = self.ask("message_user")
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))
        self.assertEqual((asked["response_type"], asked["client_id"], len(asked["state"]) >= 16), ("code", "sandbox-client", True))
        self.assertEqual(set(asked["scope"].split()), {"CHAT_BOT_USER_MESSAGE_SEND", "USER_ID", "USER_PHONE", "NOTIFICATION_ACCESS_REVOCATION", "offline_access"})
        self.assertNotEqual(self.qasid.send(self.account, user=person["id"], text="too early", wait=10)[1]["delivery"], "accepted")
        grant = self.give("message_user", user="tenant")
        self.assertEqual((grant["user"], grant["purposes"]), (person["id"], ["message_user"]))
        code, message = self.qasid.send(self.account, user=person["id"], text="سلام", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        state = self.sandbox.control("GET", "/state")["conversations"]
        [chat] = [c["id"] for c in state if c["customer"]["key"] == "tenant" and c["type"] == "BOT"]
        self.assertEqual([m["body"] for m in self.sandbox.messages(chat)], ["سلام"])
        # What the person answers comes into the same conversation.
        self.sandbox.control("POST", f"/customers/{chat}/say", {"text": "سلام به شما"})
        wait_for(lambda: [m["text"] for m in self.qasid.messages(chat, "in")] == ["سلام به شما"], "the answer")
        self.assertIn("سلام", [m["text"] for m in self.qasid.messages(chat, "out")])

    def test_refusing_and_pages_nobody_asked_for(self):
        answer = self.follow(self.ask("post_chats"), decision="refuse")
        self.assertIn("text/html", answer.headers["content-type"])
        self.assertEqual(self.grants(), [])
        path = self.path + "/oauth?"
        for query in ("state=unknown-state-of-some-length&code=x", "code=x", "", "state=%00&code=%ff"):
            answer = exchange(self.qasid.port, "GET", path + query)
            self.assertNotEqual(answer.status, 302)
            self.assertNotIn(b"unknown-state", answer.data)
        self.assertEqual([entry for entry in self.sandbox.control("GET", "/requests")["requests"] if entry["path"] == "/oauth2/token"], [])

    def test_a_link_is_good_once(self):
        url = self.ask("message_user")
        self.follow(url, user="tenant")
        before = len(self.sandbox.requests(path="/oauth2/token"))
        self.follow(url, user="nightowl")
        self.assertEqual((len(self.grants()), len(self.sandbox.requests(path="/oauth2/token"))), (1, before))

    def test_chats_about_posts(self):
        post = self.sandbox.post_token()
        self.give("post_chats")
        wait_for(lambda: self.sandbox.control("GET", "/state")["subscriptions"], "the subscription")
        chat = self.say("flathunter", post=post, text="هنوز موجود است؟")
        wait_for(lambda: self.qasid.messages(chat, "in"), "the customer's words")
        [found] = self.qasid.export(conversation=chat)["conversations"]
        self.assertEqual(found["customer"]["channel"], "post")
        grid = lambda caption: [[{"caption": caption, "icon": "HOME", "action": {"type": "post", "post": post, "manage": False}}]]
        code, message = self.qasid.send(self.account, chat, content={"text": "بله", "buttons": grid("آگهی"), "sender_buttons": grid("مدیریت")}, wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        [sent] = self.sandbox.messages(chat)
        wire = lambda caption: {"rows": [{"buttons": [{"caption": caption, "icon": "HOME", "action": {"open_post_page": {"post_token": post}}}]}]}
        self.assertEqual(sent["request"], {"message": "بله", "receiver_buttons": wire("آگهی"), "sender_buttons": wire("مدیریت")})
        # Its echo is ours, not another message.
        self.delivered(2)
        self.assertEqual([(m["text"], m["delivery"]) for m in self.qasid.messages(chat, "out")], [("بله", "accepted")])
        self.assertEqual(self.sandbox.control("POST", f"/posts/{post}/update", {"type": "PUBLISH"})["told"], False)

    def test_an_echo_settles_what_was_doubtful(self):
        post = self.sandbox.post_token()
        self.give("post_chats")
        wait_for(lambda: self.sandbox.control("GET", "/state")["subscriptions"], "the subscription")
        chat = self.say("flathunter", post=post, text="؟")
        wait_for(lambda: self.qasid.messages(chat, "in"), "the customer's words")
        self.settings(echo_delay_ms=1500)
        self.sandbox.fault("drop_after_body", match={"path": "/v2/*"})
        self.qasid.send(self.account, chat, "رسید؟")
        wait_for(lambda: self.sent("رسید؟", chat)[0]["delivery"] == "possibly_sent", "the doubt")
        wait_for(lambda: self.sent("رسید؟", chat)[0]["delivery"] == "accepted", "the echo")
        self.assertEqual(self.taken("رسید؟", chat), 1)

    def test_without_access_nothing_leaves(self):
        self.settings(post_events="always")
        chat = self.say("flathunter", post=self.sandbox.post_token(), text="؟")
        wait_for(lambda: self.qasid.messages(chat, "in"), "the customer's words")
        code, message = self.qasid.send(self.account, chat, "جواب", wait=5)
        self.assertFalse(message and message["delivery"] == "accepted")
        self.assertEqual(self.sandbox.all_requests("/v2/"), [])

    def test_revocation_is_shown_and_stops_sends(self):
        post = self.sandbox.post_token()
        self.give("post_chats")
        wait_for(lambda: self.sandbox.control("GET", "/state")["subscriptions"], "the subscription")
        chat = self.say("flathunter", post=post, text="؟")
        wait_for(lambda: self.qasid.messages(chat, "in"), "the customer's words")
        self.assertEqual(self.qasid.send(self.account, chat, "یک", wait=20)[1]["delivery"], "accepted")
        asked = len(self.sandbox.all_requests("/v2/"))
        self.sandbox.control("POST", "/customers/agency/revoke", {})
        wait_for(lambda: [m for m in self.qasid.messages(chat, "system") if m.get("code") == "access_revoked"], "the revocation in the conversation")
        self.assertEqual(self.grants(), [])
        code, message = self.qasid.send(self.account, chat, "دو", wait=5)
        self.assertFalse(message and message["delivery"] == "accepted")
        self.assertEqual(len(self.sandbox.all_requests("/v2/")), asked)

    def test_an_old_token_is_renewed_and_subscribed_with_again(self):
        post = self.sandbox.post_token()
        self.give("post_chats")
        wait_for(lambda: self.sandbox.control("GET", "/state")["subscriptions"], "the subscription")
        chat = self.say("flathunter", post=post, text="۱")
        wait_for(lambda: self.qasid.messages(chat, "in"), "the customer's words")
        self.sandbox.control("POST", "/tokens/age", {"seconds": 3601})
        code, message = self.qasid.send(self.account, chat, "سلام", wait=20)
        self.assertEqual((code, message["delivery"], self.taken("سلام", chat)), (0, "accepted", 1))
        wait_for(lambda: [s for s in self.sandbox.control("GET", "/state")["subscriptions"] if s["works"]], "the new subscription")
        self.say("flathunter", post=post, text="۲")
        wait_for(lambda: [m["text"] for m in self.qasid.messages(chat, "in")] == ["۱", "۲"], "the next words")

    def test_access_survives_a_new_start(self):
        person = self.sandbox.customer("tenant")
        self.give("message_user", user="tenant")
        self.assertEqual(self.qasid.stop(), 0)
        self.start()
        self.assertEqual([grant["user"] for grant in self.grants()], [person["id"]])
        self.assertEqual(self.qasid.send(self.account, user=person["id"], text="سلام", wait=20)[1]["delivery"], "accepted")
        self.qasid.run("account", "grants", self.account, "--forget", person["id"])
        self.assertEqual(self.grants(), [])

    def test_tokens_are_not_on_the_disk(self):
        self.give("message_user", user="tenant")
        self.qasid.stop()
        for folder, _, names in os.walk(self.qasid.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as stream:
                    data = stream.read()
                for mark in (b"ory_at_", b"ory_rt_", b"ory_ac_"):
                    self.assertNotIn(mark, data, name)


class Outgoing(Divar):
    def picture(self, name="dot.png", data=b"\x89PNG\r\n\x1a\n" + b"\0" * 400):
        path = os.path.join(self.qasid.folder, name)
        with open(path, "wb") as stream:
            stream.write(data)
        return {"kind": "media", "attachments": [{"kind": "image", "name": name, "local_path": path}]}

    def test_a_picture_goes_up_in_three_steps(self):
        self.start()
        conversation = self.sandbox.conversation("pic")
        code, message = self.qasid.send(self.account, conversation, content=self.picture(), wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"), message)
        [sent] = self.sandbox.messages(conversation)
        self.assertEqual((sent["type"], sent["media"]), ("IMAGE", {"name": "dot.png", "mime_type": "image/png", "size": 408}))
        self.assertEqual(list(sent["request"]), ["media_token"])
        asked = [entry["path"] for entry in self.sandbox.control("GET", "/requests")["requests"]]
        self.assertEqual(asked, ["/experimental/open-platform/chat/upload", "/upload/image", f"/v1/open-platform/chat/bot/conversations/{conversation}/messages"])

    def test_uploads_that_fail_send_nothing(self):
        self.start()
        conversation = self.sandbox.conversation("up")
        self.sandbox.fault("status", match={"path": "/upload/*"}, status=400)
        code, message = self.qasid.send(self.account, conversation, content=self.picture(), wait=20)
        self.assertEqual((code, message["delivery"], message["error"]["outcome_known"]), (1, "failed", True))
        # A connection that breaks during the upload leaves no doubt: the message had not left.
        self.sandbox.fault("drop_after_body", match={"path": "/upload/*"})
        self.qasid.send(self.account, conversation, content=self.picture())
        wait_for(lambda: self.qasid.messages(conversation, "out")[-1]["delivery"] == "accepted", "the second attempt", 40)
        self.assertEqual(len(self.sandbox.messages(conversation)), 1)

    def test_files_nobody_takes_never_leave(self):
        conversation = self.sandbox.conversation("no")
        self.assertEqual(self.qasid.send(self.account, conversation, content=self.picture("a.gif", b"GIF89a"))[0], 2)
        self.assertEqual(self.qasid.send(self.account, conversation, content=self.picture("b.png", b"\x89PNG\r\n\x1a\n".ljust(5_000_001, b"\0")))[0], 2)
        self.assertEqual(self.qasid.send(self.account, conversation, content={**self.picture(), "text": "both"})[0], 2)
        self.assertEqual(self.sandbox.control("GET", "/requests")["requests"], [])

    def test_what_the_panel_does_not_know_is_refused_here(self):
        self.start()
        conversation = self.sandbox.conversation("r")
        button = lambda caption="x", icon="", action=None: {"caption": caption, "icon": icon, "action": action or {"type": "link", "url": "https://a.ir"}}
        for buttons in ([[button()] * 4], [[button()]] * 4, [[button(icon="NO_SUCH_ICON")]], [[button(caption="")]], [[button(action={"type": "link", "url": "x"})]],
                        [[button(action={"type": "reply", "id": "y"})]], [[]]):
            with self.subTest(buttons):
                self.assertEqual(self.qasid.send(self.account, conversation, content={"text": "?", "buttons": buttons})[0], 2)
        self.assertEqual(self.sandbox.sent(), [])

    def test_the_guides_icon_is_written_as_it_is_called(self):
        self.start()
        conversation = self.sandbox.conversation("icon")
        content = {"text": "?", "buttons": [[{"caption": "خانه", "icon": "REAL_STATE", "action": {"type": "link", "url": "https://a.ir"}}]]}
        self.assertEqual(self.qasid.send(self.account, conversation, content=content, wait=20)[1]["delivery"], "accepted")
        [sent] = self.sandbox.messages(conversation)
        self.assertEqual(sent["request"]["buttons"]["rows"][0]["buttons"][0]["icon"], "REAL_ESTATE")

    def test_buttons_come_back_in_any_spelling(self):
        self.start()
        post = self.sandbox.post_token()
        chat = self.sandbox.conversation("spelt", post=post)
        row = [{"action": {"open_direct_link": "https://a.ir"}, "icon_name": "REAL_STATE", "caption": "یک"}, {"action": {"open_server_link": {"data": {"k": "v"}}}, "icon": "HOME", "caption": "دو"},
               {"action": {"open_moon": {}}, "caption": "سه"}]
        self.sandbox.control("POST", "/events", {"type": "NEW_MESSAGE", "new_message": {
            "id": "g1", "conversation": {"id": chat, "type": "POST", "post_token": post}, "sender": {"type": "BOT", "side": "SELLER"}, "type": "TEXT", "text": "?",
            "sent_at": 1729429926140000, "buttons": {"rows": [{"buttons": row}]}}})
        wait_for(lambda: self.qasid.messages(chat), "the message")
        [message] = [m for m in self.qasid.messages(chat) if m["remote_id"] == "g1"]
        [buttons] = message["buttons"]
        self.assertEqual([b["caption"] for b in buttons], ["یک", "دو", "سه"])
        self.assertEqual([b["action"]["type"] for b in buttons], ["link", "server", "unknown"])
        self.assertIn(buttons[0]["icon"], ("REAL_STATE", "REAL_ESTATE"))
        self.assertEqual((buttons[1]["icon"], buttons[1]["action"]["data"]), ("HOME", {"k": "v"}))


class Experimental(Divar):
    SETTINGS = {"paths": "experimental"}

    def test_the_paths_of_the_first_guide(self):
        self.start()
        conversation = self.sandbox.conversation("e")
        code, message = self.qasid.send(self.account, conversation, "سلام", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        [entry] = self.sandbox.all_requests("/")
        self.assertEqual((entry["path"], entry["body"]), (f"/experimental/open-platform/chat/bot/conversations/{conversation}/messages", {"text_message": "سلام", "type": "TEXT"}))


class Setup(unittest.TestCase):
    """What an account of Divar must have."""

    def test_accounts_that_cannot_be(self):
        with tempfile.TemporaryDirectory() as folder:
            qasid = Qasid(folder)
            add = lambda secrets, *pairs: qasid.try_run("account", "add", "--provider", "divar", "--name", "A", *[w for p in pairs for w in ("--set", p)], "--secrets-stdin", secrets=secrets)[0]
            good = {"api_key": "k", "identification_key": "i"}
            for secrets in ({}, {"api_key": "k"}, {"identification_key": "i"}, {**good, "token": "t"}, {**good, "api_key": "a\nb"}):
                self.assertEqual(add(secrets), 2, secrets)
            for pair in ("api_base=ftp://x", "oauth_base=x", "upload_base=https://x?a=b", "app_slug=a b", "paths=old", "colour=red"):
                self.assertEqual(add(good, pair), 2, pair)
            self.assertEqual(add(good, "app_slug=my-shop"), 0)
            self.assertTrue(re.match(r"^[0-9]+$", qasid.run("account", "list")["accounts"][0]["account"]))


if __name__ == "__main__":
    unittest.main()
