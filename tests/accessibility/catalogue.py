"""What the program says, in a language of its catalogues, by the English words of the code."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parent.parent.parent / "translations"
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"}


def arabic_form(count):
    """Which of its six plural forms Arabic takes."""
    if count <= 2:
        return count
    rest = count % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


PLURALS = {"en": lambda count: int(count != 1), "ar": arabic_form}


class Catalogue:
    """`Catalogue("ar")("Reply to %1", "Salma")`: the text with its values, as a person reads it."""

    def __init__(self, language):
        self.language = language
        self._texts = {}
        for context in ElementTree.parse(CATALOGUES / f"qasid_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
                self._texts.setdefault(message.find("source").text, {})[context.find("name").text] = forms

    def __call__(self, source, *values, count=None, context=None):
        """The translation of `source`; where classes translate it differently, `context` says which is meant."""
        return self._filled(self._form(source, count, context), values, count)

    def number(self, value):
        return str(value).translate(str.maketrans("0123456789", DIGITS.get(self.language, "0123456789")))

    def pattern(self, source, **choice):
        """A regular expression for the text with whatever values."""
        return re.sub(r"%[1-9n]", ".+", re.escape(self._form(source, choice.get("count"), choice.get("context"))))

    def _form(self, source, count, context):
        by_class = self._texts.get(source, {} if self.language != "en" else {context: [source]})
        texts = [by_class[context]] if context in by_class else list(by_class.values())
        if not texts or any(text != texts[0] for text in texts):
            raise LookupError(f"{source!r} in {self.language}: {by_class}")
        return texts[0][0 if count is None else PLURALS[self.language](count)]

    def _filled(self, text, values, count):
        if count is not None:
            values = values or (count,)
            text = text.replace("%n", self.number(count))
        for place, value in enumerate(values, 1):
            text = text.replace(f"%{place}", self.number(value) if isinstance(value, int) else value)
        return text
