#pragma once

#include "core/provider/provider.h"
#include "core/providers/divar/divarwebhooks.h"

namespace qasid {

//! Divar Kenar (docs/providers/divar.md): a chatbot, and the chats of posts whose owner gave access.
class DivarProvider final : public Provider {
public:
    ProviderDescription description() const override;
    AccountForm accountForm() const override;
    Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const override;
    Capabilities capabilities(const Account &account) const override;
    Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const override;
    const std::vector<ButtonIcon> &buttonIcons() const override;
    const char *systemWords(QStringView code) const override;
    std::vector<AccessPurpose> accessPurposes() const override;
    QString publicLink(const Account &account) const override;
    const WebhookCodec *webhooks() const override { return &m_webhooks; }
    std::unique_ptr<ProviderSession> openSession(Account account, Secrets secrets, HttpClient &http) const override;

private:
    divar::DivarWebhooks m_webhooks;
};

} // namespace qasid
