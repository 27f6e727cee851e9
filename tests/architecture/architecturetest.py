"""The architecture check itself: it finds each kind of fault in a bad tree, and nothing in a good one."""

import tempfile
import unittest
from pathlib import Path

import architecture

GOOD = {
    "core/base/error.h": "#pragma once\n#include <QString>\n",
    "core/model/message.h": '#pragma once\n#include "core/base/error.h"\n',
    "core/sql/writer.cpp": '#include "core/base/error.h"\nstd::mutex m_lock; // QMutex is too slow\n',
    "core/store/store.cpp": '#include "core/sql/writer.h"\n#include "core/provider/provider.h"\nQSqlQuery query; query.exec();\n',
    "core/providers/alpha/session.cpp": '#include "core/provider/provider.h"\n#include "core/providers/alpha/codec.h"\n// alpha\n',
    "core/providers/beta/session.cpp": '#include "core/net/httpclient.h"\n#include "session.moc"\n',
    "core/CMakeLists.txt": "add_subdirectory(providers/alpha)\n",
    "core/engine/inbox.cpp": '#include "core/store/store.h"\nconst char *text = "never processEvents()"; /* nor\nQEventLoop */\n',
    "core/engine/pause.cpp": "namespace {\n\nconst int kPause = 5;\nError refused()\n{\n}\nError refused(bool)\n{\n}\n\n} // namespace\n",
    "core/net/pause.cpp": "namespace {\n\nconst int kPause = 5;\n\n} // namespace\n",
    "ui/models/threadmodel.h": '#pragma once\n#include "core/engine/inbox.h"\n',
    "ui/shell/mainwindow.cpp": '#include "ui/inbox/list.h"\n#include "ui/theme/theme.h"\n#include "ui/models/threadmodel.h"\n',
    "app/desktop/main.cpp": '#include "core/providers/alpha/session.h"\n#include "ui/shell/mainwindow.h"\nreturn application.exec();\n',
}

# file, its text, part of what must be said about it
BAD = (
    ("core/base/json.h", '#pragma once\n#include "core/model/message.h"\n', "core/base must not include"),
    ("core/net/client.cpp", '#include "core/http/httpserver.h"\n', "core/net must not include"),
    ("core/sql/reader.cpp", '#include "core/net/httpclient.h"\n', "core/sql must not include"),
    ("core/secrets/keychain.cpp", '#include "core/store/store.h"\n', "core/secrets must not include"),
    ("core/providers/beta/codec.cpp", '#include "core/providers/alpha/codec.h"\n', "core/providers/beta must not include"),
    ("core/engine/accounts.cpp", '#include "core/providers/beta/codec.h"\n', "core/engine must not include"),
    ("core/engine/window.cpp", '#include "ui/theme/theme.h"\n', "core/engine must not include"),
    ("ui/theme/icons.cpp", '#include "ui/models/threadmodel.h"\n', "ui/theme must not include"),
    ("ui/inbox/row.cpp", '#include "ui/thread/bubble.h"\n', "ui/inbox must not include"),
    ("ui/thread/pane.cpp", '#include "ui/shell/mainwindow.h"\n', "ui/thread must not include"),
    ("ui/thread/near.cpp", '#include "bubble.h"\n', "by its path from the root"),
    ("ui/thread/away.cpp", '#include "../inbox/row.h"\n', "ui/thread must not include"),
    ("core/engine/sync.cpp", "QMutex m_lock;\n", "locks belong"),
    ("ui/models/cache.cpp", "std::shared_mutex lock;\n", "locks belong"),
    ("core/engine/runner.cpp", "QCoreApplication::processEvents();\n", "nested event loops"),
    ("core/http/connection.cpp", "QEventLoop loop;\n", "nested event loops"),
    ("core/net/socket.cpp", "socket.waitForConnected(100);\n", "nested event loops"),
    ("ui/composer/attach.cpp", "QFileDialog::getOpenFileName(this);\n", "a static dialog"),
    ("ui/accounts/wizard.cpp", "dialog->exec();\n", "exec() runs"),
    ("ui/models/table.cpp", "QSqlQuery query;\n", "no SQL type"),
    ("core/engine/policy.cpp", "if (name == u\"Alpha\"_s) {\n", "alpha is named outside"),
    ("ui/theme/style.qss", "QLabel[provider=\"beta\"] {}\n", "beta is named outside"),
    ("core/engine/twice.cpp", "namespace {\n\nconstexpr int kPause = 5;\n\n} // namespace\n", "pause.cpp has a kPause of its own"),
    ("core/engine/under.cpp", "namespace {\n\nError refused(int why)\n{\n}\n\n} // namespace\n", "pause.cpp has a refused of its own"),
    ("core/model/draft.h", '#include "core/base/error.h"\n', "#pragma once"),
)


class ArchitectureTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in GOOD.items():
            self.write(path, text)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def remove(self, path):
        if path in GOOD:
            self.write(path, GOOD[path])
        else:
            (self.root / path).unlink()

    def test_a_good_tree_has_no_faults(self):
        self.assertEqual(architecture.check(self.root), ([], []))

    def test_every_fault_is_found(self):
        for path, text, message in BAD:
            with self.subTest(path):
                self.write(path, text)
                faults, _ = architecture.check(self.root)
                self.remove(path)
                self.assertEqual(len(faults), 1, faults)
                self.assertTrue(faults[0].startswith(path + ":"), faults)
                self.assertIn(message, faults[0])

    def test_a_fault_is_told_with_its_line(self):
        self.write("core/engine/late.cpp", '/* two\nlines */\n\nQEventLoop loop;\n')
        self.assertTrue(architecture.check(self.root)[0][0].startswith("core/engine/late.cpp:4:"))

    def test_the_exit_code_tells(self):
        self.assertEqual(architecture.main(["architecture", str(self.root)]), 0)
        self.write("core/engine/late.cpp", "QEventLoop loop;\n")
        self.assertEqual(architecture.main(["architecture", str(self.root)]), 1)

    def test_a_long_file_is_only_remarked(self):
        self.write("core/engine/long.cpp", "\n" * 501)
        faults, remarks = architecture.check(self.root)
        self.assertEqual(faults, [])
        self.assertEqual(len(remarks), 1)


if __name__ == "__main__":
    unittest.main()
