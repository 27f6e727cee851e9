"""What tRPC's wire format and the documents of Connect360 say, for whatever answers: the real @trpc/server, or the sandbox."""

import http.client
import json
import urllib.parse

from connect360calls import multipart
from programs import wait_for


class Forms:
    """For each form there is a subclass; `server(version, superjson)` starts one."""

    version = 11
    superjson = False

    @classmethod
    def setUpClass(cls):
        cls.peer = cls.server(cls.version, cls.superjson)

    @classmethod
    def tearDownClass(cls):
        cls.peer.__exit__()

    def setUp(self):
        self.usual = self.peer.set()

    def tearDown(self):
        self.peer.set(**self.usual)
        self.peer.control("DELETE", "/faults")

    def told(self, status):
        """The status an error of that status is told with."""
        return status

    def page(self, conversation, **more):
        return self.peer.data(self.peer.query("listMessages", {"conversationId": conversation, **more}))

    def test_makes_finds_and_changes_conversations(self):
        peer = self.peer
        customer = {"externalId": f"crm-{self.version}-{self.superjson}", "name": "سارة", "email": None}
        first = peer.data(peer.mutate("getOrCreateConversation", {"customer": customer, "metadata": {"a": 1}}))
        again = peer.data(peer.mutate("getOrCreateConversation", {"customer": {"externalId": customer["externalId"]}}))
        self.assertEqual(first["id"], again["id"])
        child = peer.data(peer.mutate("createSubConversation", {"parentId": first["id"], "name": "Order 7"}))
        self.assertEqual(child["parentId"], first["id"])
        changed = peer.data(peer.mutate("updateConversation", {"id": first["id"], "name": "VIP", "metadata": {"b": 2}}))
        self.assertEqual((changed["name"], changed["metadata"]), ("VIP", {"a": 1, "b": 2}))
        self.assertEqual(peer.mutate("updateConversation", {"id": first["id"], "parentId": child["id"]}).status, 400)
        listed = peer.data(peer.query("listSubConversations", {"parentId": first["id"], "limit": 30}))
        self.assertEqual([(each["id"], each["_count"]) for each in listed["items"]], [(child["id"], {"children": 0, "messages": 0})])
        self.assertEqual(peer.mutate("deleteConversation", {"id": child["id"]}).status, 200)
        self.assertEqual(peer.data(peer.query("listSubConversations", {"parentId": first["id"]}))["items"], [])

    def test_pages_run_both_ways(self):
        conversation = self.peer.conversation()
        ids = self.peer.say(conversation, "m", count=7)
        for direction in ("older", "newer"):
            for cursor in ("next", "last", "repeat"):
                with self.subTest(direction=direction, cursor=cursor):
                    self.peer.set(page_size=3, direction=direction, cursor=cursor)
                    seen, at = [], None
                    while True:
                        page = self.page(conversation, **({"cursor": at} if at else {}))
                        got = [each["id"] for each in page["items"]]
                        fresh = [each for each in got if each not in seen]
                        self.assertEqual(fresh == got, cursor != "repeat" or at is None)
                        seen = fresh + seen if direction == "older" else seen + fresh
                        at = page.get("nextCursor")
                        if not at:
                            break
                    self.assertEqual(seen, ids)

    def test_leaves_out_what_it_is_told_to(self):
        conversation = self.peer.conversation(customer={"name": "Omar"})
        self.peer.say(conversation, "hello")
        full = self.page(conversation)["items"][0]
        self.assertEqual(full["sender"]["name"], "Omar")
        self.assertIn("createdAt", full)
        self.peer.set(timestamps=False, sender=False, duplicates=True)
        first, second = self.page(conversation)["items"]
        self.assertEqual((first["id"], first["sender"]), (second["id"], {}))
        self.assertNotIn("createdAt", first)

    def test_the_end_of_a_list(self):
        conversation = self.peer.conversation()
        page = self.page(conversation)
        self.assertEqual("nextCursor" in page, self.superjson)
        self.peer.set(end="null")
        self.assertIsNone(self.page(conversation)["nextCursor"])

    def test_superjson_tells_dates(self):
        conversation = self.peer.conversation()
        self.peer.say(conversation, "when?")
        data = self.peer.query("listMessages", {"conversationId": conversation}).json["result"]["data"]
        if self.superjson:
            self.assertEqual(data["meta"]["values"]["items.0.createdAt"], ["Date"])
        else:
            self.assertRegex(data["items"][0]["createdAt"], r"^\d{4}-\d\d-\d\dT.*Z$")

    def test_the_wrong_encoding_is_a_bad_request(self):
        conversation = self.peer.conversation()
        value = {"conversationId": conversation} if self.superjson else {"json": {"conversationId": conversation}}
        path = f"/api/trpc/v1.connect.listMessages?input={urllib.parse.quote(json.dumps(value))}"
        self.assertEqual(self.peer.error(self.peer.rest("GET", path))[:2], ("BAD_REQUEST", 400))

    def test_errors(self):
        peer = self.peer
        conversation = peer.conversation()
        late = self.version == 11
        self.assertEqual(peer.error(peer.query("nothing", {}))[0], "NOT_FOUND")
        self.assertEqual(peer.query("send", {}).status, 405 if late else 404)
        self.assertEqual(peer.mutate("listMessages", {}).status, 405 if late else 404)
        self.assertEqual(peer.error(peer.query("listMessages", {"conversationId": "none"}))[0], "NOT_FOUND")
        code, status, message = peer.error(peer.mutate("send", {"content": {"en": "x"}}))
        self.assertEqual((code, status, json.loads(message)[0]["path"]), ("BAD_REQUEST", 400, ["conversationId"]))
        self.assertEqual(peer.mutate("send", {"conversationId": conversation, "text": "x"}).status, 400)
        broken = peer.rest("POST", "/api/trpc/v1.connect.send", b"{", headers={"Content-Type": "application/json"})
        self.assertEqual(peer.error(broken)[0], "BAD_REQUEST" if late else "PARSE_ERROR")
        other = peer.rest("POST", "/api/trpc/v1.connect.send", b"a=b", headers={"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(other.status == 415, late)
        self.assertEqual(peer.error(peer.query("listMessages", {"conversationId": conversation}, key="old"))[:2], ("UNAUTHORIZED", 401))

    def test_a_wrong_mount(self):
        answer = self.peer.query("listMessages", {}, mount="/trpc")
        self.assertEqual((answer.status, answer.headers["content-type"].split(";")[0]), (404, "text/html"))
        self.peer.set(wrong_mount="trpc")
        self.assertIn("trpc/v1.connect.listMessages", self.peer.error(self.peer.query("listMessages", {}, mount="/trpc"))[2])

    def test_permissions(self):
        conversation = self.peer.conversation()
        for status in (401, 403):
            self.peer.set(permissions=["read"], permission_status=status)
            code, answered, message = self.peer.error(self.peer.mutate("send", {"conversationId": conversation, "content": {"en": "x"}}))
            self.assertEqual((code, answered), ({401: "UNAUTHORIZED", 403: "FORBIDDEN"}[status], status))
            self.assertIn("connect360:conversation:engage", message)
        self.assertEqual(self.page(conversation)["items"], [])

    def test_batches(self):
        conversation = self.peer.conversation()
        value = [{"conversationId": conversation}, {"conversationId": "none"}]
        wrapped = {str(index): {"json": each} if self.superjson else each for index, each in enumerate(value)}
        self.peer.control("DELETE", "/requests")
        answer = self.peer.rest("GET", "/api/trpc/v1.connect.listMessages,v1.connect.listMessages?batch=1&input="
                                + urllib.parse.quote(json.dumps(wrapped)))
        self.assertEqual((answer.status, ["result" in each for each in answer.json]), (207, [True, False]))
        counted = self.peer.requests()
        self.assertEqual((counted["http"], counted["calls"]), (1, {"listMessages": 2}))

    def test_faults(self):
        conversation = self.peer.conversation()
        for status, code in ((401, "UNAUTHORIZED"), (403, "FORBIDDEN"), (404, "NOT_FOUND"), (405, "METHOD_NOT_SUPPORTED"),
                             (415, "UNSUPPORTED_MEDIA_TYPE"), (429, "TOO_MANY_REQUESTS"), (500, "INTERNAL_SERVER_ERROR")):
            self.peer.fault("error", "listMessages", status=status, retry_after=7)
            answer = self.peer.query("listMessages", {"conversationId": conversation})
            self.assertEqual((answer.status, self.peer.error(answer)[0], answer.headers["retry-after"]), (self.told(status), code, "7"))
        self.peer.fault("html", "listMessages", status=503)
        answer = self.peer.query("listMessages", {"conversationId": conversation})
        self.assertEqual((answer.status, b"<html>" in answer.data), (503, True))
        self.assertEqual(self.peer.query("listMessages", {"conversationId": conversation}).status, 200)

    def test_lost_answers(self):
        conversation = self.peer.conversation()
        for kind, copies in (("drop_before", 0), ("drop_after", 1)):
            with self.subTest(kind):
                self.peer.fault(kind, "send")
                with self.assertRaises((http.client.HTTPException, OSError)):
                    self.peer.mutate("send", {"conversationId": conversation, "content": {"en": kind}})
                if copies:
                    wait_for(lambda: self.peer.sends(kind), "the effect")
                self.assertEqual(len(self.peer.sends(kind)), copies)

    def test_files_there_and_back(self):
        headers, body = multipart("files", ("صورة a.png", "image/png", b"\x89PNG1"), ("b.pdf", "application/pdf", b"%PDF2"))
        answer = self.peer.rest("POST", "/api/v1/connect/attachments", body, headers=headers)
        files = answer.json["files"]
        self.assertEqual([(each["name"], each["type"]) for each in files], [("صورة a.png", "image/png"), ("b.pdf", "application/pdf")])
        conversation = self.peer.conversation()
        sent = self.peer.mutate("send", {"conversationId": conversation, "attachmentIds": [each["id"] for each in files]})
        attached = self.peer.data(sent)["attachments"]
        self.assertEqual(attached, files)
        path = "/api/v1/connect/assets/" + urllib.parse.quote(attached[0]["s3Key"])
        self.assertEqual(self.peer.rest("GET", path).data, b"\x89PNG1")
        self.assertEqual(self.peer.rest("GET", path, key="old").status, 401)
        self.assertFalse(attached[0]["url"].startswith(self.peer.ready["api_base"]))

    def test_uploads_that_are_refused(self):
        for field, count, status in (("file", 1, 400), ("files", 6, 400)):
            headers, body = multipart(field, *[("a.txt", "text/plain", b"x")] * count)
            answer = self.peer.rest("POST", "/api/v1/connect/attachments", body, headers=headers)
            self.assertEqual((answer.status, list(answer.json)), (status, ["message"]))

    def test_agents_answer(self):
        conversation = self.peer.conversation()
        self.peer.set(ai_delay_ms=10)
        self.peer.mutate("send", {"conversationId": conversation, "content": {"en": "Hi"}, "ai": {"agentId": "agent_1"}})
        wait_for(lambda: len(self.page(conversation)["items"]) == 2, "the agent's reply")
        stream = self.peer.rest("POST", "/api/v1/connect/ai-stream", {"agentId": "agent_1", "conversationId": conversation, "senderId": "x"})
        events = [json.loads(line[6:]) for line in stream.data.decode().split("\n\n") if line]
        self.assertEqual([each["type"] for each in events], ["delta"] * (len(events) - 1) + ["done"])
        self.assertEqual("".join(each["delta"] for each in events[:-1]), events[-1]["text"])
        self.assertEqual(self.page(conversation)["items"][-1]["id"], events[-1]["messageId"])
