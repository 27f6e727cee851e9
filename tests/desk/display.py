"""A virtual display: keys go in, pictures come out."""

import mmap
import os
import struct
import subprocess
import time

from desk.processes import wait_until


class Display:
    """Xvfb on a free number, with openbox when a window manager is wanted. `frames` is a folder for its memory-mapped picture."""

    def __init__(self, processes, width=1440, height=900, window_manager=True, frames=None):
        self.width, self.height = width, height
        read_end, write_end = os.pipe()
        command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
        if frames:
            command += ["-fbdir", str(frames)]
        processes.start("xvfb", command, pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as number:
            self.name = ":" + number.readline().strip()
        self.frame = Frame(frames) if frames else None
        if window_manager:
            processes.start("openbox", ["openbox", "--sm-disable"], env={**os.environ, "DISPLAY": self.name})

    def environment(self):
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11", "WAYLAND_DISPLAY": ""}

    def _tool(self, *words):
        return subprocess.run([str(word) for word in words], env={**os.environ, "DISPLAY": self.name}, check=True, capture_output=True,
                              text=True, timeout=20).stdout

    def window_of(self, pid, seconds=30):
        """The id of the largest visible window of a process, once there is one."""
        def largest():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], env={**os.environ, "DISPLAY": self.name},
                                   capture_output=True, text=True).stdout.split()
            return max(found, key=self._area, default=None)
        return wait_until(largest, f"a window of process {pid}", seconds)

    def _area(self, window):
        size = dict(line.split("=") for line in self._tool("xdotool", "getwindowgeometry", "--shell", window).split() if "=" in line)
        return int(size["WIDTH"]) * int(size["HEIGHT"])

    def activate(self, window):
        self._tool("xdotool", "windowactivate", "--sync", window)

    def keys(self, *names):
        self._tool("xdotool", "key", "--clearmodifiers", *names)

    def type(self, text):
        self._tool("xdotool", "type", "--delay", 8, text)

    def picture(self, file):
        self._tool("import", "-silent", "-window", "root", file)


class Frame:
    """The display's pixels, read without asking the X server."""

    def __init__(self, folder):
        path = os.path.join(folder, "Xvfb_screen0")
        wait_until(lambda: os.path.exists(path) and os.path.getsize(path) > 4096, "the frame buffer")
        with open(path, "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])  # XWDFileHeader, version 7
        self.width, self.height, self.line = header[4], header[5], header[12]
        self.start = header[0] + header[19] * 12  # header and name, then the colours

    def rows(self, first, last):
        """The bytes of some rows of pixels."""
        return self._memory[self.start + first * self.line:self.start + last * self.line]

    def wait_for_change(self, before, first, last, seconds):
        """The moment (time.perf_counter) at which these rows first differ from `before`, or None."""
        end = time.perf_counter() + seconds
        while True:
            if self.rows(first, last) != before:
                return time.perf_counter()
            if time.perf_counter() > end:
                return None
            time.sleep(0.0002)

    def settle(self, first, last, quiet, seconds=20):
        """Waits until the rows stay the same for `quiet` seconds. Answers the moment of the last change seen, or of the call."""
        changed = time.perf_counter()
        end = changed + seconds
        known = self.rows(first, last)
        while time.perf_counter() - changed < quiet and time.perf_counter() < end:
            time.sleep(0.001)
            now = self.rows(first, last)
            if now != known:
                known, changed = now, time.perf_counter()
        return changed
