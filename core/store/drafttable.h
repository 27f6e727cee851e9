#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/draft.h"

namespace qasid {

class Database;

namespace drafttable {

Result<Done> save(Database &db, ChangeSet &changes, const Draft &draft);
Result<Draft> load(Database &db, ConversationId conversation, DraftKind kind); //!< an empty one where none was saved

} // namespace drafttable

} // namespace qasid
