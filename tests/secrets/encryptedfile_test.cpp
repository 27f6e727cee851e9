#include "core/secrets/encryptedfilestore.h"
#include "tests/secrets/answerof.h"

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

const Secrets kSecrets{{u"token"_s, u"tök-secret"_s}, {u"webhook_secret"_s, u"\u0642"_s}};
const AccountId kOne{1};
const AccountId kTwo{2};
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
        if (!answerOf(store.write(kOne, {{u"value"_s, value}})))
            return 1;
        if (i == 0)
            puts("writing"), fflush(stdout);
    }
}

} // namespace

class EncryptedFileTest : public QObject {
    Q_OBJECT

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
    QCOMPARE(*answerOf(first->read(kOne)), Secrets());
    QVERIFY(answerOf(first->write(kOne, kSecrets)));
    QVERIFY(answerOf(first->write(kTwo, {{u"token"_s, u"two"_s}})));
    QVERIFY(answerOf(first->write(kTwo, {{u"other"_s, u"2"_s}})));

    auto second = openStore();
    QVERIFY(answerOf(second->probe()));
    QCOMPARE(*answerOf(second->read(kOne)), kSecrets);
    QCOMPARE(*answerOf(second->read(kTwo)), (Secrets{{u"other"_s, u"2"_s}}));
    QVERIFY(answerOf(second->remove(kOne)));
    QVERIFY(answerOf(second->remove(kOne)));

    auto third = openStore();
    QCOMPARE(*answerOf(third->read(kOne)), Secrets());
    QCOMPARE(answerOf(third->read(kTwo))->size(), 1);
}

void EncryptedFileTest::isForItsOwnerAlone()
{
    const auto opened = openStore();
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(m_path), mine);
    QVERIFY(answerOf(opened->write(kOne, kSecrets)));
    QCOMPARE(QFile::permissions(m_path), mine);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void EncryptedFileTest::holdsNothingInPlain()
{
    QVERIFY(answerOf(openStore()->write(kOne, kSecrets)));
    const auto bytes = contents(m_path);
    QVERIFY(!bytes.contains("secret"));
    QVERIFY(!bytes.contains("token"));
    QVERIFY(!bytes.contains(kPassphrase.toUtf8()));
}

void EncryptedFileTest::isClosedUntilUnlocked()
{
    auto closed = store();
    QCOMPARE(answerOf(closed->probe()).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(answerOf(closed->read(kOne)).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(answerOf(closed->write(kOne, kSecrets)).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(answerOf(closed->remove(kOne)).error().kind, ErrorKind::KeychainMissing);
    QVERIFY(!QFile::exists(m_path));

    openStore();
    QCOMPARE(answerOf(closed->probe()).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(answerOf(closed->read(kOne)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(answerOf(closed->write(kOne, kSecrets)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(answerOf(closed->remove(kOne)).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(answerOf(closed->unlock(kPassphrase)));
    QVERIFY(answerOf(closed->write(kOne, kSecrets)));
}

void EncryptedFileTest::wrongPassphraseDoesNotOpen()
{
    QVERIFY(answerOf(openStore()->write(kOne, kSecrets)));
    const auto before = contents(m_path);
    auto wrong = store();
    for (const auto &passphrase : {u"Correct horse"_s, u"correct horse "_s, u""_s}) {
        QCOMPARE(answerOf(wrong->unlock(passphrase)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(wrong->read(kOne)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(wrong->write(kOne, {})).error().kind, ErrorKind::KeychainLocked);
    }
    QCOMPARE(contents(m_path), before);
    QCOMPARE(*answerOf(openStore()->read(kOne)), kSecrets);
}

void EncryptedFileTest::unlockingAgainKeepsItOpen()
{
    const auto opened = openStore();
    QVERIFY(answerOf(opened->write(kOne, kSecrets)));
    QVERIFY(!answerOf(opened->unlock(u"wrong"_s)));
    QCOMPARE(*answerOf(opened->read(kOne)), kSecrets);
    QVERIFY(answerOf(opened->unlock(kPassphrase)));
    QCOMPARE(*answerOf(opened->read(kOne)), kSecrets);
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
    QVERIFY(answerOf(opened->write(kOne, kSecrets)));
    QByteArray broken = contents(m_path);
    if (kept >= 0)
        broken.truncate(kept);
    else
        broken.back() = char(broken.back() ^ 1);
    replace(m_path, broken);

    QCOMPARE(answerOf(store()->unlock(kPassphrase)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(opened->read(kOne)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(opened->write(kOne, kSecrets)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(opened->probe()).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(contents(m_path), broken);
}

void EncryptedFileTest::folderThatCannotBeWrittenIsSaid()
{
    EncryptedFileStore nowhere(m_folder->filePath(u"absent/secrets.enc"_s), sealedfile::Cost::least());
    QCOMPARE(answerOf(nowhere.unlock(kPassphrase)).error().kind, ErrorKind::StorageFailed);
    QCOMPARE(answerOf(nowhere.read(kOne)).error().kind, ErrorKind::KeychainMissing);
}

void EncryptedFileTest::withoutRoomTheFileStays()
{
#ifdef Q_OS_UNIX
    const auto opened = openStore();
    QVERIFY(answerOf(opened->write(kOne, kSecrets)));
    const QByteArray before = contents(m_path);

    // A file that may not grow stands in for a full disk.
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const rlimit none{0, unlimited.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const auto written = answerOf(opened->write(kTwo, {{u"token"_s, u"two"_s}}));
    const auto probed = answerOf(opened->probe());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    std::signal(SIGXFSZ, signalBefore);

    QVERIFY(!written);
    QVERIFY(!probed);
    QCOMPARE(contents(m_path), before);
    QCOMPARE(*answerOf(openStore()->read(kOne)), kSecrets);
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
    QVERIFY(answerOf(openStore()->write(kTwo, kSecrets)));
    for (int i = 0; i < 20; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path});
        QTRY_VERIFY(writer.canReadLine() || writer.state() == QProcess::NotRunning);
        QTest::qWait(int(random.bounded(20)));
        writer.kill();
        QTRY_COMPARE(writer.state(), QProcess::NotRunning);
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const auto opened = openStore();
        const auto written = answerOf(opened->read(kOne));
        QVERIFY(written);
        const QString value = written->value(u"value"_s);
        QCOMPARE(value, QString(50'000, value.front()));
        QCOMPARE(*answerOf(opened->read(kTwo)), kSecrets);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--write"_L1)
        return writeForEver(arguments[2]);
    EncryptedFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "encryptedfile_test.moc"
