#pragma once

#include "app/sandbox/digishare/world.h"

namespace qasid::sandbox::digishare {

//! In which of the documented forms events are posted.
struct EventShape {
    bool envelope = false; //!< with `timestamp` and `event_id` beside `event` and `data`
    bool minimal = false; //!< only the fields of the LiveChat guide
};

QByteArray newConversationEvent(const Conversation &conversation, const Third &third, const EventShape &shape, World &world);
QByteArray newMessageEvent(const StoredMessage &message, const Third &third, const EventShape &shape, World &world);
QByteArray archivedEvent(
    const Conversation &conversation, const QString &byType, const QString &byId, TimeMs at, const EventShape &shape, World &world);

} // namespace qasid::sandbox::digishare
