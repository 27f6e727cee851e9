// What goes on without anybody asking: secrets that a session changes by itself, and the hourly deletion.

#include "core/engine/accounts.h"
#include "core/engine/retentionkeeper.h"
#include "tests/engine/trialprovider.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

//! A keychain in memory that fails when it is told to, and answers when it is told to.
class Keychain final : public CredentialStore {
public:
    Kind kind() const override { return Kind::SystemKeychain; }
    Future<Done> probe() override { return readyFuture<Done>(answer()); }
    Future<Secrets> read(AccountId account) override { return readyFuture<Secrets>(kept.value(account)); }
    Future<Done> remove(AccountId account) override
    {
        kept.remove(account);
        return readyFuture<Done>(Done{});
    }
    Future<Done> write(AccountId account, const Secrets &secrets) override
    {
        ++writes;
        if (silent)
            return unanswered.future();
        if (!locked)
            kept.insert(account, secrets);
        return readyFuture<Done>(answer());
    }

    bool locked = false;
    bool silent = false; //!< a write is not answered
    Promise<Done> unanswered;
    int writes = 0;
    QMap<AccountId, Secrets> kept;

private:
    Result<Done> answer() const { return locked ? Result<Done>(fail(ErrorKind::KeychainLocked, u"locked"_s)) : Done{}; }
};

class BackgroundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open(m_folder->path());
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_registry = std::make_unique<ProviderRegistry>();
        m_registry->add(std::make_unique<TrialProvider>());
        m_keychain = std::make_unique<Keychain>();
        m_accounts = std::make_unique<Accounts>(*m_store, *m_keychain, *m_registry, m_http, m_clock);
        m_account = await(m_accounts->add(u"trial"_s, u"Trial"_s, {}, {{u"key"_s, u"k"_s}})).value_or(AccountId{});
        QVERIFY(m_account);
    }
    void cleanup() { m_accounts.reset(); }

    void keepsWhatTheSessionChanges();
    void keepsTheLastOfManyChanges();
    void triesAgainWhenTheKeychainOpens();
    void losesNothingToAnAgentsChange();
    void losesNoKeyToWhatIsStillBeingKept();
    void keepsAllThatIsChangedAtOnce();
    void takesWhatAReplacedSessionLearned();
    void nobodyWaitsForARemovedAccount();
    void deletesOldMessagesEveryHour();

private:
    Secrets kept() const { return m_keychain->kept.value(m_account); }
    static void change(const QString &key, const QString &value) { Q_EMIT TrialSession::last->secretsChanged({{key, value}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ProviderRegistry> m_registry;
    std::unique_ptr<Keychain> m_keychain;
    HttpClient m_http;
    HandClock m_clock;
    std::unique_ptr<Accounts> m_accounts;
    AccountId m_account;
};

void BackgroundTest::keepsWhatTheSessionChanges()
{
    QVERIFY(await(m_accounts->secretsKept(m_account))); // nothing to wait for
    change(u"grant/u1"_s, u"token"_s);
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    QCOMPARE(kept(), (Secrets{{u"key"_s, u"k"_s}, {u"grant/u1"_s, u"token"_s}}));
    QCOMPARE(m_accounts->find(m_account)->secrets, kept());
    change(u"grant/u1"_s, {});
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    QCOMPARE(kept(), (Secrets{{u"key"_s, u"k"_s}}));
    QCOMPARE(m_accounts->find(m_account)->session.get(), TrialSession::last); // it goes on as it is
}

void BackgroundTest::keepsTheLastOfManyChanges()
{
    const int before = m_keychain->writes;
    for (int i = 0; i < 20; ++i)
        change(u"grant/u1"_s, QString::number(i));
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    QCOMPARE(kept().value(u"grant/u1"_s), u"19"_s);
    QVERIFY(m_keychain->writes - before <= 2);
    change(u"grant/u1"_s, u"20"_s);
    QVERIFY(await(m_accounts->allSecretsKept()));
    QCOMPARE(kept().value(u"grant/u1"_s), u"20"_s);
}

void BackgroundTest::triesAgainWhenTheKeychainOpens()
{
    m_keychain->locked = true;
    change(u"grant/u1"_s, u"token"_s);
    const auto failed = await(m_accounts->secretsKept(m_account));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(m_accounts->keychainTrouble().has_value()); // a banner asks for it to be opened
    QCOMPARE(m_accounts->find(m_account)->secrets.value(u"grant/u1"_s), u"token"_s); // in use all the same
    m_keychain->locked = false;
    QVERIFY(await(m_accounts->loadSecrets()));
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    QCOMPARE(kept().value(u"grant/u1"_s), u"token"_s);
    QVERIFY(!m_accounts->keychainTrouble());
}

void BackgroundTest::losesNothingToAnAgentsChange()
{
    const auto updated = m_accounts->update(m_accounts->find(m_account)->account, {{u"key"_s, u"new"_s}});
    change(u"grant/u1"_s, u"token"_s); // while that is on its way
    QVERIFY(await(updated));
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    const Secrets both{{u"key"_s, u"new"_s}, {u"grant/u1"_s, u"token"_s}};
    QCOMPARE(kept(), both);
    QCOMPARE(m_accounts->find(m_account)->secrets, both);
}

void BackgroundTest::losesNoKeyToWhatIsStillBeingKept()
{
    change(u"grant/u1"_s, u"first"_s);
    change(u"grant/u1"_s, u"second"_s); // waits for the first, and is written behind the agent's
    QVERIFY(await(m_accounts->update(m_accounts->find(m_account)->account, {{u"key"_s, u"new"_s}})));
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    const Secrets both{{u"key"_s, u"new"_s}, {u"grant/u1"_s, u"second"_s}};
    QCOMPARE(kept(), both);
    QCOMPARE(m_accounts->find(m_account)->secrets, both);
}

void BackgroundTest::keepsAllThatIsChangedAtOnce()
{
    const AnswerRules rules{.rules = {}, .otherwise = {.url = {}, .text = u"Wait a moment."_s, .action = {}}};
    Account renamed = m_accounts->find(m_account)->account;
    renamed.name = u"Renamed"_s;
    const auto updated = m_accounts->update(renamed, {{u"key"_s, u"new"_s}});
    const auto ruled = m_accounts->setAnswerRules(m_account, rules);
    const auto limited = m_accounts->setRetentionDays(m_account, 30);
    for (const auto &change : {ruled, limited, updated})
        QVERIFY(await(change));
    const auto stored = await(m_store->accounts());
    QVERIFY(stored);
    for (const Account &account : {stored->front(), m_accounts->find(m_account)->account}) {
        QCOMPARE(account.answerRules, rules);
        QCOMPARE(account.retentionDays, 30);
        QCOMPARE(account.name, u"Renamed"_s);
    }
}

void BackgroundTest::takesWhatAReplacedSessionLearned()
{
    const auto before = m_accounts->find(m_account)->session; // as an answer that is awaited keeps it
    QVERIFY(await(m_accounts->update(m_accounts->find(m_account)->account, {{u"key"_s, u"new"_s}})));
    Q_EMIT before->secretsChanged({{u"grant/u1"_s, u"token"_s}});
    QCOMPARE(m_accounts->find(m_account)->session->grants().size(), size_t(1)); // the one in use knows it
    QVERIFY(await(m_accounts->secretsKept(m_account)));
    QCOMPARE(kept(), (Secrets{{u"key"_s, u"new"_s}, {u"grant/u1"_s, u"token"_s}}));
}

void BackgroundTest::nobodyWaitsForARemovedAccount()
{
    m_keychain->silent = true;
    change(u"grant/u1"_s, u"token"_s);
    const auto kept = m_accounts->allSecretsKept();
    QVERIFY(await(m_accounts->remove(m_account)));
    QVERIFY(await(kept)); // or Qasid would not end
}

void BackgroundTest::deletesOldMessagesEveryHour()
{
    Files files(m_folder->path());
    RetentionKeeper keeper(*m_store, *m_accounts, files, m_clock, std::chrono::milliseconds(5));
    QVERIFY(await(keeper.set(m_account, 1)));
    keeper.start();
    Event event{.key = u"m1"_s, .fingerprint = "f", .conversationRemoteId = u"c1"_s, .time = m_clock.now()};
    event.body = MessageAppeared{
        .message = {.remoteId = u"m1"_s, .direction = Direction::In, .content = TextContent{.text = u"hi"_s}}, .customer = {}};
    QVERIFY(await(
        m_store->applyInbound(m_account, {.body = "{}", .received = m_clock.now()}, DecodedWebhook{.events = {event}, .quarantined = {}})));
    const auto rows = [this] { return await(m_store->conversations({}, {}, 10))->rows.size(); };
    m_clock.advance(24 * kHour + kHour / 2);
    QTRY_COMPARE(rows(), size_t(0));
}

QASID_TEST(BackgroundTest)
#include "background_test.moc"
