"""The peer on the real @trpc/server in both versions and encodings."""

import http.client
import unittest

from connect360calls import multipart
from connect360forms import Forms
from programs import wait_for
from trpcpeer import TrpcPeer


class Peer(Forms):
    server = TrpcPeer

    def told(self, status):
        return 500 if self.version == 10 and status == 415 else status  # v10 knows the code and not its status

    def test_an_effect_that_comes_late(self):
        conversation = self.peer.conversation()
        self.peer.fault("drop_late", "send", delay_ms=50)
        with self.assertRaises((http.client.HTTPException, OSError)):
            self.peer.mutate("send", {"conversationId": conversation, "content": {"en": "late"}})
        wait_for(lambda: self.peer.sends("late"), "the effect")


class PlainOn11(Peer, unittest.TestCase):
    pass


class SuperjsonOn11(Peer, unittest.TestCase):
    superjson = True


class PlainOn10(Peer, unittest.TestCase):
    version = 10


class SuperjsonOn10(Peer, unittest.TestCase):
    version = 10
    superjson = True


class Options(unittest.TestCase):
    def test_mount_field_key_and_batching(self):
        with TrpcPeer(batching=False, mount="/trpc", field="file", key="plato_x") as peer:
            self.assertEqual(peer.settings()["trpc_path"], "/trpc")
            conversation = peer.conversation()
            self.assertEqual(peer.query("listMessages", {"conversationId": conversation}).status, 200)
            self.assertEqual(peer.rest("GET", "/trpc/v1.connect.listMessages,v1.connect.listMessages?batch=1&input=%7B%7D").status, 400)
            headers, body = multipart("file", ("a.txt", "text/plain", b"x"))
            self.assertEqual(peer.rest("POST", "/api/v1/connect/attachments", body, headers=headers).status, 200)

    def test_a_file_that_is_too_large(self):
        with TrpcPeer() as peer:
            headers, body = multipart("files", ("big.bin", "application/octet-stream", bytes(25 * 1024 * 1024 + 1)))
            self.assertEqual(peer.rest("POST", "/api/v1/connect/attachments", body, headers=headers).status, 413)

    def test_it_ends_with_its_input(self):
        peer = TrpcPeer()
        peer.process.stdin.close()
        self.assertEqual(peer.process.wait(10), 0)
        peer.process.stdout.close()


if __name__ == "__main__":
    unittest.main()
