#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/participant.h"

namespace qasid {

class Database;
struct ConversationState;

//! Whose access conversations need, and whether it was taken back. That is the person the provider names for a conversation, else its
//! customer. A person is remembered before any conversation of theirs is known.
namespace conversationaccess {

//! Brings the conversation in line with what is known of the person, and tells it in the conversation when that changes. The caller
//! saves it.
Result<Done> settle(Database &db, ChangeSet &changes, ConversationState &conversation);

//! Somebody took their access back at that time; no news when they have given it again since.
Result<Done> revoke(Database &db, ChangeSet &changes, AccountId account, const QString &user, TimeMs time);
//! Somebody gave access, perhaps again; what is told of them is learned.
Result<Done> grant(Database &db, ChangeSet &changes, AccountId account, const Customer &user, TimeMs time);

} // namespace conversationaccess

} // namespace qasid
