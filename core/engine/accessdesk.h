#pragma once

#include "core/engine/accesspage.h"
#include "core/engine/eventkeeper.h"
#include "core/engine/inboundpipeline.h"

#include <QObject>

namespace qasid {

//! Takes access that people give when their browsers come back from the provider, and lets it go when it ends: the session keeps its
//! tokens, the store shows it in conversations. Main thread.
class AccessDesk : public QObject {
    Q_OBJECT
public:
    AccessDesk(InboundPipeline &pipeline, EventKeeper &keeper, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);

    //! Answers a browser with a page of its own (accessPage()). What came with the address is given to the session alone: it is
    //! neither stored nor shown.
    void accept(AccountId account, const InboundRequest &request, const http::Responder &respond);

    //! Forgets a grant; answered when that is in the keychain and in the store.
    Future<Done> drop(AccountId account, const QString &user);

Q_SIGNALS:
    void answered(qasid::AccountId account, const qasid::Result<qasid::AccessGrant> &grant);
    //! Who gave access to what is another now.
    void changed();

private:
    void record(AccountId account, EventBody body, const EventKeeper::Tried &tried = {});
    //! The session forgets it; what conversations show is somebody else's.
    void forget(AccountId account, const QString &user);

    EventKeeper &m_keeper;
    Accounts &m_accounts;
    const Clock &m_clock;
};

//! Which page an answer of ProviderSession::takeAccess() is told with. Pure.
AccessOutcome accessOutcome(const Result<AccessGrant> &grant);

} // namespace qasid
