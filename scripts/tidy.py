"""clang-tidy over the project, as fast as two cores allow.

    python3 scripts/tidy.py BUILD [FILE...]

BUILD is a configured folder with compile_commands.json; nothing in it needs to be built. Without FILEs the sources of a folder
are read many at a time, as the build compiles them: most of the time goes into the headers they share. A FILE is read by itself,
so one that leans on the includes of its neighbours is found. What was clean is not read again until it, a header of the project
that it includes, or .clang-tidy changes.
"""

import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("app", "core", "ui", "tests", "tools")
TOGETHER = 20 # sources: in memory some 2 GB
MOC = "/usr/lib/qt6/libexec/moc"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def sources_of(entry):
    """The project's own sources that a compile command reads: one, or those of a unity source."""
    file = Path(entry["file"])
    if file.name.startswith("unity_") and file.suffix == ".cxx":
        return [Path(name) for name in INCLUDE.findall(file.read_text(encoding="utf-8"))]
    return [file]


def targets_of(build):
    """[(a target's own sources, the arguments of one of its compile commands)], each source in the first target that has it."""
    targets, seen = {}, set()
    for entry in json.loads((build / "compile_commands.json").read_text()):
        command = shlex.split(entry["command"])
        files, _ = targets.setdefault(command[command.index("-o") + 1].split(".dir/")[0], ([], command))
        for file in sources_of(entry):
            if file not in seen and file.suffix == ".cpp" and file.is_relative_to(ROOT) and file.relative_to(ROOT).parts[0] in FOLDERS:
                seen.add(file)
                files.append(file)
    return [target for target in targets.values() if target[0]]


def flags_of(commands):
    """The definitions and include folders of all commands together, without repeats, in the order of their first use.

    Not what AUTOMOC wrote: it is there only for what was built, and two tests may have files of one name."""
    flags = {}
    for arguments in commands:
        for index, argument in enumerate(arguments):
            if argument.startswith("-isystem"):
                flags[f"-isystem{arguments[index + 1]}"] = None
            elif (argument.startswith("-I") and "_autogen" not in argument) or (argument.startswith("-D") and "QT_TESTCASE" not in argument):
                flags[argument] = None
    return list(flags)


def write_moc(file, folder):
    """What AUTOMOC would write for a source that includes its own .moc."""
    if f'#include "{file.stem}.moc"' in file.read_text(encoding="utf-8"):
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([MOC, str(file), "-o", str(folder / f"{file.stem}.moc")], check=True)


def batches_of(targets, wanted):
    """[sources that are read together]"""
    batches = []
    for files, _ in targets:
        if wanted:
            batches += [[file] for file in files if file in wanted]
        else:
            batches += [files[first : first + TOGETHER] for first in range(0, len(files), TOGETHER)]
    return sorted(batches, key=len, reverse=True)


def prepare(targets, batches, work):
    """Writes .moc files, what is read, and the compile database that clang-tidy wants. Answers [(what is read, its sources, its
    arguments)]."""
    base = ["clang++", "-std=c++20", "-fPIC", "-Wall", "-Wextra", *flags_of(command for _, command in targets)]
    jobs = []
    for number, files in enumerate(batches):
        moc = work / "moc" / files[0].relative_to(ROOT).parent
        for file in files:
            write_moc(file, moc)
        unit = files[0]
        if len(files) > 1:
            unit = work / f"batch{number}.cpp"
            unit.write_text("".join(f'#include "{file}"\n' for file in files), encoding="utf-8")
        jobs.append((unit, files, [*base, f"-I{moc}", "-c", str(unit)]))
    database = [{"directory": str(work), "file": str(unit), "arguments": words} for unit, _, words in jobs]
    (work / "compile_commands.json").write_text(json.dumps(database))
    return jobs


def headers_of(file, seen):
    """Adds the project's headers that a file includes, and theirs."""
    for name in INCLUDE.findall(file.read_text(encoding="utf-8")):
        header = ROOT / name
        if header not in seen and header.is_file():
            seen.add(header)
            headers_of(header, seen)
    return seen


def fingerprint(files, arguments):
    headers = set()
    for file in files:
        headers_of(file, headers)
    digest = hashlib.sha256(" ".join(arguments).encode())
    for part in [ROOT / ".clang-tidy", *files, *sorted(headers)]:
        digest.update(part.read_bytes())
    return digest.hexdigest()


def tidy(unit, files, arguments, work):
    """What clang-tidy says, or nothing where all is clean."""
    clean = work / "clean" / fingerprint(files, arguments)
    if clean.exists():
        return ""
    answer = subprocess.run(["clang-tidy", "-quiet", "-p", str(work), str(unit)], capture_output=True, text=True)
    if answer.returncode == 0:
        clean.touch()
        return ""
    return answer.stdout or answer.stderr


def main(build, wanted):
    work = build / "tidy"
    (work / "clean").mkdir(parents=True, exist_ok=True)
    targets = targets_of(build)
    jobs = prepare(targets, batches_of(targets, wanted), work)
    faults = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for said in pool.map(lambda job: tidy(*job, work), jobs):
            if said:
                faults += 1
                print(said, flush=True)
    print(f"clang-tidy: {sum(len(files) for _, files, _ in jobs)} files in {len(jobs)} parts, {faults} of them with faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), {Path(name).resolve() for name in sys.argv[2:]}))
