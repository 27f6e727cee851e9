#pragma once

#include "core/base/clock.h"
#include "core/engine/accounts.h"
#include "core/model/inboundrequest.h"
#include "core/model/queries.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

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
    //! The answer may be given before this returns, and after the pipeline is gone. A function instead of a Future: at thousands
    //! of webhooks a second the events that carry a Future's answer would cost as much as all else.
    using Answer = std::function<void(InboundAnswer)>;
    void accept(AccountId account, InboundRequest request, const Answer &answer);

    //! Why a request is not taken: no such account or 404, a wrong key 401, a pause or missing keys 503. Absent when it is.
    std::optional<InboundAnswer> refusal(const Accounts::Entry *entry, const InboundRequest &request) const;

    //! Decodes a quarantined body again. It leaves the quarantine only when nothing of it has to go back there.
    Future<InboundOutcome> replay(const QuarantinedEvent &quarantined);

Q_SIGNALS:
    //! A stored event said that somebody took back the access they had given.
    void accessRevoked(qasid::AccountId account, const QString &user);

private:
    //! A request on its way to the store. Account and codec are as they were when it came.
    struct Inbound {
        Account account;
        const WebhookCodec *codec = nullptr;
        InboundRequest request;
        std::function<void(Result<InboundOutcome>)> stored;
    };

    Future<DecodedWebhook> decode(const Accounts::Entry &entry, const InboundRequest &request);
    void take(Inbound inbound);
    void tellRevoked(AccountId account, const QStringList &users);
    //! Hands what has gathered to the decoding thread, which hands it to the store's writer.
    void decodeGathered();

    Store &m_store;
    Accounts &m_accounts;
    const Clock &m_clock;
    std::vector<Inbound> m_gathered;
    QThreadPool m_decoders; // last: its end waits for what uses the store
};

} // namespace qasid
