"""The rules of ARCHITECTURE.md that a compiler does not enforce, checked over a source tree.

    python3 architecture.py ROOT

prints one line "file:line: what is wrong" for each fault and exits 1 when there is any. Files that have grown too long are
only mentioned.
"""

import re
import sys
from pathlib import Path

# A folder may include those of a lower number, and itself. Folders of one number do not see each other.
LAYERS = {
    "core/base": 0,
    "core/model": 1,
    "core/net": 2, "core/http": 2, "core/sql": 2,
    "core/provider": 3,
    "core/store": 4, "core/secrets": 4, "core/providers": 4,
    "core/engine": 5,
    "ui/theme": 6, "ui/models": 6,
    "ui/controls": 7,
    "ui/composer": 8, # the pane of a thread holds its composer
    "ui/inbox": 9, "ui/thread": 9, "ui/customer": 9,
    "ui/accounts": 9, "ui/conversations": 9, "ui/search": 9, "ui/settings": 9, "ui/palette": 9, "ui/platform": 9,
    "ui/shell": 10,
    "app": 11,
}
PROJECT_FOLDERS = ("core/", "ui/", "app/", "resources/", "cmake/")
LONG_FILE = 500

# (what must not appear, where it is allowed, what to say)
FORBIDDEN = (
    (re.compile(r"\b(QMutex|QReadWriteLock|QWaitCondition|QSemaphore|std::(recursive_|shared_|timed_)?mutex|std::condition_variable)\b"),
     ("core/sql/",), "locks belong to core/sql alone"),
    (re.compile(r"\b(processEvents|QEventLoop|waitFor[A-Z]\w*)\b"),
     (), "no nested event loops and no blocking waits"),
    (re.compile(r"\b(QFileDialog::get\w+|QInputDialog::get\w+|QMessageBox::(question|warning|information|critical|about))\b"),
     (), "a static dialog runs an event loop of its own"),
    (re.compile(r"(\.|->)exec\("),
     ("core/sql/", "core/store/", "app/"), "exec() runs an event loop of its own: use open(), show() or popup()"),
    (re.compile(r"\bQSql\w+|\bsqlite3\w*"),
     ("core/sql/", "core/store/"), "no SQL type leaves core/sql and core/store"),
)

# Sources of these are programs of their own.
COMPILED_ALONE = ("tests/benchmark", "tests/fuzz", "tests/peers")
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
DEFINED = (
    re.compile(r"(?:struct|class|enum class|enum|union) (\w+)\b(?!;)"),
    re.compile(r"(?:template <[^>]*> )?[A-Za-z_][\w:<>,&*\[\] ]*?[ *&>](\w+)\("),
    re.compile(r"(?:inline |static )*(?:const|constexpr)\b[^(={]*?\b(\w+)(?:\[[^\]]*\])? ?[=({;]"),
)

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')
COMMENT = re.compile(r'("(?:\\.|[^"\\\n])*")|//[^\n]*|/\*.*?\*/', re.DOTALL)
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def layer_of(path):
    """The layer's folder a path from the root belongs to, or None outside the layers."""
    for folder in LAYERS:
        if path.startswith(folder + "/"):
            return folder
    return None


def unit_of(path):
    """What may include itself freely: the layer's folder, for providers each one's own."""
    layer = layer_of(path)
    if layer == "core/providers":
        return "/".join(path.split("/")[:3])
    return layer


def may_include(path, included):
    source, target = layer_of(path), layer_of(included)
    if source is None or unit_of(path) == unit_of(included):
        return True
    if target == "core/providers":
        return source == "app"
    return target is not None and LAYERS[target] < LAYERS[source]


def without_comments(code):
    """The code with comments emptied, lines kept."""
    return COMMENT.sub(lambda found: found.group(1) or "\n" * found.group().count("\n"), code)


def without_comments_and_texts(code):
    """The code with comments and string literals emptied, lines kept."""
    return COMMENT_OR_TEXT.sub(lambda found: "\n" * found.group().count("\n"), code)


def include_faults(path, code):
    for number, line in enumerate(code.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        included = found.group(1)
        if "/" not in included:
            if not included.endswith(".moc"):
                yield number, f'include "{included}" by its path from the root'
        elif not may_include(path, included):
            yield number, f'{unit_of(path)} must not include "{included}"'


def forbidden_faults(path, code):
    for number, line in enumerate(without_comments_and_texts(code).splitlines(), 1):
        for pattern, allowed, message in FORBIDDEN:
            found = pattern.search(line)
            if found and not path.startswith(allowed or ("\0",)):
                yield number, f"{found.group().strip('.->(')}: {message}"


def provider_faults(path, text, providers):
    """A provider's name in core or ui outside its folder, texts included. Comments may take one as an example, the lists of
    sub-folders are what CMake needs, and includes have a rule of their own."""
    if not path.startswith(("core/", "ui/")):
        return
    for number, line in enumerate(without_comments(text).splitlines(), 1):
        if "add_subdirectory(" in line or INCLUDE.match(line):
            continue
        for name in providers:
            if name in line.lower() and not path.startswith(f"core/providers/{name}/"):
                yield number, f"{name} is named outside core/providers/{name}"


def unnamed_names(code):
    """[(line, name)] of what the unnamed namespaces of a source define."""
    for region in UNNAMED.finditer(code):
        first = code.count("\n", 0, region.start(1)) + 1
        for number, line in enumerate(region.group(1).splitlines(), first):
            for pattern in DEFINED:
                found = pattern.match(line)
                if found:
                    yield number, found.group(1)
                    break


def name_faults(root):
    """A name that two sources of a folder define for themselves. They are compiled together: a second one does not compile, or,
    as an overload, changes what the first file calls."""
    for top in ("core", "ui", "app", "tests"):
        owners = {}
        for path in sorted((root / top).rglob("*.cpp")):
            name = path.relative_to(root).as_posix()
            if "node_modules" in path.parts or name.startswith(COMPILED_ALONE):
                continue
            for number, defined in unnamed_names(path.read_text(encoding="utf-8")):
                owner = owners.setdefault((path.parent, defined), path)
                if owner != path:
                    yield f"{name}:{number}: {owner.name} has a {defined} of its own"


def files_of(root):
    for folder in PROJECT_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix in (".h", ".cpp", ".txt", ".cmake", ".qrc", ".qss", ".sql"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def check(root):
    """(faults, remarks), each a list of lines."""
    root = Path(root)
    folders = root / "core" / "providers"
    providers = sorted(entry.name for entry in folders.iterdir() if entry.is_dir()) if folders.is_dir() else []
    faults, remarks = [], []
    for path, text in files_of(root):
        found = list(provider_faults(path, text, providers))
        if path.endswith((".h", ".cpp")):
            found += include_faults(path, text)
            found += forbidden_faults(path, text)
            if text.count("\n") > LONG_FILE:
                remarks.append(f"{path}: {text.count(chr(10))} lines; does it do one thing?")
            if path.endswith(".h") and "#pragma once" not in text:
                found.append((1, "a header begins with #pragma once"))
        faults += [f"{path}:{number}: {message}" for number, message in sorted(found)]
    return faults + list(name_faults(root)), remarks


def main(arguments):
    faults, remarks = check(arguments[1])
    for line in remarks:
        print("remark:", line)
    for line in faults:
        print(line)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
