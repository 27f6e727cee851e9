#pragma once

#include "core/model/draft.h"
#include "core/provider/listing.h"
#include "core/provider/providersession.h"
#include "core/providers/connect360/trpc.h"

namespace qasid::connect360 {

//! What `send` is given for a message that has passed the rules and whose files are uploaded. Pure.
QJsonObject messageInput(const QString &conversation, const OutgoingMessage &message);

//! Reads what `send` answers: the message it made. Anything that is read is taken for done. Pure.
SendReceipt receiptFrom(const QJsonValue &output);

//! The call for a page. Pure.
TrpcCall listingCall(const ListingRequest &page);

//! A procedure of Connect360 with what it is given.
TrpcCall connectCall(const QString &procedure, const QJsonObject &input);

} // namespace qasid::connect360
