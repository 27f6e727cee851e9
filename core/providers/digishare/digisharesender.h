#pragma once

#include "core/model/draft.h"
#include "core/net/httpclient.h"
#include "core/provider/providersession.h"
#include "core/providers/digishare/settings.h"

#include <QJsonObject>

#include <memory>

namespace qasid::digishare {

//! One of Digishare's two ways to send: it makes the request and reads the answer; the session carries them. Stateless; any thread.
class DigishareSender {
public:
    virtual ~DigishareSender() = default;

    //! Where a message is posted to.
    virtual QUrl address() const = 0;

    //! The JSON to post, for a message that passed checkMessage(). Reads local files and so blocks on them. Fails as InvalidInput or
    //! TooLarge when a file cannot be taken.
    virtual Result<QJsonObject> body(const QString &conversation, const OutgoingMessage &message) const = 0;

    //! What a 2xx answer says. One that is empty or unreadable still says that the message was taken: then the receipt is
    //! empty, which is all that is known. Fails as Rejected, outcome known, when the answer is a failure under a good status.
    virtual Result<SendReceipt> receipt(const HttpAnswer &answer, const OutgoingMessage &message) const = 0;
};

//! The sender that the account's settings choose.
std::shared_ptr<const DigishareSender> makeSender(const Settings &settings);

//! Adds `type` and `body` of a message without a file of its own: text, location or interactive. Text, the default, names no type.
void addBody(QJsonObject &request, const OutgoingMessage &message);

//! The words under a file.
QString captionOf(const OutgoingMessage &message);

//! The object a 2xx answer holds, flat or inside "data"; empty when it is not JSON.
QJsonObject answerObject(const HttpAnswer &answer);

} // namespace qasid::digishare
