#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"

namespace qasid {

class Database;
struct ConversationState;

//! Conversations that exist only here so far (placeholderFor()) and turn out to be one of the provider's.
namespace conversationmerge {

//! The provider's id takes the place of the placeholder's. Where a conversation of that id is known already, everything in the
//! placeholder moves there and the placeholder goes; `conversation` is then that one, not saved yet.
Result<Done> become(Database &db, ChangeSet &changes, ConversationState &conversation, const QString &remoteId);

} // namespace conversationmerge

} // namespace qasid
