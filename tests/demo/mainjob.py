"""Plays the main job on a virtual display: a customer writes, an agent answers by keyboard, the provider receives it.

    mainjob.py --bin DIR --out DIR [--empty]

Prints each step as it happened and leaves pictures in the out folder. Exits 1 at the first step that fails. Nothing is read
from the window: what happened is asked of `qasid export` and of the sandbox.
"""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desk.display import Display  # noqa: E402
from desk.processes import NotInTime, Processes, wait_until  # noqa: E402
from desk.qasid import CommandFailed, Qasid  # noqa: E402
from desk.sandbox import SECRETS, Sandbox  # noqa: E402
from desk.session import Session  # noqa: E402

# Who writes at each provider, and what.
CUSTOMERS = {
    "digishare": ("salma", "Salam! Is the blue kettle still in stock? واش باقي متوفر؟"),
    "connect360": ("emma", "Hello! Is the blue kettle still there, and الكتالوج العربي too?"),
    "divar": ("nightowl", "سلام، کتری آبی هنوز موجود است؟ کد K-204 را می‌خواهم 🙏"),
}
ANSWER = "Yes, it is. Shall we send it today?"


class Story:
    """The steps, told as they happen."""

    def __init__(self):
        self._number = 0

    def tell(self, what, since):
        self._number += 1
        print(f"{self._number:2}. {what} ({(time.monotonic() - since) * 1000:.0f} ms)", flush=True)

    def step(self, what, action):
        """Runs a step and tells it, or raises what it raised."""
        since = time.monotonic()
        try:
            answer = action()
        except Exception:
            print(f"{self._number + 1:2}. FAILED: {what}", flush=True)
            raise
        self.tell(what, since)
        return answer


class MainJob:
    def __init__(self, programs, out, processes, home):
        self.programs, self.out, self.processes, self.home = programs, out, processes, home
        self.story = Story()
        self.window = None
        self.opened = False  # whether a conversation was

    def open_desk(self):
        step = self.story.step
        self.display = step("A virtual display with a window manager", lambda: Display(self.processes))
        session = step("A session bus and a throwaway keyring", lambda: Session(self.processes, self.home))
        self.env = {**session.environment(), **self.display.environment()}
        self.qasid = Qasid(self.programs / "qasid", self.home / "profile", self.env)

    def open_window(self, picture):
        def run():
            self.process = self.qasid.window(self.processes)
            self.window = self.display.window_of(self.process.pid)
            self.display.activate(self.window)
        self.story.step("Qasid opens its window", run)
        self.picture(picture)

    def picture(self, name):
        self.display.picture(self.out / name)
        print(f"    picture: {self.out / name}", flush=True)

    def add_accounts(self):
        self.qasid.listen_on_free_port()
        self.sandboxes, self.accounts = {}, {}
        for provider in SECRETS:
            sandbox = Sandbox(self.processes, self.programs / "qasid-sandbox", provider, "--seed", "7", "--speed", "0.2")
            self.sandboxes[provider], self.accounts[provider] = sandbox, sandbox.open_account(self.qasid)

    def messages(self, conversation):
        found = self.qasid.conversations(conversation=conversation)
        return found[0]["messages"] if found else []

    def fill_inbox(self):
        def filled():
            return len(self.qasid.conversations()) >= 4
        self.story.step("Customers of the sandbox have written", lambda: wait_until(filled, "four conversations", 60, 0.2))
        self.picture("inbox.png")

    def customer_writes(self, provider):
        sandbox = self.sandboxes[provider]
        customer, question = CUSTOMERS[provider]

        def run():
            said = sandbox.say(customer, question)
            self.display.keys("F5")  # who has to be asked is asked at once
            wait_until(lambda: any(message["text"] == question and message["direction"] == "in"
                                   for message in self.messages(said["conversation_id"])), "the customer's message")
            return said["conversation_id"]
        conversation = self.story.step(f"A customer writes on {provider}, and Qasid has it", run)
        self.picture(f"{provider}-customer-wrote.png")
        return conversation

    def open_conversation(self, conversation):
        """By keyboard: to the list, its first row, open it for a reply. Another customer may write first and stand on top: then the next."""
        def is_read():
            return self.qasid.conversations(conversation=conversation)[0]["unread"] == 0
        back = ["Escape", "shift+F6"]  # from the reply that was written before
        begin = [[*back, "Home"]] if self.opened else [["Home"], ["F6", "Home"]]
        self.opened = True
        for to_the_row in (*begin, [*back, "Home"], [*back, "Home", "Down"], [*back, "Home", "Down", "Down"]):
            self.display.keys(*to_the_row, "Return")
            try:
                return wait_until(is_read, "the open conversation, read", 6, 0.1)
            except NotInTime as error:
                missed = error
        raise missed

    def agent_answers(self, provider, conversation):
        self.story.step("The agent opens the conversation by keyboard", lambda: self.open_conversation(conversation))

        def run():
            self.display.type(ANSWER)
            self.picture(f"{provider}-typing.png")
            self.display.keys("Return")

            def accepted():
                return any(message["text"] == ANSWER and message["direction"] == "out" and message["delivery"] == "accepted"
                           for message in self.messages(conversation))
            wait_until(accepted, "the reply, accepted")
        self.story.step("The agent types an answer and presses Enter; it is shown as accepted", run)

        def received():
            return [message for message in self.sandboxes[provider].received(conversation) if message["body"] == ANSWER]
        self.story.step(f"{provider} has received it, once", lambda: self.exactly_one(received))
        self.picture(f"{provider}-answered.png")

    @staticmethod
    def exactly_one(received):
        found = wait_until(received, "the reply at the provider")
        if len(found) != 1:
            raise NotInTime(f"the provider received the reply {len(found)} times")

    def play(self, empty):
        self.open_desk()
        if empty:
            self.open_window("first-run.png")
            return
        self.story.step("A sandbox and an account of every provider", self.add_accounts)
        self.open_window("window.png")
        self.fill_inbox()
        for provider in self.sandboxes:
            self.agent_answers(provider, self.customer_writes(provider))
        self.story.step("Qasid closes by keyboard", self.close)

    def close(self):
        self.display.keys("ctrl+q")
        wait_until(lambda: self.process.poll() is not None, "the end of Qasid")
        if self.process.returncode != 0:
            raise NotInTime(f"Qasid ended with {self.process.returncode}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--empty", action="store_true")
    arguments = parser.parse_args()
    out = arguments.out
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="qasid-demo-") as home, Processes(out / "logs") as processes:
        job = MainJob(arguments.bin.resolve(), out, processes, Path(home))
        try:
            job.play(arguments.empty)
        except (NotInTime, CommandFailed, OSError, ValueError) as error:
            print(f"    {error}\n    The programs' own words are in {out / 'logs'}.", flush=True)
            if job.window:
                job.picture("failed.png")
            return 1
    print("The main job works from end to end.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
