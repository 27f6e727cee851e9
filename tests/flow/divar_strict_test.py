"""Exactly what reaches Divar, looked at by a server of the test's own; and what Qasid makes of each way it can answer."""

import email
import email.policy
import json
import time
import unittest
import urllib.parse

from programs import exchange, wait_for
from strict_test import PNG, Bench, Provider, reset

BOT = "/v1/open-platform/chat/bot/conversations/c/messages"
PDF = b"%PDF-1.4\nx"
M4A = b"\0\0\0\x18ftypM4A \0\0\0\0isommp42"
TOKENS = {"access_token": "ory_at_1", "refresh_token": "ory_rt_1", "expires_in": 3600, "token_type": "bearer"}


class Usual(dict):
    """The usual answers; a conversation's id is the one of the path."""

    def get(self, path, otherwise=None):
        parts = path.split("/")
        if parts[-1] == "messages" and parts[1] in ("v1", "experimental"):
            return 200, {"conversation_id": urllib.parse.unquote(parts[-2]) if parts[-3] == "conversations" else "c of user"}
        if parts[-1] == "messages" and parts[1] == "v2":
            return 200, {"status": 200, "message": "ok"}
        return super().get(path, otherwise)


class DivarProvider(Provider):
    usual = Usual({
        "/experimental/open-platform/chat/upload": (200, {"token": "up-1"}),
        **{f"/upload/{kind}": (200, {"id": f"media-of-{kind}", "status": "ok"}) for kind in ("image", "file", "voice", "video")},
        "/v1/open-platform/users": (200, {"user_id": "u+/1=", "phone_number": "09120000000"}),
        "/v1/open-platform/events/subscriptions": (200, {}),
        "/oauth2/token": (200, {**TOKENS, "scope": "USER_ID USER_PHONE CHAT_BOT_USER_MESSAGE_SEND NOTIFICATION_ACCESS_REVOCATION offline_access"}),
    })


class DivarBench(Bench):
    PROVIDER = "divar"
    SERVER = DivarProvider
    SECRETS = {"api_key": "k3y", "identification_key": "ident", "client_secret": "s3cret"}
    SETTINGS = {"app_slug": "shop"}

    def bases(self):
        base = f"http://127.0.0.1:{self.provider.port}"
        return {"api_base": base, "oauth_base": base, "upload_base": base}

    def sends(self):
        return [request for request in self.provider.requests if request["path"].endswith("/messages")]


def button(action, caption="B", icon=""):
    return {"caption": caption, "icon": icon, "action": action}


def wire(action, caption="B", **more):
    return {"caption": caption, "action": action, **more}


def grid(*rows):
    return {"rows": [{"buttons": list(row)} for row in rows]}


TEXTS = {
    "text": ({"text": "سلام 👋"}, {"text_message": "سلام 👋"}),
    "every action": ({"text": "?", "buttons": [
        [button({"type": "link", "url": "https://a.ir/?q=1"}, icon="HOME"), button({"type": "server", "data": {"a": {"b": [1, None]}}}), button({"type": "dynamic", "data": {}})],
        [button({"type": "post", "post": "gZ1"}), button({"type": "post", "post": "gZ1", "manage": True}, "🔥")]]},
        {"text_message": "?", "buttons": grid(
            [wire({"open_direct_link": "https://a.ir/?q=1"}, icon="HOME"), wire({"open_server_link": {"data": {"a": {"b": [1, None]}}}}), wire({"get_dynamic_action": {"data": {}}})],
            [wire({"open_post_page": {"post_token": "gZ1"}}), wire({"open_post_manage_page": {"post_token": "gZ1"}}, "🔥")])}),
}


class Sending(DivarBench):
    def test_texts_and_buttons_arrive_as_documented(self):
        self.qasid.background()
        for name, (content, expected) in TEXTS.items():
            with self.subTest(name):
                code, message = self.send(content=content)
                self.assertEqual((code, message["delivery"], message["remote_id"]), (0, "accepted", None))
                [*_, request] = self.provider.requests
                self.assertEqual((request["method"], request["line"], request["body"]), ("POST", BOT, expected))
                self.assertEqual((request["headers"]["X-API-Key"], request["headers"]["Content-Type"], request["headers"]["Authorization"]), ("k3y", "application/json", None))
        self.assertEqual(len(self.provider.requests), len(TEXTS))

    def test_files_go_up_in_three_steps(self):
        self.qasid.background()
        for kind, where, name, data in (("image", "image", "عکس.png", PNG), ("document", "file", 'a "b".pdf', PDF), ("voice", "voice", "v.m4a", M4A), ("video", "video", "v.mp4", M4A)):
            with self.subTest(kind):
                del self.provider.requests[:]
                content = {"kind": "media", "attachments": [{"kind": kind, "name": name, "local_path": self.file("upload." + name.rsplit(".")[-1], data)}]}
                code, message = self.send(content=content)
                self.assertEqual((code, message["delivery"]), (0, "accepted"), message)
                token, upload, send = self.provider.requests
                self.assertEqual((token["line"], token["body"], token["headers"]["X-API-Key"]), ("/experimental/open-platform/chat/upload", {}, "k3y"))
                self.assertEqual((upload["line"], upload["headers"]["Authorization"], upload["headers"]["X-API-Key"]), (f"/upload/{where}", "Bearer up-1", None))
                parsed = email.message_from_bytes(b"Content-Type: " + upload["headers"]["Content-Type"].encode() + b"\r\n\r\n" + upload["bytes"], policy=email.policy.HTTP)
                [part] = parsed.iter_parts()
                self.assertEqual((part.get_param("name", header="content-disposition"), part.get_payload(decode=True)), ("file", data))
                self.assertTrue(part.get_filename())
                self.assertEqual((send["line"], send["body"]), (BOT, {"media_token": f"media-of-{where}"}))

    def test_what_each_answer_means(self):
        error = lambda code, words: {"code": code, "message": words, "details": []}
        rows = ((400, error(3, "bad"), "failed", "rejected"), (403, error(7, "no"), "failed", "forbidden"), (404, error(5, "none"), "failed", "not_found"),
                (412, error(9, "blocked"), "failed", "rejected"), (413, b"", "failed", "too_large"), (500, error(13, "oops"), "possibly_sent", "server_failed"),
                (502, b"<html>", "possibly_sent", "server_failed"), (504, b"", "possibly_sent", "server_failed"), (200, b"<html>hello", "possibly_sent", "bad_answer"),
                (302, b"", "possibly_sent", None))
        self.qasid.background()
        for number, (status, body, delivery, kind) in enumerate(rows):
            with self.subTest(f"{status} {body}"):
                path = BOT.replace("/c/", f"/c{number}/")
                self.provider.answers[path] = [(status, body, {"Location": "/elsewhere"} if status == 302 else {})]
                code, message = self.send(f"c{number}", "hello")
                self.assertEqual((code, message["delivery"]), (1 if delivery == "failed" else 0, delivery))
                if kind:
                    self.assertEqual(message["error"]["kind"], kind)
                self.assertEqual((message["error"]["outcome_known"], len(self.provider.to(path))), (delivery == "failed", 1))
        self.assertEqual(self.provider.to("/elsewhere"), [])
        self.assertIn("blocked", json.dumps(self.qasid.messages("c3")))

    def test_answers_that_are_good(self):
        self.qasid.background()
        for number, body in enumerate((b"", b"{}", {"conversation_id": "another"}, {"conversation_id": None}, {"more": 1})):
            with self.subTest(body):
                self.provider.answers[BOT.replace("/c/", f"/g{number}/")] = [(200, body)]
                self.assertEqual(self.send(f"g{number}", "hello")[1]["delivery"], "accepted")

    def test_a_broken_connection_makes_no_second_copy(self):
        self.qasid.background()
        for name, act in (("reset", reset), ("closed", lambda handler, _: None), ("half", lambda handler, _: handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"))):
            with self.subTest(name):
                self.provider.answers[BOT.replace("/c/", f"/{name}/")] = [act]
                code, message = self.send(name, name)
                self.assertEqual((code, message["delivery"], message["error"]["outcome_known"]), (0, "possibly_sent", False))
        self.assertEqual(self.qasid.stop(), 0)
        self.qasid.background()
        self.send("last", "last")
        self.assertEqual(sorted(r["body"]["text_message"] for r in self.sends()), ["closed", "half", "last", "reset"])

    def test_too_many_requests_wait(self):
        self.qasid.background()
        for number, headers in enumerate(({"Retry-After": "2"}, {})):
            path = BOT.replace("/c/", f"/r{number}/")
            self.provider.answers[path] = [(429, {"code": 8, "message": "per minute", "details": []}, headers)]
            start = time.monotonic()
            code, message = self.send(f"r{number}", "x")
            self.assertEqual((code, message["delivery"], len(self.provider.to(path))), (0, "accepted", 2))
            self.assertGreater(time.monotonic() - start, 1.9 if headers else 0.1)

    def test_ids_are_percent_encoded(self):
        self.qasid.background()
        self.assertEqual(self.send("a/b+c=?#%", "x")[1]["delivery"], "accepted")
        [*_, request] = self.provider.requests
        part = request["line"].split("/")[-2]
        self.assertEqual((urllib.parse.unquote(part), "/" in part, "+" in part), ("a/b+c=?#%", False, False))


class Access(DivarBench):
    def give(self, purposes, *more):
        asked = urllib.parse.urlsplit(self.qasid.run("account", "access", self.account, "--for", purposes, *more)["url"])
        question = dict(urllib.parse.parse_qsl(asked.query, strict_parsing=True))
        answer = exchange(self.qasid.port, "GET", f"{self.path}/oauth?" + urllib.parse.urlencode({"state": question["state"], "code": "c0de"}))
        self.assertEqual(answer.status, 200)
        return asked, question

    def test_a_code_becomes_a_token_and_the_token_sends(self):
        self.qasid.background()
        asked, question = self.give("message_user")
        self.assertEqual((asked.port, asked.path), (self.provider.port, "/oauth2/auth"))
        redirect = question["redirect_uri"]
        self.assertEqual((urllib.parse.urlsplit(redirect).path, urllib.parse.urlsplit(redirect).query), (self.path + "/oauth", ""))
        [token] = self.provider.to("/oauth2/token")
        form = dict(urllib.parse.parse_qsl(token["bytes"].decode(), strict_parsing=True))
        self.assertEqual(form, {"grant_type": "authorization_code", "code": "c0de", "client_id": "shop", "client_secret": "s3cret", "redirect_uri": redirect})
        self.assertEqual((token["headers"]["Content-Type"], token["headers"]["X-API-Key"]), ("application/x-www-form-urlencoded", None))
        [who] = self.provider.to("/v1/open-platform/users")
        self.assertEqual((who["headers"]["Authorization"], who["headers"]["X-API-Key"]), ("Bearer ory_at_1", "k3y"))
        code, message = self.qasid.send(self.account, user="u+/1=", text="سلام", wait=20)
        self.assertEqual((code, message["delivery"]), (0, "accepted"))
        [sent] = self.sends()
        self.assertEqual((sent["line"], sent["headers"]["Authorization"], sent["body"]),
                         ("/v1/open-platform/chat/bot/users/u%2B%2F1%3D/messages", "Bearer ory_at_1", {"text_message": "سلام"}))

    def test_a_refused_token_is_renewed_once(self):
        self.qasid.background()
        self.give("message_user")
        path = "/v1/open-platform/chat/bot/users/u%2B%2F1%3D/messages"
        self.provider.answers[path] = [(401, {"code": 16, "message": "expired", "details": []})]
        self.provider.answers["/oauth2/token"] = [(200, {**TOKENS, "access_token": "ory_at_2", "refresh_token": "ory_rt_2"})]
        self.assertEqual(self.qasid.send(self.account, user="u+/1=", text="x", wait=20)[1]["delivery"], "accepted")
        self.assertEqual([r["headers"]["Authorization"] for r in self.provider.to(path)], ["Bearer ory_at_1", "Bearer ory_at_2"])
        form = dict(urllib.parse.parse_qsl(self.provider.to("/oauth2/token")[-1]["bytes"].decode()))
        self.assertEqual((form["grant_type"], form["refresh_token"], form["code"], form["client_secret"]), ("refresh_token", "ory_rt_1", "ory_at_1", "s3cret"))
        self.assertTrue(form["redirect_uri"].endswith("/oauth"))

    def test_chats_of_one_post_are_subscribed_to(self):
        self.provider.answers["/oauth2/token"] = [(200, {**TOKENS, "scope": "CHAT_POST_CONVERSATIONS_READ.gZ1 CHAT_POST_CONVERSATIONS_MESSAGE_SEND.gZ1 USER_ID offline_access"})]
        self.qasid.background()
        _, question = self.give("post_chat", "--subject", "gZ1")
        self.assertTrue({"CHAT_POST_CONVERSATIONS_READ.gZ1", "CHAT_POST_CONVERSATIONS_MESSAGE_SEND.gZ1"} <= set(question["scope"].split()))
        wait_for(lambda: self.provider.to("/v1/open-platform/events/subscriptions"), "the subscription")
        [request] = self.provider.to("/v1/open-platform/events/subscriptions")
        self.assertEqual((request["body"]["event_type"], request["body"]["event_resource_id"], request["headers"]["Authorization"]), ("NEW_MESSAGE_ON_POST", "gZ1", "Bearer ory_at_1"))


class Experimental(DivarBench):
    SETTINGS = {"app_slug": "shop", "paths": "experimental"}

    def test_the_older_paths_carry_a_type(self):
        self.qasid.background()
        for name, (content, expected) in TEXTS.items():
            with self.subTest(name):
                self.assertEqual(self.send(content=content)[1]["delivery"], "accepted")
                [*_, request] = self.provider.requests
                self.assertEqual((request["line"], request["body"]), (BOT.replace("/v1", "/experimental"), {**expected, "type": "TEXT"}))


if __name__ == "__main__":
    unittest.main()
