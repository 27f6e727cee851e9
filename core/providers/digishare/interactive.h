#pragma once

#include "core/model/attachment.h"
#include "core/model/buttongrid.h"
#include "core/model/content.h"
#include "core/model/draft.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace qasid::digishare {

//! A message's body in our values.
struct Parts {
    Content content;
    std::vector<Attachment> attachments;
    ButtonGrid buttons;
};

//! Whether the message is sent with type "interactive": words with reply buttons, a list menu or a location request.
bool isInteractive(const OutgoingMessage &message);

//! The `body` of an interactive message (docs/providers/digishare.md, "Interactive bodies"). The message has passed the rules before.
//! An attachment with a public address becomes the header.
QJsonObject interactiveBody(const OutgoingMessage &message);

//! The reverse of interactiveBody(), and the customer's answers to it (button_reply, list_reply). Reply buttons come back as one row,
//! a media header as an attachment of the Text. Nothing when the body is of no known form.
std::optional<Parts> partsOfInteractive(const QJsonObject &body);

} // namespace qasid::digishare
