#pragma once

#include "core/model/draft.h"
#include "core/providers/divar/settings.h"

#include <QJsonObject>

namespace qasid::divar {

//! What is posted for a message in the chatbot: `text_message` or `media_token` and `buttons`. `mediaToken` is what the upload of its file
//! answered, empty for a message without one. `type` is written on the experimental paths only. The message has passed the rules.
QJsonObject chatbotBody(const OutgoingMessage &message, const QString &mediaToken, Settings::Paths paths);

//! The same in the chat of a post: `message` or `media_token`, `receiver_buttons` for the customer and `sender_buttons` for our side.
QJsonObject postBody(const OutgoingMessage &message, const QString &mediaToken);

} // namespace qasid::divar
