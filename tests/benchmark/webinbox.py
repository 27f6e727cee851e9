"""The same messages in a web inbox: React with a virtualised list, in Chromium, given all messages before. Asked for its times by
benchmarks of the window; None where Chromium or the bundle is not there."""

import http.server
import json
import threading
from pathlib import Path

from desk import chromium
from desk.processes import wait_until

FOLDER = Path(__file__).resolve().parent.parent / "peers/webinbox"
BUNDLE = FOLDER / "node_modules/.built/inbox.js"
SWITCHES, SCROLLS = 60, 400


def handler(threads):
    answers = {"/": ("text/html", (FOLDER / "index.html").read_bytes()), "/inbox.js": ("text/javascript", BUNDLE.read_bytes()),
               "/threads.json": ("application/json", json.dumps(threads).encode())}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            kind, body = answers.get(self.path, ("text/plain", b""))
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass
    return Handler


def missing():
    """Why it cannot be measured here; None when it can."""
    if not chromium.is_there():
        return "there is no Chromium"
    return None if BUNDLE.exists() else "its packages could not be fetched from npm"


def measured(desk, profile):
    """{"short": [ms], "long": [ms], "scroll": [ms], "memory": MiB}"""
    threads = [profile.messages(profile.longest)] + [profile.messages(one) for one in profile.hundreds]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(threads))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    browser = chromium.Chromium(desk.processes, desk.folder("chromium"), desk.env)
    try:
        browser.open(f"http://127.0.0.1:{server.server_port}/")
        wait_until(lambda: browser.evaluate("typeof bench === 'object' && typeof bench.choose === 'function'"), "the web inbox")
        browser.evaluate("bench.load()")
        browser.evaluate("bench.switches(5)")  # warms it
        switches = browser.evaluate(f"bench.switches({SWITCHES})")
        scroll = browser.evaluate(f"bench.scrolls({SCROLLS})")
        return {**switches, "scroll": scroll, "memory": browser.memory()}
    finally:
        desk.processes.stop(browser.process)
        server.shutdown()
