#include "core/providers/divar/messagebody.h"

#include "core/providers/divar/buttonjson.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

//! Text or a file, never both: the provider takes only one of them.
QJsonObject textOrFile(QLatin1StringView textName, const OutgoingMessage &message, const QString &mediaToken)
{
    if (!mediaToken.isEmpty())
        return {{"media_token"_L1, mediaToken}};
    const auto *text = std::get_if<TextContent>(&message.content);
    return {{textName, text ? text->text : QString()}};
}

void addButtons(QJsonObject &body, QLatin1StringView name, const ButtonGrid &grid)
{
    const QJsonObject buttons = buttonsToDivar(grid);
    if (!buttons.isEmpty())
        body.insert(name, buttons);
}

} // namespace

QJsonObject chatbotBody(const OutgoingMessage &message, const QString &mediaToken, Settings::Paths paths)
{
    QJsonObject body = textOrFile("text_message"_L1, message, mediaToken);
    if (paths == Settings::Paths::Experimental) // the one value that was ever documented, also for files
        body.insert("type"_L1, u"TEXT"_s);
    addButtons(body, "buttons"_L1, message.buttons);
    return body;
}

QJsonObject postBody(const OutgoingMessage &message, const QString &mediaToken)
{
    QJsonObject body = textOrFile("message"_L1, message, mediaToken);
    addButtons(body, "receiver_buttons"_L1, message.buttons);
    addButtons(body, "sender_buttons"_L1, message.senderButtons);
    return body;
}

} // namespace qasid::divar
