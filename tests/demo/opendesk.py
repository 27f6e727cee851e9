"""Opens Qasid with a practice account of every provider there is: ./dev run

    opendesk.py --bin DIR --profile DIR [--empty] [options of qasid]
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desk.processes import Processes  # noqa: E402
from desk.qasid import Qasid  # noqa: E402
from desk.sandbox import SECRETS, Sandbox  # noqa: E402


def forget(qasid, profile):
    """Removes an earlier practice profile, with what it left in the keychain."""
    if profile.exists():
        for account in qasid.command("account", "list")["accounts"]:
            qasid.command("account", "remove", account["account"])
        shutil.rmtree(profile)


def add_practice_accounts(qasid, processes, programs):
    """A sandbox of each provider, and an account at it."""
    qasid.listen_on_free_port()
    for provider in SECRETS:
        Sandbox(processes, programs / "qasid-sandbox", provider).open_account(qasid)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--empty", action="store_true")
    known, options = parser.parse_known_args()
    profile = known.profile.resolve()
    # Where there is no keychain the practice keys go into a file that this word opens; they are worth nothing.
    qasid = Qasid(known.bin.resolve() / "qasid", profile, {"QASID_PASSPHRASE": "practice", **os.environ})
    with Processes(profile.parent / f"{profile.name}-logs") as processes:
        forget(qasid, profile)
        if not known.empty:
            add_practice_accounts(qasid, processes, known.bin.resolve())
        return qasid.window(processes, *options).wait()


if __name__ == "__main__":
    sys.exit(main())
