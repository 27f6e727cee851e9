#pragma once

#include "core/base/future.h"
#include "core/engine/accountstate.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace qasid {

class AccountSync;
class Accounts;
class Clock;
class Store;
struct ChangeSet;

//! Asks the providers that have to be asked for news (Capabilities::poll), each within its account's budget of requests, and gives what
//! is new to the store as a webhook would. Main thread.
class Sync : public QObject {
    Q_OBJECT
public:
    Sync(Store &store, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);
    ~Sync() override;

    enum class Asks { All, OnDemand };
    //! Begins with every conversation at once; or, where the process does not receive, asks only for what readBack() is called for.
    void start(Asks asks = Asks::All);
    void stop(); //!< asks nothing any more; what was answered already may still be stored

    void wake(); //!< looks whether something is due

    //! The conversation on the screen, asked most often; none when there is none.
    void setOpen(ConversationId conversation);
    //! Asks for everything now, also where it was asked to wait (F5, the network is back).
    void retryNow();

    //! Reads what is new in a conversation now, before all others, and stores it, so that a message of ours that is there is merged.
    //! True: everything since what was known before has been read, so what is not here now is not at the provider. False: the provider's
    //! pages did not lead that far. Fails as the provider or the store did, as NotFound when the conversation is not one that is
    //! followed, and as Unavailable while its account is not asked.
    Future<bool> readBack(ConversationId conversation);

    //! How an account is doing; absent where it need not be asked.
    std::optional<AccountState::Polling> polling(AccountId account) const;
    //! Why an account cannot be asked at present, if it cannot.
    std::optional<Error> trouble(AccountId account) const;
    //! Until when the provider asked an account to wait.
    std::optional<TimeMs> limitedUntil(AccountId account) const;
    QJsonArray diagnostics() const;

Q_SIGNALS:
    void stateChanged();

private:
    void takeUpAccounts();
    bool isAsked(AccountId account) const;
    void noteCommit(const ChangeSet &changes);
    void lookAtConversations();
    AccountSync *syncOf(ConversationId conversation) const;

    Store &m_store;
    Accounts &m_accounts;
    const Clock &m_clock;
    std::map<AccountId, std::unique_ptr<AccountSync>> m_syncs;
    ConversationId m_open;
    QSet<ConversationId> m_changed; //!< to be looked at
    QSet<ConversationId> m_others; //!< of accounts that need not be asked
    bool m_looking = false;
    Asks m_asks = Asks::All;
    bool m_running = false;
};

} // namespace qasid
