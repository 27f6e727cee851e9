#pragma once

#include "core/base/result.h"
#include "core/provider/listing.h"
#include "core/provider/webhookcodec.h"

#include <QJsonValue>

namespace qasid::connect360 {

//! Reads what `listMessages` gives for a conversation. A message without an id, or that is no object, is among the unreadable. Fails as
//! BadAnswer on what is no page. Pure; any thread.
Result<Listing> messagesPage(const QJsonValue &output, const QString &conversation);

//! Reads again what was kept: a JSON array of ListedMessage::raw and UnreadableMessage::raw. Never fails. Pure; any thread.
DecodedWebhook messagesFromKept(const QByteArray &body);

} // namespace qasid::connect360
