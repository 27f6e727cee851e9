#pragma once

#include "core/providers/digishare/digisharesender.h"

namespace qasid::digishare {

//! POST {api_base}/messages: synchronous, knows quotes and whole files, and answers with the message's id.
class MessagesSender final : public DigishareSender {
public:
    explicit MessagesSender(QUrl base)
        : m_base(std::move(base))
    {
    }

    QUrl address() const override;
    Result<QJsonObject> body(const QString &conversation, const OutgoingMessage &message) const override;
    Result<SendReceipt> receipt(const HttpAnswer &answer, const OutgoingMessage &message) const override;

private:
    QUrl m_base;
};

} // namespace qasid::digishare
