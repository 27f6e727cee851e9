#pragma once

#include "core/base/clock.h"
#include "core/engine/accounts.h"
#include "core/model/inboundrequest.h"
#include "core/model/queries.h"

#include <QObject>

namespace qasid {

class Store;

//! What a webhook's sender is told.
struct InboundAnswer {
    int status = 200;
    int retryAfterSeconds = 0; //!< for 503
    bool test = false; //!< it was a test event: nothing was stored
};

//! Turns authenticated requests into stored events: verify, decode off the main thread, commit, and only then answer. The same
//! for requests of the receiver and for those that come through a relay. Main thread.
class InboundPipeline : public QObject {
    Q_OBJECT
public:
    InboundPipeline(Store &store, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);
    ~InboundPipeline() override;

    //! 200 after the commit; 401 for a wrong key; 503 while the account is paused, its keys are not available, or the commit failed.
    Future<InboundAnswer> accept(AccountId account, const InboundRequest &request);

    //! Decodes a quarantined body again. It leaves the quarantine only when nothing of it has to go back there.
    Future<InboundOutcome> replay(const QuarantinedEvent &quarantined);

private:
    Future<DecodedWebhook> decode(const Accounts::Entry &entry, const InboundRequest &request);

    Store &m_store;
    Accounts &m_accounts;
    const Clock &m_clock;
};

} // namespace qasid
