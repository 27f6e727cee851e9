#pragma once

#include "core/base/canceltoken.h"
#include "core/engine/accounts.h"
#include "core/engine/sendingfiles.h"
#include "core/model/outboxitem.h"

#include <QHash>
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

    //! Stops a message whose files have not all left yet; answered when that is stored. Conflict when it is too late.
    Future<Done> cancel(MessageId message);
    //! How much of a message's files has left; absent when none is on its way.
    std::optional<SendingFiles> sendingFiles(MessageId message) const;

Q_SIGNALS:
    void stateChanged();
    //! At most some ten times a second for each message, and when its files are through.
    void sendingFilesChanged(qasid::MessageId message);

private:
    //! An attempt that has begun.
    struct Flight {
        MessageId message;
        CancelToken cancel;
        bool leaving = false; //!< its files are on their way
        bool wasStopped = false; //!< and so it was not sent
        SendingFiles files;
        std::vector<Promise<Done>> cancels; //!< whoever wants it stopped
    };

    Flight *flightOf(MessageId message);
    void noteProgress(const OutboxItem &item, SendingFiles files);
    void tellProgress();
    void look();
    void consider(const OutboxItem &item);
    void begin(const OutboxItem &item);
    void prepare(const OutboxItem &item);
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
    QHash<ConversationId, Flight> m_inFlight;
    QSet<MessageId> m_movedOn; //!< whose progress is to be told
    QTimer m_progressTimer;
    QMap<AccountId, TimeMs> m_pausedUntil;
    Promise<Done> m_stopped;
    TimeMs m_nextLook = 0; //!< 0: none planned
    TimeMs m_ignoreWaitsBefore = 0; //!< retryNow(): waits set before this moment are over
    bool m_running = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace qasid
