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
// NotFound when there is no such attachment.
Result<Done> setLocalPath(Database &db, ChangeSet &changes, AttachmentId id, const QString &localPath);
Result<Done> setRemoteId(Database &db, ChangeSet &changes, AttachmentId id, const QString &remoteId);

//! Received files of the account's messages since then that lie with the provider only, newest first.
Result<std::vector<std::pair<MessageId, Attachment>>> unfetched(Database &db, AccountId account, TimeMs since, int limit);
//! Received files of the account that lie here and with the provider, those of the oldest messages first.
Result<std::vector<Attachment>> fetched(Database &db, AccountId account);

} // namespace attachmenttable

} // namespace qasid
