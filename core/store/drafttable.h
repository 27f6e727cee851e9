#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/draft.h"

#include <vector>

namespace qasid {

class Database;

namespace drafttable {

Result<Done> save(Database &db, ChangeSet &changes, const Draft &draft);
Result<Draft> load(Database &db, ConversationId conversation, DraftKind kind); //!< an empty one where none was saved
//! To a conversation that takes the place of the other. Where both have one, the words of the moved one come behind.
Result<Done> move(Database &db, ChangeSet &changes, ConversationId from, ConversationId to);
//! With their files, which are told by what a draft names.
Result<std::vector<Draft>> all(Database &db, ConversationId conversation);

} // namespace drafttable

} // namespace qasid
