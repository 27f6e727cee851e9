"""The profile that the window is measured on: 100,000 conversations with 1,000,000 messages, one of them with 100,000 and 200 with a
hundred. It takes a minute to make, so it is kept in the build folder for as long as what makes it stays the same."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from desk.qasid import Qasid

CONVERSATIONS, MESSAGES = 100_000, 1_000_000
LONGEST, HUNDREDS = 100_000, 200
ROOT = Path(__file__).resolve().parent.parent.parent
MADE_BY = ("tests/support/*.cpp", "tests/benchmark/makeprofile.cpp", "tests/benchmark/largeprofile.py", "core/store/*.cpp",
           "core/store/migrations/*.sql", "core/model/*.cpp")


def digest():
    files = sorted(file for pattern in MADE_BY for file in ROOT.glob(pattern))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def kept(desk):
    """The folder of the profile as it was made."""
    folder = desk.programs.parent / f"bench-profile-{digest()}"
    if folder.exists():
        return folder
    for old in desk.programs.parent.glob("bench-profile-*"):
        shutil.rmtree(old)
    print("making the profile of 1,000,000 messages", flush=True)
    new = desk.home / "new-profile"
    subprocess.run([desk.programs / "make_profile", new, str(CONVERSATIONS), str(MESSAGES), str(LONGEST), *["100"] * HUNDREDS],
                   check=True, env=desk.env)
    # Its accounts are paused: they have no keys in this session, and what the window says about that is no part of a start.
    qasid = Qasid(desk.programs / "qasid", new, desk.env)
    for account in qasid.command("account", "list")["accounts"]:
        qasid.command("account", "disable", account["account"])
    new.rename(folder)
    return folder


class LargeProfile:
    """One for all measures of a run; what they do to it, such as reading, is small."""

    def __init__(self, desk):
        self.folder = desk.home / "large"
        shutil.copytree(kept(desk), self.folder)
        Qasid(desk.programs / "qasid", self.folder, desk.env).listen_on_free_port()
        with closing(sqlite3.connect(self.folder / "qasid.db")) as database:
            numbered = {int(name[2:]): row for row, name in database.execute("SELECT id, remote_id FROM conversations WHERE id <= 1000")}
        self.longest = numbered[0]
        self.hundreds = [numbered[number] for number in range(1, HUNDREDS + 1)]

    def messages(self, conversation):
        """As others would show them: [{"text": …, "out": …, "time": …}], oldest first."""
        with closing(sqlite3.connect(self.folder / "qasid.db")) as database:
            rows = database.execute("SELECT content, direction, time FROM messages WHERE conversation = ? ORDER BY order_key", (conversation,))
            return [{"text": words(json.loads(content)), "out": direction == 1, "time": time} for content, direction, time in rows]


def words(content):
    """The longest text in a message's content, or its kind."""
    return max((value for value in content.values() if isinstance(value, str)), key=len, default="")
