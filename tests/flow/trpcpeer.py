"""An API on the real @trpc/server as a child process: tests/peers/trpc."""

import json
import os
import shutil
import subprocess
import urllib.parse

from connect360calls import Calls
from programs import exchange

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../peers/trpc")


class TrpcPeer(Calls):
    """@trpc/server of `version` 10 or 11 on a port of its own; further options as server.mjs names them."""

    provider = "connect360"
    wrong_secrets = {"api_key": "plato_old"}

    def __init__(self, version=11, superjson=False, batching=True, port=0, **options):
        node = shutil.which("node")
        if not node or not os.path.isdir(os.path.join(FOLDER, "node_modules")):
            raise AssertionError("node and the packages of tests/peers/trpc are needed; ./dev test installs them")
        command = [node, os.path.join(FOLDER, "server.mjs"), "--version", str(version), "--port", str(port)]
        command += ["--superjson"] if superjson else []
        command += [] if batching else ["--no-batching"]
        command += [word for name, value in options.items() for word in (f"--{name}", value)]
        self.superjson = superjson
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"the peer did not start: {command}")
        self.ready = json.loads(line)
        self.port = self.ready["port"]
        self.key = self.ready["secrets"]["api_key"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def settings(self):
        """The settings an account needs to talk to it."""
        return {name: self.ready[name] for name in ("api_base", "trpc_path", "encoding", "multipart_field")}

    def secrets(self):
        return self.ready["secrets"]

    def control(self, method, path, body=None):
        answer = exchange(self.port, method, "/control" + path, body)
        if answer.status != 200:
            raise AssertionError(f"{method} /control{path}: {answer.status} {answer.data}")
        return answer.json

    def set(self, **settings):
        return self.control("PUT", "/settings", settings)

    def fault(self, kind, match="", **more):
        return self.control("POST", "/faults", {"kind": kind, "match": match, **more})

    def conversation(self, **fields):
        """A new conversation; its id."""
        return self.control("POST", "/conversations", fields)["id"]

    def say(self, conversation, text, **more):
        """A customer, or whom `from` names, says something; the messages' ids."""
        return self.control("POST", "/messages", {"conversationId": conversation, "text": text, **more})["ids"]

    def stored(self, conversation):
        """A conversation as the peer has it, with its messages."""
        return [each for each in self.control("GET", "/conversations") if each["id"] == conversation][0]

    def sends(self, text=""):
        """What `send` did, every copy of it."""
        return self.control("GET", "/sends?" + urllib.parse.urlencode({"text": text}))

    def requests(self):
        """{http, calls: {procedure: number}, requests: […]}"""
        return self.control("GET", "/requests")
