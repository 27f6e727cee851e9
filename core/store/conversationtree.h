#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/remoteconversation.h"

#include <QSet>
#include <QString>

#include <vector>

namespace qasid {

class Database;

//! Conversations that are things of the provider's own: named, one under another. Where one names a parent that is not known here, it
//! stands at the top until that is.
namespace conversationtree {

//! Takes in what the provider tells of a conversation, made when it is new. Where nothing differs, nothing is written or announced.
Result<ConversationId> describe(Database &db, ChangeSet &changes, AccountId account, const RemoteConversation &told, TimeMs now);
//! Tells in the thread of the conversation above that `child` was made there, once. Nothing where none is known above it.
Result<Done> tellMade(Database &db, ChangeSet &changes, ConversationId child, TimeMs now);
//! What it hangs under, the top first: at most twenty, none twice, and not itself. NotFound when there is no such conversation.
Result<std::vector<ConversationId>> ancestors(Database &db, ConversationId conversation);
//! Removes a conversation with its messages and drafts, and its customer where nothing else is theirs. Adds the files on this computer
//! that were named by any of them. NotFound when there is no such conversation.
Result<Done> remove(Database &db, ChangeSet &changes, ConversationId conversation, QSet<QString> &paths);

} // namespace conversationtree

} // namespace qasid
