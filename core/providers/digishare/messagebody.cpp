#include "core/providers/digishare/messagebody.h"

#include "core/base/json.h"
#include "core/provider/payload.h"

#include <QJsonArray>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

std::optional<Parts> textParts(const QJsonValue &body)
{
    if (body.isString())
        return Parts{TextContent{cleanText(body.toString()), {}, {}, {}}, {}, {}};
    const QJsonObject object = body.toObject();
    for (const auto name : {"text"_L1, "body"_L1}) {
        if (object.value(name).isString())
            return Parts{TextContent{cleanText(object.value(name).toString()), {}, {}, {}}, {}, {}};
    }
    return std::nullopt;
}

std::optional<Parts> locationParts(const QJsonObject &body)
{
    const auto latitude = json::number(body, {"latitude"_L1, "lat"_L1});
    const auto longitude = json::number(body, {"longitude"_L1, "lng"_L1, "long"_L1});
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return std::nullopt;
    return Parts{LocationContent{*latitude, *longitude, textField(body, {"name"_L1}), textField(body, {"address"_L1})}, {}, {}};
}

constexpr std::array kMediaTypes{
    std::pair{"image"_L1, AttachmentKind::Image},
    std::pair{"video"_L1, AttachmentKind::Video},
    std::pair{"audio"_L1, AttachmentKind::Audio},
    std::pair{"voice"_L1, AttachmentKind::Voice},
    std::pair{"pdf"_L1, AttachmentKind::Document},
    std::pair{"document"_L1, AttachmentKind::Document},
    std::pair{"webp"_L1, AttachmentKind::Sticker},
    std::pair{"sticker"_L1, AttachmentKind::Sticker},
    std::pair{"other"_L1, AttachmentKind::Other},
    std::pair{"file"_L1, AttachmentKind::Other},
};

std::optional<AttachmentKind> mediaKind(QStringView type)
{
    for (const auto &[name, kind] : kMediaTypes) {
        if (name == type)
            return kind;
    }
    return std::nullopt;
}

//! "other" is what the provider calls every file it has no word for; the media type says more.
AttachmentKind kindByMime(const QString &mime)
{
    if (mime.startsWith("image/"_L1))
        return AttachmentKind::Image;
    if (mime.startsWith("video/"_L1))
        return AttachmentKind::Video;
    if (mime.startsWith("audio/"_L1))
        return AttachmentKind::Audio;
    return mime.isEmpty() ? AttachmentKind::Other : AttachmentKind::Document;
}

QString fileName(const QJsonObject &body)
{
    QString name = cleanFileName(textField(body, {"file_name"_L1, "filename"_L1, "name"_L1}));
    const QString extension = cleanFileName(textField(body, {"extension"_L1})).toLower();
    if (!name.isEmpty() && !name.contains(u'.') && !extension.isEmpty() && extension.size() <= 10)
        name += u'.' + QString(extension).remove(u'.');
    return name;
}

void readAddress(const QJsonObject &body, Attachment &file)
{
    file.remotePath = textField(body, {"path"_L1});
    for (const auto name : {"url"_L1, "link"_L1}) {
        const QString address = textField(body, {name});
        if (isWebAddress(address))
            file.url = address;
        else if (file.remotePath.isEmpty())
            file.remotePath = address;
    }
    if (isWebAddress(file.remotePath)) {
        if (file.url.isEmpty())
            file.url = file.remotePath;
        file.remotePath.clear();
    }
}

std::optional<Attachment> fileFrom(AttachmentKind kind, const QJsonObject &body)
{
    constexpr double kLargestSize = 1e15;
    Attachment file;
    file.remoteId = usableId(body, {"id"_L1});
    file.mimeType = cleanName(textField(body, {"mime_type"_L1, "mimeType"_L1})).toLower();
    file.kind = kind == AttachmentKind::Other ? kindByMime(file.mimeType) : kind;
    const bool voice = json::boolean(body, {"voice"_L1}).value_or(false) || json::boolean(body, {"is_voice"_L1}).value_or(false);
    if (file.kind == AttachmentKind::Audio && voice)
        file.kind = AttachmentKind::Voice;
    file.name = fileName(body);
    if (const auto size = json::number(body, {"size"_L1}); size && *size >= 0 && *size < kLargestSize)
        file.size = static_cast<qint64>(*size);
    if (const auto seconds = json::number(body, {"duration"_L1}); seconds && *seconds >= 0 && *seconds < 1e7)
        file.seconds = *seconds;
    readAddress(body, file);
    if (file.remotePath.isEmpty() && file.url.isEmpty() && file.remoteId.isEmpty())
        return std::nullopt;
    return file;
}

std::optional<Parts> mediaParts(AttachmentKind kind, const QJsonValue &body)
{
    // A sticker comes without a body: that it was one is all there is to show.
    if (kind == AttachmentKind::Sticker && (body.isNull() || body.isUndefined())) {
        Attachment sticker;
        sticker.kind = kind;
        return Parts{MediaContent{}, {sticker}, {}};
    }
    Parts parts;
    QString caption;
    for (const QJsonValue &value : body.isArray() ? body.toArray() : QJsonArray{body}) {
        const QJsonObject object = value.toObject();
        const auto file = fileFrom(kind, object);
        if (!file)
            return std::nullopt;
        parts.attachments.push_back(*file);
        if (caption.isEmpty())
            caption = textField(object, {"caption"_L1});
    }
    if (parts.attachments.empty())
        return std::nullopt;
    parts.content = MediaContent{caption};
    return parts;
}

//! Texts of a contact's list: each entry an object with one of the names, or the text itself.
QStringList entries(
    const QJsonObject &contact, std::initializer_list<QLatin1StringView> lists, std::initializer_list<QLatin1StringView> names)
{
    QStringList result;
    for (const QJsonValue &value : json::array(contact, lists)) {
        const QString text = cleanName(value.isObject() ? json::opaqueId(value.toObject(), names) : json::opaqueId(value));
        if (!text.isEmpty() && !result.contains(text))
            result += text;
    }
    return result;
}

ContactCard cardFrom(const QJsonObject &contact)
{
    const QJsonObject name = json::object(contact, {"name"_L1});
    ContactCard card;
    card.name = cleanName(textField(name, {"formatted_name"_L1, "formattedName"_L1}));
    if (card.name.isEmpty())
        card.name = cleanName(textField(name, {"first_name"_L1}) + u' ' + textField(name, {"last_name"_L1}));
    if (card.name.isEmpty())
        card.name = cleanName(textField(contact, {"name"_L1, "formatted_name"_L1, "display_name"_L1}));
    card.phones = entries(contact, {"phones"_L1, "phone_numbers"_L1}, {"phone"_L1, "wa_id"_L1, "number"_L1});
    card.emails = entries(contact, {"emails"_L1}, {"email"_L1});
    const QString phone = cleanName(json::opaqueId(contact, {"phone"_L1, "wa_id"_L1}));
    if (card.phones.isEmpty() && !phone.isEmpty())
        card.phones += phone;
    const QString email = cleanName(textField(contact, {"email"_L1}));
    if (card.emails.isEmpty() && !email.isEmpty())
        card.emails += email;
    return card;
}

std::optional<Parts> contactParts(const QJsonValue &body)
{
    QJsonArray contacts = body.toArray();
    if (body.isObject()) {
        contacts = json::array(body.toObject(), {"contacts"_L1});
        if (contacts.isEmpty())
            contacts.append(body);
    }
    ContactContent content;
    for (const QJsonValue &value : contacts) {
        ContactCard card = cardFrom(value.toObject());
        if (!card.name.isEmpty() || !card.phones.isEmpty() || !card.emails.isEmpty())
            content.cards.push_back(std::move(card));
    }
    if (content.cards.empty())
        return std::nullopt;
    content.raw = json::write({{u"contacts"_s, contacts}});
    return Parts{std::move(content), {}, {}};
}

std::optional<Parts> campaignParts(const QJsonObject &body)
{
    const QJsonObject message = json::object(body, {"msg"_L1});
    const QJsonValue content = message.value("content"_L1);
    if (content.isString())
        return content.toString().isEmpty() ? std::nullopt : textParts(content);
    if (!content.isObject())
        return std::nullopt;
    auto parts = partsOfInteractive(content.toObject());
    if (!parts && content.toObject().value("body"_L1).isString())
        parts = textParts(content.toObject().value("body"_L1));
    return parts;
}

QString typeByForm(const QJsonValue &body)
{
    if (body.isString())
        return u"text"_s;
    const QJsonObject object = body.toObject();
    if (object.contains("latitude"_L1) && object.contains("longitude"_L1))
        return u"location"_s;
    if (object.contains("button_reply"_L1) || object.contains("list_reply"_L1) || object.contains("action"_L1))
        return u"interactive"_s;
    return object.contains("msg"_L1) ? u"campaign"_s : QString();
}

} // namespace

std::optional<Parts> partsOfBody(const QString &type, const QJsonValue &body)
{
    const QString kind = type.isEmpty() ? typeByForm(body) : type.toLower();
    if (kind == "text"_L1)
        return textParts(body);
    if (kind == "location"_L1)
        return locationParts(body.toObject());
    if (kind == "interactive"_L1)
        return partsOfInteractive(body.toObject());
    if (kind == "contacts"_L1 || kind == "contact"_L1)
        return contactParts(body);
    if (kind == "campaign"_L1)
        return campaignParts(body.toObject());
    if (const auto media = mediaKind(kind))
        return mediaParts(*media, body);
    return std::nullopt;
}

Parts unsupportedParts(const QString &typeName, const QJsonObject &raw)
{
    return Parts{UnsupportedContent{cleanName(typeName), json::write(raw)}, {}, {}};
}

} // namespace qasid::digishare
