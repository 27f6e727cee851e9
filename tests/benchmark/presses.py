"""How long somebody who presses a button waits for the answer, while webhooks come in beside: some thousands of presses over 50
connections, each answered by a rule and recorded. The baseline is a bare Qt program that answers any POST at once, under the same load."""

import json
import subprocess
from pathlib import Path

from desk.processes import wait_until
from rows import median

HERE = Path(__file__).resolve().parent
KEY = "bench-identification-key"
PRESSING, WEBHOOKS = 50, 16
SECONDS = 5
RUNS = 3
RULES = {"rules": [{"name": "orders", "match": {"order": "*"}, "text": "We look after order {data.order}."}]}


def wrk(url, script, connections, argument):
    return subprocess.Popen(["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "--timeout", "20s", "-s", HERE / script, url, "--", argument],
                            stdout=subprocess.PIPE, text=True)


def result_of(load):
    out, _ = load.communicate(timeout=60)
    result = json.loads(out.splitlines()[-1])
    if load.returncode != 0 or result["errors"]:
        raise RuntimeError(f"{result['errors']} requests of {result['answered']} were refused")
    return result


def pressed(press_url, webhook_url, prefix):
    """What those who pressed waited for, with webhooks beside."""
    webhooks = wrk(webhook_url, "webhooks.lua", WEBHOOKS, prefix)
    presses = wrk(press_url, "presses.lua", PRESSING, KEY)
    result_of(webhooks)
    return result_of(presses)


def press_address(desk, qasid):
    """Its provider is never called: nothing is sent."""
    hosts = {name: "http://127.0.0.1:9" for name in ("api_base", "oauth_base", "upload_base")}
    account = qasid.add_account("divar", "Presses", hosts, {"api_key": "unused", "identification_key": KEY})
    rules = desk.folder("rules") / "rules.json"
    rules.write_text(json.dumps(RULES), encoding="utf-8")
    qasid.command("account", "rules", account["account"], "--file", rules)
    return account["action_url"]


def measure(desk, rows):
    port = desk.free_port()
    bare = desk.processes.start("bare", [desk.programs / "bare_window", port], env=desk.env)
    desk.display.window_of(bare.pid)
    bare_url = f"http://127.0.0.1:{port}/"

    qasid = desk.qasid("presses")
    qasid.listen_on_free_port()
    webhook_url, press_url = desk.add_account(qasid), press_address(desk, qasid)
    server = qasid.background(desk.processes)
    wait_until(lambda: desk.answers(webhook_url), "the receiver")
    answered, baseline = [], []
    for run in range(RUNS):  # in turn, so that both meet the same machine
        answered.append(pressed(press_url, webhook_url, f"presses{run}_"))
        baseline.append(pressed(bare_url, bare_url, f"bare{run}_"))
    desk.processes.stop(server)
    desk.processes.stop(bare)
    rows.add("press_answered_p50", median([one["p50_ms"] for one in answered]), "ms", median([one["p50_ms"] for one in baseline]))
    rows.add("press_answered_p99", median([one["p99_ms"] for one in answered]), "ms", median([one["p99_ms"] for one in baseline]), target=500)
