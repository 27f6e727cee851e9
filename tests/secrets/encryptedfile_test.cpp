#include "core/secrets/encryptedfilestore.h"
#include "tests/secrets/answerof.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace qasid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secrets kKept{{u"token"_s, u"tök-secret"_s}, {u"webhook_secret"_s, u"\u0642"_s}};
const AccountId kFirstAccount{1};
const AccountId kSecondAccount{2};
const QString kPassphrase = u"correct horse"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
}

//! Writes without end, until this program is killed.
int writeForEver(const QString &path)
{
    EncryptedFileStore store(path, sealedfile::Cost::least());
    if (!answerOf(store.unlock(kPassphrase)))
        return 1;
    for (int i = 0;; ++i) {
        const QString value = QString(50'000, QChar(u'a' + i % 26));
        if (!answerOf(store.write(kFirstAccount, {{u"value"_s, value}})))
            return 1;
        if (i == 0)
            puts("writing"), fflush(stdout);
    }
}

} // namespace

class EncryptedFileTest : public QObject {
    Q_OBJECT
public:
    static int child(const QString &path) { return writeForEver(path); }

private Q_SLOTS:
    void init();

    void keepsSecretsOverAClose();
    void isForItsOwnerAlone();
    void holdsNothingInPlain();
    void isClosedUntilUnlocked();
    void wrongPassphraseDoesNotOpen();
    void unlockingAgainKeepsItOpen();
    void brokenFileIsNotOverwritten_data();
    void brokenFileIsNotOverwritten();
    void folderThatCannotBeWrittenIsSaid();
    void withoutRoomTheFileStays();
    void unlockingDoesNotBlockTheWindow();
    void killedWriterLeavesAGoodFile();

private:
    std::unique_ptr<EncryptedFileStore> store() const { return std::make_unique<EncryptedFileStore>(m_path, sealedfile::Cost::least()); }
    std::unique_ptr<EncryptedFileStore> openStore() const
    {
        auto opened = store();
        if (const auto done = answerOf(opened->unlock(kPassphrase)); !done)
            qFatal("%ls", qUtf16Printable(done.error().detail));
        return opened;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void EncryptedFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"secrets.enc"_s);
}

void EncryptedFileTest::keepsSecretsOverAClose()
{
    auto first = openStore();
    QCOMPARE(first->kind(), CredentialStore::Kind::EncryptedFile);
    QVERIFY(answerOf(first->probe()));
    QCOMPARE(*answerOf(first->read(kFirstAccount)), Secrets());
    QVERIFY(answerOf(first->write(kFirstAccount, kKept)));
    QVERIFY(answerOf(first->write(kSecondAccount, {{u"token"_s, u"two"_s}})));
    QVERIFY(answerOf(first->write(kSecondAccount, {{u"other"_s, u"2"_s}})));

    auto second = openStore();
    QVERIFY(answerOf(second->probe()));
    QCOMPARE(*answerOf(second->read(kFirstAccount)), kKept);
    QCOMPARE(*answerOf(second->read(kSecondAccount)), (Secrets{{u"other"_s, u"2"_s}}));
    QVERIFY(answerOf(second->remove(kFirstAccount)));
    QVERIFY(answerOf(second->remove(kFirstAccount)));

    auto third = openStore();
    QCOMPARE(*answerOf(third->read(kFirstAccount)), Secrets());
    QCOMPARE(answerOf(third->read(kSecondAccount))->size(), 1);
}

void EncryptedFileTest::isForItsOwnerAlone()
{
    const auto opened = openStore();
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(m_path), mine);
    QVERIFY(answerOf(opened->write(kFirstAccount, kKept)));
    QCOMPARE(QFile::permissions(m_path), mine);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void EncryptedFileTest::holdsNothingInPlain()
{
    QVERIFY(answerOf(openStore()->write(kFirstAccount, kKept)));
    const auto bytes = contents(m_path);
    QVERIFY(!bytes.contains("secret"));
    QVERIFY(!bytes.contains("token"));
    QVERIFY(!bytes.contains(kPassphrase.toUtf8()));
}

void EncryptedFileTest::isClosedUntilUnlocked()
{
    auto closed = store();
    QCOMPARE(answerOf(closed->probe()).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(answerOf(closed->read(kFirstAccount)).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(answerOf(closed->write(kFirstAccount, kKept)).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(answerOf(closed->remove(kFirstAccount)).error().kind, ErrorKind::KeychainMissing);
    QVERIFY(!QFile::exists(m_path));

    openStore();
    QCOMPARE(answerOf(closed->probe()).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(answerOf(closed->read(kFirstAccount)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(answerOf(closed->write(kFirstAccount, kKept)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(answerOf(closed->remove(kFirstAccount)).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(answerOf(closed->unlock(kPassphrase)));
    QVERIFY(answerOf(closed->write(kFirstAccount, kKept)));
}

void EncryptedFileTest::wrongPassphraseDoesNotOpen()
{
    QVERIFY(answerOf(openStore()->write(kFirstAccount, kKept)));
    const auto before = contents(m_path);
    auto wrong = store();
    for (const auto &passphrase : {u"Correct horse"_s, u"correct horse "_s, u""_s}) {
        QCOMPARE(answerOf(wrong->unlock(passphrase)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(wrong->read(kFirstAccount)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(wrong->write(kFirstAccount, {})).error().kind, ErrorKind::KeychainLocked);
    }
    QCOMPARE(contents(m_path), before);
    QCOMPARE(*answerOf(openStore()->read(kFirstAccount)), kKept);
}

void EncryptedFileTest::unlockingAgainKeepsItOpen()
{
    const auto opened = openStore();
    QVERIFY(answerOf(opened->write(kFirstAccount, kKept)));
    QVERIFY(!answerOf(opened->unlock(u"wrong"_s)));
    QCOMPARE(*answerOf(opened->read(kFirstAccount)), kKept);
    QVERIFY(answerOf(opened->unlock(kPassphrase)));
    QCOMPARE(*answerOf(opened->read(kFirstAccount)), kKept);
}

void EncryptedFileTest::brokenFileIsNotOverwritten_data()
{
    QTest::addColumn<int>("kept"); // bytes from the start; -1: all, with the last one changed
    QTest::newRow("empty") << 0;
    QTest::newRow("cut in the header") << 40;
    QTest::newRow("cut in the content") << 120;
    QTest::newRow("changed") << -1;
}

void EncryptedFileTest::brokenFileIsNotOverwritten()
{
    QFETCH(int, kept);
    const auto opened = openStore();
    QVERIFY(answerOf(opened->write(kFirstAccount, kKept)));
    QByteArray broken = contents(m_path);
    if (kept >= 0)
        broken.truncate(kept);
    else
        broken.back() = char(broken.back() ^ 1);
    replace(m_path, broken);

    QCOMPARE(answerOf(store()->unlock(kPassphrase)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(opened->read(kFirstAccount)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(opened->write(kFirstAccount, kKept)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(opened->probe()).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(contents(m_path), broken);
}

void EncryptedFileTest::folderThatCannotBeWrittenIsSaid()
{
    EncryptedFileStore nowhere(m_folder->filePath(u"absent/secrets.enc"_s), sealedfile::Cost::least());
    QCOMPARE(answerOf(nowhere.unlock(kPassphrase)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(nowhere.read(kFirstAccount)).error().kind, ErrorKind::KeychainMissing);
}

void EncryptedFileTest::withoutRoomTheFileStays()
{
#ifdef Q_OS_UNIX
    const auto opened = openStore();
    QVERIFY(answerOf(opened->write(kFirstAccount, kKept)));
    const QByteArray before = contents(m_path);

    // A file that may not grow stands in for a full disk.
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const rlimit none{0, unlimited.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const auto written = answerOf(opened->write(kSecondAccount, {{u"token"_s, u"two"_s}}));
    const auto probed = answerOf(opened->probe());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    std::signal(SIGXFSZ, signalBefore);

    QVERIFY(!written);
    QVERIFY(!probed);
    QCOMPARE(contents(m_path), before);
    QCOMPARE(*answerOf(openStore()->read(kFirstAccount)), kKept);
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void EncryptedFileTest::unlockingDoesNotBlockTheWindow()
{
    // The cost a person's file has. The event loop must go on turning meanwhile.
    EncryptedFileStore slow(m_path);
    int turns = 0;
    QTimer turning;
    connect(&turning, &QTimer::timeout, this, [&turns] { ++turns; });
    turning.start(1ms);
    const auto future = slow.unlock(kPassphrase);
    QVERIFY(!future.isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    QVERIFY(future.result());
    QVERIFY2(turns > 5, qPrintable(QString::number(turns)));
}

void EncryptedFileTest::killedWriterLeavesAGoodFile()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QVERIFY(answerOf(openStore()->write(kSecondAccount, kKept)));
    for (int i = 0; i < 20; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"encryptedfile_test"_s, u"--child"_s, m_path});
        QTRY_VERIFY(writer.canReadLine() || writer.state() == QProcess::NotRunning);
        QTest::qWait(int(random.bounded(20)));
        writer.kill();
        QTRY_COMPARE(writer.state(), QProcess::NotRunning);
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const auto opened = openStore();
        const auto written = answerOf(opened->read(kFirstAccount));
        QVERIFY(written);
        const QString value = written->value(u"value"_s);
        QCOMPARE(value, QString(50'000, value.front()));
        QCOMPARE(*answerOf(opened->read(kSecondAccount)), kKept);
    }
}

QASID_TEST(EncryptedFileTest)
#include "encryptedfile_test.moc"
