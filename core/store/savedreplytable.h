#pragma once

#include "core/base/result.h"
#include "core/model/savedreply.h"

#include <vector>

namespace qasid {

class Database;

namespace savedreplytable {

Result<std::vector<SavedReply>> all(Database &db); //!< by name
//! Without an id a new one. Fails as InvalidInput, Conflict or NotFound; see Store.
Result<SavedReplyId> save(Database &db, const SavedReply &reply);
Result<Done> remove(Database &db, SavedReplyId id);

} // namespace savedreplytable

} // namespace qasid
