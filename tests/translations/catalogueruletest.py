"""The rules of cataloguerules.py find what they are for, and leave alone what is right."""

import unittest

from cataloguerules import Message, faults


def message(source, *forms, plural=False, unfinished=False):
    return Message("Context", source, "", plural, list(forms), unfinished)


class Rules(unittest.TestCase):
    def test_faults(self):
        table = [
            ("fr", message("Send", "Envoyer", unfinished=True), "unfinished"),
            ("fr", message("Send", ""), "is empty"),
            ("fr", message("Send to %1", "Envoyer à"), "leaves out %1"),
            ("fr", message("Send", "Envoyer à %1"), "asks for %1"),
            ("ar", message("%n messages", "رسالة", "رسالتان", plural=True), "2 forms where ar needs 6"),
            ("fr", message("%n messages", "un message", "des messages", plural=True), "leaves out %n"),
            ("tr", message("%n messages", "bir mesaj", plural=True), "leaves out %n"),
            ("tr", message("Send ", "Gönder"), "blank at its end"),
            ("tr", message("Loading…", "Yükleniyor"), "ends in …"),
            ("tr", message("Send", "&Gönder"), "accelerator"),
            ("tr", message("Loading…", "Yükleniyor..."), "three dots"),
            ("tr", message("%1 of %2", "\u2068%1 / \u2068%2\u2069"), "isolate"),
            ("ar", message("Yes, send", "نعم, أرسل"), "a Latin ,"),
            ("ar", message("Send?", "هل ترسل?"), "a Latin ?"),
            ("ar", message("Send", "إرســال"), "tatweel"),
            ("ar", message("Yes, send", "نعم，أرسل"), "full-width"),
            ("fa", message("Send", "می فرستد"), "after می"),
            ("fa", message("Send", "میشود"), "joins می"),
            ("fa", message("Messages", "پیام ها"), "before an ending"),
            ("fa", message("Message", "پيام"), "Arabic ي"),
            ("fa", message("Message", "پیام\u200c"), "joins nothing"),
            ("fr", message("Send?", "Envoyer?"), "no blank before"),
            ("fr", message("Send?", "Envoyer ?"), "that breaks"),
            ("fr", message("The account", "L'account"), "apostrophe"),
        ]
        for language, wrong, words in table:
            with self.subTest(language=language, form=wrong.forms):
                self.assertIn(words, "; ".join(faults(language, wrong)))

    def test_right(self):
        table = [
            ("ar", message("%n messages", "لا رسائل", "رسالة", "رسالتان", "%n رسائل", "%n رسالة", "%n رسالة", plural=True)),
            ("ar", message("Made by Qasid, kept", "أُنشئ بـ Qasid، وحُفظ")),
            ("fa", message("%n messages", "%Ln پیام\u200cها", plural=True)),
            ("fa", message("It is sent", "فرستاده می\u200cشود؛ میان راه نیست")),
            ("fr", message("Send %1?", "Envoyer\u202f\u2068%1\u2069\u00a0?")),
            ("fr", message("%n messages", "un message", "%n messages", plural=True)),
            ("tr", message("Save & send", "Kaydet && gönder")),
            ("en", message("%n messages", "%n message", "%n messages", plural=True)),
        ]
        for language, right in table:
            with self.subTest(language=language, form=right.forms):
                self.assertEqual(faults(language, right), [])


if __name__ == "__main__":
    unittest.main()
