#include "core/secrets/credentialstores.h"
#include "core/secrets/encryptedfilestore.h"
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answerof.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

const Secrets kSecrets{{u"token"_s, u"tök-secret"_s}, {u"webhook_secret"_s, u"\u0642 \"quoted\""_s}};
const AccountId kOne{1};
const AccountId kTwo{2};

} // namespace

//! On a real Secret Service that is open.
class KeychainOpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecrets()
    {
        {
            KeychainStore store(u"profile-a"_s);
            QCOMPARE(store.kind(), CredentialStore::Kind::SystemKeychain);
            QVERIFY(answerOf(store.probe()));
            QCOMPARE(*answerOf(store.read(kOne)), Secrets());
            QVERIFY(answerOf(store.write(kOne, kSecrets)));
            QVERIFY(answerOf(store.write(kTwo, {{u"token"_s, u"two"_s}})));
            QVERIFY(answerOf(store.write(kTwo, {{u"other"_s, u"2"_s}})));
        }
        KeychainStore again(u"profile-a"_s);
        QCOMPARE(*answerOf(again.read(kOne)), kSecrets);
        QCOMPARE(*answerOf(again.read(kTwo)), (Secrets{{u"other"_s, u"2"_s}}));
        QVERIFY(answerOf(again.remove(kOne)));
        QVERIFY(answerOf(again.remove(kOne)));
        QCOMPARE(*answerOf(again.read(kOne)), Secrets());
        QCOMPARE(answerOf(again.read(kTwo))->size(), 1);
    }

    void profilesAreApart()
    {
        KeychainStore a(u"profile-1"_s);
        KeychainStore b(u"profile-2"_s);
        QVERIFY(answerOf(a.write(kOne, kSecrets)));
        QCOMPARE(*answerOf(b.read(kOne)), Secrets());
        QVERIFY(answerOf(b.remove(kOne)));
        QCOMPARE(*answerOf(a.read(kOne)), kSecrets);
    }

    void callsAreCarriedOutInOrder()
    {
        KeychainStore store(u"profile-order"_s);
        store.write(kOne, {{u"n"_s, u"1"_s}});
        const auto first = store.read(kOne);
        store.remove(kOne);
        const auto none = store.read(kOne);
        store.write(kOne, {{u"n"_s, u"2"_s}});
        const auto second = store.read(kOne);
        const auto works = store.probe();
        QCOMPARE(answerOf(first)->value(u"n"_s), u"1"_s);
        QCOMPARE(*answerOf(none), Secrets());
        QCOMPARE(answerOf(second)->value(u"n"_s), u"2"_s);
        QVERIFY(answerOf(works));
    }

    void longSecretIsKept()
    {
        KeychainStore store(u"profile-long"_s);
        const Secrets secrets{{u"token"_s, QString(60'000, u'x')}};
        QVERIFY(answerOf(store.write(kOne, secrets)));
        QCOMPARE(*answerOf(store.read(kOne)), secrets);
    }

    void foreignEntryIsNotTakenForSecrets()
    {
        auto *write = new QKeychain::WritePasswordJob(u"Qasid"_s);
        write->setKey(u"profile-foreign/1"_s);
        write->setTextData(u"not ours"_s);
        bool written = false;
        connect(write, &QKeychain::Job::finished, this, [&written] { written = true; });
        write->start();
        QTRY_VERIFY(written);
        KeychainStore store(u"profile-foreign"_s);
        const auto read = answerOf(store.read(kOne));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!read.error().detail.contains(u"not ours"_s));
    }

    void storeGoingAwayAnswers()
    {
        auto store = std::make_unique<KeychainStore>(u"profile-gone"_s);
        const auto read = store->read(kOne);
        const auto probe = store->probe();
        store.reset();
        QCOMPARE(answerOf(read).error().kind, ErrorKind::Cancelled);
        QCOMPARE(answerOf(probe).error().kind, ErrorKind::Cancelled);
    }

    void keychainIsChosen_data()
    {
        QTest::addColumn<bool>("fileThere");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<CredentialStore::Kind>("kind");
        QTest::addColumn<bool>("works");
        QTest::newRow("new profile") << false << u""_s << CredentialStore::Kind::SystemKeychain << true;
        QTest::newRow("new profile, passphrase") << false << u"pass"_s << CredentialStore::Kind::SystemKeychain << true;
        QTest::newRow("file there") << true << u"pass"_s << CredentialStore::Kind::EncryptedFile << true;
        QTest::newRow("file there, no passphrase") << true << u""_s << CredentialStore::Kind::EncryptedFile << false;
        QTest::newRow("file there, wrong passphrase") << true << u"wrong"_s << CredentialStore::Kind::EncryptedFile << false;
    }
    void keychainIsChosen()
    {
        QFETCH(bool, fileThere);
        QFETCH(QString, passphrase);
        QFETCH(bool, works);
        const QTemporaryDir profile;
        const QString path = profile.filePath(encryptedFileName());
        if (fileThere) {
            EncryptedFileStore file(path, sealedfile::Cost::least());
            QVERIFY(answerOf(file.unlock(u"pass"_s)));
        }
        std::unique_ptr<CredentialStore> store;
        openCredentialStore(profile.path(), u"profile-choice"_s, passphrase, this, [&store](auto opened) { store = std::move(opened); });
        QTRY_VERIFY(store);
        QTEST(store->kind(), "kind");
        QCOMPARE(bool(answerOf(store->probe())), works);
        QCOMPARE(QFile::exists(path), fileThere);
    }
};

QASID_TEST(KeychainOpenTest)
#include "keychain_open_test.moc"
