#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/participant.h"

#include <optional>

namespace qasid {

class Database;
struct ConversationState;

//! Who the customers are. Each has one row, however many ways lead to them: by the provider's id, or by a phone number until that is
//! known. What was told in any order ends in the same customer.
namespace customertable {

Result<Customer> byId(Database &db, ParticipantId id);
//! The customer of that remote id, made when nobody knows them.
Result<ParticipantId> ensure(Database &db, AccountId account, const QString &remoteId);

//! Takes over what was told about the customer of a conversation; empty fields say nothing. `certain`: the conversation is known
//! to be this customer's, even when it was another's before; otherwise what is told of another person changes nothing. What they write from
//! is also the conversation's, which the caller saves. A fact keeps its source until it changes.
Result<Done> learn(Database &db, ChangeSet &changes, ConversationState &conversation, const Customer &told, bool certain);
//! The same for a customer known by remote id, who may have no conversation yet.
Result<Done> learn(Database &db, ChangeSet &changes, AccountId account, const Customer &told);

Result<Done> setNickname(Database &db, ChangeSet &changes, ParticipantId id, const QString &nickname);

} // namespace customertable

} // namespace qasid
