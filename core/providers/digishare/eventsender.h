#pragma once

#include "core/providers/digishare/digisharesender.h"

namespace qasid::digishare {

//! POST {event_api_base}/event/conversation_message: queued. Answers 202 with an event_id that the message's echo carries later;
//! what goes wrong after that is told to nobody.
class EventSender final : public DigishareSender {
public:
    explicit EventSender(QUrl base)
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
