#pragma once

#include "core/provider/provider.h"
#include "core/providers/digishare/digisharewebhooks.h"

namespace qasid {

//! Digishare LiveChat (docs/providers/digishare.md): webhooks in, the Messages API or the queued Event API out, as the account says.
class DigishareProvider final : public Provider {
public:
    ProviderDescription description() const override;
    AccountForm accountForm() const override;
    Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const override;
    Capabilities capabilities(const Account &account) const override;
    Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const override;
    const WebhookCodec *webhooks() const override { return &m_webhooks; }
    std::unique_ptr<ProviderSession> openSession(Account account, Secrets secrets, HttpClient &http) const override;

private:
    digishare::DigishareWebhooks m_webhooks;
};

} // namespace qasid
