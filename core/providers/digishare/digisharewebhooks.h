#pragma once

#include "core/provider/webhookcodec.h"

namespace qasid::digishare {

//! Digishare's webhooks. They carry no signature: what proves them is static (Basic, Bearer or a header of the owner's choice), and where
//! nothing was chosen the unguessable path alone.
class DigishareWebhooks final : public WebhookCodec {
public:
    Result<Done> verify(const InboundRequest &request, const Account &account, const Secrets &secrets) const override;
    DecodedWebhook decode(const InboundRequest &request, const Account &account) const override;
    //! The path is left empty: only the caller knows it.
    InboundRequest testRequest(const Account &account, const Secrets &secrets) const override;
    bool isTest(const InboundRequest &request) const override;
};

} // namespace qasid::digishare
