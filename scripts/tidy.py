"""clang-tidy over the project, as fast as two cores allow.

    python3 scripts/tidy.py BUILD [FILE...]

BUILD is a configured folder with compile_commands.json; nothing in it needs to be built. Files are read without precompiled
headers (clang cannot read gcc's), so one that leans on them instead of including what it uses is found too. A file that was
clean is not read again until it, a header of the project that it includes, or .clang-tidy changes.
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
MOC = "/usr/lib/qt6/libexec/moc"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def commands_of(build):
    """{file: its compiler arguments} for the project's own sources."""
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = Path(entry["file"])
        if file.suffix == ".cpp" and file.is_relative_to(ROOT) and file.relative_to(ROOT).parts[0] in FOLDERS:
            commands[file] = shlex.split(entry["command"])
    return commands


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


def prepare(build, work):
    """Writes .moc files and the compile database that clang-tidy reads. Answers {file: its arguments}."""
    commands = commands_of(build)
    base = ["clang++", "-std=c++20", "-fPIC", "-Wall", "-Wextra", *flags_of(commands.values())]
    arguments = {}
    for file in commands:
        moc = work / "moc" / file.relative_to(ROOT).parent
        write_moc(file, moc)
        arguments[file] = [*base, f"-I{moc}", "-c", str(file)]
    database = [{"directory": str(work), "file": str(file), "arguments": words} for file, words in arguments.items()]
    (work / "compile_commands.json").write_text(json.dumps(database))
    return arguments


def headers_of(file, seen):
    """Adds the project's headers that a file includes, and theirs."""
    for name in INCLUDE.findall(file.read_text(encoding="utf-8")):
        header = ROOT / name
        if header not in seen and header.is_file():
            seen.add(header)
            headers_of(header, seen)
    return seen


def fingerprint(file, arguments):
    digest = hashlib.sha256(" ".join(arguments).encode())
    for part in [ROOT / ".clang-tidy", file, *sorted(headers_of(file, set()))]:
        digest.update(part.read_bytes())
    return digest.hexdigest()


def tidy(file, arguments, work):
    """(file, what clang-tidy says, or nothing when it is clean)"""
    clean = work / "clean" / fingerprint(file, arguments)
    if clean.exists():
        return file, ""
    answer = subprocess.run(["clang-tidy", "-quiet", "-p", str(work), str(file)], capture_output=True, text=True)
    if answer.returncode == 0:
        clean.touch()
        return file, ""
    return file, answer.stdout or answer.stderr


def main(build, wanted):
    work = build / "tidy"
    (work / "clean").mkdir(parents=True, exist_ok=True)
    arguments = prepare(build, work)
    files = [file for file in arguments if not wanted or file in wanted]
    faults = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, said in pool.map(lambda file: tidy(file, arguments[file], work), files):
            if said:
                faults += 1
                print(f"== {file.relative_to(ROOT)}\n{said}", flush=True)
    print(f"clang-tidy: {len(files)} files, {faults} with faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), {Path(name).resolve() for name in sys.argv[2:]}))
