#include "core/secrets/credentialstores.h"
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answerof.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secrets kUnanswered{{u"token"_s, u"secret"_s}};
const AccountId kSilent{1};

} // namespace

//! A keychain that answers nothing: no call waits for ever.
class KeychainSilentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallEnds()
    {
        KeychainStore store(u"profile"_s, 300ms);
        QCOMPARE(answerOf(store.probe()).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(store.read(kSilent)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(store.write(kSilent, kUnanswered)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(store.remove(kSilent)).error().kind, ErrorKind::KeychainLocked);
    }

    void fileIsTakenWithAPassphrase()
    {
        const QTemporaryDir profile;
        std::unique_ptr<CredentialStore> store;
        openCredentialStore(profile.path(), u"profile"_s, u"passphrase"_s, this, [&store](auto chosen) { store = std::move(chosen); });
        QVERIFY(QTest::qWaitFor([&store] { return bool(store); }, 30'000));
        QCOMPARE(store->kind(), CredentialStore::Kind::EncryptedFile);
        QVERIFY(answerOf(store->write(kSilent, kUnanswered)));
        QCOMPARE(*answerOf(store->read(kSilent)), kUnanswered);
    }
};

QASID_TEST(KeychainSilentTest)
#include "keychain_silent_test.moc"
