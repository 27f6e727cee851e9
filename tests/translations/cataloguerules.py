"""What a translation has to keep of its source, and how each language is written.

Pure functions: a message goes in, sentences about its faults come out.
"""

import re
from dataclasses import dataclass, field

LANGUAGES = ("ar", "en", "fa", "fr", "tr")

# How many plural forms Qt asks a language for (QLocale's rules, as lrelease compiles them).
PLURAL_FORMS = {"ar": 6, "en": 2, "fa": 1, "fr": 2, "tr": 1}

# The forms that say one or two (or none) in a word, so that the number may be left out: the first ones.
FORMS_IN_WORDS = {"ar": 3, "en": 1, "fa": 0, "fr": 1, "tr": 0}

PLACEHOLDER = re.compile(r"%L?(\d{1,2}|n)")
ARABIC_LETTER = r"[\u0621-\u063A\u0641-\u064A\u066E-\u06D3\u06FA-\u06FF]"
LETTER = re.compile(r"[^\W\d_]")
ISOLATES = {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}
BARE_CONTROLS = re.compile(r"[\u202A-\u202E]")
FULL_WIDTH = re.compile(r"[\uFF00-\uFF60\u3000-\u303F]")


@dataclass
class Message:
    """A text of the interface and what a catalogue says for it. `forms` has one entry, or one for each plural form."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    forms: list = field(default_factory=list)
    unfinished: bool = False

    @property
    def key(self):
        return (self.context, self.source, self.comment)


def placeholders(text):
    """Which values a text asks for, whatever the digits it wants them in; a language may name one twice."""
    return {"%" + value for value in PLACEHOLDER.findall(text)}


def has_words(text):
    """Whether there is anything to translate."""
    return bool(LETTER.search(PLACEHOLDER.sub("", text)))


def faults(language, message):
    """Every fault of one message of a catalogue, each a sentence."""
    found = []
    if message.unfinished:
        found.append("is marked unfinished")
    wanted = PLURAL_FORMS[language] if message.plural else 1
    if len(message.forms) != wanted:
        found.append(f"has {len(message.forms)} forms where {language} needs {wanted}")
    for number, form in enumerate(message.forms):
        in_words = message.plural and number < FORMS_IN_WORDS[language]
        found += [f"{fault}: {form!r}" for fault in faults_of_form(language, message.source, form, in_words)]
    return found


def faults_of_form(language, source, form, in_words):
    if not form.strip():
        return ["is empty"]
    found = keeps_values(source, form, in_words)
    found += keeps_ends(source, form)
    found += writing(source, form)
    if language in ("ar", "fa"):
        found += arabic_script(form)
    if language == "fa":
        found += persian(form)
    if language == "fr":
        found += french(form)
    return found


def keeps_values(source, form, in_words):
    wanted, said = placeholders(source), placeholders(form)
    found = [f"asks for {value}, which the source does not have" for value in sorted(said - wanted)]
    missing = wanted - said
    if in_words:
        missing -= {"%n", "%1"}
    return found + [f"leaves out {value}" for value in sorted(missing)]


def keeps_ends(source, form):
    """Blanks at the ends are part of how texts are put together, an ellipsis says that more follows."""
    found = []
    for name, part in (("beginning", slice(0, 1)), ("end", slice(-1, None))):
        if source[part].isspace() != form[part].isspace():
            found.append(f"has a blank at its {name} where the source has none, or the reverse")
    if source.endswith("…") != form.endswith("…"):
        found.append("ends in … where the source does not, or the reverse")
    if source.count("\n") != form.count("\n"):
        found.append("has other line breaks than the source")
    return found


def writing(source, form):
    found = []
    if re.search(r"&(?!&)\S", form.replace("&amp;", "")):
        found.append("has an accelerator, which the interface does not use")
    if "..." in form:
        found.append("has three dots for …")
    if "  " in form and "  " not in source:
        found.append("has two blanks in a row")
    if FULL_WIDTH.search(form):
        found.append("has full-width characters")
    if BARE_CONTROLS.search(form):
        found.append("has an embedding or override; isolates are used here")
    depth = 0
    for letter in form:
        depth += ISOLATES.get(letter, 0)
        if depth < 0:
            break
    if depth:
        found.append("opens an isolate that it does not close, or the reverse")
    return found


def arabic_script(form):
    found = []
    for latin, own in ((",", "،"), (";", "؛"), (r"\?", "؟")):
        if re.search(ARABIC_LETTER + r"[\u064B-\u0652\u2069»)]*" + latin, form):
            found.append(f"has a Latin {latin[-1]} for {own}")
    # One letter that is a word of its own may reach out to what is not Arabic: بـ Qasid.
    if re.search(r"ـ(?<!\bبـ)(?<!\bلـ)(?<!\bكـ)|ـ(?=[\u0621-\u06FF])", form):
        found.append("has a tatweel")
    return found


def persian(form):
    found = []
    for arabic, own in (("ي", "ی"), ("ك", "ک"), ("ى", "ی"), ("ة", "ه")):
        if arabic in form:
            found.append(f"has the Arabic {arabic} for {own}")
    word = r"(?<![\u0600-\u06FF\u200c])"
    if re.search(word + r"ن?می " + ARABIC_LETTER, form):
        found.append("has a blank after می for a ZWNJ")
    if re.search(ARABIC_LETTER + r" (?:ها|های|هایی|هایش|هایشان|تر|ترین|ای|اید|ایم|اند)(?![\u0600-\u06FF\u200c])", form):
        found.append("has a blank before an ending for a ZWNJ")
    if re.search(r"\u200c(?:[\s\u200c]|$)|(?:^|\s)\u200c", form):
        found.append("has a ZWNJ that joins nothing")
    if re.search(r"(?<![\u0621-\u06FF\u200c])ن?می(?:شود|شوند|کند|کنند|کنید|توان|توانید|تواند|رسد|خواهد|خواهید|گوید|گیرد|دهد|ماند|مانند|رود)", form):
        found.append("joins می to its verb")
    return found


def french(form):
    """A no-break blank stands before ? ! ; : and inside « »; the narrow one is as good."""
    found = []
    if re.search(r"[^\s\u00A0\u202F?!][?!;]|[^\W\d_]:(?=\s|$)", form):
        found.append("has no blank before ? ! ; or :")
    if re.search(r" [?!;:»]|« ", form):
        found.append("has a blank that breaks before ? ! ; : or inside « »")
    if re.search(r"\w'\w", form):
        found.append("has a typewriter apostrophe for ’")
    return found
