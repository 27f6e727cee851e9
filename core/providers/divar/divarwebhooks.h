#pragma once

#include "core/provider/webhookcodec.h"

namespace qasid::divar {

//! Divar's events, session initialisations and dynamic actions (docs/providers/divar.md). The Authorization header is the app's
//! identification key and nothing else, compared whole and in constant time.
class DivarWebhooks final : public WebhookCodec {
public:
    Result<Done> verify(const InboundRequest &request, const Account &account, const Secrets &secrets) const override;
    std::vector<WebhookEndpoint> endpoints() const override;
    Result<Press> readPress(const WebhookEndpoint &endpoint, const InboundRequest &request, const Account &account) const override;
    QByteArray pressAnswer(const Press &press, const PressAnswer &answer, const Account &account) const override;
    DecodedWebhook decode(const InboundRequest &request, const Account &account) const override;
    InboundRequest testRequest(const Account &account, const Secrets &secrets) const override;
    bool isTest(const InboundRequest &request) const override;
};

} // namespace qasid::divar
