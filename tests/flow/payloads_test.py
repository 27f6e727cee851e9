"""Payloads that nobody has thought of: documented ones, each with one part replaced or missing. Whatever comes in with the right
address is answered 200 and is to be found again: as a message, as unsupported, or in the quarantine.

QASID_PAYLOADS (400) and QASID_PAYLOAD_SEED change the run; the seed is printed.
"""

import copy
import json
import os
import random
import unittest

from mainjob_test import Desk
from programs import DivarSandbox

COUNT = int(os.environ.get("QASID_PAYLOADS", "400"))
SEED = int(os.environ.get("QASID_PAYLOAD_SEED", "7"))

LINK = {"id": "plnk_1", "platform_id": "212612345678", "channel_id": "whatsapp"}
FILE = {"id": 812, "name": "a.jpg", "file_name": "a.jpg", "mime_type": "image/jpeg", "extension": "jpg", "size": 300, "type": "image",
        "url": "c/a.jpg", "path": "c/a.jpg", "voice": False, "is_voice": False, "duration": None}
BODIES = [
    ("text", "{mark} salam"),
    ("location", {"latitude": 33.5, "longitude": -7.6, "name": "{mark}"}),
    ("interactive", {"type": "button_reply", "button_reply": {"id": "y", "title": "{mark}"}}),
    ("interactive", {"type": "list_reply", "list_reply": {"id": "y", "title": "{mark}", "description": "d"}}),
    ("image", {**FILE, "name": "{mark}", "file_name": "{mark}"}),
    ("audio", {**FILE, "name": "{mark}", "file_name": "{mark}", "mime_type": "audio/ogg", "voice": True, "duration": 3}),
    ("contacts", [{"name": {"formatted_name": "{mark}"}, "phones": [{"phone": "+212600000001"}]}]),
    ("unsupported", {"errors": [{"title": "{mark}"}]}),
    ("campaign", {"campaign_id": "c", "msg": {"to": "1", "content": {"type": "button", "body": {"text": "{mark}"}, "action": {"buttons": []}}}}),
    ("order", {"items": ["{mark}"]}),
]
JUNK = [None, True, 0, -1, 1.5, 1e300, 2**63, "", " ", "x", "\u202e\u0000\ufeff", "😀" * 200, "9" * 400, [], {}, [[]], {"": None},
        ["a", {"b": []}], {"id": {"id": {"id": []}}}]


# Of Divar: the type, and the message's other fields.
DIVAR_BODIES = [
    ("TEXT", {"text": "{mark} سلام"}),
    ("TEXT", {"text": "/start MY_POST {mark}"}),
    ("IMAGE", {"image_data": {"link": "https://x.ir/{mark}.jpg", "size_bytes": "73211", "height_px": 640, "width_px": 960}}),
    ("FILE", {"file_data": {"link": "https://x.ir/a.pdf", "name": "{mark}.pdf", "size_bytes": 12}}),
    ("VOICE", {"voice_data": {"link": "https://x.ir/{mark}.m4a", "size_bytes": 12}}),
    ("VIDEO", {"video_data": {"link": "https://x.ir/{mark}.mp4", "thumbnail_link": "https://x.ir/a.jpg", "size_bytes": 12}}),
    ("LOCATION", {"location_data": {"latitude": 35.7, "longitude": 51.4}}),
    ("CONTACT", {"contact_data": {"phone": "+989120000000", "name": "{mark}"}}),
    ("STICKER", {"sticker_data": {"pack": "{mark}"}}),
]


def message(mark, body):
    kind, content = body
    return {"event": "live_chat.new_message", "data": {"id": f"id-{mark}", "data": {
        "conversation_id": "conv_x", "system": False, "type": kind, "body": json.loads(json.dumps(content).replace("{mark}", mark)),
        "send_to_third": False, "platform_link_id": "plnk_1", "platform_link": dict(LINK), "sent_using": "whatsapp",
        "created_at": "2025-12-03T12:28:50.000000Z",
        "sender": {"id": "sndr_1", "model_type": "third", "model_id": "thd_1", "name": "Adil"}}}}


def conversation(mark):
    return {"event": "live_chat.new_conversation", "data": {"id": f"conv-{mark}", "data": {
        "created_at": "2025-12-03T12:28:50.000000Z",
        "third": {"id": f"thd-{mark}", "name": f"name {mark}", "platform_link": {"id": "plnk_1", "channel": "whatsapp", "platform_id": "212"}}}}}


def archived(mark):
    return {"event": "live_chat.conversation_archived", "data": {"conversation_id": f"conv-{mark}", "archived_at": "2025-12-03T12:28:50.000000Z",
                                                                 "archived_by": {"type": "user", "id": "usr_1"}}}


def divar_message(mark, body, post):
    kind, content = body
    conversation = {"id": "conv_x", "type": "POST", "post_token": "gZ1"} if post else {"id": "conv_y", "type": "BOT"}
    sender = {"type": "HUMAN", "side": "BUYER"} if post else {"type": "HUMAN"}
    key = "new_message" if post else "new_chatbot_message"
    return {"type": key.upper(), "metadata": {"k": "v"}, key: {
        "id": f"id-{mark}", "conversation": conversation, "sender": sender, "type": kind, "sent_at": 1729429926140000,
        **json.loads(json.dumps(content).replace("{mark}", mark))}}


def divar_notice(mark, chance):
    return chance.choice([{"type": "USER_ACCESS_REVOCATION", "user_access_revocation": {"user_id": mark}},
                          {"type": "POST_UPDATE", "post_update": {"type": "PUBLISH", "post": {"token": mark}}},
                          {"type": "PAYMENT_TRANSACTION", "transaction": {"id": mark}}])


def places(value, path=()):
    """Every path in a JSON value except the top."""
    if path:
        yield path
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], path + (key,))
    if isinstance(value, list):
        for index in range(len(value)):
            yield from places(value[index], path + (index,))


def hurt(payload, chance):
    """The payload with one part replaced or gone."""
    hurt_one = copy.deepcopy(payload)
    *way, last = chance.choice(list(places(hurt_one)))
    part = hurt_one
    for step in way:
        part = part[step]
    if chance.random() < 0.25:
        del part[last]
    else:
        part[last] = chance.choice(JUNK)
    return hurt_one


class Payloads(Desk):
    maxDiff = None

    def whole(self, mark, chance):
        """A documented payload."""
        return chance.choice([lambda m: message(m, chance.choice(BODIES))] * 6 + [conversation, archived])(mark)

    def test_nothing_that_came_in_is_lost(self):
        print(f"seed {SEED}: {COUNT} payloads", flush=True)
        chance = random.Random(SEED)
        self.start()
        posted = {}
        for number in range(COUNT):
            mark = f"mark{number:05}x"
            body = json.dumps(hurt(self.whole(mark, chance), chance), ensure_ascii=chance.random() < 0.5).encode()
            self.assertEqual(self.post(body), 200, body)
            if mark.encode() in body:
                posted[mark] = body
        self.assertIsNone(self.qasid.process.poll())
        kept = json.dumps(self.qasid.export(), ensure_ascii=False)
        self.assertEqual({mark: body for mark, body in posted.items() if mark not in kept}, {})
        self.assertGreater(len(posted), COUNT * 3 // 4)

        for body in list(posted.values()):  # once more: nothing new
            self.assertEqual(self.post(body), 200)
        self.assertEqual(json.dumps(self.qasid.export(), ensure_ascii=False), kept)


class DivarPayloads(Payloads):
    SANDBOX = DivarSandbox

    def whole(self, mark, chance):
        if chance.random() < 0.15:
            return divar_notice(mark, chance)
        return divar_message(mark, chance.choice(DIVAR_BODIES), chance.random() < 0.4)


if __name__ == "__main__":
    unittest.main()
