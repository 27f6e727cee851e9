#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/draft.h"
#include "core/model/message.h"
#include "core/model/queries.h"

#include <optional>
#include <vector>

namespace qasid {

class Database;
struct ConversationState;

//! Order keys are milliseconds times this, plus a place among the messages of one millisecond.
inline constexpr qint64 kKeysPerMs = 1024;

inline TimeMs timeOfOrderKey(qint64 key)
{
    return key / kKeysPerMs;
}

//! What is needed of a stored message to change its delivery.
struct MessageState {
    MessageId id;
    ConversationId conversation;
    Direction direction = Direction::Unknown;
    Delivery delivery = Delivery::Received;
    QString remoteId;
    QString correlationId;
    qint64 orderKey = 0;
    QString guess; //!< see echo.h; empty when the remote id is certain
    bool asCustomer = false; //!< ours, on behalf of the customer
};

namespace messagetable {

//! The first free key for a message of that time.
Result<qint64> freeOrderKey(Database &db, ConversationId conversation, TimeMs time);
//! As freeOrderKey(), but behind everything: what an agent writes answers what is there.
Result<qint64> lastOrderKey(Database &db, ConversationId conversation, TimeMs time);

//! Stores a message with its attachments and gives all of them ids. Its order key is set already. `triedAt` is when it was handed
//! over for sending.
Result<Done> insert(Database &db, ChangeSet &changes, Message &message, std::optional<TimeMs> triedAt = {});
//! Stores a message at the first free place of that time. False, with nothing changed, when its conversation has one of its remote
//! id.
Result<bool> insertNew(Database &db, ChangeSet &changes, Message &message, TimeMs time);
//! Stores a line about something that happened, at the first free place of that time, and gives it back. `told` is its time as it is
//! shown, where that is known. The row of the conversation stays as it is.
Result<Message> insertLine(Database &db, ChangeSet &changes, ConversationId conversation, const SystemContent &content,
    std::optional<TimeMs> told, TimeMs time, const QString &correlationId = {});
Result<Done> remove(Database &db, ChangeSet &changes, const MessageState &message);

Result<std::optional<Message>> byId(Database &db, MessageId id);
Result<MessagePage> page(Database &db, ConversationId conversation, const MessageWindow &window);
Result<std::vector<Message>> all(Database &db, ConversationId conversation);
Result<OutgoingMessage> outgoing(Database &db, MessageId id); //!< NotFound when there is none

Result<MessageState> state(Database &db, MessageId id); //!< NotFound when there is none
Result<std::optional<MessageState>> byRemoteId(Database &db, ConversationId conversation, const QString &remoteId);
Result<std::optional<MessageState>> byCorrelationId(Database &db, ConversationId conversation, const QString &correlationId);

//! Sets delivery and error, keeps the conversation's counts, and announces it.
Result<Done> setDelivery(Database &db, ChangeSet &changes, ConversationState &conversation, MessageState &message, Delivery delivery,
    const std::optional<Error> &error);

} // namespace messagetable

} // namespace qasid
