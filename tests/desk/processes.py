"""Programs that are started, waited for by what they do, and always ended."""

import ctypes
import os
import signal
import subprocess
import time
from pathlib import Path


class NotInTime(Exception):
    """Something that was waited for did not happen."""


def wait_until(condition, what, seconds=20, pause=0.02):
    """The first true answer of condition(); NotInTime when there is none."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotInTime(f"{what}: not within {seconds} s")
        time.sleep(pause)


def end_with_parent():
    """Run in a new process: it is told to end when the one that started it has gone, however that happened."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG of <linux/prctl.h>


class Processes:
    """Everything started through it is ended, with all that it started itself, when the `with` block is left."""

    def __init__(self, logs):
        self.logs = Path(logs)
        self.logs.mkdir(parents=True, exist_ok=True)
        self._running = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self._running):
            self.stop(process)

    def start(self, name, command, env=None, **options):
        """Starts in a process group of its own; what it says goes to <logs>/<name>.log unless `options` says otherwise."""
        with open(self.logs / f"{name}.log", "ab") as log:
            options.setdefault("stdout", log)
            options.setdefault("stderr", log)
            options.setdefault("stdin", subprocess.DEVNULL)
            process = subprocess.Popen([str(word) for word in command], env=env, start_new_session=True,
                                       preexec_fn=end_with_parent, **options)
        process.name = name
        self._running.append(process)
        return process

    def stop(self, process, sign=signal.SIGTERM):
        """Ends a process and its group: politely, and after five seconds not."""
        if process in self._running:
            self._running.remove(process)
        for attempt in (sign, signal.SIGKILL):
            try:
                os.killpg(process.pid, attempt)
            except ProcessLookupError:
                pass
            try:
                process.wait(5)
                break
            except subprocess.TimeoutExpired:
                continue
        if process.stdout:
            process.stdout.close()
        try:  # what it left behind in its group
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def log_of(self, name):
        return (self.logs / f"{name}.log").read_text(errors="replace")


def memory_kib(pid):
    """The process's proportional share of memory (PSS)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise NotInTime(f"no PSS of {pid}")
