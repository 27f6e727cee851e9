#pragma once

#include "core/base/result.h"
#include "core/model/polling.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace qasid {

class Database;

//! How far conversations were read that have to be asked for news.
namespace pollingtable {

//! All of the account's in one query, by id, except those the provider does not know yet.
Result<std::vector<FollowedConversation>> followed(Database &db, AccountId account);
//! Writes only what is another; NotFound when there is no such conversation.
Result<Done> save(Database &db, ConversationId conversation, const PollingState &state);
//! Those among `keys` whose events were applied.
Result<QSet<QString>> knownEvents(Database &db, AccountId account, const QStringList &keys);

} // namespace pollingtable

} // namespace qasid
