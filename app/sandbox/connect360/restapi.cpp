#include "app/sandbox/connect360/restapi.h"

#include "app/sandbox/multipart.h"
#include "core/base/json.h"
#include "core/http/router.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

constexpr qsizetype kFiles = 5;
constexpr qsizetype kFileBytes = 25 * 1024 * 1024;
constexpr QByteArrayView kAssets("/api/v1/connect/assets/");

http::Response upload(const InboundRequest &request, Connect &connect)
{
    const Behaviour &behaviour = connect.behaviour();
    const auto parts = readUploads(request.header("Content-Type"), request.body);
    if (!parts)
        return restError(400, parts.error().detail, behaviour);
    if (std::any_of(parts->begin(), parts->end(), [&](const UploadedPart &part) { return part.name != behaviour.multipartField; }))
        return restError(400, u"No files uploaded"_s, behaviour);
    if (qsizetype(parts->size()) > kFiles)
        return restError(400, u"At most 5 files"_s, behaviour);
    if (std::any_of(parts->begin(), parts->end(), [](const UploadedPart &part) { return part.bytes.size() > kFileBytes; }))
        return restError(413, u"A file is larger than 25 MB"_s, behaviour);
    QJsonArray files;
    for (const UploadedPart &part : *parts) {
        const QByteArray type = part.type.isEmpty() ? QByteArray("application/octet-stream") : part.type;
        files.append(connect.fileJson(connect.world().addFile(part.fileName, type, part.bytes)));
    }
    return http::jsonResponse(200, {{"files"_L1, files}});
}

http::Response asset(const InboundRequest &request, Connect &connect)
{
    const QString key = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path.mid(kAssets.size())));
    const StoredFile *file = connect.world().fileByKey(key);
    if (!file)
        return restError(404, u"File not found"_s, connect.behaviour());
    return {.status = 200, .headers = {{"Content-Type", file->mime}}, .body = file->bytes, .breakAfter = {}};
}

//! Why an agent cannot be asked; empty when it can.
QString wrongQuestion(const QJsonObject &input, const Conversation *conversation)
{
    if (json::text(input, {"agentId"_L1}).isEmpty())
        return u"agentId is required"_s;
    if (!conversation)
        return u"Conversation not found"_s;
    const bool known = conversation->messages.contains(json::text(input, {"lastMessageId"_L1}));
    return known || !json::text(input, {"senderId"_L1}).isEmpty() ? QString() : u"senderId is required"_s;
}

QByteArray event(const QJsonObject &object)
{
    return "data: " + json::write(object) + "\n\n";
}

//! The agent's words one after the other, and the message they became.
http::Response stream(const QString &conversation, const QString &agent, Connect &connect)
{
    Connect::Said said;
    said.from = u"ai"_s;
    said.name = agent;
    const QString words = connect.agentWords(conversation);
    said.content = {{"en"_L1, words}};
    QByteArray events;
    QString text;
    for (const QString &word : words.split(u' ')) {
        const QString delta = text.isEmpty() ? word : QString(u' ' + word);
        text += delta;
        events += event({{"type"_L1, u"delta"_s}, {"delta"_L1, delta}, {"text"_L1, text}});
    }
    const Conversation *in = connect.world().conversation(conversation);
    if (in)
        events += event({{"type"_L1, u"done"_s}, {"messageId"_L1, connect.say(*in, said).id}, {"text"_L1, text}});
    else
        events += event({{"type"_L1, u"error"_s}, {"error"_L1, u"The conversation was deleted"_s}});
    return {.status = 200, .headers = {{"Content-Type", "text/event-stream"}}, .body = events, .breakAfter = {}};
}

void askAgent(const InboundRequest &request, const http::Responder &respond, Connect &connect)
{
    const auto input = json::parseObject(request.body);
    if (!input) {
        respond(restError(400, u"The body is no JSON object"_s, connect.behaviour()));
        return;
    }
    const QString id = json::text(*input, {"conversationId"_L1});
    const Conversation *conversation = connect.world().conversation(id);
    if (const QString wrong = wrongQuestion(*input, conversation); !wrong.isEmpty()) {
        respond(restError(conversation ? 400 : 404, wrong, connect.behaviour()));
        return;
    }
    QTimer::singleShot(connect.behaviour().aiDelayMs, &connect,
        [&connect, respond, id, agent = json::text(*input, {"agentId"_L1})] { respond(stream(id, agent, connect)); });
}

} // namespace

http::Response restError(int status, const QString &message, const Behaviour &behaviour)
{
    return http::jsonResponse(status, {{behaviour.restError, message}});
}

void answerRest(const InboundRequest &request, const http::Responder &respond, Gate &gate, Connect &connect)
{
    const bool file = request.path.startsWith(kAssets) && request.method == "GET";
    auto refusal = gate.overLimit();
    const bool over = refusal.has_value();
    if (!over)
        refusal = gate.refusal(request, file ? QStringList{u"read"_s, u"engage"_s} : QStringList{u"engage"_s});
    if (refusal) {
        http::Response response = restError(statusOf(refusal->code), refusal->message, connect.behaviour());
        if (const auto seconds = over ? gate.retryAfter() : std::nullopt)
            response.headers.append({"Retry-After", QByteArray::number(*seconds)});
        respond(std::move(response));
    } else if (file) {
        respond(asset(request, connect));
    } else if (request.path == "/api/v1/connect/attachments" && request.method == "POST") {
        respond(upload(request, connect));
    } else if (request.path == "/api/v1/connect/ai-stream" && request.method == "POST") {
        askAgent(request, respond, connect);
    } else {
        respond(restError(404, u"Not found"_s, connect.behaviour()));
    }
}

} // namespace qasid::sandbox::connect360
