#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/event.h"
#include "core/model/inboundrequest.h"

#include <vector>

namespace qasid {

//! What a webhook was decoded to: events to apply, and parts that are kept in quarantine instead, each with a reason.
struct DecodedWebhook {
    std::vector<Event> events;
    struct Unusable {
        QString reason;
        QString eventKey;
    };
    std::vector<Unusable> quarantined;
};

//! Understands a provider's webhooks. Stateless and thread-safe: the receiver calls it from a pool thread.
class WebhookCodec {
public:
    virtual ~WebhookCodec() = default;

    //! Whether the request proves that it comes from the provider, compared in constant time. Fails as Unauthorized.
    virtual Result<Done> verify(const InboundRequest &request, const Account &account, const Secrets &secrets) const = 0;

    //! Decodes an authenticated request. Never fails and never throws: what cannot be understood is in `quarantined`.
    virtual DecodedWebhook decode(const InboundRequest &request, const Account &account) const = 0;

    //! A request as the provider would send it to test an address, for the Test button: headers with the account's secret, and a
    //! body that decodes to nothing but is recognised by isTest().
    virtual InboundRequest testRequest(const Account &account, const Secrets &secrets) const = 0;
    virtual bool isTest(const InboundRequest &request) const = 0;
};

} // namespace qasid
