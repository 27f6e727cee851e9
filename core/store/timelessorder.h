#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace qasid {

class Database;

//! Places for messages of which the provider tells no time, only an order.
namespace timelessorder {

//! Behind everything in the conversation, a millisecond at least, and not before `time`.
Result<qint64> behindAll(Database &db, ConversationId conversation, TimeMs time);
//! Directly before the message with that key, behind the one that is before it now. Some hundred fit between two, each behind the last.
Result<qint64> before(Database &db, ConversationId conversation, qint64 successor);

} // namespace timelessorder

} // namespace qasid
