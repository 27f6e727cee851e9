"""Webhooks made durable per second over keep-alive connections: received, decoded, committed, answered. Beside it the bare loop of the
same statements in batches as large as they can get here (one webhook of each connection) and in a file that holds as much, and Express
with better-sqlite3."""

import json
import subprocess
from pathlib import Path

from desk.processes import wait_until
from rows import median

HERE = Path(__file__).resolve().parent
EXPRESS = HERE.parent / "peers/express"
CONNECTIONS = 64
SECONDS = 6
RUNS = 3


def load(url, prefix):
    """How many were answered, and in how many seconds."""
    done = subprocess.run(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--timeout", "20s", "-s", HERE / "webhooks.lua", url, "--", prefix],
                          check=True, capture_output=True, text=True)
    result = json.loads(done.stdout.splitlines()[-1])
    if result["errors"]:
        raise RuntimeError(f"{result['errors']} webhooks of {result['answered']} were refused")
    return result["answered"], result["seconds"]


def per_second(answered, seconds):
    return answered / seconds


def same_statements(desk):
    """The bare loop must run what the store runs, or the ratio means nothing."""
    def lines(*command):
        return subprocess.run(command, check=True, capture_output=True, text=True, env=desk.env).stdout
    if lines(desk.programs / "bare_sqlite_loop", "--statements") != lines(desk.programs / "store_statements"):
        raise RuntimeError("bare_sqlite_loop no longer runs the statements that the store runs for a webhook")


def bare_loop(desk, run, before, count):
    folder = desk.folder(f"loop{run}")
    schema = folder / "schema.sql"
    schema.write_text("".join(step.read_text() for step in sorted((HERE.parent.parent / "core/store/migrations").glob("*.sql"))))
    done = subprocess.run([desk.programs / "bare_sqlite_loop", schema, folder / "loop.db", str(before), str(count), str(CONNECTIONS)],
                          check=True, capture_output=True, text=True)
    return json.loads(done.stdout)["per_second"]


def express_is_there():
    probe = "require('express'); new (require('better-sqlite3'))(':memory:')"
    try:
        return subprocess.run(["node", "-e", probe], cwd=EXPRESS, capture_output=True).returncode == 0
    except OSError:
        return False  # no Node at all


def start_express(desk):
    """Its process, and the address of its webhooks."""
    port = desk.free_port()
    server = desk.processes.start("express", ["node", EXPRESS / "server.js", port, desk.folder("express") / "events.db"],
                                  env={**desk.env, "NODE_ENV": "production"}, stdout=subprocess.PIPE)
    if server.stdout.readline().strip() != b"ready":
        raise RuntimeError("Express did not start: " + desk.processes.log_of("express"))
    return server, f"http://127.0.0.1:{port}/hook"


def measure(desk, rows):
    same_statements(desk)
    qasid = desk.qasid("throughput")
    port = qasid.listen_on_free_port()
    url = desk.add_account(qasid)
    server = qasid.background(desk.processes)
    wait_until(lambda: desk.answers(url), f"the receiver on port {port}")
    peer, peer_url = start_express(desk) if express_is_there() else (None, None)
    applied, loops, others, kept = [], [], [], 0
    for run in range(RUNS):  # in turn, so that all meet the same disk
        answered, seconds = load(url, f"qasid{run}_")
        applied.append(per_second(answered, seconds))
        loops.append(bare_loop(desk, run, kept, answered))
        kept += answered
        if peer:
            others.append(per_second(*load(peer_url, f"express{run}_")))
    desk.processes.stop(server)
    rows.add("durable_webhooks_per_second", median(applied), "1/s", median(loops), at_least=0.5)
    if peer:
        desk.processes.stop(peer)
        rows.add("durable_webhooks_beside_express", median(applied), "1/s", median(others), at_least=5)
    else:
        rows.leave_out("durable_webhooks_beside_express", "Express with better-sqlite3 does not run on this Node")
