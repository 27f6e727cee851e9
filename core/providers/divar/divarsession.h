#pragma once

#include "core/provider/providersession.h"
#include "core/providers/divar/divarapi.h"

namespace qasid::divar {

//! A Divar account in use (docs/providers/divar.md). Main thread.
class DivarSession final : public ProviderSession {
    Q_OBJECT
public:
    DivarSession(const Account &account, Secrets secrets, HttpClient &http);

    Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress) override;
    Future<AccountIdentity> check() override;
    Future<Customer> customerByPhone(const QString &phone) override;

private:
    DivarApi m_api;
};

} // namespace qasid::divar
