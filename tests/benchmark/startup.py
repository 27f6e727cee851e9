"""Start and memory with 100,000 conversations and 1,000,000 messages in the profile, beside a bare Qt window. A start ends when the
picture on the display has its final form: the last change of any pixel before it stays still."""

import time

from desk.processes import memory_kib
from rows import median

RUNS = 7


def start(desk, name, command):
    """(milliseconds until painted, PSS in MiB)"""
    frame, height = desk.display.frame, desk.display.height
    frame.settle(0, height, quiet=0.3)
    before = frame.rows(0, height)
    begin = time.perf_counter()
    process = desk.processes.start(name, command, env=desk.env)
    if frame.wait_for_change(before, 0, height, 20) is None:
        raise RuntimeError(f"{name} showed nothing")
    painted = frame.settle(0, height, quiet=1)
    memory = memory_kib(process.pid) / 1024
    desk.processes.stop(process)
    return (painted - begin) * 1000, memory


def several(desk, name, command):
    start(desk, name, command)  # warms the caches of both alike
    times, memories = zip(*(start(desk, name, command) for _ in range(RUNS)))
    return median(times), median(memories)


def measure(desk, rows):
    profile = desk.large_profile().folder
    bare_time, bare_memory = several(desk, "bare", [desk.programs / "bare_window"])
    time_, memory = several(desk, "qasid", [desk.programs / "qasid", "--profile", profile])
    rows.add("start_to_painted_list", time_, "ms", bare_time, at_most=2)
    rows.add("memory_pss", memory, "MiB", bare_memory, at_most=2)
