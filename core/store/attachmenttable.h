#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/model/changeset.h"

#include <vector>

namespace qasid {

class Database;

namespace attachmenttable {

Result<std::vector<Attachment>> of(Database &db, MessageId message);
//! Gives it an id.
Result<Done> insert(Database &db, MessageId message, Attachment &attachment);
Result<Done> setLocalPath(Database &db, ChangeSet &changes, AttachmentId id, const QString &localPath);

} // namespace attachmenttable

} // namespace qasid
