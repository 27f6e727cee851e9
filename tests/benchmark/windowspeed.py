"""The window on the large profile: how long a conversation takes until it is on the display, how long a frame of scrolling takes, and
how much memory a long day of work costs. The real window and the real store, driven from inside (window/main.cpp) on a real X server:
times run from the call or event to the end of the flush that shows it, so no screen's rhythm is in them.

switch_short, switch_long: to a thread of a hundred messages, and to the one of 100,000; a long one may take half as much again.
thread_scroll: wheel, page keys and jumps of the scroll bar through the long one. list_scroll: likewise in 100,000 conversations.
memory_after_actions: after 20,000 actions of an agent, beside a bare Qt window.
…_beside_listview: the same thread in a QListView with a delegate that wraps words, as it is often written (peers/listview).
…_beside_chromium: in a web inbox with a virtualised list (peers/webinbox), which has all messages in memory before."""

import json
import subprocess

import webinbox
from desk.processes import memory_kib
from rows import percentile


def bench(desk, profile, measure):
    done = subprocess.run([desk.programs / "window_bench", measure, profile.folder, str(profile.longest), *map(str, profile.hundreds)],
                          check=True, capture_output=True, text=True, env=desk.env, timeout=3600)
    result = json.loads(done.stdout)
    late = [name for name, times in result.items() if isinstance(times, list) and any(time < 0 for time in times)]
    if late:
        raise RuntimeError(f"{measure}: nothing was painted: {late}")
    return result


def listview(desk, messages):
    file = desk.home / "thread.json"
    file.write_text(json.dumps(messages), encoding="utf-8")
    done = subprocess.run([desk.programs / "listview_peer", file], check=True, capture_output=True, text=True, env=desk.env, timeout=600)
    return json.loads(done.stdout)


def bare_memory(desk):
    bare = desk.processes.start("bare", [desk.programs / "bare_window"], env=desk.env)
    desk.display.window_of(bare.pid)
    desk.display.frame.settle(0, desk.display.height, quiet=1)
    memory = memory_kib(bare.pid) / 1024
    desk.processes.stop(bare)
    return memory


def add_switch(rows, few, many):
    for name, part in (("p50", 0.5), ("p99", 0.99)):
        rows.add(f"switch_short_{name}", percentile(few, part), "ms", None, target=16 if part > 0.9 else None)
        rows.add(f"switch_long_{name}", percentile(many, part), "ms", None, target=16 if part > 0.9 else None)
        rows.add(f"switch_long_beside_short_{name}", percentile(many, part), "ms", percentile(few, part), at_most=1.5)


def add_scroll(rows, name, frames):
    rows.add(f"{name}_p50", percentile(frames, 0.5), "ms", None)
    rows.add(f"{name}_p99", percentile(frames, 0.99), "ms", None, target=8)


def add_peers(desk, rows, profile, ours):
    """`ours`: {"long", "scroll", "append": [ms], "memory": MiB with the long thread open}"""
    peer = listview(desk, profile.messages(profile.longest))
    rows.add("first_paint_beside_listview", percentile(ours["long"], 0.5), "ms", peer["first"])
    rows.add("append_beside_listview", percentile(ours["append"], 0.5), "ms", percentile(peer["append"], 0.5))
    rows.add("scroll_p99_beside_listview", percentile(ours["scroll"], 0.99), "ms", percentile(peer["scroll"], 0.99))
    rows.add("memory_beside_listview", ours["memory"], "MiB", peer["memory"])
    if why := webinbox.missing():
        return rows.leave_out("window_beside_chromium", why)
    web = webinbox.measured(desk, profile)
    for part, name in ((0.5, "p50"), (0.99, "p99")):
        rows.add(f"switch_{name}_beside_chromium", percentile(ours["long"], part), "ms", percentile(web["long"], part))
        rows.add(f"scroll_{name}_beside_chromium", percentile(ours["scroll"], part), "ms", percentile(web["scroll"], part))
    return rows.add("memory_beside_chromium", ours["memory"], "MiB", web["memory"])


def measure(desk, rows):
    profile = desk.large_profile()
    switch, scroll, list_ = (bench(desk, profile, name) for name in ("switch", "scroll", "list"))
    append = bench(desk, profile, "append")
    frames = scroll["wheel"] + scroll["keys"] + scroll["drag"]
    add_switch(rows, switch["short"], switch["long"])
    add_scroll(rows, "thread_scroll", frames)
    add_scroll(rows, "list_scroll", list_["wheel"] + list_["drag"])
    add_peers(desk, rows, profile, {"long": switch["long"], "scroll": frames, "append": append["append"], "memory": scroll["memory"]})
    actions = bench(desk, profile, "actions")
    rows.add("memory_after_actions", actions["after"], "MiB", bare_memory(desk), at_most=4)
