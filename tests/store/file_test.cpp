#include "core/sql/cleanpages.h"
#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "core/sql/sqlerror.h"
#include "core/sql/sqlwriter.h"
#include "tests/store/filesizelimit.h"
#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

//! The file behind the store: who may read it, how it grows up, and what stays after a failure.
class TestFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPrivate();
    void migratesFromEmpty();
    void backsUpBeforeEachStep();
    void failedStepLeavesTheOldSchema();
    void refusesNewerFile();
    void refusesWhatIsNoDatabase();
    void errorKinds_data();
    void errorKinds();

    void cleansOnlyWhatIsUnused_data();
    void cleansOnlyWhatIsUnused();
    void deletedWordsLeaveThePages();

    void waitingWritesShareCommits();
    void failedWriteLeavesNothing();
    void readsDoNotWaitForWrites();
    void answersBeforeItCloses();
    void logStaysSmall();
    void diskFullIsToldAndOver();
    void diskFullIsOverByItself();
    void purgesOldRequests();
    void killedWriterKeepsWhatItAnswered();

public:
    static int child(const QString &directory);
};

namespace {

QFileDevice::Permissions permissions(const QString &path)
{
    constexpr auto kAll = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
        | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFile::permissions(path) & kAll;
}

constexpr QFileDevice::Permissions kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unique_ptr<Database> openIn(const QString &fileName)
{
    auto database = Database::open(fileName, Database::Mode::Write);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

const Migration kStepOne{1,
    u"-- a comment; with a semicolon\nCREATE TABLE one (a INTEGER) STRICT;\nINSERT INTO one VALUES (7);\n"
    "CREATE TRIGGER t AFTER INSERT ON one\nBEGIN\n    UPDATE one SET a = a + 1;\nEND;\n"_s};
const Migration kStepTwo{2, u"CREATE TABLE two (b TEXT) STRICT;\n"_s};
const Migration kStepBroken{2, u"CREATE TABLE two (b TEXT) STRICT;\nCREATE TABLE two (b TEXT) STRICT;\n"_s};

} // namespace

void TestFile::isPrivate()
{
    QTemporaryDir folder;
    const QString directory = folder.path() + u"/profile"_s;
    QVERIFY(QDir().mkpath(directory));
    QFile::setPermissions(directory, QFileDevice::Permissions(0x7755));
    auto store = Store::open(directory);
    QVERIFY(store);
    take((*store)->setSetting(u"a"_s, u"b"_s));
    QCOMPARE(permissions(directory), kPrivateFile | QFileDevice::ExeOwner);
    QCOMPARE((*store)->fileName(), directory + u"/qasid.db"_s);
    QCOMPARE(permissions((*store)->fileName()), kPrivateFile);
    QCOMPARE(permissions((*store)->fileName() + u"-wal"_s), kPrivateFile);
}

void TestFile::migratesFromEmpty()
{
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"a.db"_s);
    auto database = openIn(fileName);
    QVERIFY(migrate(*database, fileName, {kStepOne, kStepTwo}));
    QCOMPARE(*schemaVersion(*database), 2);
    QVERIFY(database->run(u"INSERT INTO one VALUES (1)"_s));
    QCOMPARE(*database->number(u"SELECT SUM(a) FROM one"_s), 10); // the trigger works: (7+1) + (1+1)
    for (const int step : {1, 2})
        QVERIFY(!QFile::exists(backupName(fileName, step))); // there was nothing to keep
}

void TestFile::backsUpBeforeEachStep()
{
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"a.db"_s);
    auto database = openIn(fileName);
    QVERIFY(migrate(*database, fileName, {kStepOne}));
    QVERIFY(migrate(*database, fileName, {kStepOne, kStepTwo}));
    const QString backup = backupName(fileName, 2);
    QCOMPARE(permissions(backup), kPrivateFile);
    auto before = openIn(backup);
    QCOMPARE(*schemaVersion(*before), 1);
    QCOMPARE(*before->number(u"SELECT a FROM one"_s), 7);
    QVERIFY(!before->run(u"SELECT * FROM two"_s));
}

void TestFile::failedStepLeavesTheOldSchema()
{
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"a.db"_s);
    auto database = openIn(fileName);
    QVERIFY(migrate(*database, fileName, {kStepOne}));
    QCOMPARE(migrate(*database, fileName, {kStepOne, kStepBroken}).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(*schemaVersion(*database), 1);
    QVERIFY(!database->run(u"SELECT * FROM two"_s));
    QVERIFY(migrate(*database, fileName, {kStepOne, kStepTwo}));
}

void TestFile::refusesNewerFile()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"words"_s)});
    const QString fileName = p.store->fileName();
    p.store.reset();
    QVERIFY(openIn(fileName)->execute(u"PRAGMA user_version=999"_s));
    const auto before = [&] {
        QFile file(fileName);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray bytes = before();
    const auto opened = Store::open(p.folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Conflict);
    QVERIFY(opened.error().detail.contains(u"newer"_s));
    QCOMPARE(before(), bytes);
    const auto exported = StoreExport::open(p.folder.path());
    QVERIFY(!exported);
    QCOMPARE(exported.error(), opened.error());
}

void TestFile::refusesWhatIsNoDatabase()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"qasid.db"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = Store::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StorageFailed);
    QVERIFY(opened.error().detail.startsWith(u"the profile's file is damaged"_s));
}

void TestFile::errorKinds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("SQLITE_FULL") << 13 << int(ErrorKind::DiskFull);
    QTest::newRow("SQLITE_IOERR_WRITE") << 778 << int(ErrorKind::DiskFull);
    QTest::newRow("SQLITE_IOERR_FSYNC") << 1034 << int(ErrorKind::DiskFull);
    QTest::newRow("SQLITE_IOERR_SHMSIZE") << 4874 << int(ErrorKind::DiskFull);
    QTest::newRow("SQLITE_IOERR_READ") << 266 << int(ErrorKind::StorageFailed);
    QTest::newRow("SQLITE_BUSY") << 5 << int(ErrorKind::Busy);
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << int(ErrorKind::Busy);
    QTest::newRow("SQLITE_CORRUPT") << 11 << int(ErrorKind::StorageFailed);
    QTest::newRow("SQLITE_CONSTRAINT_UNIQUE") << 2067 << int(ErrorKind::StorageFailed);
}

void TestFile::errorKinds()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    QCOMPARE(errorKindOfSqlite(code), ErrorKind(kind));
}

void TestFile::cleansOnlyWhatIsUnused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("first");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    // Kind, first free block, cells, begin of their content, fragments; then the places of the cells.
    const auto header = [](std::initializer_list<int> bytes) {
        QByteArray made;
        for (const int byte : bytes)
            made += char(byte);
        return made;
    };
    QTest::newRow("leaf of a table") << header({13, 0, 0, 0, 2, 3, 0, 0, 3, 0, 3, 80}) << false << 12 << 768;
    QTest::newRow("leaf of an index") << header({10, 0, 0, 0, 1, 2, 0, 0, 2, 0}) << false << 10 << 512;
    QTest::newRow("inner page of a table") << header({5, 0, 0, 0, 1, 3, 0, 0, 0, 0, 0, 9, 3, 0}) << false << 14 << 768;
    QTest::newRow("inner page of an index") << header({2, 0, 0, 0, 1, 3, 0, 0, 0, 0, 0, 9, 3, 0}) << false << 14 << 768;
    QTest::newRow("empty leaf") << header({13, 0, 0, 0, 0, 4, 0, 0}) << false << 8 << 1024;
    QTest::newRow("behind the file's header") << header({13, 0, 0, 0, 1, 3, 0, 0, 3, 0}) << true << 110 << 768;
    QTest::newRow("overflow or free") << header({0, 0, 0, 7, 0, 1, 3, 0}) << false << 0 << 0;
    QTest::newRow("a cell before the content") << header({13, 0, 0, 0, 1, 3, 0, 0, 2, 0}) << false << 0 << 0;
    QTest::newRow("a cell behind the page") << header({13, 0, 0, 0, 1, 3, 0, 0, 4, 0}) << false << 0 << 0;
    QTest::newRow("more cells than fit") << header({13, 0, 0, 255, 255, 3, 0, 0, 3, 0}) << false << 0 << 0;
    QTest::newRow("content behind the page") << header({13, 0, 0, 0, 1, 5, 0, 0, 5, 0}) << false << 0 << 0;
}

void TestFile::cleansOnlyWhatIsUnused()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, first);
    QFETCH(int, from);
    QFETCH(int, to);
    QByteArray page(1024, 'x');
    page.replace(first ? 100 : 0, header.size(), header);
    QByteArray expected = page;
    expected.replace(from, to - from, QByteArray(to - from, '\0'));
    cleanpages::clean(reinterpret_cast<unsigned char *>(page.data()), int(page.size()), first);
    QCOMPARE(page, expected);
}

void TestFile::deletedWordsLeaveThePages()
{
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"a.db"_s);
    auto database = openIn(fileName);
    QVERIFY(database->execute(u"CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT"_s));
    QVERIFY(database->execute(u"CREATE INDEX by_word ON words (word)"_s));
    // Rows between rows, again and again: pages are split and joined all the time.
    for (int i = 0; i < 6000; ++i) {
        const QString word = u"secret %1"_s.arg(i * 7919 % 6000) + QString(i * 31 % 300, u'.');
        QVERIFY(database->run(u"INSERT INTO words VALUES (?, ?)"_s, {qint64(i) * 4799 % 6007, word}));
    }
    QVERIFY(database->run(u"UPDATE words SET word = word || ' and more of it' WHERE id % 3 = 0"_s));
    QVERIFY(database->run(u"DELETE FROM words WHERE id % 7 <> 0"_s));
    const int stay = *database->run(u"UPDATE words SET word = 'stays'"_s);
    QVERIFY(stay > 800);
    QVERIFY(*database->checkpoint(true));
    QFile file(fileName);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("secret"), 0);
    QCOMPARE(*database->number(u"SELECT COUNT(*) FROM words WHERE word = 'stays'"_s), stay);
    QCOMPARE(database->first(u"PRAGMA integrity_check"_s, {}, [](const Row &row) { return row.text(0); })->value_or(QString()), u"ok"_s);
}

void TestFile::waitingWritesShareCommits()
{
    Profile p;
    constexpr int kWrites = 400;
    QSignalSpy committed(p.store.get(), &Store::committed);
    std::vector<Future<InboundOutcome>> answers;
    for (int i = 0; i < kWrites; ++i) {
        const auto id = QString::number(i);
        answers.push_back(p.store->applyInbound(
            p.account, Profile::request(), {.events = {Profile::message(id, id, Direction::In, kNow + i)}, .quarantined = {}}));
    }
    for (const auto &answer : answers)
        QCOMPARE(take(answer).applied, 1);
    QVERIFY2(committed.count() <= kWrites / 4, qPrintable(u"%1 commits"_s.arg(committed.count())));
    QCOMPARE(p.rows(u"messages"_s), kWrites);
}

void TestFile::failedWriteLeavesNothing()
{
    class Insert final : public SqlWriter::Job {
    public:
        Insert(int number, bool works)
            : m_number(number)
            , m_works(works)
        {
        }
        Result<Done> apply(Database &db) override
        {
            const auto inserted = db.run(u"INSERT INTO numbers VALUES (?)"_s, {m_number});
            if (!inserted)
                return fail(inserted.error());
            return m_works ? Result<Done>(Done()) : fail(ErrorKind::Conflict, u"changed its mind"_s);
        }

    private:
        const int m_number;
        const bool m_works;
    };
    QTemporaryDir folder;
    const QString fileName = folder.filePath(u"a.db"_s);
    QList<ErrorKind> errors; // written in the writer's thread, read when that has ended
    int answered = 0;
    {
        auto writer = SqlWriter::open(
            fileName, [](Database &db) { return db.execute(u"CREATE TABLE numbers (n INTEGER UNIQUE) STRICT"_s); },
            [&](SqlWriter::Batch batch) {
                for (const auto &answer : batch.answers) {
                    ++answered;
                    if (answer.error)
                        errors.append(answer.error->kind);
                }
            });
        QVERIFY(writer);
        for (int i = 0; i < 10; ++i)
            (*writer)->add(std::make_unique<Insert>(i, i != 4));
        (*writer)->add(std::make_unique<Insert>(9, true)); // there already
    }
    QCOMPARE(answered, 11);
    QCOMPARE(errors, (QList<ErrorKind>{ErrorKind::Conflict, ErrorKind::StorageFailed}));
    auto database = openIn(fileName);
    QCOMPARE(*database->number(u"SELECT COUNT(*) FROM numbers"_s), 9);
    QCOMPARE(*database->number(u"SELECT COUNT(*) FROM numbers WHERE n = 4"_s), 0);
}

void TestFile::readsDoNotWaitForWrites()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"words"_s)});
    // Another connection holds the write lock: writing waits, reading does not.
    auto holder = openIn(p.store->fileName());
    QVERIFY(holder->execute(u"BEGIN IMMEDIATE"_s));
    const auto write = p.store->setSetting(u"a"_s, u"b"_s);
    QCOMPARE(take(p.store->conversations({}, {}, 10)).rows.size(), 1u);
    QVERIFY(!write.isFinished());
    QVERIFY(holder->execute(u"COMMIT"_s));
    take(write);
}

void TestFile::answersBeforeItCloses()
{
    Profile p;
    std::vector<Future<Done>> answers;
    answers.reserve(50);
    for (int i = 0; i < 50; ++i)
        answers.push_back(p.store->setSetting(QString::number(i), u"x"_s));
    p.store.reset();
    for (const auto &answer : answers) {
        QVERIFY(answer.isFinished());
        QVERIFY(answer.result());
    }
    p.open();
    QCOMPARE(take(p.store->settings()).size(), 50);
}

void TestFile::logStaysSmall()
{
    Profile p;
    for (int round = 0; round < 40; ++round) {
        std::vector<Event> events;
        for (int i = 0; i < 100; ++i) {
            const auto id = QString::number(round * 100 + i);
            events.push_back(Profile::message(id, QString(200, u'x'), Direction::In, kNow + i, u"c%1"_s.arg(i)));
        }
        for (const Event &event : events)
            (void)p.store->applyInbound(p.account, Profile::request(QByteArray(300, 'y')), {.events = {event}, .quarantined = {}});
        take(p.store->setSetting(u"round"_s, QString::number(round)));
    }
    QCOMPARE(p.rows(u"messages"_s), 4000);
    const auto walBytes = QFileInfo(p.store->fileName() + u"-wal"_s).size();
    QVERIFY2(walBytes < 24 * 1024 * 1024, qPrintable(QString::number(walBytes)));
    const QString fileName = p.store->fileName();
    p.store.reset();
    QVERIFY(!QFile::exists(fileName + u"-wal"_s) || QFileInfo(fileName + u"-wal"_s).size() == 0);
}

void TestFile::diskFullIsToldAndOver()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"before"_s)});
    QSignalSpy full(p.store.get(), &Store::diskFull);
    const QByteArray large(2 * 1024 * 1024, 'x');
    {
        FileSizeLimit limit(1024 * 1024);
        const auto result = wait(p.store->applyInbound(
            p.account, Profile::request(large), {.events = {Profile::message(u"m2"_s, u"lost"_s)}, .quarantined = {}}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        QCOMPARE(full.count(), 1);
        QCOMPARE(full[0][0].toBool(), true);
        QCOMPARE(p.words(), QStringList{u"before"_s}); // reading goes on, and nothing of it is left
        const auto again = wait(p.store->applyInbound(
            p.account, Profile::request(large), {.events = {Profile::message(u"m2"_s, u"lost"_s)}, .quarantined = {}}));
        QCOMPARE(again.error().kind, ErrorKind::DiskFull);
        QCOMPARE(full.count(), 1); // told once
    }
    p.apply({Profile::message(u"m2"_s, u"after"_s)});
    QCOMPARE(full.count(), 2);
    QCOMPARE(full[1][0].toBool(), false);
    QCOMPARE(p.words(), (QStringList{u"before"_s, u"after"_s}));
}

void TestFile::diskFullIsOverByItself()
{
    Profile p;
    QSignalSpy full(p.store.get(), &Store::diskFull);
    {
        FileSizeLimit limit(1024 * 1024);
        const auto result = wait(p.store->setSetting(u"a"_s, QString(2 * 1024 * 1024, u'x')));
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        QCOMPARE(full.count(), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(full.count(), 2, 20'000); // without any write
    QCOMPARE(full[1][0].toBool(), false);
}

void TestFile::purgesOldRequests()
{
    Profile p;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    std::vector<Future<InboundOutcome>> answers;
    for (int i = 0; i < 250; ++i) {
        const auto id = QString::number(i);
        const TimeMs received = i < 240 ? now - 31 * 24 * kHour : now;
        answers.push_back(p.store->applyInbound(p.account, Profile::request("{}", received),
            {.events = {Profile::message(id, id, Direction::In, received)}, .quarantined = {}}));
    }
    for (const auto &answer : answers)
        take(answer);
    QCOMPARE(p.rows(u"inbound"_s), 250);
    p.open();
    QTRY_COMPARE(p.rows(u"inbound"_s), 10);
    QCOMPARE(p.rows(u"messages"_s), 250);
    QCOMPARE(p.apply({Profile::message(u"0"_s, u"0"_s)}).repeated, 1); // still known
}

int TestFile::child(const QString &directory)
{
    auto opened = Store::open(directory);
    if (!opened)
        return 2;
    Store &store = **opened;
    const AccountId account = take(store.addAccount({.provider = u"digishare"_s, .name = u"Shop"_s})).id;
    std::printf("account %lld\n", static_cast<long long>(account.value));
    std::fflush(stdout);
    // Many in flight at once; what was answered is said at once, and only then.
    int next = 0;
    std::function<void()> add = [&] {
        const QString id = QString::number(next++);
        const auto answer = store.applyInbound(account, Profile::request(QByteArray(400, 'r')),
            {.events = {Profile::message(id, id, Direction::In, kNow + next)}, .quarantined = {}});
        onResult(&store, answer, [&, id](const Result<InboundOutcome> &outcome) {
            if (outcome) {
                std::printf("%s\n", qPrintable(id));
                std::fflush(stdout);
            }
            add();
        });
    };
    for (int i = 0; i < 20; ++i)
        add();
    return QCoreApplication::exec();
}

void TestFile::killedWriterKeepsWhatItAnswered()
{
    // The number of answers after which the child is killed varies with the round.
    for (const int killAfter : {1, 7, 60, 333, 900}) {
        QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"file_test"_s, u"--child"_s, folder.path()});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (said.count('\n') <= killAfter) {
            QVERIFY(child.waitForReadyRead(20'000));
            said += child.readAllStandardOutput();
        }
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();

        auto opened = Store::open(folder.path());
        QVERIFY(opened);
        auto exported = StoreExport::open(folder.path());
        QVERIFY(exported);
        QStringList stored;
        QVERIFY((*exported)->eachConversation({}, {}, [&](const Conversation &conversation, const std::vector<Message> &messages) {
            for (const Message &message : messages)
                stored.append(message.remoteId);
            if (conversation.unread != int(messages.size()))
                stored.append(u"wrong count"_s);
        }));
        const QSet<QString> kept(stored.begin(), stored.end());
        QCOMPARE(kept.size(), stored.size()); // each once
        auto lines = said.left(said.lastIndexOf('\n')).split('\n');
        lines.removeFirst();
        QVERIFY(lines.size() >= killAfter);
        for (const QByteArray &line : lines)
            QVERIFY2(kept.contains(QString::fromLatin1(line)), line.constData());
        QVERIFY(kept.size() <= lines.size() + 20 + 512); // nothing that was never asked for
    }
}

QASID_TEST(TestFile)

#include "file_test.moc"
