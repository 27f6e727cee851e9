#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/conversationmarks.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace qasid {

class Database;

//! What an agent does with a conversation. Each that names one fails as NotFound when there is no such conversation.
namespace conversationactions {

Result<ConversationId> ensure(Database &db, ChangeSet &changes, AccountId account, const QString &remoteId, TimeMs now);
Result<ConversationId> ensureWith(
    Database &db, ChangeSet &changes, AccountId account, const QString &userRemoteId, const QStringList &exceptChannels, TimeMs now);
Result<Done> markRead(Database &db, ChangeSet &changes, ConversationId id);
Result<Done> markUnread(Database &db, ChangeSet &changes, ConversationId id);
Result<Done> setStatus(Database &db, ChangeSet &changes, ConversationId id, ConversationStatus status, std::optional<TimeMs> snoozedUntil);
Result<Done> setAssignedToMe(Database &db, ChangeSet &changes, ConversationId id, bool mine, TimeMs now);
//! The same to each of these, at most some hundred; see Store::mark().
Result<std::vector<MarksChange>> mark(
    Database &db, ChangeSet &changes, const QList<ConversationId> &ids, const MarkAction &action, TimeMs now);
Result<Done> undo(Database &db, ChangeSet &changes, const std::vector<MarksChange> &done, TimeMs now);
Result<Done> setNickname(Database &db, ChangeSet &changes, ConversationId id, const QString &nickname);
Result<std::optional<TimeMs>> wakeSnoozed(Database &db, ChangeSet &changes, TimeMs now);
Result<MessageId> addNote(Database &db, ChangeSet &changes, ConversationId id, const QString &text, const QString &author, TimeMs now);

} // namespace conversationactions

} // namespace qasid
