#pragma once

#include "core/base/result.h"
#include "core/model/access.h"

#include <QLatin1StringView>
#include <QStringList>

#include <vector>

namespace qasid::divar {

//! Names of Divar's OAuth scopes. One for an object has "." and the object's id behind it.
namespace scope {
inline constexpr QLatin1StringView kMessageUser{"CHAT_BOT_USER_MESSAGE_SEND"};
inline constexpr QLatin1StringView kAllRead{"CHAT_SUPPLIER_ALL_CONVERSATIONS_READ"};
inline constexpr QLatin1StringView kAllSend{"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"};
inline constexpr QLatin1StringView kPostRead{"CHAT_POST_CONVERSATIONS_READ"};
inline constexpr QLatin1StringView kPostSend{"CHAT_POST_CONVERSATIONS_MESSAGE_SEND"};
inline constexpr QLatin1StringView kConversationSend{"CONVERSATION_SEND_MESSAGE"};
inline constexpr QLatin1StringView kUserId{"USER_ID"};
inline constexpr QLatin1StringView kUserPhone{"USER_PHONE"};
inline constexpr QLatin1StringView kRevocation{"NOTIFICATION_ACCESS_REVOCATION"};
inline constexpr QLatin1StringView kOffline{"offline_access"};
} // namespace scope

//! What people can give access to: "message_user", "post_chats", "post_chat".
std::vector<AccessPurpose> accessPurposes();

//! Whether one of the purposes is for one post.
bool needsSubject(const QStringList &purposes);

//! Everything that has to be asked for, in a fixed order. `subject` is the token of the one post. Fails as InvalidInput for an unknown
//! purpose, for none, and where the post is missing or impossible.
Result<QStringList> scopesFor(const QStringList &purposes, const QString &subject);

//! Those of `purposes` that `scopes` are enough for.
QStringList purposesWithin(const QStringList &scopes, const QStringList &purposes, const QString &subject);

} // namespace qasid::divar
