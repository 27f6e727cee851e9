#include "core/engine/sync.h"
#include "tests/engine/pollprovider.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

using Cursor = PolledServer::Cursor;

namespace {

} // namespace

class SyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhateverWayThePagesRun_data();
    void readsWhateverWayThePagesRun();
    void asksOftenForWhatWasJustFollowed();
    void storesNothingWhenNothingIsNew();
    void goesOnWithHistoryAfterARestart();
    void findsAndWatchesChildren();
    void readsBack();
    void waitsAsLongAsItIsAskedTo();
    void stopsWhenTheKeyIsRefused();
    void asksSingleWhereBatchesAreRefused();
    void goesOnWithoutAConversationThatIsGone();
    void setsAsideWhatCannotBeRead();
    void leavesPagesThatHaveNoEnd();
};

void SyncTest::readsWhateverWayThePagesRun_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::addColumn<bool>("times");
    QTest::addColumn<Cursor>("cursor");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("count");
    const std::pair<Cursor, const char *> cursors[]
        = {{Cursor::Next, "next"}, {Cursor::Last, "last"}, {Cursor::Repeated, "repeated"}, {Cursor::Opaque, "opaque"}};
    for (const bool newestFirst : {true, false}) {
        for (const bool times : {true, false}) {
            for (const auto &[cursor, name] : cursors) {
                if (cursor == Cursor::Opaque && !times && !newestFirst)
                    continue; // nothing tells; see tellsTheOrderByWhatIsNew()
                for (const auto &[size, count] : {std::pair(2, 9), std::pair(5, 23), std::pair(50, 23), std::pair(5, 10)}) {
                    QTest::addRow("%s first, %s times, cursor %s, %d of %d", newestFirst ? "newest" : "oldest", times ? "with" : "without",
                        name, size, count)
                        << newestFirst << times << cursor << size << count;
                }
            }
        }
    }
}

void SyncTest::readsWhateverWayThePagesRun()
{
    QFETCH(bool, newestFirst);
    QFETCH(bool, times);
    QFETCH(Cursor, cursor);
    QFETCH(int, pageSize);
    QFETCH(int, count);
    PolledRoom room;
    room.server.newestFirst = newestFirst;
    room.server.times = times;
    room.server.cursor = cursor;
    room.server.pageSize = pageSize;
    TimeMs time = room.clock.now() - 100'000;
    const auto post = [&](int i) { room.server.post(u"c1"_s, u"text %1"_s.arg(i), i % 3 == 0, time += 100); };
    for (int i = 0; i < count; ++i)
        post(i);
    const ConversationId conversation = room.follow(u"c1"_s);
    room.settle();
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));

    post(count); // one
    room.pass(31 * kMinute, 11 * kMinute);
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));

    for (int i = 0; i < 3 * pageSize; ++i) // more than fit on a page
        post(1'000 + i);
    room.pass(31 * kMinute, 11 * kMinute);
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));

    room.reopen();
    post(5'000);
    room.settle();
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));
}

void SyncTest::asksOftenForWhatWasJustFollowed()
{
    PolledRoom room;
    room.server.times = true;
    room.server.post(u"c1"_s, u"long ago"_s, false, room.clock.now() - 48 * 60 * kMinute);
    const ConversationId conversation = room.follow(u"c1"_s);
    room.settle();
    room.server.post(u"c1"_s, u"new"_s, true, room.clock.now());
    room.pass(kMinute, 5'000);
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));
}

void SyncTest::storesNothingWhenNothingIsNew()
{
    PolledRoom room;
    for (int i = 0; i < 7; ++i)
        room.server.post(u"c1"_s, QString::number(i));
    room.follow(u"c1"_s);
    room.settle();
    int commits = 0;
    connect(room.store.get(), &Store::committed, this, [&](const ChangeSet &) { ++commits; });
    const size_t before = room.server.requests.size();
    room.pass(120 * kMinute, 10 * kMinute);
    QVERIFY(room.server.requests.size() >= before + 4);
    QCOMPARE(commits, 0);
}

void SyncTest::goesOnWithHistoryAfterARestart()
{
    PolledRoom room;
    for (int i = 0; i < 40; ++i)
        room.server.post(u"c1"_s, QString::number(i));
    int pages = 0;
    room.server.asked = [&](const ListingRequest &) {
        if (++pages == 4)
            room.server.failsWith = Error{.kind = ErrorKind::Unreachable, .detail = u"gone"_s};
    };
    const ConversationId conversation = room.follow(u"c1"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.sync->trouble(room.account).has_value(); }, 10'000));
    QVERIFY(room.accounts->find(room.account)->sendTrouble);
    QVERIFY(room.texts(conversation).size() < 40);
    room.server.failsWith.reset();
    room.reopen();
    room.server.post(u"c1"_s, u"new"_s);
    room.settle();
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));
    QVERIFY(!room.accounts->find(room.account)->sendTrouble);
}

void SyncTest::findsAndWatchesChildren()
{
    PolledRoom room;
    room.server.post(u"top"_s, u"hello"_s, true);
    const ConversationId top = room.follow(u"top"_s);
    room.settle();
    for (int i = 0; i < 7; ++i) {
        const QString name = u"child%1"_s.arg(i);
        room.server.talks[name].parent = u"top"_s;
        room.server.post(name, u"first of %1"_s.arg(name));
    }
    room.sync->retryNow();
    room.settle();
    const auto children = await(room.store->childrenOf(top, 100));
    QVERIFY(children);
    QCOMPARE(children->size(), 7);
    for (const Conversation &child : *children) {
        QCOMPARE(room.texts(child.id), QStringList{u"first of "_s + child.remoteId});
        QCOMPARE(child.unread, 1); // it began while its parent was watched
    }
    const auto told = [&] {
        const auto above = await(room.store->messages(top, {}));
        return above ? std::count_if(above->messages.begin(), above->messages.end(),
                   [](const Message &message) { return message.direction == Direction::System; })
                     : -1;
    };
    QTRY_COMPARE(told(), 7); // each is told there, after what it said was read
    room.server.requests.clear();
    room.server.post(u"child3"_s, u"second"_s);
    room.pass(kMinute, 5'000);
    QCOMPARE(room.texts(children->front().id).isEmpty(), false);
    const auto found = std::find_if(children->begin(), children->end(), [](const auto &child) { return child.remoteId == u"child3"_s; });
    QCOMPARE(room.texts(found->id).last(), u"second"_s);
    for (const auto &pages : room.server.requests) {
        for (const ListingRequest &page : pages)
            QVERIFY(page.kind == ListingRequest::Kind::Children || page.conversation == u"child3"_s || page.conversation == u"top"_s);
    }
}

void SyncTest::readsBack()
{
    PolledRoom room;
    for (int i = 0; i < 20; ++i)
        room.server.post(u"c1"_s, QString::number(i));
    const ConversationId conversation = room.follow(u"c1"_s);
    room.settle();
    for (int i = 0; i < 12; ++i)
        room.server.post(u"c1"_s, u"later %1"_s.arg(i), true);
    const auto read = await(room.sync->readBack(conversation));
    QVERIFY(read);
    QVERIFY(*read);
    QCOMPARE(room.texts(conversation), room.textsThere(u"c1"_s));
    QCOMPARE(await(room.sync->readBack({999})).error().kind, ErrorKind::NotFound);
    room.server.failsWith = Error{.kind = ErrorKind::ServerFailed, .detail = u"no"_s};
    QCOMPARE(await(room.sync->readBack(conversation)).error().kind, ErrorKind::ServerFailed);
}

void SyncTest::waitsAsLongAsItIsAskedTo()
{
    PolledRoom room;
    room.server.post(u"c1"_s, u"1"_s);
    room.server.failsWith = Error{.kind = ErrorKind::RateLimited, .detail = u"slower"_s, .retryAfter = std::chrono::seconds(90)};
    const ConversationId conversation = room.follow(u"c1"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.sync->limitedUntil(room.account).has_value(); }, 10'000));
    const size_t asked = room.server.requests.size();
    room.server.failsWith.reset();
    room.pass(89'000, 30'000);
    QCOMPARE(room.server.requests.size(), asked);
    room.pass(2'000);
    QCOMPARE(room.texts(conversation), QStringList{u"1"_s});
    QVERIFY(!room.sync->trouble(room.account));
}

void SyncTest::stopsWhenTheKeyIsRefused()
{
    PolledRoom room;
    room.server.post(u"c1"_s, u"1"_s);
    room.server.failsWith = Error{.kind = ErrorKind::Unauthorized, .detail = u"who?"_s};
    const ConversationId conversation = room.follow(u"c1"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.accounts->find(room.account)->account.keyRefused.has_value(); }, 10'000));
    const size_t asked = room.server.requests.size();
    room.pass(60 * kMinute, 20 * kMinute);
    QCOMPARE(room.server.requests.size(), asked);
    room.server.failsWith.reset();
    room.sync->retryNow(); // asks whether the key is good again
    QVERIFY(QTest::qWaitFor([&] { return room.texts(conversation).size() == 1; }, 10'000));
    QVERIFY(!room.accounts->find(room.account)->account.keyRefused);
}

void SyncTest::asksSingleWhereBatchesAreRefused()
{
    PolledRoom room(60);
    room.server.pagesAtOnce = 10;
    room.server.refusesBatches = true;
    std::vector<ConversationId> all;
    for (int i = 0; i < 12; ++i) {
        room.server.post(u"c%1"_s.arg(i), u"hello"_s);
        all.push_back(room.follow(u"c%1"_s.arg(i)));
    }
    room.pass(2 * kMinute);
    for (const ConversationId id : all)
        QCOMPARE(room.texts(id), QStringList{u"hello"_s});
}

void SyncTest::goesOnWithoutAConversationThatIsGone()
{
    PolledRoom room;
    room.server.post(u"here"_s, u"1"_s);
    room.follow(u"gone"_s);
    const ConversationId here = room.follow(u"here"_s);
    room.pass(kMinute * 40, 10 * kMinute);
    room.server.post(u"here"_s, u"2"_s);
    room.pass(kMinute * 40, 10 * kMinute);
    QCOMPARE(room.texts(here), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(room.sync->diagnostics()[0][u"missing"_s].toInt(), 1);
}

void SyncTest::setsAsideWhatCannotBeRead()
{
    PolledRoom room;
    room.server.post(u"c1"_s, u"1"_s);
    room.server.post(u"c1"_s, u"2"_s);
    room.server.talks[u"c1"_s].posts[0].unreadable = true;
    const ConversationId conversation = room.follow(u"c1"_s);
    room.pass(90 * kMinute, 10 * kMinute);
    room.reopen();
    room.pass(90 * kMinute, 10 * kMinute);
    QCOMPARE(room.texts(conversation), QStringList{u"2"_s});
    QCOMPARE(await(room.store->quarantine(10))->size(), 1);
}

void SyncTest::leavesPagesThatHaveNoEnd()
{
    PolledRoom room;
    room.server.cursorsLoop = true;
    for (int i = 0; i < 12; ++i)
        room.server.post(u"c1"_s, QString::number(i));
    room.follow(u"c1"_s);
    room.settle();
    QVERIFY(room.server.requests.size() < 10);
}

QASID_TEST(SyncTest)
#include "sync_test.moc"
