#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/iconbutton.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

//! The pane on a real inbox, as wide as in the design's window, with one conversation open.
struct OpenPane {
    OpenPane()
    {
        atlas = inbox.addAccount(u"digishare"_s, u"Atlas Store"_s);
        Customer salma;
        salma.remoteId = u"third_8Kq2"_s;
        salma.name = u"Salma Berrada"_s;
        salma.channel = u"whatsapp"_s;
        first = inbox.say({atlas, u"c-1"_s, salma, u"Reship please, à la même adresse."_s, u"2025-12-03T09:12:00Z"_s});
        Customer other = salma;
        other.remoteId = u"third_9"_s;
        other.name = u"Yassine"_s;
        second = inbox.say({atlas, u"c-2"_s, other, u"Bonjour"_s, u"2025-12-01T09:12:00Z"_s});
        pane = std::make_unique<ThreadPane>(inbox.ui, nullptr);
        pane->resize(732, 900);
        pane->show();
    }

    bool open(ConversationId id)
    {
        pane->show(id);
        return QTest::qWaitFor([&] { return pane->view()->model().isLoaded() && pane->composer()->isEnabled(); });
    }

    ComposerEdit *edit() const { return pane->findChild<ComposerEdit *>(); }
    const ThreadModel &model() const { return pane->view()->model(); }

    void keep(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("QASID_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        pane->grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    InboxFixture inbox;
    AccountId atlas;
    ConversationId first, second;
    std::unique_ptr<ThreadPane> pane;
};

} // namespace

class ThreadPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsSentByKeyboard();
    void aDraftSurvivesSwitchingAndClosing();
    void lookOfTheParts();

private:
};

void ThreadPaneTest::anAnswerIsSentByKeyboard()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    QTest::keyClicks(open.edit(), u"Bonjour Salma"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(open.edit(), u"C'est parti"_s);
    open.keep(u"pane-typing"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QTRY_COMPARE(open.model().count(), 2);
    QCOMPARE(contentText(open.model().at(1).content), u"Bonjour Salma\nC'est parti"_s);
    QCOMPARE(open.model().at(1).delivery, Delivery::Queued);
    QTRY_VERIFY(open.edit()->document()->isEmpty());
    open.keep(u"pane-queued"_s);
    // What waits can be had back with Up.
    QTest::keyClick(open.edit(), Qt::Key_Up);
    QTRY_COMPARE(open.model().count(), 1);
    QTRY_COMPARE(open.edit()->text(), u"Bonjour Salma\nC'est parti"_s);
}

void ThreadPaneTest::aDraftSurvivesSwitchingAndClosing()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    QTest::keyClicks(open.edit(), u"half a thought"_s);
    QVERIFY(open.open(open.second));
    QTRY_VERIFY(open.edit()->document()->isEmpty());
    QTest::keyClicks(open.edit(), u"other"_s);
    QTest::keyClick(open.edit(), Qt::Key_M, Qt::ControlModifier);
    QTest::keyClicks(open.edit(), u"a note"_s);
    // Saved without anybody asking.
    QTRY_COMPARE(contentText(await(open.inbox.inbox->draft(open.second, DraftKind::Note))->message.content), u"a note"_s);
    QCOMPARE(contentText(await(open.inbox.inbox->draft(open.second, DraftKind::Reply))->message.content), u"other"_s);
    QVERIFY(open.open(open.first));
    QTRY_COMPARE(open.edit()->text(), u"half a thought"_s);
    QVERIFY(open.open(open.second));
    QTRY_COMPARE(open.edit()->text(), u"other"_s);
    QTest::keyClick(open.edit(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(open.edit()->text(), u"a note"_s);
}

void ThreadPaneTest::lookOfTheParts()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    QTest::keyClicks(open.edit(), u"Where shall we send it?"_s);
    QTest::keyClick(open.edit(), Qt::Key_E, Qt::ControlModifier);
    open.keep(u"pane-buttons"_s);
    QTest::keyClick(open.edit(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(open.edit(), Qt::Key_L, Qt::ControlModifier);
    open.keep(u"pane-location"_s);
    QTest::keyClick(open.edit(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(open.open(open.second));
    open.keep(u"pane-window-over"_s);
    open.pane->writeNote();
    QTest::keyClicks(open.edit(), u"Only for us"_s);
    open.keep(u"pane-note"_s);
    open.pane->show(ConversationId{});
    open.keep(u"pane-none"_s);
}

QTEST_MAIN(ThreadPaneTest)
#include "threadpane_test.moc"
