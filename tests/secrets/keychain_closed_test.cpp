#include "core/secrets/credentialstores.h"
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answerof.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

const Secrets kRefused{{u"token"_s, u"secret"_s}};
const AccountId kClosed{1};

} // namespace

//! Where the keychain does not open or is not there (as the environment's EXPECTED says): no call may pass for "never saved".
class KeychainClosedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto name = qEnvironmentVariable("EXPECTED");
        m_expected = errorKindFromName(name);
        QVERIFY(m_expected == ErrorKind::KeychainLocked || m_expected == ErrorKind::KeychainMissing);
    }

    void everyCallSaysSo()
    {
        KeychainStore store(u"profile"_s);
        QCOMPARE(answerOf(store.probe()).error().kind, m_expected);
        QCOMPARE(answerOf(store.read(kClosed)).error().kind, m_expected);
        QCOMPARE(answerOf(store.write(kClosed, kRefused)).error().kind, m_expected);
        QCOMPARE(answerOf(store.remove(kClosed)).error().kind, m_expected);
    }

    void fileIsTakenWithAPassphrase()
    {
        const QTemporaryDir profile;
        const auto store = opened(profile, u"passphrase"_s);
        QCOMPARE(store->kind(), CredentialStore::Kind::EncryptedFile);
        QVERIFY(answerOf(store->probe()));
        QVERIFY(answerOf(store->write(kClosed, kRefused)));
        QCOMPARE(*answerOf(opened(profile, u"passphrase"_s)->read(kClosed)), kRefused);
        QCOMPARE(answerOf(opened(profile, u"wrong"_s)->read(kClosed)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(opened(profile, u""_s)->read(kClosed)).error().kind, ErrorKind::KeychainLocked);
    }

    void withoutPassphraseNothingIsKept()
    {
        const QTemporaryDir profile;
        const auto store = opened(profile, u""_s);
        QCOMPARE(answerOf(store->probe()).error().kind, m_expected);
        QCOMPARE(answerOf(store->read(kClosed)).error().kind, m_expected);
        QCOMPARE(answerOf(store->write(kClosed, kRefused)).error().kind, m_expected);
        QVERIFY(!QFile::exists(profile.filePath(encryptedFileName())));

        const auto unlocked = answerOf(store->unlock(u"passphrase"_s));
        if (m_expected == ErrorKind::KeychainLocked) {
            QCOMPARE(unlocked.error().kind, ErrorKind::NotSupported);
        } else {
            QVERIFY(unlocked);
            QVERIFY(answerOf(store->write(kClosed, kRefused)));
        }
    }

private:
    std::unique_ptr<CredentialStore> opened(const QTemporaryDir &profile, const QString &passphrase)
    {
        std::unique_ptr<CredentialStore> store;
        openCredentialStore(profile.path(), u"profile"_s, passphrase, this, [&store](auto chosen) { store = std::move(chosen); });
        if (!QTest::qWaitFor([&store] { return bool(store); }, 30'000))
            qFatal("no store in time");
        return store;
    }

    ErrorKind m_expected = ErrorKind::Internal;
};

QASID_TEST(KeychainClosedTest)
#include "keychain_closed_test.moc"
