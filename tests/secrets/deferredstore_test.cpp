#include "core/secrets/credentialstores.h"
#include "core/secrets/deferredstore.h"
#include "core/secrets/encryptedfilestore.h"
#include "tests/secrets/answerof.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

const Secrets kFirst{{u"token"_s, u"first"_s}};
const Secrets kSecond{{u"token"_s, u"second"_s}};
const AccountId kOne{1};
const QString kPassphrase = u"correct horse"_s;

} // namespace

//! A profile whose keys are in the encrypted file; what is called at once comes before the store is chosen.
class DeferredStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        EncryptedFileStore file(QDir(m_profile->path()).filePath(encryptedFileName()), sealedfile::Cost::least());
        QVERIFY(answerOf(file.unlock(kPassphrase)));
        QVERIFY(answerOf(file.write(kOne, kFirst)));
    }

    void callsMadeAtOnceAreCarriedOutInTheirOrder()
    {
        const auto store = opened(kPassphrase);
        QCOMPARE(store->kind(), CredentialStore::Kind::SystemKeychain);
        const auto probed = store->probe();
        const auto before = store->read(kOne);
        const auto written = store->write(kOne, kSecond);
        const auto after = store->read(kOne);
        const auto removed = store->remove(kOne);
        const auto atLast = store->read(kOne);
        QVERIFY(!before.isFinished());
        QVERIFY(answerOf(probed));
        QCOMPARE(*answerOf(before), kFirst);
        QVERIFY(answerOf(written));
        QCOMPARE(*answerOf(after), kSecond);
        QVERIFY(answerOf(removed));
        QCOMPARE(*answerOf(atLast), Secrets());
        QCOMPARE(store->kind(), CredentialStore::Kind::EncryptedFile);
    }

    void callsMadeLaterGoToTheChosenStore()
    {
        const auto store = opened(kPassphrase);
        QCOMPARE(*answerOf(store->read(kOne)), kFirst);
        QVERIFY(answerOf(store->write(kOne, kSecond)));
        QCOMPARE(*answerOf(opened(kPassphrase)->read(kOne)), kSecond);
    }

    void failuresAreHandedOn()
    {
        const auto store = opened({});
        const auto locked = store->read(kOne);
        const auto wrong = store->unlock(u"wrong"_s);
        QCOMPARE(answerOf(locked).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(wrong).error().kind, ErrorKind::KeychainLocked);
        QVERIFY(answerOf(store->unlock(kPassphrase)));
        QCOMPARE(*answerOf(store->read(kOne)), kFirst);
    }

    void whoWaitsIsToldWhenTheStoreGoes()
    {
        auto store = opened(kPassphrase);
        const auto read = store->read(kOne);
        const auto written = store->write(kOne, kSecond);
        store.reset();
        QCOMPARE(answerOf(read).error().kind, ErrorKind::Cancelled);
        const auto notWritten = answerOf(written);
        QCOMPARE(notWritten.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*answerOf(opened(kPassphrase)->read(kOne)), kFirst);
    }

private:
    std::unique_ptr<DeferredStore> opened(const QString &passphrase) const
    {
        return std::make_unique<DeferredStore>(m_profile->path(), u"profile"_s, passphrase);
    }

    std::unique_ptr<QTemporaryDir> m_profile;
};

QTEST_GUILESS_MAIN(DeferredStoreTest)
#include "deferredstore_test.moc"
