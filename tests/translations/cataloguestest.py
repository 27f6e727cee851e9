"""Fails on every text of the interface that one of the five languages does not say, or says wrongly.

cataloguestest.py SOURCES LUPDATE gathers the texts from the code as the build's update_translations does, into a folder of its
own, and compares: each has to be in each catalogue, finished, with all its plural forms, and written as cataloguerules.py says.
"""

import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from cataloguerules import LANGUAGES, Message, faults, has_words

FOLDERS = ("core", "ui", "app/desktop")


def read_catalogue(path):
    """The messages of a catalogue; those that left the code are not among them."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            translation = element.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            plural = element.get("numerus") == "yes"
            forms = []
            if translation is not None:
                forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            messages.append(Message(name, element.findtext("source", ""), element.findtext("comment", ""), plural, forms,
                                    kind == "unfinished"))
    return messages


def gather(sources, lupdate, folder):
    """What the code says now."""
    files = [str(path) for part in FOLDERS for path in sorted((sources / part).rglob("*")) if path.suffix in (".h", ".cpp")]
    listing = folder / "sources.txt"
    listing.write_text("\n".join(files))
    catalogue = folder / "sources.ts"
    subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(sources), "@" + str(listing), "-target-language", "fr",
                    "-ts", str(catalogue)], check=True, stdout=subprocess.DEVNULL)
    return read_catalogue(catalogue)


def compare(language, wanted, said):
    """What a catalogue lacks, has too much of, or says wrongly."""
    found = []
    # English is the source: its catalogue holds plural forms alone.
    wanted = {message.key: message for message in wanted if message.plural or language != "en"}
    known = {message.key: message for message in said}
    for key, message in wanted.items():
        if key not in known:
            found.append(f"{message.context}: {message.source!r} is missing")
        elif known[key].plural != message.plural:
            found.append(f"{message.context}: {message.source!r} has plural forms in one place only")
    for key, message in known.items():
        if key not in wanted:
            found.append(f"{message.context}: {message.source!r} is not in the code any more")
        elif has_words(message.source) or message.plural:
            found += [f"{message.context}: {message.source!r} {fault}" for fault in faults(language, message)]
    return found


def main():
    sources, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        wanted = gather(sources, lupdate, pathlib.Path(folder))
    if not wanted:
        sys.exit("no text was found in the code")
    count = 0
    for language in LANGUAGES:
        for fault in compare(language, wanted, read_catalogue(sources / "translations" / f"qasid_{language}.ts")):
            print(f"{language}: {fault}")
            count += 1
    print(f"{len(wanted)} texts, {count} faults")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
