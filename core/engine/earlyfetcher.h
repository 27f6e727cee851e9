#pragma once

#include "core/engine/accounts.h"
#include "core/engine/attachmentfetcher.h"
#include "core/model/changeset.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace qasid {

class Store;

//! Fetches received files as soon as their messages are there, where links to them may soon stop working (Capabilities::fetchEarly):
//! two at a time for each account, the first that came first, a few times with growing pauses. What an agent asks for does not wait
//! for them: AttachmentFetcher fetches it beside. Main thread.
class EarlyFetcher : public QObject {
    Q_OBJECT
public:
    EarlyFetcher(Store &store, Accounts &accounts, AttachmentFetcher &fetcher, const Clock &clock, QObject *parent = nullptr);

    //! Begins, with the files that are missing from the last seven days.
    void start();
    //! A commit changed this.
    void noteCommit(const ChangeSet &changes);

private:
    struct Wanted {
        MessageId message;
        AttachmentId file;
        int attempts = 0;
        TimeMs notBefore = 0;
    };
    struct Line {
        std::deque<Wanted> waiting;
        int running = 0;
        bool looked = false; //!< for files of earlier days
    };

    bool wants(AccountId account) const;
    void look(AccountId account);
    void lookAtMessages(const QList<MessageId> &messages, const QHash<ConversationId, AccountId> &accounts);
    void add(AccountId account, MessageId message, const Attachment &file);
    void pump(AccountId account);
    void fetch(AccountId account, Wanted wanted);
    void settle(AccountId account, Wanted wanted, const Result<QString> &path);
    void planNext();

    Store &m_store;
    Accounts &m_accounts;
    AttachmentFetcher &m_fetcher;
    const Clock &m_clock;
    bool m_started = false;
    QHash<AccountId, Line> m_lines;
    QSet<AttachmentId> m_known; //!< waiting, on their way, or given up
    QTimer m_timer;
};

} // namespace qasid
