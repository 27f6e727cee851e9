#include "app/sandbox/digishare/apis.h"
#include "app/sandbox/digishare/bodyrules.h"
#include "app/sandbox/digishare/filerules.h"
#include "core/base/json.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

constexpr qsizetype kLargestEvent = 1024 * 1024;
const QStringList kLinkTypes{u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s};

http::Response eventError(int status, const QString &error, const QJsonValue &details = QJsonValue::Undefined)
{
    QJsonObject body{{"error"_L1, error}};
    if (!details.isUndefined())
        body.insert("details"_L1, details);
    return http::jsonResponse(status, body);
}

void checkLink(const QJsonObject &body, FieldErrors &errors)
{
    checkKeys(body, {u"link"_s, u"filename"_s, u"caption"_s}, u"body"_s, errors);
    if (!isPublicUrl(body.value("link"_L1).toString()))
        errors.add(u"body.link"_s, u"link must be a public URL"_s);
    if (length(body.value("caption"_L1).toString()) > kCaptionLength)
        errors.add(u"body.caption"_s, u"caption is longer than %1"_s.arg(kCaptionLength));
}

void checkEventFile(const QJsonObject &event, FieldErrors &errors)
{
    const QJsonObject file = event.value("file"_L1).toObject();
    checkKeys(file, {u"base64"_s, u"file_name"_s, u"caption"_s}, u"file"_s, errors);
    if (!file.value("base64"_L1).isString() || file.value("base64"_L1).toString().isEmpty())
        errors.add(u"file.base64"_s, u"base64 is required"_s);
    if (!event.value("body"_L1).isString() || !event.value("body"_L1).toString().isEmpty())
        errors.add(u"body"_s, u"body must be \"\" with a file"_s);
}

FieldErrors checkEvent(const QJsonObject &event)
{
    FieldErrors errors;
    checkKeys(event,
        {u"conversation_id"_s, u"recipient_id"_s, u"channel"_s, u"api_provider_instance_id"_s, u"body"_s, u"type"_s, u"send_to_third"_s,
            u"event_type"_s, u"file"_s},
        QString(), errors);
    const bool byConversation = event.value("conversation_id"_L1).isString() && !event.value("conversation_id"_L1).toString().isEmpty();
    const bool byRecipient = event.value("recipient_id"_L1).isString() && event.value("channel"_L1).isString();
    if (!byConversation && !byRecipient)
        errors.add(u"conversation_id"_s, u"conversation_id, or recipient_id and channel, is required"_s);
    if (event.contains("send_to_third"_L1) && !event.value("send_to_third"_L1).isBool())
        errors.add(u"send_to_third"_s, u"send_to_third must be a boolean"_s);
    if (event.contains("event_type"_L1) && event.value("event_type"_L1).toString() != "conversation_message"_L1)
        errors.add(u"event_type"_s, u"event_type must be conversation_message"_s);
    const QString type = event.value("type"_L1).toString(u"text"_s);
    if (event.contains("file"_L1))
        checkEventFile(event, errors);
    else if (kLinkTypes.contains(type))
        checkLink(event.value("body"_L1).toObject(), errors);
    else if (type == "text"_L1 || type == "location"_L1 || type == "interactive"_L1)
        checkBody(type, event.value("body"_L1), errors);
    else
        errors.add(u"type"_s, u"type is not known"_s);
    return errors;
}

//! What the workers behind the queue do with an accepted event. Answers false for what they cannot do; nobody is told.
bool work(const QJsonObject &event, const QString &eventId, LiveChat &chat)
{
    World &world = chat.world();
    Conversation *conversation = world.conversation(event.value("conversation_id"_L1).toString());
    if (!conversation) {
        const QString recipient = event.value("recipient_id"_L1).toString();
        for (const Third &third : world.thirds()) {
            if (third.platformId == recipient && third.channel == event.value("channel"_L1).toString())
                conversation = world.activeConversation(third.id);
        }
    }
    if (!conversation)
        return false;
    LiveChat::Said said;
    said.type = event.value("type"_L1).toString(u"text"_s);
    said.body = event.value("body"_L1);
    said.sendToThird = event.value("send_to_third"_L1).toBool(true);
    said.eventId = eventId;
    if (event.contains("file"_L1)) {
        const QJsonObject file = event.value("file"_L1).toObject();
        const auto decoded
            = QByteArray::fromBase64Encoding(file.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
            return false;
        QByteArray mime = sniff(decoded.decoded);
        if (mime.isEmpty())
            mime = "application/octet-stream";
        said.type = fileType(mime);
        const QString name = file.value("file_name"_L1).toString(u"file"_s);
        QJsonObject body = fileBody(world.addFile(name, mime, decoded.decoded), said.type, 40'000 + world.random(50'000), false, 0);
        if (const QString caption = file.value("caption"_L1).toString(); !caption.isEmpty())
            body.insert("caption"_L1, caption);
        said.body = body;
    }
    return chat.agentSays(*conversation, world.tokenUser(), said, true) != nullptr;
}

} // namespace

void addEventApi(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add("POST", "/v1/event/conversation_message",
        gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            if (request.body.size() > kLargestEvent) {
                respond(eventError(413, u"payload_too_large"_s));
                return;
            }
            const auto event = json::parseObject(request.body);
            if (!event || !isJson(request)) {
                respond(eventError(400, u"invalid_json"_s));
                return;
            }
            const FieldErrors errors = checkEvent(*event);
            if (!errors.isEmpty()) {
                respond(eventError(400, u"validation_failed"_s, errors.fields()));
                return;
            }
            const QString id = chat.world().newEventId();
            QTimer::singleShot(chat.behaviour().queueDelayMs, &chat, [event = *event, id, &chat] {
                if (!work(event, id, chat))
                    chat.drop();
            });
            respond(http::jsonResponse(
                202, {{"event_id"_L1, id}, {"status"_L1, u"accepted"_s}, {"timestamp"_L1, timestamp(SystemClock().now(), 9)}}));
        }));
}

} // namespace qasid::sandbox::digishare
