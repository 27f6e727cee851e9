#include "core/engine/profilesettings.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/models/errortext.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/keyrecorder.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"

#include <QApplication>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

//! Shortcuts are changed on their page of the settings and hold at once, in the window and in what its buttons say.
class ShortcutsTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewKeyHoldsAtOnce();
    void whatCannotBeIsSaidInWords_data();
    void whatCannotBeIsSaidInWords();
    void aSequenceIsRecorded();
    void keysAreTakenAwayAndReset();
    void escapeLeavesTheKeyAsItWas();

private:
    KeyRecorder *recorder(const QString &name) const;
    void record(KeyRecorder *keys, Qt::Key key, Qt::KeyboardModifiers modifiers) const;
    bool says(const QString &part) const;
    QAbstractButton *button(const QString &name) const;
    QString stored() const { return m_fixture->inbox->setting(QString(settings::kShortcuts.key)); }

    std::unique_ptr<InboxFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void ShortcutsTest::init()
{
    m_fixture = std::make_unique<InboxFixture>();
    m_fixture->fillLikeTheDesign();
    m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{});
    m_window->setReady();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto salma = await(m_fixture->store->ensureConversation(m_fixture->atlas, u"c-1"_s)).value();
    m_window->openConversation(salma);
    QTRY_COMPARE(m_window->thread()->shown().id, salma);
    m_window->openSettings();
    m_window->findChild<SettingsDialog *>()->showPage(SettingsDialog::Page::Shortcuts);
}

void ShortcutsTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

KeyRecorder *ShortcutsTest::recorder(const QString &name) const
{
    for (auto *keys : m_window->findChildren<KeyRecorder *>()) {
        if (keys->accessibleName().startsWith(name + u':'))
            return keys;
    }
    return nullptr;
}

QAbstractButton *ShortcutsTest::button(const QString &name) const
{
    for (auto *one : m_window->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && (ErrorText::plain(one->accessibleName()) == name || one->text() == name))
            return one;
    }
    return nullptr;
}

void ShortcutsTest::record(KeyRecorder *keys, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    keys->setFocus(Qt::TabFocusReason);
    QTest::keyClick(keys, Qt::Key_Space);
    QVERIFY(keys->isRecording());
    QTest::keyClick(keys, key, modifiers);
}

bool ShortcutsTest::says(const QString &part) const
{
    for (const Label *label : m_window->findChildren<Label *>()) {
        if (label->isVisible() && ErrorText::plain(label->text()).contains(part))
            return true;
    }
    return false;
}

void ShortcutsTest::aNewKeyHoldsAtOnce()
{
    KeyRecorder *resolve = recorder(u"Resolve or reopen"_s);
    QVERIFY(resolve);
    QCOMPARE(resolve->accessibleName(), u"Resolve or reopen: E"_s);
    record(resolve, Qt::Key_Y, Qt::NoModifier);
    QTRY_COMPARE(stored(), u"{\"resolve-or-reopen\":[\"Y\"]}"_s);
    QTRY_COMPARE(resolve->accessibleName(), u"Resolve or reopen: Y"_s);
    m_window->findChild<SettingsDialog *>()->closeDialog();
    QVERIFY(button(u"Resolve"_s)->toolTip().endsWith(u'Y'));
    auto *list = m_window->findChild<ConversationListView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_E); // means nothing any more
    QTest::keyClick(list, Qt::Key_Y);
    QTRY_COMPARE(m_window->thread()->shown().status, ConversationStatus::Resolved);
}

void ShortcutsTest::whatCannotBeIsSaidInWords_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("words");
    QTest::newRow("taken") << Qt::Key_B << Qt::KeyboardModifiers(Qt::ControlModifier) << u"Ctrl+B belongs to “Customer panel”."_s;
    QTest::newRow("AltGr") << Qt::Key_Q << (Qt::ControlModifier | Qt::AltModifier) << u"With Alt, many keyboards write"_s;
    QTest::newRow("Turkish") << Qt::Key_I << Qt::KeyboardModifiers() << u"The letter I differs on Turkish keyboards."_s;
    QTest::newRow("Tab") << Qt::Key_Tab << Qt::KeyboardModifiers() << u"This key moves, chooses or leaves everywhere."_s;
}

void ShortcutsTest::whatCannotBeIsSaidInWords()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, words);
    KeyRecorder *reply = recorder(u"Reply"_s);
    QVERIFY(!says(words));
    record(reply, key, modifiers);
    QVERIFY(says(words));
    QVERIFY(!reply->isRecording());
    QVERIFY(reply->hasFocus());
    QCOMPARE(reply->accessibleName(), u"Reply: R"_s);
    QVERIFY(stored().isEmpty());
    record(reply, Qt::Key_Y, Qt::NoModifier);
    QTRY_COMPARE(reply->accessibleName(), u"Reply: Y"_s);
    QVERIFY(!says(words));
}

void ShortcutsTest::aSequenceIsRecorded()
{
    KeyRecorder *unread = recorder(u"Next unread"_s);
    record(unread, Qt::Key_G, Qt::NoModifier);
    QVERIFY(unread->isRecording());
    QTest::keyClick(unread, Qt::Key_T);
    QTRY_COMPARE(unread->accessibleName(), u"Next unread: G then T"_s);
    m_window->findChild<SettingsDialog *>()->closeDialog();
    auto *list = m_window->findChild<ConversationListView *>();
    list->setFocus();
    const ConversationId before = m_window->thread()->conversation();
    QTest::keyClick(list, Qt::Key_G);
    QTest::keyClick(list, Qt::Key_T);
    QVERIFY(m_window->thread()->conversation() != before);
}

void ShortcutsTest::keysAreTakenAwayAndReset()
{
    KeyRecorder *quit = recorder(u"Quit"_s);
    KeyRecorder *panel = recorder(u"Customer panel"_s);
    QVERIFY(!button(u"Reset “Quit”"_s));
    QVERIFY(!button(u"Reset all shortcuts"_s)->isEnabled());
    quit->setFocus();
    QTest::keyClick(quit, Qt::Key_Backspace);
    QTRY_COMPARE(quit->accessibleName(), u"Quit: no key"_s);
    // Another command may have its key now, until which it cannot be reset.
    record(panel, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(panel->accessibleName(), u"Customer panel: Ctrl+Q"_s);
    button(u"Reset “Quit”"_s)->click();
    QVERIFY(says(u"Ctrl+Q belongs to “Customer panel”."_s));
    button(u"Reset “Customer panel”"_s)->click();
    QTRY_COMPARE(panel->accessibleName(), u"Customer panel: Ctrl+B"_s);
    QVERIFY(panel->hasFocus()); // its button went
    button(u"Reset all shortcuts"_s)->click();
    QTRY_COMPARE(quit->accessibleName(), u"Quit: Ctrl+Q"_s);
    QVERIFY(stored().isEmpty());
}

void ShortcutsTest::escapeLeavesTheKeyAsItWas()
{
    KeyRecorder *reply = recorder(u"Reply"_s);
    record(reply, Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(!reply->isRecording());
    QCOMPARE(reply->accessibleName(), u"Reply: R"_s);
    QVERIFY(m_window->findChild<SettingsDialog *>()->isVisible()); // that Esc was the button's
    QTest::keyClick(reply, Qt::Key_Space);
    QVERIFY(reply->isRecording());
    recorder(u"Quit"_s)->setFocus();
    QVERIFY(!reply->isRecording());
}

QASID_WIDGET_TEST(ShortcutsTest)
#include "shortcuts_test.moc"
