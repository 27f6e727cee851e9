#pragma once

#include "core/model/event.h"
#include "core/model/remoteconversation.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qasid {

//! A page that is asked of a provider that has to be asked; see ProviderSession::list().
struct ListingRequest {
    enum class Kind {
        Messages, //!< of the conversation
        Children //!< conversations directly under it
    };
    Kind kind = Kind::Messages;
    QString conversation; //!< remote id
    QString cursor; //!< Listing::next of the page before; empty for the first page
};

//! One message of a page. `event` is a MessageAppeared with its key; `raw` is its JSON, from which Provider::decodeKept() makes it again.
struct ListedMessage {
    Event event;
    QByteArray raw;
};

//! One that cannot be read.
struct UnreadableMessage {
    QString reason; //!< English, one sentence, without the message's text
    QString key; //!< as Event::key; empty where none could be read
    QByteArray raw;
};

//! A page as the provider gave it.
struct Listing {
    std::vector<ListedMessage> messages; //!< oldest first
    std::vector<UnreadableMessage> unreadable;
    std::vector<RemoteConversation> children;
    QString next; //!< cursor of the page that follows; empty at the end
};

} // namespace qasid
