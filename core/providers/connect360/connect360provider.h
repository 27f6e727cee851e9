#pragma once

#include "core/provider/provider.h"

namespace qasid {

//! Plato Connect360 (docs/providers/connect360.md): conversations of a workspace, which has to be asked for news.
class Connect360Provider final : public Provider {
public:
    ProviderDescription description() const override;
    AccountForm accountForm() const override;
    Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const override;
    Capabilities capabilities(const Account &account) const override;
    Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const override;
    DecodedWebhook decodeKept(const InboundRequest &request, const Account &account) const override;
    std::unique_ptr<ProviderSession> openSession(Account account, Secrets secrets, HttpClient &http) const override;
};

} // namespace qasid
