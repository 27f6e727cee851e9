#pragma once

#include "core/base/result.h"
#include "core/model/queries.h"

#include <QList>

#include <optional>
#include <vector>

namespace qasid {

class Database;

//! Conversations as lists show them. Every view has an index in its own order, so a page costs the same in any profile.
namespace conversationlist {

Result<ConversationPage> page(Database &db, const ConversationQuery &query, const std::optional<ConversationCursor> &after, int limit);
Result<std::vector<Conversation>> byId(Database &db, const QList<ConversationId> &ids); //!< those that exist, in the order asked
Result<std::vector<Conversation>> ofSameCustomer(Database &db, ConversationId of, int limit);
Result<std::vector<Conversation>> childrenOf(Database &db, ConversationId of, int limit); //!< directly under it, newest first
//! The next one by id after `after`; `account` and `remoteId` narrow it when they are set.
Result<std::optional<Conversation>> next(Database &db, ConversationId after, AccountId account, const QString &remoteId);
Result<InboxCounts> counts(Database &db, TimeMs now);

} // namespace conversationlist

} // namespace qasid
