"""The real programs as child processes, for tests that look at them from outside."""

import http.client
import http.server
import json
import os
import subprocess
import threading
import time

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
    """qasid-sandbox digishare. Quiet unless `script` is given."""

    def __init__(self, *arguments, script=None, port=0):
        command = [os.path.join(BIN, "qasid-sandbox"), "digishare", "--port", str(port)]
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


class Hook(http.server.ThreadingHTTPServer):
    """A receiver of webhooks that keeps what it got. `status` is what it answers."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _HookHandler)
        self.received = []  # (time, headers, JSON)
        self.status = 200
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/hook"

    def events(self, name=None):
        with self.lock:
            return [entry[2] for entry in self.received if name is None or entry[2]["event"] == name]

    def __exit__(self, *arguments):
        self.shutdown()
        super().__exit__(*arguments)


class _HookHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.lock:
            self.server.received.append((time.monotonic(), dict(self.headers), json.loads(body)))
            status = self.server.status
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass
