#include "app/sandbox/digishare/filerules.h"

#include "app/sandbox/digishare/bodyrules.h"

#include <QHash>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kDecodable = 40 * kMegabyte;

QByteArray mimeOfName(const QString &name)
{
    static const QHash<QString, QByteArray> known{{u"png"_s, "image/png"}, {u"jpg"_s, "image/jpeg"}, {u"jpeg"_s, "image/jpeg"},
        {u"gif"_s, "image/gif"}, {u"webp"_s, "image/webp"}, {u"mp4"_s, "video/mp4"}, {u"3gp"_s, "video/3gpp"}, {u"mp3"_s, "audio/mpeg"},
        {u"ogg"_s, "audio/ogg"}, {u"opus"_s, "audio/ogg"}, {u"m4a"_s, "audio/mp4"}, {u"pdf"_s, "application/pdf"}};
    return known.value(name.section(u'.', -1).toLower(), "application/octet-stream");
}

//! Megabytes by channel and family (section "media limits").
qint64 channelLimit(const QString &channel, const QString &type)
{
    struct Row {
        QLatin1StringView channel;
        int image, video, audio, document;
    };
    static constexpr std::array rows{Row{"whatsapp"_L1, 5, 16, 16, 100}, Row{"centrelatio"_L1, 5, 16, 16, 100},
        Row{"telegram"_L1, 10, 50, 50, 50}, Row{"messenger"_L1, 25, 25, 25, 25}};
    for (const Row &row : rows) {
        if (row.channel != channel)
            continue;
        if (type == "image"_L1 || type == "webp"_L1)
            return row.image * kMegabyte;
        if (type == "video"_L1)
            return row.video * kMegabyte;
        return (type == "audio"_L1 ? row.audio : row.document) * kMegabyte;
    }
    return 100 * kMegabyte;
}

QString nameOf(const QJsonObject &file, const QString &fallback)
{
    QString name = file.value("file_name"_L1).toString();
    if (name.isEmpty())
        name = fallback;
    const QString extension = file.value("extension"_L1).toString();
    return extension.isEmpty() ? name : QString(name + u'.' + extension);
}

//! The bytes of a data URI; nothing when it is no data URI or its base64 is broken.
std::optional<QByteArray> decodeDataUri(const QString &text)
{
    static constexpr QLatin1StringView marker(";base64,");
    const qsizetype at = text.indexOf(marker);
    if (!text.startsWith("data:"_L1) || at < 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(at + marker.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

} // namespace

QByteArray sniff(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF8"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    if (bytes.startsWith("%PDF"))
        return "application/pdf";
    if (bytes.startsWith("OggS"))
        return "audio/ogg";
    if (bytes.startsWith("ID3") || bytes.startsWith("\xff\xfb"))
        return "audio/mpeg";
    if (bytes.mid(4, 4) == "ftyp")
        return "video/mp4";
    return {};
}

void checkFile(const QJsonValue &value, FieldErrors &errors)
{
    if (!value.isObject()) {
        errors.add(u"file"_s, u"The file field must be an object."_s);
        return;
    }
    const QJsonObject file = value.toObject();
    checkKeys(file, {u"url"_s, u"base64"_s, u"file_name"_s, u"extension"_s, u"caption"_s, u"voice"_s, u"duration"_s}, u"file"_s, errors);
    const bool url = file.contains("url"_L1);
    if (url == file.contains("base64"_L1))
        errors.add(u"file"_s, u"The file field must have one of url and base64."_s);
    for (const QLatin1StringView key : {"url"_L1, "base64"_L1, "file_name"_L1, "extension"_L1, "caption"_L1}) {
        if (file.contains(key) && !file.value(key).isString())
            errors.add(u"file."_s + key, u"The file.%1 field must be a string."_s.arg(key));
    }
    if (url && !file.value("url"_L1).toString().startsWith("http"_L1))
        errors.add(u"file.url"_s, u"The file.url field must be a valid URL."_s);
    if (file.contains("voice"_L1) && !file.value("voice"_L1).isBool())
        errors.add(u"file.voice"_s, u"The file.voice field must be true or false."_s);
    if (file.contains("duration"_L1) && !(file.value("duration"_L1).toDouble(-1) >= 0))
        errors.add(u"file.duration"_s, u"The file.duration field must be a number."_s);
}

TakenFile takeFile(const QJsonObject &file, const QString &channel)
{
    TakenFile taken;
    taken.voice = file.value("voice"_L1).toBool();
    taken.duration = file.value("duration"_L1).toDouble();
    taken.caption = file.value("caption"_L1).toString().left(kCaptionLength);
    if (file.contains("url"_L1)) {
        const QString url = file.value("url"_L1).toString();
        const QString name = QUrl(url).fileName();
        taken.name = nameOf(file, name.isEmpty() ? u"file"_s : name);
        if (!isPublicUrl(url))
            return taken;
        taken.mime = mimeOfName(name.contains(u'.') ? name : taken.name);
    } else {
        const QString text = file.value("base64"_L1).toString();
        taken.name = nameOf(file, u"file"_s);
        if (text.size() / 4 * 3 >= kDecodable) {
            taken.outcome = TakenFile::Outcome::TooLargeToDecode;
            return taken;
        }
        const auto bytes = decodeDataUri(text);
        if (!bytes)
            return taken;
        taken.bytes = *bytes;
        taken.mime = sniff(taken.bytes);
        if (taken.mime.isEmpty())
            taken.mime = text.mid(5, text.indexOf(u';') - 5).toLatin1();
    }
    taken.type = fileType(taken.mime);
    const bool tooLarge = taken.bytes.size() > channelLimit(channel, taken.type);
    taken.outcome = tooLarge ? TakenFile::Outcome::OverChannelLimit : TakenFile::Outcome::Taken;
    return taken;
}

} // namespace qasid::sandbox::digishare
