#pragma once

#include "core/model/changeset.h"
#include "core/model/inboundrequest.h"
#include "core/model/queries.h"
#include "core/provider/webhookcodec.h"

namespace qasid {

class Database;

namespace inboundtable {

//! Applies what a webhook was decoded to; see Store::applyInbound.
Result<InboundOutcome> apply(
    Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, const DecodedWebhook &decoded);

//! Removes a few raw requests older than `before`. Answers how many.
Result<int> purge(Database &db, TimeMs before);

} // namespace inboundtable

} // namespace qasid
