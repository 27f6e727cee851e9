"""The real programs as child processes, for tests that look at them from outside."""

import http.client
import http.server
import json
import os
import socket
import subprocess
import threading
import time
import urllib.parse

BIN = os.environ.get("QASID_BIN", os.path.join(os.path.dirname(__file__), "../../build/dev/bin"))
TOKEN = "sandbox-token"


def wait_for(condition, what, seconds=15.0):
    """Waits until condition() gives something true and answers it; fails the test after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)


class Answer:
    """An HTTP answer: status, headers without case, bytes, and the body as JSON."""

    def __init__(self, status, headers, data):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.data = data

    @property
    def json(self):
        return json.loads(self.data)


def exchange(port, method, path, body=None, headers=None, timeout=20.0):
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        sent = dict(headers or {})
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            sent.setdefault("Content-Type", "application/json")
        if body is None and method in ("POST", "PUT"):
            body = b""
        connection.request(method, path, body, sent)
        response = connection.getresponse()
        return Answer(response.status, response.getheaders(), response.read())
    finally:
        connection.close()


class Sandbox:
    """qasid-sandbox, of Digishare unless a subclass says otherwise. Quiet unless `script` is given."""

    provider = "digishare"

    def __init__(self, *arguments, script=None, port=0):
        command = [os.path.join(BIN, "qasid-sandbox"), self.provider, "--port", str(port)]
        command += ["--script", script] if script else ["--quiet"]
        self.process = subprocess.Popen(command + list(arguments), stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"the sandbox did not start: {command}")
        self.ready = json.loads(line)
        self.port = self.ready["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def api(self, method, path, body=None, token=TOKEN, headers=None, timeout=20.0):
        sent = dict(headers or {})
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        return exchange(self.port, method, "/v1" + path, body, sent, timeout)

    def control(self, method, path, body=None):
        answer = exchange(self.port, method, "/sandbox" + path, body)
        if answer.status >= 300:
            raise AssertionError(f"{method} /sandbox{path}: {answer.status} {answer.data}")
        return answer.json

    def conversation(self, remote_id=None, **fields):
        """A new conversation; its id."""
        if remote_id:
            fields["id"] = remote_id
        return self.control("POST", "/conversations", fields)["conversation_id"]

    def fault(self, kind, match="POST /v1/messages", **more):
        return self.control("POST", "/faults", {"kind": kind, "match": match, **more})["id"]

    def messages(self, conversation):
        """What agents sent there over the API."""
        return self.control("GET", f"/messages?conversation={conversation}")["conversations"].get(conversation, [])

    def requests(self, method="POST", path="/v1/messages"):
        return self.control("GET", f"/requests?method={method}&path={path}")["requests"]

    # What is the same everywhere, in each provider's own way.
    def settings(self):
        """The settings an account needs to talk to it."""
        return {name: self.ready[name] for name in ("api_base", "event_api_base")}

    def secrets(self):
        return self.ready["secrets"]

    wrong_secrets = {"token": "old"}
    webhook_headers = {}
    sends = "/v1/messages"  # where every reply goes; a "*" at its end stands for any rest

    def new_message(self, identity, conversation, text):
        """A webhook: a customer wrote."""
        return new_message(identity, conversation, text)

    def send_match(self, conversation):
        """For fault(): the replies to one conversation."""
        return {"path": "/v1/messages", "contains": conversation}

    def sent(self):
        """The texts of all replies the API was asked to send, oldest first, refused ones too."""
        return [entry["body"]["body"] for entry in self.requests()]


class DivarSandbox(Sandbox):
    provider = "divar"
    wrong_secrets = {"api_key": "old"}
    sends = "/v1/open-platform/chat/bot/*"

    @property
    def webhook_headers(self):
        return {"Authorization": self.ready["secrets"]["identification_key"]}

    def api(self, method, path, body=None, token=None, headers=None, timeout=20.0, key=TOKEN):
        sent = dict(headers or {})
        if key is not None:
            sent["X-API-Key"] = key
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        return exchange(self.port, method, path, body, sent, timeout)

    def settings(self):
        return {name: self.ready[name] for name in ("api_base", "oauth_base", "upload_base", "app_slug")}

    def fault(self, kind, match="POST /v1/open-platform/chat/bot/*", **more):
        return super().fault(kind, match, **more)

    def send_match(self, conversation):
        return {"path": f"/v1/open-platform/chat/bot/conversations/{conversation}/messages"}

    def new_message(self, identity, conversation, text):
        return {"type": "NEW_CHATBOT_MESSAGE", "new_chatbot_message": {
            "id": identity, "conversation": {"id": conversation, "type": "BOT"}, "sender": {"type": "HUMAN"}, "type": "TEXT",
            "sent_at": time.time_ns() // 1_000_000 * 1000, "text": text}}

    def all_requests(self, prefix="/v1/open-platform/chat/bot/"):
        return [entry for entry in self.control("GET", "/requests?method=POST")["requests"] if entry["path"].startswith(prefix)]

    def sent(self):
        return [entry["body"].get("text_message") for entry in self.all_requests()]

    def customer(self, key):
        """A customer of the script: key, id, name, phone, …"""
        return [entry for entry in self.control("GET", "/state")["customers"] if entry["key"] == key][0]

    def post_token(self, index=0):
        return self.control("GET", "/state")["posts"][index]["token"]


class Hook(http.server.ThreadingHTTPServer):
    """A receiver of webhooks that keeps what it got. `status` is what it answers."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _HookHandler)
        self.received = []  # (time, headers, JSON, path)
        self.status = 200
        self.answers = {}  # what is said, as JSON, by path
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/hook"

    def events(self, name=None):
        with self.lock:
            return [entry[2] for entry in self.received if name is None or name in (entry[2].get("event"), entry[2].get("type"))]

    def __exit__(self, *arguments):
        self.shutdown()
        super().__exit__(*arguments)


class _HookHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.lock:
            self.server.received.append((time.monotonic(), dict(self.headers), json.loads(body), self.path))
            status = self.server.status
            answer = self.server.answers.get(self.path)
        data = b"" if answer is None else answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


PASSPHRASE = "a passphrase of a test"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Connect360Sandbox(Sandbox):
    provider = "connect360"
    wrong_secrets = {"api_key": "plato_old"}
    mount = "/api/trpc/v1.connect."
    sends = mount + "send"

    def settings(self):
        return {"api_base": self.ready["api_base"]}

    def sends_seen(self):
        """What the API took, in order."""
        return [request for request in self.requests(path=self.sends) if request["verdict"] == "accepted"]


class Qasid:
    """One profile, without keychain or display, and the programs that work on it. Its passphrase is cheap to try (light_secrets),
    unless the profile is to begin as that of a person: with nothing."""

    def __init__(self, folder, begun=True):
        self.folder = os.path.abspath(folder)
        self.profile = os.path.join(self.folder, "profile")
        self.log = os.path.join(self.folder, "log")
        kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        self.env = {**kept, "HOME": self.folder, "XDG_RUNTIME_DIR": self.folder, "QASID_PASSPHRASE": PASSPHRASE,
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        self.process = None
        self.port = None
        if begun and not os.path.exists(self.profile):
            subprocess.run([os.path.join(BIN, "light_secrets"), self.profile, PASSPHRASE], check=True)

    def command(self, *words):
        return [os.path.join(BIN, "qasid"), "--profile", self.profile, *map(str, words)]

    def try_run(self, *words, secrets=None, timeout=90):
        """Exit code, what it printed as JSON (None for nothing), and its errors."""
        done = subprocess.run(self.command(*words), env=self.env, capture_output=True, timeout=timeout,
                              input=None if secrets is None else json.dumps(secrets).encode())
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else None, done.stderr.decode()

    def run(self, *words, **more):
        code, answer, errors = self.try_run(*words, **more)
        if code != 0:
            raise AssertionError(f"qasid {' '.join(map(str, words))} ended with {code}: {errors}")
        return answer

    def add_account(self, sandbox, secrets=None, **settings):
        """An account at the sandbox: its id and the path of its webhooks."""
        added = self.add(sandbox, secrets, **settings)
        return added["account"], urllib.parse.urlsplit(added["webhook_url"]).path

    def add(self, sandbox, secrets=None, **settings):
        """What `account add` prints."""
        words = [word for key, value in {**sandbox.settings(), **settings}.items() for word in ("--set", f"{key}={value}")]
        return self.run("account", "add", "--provider", sandbox.provider, "--name", "Atlas Store", *words, "--secrets-stdin",
                        secrets={**sandbox.secrets(), **(secrets or {})})

    def launch(self, port=0, **options):
        """Starts the background instance and does not wait."""
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.command("--background", "--listen", f"127.0.0.1:{port}"), env=self.env, stdin=subprocess.DEVNULL,
                                            stdout=subprocess.PIPE, stderr=log, **options)

    def background(self, port=0, **options):
        """Starts the background instance; answers the receiver's port when it is ready."""
        self.launch(port, **options)
        line = self.process.stdout.readline()
        if not line:
            with open(self.log, encoding="utf-8", errors="replace") as log:
                raise AssertionError(f"qasid --background ended with {self.process.wait()}: {log.read()[-2000:]}")
        self.port = json.loads(line)["receiver"]["port"]
        return self.port

    def kill(self):
        """SIGKILL: what was not on the disk is gone."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def stop(self):
        """A polite end; answers the exit code."""
        self.process.terminate()
        code = self.process.wait(30)
        self.process.stdout.close()
        self.process = None
        return code

    def post(self, path, body, headers=None, timeout=20.0):
        return exchange(self.port, "POST", path, body, headers, timeout)

    def export(self, **filters):
        words = [word for key, value in filters.items() for word in (f"--{key}", value)]
        return self.run("export", "--format", "json", *words)

    def messages(self, conversation, direction=None):
        """The messages of one conversation, as exported."""
        found = self.export(conversation=conversation)["conversations"]
        messages = found[0]["messages"] if found else []
        return [message for message in messages if direction in (None, message["direction"])]

    def send(self, account, conversation=None, text=None, content=None, wait=None, user=None):
        """Exit code and what `qasid send` printed. To a person where `user` names one."""
        words = ["send", "--account", account, *(("--user", user) if user else ("--conversation", conversation))]
        if content is not None:
            file = os.path.join(self.folder, "content.json")
            with open(file, "w", encoding="utf-8") as stream:
                json.dump(content, stream)
            words += ["--content", file]
        else:
            words += ["--text", text]
        if wait is not None:
            words += ["--wait", wait]
        code, answer, _ = self.try_run(*words)
        return code, answer


def new_message(identity, conversation, text, **more):
    """A live_chat.new_message of a customer, in the form with every field."""
    return {"event": "live_chat.new_message", "data": {"id": identity, "data": {
        "conversation_id": conversation, "system": False, "type": "text", "body": text, "send_to_third": False,
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime()),
        "sender": {"id": "sndr_t1", "model_type": "third", "model_id": "thd_1", "name": "Adil Chbada"}, **more}}}
