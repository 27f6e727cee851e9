#pragma once

#include "core/engine/accounts.h"
#include "core/model/outboxitem.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace qasid {

class Store;

//! Sends what waits in the outbox: one message at a time in each conversation, in order, within the account's rate. Persists
//! Sending before each attempt and what became of it after, as decideDelivery() says; the only thing that repeats a send.
//! Main thread.
class OutboxRunner : public QObject {
    Q_OBJECT
public:
    OutboxRunner(Store &store, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);

    //! Settles what a crash left in Sending, then begins.
    Future<Done> start();
    //! Takes nothing new; answered when nothing is in flight any more, or after `patience`.
    Future<Done> stop(std::chrono::milliseconds patience);
    //! Looks at the outbox again soon: something was queued, or an account may work.
    void wake();
    //! Tries everything that waits for its next attempt now.
    void retryNow();

    //! When sending resumes for an account that was asked to slow down.
    std::optional<TimeMs> pausedUntil(AccountId account) const;
    int inFlight() const { return static_cast<int>(m_inFlight.size()); }

Q_SIGNALS:
    void stateChanged();

private:
    void look();
    void consider(const OutboxItem &item);
    void begin(const OutboxItem &item);
    void transmit(const OutboxItem &item);
    void settle(const OutboxItem &item, const Result<SendReceipt> &result);
    void settleFailure(const OutboxItem &item, const Error &error);
    void persist(const OutboxItem &item, const std::function<Future<Done>()> &write);
    void finish(const OutboxItem &item);
    void lookAt(TimeMs time);

    Store &m_store;
    Accounts &m_accounts;
    const Clock &m_clock;
    QTimer m_timer;
    QSet<ConversationId> m_inFlight;
    QMap<AccountId, TimeMs> m_pausedUntil;
    Promise<Done> m_stopped;
    TimeMs m_nextLook = 0; //!< 0: none planned
    TimeMs m_ignoreWaitsBefore = 0; //!< retryNow(): waits set before this moment are over
    bool m_running = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace qasid
