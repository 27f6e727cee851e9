#include "app/sandbox/digishare/apis.h"
#include "app/sandbox/digishare/bodyrules.h"
#include "app/sandbox/digishare/filerules.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

using Outcome = TakenFile::Outcome;

bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

void checkEnvelope(const QJsonObject &body, FieldErrors &errors)
{
    checkKeys(body, {u"conversation_id"_s, u"send_to_third"_s, u"body"_s, u"type"_s, u"file"_s, u"reply_to"_s}, QString(), errors);
    const QJsonValue conversation = body.value("conversation_id"_L1);
    if (isBlank(conversation))
        errors.add(u"conversation_id"_s, u"The conversation id field is required."_s);
    else if (!conversation.isString())
        errors.add(u"conversation_id"_s, u"The conversation id field must be a string."_s);
    const QJsonValue toThird = body.value("send_to_third"_L1);
    if (toThird.isUndefined() || toThird.isNull())
        errors.add(u"send_to_third"_s, u"The send to third field is required."_s);
    else if (!toThird.isBool())
        errors.add(u"send_to_third"_s, u"The send to third field must be true or false."_s);
    const QJsonValue type = body.value("type"_L1);
    if (!type.isUndefined() && !QStringList{u"text"_s, u"location"_s, u"interactive"_s}.contains(type.toString()))
        errors.add(u"type"_s, u"The selected type is invalid."_s);
    if (body.contains("reply_to"_L1) && !body.value("reply_to"_L1).isString())
        errors.add(u"reply_to"_s, u"The reply to field must be a string."_s);
}

//! Everything that can be said without knowing the conversation.
FieldErrors checkMessage(const QJsonObject &body)
{
    FieldErrors errors;
    checkEnvelope(body, errors);
    if (body.contains("file"_L1)) {
        checkFile(body.value("file"_L1), errors);
        // Digishare ignores a body beside a file: words would be lost without a word.
        if (!isBlank(body.value("body"_L1)))
            errors.add(u"body"_s, u"The body field must be empty when file is present."_s);
        if (body.contains("type"_L1) && body.value("type"_L1).toString() != "text"_L1)
            errors.add(u"type"_s, u"The type of a file is found by itself."_s);
        return errors;
    }
    checkBody(body.value("type"_L1).toString(u"text"_s), body.value("body"_L1), errors);
    return errors;
}

http::Response fileAnswer(const StoredMessage &message)
{
    const QJsonObject data{{"object"_L1, u"Message"_s}, {"id"_L1, message.id}, {"conversation_id"_L1, message.conversation},
        {"type"_L1, message.type}, {"body"_L1, message.body}, {"send_to_third"_L1, message.sendToThird}, {"system"_L1, false},
        {"status"_L1, u"sent"_s}, {"delivery_timeline"_L1, QJsonValue::Null}};
    return http::jsonResponse(200, {{"data"_L1, data}});
}

http::Response plainAnswer(const StoredMessage &message, bool wrapped)
{
    if (wrapped)
        return fileAnswer(message);
    return http::jsonResponse(201, {{"id"_L1, message.id}, {"status"_L1, u"sent"_s}});
}

//! Turns a `file` into what is said. An error answer when it cannot be.
std::optional<http::Response> takeFileInto(LiveChat::Said &said, const QJsonObject &file, Conversation &conversation, LiveChat &chat)
{
    World &world = chat.world();
    const QString channel = world.third(conversation.third)->channel;
    const TakenFile taken = takeFile(file, channel);
    FieldErrors errors;
    if (taken.outcome == Outcome::OverChannelLimit)
        errors.add(u"file"_s, u"The file is too large for %1."_s.arg(channel));
    if (taken.outcome == Outcome::Taken && taken.voice && taken.mime != "audio/ogg")
        errors.add(u"file.voice"_s, u"A voice note must be OGG Opus."_s);
    if (!errors.isEmpty())
        return http::jsonResponse(422, errors.json());
    if (taken.outcome == Outcome::TooLargeToDecode) {
        said.body = QJsonObject(); // the empty message that Digishare leaves behind
        chat.agentSays(conversation, world.tokenUser(), said, true);
        return errorResponse(500);
    }
    if (taken.outcome != Outcome::Taken) {
        said.type = u"text"_s;
        said.body = QJsonObject{{"name"_L1, QString(u"unsupported file type "_s + taken.name)}};
        return std::nullopt;
    }
    const StoredFile &stored = world.addFile(taken.name, taken.mime, taken.bytes);
    QJsonObject body = fileBody(stored, taken.type, 40'000 + world.random(50'000), taken.voice, taken.duration);
    const bool mayHaveCaption = QStringList{u"image"_s, u"video"_s, u"pdf"_s, u"other"_s}.contains(taken.type);
    if (!taken.caption.isEmpty() && mayHaveCaption)
        body.insert("caption"_L1, taken.caption);
    said.type = taken.type;
    said.body = body;
    return std::nullopt;
}

http::Response deliver(const QJsonObject &body, LiveChat &chat)
{
    World &world = chat.world();
    Conversation *conversation = world.conversation(body.value("conversation_id"_L1).toString());
    if (!conversation)
        return errorResponse(404, u"No query results for model [Conversation]."_s);
    LiveChat::Said said;
    said.sendToThird = body.value("send_to_third"_L1).toBool();
    said.replyTo = body.value("reply_to"_L1).toString();
    if (!said.replyTo.isEmpty()) {
        const StoredMessage *answered = world.message(said.replyTo);
        if (!answered || answered->conversation != conversation->id) {
            FieldErrors errors;
            errors.add(u"reply_to"_s, u"The selected reply to is invalid."_s);
            return http::jsonResponse(422, errors.json());
        }
    }
    const bool hasFile = body.contains("file"_L1);
    said.type = body.value("type"_L1).toString(u"text"_s);
    said.body = body.value("body"_L1);
    if (hasFile) {
        const QJsonObject file = body.value("file"_L1).toObject();
        if (auto refusal = takeFileInto(said, file, *conversation, chat))
            return *refusal;
    }
    const StoredMessage *message = chat.agentSays(*conversation, world.tokenUser(), said, true);
    if (!message)
        return errorResponse(403, u"The user does not take part in this conversation."_s);
    return hasFile ? fileAnswer(*message) : plainAnswer(*message, chat.behaviour().wrapText);
}

} // namespace

bool isJson(const InboundRequest &request)
{
    return request.header("Content-Type").toLower().startsWith("application/json");
}

void addMessagesApi(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add(
        "POST", "/v1/messages", gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            // A body that is no JSON reads as one without any field.
            const QJsonObject body = isJson(request) ? json::parseObject(request.body).value_or(QJsonObject()) : QJsonObject();
            const FieldErrors errors = checkMessage(body);
            respond(errors.isEmpty() ? deliver(body, chat) : http::jsonResponse(422, errors.json()));
        }));
}

} // namespace qasid::sandbox::digishare
