#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/message.h"
#include "core/model/outboxitem.h"
#include "core/provider/providersession.h"

#include <QSet>

#include <vector>

namespace qasid {

class Database;

//! The queue of replies and how each of them ends; the promises are Store's. A row's number is its place: the lowest of a
//! conversation goes first.
namespace outboxtable {

struct NewMessage {
    ConversationId conversation;
    OutgoingMessage outgoing;
    Delivery delivery = Delivery::Queued;
    TimeMs now = 0;
    TimeMs notBefore = 0;
};

Result<MessageId> enqueue(Database &db, ChangeSet &changes, const NewMessage &added);
Result<std::vector<OutboxItem>> heads(Database &db);
//! `now` is the computer's time of the attempt.
Result<OutboxItem> beginAttempt(Database &db, ChangeSet &changes, OutboxId item, TimeMs now);
Result<Done> accept(Database &db, ChangeSet &changes, OutboxId item, const SendReceipt &receipt);
Result<Done> requeue(Database &db, ChangeSet &changes, OutboxId item, TimeMs notBefore, const Error &reason);
//! Failed or PossiblySent.
Result<Done> end(Database &db, ChangeSet &changes, OutboxId item, Delivery delivery, const Error &reason);
Result<int> recoverInterrupted(Database &db, ChangeSet &changes, const QSet<AccountId> &readBack);
Result<std::vector<OutboxItem>> interrupted(Database &db);
Result<Done> sendAgain(Database &db, ChangeSet &changes, MessageId message, TimeMs now);
Result<Done> confirmArrived(Database &db, ChangeSet &changes, MessageId message);
Result<OutgoingMessage> withdraw(Database &db, ChangeSet &changes, MessageId message);
Result<Done> releaseHeld(Database &db, ChangeSet &changes, AccountId account);

} // namespace outboxtable

} // namespace qasid
