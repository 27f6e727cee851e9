#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "core/store/messagesearch.h"
#include "tests/store/filesizelimit.h"
#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

constexpr TimeMs kLongAgo = kNow - 60 * kDay;
constexpr TimeMs kKeptSince = kNow - 30 * kDay;

QStringList found(Profile &p, const QString &typed)
{
    QStringList texts;
    for (const SearchHit &hit : take(p.store->search({.text = typed}, 500)).hits)
        texts += hit.text;
    return texts;
}

std::unique_ptr<Database> openFile(const QString &fileName)
{
    auto opened = Database::open(fileName, Database::Mode::Write);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

qint64 number(const QString &fileName, const QString &sql)
{
    const auto answer = openFile(fileName)->number(sql);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer;
}

void execute(const QString &fileName, const QStringList &statements)
{
    const auto database = openFile(fileName);
    for (const QString &sql : statements) {
        if (const auto done = database->execute(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

//! Every message and customer is in the index once, by what it says now, and nothing else is.
void checkIndex(const QString &fileName)
{
    const auto database = openFile(fileName);
    for (const QString &index : {u"message_search"_s, u"customer_search"_s}) {
        const auto sound = database->run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().detail));
    }
    QCOMPARE(database->number(u"SELECT COUNT(*) FROM messages_to_search"_s).value_or(-1), 0);
    QCOMPARE(database->number(u"SELECT COUNT(*) FROM customers_to_search"_s).value_or(-1), 0);
    QCOMPARE(database->number(u"SELECT COUNT(*) FROM message_words"_s).value_or(-1),
        database->number(u"SELECT COUNT(*) FROM messages WHERE direction <> 2"_s).value_or(-2));
    QCOMPARE(database->number(u"SELECT COUNT(*) FROM customer_words"_s).value_or(-1),
        database->number(u"SELECT COUNT(*) FROM customers"_s).value_or(-2));
}

//! Nothing is left to put in.
bool isIndexed(const QString &fileName)
{
    return number(fileName,
               u"SELECT (SELECT COUNT(*) FROM messages_to_search) + (SELECT COUNT(*) FROM customers_to_search)"
               " + (SELECT COUNT(*) FROM messages, search_state WHERE messages.id > newest OR messages.id < oldest)"_s)
        == 0;
}

void waitUntilIndexed(Profile &p)
{
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(p.store->fileName()), 60'000);
}

//! Everything the profile has on the disk.
QByteArray bytesIn(const QString &directory)
{
    QByteArray bytes;
    for (const QString &name : QDir(directory).entryList(QDir::Files)) {
        QFile file(QDir(directory).filePath(name));
        if (file.open(QFile::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

//! What of the words the index itself still lists.
qint64 termsLike(const QString &fileName, const QString &pattern)
{
    const auto database = openFile(fileName);
    (void)database->execute(u"CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, message_search, row)"_s);
    return database->number(u"SELECT COUNT(*) FROM temp.terms WHERE term GLOB ?"_s, {pattern}).value_or(-1);
}

//! The file as it is before the step of the schema that made the index.
QString makeOlder(const QString &folder, int messages)
{
    { // makes the schema's steps known to this process
        QTemporaryDir elsewhere;
        (void)Store::open(elsewhere.path());
    }
    const QString fileName = folder + u"/qasid.db"_s;
    auto steps = readMigrations(u":/qasid/store/migrations"_s);
    const auto database = openFile(fileName);
    if (!steps || !migrate(*database, fileName, {(*steps)[0], (*steps)[1], (*steps)[2]}))
        qFatal("the third schema cannot be made");
    const QStringList statements{u"INSERT INTO profile VALUES (1, 'the-profile', 5)"_s,
        u"INSERT INTO accounts (provider, name, colour, enabled, settings, webhook_token, created)"
        " VALUES ('digishare', 'Shop', '', 1, '{}', 'token', 5)"_s,
        u"INSERT INTO customers (account, remote_id, name, nickname, phone, email, channel, channel_address, facts)"
        " VALUES (1, 'u1', 'Salma', '', '', '', '', '', '')"_s,
        u"INSERT INTO conversations (account, remote_id, customer, last_activity) VALUES (1, 'c1', 1, 2000)"_s,
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " INSERT INTO messages (conversation, remote_id, direction, author, time, order_key, content, attachments, buttons, reply_to, "
        "delivery)"
        " SELECT 1, 'm' || i, 0, '', 2000 + i, (2000 + i) * 1024, '{\"kind\":\"text\",\"text\":\"order number' || i || '\"}', 0, '', '', 0 FROM n"_s
            .arg(messages)};
    for (const QString &sql : statements) {
        if (const auto done = database->execute(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return fileName;
}

} // namespace

//! The index of what is searched stays in step with the profile, whatever happens.
class TestSearchIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsWhatHappens();
    void olderProfileIsIndexed();
    void killedWhileIndexing();
    void otherFoldIsIndexedAnew();
    void shellMayWrite();

    void purgedWordsAreGone();
    void withdrawnWordsAreGone();
    void removedAccountIsGone();

    void damagedIndexIsMadeAnew();
    void damagedIndexHoldsNothingUp();
    void fullDiskLosesNothing();

public:
    static int child(const QString &directory);
};

void TestSearchIndex::followsWhatHappens()
{
    Profile p;
    const AccountId other = p.addAccount(u"Other"_s);
    for (int i = 0; i < 200; ++i) {
        const TimeMs time = i % 4 == 0 ? kLongAgo + i : kNow + i;
        Event event = Profile::message(u"m%1"_s.arg(i), u"words of %1"_s.arg(i), Direction(i % 5), time, u"c%1"_s.arg(i % 7));
        std::get<MessageAppeared>(event.body).customer = {.remoteId = u"u%1"_s.arg(i % 7), .name = u"Client %1"_s.arg(i)};
        take(p.store->applyInbound(i % 3 == 0 ? other : p.account, Profile::request(), {.events = {event}, .quarantined = {}}));
        if (i % 11 == 0)
            take(p.store->withdraw(p.sent(u"withdrawn"_s, u"c1"_s).id));
        if (i % 13 == 0)
            take(p.store->setNickname(p.conversation(u"c2"_s).id, u"Nick %1"_s.arg(i)));
        if (i % 50 == 49) {
            while (take(p.store->purge(p.account, kKeptSince)).more) { }
        }
    }
    take(p.store->removeConversation(p.conversation(u"c3"_s).id));
    take(p.store->removeAccount(other));
    waitUntilIndexed(p);
    p.store.reset();
    const QString fileName = p.folder.filePath(u"qasid.db"_s);
    // What happened has words here as well.
    execute(fileName, {u"DELETE FROM message_words WHERE message IN (SELECT id FROM messages WHERE direction = 2)"_s});
    checkIndex(fileName);
    QVERIFY(number(fileName, u"SELECT COUNT(*) FROM message_words"_s) > 20);
}

void TestSearchIndex::olderProfileIsIndexed()
{
    Profile p(false);
    p.store.reset();
    QFile::remove(p.folder.filePath(u"qasid.db"_s));
    makeOlder(p.folder.path(), 5000);
    p.open();
    p.account = {1};
    QSignalSpy told(p.store.get(), &Store::allIndexed);
    // The newest first, and what comes meanwhile.
    p.apply({Profile::message(u"new"_s, u"order number5001"_s)});
    QCOMPARE(found(p, u"number5001"_s).size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY(isIndexed(p.store->fileName()));
    QVERIFY(take(p.store->search({.text = u"number1"_s}, 1)).whole);
    QCOMPARE(found(p, u"number1"_s).size(), 500); // and more: it begins many
    QCOMPARE(found(p, u"number4999"_s).size(), 1);
    QCOMPARE(take(p.store->searchCustomers(u"salma"_s, {}, 10)).size(), 1u);
    p.store.reset();
    const QString fileName = p.folder.filePath(u"qasid.db"_s);
    checkIndex(fileName);
    // A search says when there is something that it cannot find yet.
    execute(fileName, {u"UPDATE search_state SET oldest = 100"_s});
    const auto part = messagesearch::search(*openFile(fileName), {.text = u"order"_s}, 1, {});
    QVERIFY(part && !part->whole && part->hits.size() == 1);
}

int TestSearchIndex::child(const QString &directory)
{
    auto opened = Store::open(directory);
    if (!opened)
        return 2;
    std::printf("open\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

void TestSearchIndex::killedWhileIndexing()
{
    QTemporaryDir folder;
    constexpr int kMessages = 20'000;
    const QString fileName = makeOlder(folder.path(), kMessages);
    qint64 before = -1;
    for (int round = 0; round < 4; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"searchindex_test"_s, u"--child"_s, folder.path()});
        QVERIFY(child.waitForReadyRead(60'000));
        // Until it has come further than the one before.
        const auto done = [&] { return number(fileName, u"SELECT COUNT(*) FROM message_words"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(done() > before, 60'000);
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        before = std::min(done(), qint64(kMessages - 1));
    }
    Profile p(false);
    p.store.reset();
    QFile::remove(p.folder.filePath(u"qasid.db"_s));
    QVERIFY(QFile::copy(fileName, p.folder.filePath(u"qasid.db"_s)));
    if (QFile::exists(fileName + u"-wal"_s))
        QVERIFY(QFile::copy(fileName + u"-wal"_s, p.folder.filePath(u"qasid.db-wal"_s)));
    p.open();
    waitUntilIndexed(p);
    QCOMPARE(found(p, u"number777"_s).size(), 11); // with 7770 to 7779
    p.store.reset();
    checkIndex(p.folder.filePath(u"qasid.db"_s));
}

void TestSearchIndex::otherFoldIsIndexedAnew()
{
    Profile p;
    std::vector<Event> events;
    events.reserve(1000);
    for (int i = 0; i < 1000; ++i)
        events.push_back(Profile::message(u"m%1"_s.arg(i), u"Ünder %1"_s.arg(i)));
    p.apply(std::move(events));
    waitUntilIndexed(p);
    p.store.reset();
    // As another version might have written it.
    const QString fileName = p.folder.filePath(u"qasid.db"_s);
    execute(fileName,
        {u"CREATE TEMP TABLE old AS SELECT message, replace(words, 'under', 'uender') AS words FROM message_words"_s,
            u"DELETE FROM message_words"_s, u"INSERT INTO message_words SELECT message, words FROM old"_s,
            u"UPDATE search_state SET version = 0"_s});
    p.open();
    QVERIFY(!found(p, u"uender"_s).isEmpty() || !found(p, u"under"_s).isEmpty()); // nothing vanishes meanwhile
    waitUntilIndexed(p);
    QCOMPARE(found(p, u"uender"_s).size(), 0);
    QCOMPARE(found(p, u"under"_s).size(), 500);
    p.store.reset();
    checkIndex(fileName);
    QCOMPARE(number(fileName, u"SELECT version FROM search_state"_s), kSearchVersion);
}

void TestSearchIndex::shellMayWrite()
{
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty())
        QSKIP("there is no sqlite3 here");
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"wrong words"_s), Profile::message(u"m2"_s, u"other words"_s)});
    waitUntilIndexed(p);
    p.store.reset();
    const QString fileName = p.folder.filePath(u"qasid.db"_s);
    QCOMPARE(QProcess::execute(shell,
                 {fileName,
                     u"PRAGMA foreign_keys=ON; UPDATE messages SET content = replace(content, 'wrong', 'right') WHERE remote_id = 'm1';"
                     " DELETE FROM messages WHERE remote_id = 'm2'; UPDATE customers SET name = 'Typed';"_s}),
        0);
    p.open();
    waitUntilIndexed(p);
    QCOMPARE(found(p, u"wrong"_s), QStringList());
    QCOMPARE(found(p, u"words"_s), QStringList{u"right words"_s});
    QCOMPARE(take(p.store->searchCustomers(u"typed"_s, {}, 10)).size(), 1u);
    p.store.reset();
    checkIndex(fileName);
}

void TestSearchIndex::purgedWordsAreGone()
{
    Profile p;
    // Enough for the index to have several segments, of words that differ from their beginning.
    for (int i = 0; i < 300; ++i) {
        const QString conversation = u"c%1"_s.arg(i % 5);
        p.apply(
            {Profile::message(u"old%1"_s.arg(i), u"%1hiddenword shared"_s.arg(i), Direction::In, kLongAgo + i, conversation)}, kLongAgo);
        p.apply({Profile::message(u"new%1"_s.arg(i), u"%1keptword shared"_s.arg(i), Direction::In, kNow + i, conversation)});
    }
    waitUntilIndexed(p);
    QCOMPARE(termsLike(p.store->fileName(), u"*hiddenword"_s), 300);
    while (take(p.store->purge(p.account, kKeptSince)).more) { }
    QCOMPARE(termsLike(p.store->fileName(), u"*hiddenword"_s), 0);
    QCOMPARE(termsLike(p.store->fileName(), u"*keptword"_s), 300);
    QCOMPARE(bytesIn(p.folder.path()).count("hiddenword"), 0);
    QCOMPARE(bytesIn(p.folder.path()).count("hidde"), 0);
    QCOMPARE(found(p, u"shared"_s).size(), 300);
    p.store.reset();
    checkIndex(p.folder.filePath(u"qasid.db"_s));
}

void TestSearchIndex::withdrawnWordsAreGone()
{
    Profile p;
    const Message sent = p.sent(u"hiddenword"_s);
    QCOMPARE(found(p, u"hiddenword"_s).size(), 1);
    take(p.store->withdraw(sent.id));
    QTRY_COMPARE_WITH_TIMEOUT(bytesIn(p.folder.path()).count("hiddenword"), 0, 30'000);
}

void TestSearchIndex::removedAccountIsGone()
{
    Profile p;
    const AccountId other = p.addAccount(u"Other"_s);
    Event event = Profile::message(u"m1"_s, u"hiddenword"_s);
    std::get<MessageAppeared>(event.body).customer = {.remoteId = u"u1"_s, .name = u"Hiddenname"_s};
    take(p.store->applyInbound(other, Profile::request(), {.events = {event}, .quarantined = {}}));
    p.apply({Profile::message(u"m2"_s, u"keptword"_s)});
    QCOMPARE(found(p, u"hiddenword"_s).size(), 1);
    take(p.store->removeAccount(other));
    const QByteArray bytes = bytesIn(p.folder.path()).toLower();
    QCOMPARE(bytes.count("hiddenword"), 0);
    QCOMPARE(bytes.count("hiddenname"), 0);
    QVERIFY(bytes.contains("keptword"));
}

void TestSearchIndex::damagedIndexIsMadeAnew()
{
    Profile p;
    std::vector<Event> events;
    events.reserve(400);
    for (int i = 0; i < 400; ++i)
        events.push_back(Profile::message(u"m%1"_s.arg(i), u"order %1"_s.arg(i)));
    p.apply(std::move(events));
    waitUntilIndexed(p);
    p.store.reset();
    const QString fileName = p.folder.filePath(u"qasid.db"_s);
    execute(fileName, {u"DELETE FROM message_search_data WHERE id > 10"_s});
    p.open();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the search index is made anew"_s));
    QCOMPARE(found(p, u"order"_s).size(), 400);
    p.apply({Profile::message(u"after"_s, u"order after"_s)});
    QCOMPARE(found(p, u"after"_s).size(), 1);
    p.store.reset();
    checkIndex(fileName);
}

void TestSearchIndex::damagedIndexHoldsNothingUp()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"order"_s)});
    waitUntilIndexed(p);
    p.store.reset();
    // Beyond repair: what it is made of is gone.
    execute(p.folder.filePath(u"qasid.db"_s), {u"DROP TABLE message_search_data"_s});
    p.open();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(p.apply({Profile::message(u"n%1"_s.arg(i), u"order"_s)}).applied, 1);
    QCOMPARE(wait(p.store->search({.text = u"order"_s}, 10)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(p.words().size(), 51);
}

void TestSearchIndex::fullDiskLosesNothing()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"before"_s)});
    waitUntilIndexed(p);
    {
        const FileSizeLimit limit(QFileInfo(p.store->fileName()).size() + 64 * 1024);
        for (int i = 0; i < 20; ++i)
            (void)wait(p.store->applyInbound(
                p.account, Profile::request(), {.events = {Profile::message(u"n%1"_s.arg(i), QString(8000, u'y'))}, .quarantined = {}}));
        QCOMPARE(found(p, u"before"_s).size(), 1);
    }
    p.apply({Profile::message(u"m2"_s, u"after"_s)});
    waitUntilIndexed(p);
    QCOMPARE(found(p, u"after"_s).size(), 1);
    p.store.reset();
    checkIndex(p.folder.filePath(u"qasid.db"_s));
}

QASID_TEST(TestSearchIndex)

#include "searchindex_test.moc"
