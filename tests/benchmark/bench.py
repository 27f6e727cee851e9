"""Qasid's speed against what this machine can do at all, measured in the same run: ./dev bench

    bench.py --bin DIR [--json FILE] [--only MEASURE]

Each measure is a file beside this one, which says what its rows mean. A row has a value, what it is measured against where there is
something (a bare Qt window, a bare loop of statements, what others would have written), their ratio, and a target where there is one.

Exits 0 when everything that can be measured here was measured, whether or not the targets were met.
"""

import argparse
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import pixels  # noqa: E402
import presses  # noqa: E402
import search  # noqa: E402
import startup  # noqa: E402
import throughput  # noqa: E402
import windowspeed  # noqa: E402
from desk import qasid as desk_qasid  # noqa: E402
from desk.display import Display  # noqa: E402
from desk.processes import Processes  # noqa: E402
from desk.session import Session  # noqa: E402
from largeprofile import LargeProfile  # noqa: E402
from rows import Rows  # noqa: E402

MEASURES = {"pixels": pixels.measure, "throughput": throughput.measure, "presses": presses.measure, "startup": startup.measure,
            "window": windowspeed.measure, "search": search.measure}


class Desk:
    """What every measure needs: programs, a display without a window manager, a session, folders."""

    free_port = staticmethod(desk_qasid.free_port)

    def __init__(self, programs, home, processes):
        self.programs, self.home, self.processes = programs, home, processes
        self.display = Display(processes, width=1280, height=800, window_manager=False, frames=self.folder("frames"))
        self.env = {**Session(processes, self.folder("home")).environment(), **self.display.environment()}
        self._large = None

    def folder(self, name):
        folder = self.home / name
        folder.mkdir()
        return folder

    def qasid(self, name):
        return desk_qasid.Qasid(self.programs / "qasid", self.folder(name) / "profile", self.env)

    def large_profile(self):
        """Made once for all measures that need it."""
        if self._large is None:
            self._large = LargeProfile(self)
        return self._large

    @staticmethod
    def add_account(qasid):
        """The address of its webhooks. Its provider is never called: nothing is sent."""
        hosts = {"api_base": "http://127.0.0.1:9/v1", "event_api_base": "http://127.0.0.1:9/v1"}
        return qasid.add_account("digishare", "Bench", hosts, {"token": "unused"})["webhook_url"]

    @staticmethod
    def answers(url):
        """Whether something answers there; a GET is refused and changes nothing."""
        try:
            urllib.request.urlopen(url, timeout=5)
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--only", choices=MEASURES)
    arguments = parser.parse_args()
    rows = Rows()
    # The disk of the build folder, not a memory file system: commits have to reach it.
    folder = arguments.bin.resolve().parent
    with tempfile.TemporaryDirectory(prefix="bench-", dir=folder) as home, Processes(folder / "bench-logs") as processes:
        desk = Desk(arguments.bin.resolve(), Path(home), processes)
        for name, measure in MEASURES.items():
            if arguments.only in (None, name):
                measure(desk, rows)
    if arguments.json:
        rows.write(arguments.json)


if __name__ == "__main__":
    main()
