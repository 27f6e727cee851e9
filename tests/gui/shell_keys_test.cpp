#include "tests/support/testprogram.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/keylayout.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/keymap.h"
#include "ui/shell/shortcutrules.h"

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

    void everyCommandHasANameOfItsOwnForSettings()
    {
        Keymap keymap;
        QSet<QString> ids;
        for (const Keymap::Binding &binding : keymap.bindings()) {
            QVERIFY2(!ids.contains(QLatin1StringView(binding.id)), binding.id);
            ids.insert(QLatin1StringView(binding.id));
            QCOMPARE(keymap.keysText(QString(Keymap::idOf(binding.command))), keymap.keysText(binding.command));
        }
    }

    void keysCanBeChanged()
    {
        Keymap keymap;
        QVERIFY(keymap.changes().isEmpty());
        const KeyPress slash{.modifiers = Qt::ControlModifier, .key = Qt::Key_Slash};
        keymap.setKeys(Command::Reply, {slash, {.modifiers = {}, .key = Qt::Key_Y, .afterG = true}});
        keymap.setKeys(Command::Quit, {});
        Keymap other;
        other.setChanges(keymap.changes());
        QCOMPARE(other.changes(), keymap.changes());
        QCOMPARE(other.keysText(Command::Reply), u"Ctrl+/"_s);
        QCOMPARE(other.keysText(Command::Quit), QString());
        QVERIFY(other.match(press(Qt::Key_Slash, 0, Qt::ControlModifier), Keymap::Where::ListOrThread).command == Command::Reply);
        QVERIFY(!other.match(press(Qt::Key_R, 0), Keymap::Where::ListOrThread).command);
        QVERIFY(!other.match(press(Qt::Key_Q, 0, Qt::ControlModifier), Keymap::Where::Anywhere).command);
        other.match(press(Qt::Key_G, 0), Keymap::Where::ListOrThread);
        QVERIFY(other.match(press(Qt::Key_Y, 0), Keymap::Where::ListOrThread).command == Command::Reply);
        QCOMPARE(other.holderOf(slash, Command::Quit)->command, Command::Reply);
        QVERIFY(!other.holderOf(slash, Command::Reply));
        other.reset(Command::Reply);
        other.reset(Command::Quit);
        QVERIFY(other.changes().isEmpty());
    }

    void changesFromOutsideAreNotTrusted_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("kept");
        QTest::newRow("no JSON") << u"{]"_s << QString();
        QTest::newRow("a list") << u"[1]"_s << QString();
        QTest::newRow("an unknown command") << u"{\"fly\":[\"F\"]}"_s << QString();
        QTest::newRow("no list of keys") << u"{\"reply\":\"F\"}"_s << QString();
        QTest::newRow("no key") << u"{\"reply\":[\"Nonsense+Q+\",7]}"_s << u"{\"reply\":[]}"_s;
        QTest::newRow("a key that somebody has") << u"{\"reply\":[\"E\"]}"_s << u"{\"reply\":[]}"_s;
        QTest::newRow("a key twice") << u"{\"private-note\":[\"Y\"],\"reply\":[\"Y\"]}"_s << u"{\"private-note\":[],\"reply\":[\"Y\"]}"_s;
        QTest::newRow("exchanged") << u"{\"private-note\":[\"R\"],\"reply\":[\"P\"]}"_s
                                   << u"{\"private-note\":[\"R\"],\"reply\":[\"P\"]}"_s;
    }

    void changesFromOutsideAreNotTrusted()
    {
        QFETCH(QString, json);
        Keymap keymap;
        keymap.setChanges(json);
        QTEST(keymap.changes(), "kept");
    }

    void someKeysAreNeverShortcuts_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("anywhere");
        QTest::addColumn<bool>("reading");
        const auto row = [](const QString &keys, bool anywhere, bool reading) {
            QTest::addRow("%s", qPrintable(keys)) << keys << anywhere << reading;
        };
        row(u"Ctrl+Alt+Q"_s, false, false);
        row(u"Alt+Shift+K"_s, false, false);
        row(u"Alt+K"_s, false, false);
        row(u"Meta+K"_s, false, false);
        row(u"Ctrl+Space"_s, false, false);
        row(u"Shift+Space"_s, false, false);
        row(u"Ctrl+Shift+2"_s, false, false);
        row(u"["_s, false, false);
        row(u"Ctrl+]"_s, false, false);
        row(u"Ctrl+\\"_s, false, false);
        row(u"Ctrl+;"_s, false, false);
        row(u"Ctrl+'"_s, false, false);
        row(u"I"_s, false, false);
        row(u"G"_s, false, false);
        row(u"Tab"_s, false, false);
        row(u"Esc"_s, false, false);
        row(u"Ctrl+C"_s, false, true); // in the list it means nothing else
        row(u"F7"_s, false, true);
        row(u"Y"_s, true, true); // what is typed counts only where nobody writes
        row(u"Shift+Y"_s, true, true);
        row(u"/"_s, true, true);
        row(u"Ctrl+Y"_s, false, true);
        row(u"Ctrl+D"_s, true, true);
        row(u"Ctrl+Shift+Y"_s, true, true);
        row(u"Ctrl+I"_s, true, true);
        row(u"F4"_s, true, true);
    }

    void someKeysAreNeverShortcuts()
    {
        QFETCH(QString, keys);
        const QKeyCombination combination = QKeySequence::fromString(keys, QKeySequence::PortableText)[0];
        const KeyPress pressed{.modifiers = combination.keyboardModifiers(), .key = combination.key()};
        QFETCH(bool, anywhere);
        QFETCH(bool, reading);
        QCOMPARE(ShortcutRules::whyNot(pressed, Keymap::Where::Anywhere).isEmpty(), anywhere);
        QCOMPARE(ShortcutRules::whyNot(pressed, Keymap::Where::ListOrThread).isEmpty(), reading);
    }

    void theKeysOfTheDesignKeepToTheRules()
    {
        const Keymap keymap;
        for (const Keymap::Binding &binding : keymap.bindings()) {
            for (const KeyPress &key : binding.keys) {
                const bool moves
                    = key.key == Qt::Key_Return || key.key == Qt::Key_Enter || key.key == Qt::Key_Down || key.key == Qt::Key_Up;
                QVERIFY2(moves || ShortcutRules::whyNot(key, binding.where).isEmpty(), binding.id);
            }
        }
    }

    void capsStandInTheOrderOfPressing()
    {
        QCOMPARE(Keymap::keyCaps({.modifiers = Qt::ControlModifier | Qt::ShiftModifier, .key = Qt::Key_F}),
            (QStringList{u"Ctrl"_s, u"Shift"_s, u"F"_s}));
        QCOMPARE(Keymap::keyCaps({.modifiers = {}, .key = Qt::Key_N, .afterG = true}), (QStringList{u"G"_s, u"N"_s}));
        QCOMPARE(Keymap::keyCaps({.modifiers = Qt::ControlModifier, .key = Qt::Key_Plus}), (QStringList{u"Ctrl"_s, u"+"_s}));
        QCOMPARE(Keymap::keyCaps({.modifiers = {}, .key = Qt::Key_Return}), QStringList{u"Enter"_s});
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

QASID_WIDGET_TEST(ShellKeysTest)
#include "shell_keys_test.moc"
