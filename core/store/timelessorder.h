#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/changeset.h"

#include <optional>

namespace qasid {

class Database;
struct ConversationState;
struct MessageState;

//! Places for messages of which the provider tells no time, or the same one, only an order.
namespace timelessorder {

//! Behind everything in the conversation, a millisecond at least, and not before `time`.
Result<qint64> behindAll(Database &db, ConversationId conversation, TimeMs time);
//! Directly before the message with that key, behind the one that is before it now. Some hundred fit between two, each behind the last.
Result<qint64> before(Database &db, ConversationId conversation, qint64 successor);
//! As before(), and at most a millisecond before it: for one of the same time.
Result<qint64> justBefore(Database &db, ConversationId conversation, qint64 successor);
//! One that is here already was told behind messages that the same request brought, and before the one with the key `before`: moves it
//! behind them, but not past those of ours that are not there yet. The caller saves the conversation.
Result<Done> follow(
    Database &db, ChangeSet &changes, ConversationState &conversation, const MessageState &message, std::optional<qint64> before);

} // namespace timelessorder

} // namespace qasid
