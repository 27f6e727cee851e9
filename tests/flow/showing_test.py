"""Payloads built to Digishare's documents, one of each kind and many odd ones: each is shown as what it is, or kept as unsupported or
in the quarantine; never lost, never twice."""

import json
import random
import unittest

from mainjob_test import Desk

STARTED = b'''{
  "event": "live_chat.new_conversation",
  "data": {"id": "YOUR_CONVERSATION_ID", "data": {"created_at": "2025-12-03T12:28:50.000000Z", "third": {"id": "YOUR_THIRD_ID", "name": "Adil Chbada"}}}
}'''
WRITTEN = b'''{
  "event": "live_chat.new_message",
  "data": {"id": "YOUR_MESSAGE_ID", "data": {"conversation_id": "YOUR_CONVERSATION_ID", "body": "/info", "sender": {"model_type": "third", "name": "Adil Chbada"}}}
}'''
THIRD = {"id": "sndr_1", "model_type": "third", "model_id": "thd_1", "name": "Adil Chbada"}
AGENT = {"id": "sndr_2", "model_type": "user", "model_id": "usr_1", "name": "Sara"}
FILE = {"id": 9007199254740993, "name": "photo", "file_name": "photo.jpg", "mime_type": "image/jpeg", "extension": "jpg", "size": 48213, "type": "image",
        "url": "chats/2025/photo.jpg", "path": "chats/2025/photo.jpg", "voice": False, "is_voice": False, "duration": None}
AT = "2025-12-03T12:28:50.123456Z"
ISO = "2025-12-03T12:28:50.123Z"


def incoming(kind, body, *without, **fields):
    """`data.data` of a message with every documented field."""
    data = {"system": False, "type": kind, "body": body, "send_to_third": False, "platform_link_id": "plnk_1", "sent_using": "whatsapp",
            "platform_link": {"id": "plnk_1", "platform_id": "212612345678", "channel_id": "whatsapp"}, "created_at": AT, "sender": dict(THIRD)}
    data.update(fields)
    return {key: value for key, value in data.items() if key not in without}


def file_of(kind, name, mime, **fields):
    return {**FILE, "name": name, "file_name": name, "mime_type": mime, "extension": name.rsplit(".")[-1], "type": kind, "path": "c/" + name, "url": "c/" + name, **fields}


def attachment(kind, name, mime, **more):
    return {"kind": kind, "name": name, "mime_type": mime, "remote_path": "c/" + name, "remote_id": "9007199254740993", "size": 48213, **more}


TEXT = {"direction": "in", "kind": "text", "time": ISO, "author": "Adil Chbada", "delivery": None, "error": None, "reply_to": None, "buttons": [], "attachments": []}
MENU = {"type": "list", "header": {"type": "text", "text": "H"}, "body": {"text": "B"}, "action": {"button": "Open", "sections": [
    {"title": "S", "rows": [{"id": "r1", "title": "One", "description": "first"}, {"id": 2, "title": "Two"}]}]}}
BUTTONS = {"type": "button", "header": {"type": "text", "text": "H"}, "body": {"text": "Yes or no?"}, "footer": {"text": "F"}, "action": {"buttons": [
    {"type": "reply", "reply": {"id": "y", "title": "Yes"}}, {"type": "reply", "reply": {"id": "n", "title": "No"}}]}}
CAMPAIGN = {"api_provider_instance_id": "api_1", "campaign_id": "cmp_1", "planned_message_id": "p1", "channel": "whatsapp", "platform_link_id": "plnk_1",
            "message_template_id": "t1", "msg": {"to": "2126", "subject": None, "content": {"type": "button", "body": {"text": "Sale!"}, "footer": {"text": "bye"},
            "action": {"buttons": [{"type": "reply", "reply": {"id": "go", "title": "Go"}}]}}, "content_type": "interactive"}, "msg_params": {}}

# Name: (data.data without conversation_id, what is to be seen of the message)
SHOWN = {
    "text": (incoming("text", "salam"), {**TEXT, "text": "salam"}),
    "no type": (incoming("", "salam", "type"), {**TEXT, "text": "salam"}),
    "null type": (incoming(None, "salam"), {**TEXT, "text": "salam"}),
    "upper case": (incoming("TEXT", "salam"), {**TEXT, "text": "salam"}),
    "an unknown field": (incoming("text", "x", reactions=[{"emoji": "x"}], changes={"updated_at": "2025-12-03 12:00:00"}), {**TEXT, "text": "x"}),
    "empty text": (incoming("text", ""), {**TEXT, "text": ""}),
    "arabic": (incoming("text", "السلام عليكم 👋🏽 بغيت نسول على الطلبية"), {**TEXT, "text": "السلام عليكم 👋🏽 بغيت نسول على الطلبية"}),
    "persian with joiners": (incoming("text", "می‌خواهم‍ بدانم"), {**TEXT, "text": "می‌خواهم‍ بدانم"}),
    "family": (incoming("text", "👨‍👩‍👧‍👦🇲🇦"), {**TEXT, "text": "👨‍👩‍👧‍👦🇲🇦"}),
    "bidi controls": (incoming("text", "\u202eabc\u202c \u2067x\u2069"), {**TEXT, "text": "\u202eabc\u202c \u2067x\u2069"}),
    "a nul": (incoming("text", "a\u0000b"), {**TEXT, "text": "a\ufffdb"}),
    "control characters": (incoming("text", "a\u0001\u001b[31mb\r\n\tc"), {**TEXT, "text": "a\u0001\u001b[31mb\r\n\tc"}),
    "lone high surrogate": (incoming("text", "a\ud83dz"), {**TEXT, "text": "a\ufffdz"}),
    "lone low surrogate": (incoming("text", "a\ude00"), {**TEXT, "text": "a\ufffd"}),
    "markup": (incoming("text", "<script>alert(1)</script><b>&amp;</b>"), {**TEXT, "text": "<script>alert(1)</script><b>&amp;</b>"}),
    "sql": (incoming("text", "'); DROP TABLE messages; --"), {**TEXT, "text": "'); DROP TABLE messages; --"}),
    "format": (incoming("text", "%1 %s %n {} ${x}"), {**TEXT, "text": "%1 %s %n {} ${x}"}),
    "JSON in a text": (incoming("text", '{"event":"live_chat.new_message"}'), {**TEXT, "text": '{"event":"live_chat.new_message"}'}),
    "long text": (incoming("text", "ن" * 60_000), {**TEXT, "text": "ن" * 60_000}),
    "a number in a text": (incoming("text", "12345678901234567890123"), {**TEXT, "text": "12345678901234567890123"}),
    "send_to_third 1": (incoming("text", "x", send_to_third=1), {**TEXT, "text": "x"}),
    "system 0": (incoming("text", "x", system=0), {**TEXT, "text": "x"}),
    "a sender without name": (incoming("text", "x", sender={"model_type": "third", "name": None}), {**TEXT, "text": "x", "author": None}),
    "a numeric sender": (incoming("text", "x", sender={**THIRD, "id": 5, "model_id": 7}), {**TEXT, "text": "x"}),
    "an agent": (incoming("text", "x", sender=AGENT), {**TEXT, "text": "x", "direction": "out", "author": "Sara"}),
    "an agent, not sent on": (incoming("text", "x", sender=AGENT, send_to_third=False), {**TEXT, "text": "x", "direction": "out", "author": "Sara"}),
    "the system": (incoming("text", "x", sender={"model_type": "system", "name": None}), {**TEXT, "text": "x", "direction": "system", "author": None}),
    "no sender, system": (incoming("text", "x", sender=None, system=True), {**TEXT, "text": "x", "direction": "system", "author": None}),
    "another sender": (incoming("text", "x", sender={**THIRD, "model_type": "robot"}), {**TEXT, "text": "x", "direction": "unknown"}),
    "a sender without type": (incoming("text", "x", sender={"name": "N"}), {"text": "x", "direction": "unknown"}),
    "customer's media sent on": (incoming("image", FILE, send_to_third=True), {"direction": "in", "kind": "media"}),
    "nine digits": (incoming("text", "x", created_at="2025-12-03T12:28:50.123456789Z"), {**TEXT, "text": "x"}),
    "no fraction": (incoming("text", "x", created_at="2025-12-03T12:28:50Z"), {"time": "2025-12-03T12:28:50.000Z"}),
    "an offset": (incoming("text", "x", created_at="2025-12-03T13:28:50.123+01:00"), {"time": ISO}),
    "a blank between": (incoming("text", "x", created_at="2025-12-03 12:28:50"), {"time": "2025-12-03T12:28:50.000Z"}),
    "no time": (incoming("text", "x", "created_at"), {"text": "x", "time": None}),
    "null time": (incoming("text", "x", created_at=None), {"text": "x", "time": None}),
    "nonsense for a time": (incoming("text", "x", created_at="yesterday"), {"text": "x", "time": None}),
    "the 31st of February": (incoming("text", "x", created_at="2025-02-31T00:00:00Z"), {"text": "x", "time": None}),
    "a reply": (incoming("text", "x", reply_to="msg_0"), {"reply_to": "msg_0", "text": "x"}),
    "location": (incoming("location", {"latitude": 33.5731, "longitude": -7.5898, "name": "Casa", "address": "Rue 1"}),
                 {"kind": "location", "latitude": 33.5731, "longitude": -7.5898, "name": "Casa", "address": "Rue 1", "direction": "in"}),
    "location without words": (incoming("location", {"latitude": 0, "longitude": 0}), {"kind": "location", "latitude": 0, "longitude": 0}),
    "location in texts": (incoming("location", {"latitude": "33.5", "longitude": "-7.5"}), {"kind": "location", "latitude": 33.5, "longitude": -7.5}),
    "impossible location": (incoming("location", {"latitude": 133.5, "longitude": 0}), {"kind": "unsupported", "type": "location"}),
    "button reply": (incoming("interactive", {"type": "button_reply", "button_reply": {"id": "y", "title": "Yes"}}),
                     {"kind": "choice", "source": "button", "choice_id": "y", "title": "Yes", "text": "Yes"}),
    "numeric button": (incoming("interactive", {"type": "button_reply", "button_reply": {"id": 3, "title": "Yes"}}), {"kind": "choice", "choice_id": "3"}),
    "list reply": (incoming("interactive", {"type": "list_reply", "list_reply": {"id": "r", "title": "Row", "description": "D"}}),
                   {"kind": "choice", "source": "list", "choice_id": "r", "title": "Row", "description": "D"}),
    "unknown interactive": (incoming("interactive", {"type": "nfm_reply", "nfm_reply": {"a": 1}}), {"kind": "unsupported", "type": "interactive"}),
    "interactive null": (incoming("interactive", None), {"kind": "unsupported", "type": "interactive"}),
    "image": (incoming("image", file_of("image", "p.jpg", "image/jpeg")), {"kind": "media", "text": "", "attachments": [attachment("image", "p.jpg", "image/jpeg")]}),
    "image with words": (incoming("image", file_of("image", "p.jpg", "image/jpeg", caption="look")), {"kind": "media", "text": "look"}),
    "video": (incoming("video", file_of("video", "v.mp4", "video/mp4", duration=7)), {"kind": "media", "attachments": [attachment("video", "v.mp4", "video/mp4", seconds=7)]}),
    "audio": (incoming("audio", file_of("audio", "a.mp3", "audio/mpeg", duration=3)), {"kind": "media", "attachments": [attachment("audio", "a.mp3", "audio/mpeg", seconds=3)]}),
    "voice": (incoming("audio", file_of("audio", "a.ogg", "audio/ogg", voice=True)), {"attachments": [attachment("voice", "a.ogg", "audio/ogg")]}),
    "is_voice": (incoming("audio", file_of("audio", "a.ogg", "audio/ogg", is_voice=1)), {"attachments": [attachment("voice", "a.ogg", "audio/ogg")]}),
    "pdf": (incoming("pdf", file_of("pdf", "f.pdf", "application/pdf")), {"kind": "media", "attachments": [attachment("document", "f.pdf", "application/pdf")]}),
    "webp": (incoming("webp", file_of("webp", "s.webp", "image/webp")), {"kind": "media", "attachments": [attachment("sticker", "s.webp", "image/webp")]}),
    "other": (incoming("other", file_of("other", "t.xlsx", "application/vnd.ms-excel")), {"kind": "media", "attachments": [attachment("document", "t.xlsx", "application/vnd.ms-excel")]}),
    "a path for a name": (incoming("other", {**FILE, "name": "../../etc/passwd", "file_name": "../../etc/passwd"}), {"kind": "media"}),
    "image null": (incoming("image", None), {"kind": "unsupported", "type": "image"}),
    "image as text": (incoming("image", "photo"), {"kind": "unsupported", "type": "image"}),
    "sticker": (incoming("sticker", None), {"kind": "media", "direction": "in"}),
    "contacts": (incoming("contacts", [{"name": {"formatted_name": "Karim"}, "phones": [{"phone": "+212600000001", "type": "CELL"}], "emails": [{"email": "k@x.ma"}]}]),
                 {"kind": "contact", "cards": [{"name": "Karim", "phones": ["+212600000001"], "emails": ["k@x.ma"]}]}),
    "no contacts": (incoming("contacts", []), {"kind": "unsupported", "type": "contacts"}),
    "unsupported": (incoming("unsupported", {"errors": [{"code": 131051, "title": "Message type is not supported"}]}), {"kind": "unsupported", "type": "unsupported", "direction": "in"}),
    "reaction": (incoming("reaction", {"emoji": "👍", "message_id": "m"}), {"kind": "unsupported", "type": "reaction", "direction": "in"}),
    "a type that is a number": (incoming(7, "x"), {"kind": "unsupported"}),
    "a body that is a number": (incoming("text", 12), {"kind": "unsupported", "type": "text"}),
    "a body that is a list": (incoming("text", ["a"]), {"kind": "unsupported", "type": "text"}),
    "no body": (incoming("text", None, "body"), {"kind": "unsupported", "type": "text"}),
    "campaign": (incoming("campaign", CAMPAIGN, sender=None, send_to_third=1),
                 {"kind": "text", "direction": "out", "text": "Sale!", "footer": "bye", "buttons": [[{"caption": "Go", "icon": "", "action": {"type": "reply", "id": "go"}}]]}),
    "campaign without words": (incoming("campaign", {"campaign_id": "c"}, sender=None), {"kind": "unsupported", "type": "campaign", "direction": "out"}),
    "our buttons": (incoming("interactive", BUTTONS, sender=AGENT), {"kind": "text", "direction": "out", "text": "Yes or no?", "header": "H", "footer": "F",
                    "buttons": [[{"caption": "Yes", "icon": "", "action": {"type": "reply", "id": "y"}}, {"caption": "No", "icon": "", "action": {"type": "reply", "id": "n"}}]]}),
    "our list": (incoming("interactive", MENU, sender=AGENT), {"kind": "list", "direction": "out", "text": "B", "header": "H", "button": "Open", "sections": [
                 {"title": "S", "rows": [{"id": "r1", "title": "One", "description": "first"}, {"id": "2", "title": "Two"}]}]}),
    "our location request": (incoming("interactive", {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}}, sender=AGENT),
                             {"kind": "location_request", "text": "Where?", "direction": "out"}),
}
# Kept aside: what names no place to show it, or is no event at all.
ASIDE = {
    "a list": b'[{"event":"live_chat.new_message"}]',
    "a text": b'"live_chat.new_message"',
    "null": b"null",
    "broken UTF-8": b'{"event":"live_chat.new_message","data":{"id":"bad8","data":{"conversation_id":"bad8","body":"\xff\xfe","sender":{"model_type":"third"}}}}',
    "deep": b'{"event":"live_chat.new_message","data":' + b'{"data":' * 5000 + b"1" + b"}" * 5001,
    "cut": WRITTEN[:-20],
    "no event": b'{"data":{"id":"n1","data":{"conversation_id":"n1","body":"x"}}}',
    "an event that is a number": b'{"event":5,"data":{"id":"n2","data":{"conversation_id":"n2","body":"x"}}}',
    "no conversation": json.dumps({"event": "live_chat.new_message", "data": {"id": "n3", "data": incoming("location", {"latitude": 1, "longitude": 2})}}).encode(),
    "a ticket": b'{"event":"ticket.created","data":{"id":"tck_1","subject":"x"}}',
    "a campaign's state": b'{"event":"campaign_message.delivered","data":{"id":"cm_1","status_code":200,"recipient_id":"212"}}',
    "a customer gone": b'{"event":"third.deleted","data":{"id":"thd_9"}}',
}


def new_message(identity, data, **more):
    return {"event": "live_chat.new_message", "data": {"id": identity, "data": data}, **more}


class Showing(Desk):
    def post(self, body, times=1):
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        for _ in range(times):
            self.assertEqual(self.qasid.post(self.path, body, {"Content-Type": "application/json"}).status, 200, body[:300])

    def only(self, conversation):
        """The one message of a conversation beside system notices of Qasid's own."""
        [message] = [m for m in self.qasid.messages(conversation) if m["kind"] != "system"]
        return message

    def has(self, expected, message):
        self.assertEqual({key: message.get(key) for key in expected}, expected)

    def quarantine(self):
        return self.qasid.export()["quarantine"]

    def test_the_guides_own_words(self):
        self.start()
        self.post(STARTED, 10)
        self.post(WRITTEN, 10)
        [conversation] = self.qasid.export()["conversations"]
        self.has({"remote_id": "YOUR_CONVERSATION_ID", "provider": "digishare", "account": self.account, "status": "open", "unread": 1}, conversation)
        self.has({"name": "Adil Chbada", "remote_id": "YOUR_THIRD_ID"}, conversation["customer"])
        self.assertEqual([m["kind"] for m in conversation["messages"]], ["system", "text"])
        self.has({"remote_id": "YOUR_MESSAGE_ID", "direction": "in", "author": "Adil Chbada", "time": None, "text": "/info"}, conversation["messages"][1])
        self.assertEqual(self.quarantine(), [])

    def test_every_kind_is_shown_once(self):
        self.start()
        bodies = [new_message(f"id {name}", {"conversation_id": f"c {name}", **data}) for name, (data, _) in SHOWN.items()]
        for number, body in enumerate(bodies):
            self.post(body)
            self.post({**body, "event_id": f"9{number:018}", "timestamp": "2026-01-01T00:00:00.000000Z"})
        found = {c["remote_id"]: c for c in self.qasid.export()["conversations"]}
        for name, (_, expected) in SHOWN.items():
            with self.subTest(name):
                [message] = found[f"c {name}"]["messages"]
                self.has({"remote_id": f"id {name}", **expected} | {"attachments": message["attachments"]}, message)
                self.has(expected.get("attachments") and {"n": len(expected["attachments"])} or {"n": len(message["attachments"])}, {"n": len(message["attachments"])})
                for wanted, got in zip(expected.get("attachments", []), message["attachments"]):
                    self.has(wanted, got)
                self.assertEqual(found[f"c {name}"]["unread"], 1 if message["direction"] in ("in", "unknown") else 0)
                for key in ("id", "text", "texts", "buttons", "attachments", "reply_to", "delivery", "error"):
                    self.assertIn(key, message)
        self.assertEqual(self.quarantine(), [])
        for message in (found["c reaction"]["messages"][0], found["c no body"]["messages"][0]):
            self.assertIn("Adil Chbada", message["raw"])

    def test_what_has_no_place_is_kept_aside_once(self):
        self.start()
        for body in ASIDE.values():
            self.post(body, 3)
        export = self.qasid.export()
        self.assertEqual(export["conversations"], [])
        self.assertEqual(len(export["quarantine"]), len(ASIDE))
        for entry in export["quarantine"]:
            self.assertEqual(entry["account"], self.account)
            self.assertTrue(entry["reason"])
            self.assertRegex(entry["received"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
            self.assertIn("event_key", entry)

    def test_shapes_of_the_envelope(self):
        self.start()
        flat = incoming("text", "flat", conversation_id="e1")
        self.post({"event": "live_chat.new_message", "data": {"id": "f1", **flat}}, 2)
        self.post(new_message(901, incoming("text", "numbers", conversation_id=902)), 2)
        self.post(new_message(9223372036854775807, incoming("text", "large", conversation_id=9007199254740993)), 2)
        self.post(new_message(12345678901234567890123, incoming("text", "huge", conversation_id="e4")), 2)
        self.post(new_message("f5", {**incoming("text", "nested"), "conversation": {"id": "e5"}}), 2)
        self.post(new_message("f6", incoming("text", "upper", conversation_id="e6")) | {"event": "LIVE_CHAT.NEW_MESSAGE"}, 2)
        self.post(b"\xef\xbb\xbf" + json.dumps(new_message("f7", incoming("text", "marked", conversation_id="e7"))).encode(), 2)
        self.post({"event": "live_chat.new_message", "data": {"id": None, "data": incoming("text", "nameless", conversation_id="e8")}}, 2)
        for conversation, identity, text in (("e1", "f1", "flat"), ("902", "901", "numbers"), ("9007199254740993", "9223372036854775807", "large"),
                                             ("e4", "12345678901234567890123", "huge"), ("e5", "f5", "nested"), ("e6", "f6", "upper"), ("e7", "f7", "marked"),
                                             ("e8", None, "nameless")):
            with self.subTest(text):
                self.has({"remote_id": identity, "text": text, "direction": "in"}, self.only(conversation))
        self.assertEqual(self.quarantine(), [])

    def test_a_megabyte(self):
        self.start()
        body = new_message("big", incoming("text", "", conversation_id="big"))
        body["data"]["data"]["body"] = "a" * (1024 * 1024 - len(json.dumps(body)) - 10)
        self.post(body, 2)
        self.assertEqual(self.only("big")["text"], body["data"]["data"]["body"])
        kept = {**body, "event": "ticket.created", "data": {"text": "b" * 1_000_000}}
        self.post(kept, 2)
        self.assertEqual(len(self.quarantine()), 1)

    def test_conversations_come_with_either_name(self):
        self.start()
        link = {"id": "plnk_1", "platform_id": "212612345678"}
        for number, (third, more) in enumerate((({"platform_link": {**link, "channel": "whatsapp"}}, {}), ({"platform_link": {**link, "channel_id": "whatsapp"}}, {}),
                                                ({}, {"platform_link": {**link, "channel": "whatsapp"}}))):
            self.post({"event": "live_chat.new_conversation", "data": {"id": f"s{number}", "data": {"created_at": AT, **more, "third": {"id": "t1", "name": None, **third}}}}, 2)
            [conversation] = self.qasid.export(conversation=f"s{number}")["conversations"]
            self.has({"channel": "whatsapp", "channel_address": "212612345678", "name": None}, conversation["customer"])
            self.assertEqual(len(conversation["messages"]), 1)
        for number, name in enumerate(("provider_instance_id", "api_provider_instance_id", "api_provider_instant_id", "api_provider_id")):
            self.post(new_message(f"p{number}", incoming("text", "x", conversation_id=f"p{number}", **{name: "api_1"})))
            [conversation] = self.qasid.export(conversation=f"p{number}")["conversations"]
            self.assertEqual(conversation["customer"]["facts"].get("provider_instance_id"), "api_1", name)
        # The page that prints a new conversation under the name of a message.
        self.post({"event": "live_chat.new_message", "data": {"id": "s9", "data": {"created_at": AT, "third": {"id": "t9", "name": "Nine"}}}})
        self.assertEqual(self.qasid.export(conversation="s9")["conversations"][0]["customer"]["name"], "Nine")
        self.assertEqual(self.quarantine(), [])

    def test_an_archived_conversation(self):
        self.start()
        self.post(new_message("a1", incoming("text", "x", conversation_id="arch")))
        self.post({"event": "live_chat.conversation_archived", "data": {"conversation_id": "arch", "archived_at": "2025-12-03T13:00:00.000000Z",
                                                                        "archived_by": {"type": "user", "id": "usr_1"}}}, 3)
        self.post({"event": "live_chat.conversation_archived", "data": {"conversation_id": "never seen", "archived_at": None, "archived_by": {"type": "system_rule"}}}, 2)
        [conversation] = self.qasid.export(conversation="arch")["conversations"]
        self.has({"status": "resolved", "archived_by_provider": True}, conversation)
        self.assertEqual([m.get("code") for m in conversation["messages"]], [None, "conversation_archived"])
        self.assertEqual(conversation["messages"][1]["time"], "2025-12-03T13:00:00.000Z")
        self.post(new_message("a2", incoming("text", "again", conversation_id="arch", created_at="2025-12-03T14:00:00.000000Z")))
        self.has({"status": "open"}, self.qasid.export(conversation="arch")["conversations"][0])
        self.assertEqual(len(self.qasid.messages("never seen")), 1)
        self.assertEqual(self.quarantine(), [])

    def test_an_unknown_event_of_a_conversation_is_seen(self):
        self.start()
        self.post({"event": "live_chat.message_read", "data": {"id": "m", "data": {"conversation_id": "u", "at": AT}}}, 2)
        self.has({"kind": "unsupported", "type": "live_chat.message_read"}, self.only("u"))

    def test_other_words_under_a_known_id_are_kept_aside(self):
        self.start()
        self.post(new_message("same", incoming("text", "first", conversation_id="s")))
        self.post(new_message("same", incoming("text", "second", conversation_id="s")), 2)
        self.assertEqual(self.only("s")["text"], "first")
        [entry] = self.quarantine()
        self.assertIn("second", entry["raw"])
        self.assertEqual(self.qasid.run("doctor")["quarantine"]["events"], 1)

    def test_any_order_gives_the_same(self):
        self.start()
        bodies = [new_message(f"o{n}", incoming("text", str(n), conversation_id="o", created_at=f"2025-12-03T12:{n:02}:00.000000Z")) for n in range(30)]
        started = {"event": "live_chat.new_conversation", "data": {"id": "o", "data": {"created_at": "2025-12-03T11:59:00.000000Z", "third": {"id": "thd_1", "name": "Adil Chbada"}}}}
        posts = (bodies + [started]) * 3
        random.Random(4).shuffle(posts)
        for body in posts:
            self.post(body)
        [conversation] = self.qasid.export()["conversations"]
        self.assertEqual([m["text"] for m in conversation["messages"] if m["kind"] == "text"], [str(n) for n in range(30)])
        self.assertEqual(conversation["messages"][0]["kind"], "system")
        self.assertEqual(conversation["unread"], 30)
        self.assertEqual(self.quarantine(), [])

    def test_customers_change(self):
        self.start()
        self.post(new_message("k1", incoming("text", "x", conversation_id="k", sender={**THIRD, "model_id": "thd_k"})))
        self.post({"event": "third.updated", "data": {"id": "thd_k", "name": "New Name", "email": "n@x.ma", "mobile": "+2126"}}, 2)
        [conversation] = self.qasid.export()["conversations"]
        self.has({"name": "New Name", "email": "n@x.ma", "phone": "+2126"}, conversation["customer"])


if __name__ == "__main__":
    unittest.main()
