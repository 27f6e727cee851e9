#include "core/providers/connect360/messagecontent.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/fields.h"
#include "core/providers/connect360/language.h"
#include "core/providers/connect360/richwords.h"

#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

//! Whether an object holds a value per language: one of the three documented ones, or nothing but texts under names of languages.
bool isByLanguage(const QJsonObject &object)
{
    const auto &known = languages();
    if (std::any_of(known.begin(), known.end(), [&object](const QString &language) { return object.contains(language); }))
        return true;
    static const QRegularExpression name(u"\\A[a-z]{2}(?:-[A-Z]{2})?\\z"_s);
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isString() || field.key() == "id"_L1 || !name.match(field.key()).hasMatch())
            return false;
    }
    return !object.isEmpty();
}

QString wordsOf(const QJsonValue &value)
{
    if (value.isDouble() || value.isBool())
        return value.isBool() ? QString(value.toBool() ? u"true"_s : u"false"_s) : json::opaqueId(value);
    return value.isString() ? cleanText(value.toString()) : wordsIn(value);
}

TextContent textByLanguage(const QJsonObject &object)
{
    TextContent text;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString words = wordsOf(*field);
        if (!words.trimmed().isEmpty())
            text.texts.insert(cleanName(field.key()), words);
    }
    for (const QString &language : languages() + text.texts.keys()) {
        if (text.text.isEmpty())
            text.text = text.texts.value(language);
    }
    return text;
}

TextContent textOf(const QJsonValue &content)
{
    if (content.isObject() && isByLanguage(content.toObject()))
        return textByLanguage(content.toObject());
    return {.text = wordsOf(content), .texts = {}, .header = {}, .footer = {}};
}

bool isPlain(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

//! Whether a content is more than the words that are shown of it.
bool isRich(const QJsonValue &content)
{
    if (!content.isObject() || !isByLanguage(content.toObject()))
        return !isPlain(content);
    const QJsonObject byLanguage = content.toObject();
    return !std::all_of(byLanguage.begin(), byLanguage.end(), isPlain);
}

//! Whether a value carries anything at all: null in every language is nothing.
bool isNothing(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), isNothing);
    }
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
}

AttachmentKind kindFromWord(const QString &word)
{
    if (word.startsWith("image"_L1) || word == "photo"_L1 || word == "picture"_L1)
        return AttachmentKind::Image;
    if (word.startsWith("video"_L1))
        return AttachmentKind::Video;
    if (word.startsWith("audio"_L1))
        return AttachmentKind::Audio;
    if (word.startsWith("voice"_L1) || word == "ptt"_L1)
        return AttachmentKind::Voice;
    return word == "sticker"_L1 ? AttachmentKind::Sticker : AttachmentKind::Document;
}

Attachment fileFrom(const QJsonObject &outer)
{
    QJsonObject object = json::object(outer, {"attachment"_L1, "file"_L1, "asset"_L1});
    if (object.isEmpty())
        object = outer;
    Attachment file;
    file.remoteId = usableId(object, {"id"_L1, "attachmentId"_L1});
    file.name = cleanFileName(json::text(object, {"name"_L1, "fileName"_L1, "filename"_L1, "originalName"_L1}));
    file.remotePath = usableId(object, {"s3Key"_L1, "key"_L1});
    file.url = json::text(object, {"url"_L1, "src"_L1, "link"_L1}).trimmed();
    if (!isWebAddress(file.url))
        file.url.clear();
    const QString type = json::text(object, {"mimeType"_L1, "mimetype"_L1, "contentType"_L1, "type"_L1}).left(200).trimmed().toLower();
    if (type.contains(u'/'))
        file.mimeType = cleanName(type);
    else if (!file.name.isEmpty())
        file.mimeType = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase::MatchExtension).name();
    if (file.mimeType == "application/octet-stream"_L1)
        file.mimeType.clear();
    const bool says = !type.isEmpty() && type != "file"_L1 && type != "application/octet-stream"_L1;
    file.kind = kindFromWord(says ? type : file.mimeType);
    if (json::boolean(object, {"isVoice"_L1, "voice"_L1}).value_or(false))
        file.kind = AttachmentKind::Voice;
    if (const auto size = countField(object, {"size"_L1, "bytes"_L1, "fileSize"_L1}))
        file.size = *size;
    return file;
}

} // namespace

Content contentOf(const QJsonObject &message, bool hasFiles)
{
    const QJsonValue value = says(message, "content"_L1) ? message.value("content"_L1) : message.value("text"_L1);
    TextContent text = textOf(value);
    if (!text.text.isEmpty()) {
        if (isRich(value))
            text.raw = json::write({{"content"_L1, value}});
        else if (hasFiles && text.texts.size() < 2)
            return MediaContent{text.text};
        return text;
    }
    if (hasFiles && isNothing(value))
        return MediaContent{};
    const QString type = cleanName(json::text(value.isObject() ? value.toObject() : message, {"type"_L1, "kind"_L1}));
    return UnsupportedContent{type.isEmpty() ? u"message"_s : type, json::write({{"content"_L1, value}})};
}

std::vector<Attachment> filesIn(const QJsonArray &list)
{
    constexpr qsizetype kMost = 100;
    std::vector<Attachment> files;
    for (qsizetype i = 0; i < std::min(kMost, list.size()); ++i) {
        const QJsonValue item = list[i];
        Attachment file;
        if (item.isString() && isWebAddress(item.toString()))
            file = fileFrom({{"url"_L1, item}});
        else
            file = fileFrom(item.toObject());
        if (!file.url.isEmpty() || !file.remotePath.isEmpty() || !file.name.isEmpty() || !file.remoteId.isEmpty())
            files.push_back(file);
    }
    return files;
}

} // namespace qasid::connect360
