#include "core/engine/sync.h"
#include "tests/engine/pollprovider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

using Cursor = PolledServer::Cursor;

namespace {

constexpr TimeMs kMinute = 60'000;

} // namespace

class SyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhateverWayThePagesRun_data();
    void readsWhateverWayThePagesRun();
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

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
