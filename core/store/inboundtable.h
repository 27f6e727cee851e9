#pragma once

#include "core/model/changeset.h"
#include "core/model/inboundrequest.h"
#include "core/model/queries.h"
#include "core/provider/webhookcodec.h"

namespace qasid {

class Database;

namespace inboundtable {

//! A request that brings something older than this is a late one.
inline constexpr TimeMs kLateAfter = 10 * 60 * 1000;

//! Applies what a webhook was decoded to; see Store::applyInbound.
Result<InboundOutcome> apply(
    Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, const DecodedWebhook &decoded);

//! Removes a few raw requests older than `before`. Answers how many.
Result<int> purge(Database &db, TimeMs before);

//! Raw requests of an account that brought something from before a time, and all from before it. Those received shortly after it go
//! too, for what they brought may be older than they are.
struct PurgeStep {
    int removed = 0;
    qint64 reached = 0; //!< number of the request behind which the next step goes on
    bool more = false;
};
//! Removes some of them behind the request `after`.
Result<PurgeStep> purge(Database &db, AccountId account, TimeMs before, qint64 after);
Result<int> count(Database &db, AccountId account, TimeMs before); //!< how many all steps remove

} // namespace inboundtable

} // namespace qasid
