#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/retention.h"

#include <QStringList>

namespace qasid {

class Database;

//! Limits on how long an account's messages are kept; the promises are Store's. A message's time is that of its place. Own messages
//! that wait, are being sent or may have been sent stay; the keys of events stay, so that a late repetition brings nothing back. So do
//! conversations that are asked for news: nothing but their row says that they are to be.
namespace retention {

struct Limit {
    AccountId account;
    TimeMs before = 0;
};

//! What purge() deletes, all steps together.
Result<RetentionCount> preview(Database &db, const Limit &limit);

//! How far a purge has come, between its steps.
struct Place {
    ConversationId conversation;
    bool requests = false; //!< the conversations are done
    qint64 request = 0;
};

struct Step {
    RetentionCount count;
    QStringList files; //!< that nothing names any more
    Place reached; //!< where the next step goes on
    bool more = false;
};

//! Deletes a little, from `after` on.
Result<Step> purge(Database &db, ChangeSet &changes, const Limit &limit, const Place &after);

} // namespace retention

} // namespace qasid
