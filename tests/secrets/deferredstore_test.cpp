#include "core/secrets/credentialstores.h"
#include "core/secrets/deferredstore.h"
#include "core/secrets/encryptedfilestore.h"
#include "tests/secrets/answerof.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

const Secrets kFirst{{u"token"_s, u"first"_s}};
const Secrets kSecondKey{{u"token"_s, u"second"_s}};
const AccountId kDeferred{1};
const QString kWords = u"correct horse"_s;

} // namespace

//! A profile whose keys are in the encrypted file; what is called at once comes before the store is chosen.
class DeferredStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        EncryptedFileStore file(QDir(m_profile->path()).filePath(encryptedFileName()), sealedfile::Cost::least());
        QVERIFY(answerOf(file.unlock(kWords)));
        QVERIFY(answerOf(file.write(kDeferred, kFirst)));
    }

    void callsMadeAtOnceAreCarriedOutInTheirOrder()
    {
        const auto store = opened(kWords);
        QCOMPARE(store->kind(), CredentialStore::Kind::SystemKeychain);
        const auto probed = store->probe();
        const auto before = store->read(kDeferred);
        const auto written = store->write(kDeferred, kSecondKey);
        const auto after = store->read(kDeferred);
        const auto removed = store->remove(kDeferred);
        const auto atLast = store->read(kDeferred);
        QVERIFY(!before.isFinished());
        QVERIFY(answerOf(probed));
        QCOMPARE(*answerOf(before), kFirst);
        QVERIFY(answerOf(written));
        QCOMPARE(*answerOf(after), kSecondKey);
        QVERIFY(answerOf(removed));
        QCOMPARE(*answerOf(atLast), Secrets());
        QCOMPARE(store->kind(), CredentialStore::Kind::EncryptedFile);
    }

    void callsMadeLaterGoToTheChosenStore()
    {
        const auto store = opened(kWords);
        QCOMPARE(*answerOf(store->read(kDeferred)), kFirst);
        QVERIFY(answerOf(store->write(kDeferred, kSecondKey)));
        QCOMPARE(*answerOf(opened(kWords)->read(kDeferred)), kSecondKey);
    }

    void failuresAreHandedOn()
    {
        const auto store = opened({});
        const auto locked = store->read(kDeferred);
        const auto wrong = store->unlock(u"wrong"_s);
        QCOMPARE(answerOf(locked).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(answerOf(wrong).error().kind, ErrorKind::KeychainLocked);
        QVERIFY(answerOf(store->unlock(kWords)));
        QCOMPARE(*answerOf(store->read(kDeferred)), kFirst);
    }

    void whoWaitsIsToldWhenTheStoreGoes()
    {
        auto store = opened(kWords);
        const auto read = store->read(kDeferred);
        const auto written = store->write(kDeferred, kSecondKey);
        store.reset();
        QCOMPARE(answerOf(read).error().kind, ErrorKind::Cancelled);
        const auto notWritten = answerOf(written);
        QCOMPARE(notWritten.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*answerOf(opened(kWords)->read(kDeferred)), kFirst);
    }

private:
    std::unique_ptr<DeferredStore> opened(const QString &passphrase) const
    {
        return std::make_unique<DeferredStore>(m_profile->path(), u"profile"_s, passphrase);
    }

    std::unique_ptr<QTemporaryDir> m_profile;
};

QASID_TEST(DeferredStoreTest)
#include "deferredstore_test.moc"
