#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/event.h"

namespace qasid {

class Database;

//! What each kind of event does to conversations, customers and messages. Events of one conversation may come in any order and
//! lead to the same: what happened is placed by its own time, and an archive closes only what is not newer than itself.
namespace eventapply {

//! Applies an event that was not seen before; `received` stands for its time where it has none, and where it claims to come from
//! more than a day ahead. Answers why it cannot be applied and is to be quarantined instead: its message is known with other content, or
//! nothing it is about is known. Empty when it was applied.
Result<QString> apply(Database &db, ChangeSet &changes, AccountId account, const Event &event, TimeMs received);

} // namespace eventapply

} // namespace qasid
