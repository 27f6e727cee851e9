#include "ui/controls/dialogframe.h"
#include "ui/controls/keylayout.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/keymap.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

//! Where a key of the US layout is on an evdev keyboard, as X11 and Wayland number it.
constexpr quint32 kScanJ = 36 + 8;
constexpr quint32 kScanComma = 51 + 8;
constexpr quint32 kScan1 = 2 + 8;
constexpr quint32 kScanE = 18 + 8;

QKeyEvent press(int key, quint32 scan, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, scan, 0, 0, text);
}

} // namespace

class ShellKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<quint32>("scan");
        QTest::addColumn<int>("meant");
        QTest::newRow("Latin letter") << int(Qt::Key_J) << kScanJ << int(Qt::Key_J);
        QTest::newRow("Dvorak keeps its own letter") << int(Qt::Key_H) << kScanJ << int(Qt::Key_H);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
        QTest::newRow("Arabic letter by place") << 0x062a << kScanJ << int(Qt::Key_J);
        QTest::newRow("Persian letter by place") << 0x062b << kScanE << int(Qt::Key_E);
        QTest::newRow("Arabic comma key") << 0x0648 << kScanComma << int(Qt::Key_Comma);
        QTest::newRow("AZERTY digit by place") << int(Qt::Key_Ampersand) << kScan1 << int(Qt::Key_1);
        QTest::newRow("Persian digit by place") << 0x06f1 << kScan1 << int(Qt::Key_1);
#endif
        QTest::newRow("function key") << int(Qt::Key_F6) << quint32(72) << int(Qt::Key_F6);
        QTest::newRow("unknown place") << 0x062a << quint32(4000) << 0x062a;
    }

    void resolvesKeys()
    {
        QFETCH(int, key);
        QFETCH(quint32, scan);
        QTEST(shortcutKey(press(key, scan)), "meant");
    }

    void lettersOnlyInListAndThread()
    {
        Keymap keymap;
        QVERIFY(keymap.match(press(Qt::Key_J, 0), Keymap::Where::ListOrThread).command == Command::NextConversation);
        QVERIFY(!keymap.match(press(Qt::Key_J, 0), Keymap::Where::Anywhere).command);
        QVERIFY(keymap.match(press(Qt::Key_F6, 0), Keymap::Where::Anywhere).command == Command::NextPane);
    }

    void lettersCanBeTurnedOff()
    {
        Keymap keymap;
        keymap.setLetterKeys(false);
        QVERIFY(!keymap.match(press(Qt::Key_J, 0), Keymap::Where::ListOrThread).command);
        QVERIFY(!keymap.match(press(Qt::Key_G, 0), Keymap::Where::ListOrThread).swallowed);
        QVERIFY(keymap.match(press(Qt::Key_Return, 0), Keymap::Where::ListOrThread).command == Command::OpenConversation);
        QVERIFY(keymap.match(press(Qt::Key_B, 0, Qt::ControlModifier), Keymap::Where::Anywhere).command == Command::ToggleCustomerPanel);
    }

    void sequencesBeginWithG_data()
    {
        QTest::addColumn<Qt::Key>("second");
        QTest::addColumn<int>("command");
        QTest::newRow("inbox") << Qt::Key_N << int(Command::ViewInbox);
        QTest::newRow("mine") << Qt::Key_M << int(Command::ViewMine);
        QTest::newRow("unassigned") << Qt::Key_U << int(Command::ViewUnassigned);
        QTest::newRow("snoozed") << Qt::Key_Z << int(Command::ViewSnoozed);
        QTest::newRow("drafts") << Qt::Key_D << int(Command::ViewDrafts);
        QTest::newRow("outbox") << Qt::Key_O << int(Command::ViewOutbox);
        QTest::newRow("resolved") << Qt::Key_R << int(Command::ViewResolved);
    }

    void sequencesBeginWithG()
    {
        QFETCH(Qt::Key, second);
        QFETCH(int, command);
        Keymap keymap;
        const auto g = keymap.match(press(Qt::Key_G, 0), Keymap::Where::ListOrThread);
        QVERIFY(g.swallowed && !g.command);
        const auto then = keymap.match(press(second, 0), Keymap::Where::ListOrThread);
        QVERIFY(then.command);
        QCOMPARE(int(*then.command), command);
        QVERIFY(!keymap.isAwaitingSecondKey());
    }

    void wrongSecondKeyDoesNothing()
    {
        Keymap keymap;
        keymap.match(press(Qt::Key_G, 0), Keymap::Where::ListOrThread);
        const auto then = keymap.match(press(Qt::Key_E, 0), Keymap::Where::ListOrThread);
        QVERIFY(then.swallowed && !then.command); // not "resolve"
        QVERIFY(keymap.match(press(Qt::Key_E, 0), Keymap::Where::ListOrThread).command == Command::ResolveOrReopen);
    }

    void neverBound_data()
    {
        QTest::addColumn<int>("modifiers");
        QTest::newRow("AltGr or Ctrl+Alt") << int(Qt::ControlModifier | Qt::AltModifier);
        QTest::newRow("Alt") << int(Qt::AltModifier);
        QTest::newRow("Super") << int(Qt::MetaModifier);
    }

    void neverBound()
    {
        QFETCH(int, modifiers);
        Keymap keymap;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            QVERIFY(!keymap.match(press(key, 0, Qt::KeyboardModifiers(modifiers)), Keymap::Where::ListOrThread).command);
        QVERIFY(!keymap.match(press(Qt::Key_I, 0), Keymap::Where::ListOrThread).command); // Turkish
    }

    void noTwoCommandsShareAKey()
    {
        Keymap keymap;
        QSet<QString> keys;
        for (const Keymap::Binding &binding : keymap.bindings()) {
            QVERIFY(!Keymap::commandName(binding).isEmpty());
            for (const KeyPress &key : binding.keys) {
                const QString text = Keymap::keysText(key);
                QVERIFY2(!keys.contains(text), qPrintable(text));
                keys.insert(text);
            }
        }
    }

    void textFieldsKeepTheirLetters()
    {
        Appearance appearance;
        QWidget window;
        QListView list(&window);
        QLineEdit field(&window);
        field.setGeometry(0, 300, 100, 30);
        Keymap keymap;
        Keyboard keyboard(
            &window, keymap, [&](const QWidget *w) { return w == &list ? Keyboard::Place::List : Keyboard::Place::Elsewhere; });
        QSignalSpy triggered(&keyboard, &Keyboard::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        list.setFocus();
        QTest::keyClick(&list, Qt::Key_J);
        QCOMPARE(triggered.count(), 1);
        field.setFocus();
        QTest::keyClicks(&field, u"jkge"_s);
        QCOMPARE(field.text(), u"jkge"_s);
        QCOMPARE(triggered.count(), 1);
        QTest::keyClick(&field, Qt::Key_F6);
        QCOMPARE(triggered.count(), 2);

        auto *dialog = new DialogFrame(appearance, &window);
        dialog->open();
        QTest::keyClick(dialog, Qt::Key_F6);
        QCOMPARE(triggered.count(), 2); // nothing behind a dialog
    }
};

QTEST_MAIN(ShellKeysTest)
#include "shell_keys_test.moc"
