#include "core/model/messagejson.h"

#include "core/model/jsonfields.h"
#include "core/model/sendoptionsjson.h"

#include <QMimeDatabase>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

struct ActionWriter {
    QJsonObject operator()(const LinkAction &a) const { return {{"type"_L1, u"link"_s}, {"url"_L1, a.url}}; }
    QJsonObject operator()(const ServerAction &a) const { return {{"type"_L1, u"server"_s}, {"data"_L1, a.data}}; }
    QJsonObject operator()(const DynamicAction &a) const { return {{"type"_L1, u"dynamic"_s}, {"data"_L1, a.data}}; }
    QJsonObject operator()(const ReplyAction &a) const { return {{"type"_L1, u"reply"_s}, {"id"_L1, a.id}}; }
    QJsonObject operator()(const PostAction &a) const { return {{"type"_L1, u"post"_s}, {"post"_L1, a.post}, {"manage"_L1, a.manage}}; }
    QJsonObject operator()(const UnknownAction &a) const { return {{"type"_L1, u"unknown"_s}, {"raw"_L1, a.raw}}; }
};

ButtonAction readAction(JsonFields &in)
{
    const QString type = in.requiredText("type"_L1);
    if (type == "link"_L1)
        return LinkAction{in.requiredText("url"_L1)};
    if (type == "server"_L1)
        return ServerAction{in.object("data"_L1)};
    if (type == "dynamic"_L1)
        return DynamicAction{in.object("data"_L1)};
    if (type == "reply"_L1)
        return ReplyAction{in.requiredId("id"_L1)};
    if (type == "post"_L1)
        return PostAction{in.requiredId("post"_L1), in.flag("manage"_L1)};
    if (type != "unknown"_L1)
        in.fault(u"\"%1\" is not link, server, dynamic, reply, post or unknown"_s, "type"_L1);
    return UnknownAction{in.object("raw"_L1)};
}

Result<Button> readButton(const QJsonValue &value)
{
    JsonFields fields(value.toObject());
    JsonFields action(fields.object("action"_L1));
    Button button{.caption = fields.requiredText("caption"_L1), .icon = fields.text("icon"_L1), .action = readAction(action)};
    if (fields.error())
        return fail(*fields.error());
    if (action.error())
        return fail(*action.error());
    return button;
}

//! What a file is whose writer did not say, by its media type or its name.
AttachmentKind likelyKind(const Attachment &file)
{
    const QString named = !file.localPath.isEmpty() ? file.localPath : !file.url.isEmpty() ? QUrl(file.url).path() : file.name;
    const QString type
        = file.mimeType.isEmpty() ? QMimeDatabase().mimeTypeForFile(named, QMimeDatabase::MatchExtension).name() : file.mimeType.toLower();
    if (type == "image/webp"_L1)
        return AttachmentKind::Sticker;
    if (type.startsWith("image/"_L1))
        return AttachmentKind::Image;
    if (type.startsWith("video/"_L1))
        return AttachmentKind::Video;
    if (type.startsWith("audio/"_L1))
        return AttachmentKind::Audio;
    return type == "application/octet-stream"_L1 ? AttachmentKind::Other : AttachmentKind::Document;
}

} // namespace

QJsonArray buttonsToJson(const ButtonGrid &grid)
{
    QJsonArray rows;
    for (const auto &row : grid) {
        QJsonArray cells;
        for (const Button &button : row) {
            cells += QJsonObject{
                {"caption"_L1, button.caption}, {"icon"_L1, button.icon}, {"action"_L1, std::visit(ActionWriter(), button.action)}};
        }
        rows += cells;
    }
    return rows;
}

Result<ButtonGrid> buttonsFromJson(const QJsonArray &rows)
{
    ButtonGrid grid;
    for (const QJsonValue &row : rows) {
        if (!row.isArray())
            return fail(
                Error{.kind = ErrorKind::InvalidInput, .detail = u"\"buttons\" must be rows of buttons"_s, .providerCode = u"buttons"_s});
        auto &cells = grid.emplace_back();
        for (const QJsonValue &cell : row.toArray()) {
            auto button = readButton(cell);
            if (!button)
                return fail(button.error());
            cells.push_back(std::move(*button));
        }
    }
    return grid;
}

QJsonObject attachmentToJson(const Attachment &a)
{
    QJsonObject object{{"kind"_L1, attachmentKindName(a.kind)}, {"name"_L1, a.name}};
    const std::pair<QLatin1StringView, QString> texts[] = {{"remote_id"_L1, a.remoteId}, {"mime_type"_L1, a.mimeType}, {"url"_L1, a.url},
        {"remote_path"_L1, a.remotePath}, {"local_path"_L1, a.localPath}};
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    if (a.id)
        object.insert("id"_L1, a.id.value);
    if (a.size)
        object.insert("size"_L1, *a.size);
    if (a.seconds)
        object.insert("seconds"_L1, *a.seconds);
    return object;
}

Result<Attachment> attachmentFromJson(const QJsonObject &object)
{
    JsonFields in(object);
    Attachment a;
    a.id = AttachmentId{static_cast<qint64>(in.number("id"_L1).value_or(0))};
    a.kind = attachmentKindFromName(in.text("kind"_L1));
    a.remoteId = in.id("remote_id"_L1);
    a.name = in.text("name"_L1);
    a.mimeType = in.text("mime_type"_L1);
    if (const auto size = in.number("size"_L1))
        a.size = static_cast<qint64>(*size);
    a.url = in.text("url"_L1);
    a.remotePath = in.text("remote_path"_L1);
    a.localPath = in.text("local_path"_L1);
    a.seconds = in.number("seconds"_L1);
    if (!in.has("kind"_L1))
        a.kind = likelyKind(a);
    if (in.error())
        return fail(*in.error());
    return a;
}

QJsonArray attachmentsToJson(const std::vector<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments)
        array += attachmentToJson(attachment);
    return array;
}

Result<std::vector<Attachment>> attachmentsFromJson(const QJsonArray &array)
{
    std::vector<Attachment> attachments;
    for (const QJsonValue &value : array) {
        auto attachment = attachmentFromJson(value.toObject());
        if (!attachment)
            return fail(attachment.error());
        attachments.push_back(std::move(*attachment));
    }
    return attachments;
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object{{"kind"_L1, errorKindName(error.kind)}, {"detail"_L1, error.detail}, {"outcome_known"_L1, error.outcomeKnown}};
    if (error.httpStatus != 0)
        object.insert("http_status"_L1, error.httpStatus);
    if (!error.providerCode.isEmpty())
        object.insert("provider_code"_L1, error.providerCode);
    if (error.retryAfter)
        object.insert("retry_after_ms"_L1, static_cast<qint64>(error.retryAfter->count()));
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error{.kind = errorKindFromName(object.value("kind"_L1).toString()),
        .detail = object.value("detail"_L1).toString(),
        .httpStatus = object.value("http_status"_L1).toInt(),
        .providerCode = object.value("provider_code"_L1).toString()};
    if (object.contains("retry_after_ms"_L1))
        error.retryAfter = std::chrono::milliseconds(object.value("retry_after_ms"_L1).toInteger());
    error.outcomeKnown = object.value("outcome_known"_L1).toBool(true);
    return error;
}

QJsonObject outgoingToJson(const OutgoingMessage &message)
{
    QJsonObject object = contentToJson(message.content);
    object.insert("attachments"_L1, attachmentsToJson(message.attachments));
    object.insert("buttons"_L1, buttonsToJson(message.buttons));
    if (!message.senderButtons.empty())
        object.insert("sender_buttons"_L1, buttonsToJson(message.senderButtons));
    if (!message.replyTo.isEmpty())
        object.insert("reply_to"_L1, message.replyTo);
    if (!message.options.isEmpty())
        object.insert("options"_L1, sendOptionsToJson(message.options));
    return object;
}

Result<OutgoingMessage> outgoingFromJson(const QJsonObject &object)
{
    auto content = contentFromJson(object);
    if (!content)
        return fail(content.error());
    JsonFields in(object);
    auto attachments = attachmentsFromJson(in.array("attachments"_L1));
    if (!attachments)
        return fail(attachments.error());
    auto buttons = buttonsFromJson(in.array("buttons"_L1));
    if (!buttons)
        return fail(buttons.error());
    auto senderButtons = buttonsFromJson(in.array("sender_buttons"_L1));
    if (!senderButtons)
        return fail(senderButtons.error());
    auto options = sendOptionsFromJson(in.object("options"_L1));
    if (!options)
        return fail(options.error());
    OutgoingMessage message{.content = std::move(*content),
        .attachments = std::move(*attachments),
        .buttons = std::move(*buttons),
        .replyTo = in.id("reply_to"_L1),
        .senderButtons = std::move(*senderButtons),
        .options = std::move(*options)};
    if (in.error())
        return fail(*in.error());
    return message;
}

QJsonObject messageToJson(const Message &m)
{
    QJsonObject object = contentToJson(m.content);
    if (!object.contains("texts"_L1))
        object.insert("texts"_L1, QJsonObject());
    object.insert("id"_L1, QString::number(m.id.value));
    object.insert("remote_id"_L1, m.remoteId.isEmpty() ? QJsonValue() : QJsonValue(m.remoteId));
    object.insert("direction"_L1, directionName(m.direction));
    object.insert("author"_L1, m.author.isEmpty() ? QJsonValue() : QJsonValue(m.author));
    object.insert("time"_L1, m.time ? QJsonValue(toRfc3339(*m.time)) : QJsonValue());
    object.insert("buttons"_L1, buttonsToJson(m.buttons));
    if (!m.senderButtons.empty())
        object.insert("sender_buttons"_L1, buttonsToJson(m.senderButtons));
    object.insert("attachments"_L1, attachmentsToJson(m.attachments));
    object.insert("reply_to"_L1, m.replyTo.isEmpty() ? QJsonValue() : QJsonValue(m.replyTo));
    if (!m.options.isEmpty())
        object.insert("options"_L1, sendOptionsToJson(m.options));
    if (m.fromAi)
        object.insert("from_ai"_L1, true);
    const QString delivery = deliveryName(m.delivery);
    object.insert("delivery"_L1, delivery.isEmpty() ? QJsonValue() : QJsonValue(delivery));
    object.insert("error"_L1, m.error ? QJsonValue(errorToJson(*m.error)) : QJsonValue());
    return object;
}

} // namespace qasid
