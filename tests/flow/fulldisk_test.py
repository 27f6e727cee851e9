"""A full disk: nothing is acknowledged that is not kept, the provider is told to come again, and all is well once there is room.

With the right to mount, a real file system of a few megabytes is filled. Without, the files of the process may not grow, which the
database sees as a failing write.
"""

import contextlib
import os
import resource
import signal
import subprocess
import tempfile
import unittest

from programs import Qasid, Sandbox, new_message, wait_for

SIZE = 12 * 1024 * 1024


class FullDisk(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.__exit__)
        self.folder = tempfile.mkdtemp()
        self.addCleanup(os.rmdir, self.folder)
        self.acknowledged = []

    def prepare(self):
        self.qasid = Qasid(self.folder)
        self.account, self.path = self.qasid.add_account(self.sandbox)

    def post(self, number):
        """Posts one event of 60 kB; its status."""
        identity = f"m{number}"
        answer = self.qasid.post(self.path, new_message(identity, "c", f"{number} " + "x" * 4000, padding="y" * 56_000))
        if answer.status == 200:
            self.acknowledged.append(identity)
        else:
            self.assertEqual(answer.status, 503)
            self.assertTrue(int(answer.headers["retry-after"]) > 0)
        return answer.status

    def fill(self, numbers):
        """Posts until it is refused."""
        for number in numbers:
            if self.post(number) == 503:
                return number
        raise AssertionError("the disk did not become full")

    def check_kept(self):
        stored = [message["remote_id"] for message in self.qasid.messages("c", "in")]
        self.assertEqual(sorted(stored), sorted(self.acknowledged))

    def health(self):
        return self.qasid.run("account", "list")["accounts"][0]["health"]

    def play(self, full, room):
        """full() leaves no room, room() makes some."""
        self.qasid.background()
        self.assertEqual(self.post(0), 200)
        full()
        refused = self.fill(range(1, 400))
        self.assertTrue(self.qasid.run("doctor")["disk_full"])
        self.assertEqual(self.health(), "attention")
        self.check_kept()
        room()
        wait_for(lambda: self.post(refused) == 200, "room")
        self.assertEqual(self.post(1000), 200)
        wait_for(lambda: not self.qasid.run("doctor")["disk_full"], "the end of the trouble")
        self.assertEqual(self.health(), "good")
        self.check_kept()
        self.qasid.kill()
        self.qasid.background()
        self.check_kept()
        self.assertEqual(self.qasid.stop(), 0)

    def test_a_full_file_system(self):
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", self.folder], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("no right to mount; the other test stands in")
        self.addCleanup(subprocess.run, ["umount", "-l", self.folder], check=True)
        self.prepare()
        self.addCleanup(self.qasid.kill)
        filler = os.path.join(self.folder, "filler")

        def full():
            with open(filler, "wb") as stream:
                left = os.statvfs(self.folder)
                stream.write(b"\0" * (left.f_bavail * left.f_frsize - 512 * 1024))

        self.play(full, lambda: os.remove(filler))

    def test_the_lock_of_a_killed_one_on_a_full_file_system(self):
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", self.folder], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("no right to mount")
        self.addCleanup(subprocess.run, ["umount", "-l", self.folder], check=True)
        self.prepare()
        self.qasid.background()
        self.qasid.kill()
        filler = os.path.join(self.folder, "filler")
        with open(filler, "wb", buffering=0) as stream, contextlib.suppress(OSError):
            while stream.write(b"\0" * 4096):
                pass
        code, _, errors = self.qasid.try_run("account", "list")
        self.assertEqual(code, 6, errors)
        self.assertIn("disk is full", errors)
        os.remove(filler)
        self.assertEqual(len(self.qasid.run("account", "list")["accounts"]), 1)

    def test_files_that_may_not_grow(self):
        if not hasattr(resource, "prlimit"):
            self.skipTest("this system cannot limit a running process")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        kept, self.folder = self.folder, folder.name
        self.prepare()
        self.folder = kept
        self.addCleanup(self.qasid.kill)
        plain = self.qasid.launch

        def launch(port=0, **options):
            # Else the signal of a file that may not grow would end the process before the database hears of it.
            plain(port, preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN), restore_signals=False, **options)

        self.qasid.launch = launch

        def limit(soft):
            resource.prlimit(self.qasid.process.pid, resource.RLIMIT_FSIZE, (soft, resource.RLIM_INFINITY))

        self.play(lambda: limit(1024 * 1024), lambda: limit(resource.RLIM_INFINITY))


if __name__ == "__main__":
    unittest.main()
