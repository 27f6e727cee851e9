#pragma once

#include "core/base/canceltoken.h"
#include "core/engine/accounts.h"
#include "core/engine/doubtreader.h"
#include "core/engine/fileuploader.h"
#include "core/engine/sendingfiles.h"
#include "core/model/changeset.h"
#include "core/model/outboxitem.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace qasid {

class Store;

//! Sends what waits in the outbox: one message at a time in each conversation, in order, within the account's rate. Persists
//! Sending before each attempt and what became of it after, as decideDelivery() says; the only thing that repeats a send. Where files
//! go first, they are uploaded while the message still waits; where a conversation can be read back, a doubtful message stays Sending
//! until that has settled it, and nobody has to decide on it meanwhile. Main thread.
class OutboxRunner : public QObject {
    Q_OBJECT
public:
    OutboxRunner(Store &store, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);

    //! How conversations are read back, before start(): without it what is in doubt is possibly sent at once.
    void readBackWith(const DoubtReader::ReadBack &readBack);

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

    //! Stops a message whose files have not all left yet, or that has not left itself where they go first; answered when that is stored.
    //! Conflict when it is too late.
    Future<Done> cancel(MessageId message);
    //! How much of a message's files has left; absent when none is on its way.
    std::optional<SendingFiles> sendingFiles(MessageId message) const;

Q_SIGNALS:
    void stateChanged();
    //! At most some ten times a second for each message, and when its files are through.
    void sendingFilesChanged(qasid::MessageId message);

private:
    static constexpr int kPersistRetryMs = 2'000;

    //! An attempt that has begun, or the uploads before it.
    struct Flight {
        MessageId message;
        CancelToken cancel;
        bool uploading = false; //!< its files go first; the message itself waits
        bool inDoubt = false; //!< it is being read back
        bool leaving = false; //!< its files are on their way
        bool wasStopped = false; //!< and so it was not sent
        SendingFiles files;
        std::vector<Promise<Done>> cancels; //!< whoever wants it stopped
    };

    void noteCommit(const ChangeSet &changes);
    Flight *flightOf(MessageId message);
    void noteProgress(const OutboxItem &item, SendingFiles files);
    void tellProgress();
    void look();
    void consider(const OutboxItem &item);
    Capabilities capabilitiesOf(const OutboxItem &item) const { return m_accounts.capabilities(item.account); }
    bool canReadBack(AccountId account) const { return m_doubts && m_accounts.capabilities(account).readBack; }
    void begin(const OutboxItem &item);
    void upload(const OutboxItem &item);
    void settleUpload(const OutboxItem &item, const Result<Done> &uploaded);
    void attempt(const OutboxItem &item);
    void prepare(const OutboxItem &item);
    void transmit(const OutboxItem &item);
    void settle(const OutboxItem &item, const Result<SendReceipt> &result);
    void settleFailure(const OutboxItem &item, const Error &error);
    void carryOut(const OutboxItem &item, const DeliveryDecision &decision, const Error &error);
    void readBack(const OutboxItem &item, const Error &doubt);
    void settleDoubt(const OutboxItem &item, const Error &doubt, const ReadBackDecision &decision);
    Future<Done> recover();
    void persist(const OutboxItem &item, const std::function<Future<Done>()> &write);
    void finish(const OutboxItem &item, int lookAgainMs = 0);
    void lookAt(TimeMs time);

    Store &m_store;
    Accounts &m_accounts;
    const Clock &m_clock;
    FileUploader m_uploader;
    std::unique_ptr<DoubtReader> m_doubts; //!< null where nothing is read back
    QTimer m_timer;
    QHash<ConversationId, Flight> m_inFlight;
    QHash<MessageId, int> m_uploadTries; //!< of those that failed last time
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
