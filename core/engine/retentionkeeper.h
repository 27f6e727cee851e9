#pragma once

#include "core/base/clock.h"
#include "core/engine/accounts.h"
#include "core/engine/files.h"
#include "core/model/retention.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace qasid {

class Store;

//! Deletes what accounts do not keep any longer, in steps, so that nothing else waits for it. Main thread.
class RetentionKeeper : public QObject {
    Q_OBJECT
public:
    //! Looks at the clock every `lookEvery`: a timer does not count the time a computer sleeps, so an hour is waited for in minutes.
    RetentionKeeper(Store &store, Accounts &accounts, Files &files, const Clock &clock,
        std::chrono::milliseconds lookEvery = std::chrono::minutes(1), QObject *parent = nullptr);

    //! What a limit of so many days would delete now. 0 days deletes nothing. InvalidInput beyond 3650 days.
    Future<RetentionCount> preview(AccountId account, int days);
    //! Stores the limit and deletes what is older; answers how much that was.
    Future<RetentionCount> set(AccountId account, int days);
    //! Does so for every account now, and every hour from then on, also after the computer slept.
    void start();

private:
    //! What a run over one account has deleted so far, and whoever waits for its end.
    struct Run {
        int days = 0;
        bool askedAgain = false; //!< since its last step began
        RetentionCount count;
        std::vector<Promise<RetentionCount>> awaited;
    };

    void look();
    void purge(AccountId account, int days, const Promise<RetentionCount> &promise);
    void step(AccountId account);
    void finish(AccountId account, const Result<Done> &done);

    Store &m_store;
    Accounts &m_accounts;
    Files &m_files;
    const Clock &m_clock;
    QMap<AccountId, Run> m_running;
    QTimer m_timer;
    TimeMs m_nextLook = 0;
};

} // namespace qasid
