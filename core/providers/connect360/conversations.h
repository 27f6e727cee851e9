#pragma once

#include "core/base/result.h"
#include "core/provider/listing.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace qasid::connect360 {

//! Reads a conversation of the API. Nothing without an id. Pure.
std::optional<RemoteConversation> conversationFrom(const QJsonValue &value);

//! Reads the conversation that a procedure answers with. Fails as BadAnswer, with an unknown outcome, without one. Pure.
Result<RemoteConversation> conversationAnswer(const QJsonValue &output);

//! Reads what `listSubConversations` gives: those without an id are left out. Fails as BadAnswer on what is no page. Pure.
Result<Listing> childrenPage(const QJsonValue &output, const QString &parent);

//! A customer as the API takes one; empty for a key that says nothing.
QJsonObject customerInput(const CustomerKey &key);
//! Puts a customer into an input: one of whom only the id is known as `customerId`, else as `customer`; nothing for a key that says
//! nothing.
void putCustomer(QJsonObject &input, const CustomerKey &key);

//! What `getOrCreateConversation` is given, or `createSubConversation`, which takes no metadata: that has to be changed afterwards. Pure.
QJsonObject creationInput(const NewConversation &wish);

//! What `updateConversation` is given. Pure.
QJsonObject changeInput(const QString &conversation, const ConversationChange &change);

} // namespace qasid::connect360
