#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/model/changeset.h"

#include <utility>
#include <vector>

namespace qasid {

class Database;

namespace attachmenttable {

Result<std::vector<Attachment>> of(Database &db, MessageId message);
//! Gives it an id.
Result<Done> insert(Database &db, MessageId message, Attachment &attachment);
Result<Done> setLocalPath(Database &db, ChangeSet &changes, AttachmentId id, const QString &localPath);

//! Received files of the account's messages since then that lie with the provider only, newest first.
Result<std::vector<std::pair<MessageId, Attachment>>> unfetched(Database &db, AccountId account, TimeMs since, int limit);

} // namespace attachmenttable

} // namespace qasid
