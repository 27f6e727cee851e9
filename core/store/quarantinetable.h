#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/event.h"
#include "core/model/inboundrequest.h"

#include <vector>

namespace qasid {

class Database;

namespace quarantinetable {

//! Keeps at most this much of a body; the reason says when it was cut.
inline constexpr qsizetype kLargestRaw = 256 * 1024;

//! The same body with the same event key is kept once.
Result<Done> add(
    Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, const QString &reason, const QString &eventKey);
//! Newest first; without an account, of all.
Result<std::vector<QuarantinedEvent>> list(Database &db, AccountId account, int limit);
Result<Done> remove(Database &db, ChangeSet &changes, QuarantineId id);

//! Removes at most `limit` of the account that were received before that time. Answers how many.
Result<int> purge(Database &db, ChangeSet &changes, AccountId account, TimeMs before, int limit);
Result<int> count(Database &db, AccountId account, TimeMs before); //!< how many purge() removes, without a limit

} // namespace quarantinetable

} // namespace qasid
