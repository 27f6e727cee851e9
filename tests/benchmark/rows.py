"""What the benchmarks print and write."""

import json


class Rows:
    def __init__(self):
        self.rows = []

    def add(self, name, value, unit, baseline, target=None, at_most=None, at_least=None):
        """A measured value beside its baseline, where it has one. The target is of the ratio (`at_most`, `at_least`), or of the value
        (`target`, a largest one); none means that the row only informs."""
        ratio = None if baseline is None else value / baseline
        limit = next((given for given in (target, at_most, at_least) if given is not None), None)
        met = None
        if target is not None:
            met = value <= target
        elif at_most is not None:
            met = ratio <= at_most
        elif at_least is not None:
            met = ratio >= at_least
        row = {"name": name, "value": round(value, 3), "unit": unit, "baseline": baseline and round(baseline, 3),
               "ratio": ratio and round(ratio, 3), "target": limit, "met": met}
        self.rows.append(row)
        verdict = {None: "", True: "met", False: "MISSED"}[met]
        print(f"{name:38} {row['value']:>12} {unit:6} baseline {row['baseline'] or '-':>12}  ratio {row['ratio'] or '-':>8}  target {limit or '-':>6} {verdict}",
              flush=True)

    @staticmethod
    def leave_out(name, why):
        """Says that a row cannot be measured here; it is not written either."""
        print(f"{name:38} left out: {why}", flush=True)

    def write(self, file):
        with open(file, "w", encoding="utf-8") as out:
            json.dump(self.rows, out, indent=1)
            out.write("\n")


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def median(values):
    return percentile(values, 0.5)
