#pragma once

#include "core/provider/provider.h"

#include <functional>

namespace qasid::test {

//! A provider that sends no webhooks and has to be asked, by its capabilities like none in particular. What its check answers is told;
//! it reaches nobody.
class AskedProvider final : public Provider {
public:
    std::function<Result<AccountIdentity>()> check = [] { return AccountIdentity{}; };
    //! The file that a received one is, or why it cannot be had.
    std::function<Future<QByteArray>(const Attachment &)> file;

    //! What an AI agent writes, told with all of its text so far; and its end.
    using AiWriting = std::function<void(const QString &text)>;
    std::function<Future<AiReply>(const AiRequest &, const CancelToken &, const AiWriting &)> ai;

    ProviderDescription description() const override;
    AccountForm accountForm() const override;
    Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const override;
    Capabilities capabilities(const Account &account) const override;
    Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const override;
    std::unique_ptr<ProviderSession> openSession(Account account, Secrets secrets, HttpClient &http) const override;
};

} // namespace qasid::test
