#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/conversation.h"

#include <QStringList>

#include <optional>

namespace qasid {

class Database;

//! What an agent does with a conversation. Each fails as NotFound when there is no such conversation.
namespace conversationactions {

Result<ConversationId> ensure(Database &db, ChangeSet &changes, AccountId account, const QString &remoteId, TimeMs now);
Result<ConversationId> ensureWith(
    Database &db, ChangeSet &changes, AccountId account, const QString &userRemoteId, const QStringList &exceptChannels, TimeMs now);
Result<Done> markRead(Database &db, ChangeSet &changes, ConversationId id);
Result<Done> markUnread(Database &db, ChangeSet &changes, ConversationId id);
Result<Done> setStatus(Database &db, ChangeSet &changes, ConversationId id, ConversationStatus status, std::optional<TimeMs> snoozedUntil);
Result<Done> setAssignedToMe(Database &db, ChangeSet &changes, ConversationId id, bool mine);
Result<Done> setNickname(Database &db, ChangeSet &changes, ConversationId id, const QString &nickname);
Result<std::optional<TimeMs>> wakeSnoozed(Database &db, ChangeSet &changes, TimeMs now);
Result<MessageId> addNote(Database &db, ChangeSet &changes, ConversationId id, const QString &text, const QString &author, TimeMs now);

} // namespace conversationactions

} // namespace qasid
