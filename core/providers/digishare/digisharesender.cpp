#include "core/providers/digishare/digisharesender.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/digishare/eventsender.h"
#include "core/providers/digishare/interactive.h"
#include "core/providers/digishare/messagessender.h"

using namespace Qt::StringLiterals;

namespace qasid::digishare {

std::shared_ptr<const DigishareSender> makeSender(const Settings &settings)
{
    if (settings.sender == Settings::Sender::Event)
        return std::make_shared<EventSender>(settings.eventBase);
    return std::make_shared<MessagesSender>(settings.apiBase);
}

void addBody(QJsonObject &request, const OutgoingMessage &message)
{
    if (isInteractive(message)) {
        request.insert(u"type"_s, u"interactive"_s);
        request.insert(u"body"_s, interactiveBody(message));
        return;
    }
    if (const auto *location = std::get_if<LocationContent>(&message.content)) {
        QJsonObject body{{u"latitude"_s, location->latitude}, {u"longitude"_s, location->longitude}};
        if (!location->name.isEmpty())
            body.insert(u"name"_s, location->name);
        if (!location->address.isEmpty())
            body.insert(u"address"_s, location->address);
        request.insert(u"type"_s, u"location"_s);
        request.insert(u"body"_s, body);
        return;
    }
    const auto *text = std::get_if<TextContent>(&message.content);
    request.insert(u"body"_s, text ? text->text : QString());
}

QString captionOf(const OutgoingMessage &message)
{
    if (const auto *media = std::get_if<MediaContent>(&message.content))
        return media->caption;
    const auto *text = std::get_if<TextContent>(&message.content);
    return text ? text->text : QString();
}

QJsonObject answerObject(const HttpAnswer &answer)
{
    const auto object = json::parseObject(quoteLongIntegers(answer.body));
    if (!object)
        return {};
    const QJsonValue data = object->value("data"_L1);
    return data.isObject() ? data.toObject() : *object;
}

} // namespace qasid::digishare
