"""Chromium without a window, told what to do over its DevTools protocol by a pair of pipes."""

import json
import os
import select
import shutil

from desk.processes import NotInTime, memory_kib

# Frames come as fast as they are made, not with a screen's rhythm, and nothing reaches the network.
OPTIONS = ["--headless=new", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
           "--disable-component-update", "--disable-default-apps", "--disable-domain-reliability", "--disable-sync", "--no-pings",
           "--disable-frame-rate-limit", "--disable-gpu-vsync", "--window-size=760,700", "--remote-debugging-pipe"]


def is_there():
    return shutil.which("chromium") is not None


class Chromium:
    def __init__(self, processes, folder, env):
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        root = ["--no-sandbox"] if os.getuid() == 0 else []
        # It reads from 3 and writes to 4.
        command = ["bash", "-c", f'exec chromium "$@" 3<&{theirs_in} 4>&{theirs_out}', "chromium", *OPTIONS, *root,
                   f"--user-data-dir={folder}", "about:blank"]
        self.process = processes.start("chromium", command, env=env, pass_fds=[theirs_in, theirs_out])
        os.close(theirs_in)
        os.close(theirs_out)
        self._in, self._out = ours_in, ours_out
        self._buffer = b""
        self._last = 0
        self._session = None
        targets = self._ask("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self._ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]

    def open(self, url):
        self._ask("Page.navigate", url=url)

    def evaluate(self, script):
        """The value of a script, or of what it promises."""
        answer = self._ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{script}: {answer['exceptionDetails'].get('exception', {}).get('description')}")
        return answer["result"].get("value")

    def memory(self):
        """The PSS of all its processes, in MiB."""
        group = os.getpgid(self.process.pid)
        total = 0
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.getpgid(int(name)) == group:
                    total += memory_kib(int(name))
            except (OSError, NotInTime):
                continue  # it has just ended
        return total / 1024

    def _ask(self, method, **parameters):
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def _next(self, seconds=120):
        while b"\0" not in self._buffer:
            if not select.select([self._in], [], [], seconds)[0]:
                raise NotInTime("Chromium does not answer")
            read = os.read(self._in, 1 << 20)
            if not read:
                raise NotInTime("Chromium has ended")
            self._buffer += read
        message, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(message)
