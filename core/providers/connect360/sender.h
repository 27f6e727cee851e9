#pragma once

#include "core/model/message.h"
#include "core/model/participant.h"

#include <QJsonObject>

namespace qasid::connect360 {

//! Who wrote a message, as far as it tells.
struct Sender {
    Direction direction = Direction::Unknown;
    bool ai = false;
    QString name; //!< of whoever it is; may be empty
    Customer customer; //!< empty unless a customer wrote
};

//! Reads who wrote a message from whatever says so: words for a role, ids of a kind of people, marks. What says nothing is nobody known,
//! rather than a guess. Pure.
Sender senderOf(const QJsonObject &message);

//! A customer object of the API. Pure.
Customer customerFrom(const QJsonObject &object);

} // namespace qasid::connect360
