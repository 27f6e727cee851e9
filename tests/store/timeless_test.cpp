#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

//! A message of which no time is told, as a page of the provider has it.
Event listed(const QString &id, const QString &before = {}, Direction direction = Direction::In, bool isHistory = false)
{
    Event event = Profile::message(id, id, direction);
    auto &appeared = std::get<MessageAppeared>(event.body);
    appeared.before = before;
    appeared.isHistory = isHistory;
    return event;
}

Event saying(const QString &id, const QString &words, Direction direction, const QString &before = {})
{
    Event event = listed(id, before, direction);
    std::get<MessageAppeared>(event.body).message.content = text(words);
    return event;
}

Message sentAsCustomer(Profile &p, const QString &words)
{
    OutgoingMessage message = reply(words);
    message.options.asCustomer = true;
    const auto id = take(p.store->enqueue(p.conversation().id, message, Delivery::Queued, kNow, kNow));
    return take(p.store->messagesById({id})).at(0);
}

OutboxId beginTimeless(Profile &p)
{
    return take(p.store->beginAttempt(take(p.store->outbox()).at(0).id)).id;
}

const Error kLostAnswer{.kind = ErrorKind::ConnectionLost, .outcomeKnown = false};

} // namespace

//! Messages of which a provider tells the order only, and our own among them, on whichever side it says they are.
class TestTimeless : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standBehindAll();
    void standBeforeTheNamedOne();
    void pagesGoBeforeTheFirst();
    void manyFitBetweenTwo();
    void noRoomIsNoObstacle();
    void unknownSuccessorIsTheEnd();
    void timeWinsOverOrder();
    void orderDecidesWithinOneTime();
    void orderDecidesAmongTimesThatTouch();
    void ownStandsWhereThePageHasIt();
    void ownKeepTheirOrder();
    void repeatedPageChangesNothing();

    void historyIsNoNews();
    void historyOpensNothing();
    void historyWithoutTimeDoesNotMove();

    void ownIdIsMergedOnAnySide_data();
    void ownIdIsMergedOnAnySide();
    void ownContentIsRecognised_data();
    void ownContentIsRecognised();
    void customersWordsStayTheirs();
    void readBackMuchLaterIsRecognised();
    void whatWasThereBeforeIsNotOurs();
    void languagesAreCompared_data();
    void languagesAreCompared();

    void pageBeforeTheAnswer_data();
    void pageBeforeTheAnswer();
    void wrongGuessGivesTheCustomerBack();
    void speakingForTheCustomerAnswersNobody();
    void whatFailedWasNotSaid();
};

void TestTimeless::standBehindAll()
{
    Profile p;
    p.apply({listed(u"a"_s), listed(u"b"_s), listed(u"c"_s)});
    p.apply({listed(u"d"_s)}, kNow - kHour); // the clock was put back
    p.apply({listed(u"e"_s)}, kNow + kHour);
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    for (const Message &message : p.messages())
        QVERIFY(!message.time);
    QCOMPARE(p.conversation().lastActivity, std::optional(kNow + kHour));
    QCOMPARE(p.conversation().unread, 5);
}

void TestTimeless::standBeforeTheNamedOne()
{
    Profile p;
    p.apply({listed(u"a"_s), listed(u"d"_s)});
    p.apply({listed(u"b"_s, u"d"_s), listed(u"c"_s, u"d"_s), listed(u"e"_s)}, kNow + kMinute);
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void TestTimeless::pagesGoBeforeTheFirst()
{
    Profile p;
    p.apply({listed(u"g"_s), listed(u"h"_s)});
    p.apply({listed(u"d"_s, u"g"_s), listed(u"e"_s, u"g"_s), listed(u"f"_s, u"g"_s)});
    p.apply({listed(u"c"_s, u"d"_s)}); // from its end on, as well
    p.apply({listed(u"b"_s, u"c"_s)});
    p.apply({listed(u"a"_s, u"b"_s)});
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}));
}

void TestTimeless::manyFitBetweenTwo()
{
    Profile p;
    p.apply({listed(u"first"_s), listed(u"last"_s)});
    std::vector<Event> page;
    QStringList expected{u"first"_s};
    for (int i = 0; i < 200; ++i) {
        page.push_back(listed(u"m%1"_s.arg(i), u"last"_s));
        expected += u"m%1"_s.arg(i);
    }
    p.apply(page);
    const auto messages = take(p.store->messages(p.conversation().id, {.limit = 500})).messages;
    QStringList words;
    for (const Message &one : messages)
        words += contentText(one.content);
    QCOMPARE(words, expected + QStringList{u"last"_s});
}

void TestTimeless::noRoomIsNoObstacle()
{
    Profile p;
    // One millisecond holds them all, key by key.
    std::vector<Event> events;
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        events.push_back(Profile::message(id, id, Direction::In, kNow));
    p.apply(events);
    p.apply({listed(u"x"_s, u"c"_s)});
    QCOMPARE(p.messages().size(), 4u);
    QCOMPARE(p.words().last(), u"c"_s);
    QCOMPARE(p.words().first(), u"x"_s);
}

void TestTimeless::unknownSuccessorIsTheEnd()
{
    Profile p;
    p.apply({listed(u"a"_s), listed(u"b"_s, u"not known"_s)});
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s}));
}

void TestTimeless::timeWinsOverOrder()
{
    Profile p;
    p.apply({listed(u"a"_s), listed(u"b"_s)});
    Event event = Profile::message(u"c"_s, u"c"_s, Direction::In, kNow + kMinute);
    std::get<MessageAppeared>(event.body).before = u"a"_s;
    p.apply({event}, kNow + kMinute);
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(p.messages()[2].time, std::optional(kNow + kMinute));
}

void TestTimeless::orderDecidesWithinOneTime()
{
    const auto timed = [](const QString &id, const QString &before, TimeMs time = kNow) {
        Event event = listed(id, before);
        std::get<MessageAppeared>(event.body).message.time = time;
        return event;
    };
    Profile p;
    p.apply({timed(u"0"_s, {}, kNow - kHour), timed(u"g"_s, {}), timed(u"h"_s, {})});
    p.apply({timed(u"d"_s, u"g"_s), timed(u"e"_s, u"g"_s), timed(u"f"_s, u"g"_s)});
    p.apply({timed(u"b"_s, u"d"_s), timed(u"c"_s, u"d"_s)});
    p.apply({timed(u"a"_s, u"b"_s), timed(u"b"_s, u"d"_s)}); // one of them again
    QCOMPARE(p.words(), (QStringList{u"0"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}));
    QCOMPARE(p.conversation().lastActivity, std::optional(kNow));
}

void TestTimeless::orderDecidesAmongTimesThatTouch()
{
    // Written faster than a millisecond has room for, and read from the newest page on.
    constexpr int kMany = 55;
    constexpr int kPage = 8;
    Profile p;
    QStringList all;
    for (int i = 0; i < kMany; ++i)
        all += QString::number(i);
    for (int end = kMany; end > 0; end -= kPage) {
        std::vector<Event> page;
        for (int i = std::max(0, end - kPage); i < end; ++i) {
            Event event = listed(all[i], end == kMany ? QString() : all[end]);
            std::get<MessageAppeared>(event.body).message.time = kNow + i / 30;
            page.push_back(std::move(event));
        }
        p.apply(std::move(page));
    }
    QCOMPARE(p.words(), all);
}

void TestTimeless::ownStandsWhereThePageHasIt()
{
    Profile p;
    p.apply({listed(u"a"_s)});
    const Message own = p.sent(u"own"_s);
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r1"_s}));
    p.sent(u"own too"_s);
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r2"_s}));
    p.apply({listed(u"b"_s), listed(u"c"_s), saying(u"r1"_s, u"own"_s, Direction::Out), saying(u"r2"_s, u"own too"_s, Direction::Unknown),
                listed(u"d"_s)},
        kNow + kSecond);
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"own"_s, u"own too"_s, u"d"_s}));
    QVERIFY(p.reread(own).revision > own.revision);
    QCOMPARE(p.conversation().snippet, u"d"_s);
    QCOMPARE(take(p.store->counts(kNow + 2 * kHour)).waitingOverHour, 1); // d
}

void TestTimeless::ownKeepTheirOrder()
{
    Profile p;
    const Message first = p.sent(u"first"_s);
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r1"_s}));
    p.sent(u"not there yet"_s);
    p.apply({listed(u"a"_s), saying(u"r1"_s, u"first"_s, Direction::Out)}, kNow + kSecond);
    QCOMPARE(p.words(), (QStringList{u"first"_s, u"not there yet"_s, u"a"_s}));
    // An echo alone says nothing of the order: it may be late.
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r2"_s}));
    p.apply({saying(u"r2"_s, u"not there yet"_s, Direction::Out)}, kNow + kMinute);
    QCOMPARE(p.words(), (QStringList{u"first"_s, u"not there yet"_s, u"a"_s}));
    QCOMPARE(p.reread(first).orderKey, first.orderKey);
}

void TestTimeless::repeatedPageChangesNothing()
{
    Profile p;
    p.apply({listed(u"a"_s), listed(u"b"_s)});
    QSignalSpy committed(p.store.get(), &Store::committed);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(p.apply({listed(u"a"_s, u"b"_s), listed(u"b"_s)}, kNow + i * kMinute).repeated, 2);
    // The same message told under another key is no other message.
    Event again = listed(u"a"_s);
    again.key = u"another-key"_s;
    QCOMPARE(p.apply({again}).applied, 1);
    QCOMPARE(committed.count(), 0);
    QCOMPARE(p.words(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(p.conversation().unread, 2);
}

void TestTimeless::historyIsNoNews()
{
    Profile p;
    QSignalSpy committed(p.store.get(), &Store::committed);
    p.apply({listed(u"a"_s, {}, Direction::In, true), listed(u"b"_s, {}, Direction::Unknown, true)});
    for (const auto &one : committed)
        QVERIFY(one.at(0).value<ChangeSet>().arrived.isEmpty());
    QCOMPARE(p.conversation().unread, 0);
    QCOMPARE(p.conversation().snippet, u"b"_s);
    committed.clear();
    p.apply({listed(u"c"_s)});
    QCOMPARE(committed.takeFirst().at(0).value<ChangeSet>().arrived.size(), 1);
    QCOMPARE(p.conversation().unread, 1);
}

void TestTimeless::historyOpensNothing()
{
    Profile p;
    const auto id = p.conversation().id;
    take(p.store->setStatus(id, ConversationStatus::Resolved));
    p.apply({listed(u"a"_s, {}, Direction::In, true)});
    QCOMPARE(p.conversation().status, ConversationStatus::Resolved);
    p.apply({listed(u"b"_s)});
    QCOMPARE(p.conversation().status, ConversationStatus::Open);
}

void TestTimeless::historyWithoutTimeDoesNotMove()
{
    Profile p;
    p.apply({listed(u"news"_s)}, kNow);
    p.apply({listed(u"a"_s, u"news"_s, Direction::In, true)}, kNow + kHour);
    QCOMPARE(p.conversation().lastActivity, std::optional(kNow));
    QCOMPARE(p.conversation().snippet, u"news"_s);
    const TimeMs made = *p.conversation(u"c2"_s).lastActivity;
    Event old = listed(u"b"_s, {}, Direction::In, true);
    old.conversationRemoteId = u"c2"_s;
    p.apply({old}, made + kHour);
    QVERIFY(*p.conversation(u"c2"_s).lastActivity <= made + kSecond);
    old = Profile::message(u"c"_s, u"c"_s, Direction::In, kNow - kHour, u"c3"_s);
    std::get<MessageAppeared>(old.body).isHistory = true;
    p.apply({old});
    QCOMPARE(p.conversation(u"c3"_s).lastActivity, std::optional(kNow - kHour));
}

void TestTimeless::ownIdIsMergedOnAnySide_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("asCustomer");
    for (const bool asCustomer : {false, true}) {
        for (const Direction side : {Direction::In, Direction::Out, Direction::Unknown})
            QTest::addRow("%s, said by %s", qPrintable(directionName(side)), asCustomer ? "the customer" : "us") << int(side) << asCustomer;
    }
}

void TestTimeless::ownIdIsMergedOnAnySide()
{
    QFETCH(int, side);
    QFETCH(bool, asCustomer);
    Profile p;
    const Message own = asCustomer ? sentAsCustomer(p, u"hello"_s) : p.sent(u"hello"_s);
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r1"_s}));
    QSignalSpy committed(p.store.get(), &Store::committed);
    QCOMPARE(p.apply({saying(u"r1"_s, u"changed on its way"_s, Direction(side))}).applied, 1);
    QCOMPARE(p.words(), QStringList{u"hello"_s});
    const Message merged = p.reread(own);
    QCOMPARE(merged.direction, Direction::Out);
    QCOMPARE(merged.options.asCustomer, asCustomer);
    QCOMPARE(merged.delivery, Delivery::Accepted);
    QCOMPARE(p.conversation().unread, 0);
    for (const auto &one : committed)
        QVERIFY(one.at(0).value<ChangeSet>().arrived.isEmpty());
    // Its neighbours find their place by it.
    p.apply({listed(u"before"_s, u"r1"_s), listed(u"after"_s)});
    QCOMPARE(p.words(), (QStringList{u"before"_s, u"hello"_s, u"after"_s}));
}

void TestTimeless::ownContentIsRecognised_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("asCustomer");
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours, said to be ours") << int(Direction::Out) << false << true;
    QTest::newRow("ours, of an unnamed sender") << int(Direction::Unknown) << false << true;
    QTest::newRow("ours, but the customer says it") << int(Direction::In) << false << false;
    QTest::newRow("on behalf of the customer, said to be ours") << int(Direction::Out) << true << true;
    QTest::newRow("on behalf of the customer, of an unnamed sender") << int(Direction::Unknown) << true << true;
    QTest::newRow("on behalf of the customer, said to be theirs") << int(Direction::In) << true << true;
}

void TestTimeless::ownContentIsRecognised()
{
    QFETCH(int, side);
    QFETCH(bool, asCustomer);
    QFETCH(bool, ours);
    for (const QString &state : {u"accepted"_s, u"sending"_s, u"possibly_sent"_s}) {
        Profile p;
        const Message own = asCustomer ? sentAsCustomer(p, u"hello"_s) : p.sent(u"hello"_s);
        const auto item = beginTimeless(p);
        if (state == u"accepted"_s)
            take(p.store->accept(item, {}));
        else if (state == u"possibly_sent"_s)
            take(p.store->doubtSend(item, kLostAnswer));
        p.apply({saying(u"r1"_s, u"hello"_s, Direction(side))});
        QCOMPARE(p.messages().size(), ours ? 1u : 2u);
        QCOMPARE(p.reread(own).remoteId, ours ? u"r1"_s : QString());
        QCOMPARE(p.conversation().unread, ours ? 0 : 1);
        if (ours)
            QCOMPARE(p.reread(own).delivery, Delivery::Accepted);
        QCOMPARE(p.conversation().possiblySent, !ours && state == u"possibly_sent"_s ? 1 : 0);
    }
}

void TestTimeless::customersWordsStayTheirs()
{
    Profile p;
    sentAsCustomer(p, u"a call"_s);
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r1"_s}));
    p.sent(u"hello"_s);
    take(p.store->doubtSend(beginTimeless(p), kLostAnswer));
    p.apply({saying(u"r2"_s, u"hello"_s, Direction::In)});
    QCOMPARE(p.words(), (QStringList{u"a call"_s, u"hello"_s, u"hello"_s}));
    QCOMPARE(p.conversation().unread, 1);
    QCOMPARE(p.conversation().possiblySent, 1);
}

void TestTimeless::readBackMuchLaterIsRecognised()
{
    Profile p;
    const Message own = p.sent(u"hello"_s);
    take(p.store->doubtSend(beginTimeless(p), kLostAnswer));
    const TimeMs later = SystemClock().now() + 24 * kHour;
    p.apply({saying(u"r1"_s, u"hello"_s, Direction::Out)}, later);
    QCOMPARE(p.words(), QStringList{u"hello"_s});
    QCOMPARE(p.reread(own).delivery, Delivery::Accepted);
}

void TestTimeless::whatWasThereBeforeIsNotOurs()
{
    Profile p;
    p.apply({listed(u"question"_s)});
    const Message own = p.sent(u"hello"_s);
    take(p.store->doubtSend(beginTimeless(p), kLostAnswer));
    p.apply({saying(u"r0"_s, u"hello"_s, Direction::Out, u"question"_s)}); // it stands before what was there before ours
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"question"_s, u"hello"_s}));
    QCOMPARE(p.reread(own).delivery, Delivery::PossiblySent);
    p.apply({saying(u"r1"_s, u"hello"_s, Direction::Out)});
    QCOMPARE(p.reread(own).remoteId, u"r1"_s);
    QCOMPARE(p.messages().size(), 3u);
}

void TestTimeless::languagesAreCompared_data()
{
    using Texts = QMap<QString, QString>;
    QTest::addColumn<Texts>("own");
    QTest::addColumn<Texts>("appeared");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("same");
    const Texts both{{u"en"_s, u"Hi"_s}, {u"ar"_s, u"مرحبا"_s}};
    QTest::newRow("the same") << both << both << u"Hi"_s << true;
    QTest::newRow("the same, shown in another language") << both << both << u"مرحبا"_s << true;
    QTest::newRow("one is another") << both << Texts{{u"en"_s, u"Hi"_s}, {u"ar"_s, u"أهلا"_s}} << u"Hi"_s << false;
    QTest::newRow("one is missing") << both << Texts{{u"en"_s, u"Hi"_s}} << u"Hi"_s << false;
    QTest::newRow("sent in none, told in one") << Texts() << Texts{{u"en"_s, u"Hi"_s}} << u"Hi"_s << true;
}

void TestTimeless::languagesAreCompared()
{
    using Texts = QMap<QString, QString>;
    QFETCH(Texts, own);
    QFETCH(Texts, appeared);
    QFETCH(QString, shown);
    QFETCH(bool, same);
    Profile p;
    OutgoingMessage message = reply(u"Hi"_s);
    std::get<TextContent>(message.content).texts = own;
    take(p.store->enqueue(p.conversation().id, message, Delivery::Queued, kNow, kNow));
    take(p.store->doubtSend(beginTimeless(p), kLostAnswer));
    Event event = saying(u"r1"_s, shown, Direction::Out);
    std::get<TextContent>(std::get<MessageAppeared>(event.body).message.content).texts = appeared;
    p.apply({event});
    QCOMPARE(p.messages().size(), same ? 1u : 2u);
}

void TestTimeless::pageBeforeTheAnswer_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("asCustomer");
    QTest::newRow("said to be ours") << int(Direction::Out) << false;
    QTest::newRow("of an unnamed sender") << int(Direction::Unknown) << false;
    QTest::newRow("of the customer, whom we spoke for") << int(Direction::In) << true;
}

void TestTimeless::pageBeforeTheAnswer()
{
    QFETCH(int, side);
    QFETCH(bool, asCustomer);
    for (const bool alike : {true, false}) {
        Profile p;
        p.apply({listed(u"read"_s)});
        take(p.store->markRead(p.conversation().id));
        p.apply({listed(u"question"_s)});
        const Message own = asCustomer ? sentAsCustomer(p, u"hello"_s) : p.sent(u"hello"_s);
        const auto item = beginTimeless(p);
        p.apply({saying(u"r1"_s, alike ? u"hello"_s : u"changed on its way"_s, Direction(side))});
        take(p.store->accept(item, {.remoteId = u"r1"_s}));
        QCOMPARE(p.words(), (QStringList{u"read"_s, u"question"_s, u"hello"_s}));
        QCOMPARE(p.reread(own).remoteId, u"r1"_s);
        QCOMPARE(p.reread(own).delivery, Delivery::Accepted);
        QCOMPARE(p.conversation().unread, 1);
        QCOMPARE(take(p.store->messages(p.conversation().id, {})).firstUnread, std::optional(p.messages().at(1).orderKey));
        QCOMPARE(p.conversation().snippet, u"hello"_s);
        QCOMPARE(p.conversation().queued, 0);
        QVERIFY(take(p.store->outbox()).empty());
        QCOMPARE(p.apply({saying(u"r1"_s, alike ? u"hello"_s : u"changed on its way"_s, Direction(side))}).repeated, 1);
    }
}

void TestTimeless::wrongGuessGivesTheCustomerBack()
{
    Profile p;
    const Message own = p.sent(u"hello"_s);
    const auto item = beginTimeless(p);
    p.apply({saying(u"r1"_s, u"hello"_s, Direction::Unknown)});
    QCOMPARE(p.messages().size(), 1u);
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->accept(item, {.remoteId = u"r2"_s}));
    QCOMPARE(p.reread(own).remoteId, u"r2"_s);
    const auto messages = p.messages();
    QCOMPARE(messages.size(), 2u);
    const Message &theirs = messages.at(0).id == own.id ? messages.at(1) : messages.at(0);
    QCOMPARE(theirs.remoteId, u"r1"_s);
    QCOMPARE(theirs.direction, Direction::Unknown);
    QCOMPARE(theirs.delivery, Delivery::Received);
    QCOMPARE(p.conversation().unread, 1);
    QCOMPARE(committed.takeFirst().at(0).value<ChangeSet>().arrived.at(0).second, theirs.id);
}

void TestTimeless::speakingForTheCustomerAnswersNobody()
{
    const auto waiting = [](Profile &p) { return take(p.store->counts(kNow + 2 * kHour)).waitingOverHour; };
    Profile p;
    p.apply({listed(u"question"_s)}, kNow);
    sentAsCustomer(p, u"and one more thing"_s);
    QCOMPARE(waiting(p), 1);
    QCOMPARE(p.conversation().unread, 1);
    QCOMPARE(p.conversation().snippetDirection, Direction::In);
    take(p.store->accept(beginTimeless(p), {.remoteId = u"r1"_s}));
    QCOMPARE(waiting(p), 1);
    p.sent(u"an answer"_s);
    QCOMPARE(waiting(p), 0);
    sentAsCustomer(p, u"a call"_s); // it waits for an answer like any other word of theirs
    QCOMPARE(waiting(p), 1);
    QCOMPARE(p.conversation().unread, 1);
}

void TestTimeless::whatFailedWasNotSaid()
{
    Profile p;
    const Message own = sentAsCustomer(p, u"a call"_s);
    const auto waiting = [&p] { return take(p.store->counts(kNow + 2 * kHour)).waitingOverHour; };
    QCOMPARE(waiting(), 1);
    take(p.store->failSend(beginTimeless(p), {.kind = ErrorKind::InvalidInput}));
    QCOMPARE(waiting(), 0);
    take(p.store->sendAgain(own.id, kNow));
    QCOMPARE(waiting(), 1);
}

QASID_TEST(TestTimeless)
#include "timeless_test.moc"
