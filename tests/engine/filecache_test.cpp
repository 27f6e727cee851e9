#include "core/engine/filecache.h"
#include "tests/engine/deskprovider.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class FileCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesWhatWasUsedLongestAgo();
    void makesRoomAndFetchesAgain();

private:
    static constexpr int kMb = 1024 * 1024;

    static FileCache::Kept file(int id, qint64 bytes, qint64 used, bool there = true)
    {
        return {.attachment = AttachmentId{id}, .path = {}, .bytes = bytes, .used = used, .there = there};
    }

    static QList<qint64> ids(const std::vector<FileCache::Kept> &files)
    {
        QList<qint64> ids;
        for (const FileCache::Kept &one : files)
            ids += one.attachment.value;
        return ids;
    }
};

void FileCacheTest::choosesWhatWasUsedLongestAgo()
{
    QVERIFY(beyondLimit({}, 0).empty());
    QVERIFY(beyondLimit({file(1, 10, 3), file(2, 10, 1)}, 20).empty());
    QCOMPARE(ids(beyondLimit({file(1, 10, 3), file(2, 10, 1), file(3, 10, 2)}, 20)), QList<qint64>{2});
    QCOMPARE(ids(beyondLimit({file(1, 10, 3), file(2, 10, 1), file(3, 10, 2)}, 10)), (QList<qint64>{2, 3}));
    QCOMPARE(ids(beyondLimit({file(1, 30, 1), file(2, 1, 2)}, 20)), QList<qint64>{1});
    QCOMPARE(ids(beyondLimit({file(1, 0, 0, false), file(2, 1, 2)}, 20)), QList<qint64>{1}); // gone already
}

void FileCacheTest::makesRoomAndFetchesAgain()
{
    DeskRoom room;
    const auto has = [](const QString &id) { return QJsonObject{{u"id"_s, id}, {u"file"_s, u"/file"_s}}; };
    room.replies["/list"] = [&](const InboundRequest &) {
        return DeskRoom::body({{u"messages"_s, QJsonArray{has(u"m1"_s), has(u"m2"_s)}}});
    };
    room.replies["/file"] = [](const InboundRequest &) { return http::Response{.body = QByteArray(6 * kMb, 'x')}; };
    QVERIFY(await(room.inbox->setSetting(u"file_cache_mb"_s, u"10"_s)));
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = await(room.inbox->followConversation(room.addDesk(), u"c1"_s));
    QVERIFY(id);
    const auto page = await(room.inbox->messages(*id, {}));
    QCOMPARE(page->messages.size(), size_t(2));
    const auto fetch
        = [&](size_t i) { return await(room.inbox->fetchAttachment(page->messages[i].id, page->messages[i].attachments[0].id)); };
    const auto first = fetch(0);
    QVERIFY(first && QFileInfo::exists(*first));
    QFile older(*first);
    QVERIFY(older.open(QIODevice::ReadWrite));
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-3);
    QVERIFY(older.setFileTime(longAgo, QFileDevice::FileModificationTime) && older.setFileTime(longAgo, QFileDevice::FileAccessTime));
    older.close();
    const auto second = fetch(1);
    QVERIFY(second);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(*first), 15'000);
    QTRY_VERIFY(room.message(page->messages[0].id).attachments[0].localPath.isEmpty());
    QVERIFY(QFileInfo::exists(*second));
    const auto again = fetch(0);
    QVERIFY(again && QFileInfo::exists(*again));
    QCOMPARE(await(room.inbox->setSetting(u"file_cache_mb"_s, u"9"_s)).error().kind, ErrorKind::InvalidInput);
}

QASID_TEST(FileCacheTest)
#include "filecache_test.moc"
