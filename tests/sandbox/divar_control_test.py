"""The simulated Divar's events, presses and people, as told by its controls."""

import time
import unittest

from divar_api_test import Bench, button, grid
from programs import DivarSandbox, Hook, exchange, wait_for

KEY = "sandbox-identification"


class Wired(Bench):
    """A sandbox that posts to a receiver of the test's own."""

    ARGUMENTS = ()

    def setUp(self):
        self.hook = Hook()
        self.addCleanup(self.hook.__exit__)
        self.sandbox = DivarSandbox("--webhook", self.hook.url, *self.ARGUMENTS)
        self.addCleanup(self.sandbox.__exit__)

    def ask(self, **question):
        return super().ask(**{"redirect_uri": self.hook.url + "/oauth", **question})

    def token(self, **form):
        return super().token(**{"redirect_uri": self.hook.url + "/oauth", **form})

    def say(self, who, **what):
        return self.sandbox.control("POST", f"/customers/{who}/say", what)

    def messages(self, name="NEW_CHATBOT_MESSAGE"):
        return [event[name.lower()] for event in self.hook.events(name)]

    def set(self, **settings):
        return self.sandbox.control("PUT", "/settings", settings)


class Events(Wired):
    def test_a_message_of_the_chatbot(self):
        said = self.say("nightowl", text="سلام")
        [event] = wait_for(self.hook.events, "the event")
        message = event["new_chatbot_message"]
        self.assertEqual(set(event), {"type", "new_chatbot_message"})
        self.assertEqual(message, {"id": said["message_id"], "conversation": {"id": said["conversation_id"], "type": "BOT"}, "sender": {"type": "HUMAN"},
                                   "type": "TEXT", "text": "سلام", "sent_at": message["sent_at"]})
        self.assertLess(abs(message["sent_at"] / 1e6 - time.time()), 5)
        headers = self.hook.received[0][1]
        self.assertEqual((headers["Authorization"], headers["Content-Type"]), (KEY, "application/json"))

    def test_every_kind_and_its_file(self):
        for what, kind, key in (({"photo": "car"}, "IMAGE", "image_data"), ({"voice": 3}, "VOICE", "voice_data"), ({"document": "a.pdf"}, "FILE", "file_data"),
                                ({"video": "car"}, "VIDEO", "video_data"), ({"location": {"latitude": 35.7, "longitude": 51.4}}, "LOCATION", "location_data"),
                                ({"contact": {"phone": "+989120000000"}}, "CONTACT", "contact_data"), ({"type": "STICKER", "body": {"sticker_data": {}}}, "STICKER", "sticker_data")):
            said = self.say("nightowl", **what)
            message = wait_for(lambda: [m for m in self.messages() if m["id"] == said["message_id"]], kind)[0]
            with self.subTest(kind):
                self.assertEqual(message["type"], kind)
                data = message[key]
                for link in (data.get("link"), data.get("thumbnail_link")):
                    if link:
                        answer = exchange(self.sandbox.port, "GET", link.split(str(self.sandbox.port), 1)[1])
                        self.assertEqual(answer.status, 200)
                        self.assertTrue(answer.data[:8] == b"\x89PNG\r\n\x1a\n" or answer.data[4:8] == b"ftyp" or answer.data.startswith(b"%PDF"))
                if "size_bytes" in data:
                    self.assertIsInstance(data["size_bytes"], int)
        self.assertEqual(exchange(self.sandbox.port, "GET", "/media/none/a.png").status, 404)

    def test_times_and_spellings(self):
        post = self.sandbox.post_token()
        token = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_READ")["access_token"]
        self.sandbox.api("POST", "/v1/open-platform/events/subscriptions", {"event_type": "NEW_MESSAGE_ON_POST", "metadata": {"k": "v"}}, token=token)
        for number, (settings, pattern) in enumerate((({"sent_at": "rfc3339"}, r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\Z"), ({"sent_at": "string", "spelling": "old"}, r"\A\d{16}\Z"))):
            self.set(**settings)
            self.say("flathunter", post=post, photo="car")
            event = wait_for(lambda: self.hook.events("NEW_MESSAGE")[number:], "the event")[0]
            self.assertRegex(event["new_message"]["sent_at"], pattern)
            self.assertIsInstance(event["new_message"]["image_data"]["size_bytes"], str)
            self.assertEqual((event.get("metadata"), event.get("meta_data")), (({"k": "v"}, None), (None, {"k": "v"}))[number])
            self.assertEqual(event["new_message"]["sender"], {"type": ("HUMAN", "USER")[number], "side": "BUYER"})
        for wrong in ({"sent_at": "x"}, {"spelling": 1}, {"colour": "red"}):
            self.assertEqual(exchange(self.sandbox.port, "PUT", "/sandbox/settings", wrong).status, 400)

    def test_chats_of_posts_are_told_as_long_as_a_token_lives(self):
        post = self.sandbox.post_token()
        told = lambda: self.sandbox.control("GET", "/state")["untold_events"]
        subscribe = lambda tokens: self.sandbox.api("POST", "/v1/open-platform/events/subscriptions", {"event_type": "NEW_MESSAGE_ON_POST"}, token=tokens["access_token"]).status
        self.say("flathunter", post=post, text="1")
        self.assertEqual(told(), 1)
        tokens = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_READ", "offline_access")
        self.assertEqual(subscribe(tokens), 200)
        self.say("flathunter", post=post, text="2")
        [message] = wait_for(lambda: self.messages("NEW_MESSAGE"), "the event")
        self.assertEqual((message["text"], message["conversation"]["post_token"]), ("2", post))
        tokens = self.renew(tokens).json
        self.say("flathunter", post=post, text="3")
        self.assertEqual(told(), 2)
        self.assertEqual(subscribe(tokens), 200)
        self.say("flathunter", post=post, text="4")
        wait_for(lambda: [m["text"] for m in self.messages("NEW_MESSAGE")] == ["2", "4"], "the event")
        self.sandbox.control("POST", "/tokens/age", {"seconds": 3601})
        self.say("flathunter", post=post, text="5")
        self.assertEqual(told(), 3)
        self.set(post_events="always")
        self.say("flathunter", post=post, text="6")
        wait_for(lambda: [m["text"] for m in self.messages("NEW_MESSAGE")] == ["2", "4", "6"], "the event")

    def test_echoes_in_chats_of_posts_alone(self):
        post = self.sandbox.post_token()
        self.set(post_events="always", echo_delay_ms=0, echo_buttons=True, spelling="old")
        chat, bot = self.sandbox.conversation("p", post=post), self.sandbox.conversation("b")
        token = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND")["access_token"]
        body = {"message": "سلام", "sender_buttons": grid([button(icon="HOME")])}
        self.assertEqual(self.sandbox.api("POST", f"/v2/open-platform/conversations/{chat}/messages", body, token=token).status, 200)
        self.assertEqual(self.sandbox.api("POST", f"/v1/open-platform/chat/bot/conversations/{bot}/messages", {"text_message": "x"}).status, 200)
        [echo] = wait_for(lambda: self.messages("NEW_MESSAGE"), "the echo")
        self.assertEqual((echo["text"], echo["sender"]), ("سلام", {"type": "BOT", "side": "SELLER"}))
        self.assertEqual(echo["buttons"]["rows"][0]["buttons"][0]["icon_name"], "HOME")
        self.say("p", text="by hand", **{"from": "seller"})
        wait_for(lambda: [m["sender"] for m in self.messages("NEW_MESSAGE")][1:] == [{"type": "USER", "side": "SELLER"}], "the owner's words")
        self.assertEqual(self.messages(), [])

    def test_revocation(self):
        for scopes, told in ((("USER_ID",), False), (("USER_ID", "NOTIFICATION_ACCESS_REVOCATION", "offline_access"), True)):
            tokens = self.grant(*scopes)
            owner = self.sandbox.control("POST", "/customers/agency/revoke", {})["user_id"]
            self.refused(self.sandbox.api("GET", "/v1/open-platform/users", token=tokens["access_token"]), 401, 16)
            if told:
                self.assertEqual(self.renew(tokens).json["error"], "invalid_grant")
                [event] = wait_for(lambda: self.hook.events("USER_ACCESS_REVOCATION"), "the event")
                self.assertEqual(event["user_access_revocation"], {"user_id": owner})
        self.sandbox.control("POST", "/customers/tenant/revoke", {"event": True})
        wait_for(lambda: len(self.hook.events("USER_ACCESS_REVOCATION")) == 2, "an event on demand")

    def test_posts_payments_and_raw_events(self):
        post = self.sandbox.post_token()
        self.assertFalse(self.sandbox.control("POST", f"/posts/{post}/update", {"type": "PUBLISH"})["told"])
        token = self.grant("USER_POSTS_GET")["access_token"]
        self.sandbox.api("POST", "/v1/open-platform/events/subscriptions", {"event_type": "POST_UPDATE"}, token=token)
        self.assertTrue(self.sandbox.control("POST", f"/posts/{post}/update", {"type": "PUBLISH"})["told"])
        self.assertFalse(self.sandbox.control("POST", f"/posts/{post}/update", {"type": "RETIRE"})["told"])  # not to those of all posts
        self.sandbox.control("POST", "/payments", {"key": "payment_transaction"})
        self.sandbox.control("POST", "/payments", {})
        self.sandbox.control("POST", "/events", {"type": "SOMETHING", "something": {}})
        wait_for(lambda: len(self.hook.events()) == 4, "all events")
        self.assertEqual(self.hook.events("POST_UPDATE")[0]["post_update"]["type"], "PUBLISH")
        self.assertEqual([sorted(set(e) - {"type"}) for e in self.hook.events("PAYMENT_TRANSACTION")], [["payment_transaction"], ["transaction"]])
        self.assertEqual(self.hook.events("SOMETHING"), [{"type": "SOMETHING", "something": {}}])


class Presses(Wired):
    def send(self, *rows):
        conversation = self.sandbox.conversation()
        answer = self.sandbox.api("POST", f"/v1/open-platform/chat/bot/conversations/{conversation}/messages", {"text_message": "?", "buttons": grid(*rows)})
        self.assertEqual(answer.status, 200, answer.data)
        return conversation

    def tap(self, **which):
        return self.sandbox.control("POST", "/tap", which)

    def test_a_server_link_asks_for_an_address(self):
        self.hook.answers["/hook/session"] = {"url": "https://example.com/a"}
        conversation = self.send([button("One"), button("Two", {"open_server_link": {"data": {"a": "b"}}})])
        press = self.tap(button="Two")
        _, headers, body, path = self.hook.received[0]
        self.assertEqual((path, headers["Authorization"], headers["API-Version"]), ("/hook/session", KEY, "2"))
        user = [c["customer"]["id"] for c in self.sandbox.control("GET", "/state")["conversations"] if c["id"] == conversation][0]
        self.assertEqual(body, {"source": "CHAT_MESSAGE_ACTION", "post_token": None, "conversation_id": conversation, "user_side": None, "extra_data": {"a": "b"}, "user_id": user})
        self.assertEqual((press["ok"], press["status"], press["answer"], press["caption"]), (True, 200, {"url": "https://example.com/a"}, "Two"))
        self.assertLess(press["milliseconds"], 1000)
        self.assertEqual(self.sandbox.control("GET", "/presses")["presses"], [press])
        [logged] = [entry for entry in self.sandbox.control("GET", "/requests")["requests"] if entry.get("sent")]
        self.assertEqual((logged["path"], logged["verdict"], logged["body"]), ("/hook/session", "accepted", body))

    def test_a_dynamic_action_asks_what_to_do(self):
        self.hook.answers["/hook/action"] = {"text_message": "باشه", "action": {"open_server_link": {"data": {"next": 1}}}}
        self.hook.answers["/hook/session"] = {"url": "https://example.com"}
        conversation = self.send([button(action={"get_dynamic_action": {"data": {"a": 1}}})])
        self.set(spelling="old")
        self.assertTrue(self.tap(button=0, user=False)["ok"])
        wait_for(lambda: len(self.hook.received) == 2, "the server link that was answered")
        self.assertEqual(self.hook.received[0][2], {"touchpoint": "CHAT", "post_token": None, "conversation_id": conversation, "user_side": None,
                                                    "provider_data": {"a": 1}, "user_id": None})
        self.assertEqual(self.hook.received[1][2]["provider_data"], {"next": 1})
        self.assertEqual(self.hook.received[1][1].get("API_VERSION"), "2")

    def test_answers_are_looked_at(self):
        self.send([button("S", {"open_server_link": {"data": {}}}), button("D", {"get_dynamic_action": {"data": {}}})])
        for name, path, answer in (("S", "session", {}), ("S", "session", {"url": "/relative"}), ("S", "session", {"url": "ftp://x"}), ("S", "session", b"no JSON"),
                                   ("S", "session", {"url": "https://x.ir", "more": 1}), ("S", "session", b""), ("D", "action", {"text": "x"}),
                                   ("D", "action", {"text_message": ""}), ("D", "action", {"action": {"get_dynamic_action": {"data": {}}}}),
                                   ("D", "action", {"action": {"open_direct_link": "x"}}), ("D", "action", {"action": {}})):
            with self.subTest(answer):
                self.hook.answers[f"/hook/{path}"] = answer
                press = self.tap(button=name)
                self.assertEqual((press["ok"], bool(press["reason"])), (False, True))
        for answer in ({"text_message": "x"}, {"action": {"open_direct_link": "https://x.ir"}}, {}):  # either may be left out
            self.hook.answers["/hook/action"] = answer
            self.assertTrue(self.tap(button="D")["ok"])
        self.hook.status = 201
        self.assertFalse(self.tap(button="D")["ok"])

    def test_links_and_pages_ask_nobody(self):
        self.send([button("L"), button("P", {"open_post_page": {"post_token": "t"}})])
        self.assertEqual(self.tap(button="L")["opened"], "https://example.com")
        self.assertEqual(self.tap(button="P")["opened"], {"post_token": "t"})
        self.assertEqual(self.hook.received, [])
        self.assertEqual(exchange(self.sandbox.port, "POST", "/sandbox/tap", {"button": "none"}).status, 404)

    def test_both_sides_of_a_chat_about_a_post(self):
        self.hook.answers["/hook/action"] = {"text_message": "x"}
        chat = self.sandbox.conversation(post=self.sandbox.post_token(), user_id="buyer")
        token = self.grant("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND")["access_token"]
        mine, theirs = ({"get_dynamic_action": {"data": {"for": who}}} for who in ("seller", "buyer"))
        body = {"message": "?", "sender_buttons": grid([button(action=mine)]), "receiver_buttons": grid([button(action=theirs)])}
        self.assertEqual(self.sandbox.api("POST", f"/v2/open-platform/conversations/{chat}/messages", body, token=token).status, 200)
        self.tap()
        self.tap(own=True)
        pressed = [entry[2] for entry in self.hook.received if entry[3] == "/hook/action"]
        self.assertEqual([(p["extra_data"]["for"], p["user_side"], p["user_id"] == "buyer") for p in pressed], [("buyer", "DEMAND", True), ("seller", "SUPPLY", False)])

    def test_presses_of_what_was_never_sent_and_other_addresses(self):
        conversation = self.sandbox.conversation()
        self.sandbox.control("PUT", "/webhook", {"url": self.hook.url, "session_url": self.hook.url + "2", "action_url": self.hook.url + "3"})
        self.hook.answers.update({"/hook2": {"url": "https://example.com"}, "/hook3": {"text_message": "x"}})
        for action in ({"open_server_link": {"data": {}}}, {"get_dynamic_action": {"data": {"k": "v"}}}):
            self.assertTrue(self.tap(conversation=conversation, action=action)["ok"])
        self.assertEqual([entry[3] for entry in self.hook.received], ["/hook2", "/hook3"])


class Demo(unittest.TestCase):
    def test_the_past_is_there_at_once_and_goes_on(self):
        with Hook() as hook, DivarSandbox("--webhook", hook.url, "--speed", "100", script="demo") as sandbox:
            wait_for(lambda: sandbox.control("GET", "/webhook")["delivered"] >= 40, "the past", 5)
            wait_for(lambda: len(hook.events()) > 52, "what comes later")
            bots = [event["new_chatbot_message"] for event in hook.events("NEW_CHATBOT_MESSAGE")]
            posts = [event["new_message"] for event in hook.events("NEW_MESSAGE")]
            self.assertTrue({"TEXT", "IMAGE", "VOICE", "FILE", "LOCATION", "CONTACT", "STICKER"} <= {m["type"] for m in bots + posts})
            self.assertIn("VIDEO", {m["type"] for m in posts})
            self.assertEqual({m["sender"]["side"] for m in posts}, {"SELLER", "BUYER"})
            self.assertTrue(8 <= len({m["conversation"]["id"] for m in bots + posts}) <= 20)
            starts = [m["text"] for m in bots if m.get("text", "").startswith("/start")]
            self.assertEqual({text.split()[1] for text in starts}, {"MY_DIVAR", "MY_POST", "DIVAR_PRO", "CHAT", "DEMAND_POST"})
            self.assertNotIn("{", "".join(starts))
            self.assertTrue(min(m["sent_at"] for m in bots) < (time.time() - 86400) * 1e6)
            told = " ".join(m.get("text", "") for m in bots + posts)
            for part in ("\u200c", "09120000101", "DV-20418-X", "۱۴۰۴", "🙏", "https://"):
                self.assertIn(part, told + "🙏")

    def test_people_answer_and_press(self):
        with Hook() as hook, DivarSandbox("--webhook", hook.url, "--speed", "50", script="demo") as sandbox:
            hook.answers["/hook/action"] = {"text_message": "باشه"}
            chats = {c["customer"]["key"]: c["id"] for c in sandbox.control("GET", "/state")["conversations"]}
            send = lambda who, body: sandbox.api("POST", f"/v1/open-platform/chat/bot/conversations/{chats[who]}/messages", body).status
            self.assertEqual(send("mover", {"text_message": "آدرس دقیق را بفرستید"}), 200)
            self.assertEqual(send("tenant", {"text_message": "?", "buttons": grid([button(action={"get_dynamic_action": {"data": {"k": "v"}}})])}), 200)
            wait_for(lambda: any("پلاک ۱۲" in e["new_chatbot_message"].get("text", "") for e in hook.events("NEW_CHATBOT_MESSAGE")), "an answer")
            press = wait_for(lambda: [p for p in sandbox.control("GET", "/presses")["presses"] if "status" in p], "a press")[0]
            self.assertEqual((press["ok"], press["conversation_id"]), (True, chats["tenant"]))

    def test_a_seed_repeats_itself(self):
        ids = []
        for seed in ("5", "5", "6"):
            with DivarSandbox("--seed", seed) as sandbox:
                ids.append(sandbox.control("POST", "/customers/nightowl/say", {"text": "x"})["message_id"])
        self.assertEqual(ids[0], ids[1])
        self.assertNotEqual(ids[0], ids[2])


if __name__ == "__main__":
    unittest.main()
