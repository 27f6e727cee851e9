#pragma once

#include "core/model/customerkey.h"
#include "core/model/participant.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace qasid {

//! What a provider that keeps conversations as things of their own tells of one. What is absent or empty says nothing.
struct RemoteConversation {
    QString id; //!< the provider's
    std::optional<QString> name;
    std::optional<QString> parent; //!< remote id of the conversation it hangs under; empty for one at the top
    std::optional<QJsonObject> metadata;
    QString type; //!< the provider's word
    Customer customer;
    std::optional<int> messages; //!< how many it has at the provider
    std::optional<int> children;
    bool operator==(const RemoteConversation &) const = default;
};

//! A conversation to be made at a provider, or found there: one at the top may be the customer's existing one.
struct NewConversation {
    QString parent; //!< remote id of the conversation it goes under; empty for one at the top
    QString name;
    QString type; //!< the provider's word; empty for its default
    CustomerKey customer;
    QStringList members; //!< provider ids of agents
    QStringList channelIds; //!< with no channel named, one under a parent has its parent's
    QString channelIdentifier;
    std::optional<QJsonObject> metadata;
};

//! What is to be another in a conversation at a provider. What is absent stays as it is.
struct ConversationChange {
    std::optional<QString> name;
    //! Merged into what is there: keys that are not named stay, a null stays as a null.
    std::optional<QJsonObject> metadata;
    std::optional<QString> parent; //!< remote id
};

} // namespace qasid
