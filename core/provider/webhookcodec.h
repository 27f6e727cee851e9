#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/answerrules.h"
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

//! An address of an account beside the one for events.
struct WebhookEndpoint {
    enum class Kind {
        Press, //!< presses are posted to it and answered by rules
        Access //!< people's browsers return to it after they gave access
    };
    QString name; //!< last part of its path; "<name>_url" on the command line
    Kind kind = Kind::Press;
    // English, marked with QT_TRANSLATE_NOOP("Provider", …).
    const char *label = "";
    const char *hint = ""; //!< where to paste it
};

//! Understands a provider's webhooks. Stateless and thread-safe: decode() is called from a pool thread.
class WebhookCodec {
public:
    virtual ~WebhookCodec() = default;

    //! Whether the request proves that it comes from the provider, compared in constant time. Fails as Unauthorized.
    virtual Result<Done> verify(const InboundRequest &request, const Account &account, const Secrets &secrets) const = 0;

    //! Addresses beside the one for events, in the order they are shown. The address of the one called NAME is that for events
    //! with "/NAME" behind it.
    virtual std::vector<WebhookEndpoint> endpoints() const { return {}; }

    //! Reads an authenticated request to an endpoint for presses. Fails as InvalidInput with a reason for the quarantine.
    virtual Result<Press> readPress(const WebhookEndpoint &endpoint, const InboundRequest &request, const Account &account) const;
    //! The JSON that answers a press. Where `answer` has not what the press wants, the provider's safest answer: for an address the
    //! account's own page.
    virtual QByteArray pressAnswer(const Press &press, const PressAnswer &answer, const Account &account) const;

    //! Decodes an authenticated request. Never fails and never throws: what cannot be understood is in `quarantined`.
    virtual DecodedWebhook decode(const InboundRequest &request, const Account &account) const = 0;

    //! A request as the provider would send it to test an address, for the Test button: headers with the account's secret, and a
    //! body that decodes to nothing but is recognised by isTest().
    virtual InboundRequest testRequest(const Account &account, const Secrets &secrets) const = 0;
    virtual bool isTest(const InboundRequest &request) const = 0;
};

} // namespace qasid
