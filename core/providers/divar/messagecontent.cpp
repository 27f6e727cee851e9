#include "core/providers/divar/messagecontent.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/fields.h"

#include <QUrl>

#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

struct MediaType {
    QLatin1StringView type;
    QLatin1StringView key; //!< where its data stands
    AttachmentKind kind;
};
constexpr std::array kMedia{
    MediaType{"IMAGE"_L1, "image_data"_L1, AttachmentKind::Image},
    MediaType{"FILE"_L1, "file_data"_L1, AttachmentKind::Document},
    MediaType{"VOICE"_L1, "voice_data"_L1, AttachmentKind::Voice},
    MediaType{"VIDEO"_L1, "video_data"_L1, AttachmentKind::Video},
};

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

//! A coordinate. Zero is what an absent one means: the provider leaves zeros out.
std::optional<double> coordinate(const QJsonObject &data, QLatin1StringView name, double limit)
{
    if (isAbsent(data.value(name)))
        return 0;
    const auto number = json::number(data, {name});
    return number && std::abs(*number) <= limit ? number : std::nullopt;
}

//! The words of a text message; an early version of the document spells the field message_text.
QJsonValue wordsOf(const QJsonObject &message)
{
    const QJsonValue text = message.value("text"_L1);
    return isAbsent(text) ? message.value("message_text"_L1) : text;
}

std::optional<Parts> textParts(const QJsonObject &message)
{
    // An empty text is left out as well.
    const QJsonValue text = wordsOf(message);
    if (!isAbsent(text) && !text.isString())
        return std::nullopt;
    return Parts{TextContent{cleanText(text.toString()), {}, {}, {}}, {}};
}

std::optional<Parts> mediaParts(const MediaType &type, const QJsonObject &message)
{
    const QJsonObject data = json::object(message, {type.key});
    Attachment file;
    file.kind = type.kind;
    file.url = json::text(data, {"link"_L1}).trimmed();
    if (!isWebAddress(file.url))
        return std::nullopt;
    file.name = cleanFileName(json::text(data, {"name"_L1}));
    if (file.name.isEmpty())
        file.name = cleanFileName(QUrl(file.url).path(QUrl::FullyDecoded));
    file.size = bytesOf(data.value("size_bytes"_L1));
    return Parts{MediaContent{}, {file}};
}

std::optional<Parts> locationParts(const QJsonObject &message)
{
    const QJsonValue data = message.value("location_data"_L1);
    if (!data.isObject())
        return std::nullopt;
    const auto latitude = coordinate(data.toObject(), "latitude"_L1, 90);
    const auto longitude = coordinate(data.toObject(), "longitude"_L1, 180);
    if (!latitude || !longitude)
        return std::nullopt;
    return Parts{LocationContent{*latitude, *longitude, {}, {}}, {}};
}

std::optional<Parts> contactParts(const QJsonObject &message)
{
    const QJsonObject data = json::object(message, {"contact_data"_L1});
    ContactCard card;
    card.name = cleanName(json::text(data, {"name"_L1}));
    const QString phone = cleanName(json::opaqueId(data, {"phone"_L1}));
    if (!phone.isEmpty())
        card.phones += phone;
    if (card.name.isEmpty() && phone.isEmpty())
        return std::nullopt;
    return Parts{ContactContent{{card}, json::write(data)}, {}};
}

QString typeByForm(const QJsonObject &message)
{
    for (const MediaType &media : kMedia) {
        if (message.value(media.key).isObject())
            return media.type;
    }
    if (message.value("location_data"_L1).isObject())
        return u"LOCATION"_s;
    if (message.value("contact_data"_L1).isObject())
        return u"CONTACT"_s;
    return wordsOf(message).isString() ? u"TEXT"_s : QString();
}

std::optional<Parts> knownParts(const QString &type, const QJsonObject &message)
{
    if (type == "TEXT"_L1)
        return textParts(message);
    if (type == "LOCATION"_L1)
        return locationParts(message);
    if (type == "CONTACT"_L1)
        return contactParts(message);
    for (const MediaType &media : kMedia) {
        if (type == media.type)
            return mediaParts(media, message);
    }
    return std::nullopt;
}

} // namespace

Parts partsOfMessage(const QJsonObject &message)
{
    const QJsonValue written = message.value("type"_L1);
    const QString type = isAbsent(written) ? typeByForm(message) : word(written);
    if (auto parts = knownParts(type, message))
        return std::move(*parts);
    const QString name = cleanName(json::text(message, {"type"_L1}));
    return {UnsupportedContent{name.isEmpty() ? u"message"_s : name, json::write(message)}, {}};
}

} // namespace qasid::divar
