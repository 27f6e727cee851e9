#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

const Error kRefused{.kind = ErrorKind::Rejected, .detail = u"no"_s, .httpStatus = 422};
const Error kTimedOut{.kind = ErrorKind::TimedOut, .detail = u"no answer"_s, .outcomeKnown = false};

OutboxItem head(Profile &p)
{
    const auto items = take(p.store->outbox());
    return items.empty() ? OutboxItem() : items.front();
}

//! The id the attempt runs under.
OutboxId beginSend(Profile &p)
{
    return take(p.store->beginAttempt(head(p).id)).id;
}

Event echoOf(const QString &remoteId, const QString &words, TimeMs time = kNow, const QString &correlationId = {})
{
    auto event = Profile::message(remoteId, words, Direction::Out, time);
    auto &message = std::get<MessageAppeared>(event.body).message;
    message.author = u"Agent"_s;
    message.correlationId = correlationId;
    return event;
}

} // namespace

//! What goes out: in order, never twice by itself, and never doubled by its echo.
class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsAndAccepts();
    void nothingOvertakes();
    void troubleDoesNotBlock_data();
    void troubleDoesNotBlock();
    void requeuedKeepsItsPlace();
    void beginsOnlyWhatWaits();
    void interruptedIsPossiblySent();
    void sendsAgainAtTheEnd();
    void confirmsAndWithdraws();
    void onlyUnsentIsWithdrawn_data();
    void onlyUnsentIsWithdrawn();
    void heldIsReleased();
    void replyComesBehindEverything();
    void refusesUnknownIds();

    void echoByRemoteId();
    void echoByCorrelationId();
    void echoByContent_data();
    void echoByContent();
    void echoTooLateIsSomebodyElses();
    void echoOfOtherContentIsSomebodyElses();
    void echoBeforeTheAnswer_data();
    void echoBeforeTheAnswer();
    void echoWithOtherWordsBeforeTheAnswer();
    void echoThenAttemptFails();
    void identicalMessagesMatchOneEchoEach();
    void echoesWithoutIdsMatchOnceEach();
    void doubtfulTwinDoesNotTakeTheEcho();
    void colleagueWithTheSameWords();
    void echoOfQueuedAfterDoubtStopsIt();
    void echoSettlesInterrupted();
};

void TestOutbox::sendsAndAccepts()
{
    Profile p;
    const auto message = p.sent(u"مرحبا"_s);
    QCOMPARE(message.delivery, Delivery::Queued);
    QCOMPARE(message.time, std::optional(kNow));
    QCOMPARE(p.conversation().queued, 1);
    QCOMPARE(p.conversation().snippet, u"مرحبا"_s);
    QCOMPARE(take(p.store->counts(kNow)).outboxWaiting, 1);

    const auto item = head(p);
    QCOMPARE(item.message, message.id);
    QCOMPARE(item.account, p.account);
    QCOMPARE(item.target.conversation, u"c1"_s);
    QCOMPARE(item.attempt, 0);

    const auto begun = take(p.store->beginAttempt(item.id));
    QCOMPARE(begun.attempt, 1);
    QCOMPARE(begun.outgoing, reply(u"مرحبا"_s));
    QCOMPARE(p.reread(message).delivery, Delivery::Sending);
    QVERIFY(take(p.store->outbox()).empty());

    take(p.store->accept(item.id, {u"r1"_s, u"k1"_s}));
    const auto accepted = p.reread(message);
    QCOMPARE(accepted.delivery, Delivery::Accepted);
    QCOMPARE(accepted.remoteId, u"r1"_s);
    QCOMPARE(accepted.correlationId, u"k1"_s);
    QCOMPARE(accepted.orderKey, message.orderKey);
    QVERIFY(accepted.revision > message.revision);
    QCOMPARE(p.conversation().queued, 0);
    QCOMPARE(p.rows(u"outbox"_s), 0);
    QCOMPARE(take(p.store->counts(kNow)).outboxWaiting, 0);
}

void TestOutbox::nothingOvertakes()
{
    Profile p;
    const auto first = p.sent(u"1"_s);
    const auto second = p.sent(u"2"_s);
    const auto elsewhere = p.sent(u"3"_s, u"c2"_s);
    auto items = take(p.store->outbox());
    QCOMPARE(items.size(), 2u);
    QCOMPARE(items[0].message, first.id);
    QCOMPARE(items[1].message, elsewhere.id);
    const OutboxId firstItem = items[0].id;
    take(p.store->beginAttempt(firstItem));
    items = take(p.store->outbox());
    QCOMPARE(items.size(), 1u);
    QCOMPARE(items[0].message, elsewhere.id);
    take(p.store->requeue(firstItem, kNow + kHour, {.kind = ErrorKind::Unavailable}));
    items = take(p.store->outbox());
    QCOMPARE(items.size(), 2u);
    QCOMPARE(items[0].message, first.id);
    QCOMPARE(items[0].notBefore, kNow + kHour);
    QCOMPARE(wait(p.store->beginAttempt({firstItem.value + 1})).error().kind, ErrorKind::Conflict);
    take(p.store->beginAttempt(firstItem));
    take(p.store->accept(firstItem, {u"r1"_s, {}}));
    QCOMPARE(take(p.store->outbox())[0].message, second.id);
}

void TestOutbox::troubleDoesNotBlock_data()
{
    QTest::addColumn<bool>("doubt");
    QTest::newRow("failed") << false;
    QTest::newRow("possibly sent") << true;
}

void TestOutbox::troubleDoesNotBlock()
{
    QFETCH(bool, doubt);
    Profile p;
    const auto first = p.sent(u"1"_s);
    const auto second = p.sent(u"2"_s);
    const auto item = beginSend(p);
    take(doubt ? p.store->doubtSend(item, kTimedOut) : p.store->failSend(item, kRefused));
    QCOMPARE(p.reread(first).delivery, doubt ? Delivery::PossiblySent : Delivery::Failed);
    QCOMPARE(p.reread(first).error, std::optional(doubt ? kTimedOut : kRefused));
    QCOMPARE(head(p).message, second.id);
    const auto conversation = p.conversation();
    QCOMPARE(conversation.failed, doubt ? 0 : 1);
    QCOMPARE(conversation.possiblySent, doubt ? 1 : 0);
    QCOMPARE(conversation.queued, 1);
    QCOMPARE(take(p.store->counts(kNow)).outboxTrouble, 1);
    QCOMPARE(take(p.store->conversations({.view = ConversationView::Outbox}, {}, 5)).rows.size(), 1u);
}

void TestOutbox::requeuedKeepsItsPlace()
{
    Profile p;
    const auto message = p.sent(u"1"_s);
    const auto item = beginSend(p);
    take(p.store->requeue(item, kNow + kMinute, {.kind = ErrorKind::RateLimited, .detail = u"slowly"_s}));
    const auto again = head(p);
    QCOMPARE(again.id, item);
    QCOMPARE(again.attempt, 1);
    QCOMPARE(p.reread(message).delivery, Delivery::Queued);
    QCOMPARE(p.reread(message).error->kind, ErrorKind::RateLimited);
    QCOMPARE(take(p.store->beginAttempt(item)).attempt, 2);
    QVERIFY(!p.reread(message).error);
}

void TestOutbox::beginsOnlyWhatWaits()
{
    Profile p;
    p.sent(u"1"_s);
    const auto item = beginSend(p);
    QCOMPARE(wait(p.store->beginAttempt(item)).error().kind, ErrorKind::Conflict);
    take(p.store->accept(item, {u"r1"_s, {}}));
    QCOMPARE(wait(p.store->beginAttempt(item)).error().kind, ErrorKind::NotFound);
}

void TestOutbox::interruptedIsPossiblySent()
{
    Profile p;
    const auto first = p.sent(u"1"_s);
    const auto second = p.sent(u"2"_s);
    beginSend(p);
    p.open(); // as after a crash: what was begun has no answer
    QCOMPARE(take(p.store->recoverInterrupted()), 1);
    QCOMPARE(p.reread(first).delivery, Delivery::PossiblySent);
    QVERIFY(!p.reread(first).error->outcomeKnown);
    QCOMPARE(p.reread(second).delivery, Delivery::Queued);
    QCOMPARE(head(p).message, second.id);
    QCOMPARE(take(p.store->recoverInterrupted()), 0);
}

void TestOutbox::sendsAgainAtTheEnd()
{
    Profile p;
    const auto first = p.sent(u"1"_s);
    const auto second = p.sent(u"2"_s);
    take(p.store->failSend(beginSend(p), kRefused));
    take(p.store->sendAgain(first.id, kNow + kMinute));
    QCOMPARE(head(p).message, second.id);
    take(p.store->accept(beginSend(p), {u"r2"_s, {}}));
    const auto again = head(p);
    QCOMPARE(again.message, first.id);
    QCOMPARE(again.notBefore, kNow + kMinute);
    QCOMPARE(p.reread(first).orderKey, first.orderKey);
    QCOMPARE(p.conversation().failed, 0);
    QCOMPARE(wait(p.store->sendAgain(first.id, kNow)).error().kind, ErrorKind::Conflict);
}

void TestOutbox::confirmsAndWithdraws()
{
    Profile p;
    const auto first = p.sent(u"1"_s);
    take(p.store->doubtSend(beginSend(p), kTimedOut));
    take(p.store->confirmArrived(first.id));
    QCOMPARE(p.reread(first).delivery, Delivery::Accepted);
    QCOMPARE(p.conversation().possiblySent, 0);
    QCOMPARE(wait(p.store->confirmArrived(first.id)).error().kind, ErrorKind::Conflict);

    const auto second = p.sent(u"to be edited"_s);
    QCOMPARE(p.conversation().snippet, u"to be edited"_s);
    QSignalSpy committed(p.store.get(), &Store::committed);
    QCOMPARE(take(p.store->withdraw(second.id)), reply(u"to be edited"_s));
    const auto changes = committed[0][0].value<ChangeSet>();
    QCOMPARE(changes.removedMessages.size(), 1);
    QCOMPARE(changes.removedMessages[0].second, second.id);
    QCOMPARE(p.words(), QStringList{u"1"_s});
    QCOMPARE(p.conversation().snippet, u"1"_s);
    QCOMPARE(p.conversation().queued, 0);
    QVERIFY(take(p.store->outbox()).empty());
}

void TestOutbox::onlyUnsentIsWithdrawn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("held") << u"held"_s << true;
    QTest::newRow("queued") << u"queued"_s << true;
    QTest::newRow("sending") << u"sending"_s << false;
    QTest::newRow("accepted") << u"accepted"_s << false;
    QTest::newRow("failed") << u"failed"_s << true;
    QTest::newRow("possibly sent") << u"possibly_sent"_s << true;
    QTest::newRow("received") << u"received"_s << false;
}

void TestOutbox::onlyUnsentIsWithdrawn()
{
    QFETCH(QString, state);
    QFETCH(bool, allowed);
    Profile p;
    MessageId id;
    if (state == u"received"_s) {
        p.apply({Profile::message(u"m1"_s, u"words"_s)});
        id = p.messages()[0].id;
    } else {
        const auto delivery = state == u"held"_s ? Delivery::Held : Delivery::Queued;
        id = take(p.store->enqueue(p.conversation().id, reply(u"words"_s), delivery, kNow, kNow));
        if (state != u"held"_s && state != u"queued"_s) {
            const auto item = beginSend(p);
            if (state == u"accepted"_s)
                take(p.store->accept(item, {u"r"_s, {}}));
            else if (state == u"failed"_s)
                take(p.store->failSend(item, kRefused));
            else if (state == u"possibly_sent"_s)
                take(p.store->doubtSend(item, kTimedOut));
        }
    }
    const auto result = wait(p.store->withdraw(id));
    QCOMPARE(result.has_value(), allowed);
    if (!allowed)
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(p.words().size(), allowed ? 0 : 1);
}

void TestOutbox::heldIsReleased()
{
    Profile p;
    const auto id = take(p.store->enqueue(p.conversation().id, reply(u"1"_s), Delivery::Held, kNow, kNow + 6 * kSecond));
    QCOMPARE(take(p.store->messagesById({id}))[0].delivery, Delivery::Held);
    QCOMPARE(head(p).notBefore, kNow + 6 * kSecond);
    take(p.store->releaseHeld({p.account.value + 1}));
    QCOMPARE(take(p.store->messagesById({id}))[0].delivery, Delivery::Held);
    take(p.store->releaseHeld(p.account));
    QCOMPARE(take(p.store->messagesById({id}))[0].delivery, Delivery::Queued);
    QCOMPARE(p.conversation().queued, 1);
}

void TestOutbox::replyComesBehindEverything()
{
    Profile p;
    // The provider's clock is ahead of ours.
    p.apply({Profile::message(u"m1"_s, u"question"_s, Direction::In, kNow + kMinute)}, kNow);
    p.sent(u"answer"_s);
    take(p.store->addNote(p.conversation().id, u"note"_s, u"Agent"_s, kNow));
    QCOMPARE(p.words(), (QStringList{u"question"_s, u"answer"_s, u"note"_s}));
    QCOMPARE(p.messages()[2].direction, Direction::Note);
}

void TestOutbox::refusesUnknownIds()
{
    Profile p;
    QCOMPARE(wait(p.store->enqueue({99}, reply(u"x"_s), Delivery::Queued, kNow, kNow)).error().kind, ErrorKind::NotFound);
    QCOMPARE(
        wait(p.store->enqueue(p.conversation().id, reply(u"x"_s), Delivery::Accepted, kNow, kNow)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(wait(p.store->beginAttempt({99})).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(p.store->accept({99}, {})).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(p.store->withdraw({99})).error().kind, ErrorKind::NotFound);
    QCOMPARE(p.rows(u"messages"_s), 0);
}

void TestOutbox::echoByRemoteId()
{
    Profile p;
    const auto message = p.sent(u"hello"_s);
    take(p.store->accept(beginSend(p), {u"r1"_s, {}}));
    // The provider may have changed the words.
    QCOMPARE(p.apply({echoOf(u"r1"_s, u"hello "_s, kNow + kHour)}).applied, 1);
    QCOMPARE(p.words(), QStringList{u"hello"_s});
    QCOMPARE(p.messages()[0].orderKey, message.orderKey);
    QCOMPARE(p.messages()[0].delivery, Delivery::Accepted);
}

void TestOutbox::echoByCorrelationId()
{
    Profile p;
    p.sent(u"hello"_s);
    take(p.store->accept(beginSend(p), {{}, u"k1"_s}));
    p.apply({echoOf(u"r1"_s, u"changed on its way"_s, kNow + kHour, u"k1"_s)});
    QCOMPARE(p.words(), QStringList{u"hello"_s});
    QCOMPARE(p.messages()[0].remoteId, u"r1"_s);
}

void TestOutbox::echoByContent_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("accepted without an id") << u"accepted"_s;
    QTest::newRow("sending") << u"sending"_s;
    QTest::newRow("possibly sent") << u"possibly_sent"_s;
}

void TestOutbox::echoByContent()
{
    QFETCH(QString, state);
    Profile p;
    const auto message = p.sent(u"hello"_s);
    const auto item = beginSend(p);
    if (state == u"accepted"_s)
        take(p.store->accept(item, {}));
    else if (state == u"possibly_sent"_s)
        take(p.store->doubtSend(item, kTimedOut));
    p.apply({echoOf(u"r1"_s, u"hello"_s, kNow + 9 * kMinute)});
    QCOMPARE(p.words(), QStringList{u"hello"_s});
    const auto merged = p.reread(message);
    QCOMPARE(merged.remoteId, u"r1"_s);
    QCOMPARE(merged.delivery, Delivery::Accepted);
    QCOMPARE(merged.orderKey, message.orderKey);
    QVERIFY(!merged.error);
    QCOMPARE(p.conversation().queued, 0);
    QCOMPARE(p.conversation().possiblySent, 0);
    QVERIFY(take(p.store->outbox()).empty());
    QCOMPARE(p.conversation().unread, 0);
}

void TestOutbox::echoTooLateIsSomebodyElses()
{
    Profile p;
    p.sent(u"hello"_s);
    take(p.store->accept(beginSend(p), {}));
    p.apply({echoOf(u"r1"_s, u"hello"_s, kNow + 11 * kMinute)}, kNow + 11 * kMinute);
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"hello"_s}));
    QCOMPARE(p.messages()[1].delivery, Delivery::Received);
    QCOMPARE(p.messages()[1].author, u"Agent"_s);
}

void TestOutbox::echoOfOtherContentIsSomebodyElses()
{
    Profile p;
    p.sent(u"hello"_s);
    take(p.store->accept(beginSend(p), {}));
    p.apply({echoOf(u"r1"_s, u"good bye"_s)});
    QCOMPARE(p.words().size(), 2);
}

void TestOutbox::echoBeforeTheAnswer_data()
{
    QTest::addColumn<QString>("remoteId");
    QTest::addColumn<QString>("correlationId");
    QTest::newRow("with its id") << u"r1"_s << QString();
    QTest::newRow("with a correlation id") << QString() << u"k1"_s;
    QTest::newRow("with both") << u"r1"_s << u"k1"_s;
    QTest::newRow("with none") << QString() << QString();
}

void TestOutbox::echoBeforeTheAnswer()
{
    QFETCH(QString, remoteId);
    QFETCH(QString, correlationId);
    Profile p;
    const auto message = p.sent(u"hello"_s);
    const auto next = p.sent(u"next"_s);
    const auto item = beginSend(p);
    p.apply({echoOf(u"r1"_s, u"hello"_s, kNow, u"k1"_s)});
    QCOMPARE(head(p).message, next.id);
    take(p.store->accept(item, {remoteId, correlationId}));
    const auto accepted = p.reread(message);
    QCOMPARE(accepted.delivery, Delivery::Accepted);
    QCOMPARE(accepted.remoteId, u"r1"_s);
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"next"_s}));
    QCOMPARE(p.conversation().queued, 1);
    QCOMPARE(p.rows(u"outbox"_s), 1);
}

void TestOutbox::echoWithOtherWordsBeforeTheAnswer()
{
    Profile p;
    const auto message = p.sent(u"hello"_s);
    const auto item = beginSend(p);
    p.apply({echoOf(u"r1"_s, u"hello, as the provider wrote it"_s)});
    QCOMPARE(p.words().size(), 2); // nothing told yet that it is ours
    take(p.store->accept(item, {u"r1"_s, {}}));
    QCOMPARE(p.words(), QStringList{u"hello"_s});
    QCOMPARE(p.reread(message).remoteId, u"r1"_s);
    QCOMPARE(p.conversation().snippet, u"hello"_s);
}

void TestOutbox::echoThenAttemptFails()
{
    Profile p;
    const auto message = p.sent(u"hello"_s);
    const auto item = beginSend(p);
    p.apply({echoOf(u"r1"_s, u"hello"_s)});
    take(p.store->doubtSend(item, kTimedOut)); // the answer was lost, but it did arrive
    QCOMPARE(p.reread(message).delivery, Delivery::Accepted);
    QCOMPARE(p.conversation().possiblySent, 0);
    QCOMPARE(p.rows(u"outbox"_s), 0);
}

void TestOutbox::identicalMessagesMatchOneEchoEach()
{
    Profile p;
    const auto first = p.sent(u"ok"_s);
    const auto second = p.sent(u"ok"_s);
    take(p.store->accept(beginSend(p), {}));
    take(p.store->accept(beginSend(p), {}));
    p.apply({echoOf(u"r1"_s, u"ok"_s)});
    p.apply({echoOf(u"r2"_s, u"ok"_s)});
    QCOMPARE(p.words(), (QStringList{u"ok"_s, u"ok"_s}));
    QCOMPARE(p.reread(first).remoteId, u"r1"_s);
    QCOMPARE(p.reread(second).remoteId, u"r2"_s);
    p.apply({echoOf(u"r3"_s, u"ok"_s)});
    QCOMPARE(p.words().size(), 3); // a third one is a colleague's
}

void TestOutbox::echoesWithoutIdsMatchOnceEach()
{
    Profile p;
    p.sent(u"ok"_s);
    p.sent(u"ok"_s);
    take(p.store->accept(beginSend(p), {}));
    take(p.store->accept(beginSend(p), {}));
    for (int i = 1; i <= 3; ++i) {
        auto event = echoOf({}, u"ok"_s, kNow + i);
        event.key = u"echo:%1"_s.arg(i);
        p.apply({event});
    }
    QCOMPARE(p.words().size(), 3);
    QCOMPARE(p.messages()[2].delivery, Delivery::Received);
}

void TestOutbox::doubtfulTwinDoesNotTakeTheEcho()
{
    Profile p;
    const auto doubtful = p.sent(u"ok"_s);
    const auto certain = p.sent(u"ok"_s);
    take(p.store->doubtSend(beginSend(p), kTimedOut));
    const auto item = beginSend(p);
    p.apply({echoOf(u"r2"_s, u"ok"_s)}); // of the second, but nothing tells yet
    take(p.store->accept(item, {u"r2"_s, {}}));
    QCOMPARE(p.reread(certain).remoteId, u"r2"_s);
    QCOMPARE(p.reread(certain).delivery, Delivery::Accepted);
    QCOMPARE(p.reread(doubtful).delivery, Delivery::PossiblySent);
    QCOMPARE(p.reread(doubtful).remoteId, QString());
    QCOMPARE(p.conversation().possiblySent, 1);
    QCOMPARE(p.words().size(), 2);
    p.apply({echoOf(u"r1"_s, u"ok"_s)});
    QCOMPARE(p.reread(doubtful).remoteId, u"r1"_s);
    QCOMPARE(p.conversation().possiblySent, 0);
}

void TestOutbox::colleagueWithTheSameWords()
{
    Profile p;
    const auto own = p.sent(u"ok"_s);
    const auto item = beginSend(p);
    p.apply({echoOf(u"theirs"_s, u"ok"_s, kNow + kSecond)});
    QCOMPARE(p.words().size(), 1); // taken for ours
    take(p.store->accept(item, {u"ours"_s, {}}));
    QCOMPARE(p.reread(own).remoteId, u"ours"_s);
    const auto messages = p.messages();
    QCOMPARE(messages.size(), 2u);
    QCOMPARE(messages[1].remoteId, u"theirs"_s);
    QCOMPARE(messages[1].author, u"Agent"_s);
    QCOMPARE(messages[1].delivery, Delivery::Received);
    QCOMPARE(messages[1].time, std::optional(kNow + kSecond));
    p.apply({echoOf(u"ours"_s, u"ok"_s)});
    QCOMPARE(p.words().size(), 2);
}

void TestOutbox::echoOfQueuedAfterDoubtStopsIt()
{
    Profile p;
    const auto message = p.sent(u"hello"_s);
    take(p.store->doubtSend(beginSend(p), kTimedOut));
    take(p.store->sendAgain(message.id, kNow + kMinute));
    QCOMPARE(head(p).message, message.id);
    p.apply({echoOf(u"r1"_s, u"hello"_s)});
    QCOMPARE(p.reread(message).delivery, Delivery::Accepted);
    QVERIFY(take(p.store->outbox()).empty());
    QCOMPARE(p.rows(u"outbox"_s), 0);
    // Without a doubtful attempt, equal words of a colleague stop nothing.
    const auto fresh = p.sent(u"fresh"_s);
    p.apply({echoOf(u"r2"_s, u"fresh"_s)});
    QCOMPARE(p.reread(fresh).delivery, Delivery::Queued);
    QCOMPARE(p.words().size(), 3);
}

void TestOutbox::echoSettlesInterrupted()
{
    Profile p;
    const auto message = p.sent(u"hello"_s);
    beginSend(p);
    p.apply({echoOf(u"r1"_s, u"hello"_s)});
    p.open();
    QCOMPARE(take(p.store->recoverInterrupted()), 0);
    QCOMPARE(p.reread(message).delivery, Delivery::Accepted);
    QCOMPARE(p.rows(u"outbox"_s), 0);
}

QASID_TEST(TestOutbox)
#include "outbox_test.moc"
