#pragma once

#include "core/model/conversation.h"
#include "core/model/participant.h"

#include <QJsonObject>
#include <QString>

namespace qasid {

//! A press of a button that asks the account's server, as its provider posts it. It is answered in the same HTTP exchange.
struct Press {
    //! What the provider takes as an answer.
    enum class Wants {
        Address, //!< a web address to open, and nothing else
        Action //!< words, an action, both or neither
    };
    Wants wants = Wants::Address;
    QJsonObject data; //!< what the button carried
    QString place; //!< where it stood, the provider's word
    QString conversation; //!< remote id; may be empty
    QString user; //!< remote id of whoever pressed; may be empty
    ConversationContext context;
    //! Whoever pressed is the customer of the conversation. False when it was our own side.
    bool byCustomer = true;
};

} // namespace qasid
