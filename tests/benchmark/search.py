"""Searching in the large profile, asked with every letter that is typed (searchtyping.cpp): messages, messages with a filter, customers.
Beside it the same words by LIKE on the same file, which is what there is without an index."""

import json
import subprocess

from rows import percentile


def measure(desk, rows):
    profile = desk.large_profile().folder
    done = subprocess.run([desk.programs / "search_typing", profile], check=True, capture_output=True, text=True, env=desk.env, timeout=3600)
    times = json.loads(done.stdout)
    like = percentile(times["like"], 0.95)
    rows.add("search_keystroke_p95", percentile(times["keys"], 0.95), "ms", like, target=30)
    rows.add("search_filtered_p95", percentile(times["filtered"], 0.95), "ms", like, target=30)
    rows.add("search_customers_p95", percentile(times["customers"], 0.95), "ms", like, target=30)
