#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/errortext.h"
#include "ui/thread/announcer.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QMenu>
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
    void aFailedMessageCanBeTriedEditedAndDeleted();
    void sendingAgainAsksOnce();
    void anArrivalIsRightAway();
    void readingMarksRead();
    void resolvingCanBeUndone();
    void snoozingTellsUntilWhen();
    void quotesAMessage();
    void anEmptyThreadSaysWhy();
    void leavesWithEscape();
    void replyCanBeAskedForBeforeTheConversationIsRead();
    void undoingADeletionElsewhereGoesToItsOwnCustomer();
    void whatArrivesIsAnnounced();
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
    // The two drafts of a conversation come one after the other, so the note may still be on its way.
    QTest::keyClick(open.edit(), Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(open.edit()->text(), u"a note"_s);
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

namespace {

//! Puts a message out that ends as `delivery`, as the outbox would.
MessageId outgoing(OpenPane &open, const QString &text, Delivery delivery)
{
    Store &store = *open.inbox.store;
    const TimeMs now = open.inbox.clock.now();
    const auto id = await(store.enqueue(open.first, {.content = TextContent{.text = text}}, Delivery::Queued, now, now));
    const auto waiting = await(store.outbox());
    if (!id || !waiting || waiting->empty())
        return {};
    if (delivery == Delivery::Failed)
        await(store.failSend(waiting->front().id, Error{.kind = ErrorKind::Unreachable}));
    else if (delivery == Delivery::PossiblySent)
        await(store.doubtSend(waiting->front().id, Error{.kind = ErrorKind::TimedOut, .outcomeKnown = false}));
    return *id;
}

Delivery deliveryOf(OpenPane &open, MessageId id)
{
    const auto found = await(open.inbox.inbox->messagesById({id}));
    return found && !found->empty() ? found->front().delivery : Delivery::Received;
}

} // namespace

void ThreadPaneTest::aFailedMessageCanBeTriedEditedAndDeleted()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    const MessageId id = outgoing(open, u"lost"_s, Delivery::Failed);
    QTRY_VERIFY(open.model().rowOf(id) >= 0 && open.model().at(open.model().rowOf(id)).delivery == Delivery::Failed);
    const auto press = [&](ThreadWords::Action action) {
        open.pane->view()->activate(open.model().rowOf(id), {RowHit::Kind::Delivery, action, 0});
    };
    press(ThreadWords::Action::TryAgain);
    QTRY_COMPARE(open.model().at(open.model().rowOf(id)).delivery, Delivery::Queued);
    press(ThreadWords::Action::Edit);
    QTRY_COMPARE(open.edit()->text(), u"lost"_s);
    QTRY_COMPARE(open.model().rowOf(id), -1);
    open.edit()->clear();
    const MessageId second = outgoing(open, u"never mind"_s, Delivery::Failed);
    QTRY_VERIFY(open.model().rowOf(second) >= 0);
    std::function<void()> undo;
    connect(&open.inbox.toasts, &Toasts::shown, this,
        [&](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    open.pane->view()->activate(open.model().rowOf(second), {RowHit::Kind::Delivery, ThreadWords::Action::Delete, 0});
    QTRY_COMPARE(open.model().rowOf(second), -1);
    QTRY_VERIFY(undo);
    undo();
    QCOMPARE(open.edit()->text(), u"never mind"_s);
}

void ThreadPaneTest::sendingAgainAsksOnce()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    const MessageId id = outgoing(open, u"perhaps"_s, Delivery::PossiblySent);
    QTRY_VERIFY(open.model().rowOf(id) >= 0 && open.model().at(open.model().rowOf(id)).delivery == Delivery::PossiblySent);
    open.pane->view()->activate(open.model().rowOf(id), {RowHit::Kind::Delivery, ThreadWords::Action::SendAgain, 0});
    DialogFrame *question = DialogFrame::openOver(open.pane.get());
    QVERIFY(question);
    const auto labels = question->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text() == u"The customer may receive it twice."_s; }));
    QCOMPARE(deliveryOf(open, id), Delivery::PossiblySent);
    for (TextButton *button : question->findChildren<TextButton *>()) {
        if (button->text() == u"Send again"_s)
            button->click();
    }
    QTRY_COMPARE(deliveryOf(open, id), Delivery::Queued);
}

void ThreadPaneTest::anArrivalIsRightAway()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    const MessageId id = outgoing(open, u"perhaps"_s, Delivery::PossiblySent);
    QTRY_VERIFY(open.model().rowOf(id) >= 0 && open.model().at(open.model().rowOf(id)).delivery == Delivery::PossiblySent);
    open.pane->view()->activate(open.model().rowOf(id), {RowHit::Kind::Delivery, ThreadWords::Action::ItArrived, 0});
    QTRY_COMPARE(deliveryOf(open, id), Delivery::Accepted);
}

void ThreadPaneTest::readingMarksRead()
{
    OpenPane open;
    QVERIFY(QTest::qWaitForWindowActive(open.pane.get()));
    QCOMPARE(open.inbox.conversation(open.first).unread, 1);
    QVERIFY(open.open(open.first));
    QTRY_COMPARE(open.inbox.conversation(open.first).unread, 0);
    open.inbox.say({open.atlas, u"c-1"_s, {}, u"Still there?"_s, u"2025-12-03T09:20:00Z"_s});
    QTRY_COMPARE(open.model().count(), 2);
    QTRY_COMPARE(open.inbox.conversation(open.first).unread, 0);
    // Somebody works in another window: nothing is read meanwhile.
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    open.inbox.say({open.atlas, u"c-1"_s, {}, u"Hello?"_s, u"2025-12-03T09:21:00Z"_s});
    QTRY_COMPARE(open.model().count(), 3);
    QCOMPARE(open.inbox.conversation(open.first).unread, 1);
    open.pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.pane.get()));
    QTRY_COMPARE(open.inbox.conversation(open.first).unread, 0);
}

void ThreadPaneTest::resolvingCanBeUndone()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    QSignalSpy resolved(open.pane.get(), &ThreadPane::resolved);
    QString words;
    std::function<void()> undo;
    connect(&open.inbox.toasts, &Toasts::shown, this, [&](const QString &text, const QString &, const std::function<void()> &action) {
        words = text;
        undo = action;
    });
    open.pane->resolveOrReopen();
    QTRY_COMPARE(resolved.count(), 1);
    QCOMPARE(words, u"Resolved."_s);
    QCOMPARE(open.inbox.conversation(open.first).status, ConversationStatus::Resolved);
    undo();
    QTRY_COMPARE(open.inbox.conversation(open.first).status, ConversationStatus::Open);
}

void ThreadPaneTest::snoozingTellsUntilWhen()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    QSignalSpy snoozed(open.pane.get(), &ThreadPane::snoozed);
    open.pane->snoozeToTomorrow();
    QTRY_COMPARE(snoozed.count(), 1);
    const Conversation conversation = open.inbox.conversation(open.first);
    QCOMPARE(conversation.status, ConversationStatus::Snoozed);
    QCOMPARE(conversation.snoozedUntil, QDateTime(QDate(2025, 12, 4), QTime(9, 0)).toMSecsSinceEpoch());
}

void ThreadPaneTest::quotesAMessage()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    Q_EMIT open.pane->view()->quoteRequested(open.model().at(0).id);
    QTest::keyClicks(open.edit(), u"About this"_s);
    open.keep(u"pane-quote"_s);
    QCOMPARE(open.pane->composer()->message().replyTo, open.model().at(0).remoteId);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QTRY_COMPARE(open.model().count(), 2);
    QCOMPARE(open.model().at(1).replyTo, open.model().at(0).remoteId);
    QCOMPARE(open.pane->composer()->message().replyTo, QString());
}

void ThreadPaneTest::anEmptyThreadSaysWhy()
{
    OpenPane open;
    const auto empty = await(open.inbox.store->ensureConversation(open.atlas, u"c-empty"_s));
    QVERIFY(empty && open.open(*empty));
    open.keep(u"pane-empty"_s);
    const auto labels = open.pane->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->isVisible() && ErrorText::plain(label->text()).contains(u"cannot be loaded from Digishare"_s);
    }));
}

void ThreadPaneTest::leavesWithEscape()
{
    OpenPane open;
    QVERIFY(QTest::qWaitForWindowActive(open.pane.get()));
    QVERIFY(open.open(open.first));
    open.pane->reply();
    QVERIFY(open.edit()->hasFocus());
    QTest::keyClick(open.edit(), Qt::Key_Escape);
    QVERIFY(open.pane->view()->hasFocus());
    QCOMPARE(open.pane->view()->focusedRow(), 0);
    QTest::keyClick(open.pane->view(), Qt::Key_Enter);
    auto *menu = open.pane->view()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->close();
}

void ThreadPaneTest::replyCanBeAskedForBeforeTheConversationIsRead()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    open.pane->focusMessages();
    open.pane->show(open.second);
    open.pane->reply(); // Enter, at once
    QTRY_VERIFY(open.edit()->hasFocus());
    QCOMPARE(open.pane->conversation(), open.second);
}

void ThreadPaneTest::undoingADeletionElsewhereGoesToItsOwnCustomer()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    QTest::keyClicks(open.edit(), u"for the first"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QTRY_COMPARE(open.model().count(), 2);
    std::function<void()> undo;
    connect(&open.inbox.toasts, &Toasts::shown, this,
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    Q_EMIT open.pane->view()->deliveryAction(open.model().at(1).id, ThreadWords::Action::Cancel);
    QTRY_VERIFY(undo);
    QVERIFY(open.open(open.second));
    undo();
    QTRY_COMPARE(contentText(await(open.inbox.inbox->draft(open.first, DraftKind::Reply))->message.content), u"for the first"_s);
    QVERIFY(open.edit()->document()->isEmpty());
}

void ThreadPaneTest::whatArrivesIsAnnounced()
{
    OpenPane open;
    QVERIFY(open.open(open.first));
    open.inbox.say({open.atlas, u"c-1"_s, {}, u"Still there?"_s, u"2025-12-03T09:20:00Z"_s});
    QTRY_COMPARE(open.pane->findChild<Announcer *>()->accessibleName(), u"Salma Berrada: Still there?"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(open.pane->findChild<Announcer *>())->role(), QAccessible::AlertMessage);
}

QASID_WIDGET_TEST(ThreadPaneTest)
#include "threadpane_test.moc"
