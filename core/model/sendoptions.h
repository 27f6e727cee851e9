#pragma once

#include "core/base/clock.h"
#include "core/model/customerkey.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace qasid {

//! How long the answer of an AI agent is waited for, from when it was asked.
inline constexpr TimeMs kAiPatience = 600'000;

//! How a message is to be sent, besides what it says. Each needs its own Capabilities; empty fields ask for nothing.
struct SendOptions {
    QStringList flags; //!< the provider's words
    QString templateId; //!< a template kept at the provider, filled in there from `templateContext`
    QJsonObject templateContext;
    QString channelId; //!< the provider's id of the channel to send through
    QString channelIdentifier; //!< how people call that channel: a website's host
    //! Said by the customer, as in a call taken by phone: it is their message, not ours.
    bool asCustomer = false;
    CustomerKey customer; //!< who that is, where it is not the conversation's own
    QString aiAgent; //!< id of the AI agent that is asked to answer once the message is there
    QString aiChannel; //!< id of the channel it answers through; empty for its own choice
    bool operator==(const SendOptions &) const = default;

    bool isEmpty() const { return *this == SendOptions(); }
};

} // namespace qasid
