#pragma once

#include "core/base/future.h"
#include "core/engine/accountstate.h"
#include "core/engine/requestbudget.h"
#include "core/net/ratelimiter.h"
#include "core/provider/credentialstore.h"
#include "core/provider/providerregistry.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace qasid {

class HttpClient;
class Store;

//! The accounts of the profile with their secrets and open sessions. Main thread.
class Accounts : public QObject {
    Q_OBJECT
public:
    //! One account as the engine works with it.
    struct Entry {
        Account account;
        const Provider *provider = nullptr; //!< null when this build does not have it
        Secrets secrets;
        bool secretsLoaded = false; //!< false while the keychain is locked or has nothing
        std::shared_ptr<ProviderSession> session; //!< null without provider or secrets
        RateLimiter limiter;
        RequestBudget budget; //!< of all requests to the provider
        std::optional<Error> sendTrouble; //!< the last send or check could not reach the provider
        bool checksLater = false; //!< a check that did not reach the provider is repeated
        std::optional<TimeMs> lastReceived;

        int writing = 0; //!< changes of `account` on their way to the store
        Account written; //!< `account` with all of these

        // Secrets that the session changed, on their way to the keychain.
        int secretsRevision = 0; //!< counts such changes, and each writing of them
        bool keepingSecrets = false; //!< they are being written
        bool secretsUnkept = false; //!< the keychain does not hold what `secrets` does
        std::vector<Promise<Done>> secretsAwaited;
    };

    Accounts(Store &store, CredentialStore &credentials, const ProviderRegistry &registry, HttpClient &http, const Clock &clock,
        QObject *parent = nullptr);

    //! Reads the accounts, without their secrets: no keychain is asked.
    Future<Done> load();
    //! Reads the secrets of accounts that miss theirs: at the start, and again when the keychain was unlocked.
    Future<Done> loadSecrets();

    Entry *find(AccountId id);
    const Entry *find(AccountId id) const;
    Entry *findByWebhook(QStringView provider, QByteArrayView token);
    const std::map<AccountId, Entry> &all() const { return m_entries; }
    //! The open session of an account. NotFound without the account, KeychainMissing or KeychainLocked without its keys.
    Result<std::shared_ptr<ProviderSession>> session(AccountId id) const;
    //! What an account can do: nothing, where there is no such account.
    Capabilities capabilities(AccountId id) const;

    Future<AccountId> add(const QString &provider, const QString &name, const QMap<QString, QString> &settings, const Secrets &secrets);
    //! Answer rules and retention stay as they are. The session is opened anew only when settings or secrets change.
    Future<Done> update(const Account &account, const Secrets &changedSecrets);
    //! With its keys. Answers the files that nothing names any more, as Store::removeAccount() does.
    Future<QStringList> remove(AccountId id);
    Future<Done> setEnabled(AccountId id, bool enabled);
    // What its session does not ask for, so that goes on as it is.
    Future<Done> setAnswerRules(AccountId id, const AnswerRules &rules);
    Future<Done> setRetentionDays(AccountId id, int days);
    Future<AccountIdentity> check(AccountId id);

    //! Lets every session, also those opened from now on, begin what has to go on while Qasid runs.
    void keepUp();
    //! Answers when the keychain holds all that the account's session has changed, or as it failed; it is tried again all the same.
    Future<Done> secretsKept(AccountId id);
    Future<Done> allSecretsKept(); //!< the same of every account, however it goes

    //! The provider refused the key: sending waits until a new one is entered or a check passes.
    void setKeyRefused(AccountId id, const std::optional<Error> &error);
    void setSendTrouble(AccountId id, const std::optional<Error> &error);
    //! Whether an error says that the provider was not reached, or that something else answered in its place.
    static bool isSendTrouble(const Error &error);
    //! May this account send now, apart from rate limits?
    bool canSend(AccountId id) const;

    //! Why secrets could not be read or written, if they could not.
    const std::optional<Error> &keychainTrouble() const { return m_keychainTrouble; }
    //! False until loadSecrets() was answered once: what is missing so far is no trouble.
    bool keychainAnswered() const { return m_keychainAnswered; }

Q_SIGNALS:
    void changed();
    //! Something that waited for this account may go.
    void mayWork(qasid::AccountId id);
    //! An access that somebody gave could not be renewed.
    void accessLost(qasid::AccountId id, const QString &user);

private:
    void install(Account account, Secrets secrets, bool secretsLoaded);
    void openSession(Entry &entry);
    void takeChangedSecrets(AccountId id, const ProviderSession *session, const QMap<QString, QString> &changes);
    void keepSecrets(AccountId id);
    void settleSecrets(AccountId id, const Result<Done> &written, int revision);
    void readSecrets(AccountId id, const std::function<void()> &then);
    void checkLater(AccountId id);
    using Change = std::function<void(Account &)>;
    void write(AccountId id, const Change &change, const std::function<void(const Result<Done> &)> &then);
    Future<Done> storeChange(AccountId id, const Change &change);
    Future<Done> storeUpdate(const Account &account, const Secrets &changedSecrets);

    Store &m_store;
    CredentialStore &m_credentials;
    const ProviderRegistry &m_registry;
    HttpClient &m_http;
    const Clock &m_clock;
    std::map<AccountId, Entry> m_entries;
    std::optional<Error> m_keychainTrouble;
    bool m_keychainAnswered = false;
    bool m_keepsUp = false;
};

} // namespace qasid
