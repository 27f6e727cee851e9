#include "app/sandbox/digishare/apis.h"
#include "app/sandbox/digishare/bodyrules.h"
#include "core/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

http::Response conversationAnswer(const Conversation &conversation, const World &world)
{
    const QJsonObject data{{"object"_L1, u"Conversation"_s}, {"id"_L1, conversation.id}, {"company_id"_L1, world.companyId()},
        {"code"_L1, conversation.code}, {"status"_L1, conversation.active ? 1 : 0},
        {"human_intervention"_L1, conversation.users.isEmpty() ? 0 : 1}, {"unreadCount"_L1, 0}};
    return http::jsonResponse(200, {{"data"_L1, data}});
}

//! The ids under `key`; errors unless it is absent or an array of texts.
QStringList readIds(const QJsonObject &body, QLatin1StringView key, FieldErrors &errors)
{
    const QJsonValue value = body.value(key);
    if (!value.isUndefined() && !value.isArray())
        errors.add(key, u"The %1 field must be an array."_s.arg(key));
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            errors.add(u"%1.%2"_s.arg(key).arg(i), u"The %1.%2 field must be a string."_s.arg(key).arg(i));
        ids.append(array.at(i).toString());
    }
    return ids;
}

//! Adds users that do not take part yet, with the words that appear in the thread.
void attach(Conversation &conversation, const QStringList &users, const QStringList &bots, const QString &handler, LiveChat &chat)
{
    for (const QString &id : users) {
        if (conversation.users.contains(id))
            continue;
        conversation.users.append(id);
        const bool self = id == chat.world().tokenUser().id;
        const QString name = chat.world().user(id)->name;
        chat.systemSays(conversation, self ? u"%1 joined the discussion"_s.arg(name) : u"%1 was added to the discussion"_s.arg(name));
    }
    for (const QString &bot : bots) {
        if (!conversation.bots.contains(bot))
            conversation.bots.append(bot);
    }
    if (!handler.isEmpty())
        conversation.handler = handler;
}

void detach(Conversation &conversation, const QStringList &users, const QStringList &bots, LiveChat &chat)
{
    for (const QString &id : users) {
        if (conversation.users.removeAll(id) > 0)
            chat.systemSays(conversation, u"%1 left the discussion"_s.arg(chat.world().user(id)->name));
        if (conversation.handler == id)
            conversation.handler.clear();
    }
    for (const QString &bot : bots)
        conversation.bots.removeAll(bot);
}

http::Response changeParticipants(const InboundRequest &request, const QByteArray &id, bool attaching, LiveChat &chat)
{
    World &world = chat.world();
    Conversation *conversation = world.conversation(QString::fromUtf8(id));
    if (!conversation)
        return errorResponse(404, u"No query results for model [Conversation]."_s);
    const QJsonObject body = isJson(request) ? json::parseObject(request.body).value_or(QJsonObject()) : QJsonObject();
    FieldErrors errors;
    checkKeys(body, {u"users"_s, u"bots"_s, u"handler_id"_s}, QString(), errors);
    const QStringList users = readIds(body, "users"_L1, errors);
    const QStringList bots = readIds(body, "bots"_L1, errors);
    const QString handler = json::text(body, {"handler_id"_L1});
    if (users.isEmpty() && bots.isEmpty())
        errors.add(u"users"_s, u"The users field is required when bots is not present."_s);
    for (const QString &user : users) {
        if (attaching && !world.user(user))
            errors.add(u"users"_s, u"The selected users is invalid."_s);
    }
    if (!handler.isEmpty() && !users.contains(handler))
        errors.add(u"handler_id"_s, u"The handler id must be one of users."_s);
    if (!errors.isEmpty())
        return http::jsonResponse(422, errors.json());
    if (attaching)
        attach(*conversation, users, bots, handler, chat);
    else
        detach(*conversation, users, bots, chat);
    return conversationAnswer(*conversation, world);
}

//! The conversation and user of a path, or null with an answer of 404.
Conversation *fromPath(const Captured &captured, LiveChat &chat, const http::Responder &respond)
{
    Conversation *conversation = chat.world().conversation(QString::fromUtf8(captured.value("id")));
    if (conversation && chat.world().user(QString::fromUtf8(captured.value("user"))))
        return conversation;
    respond(errorResponse(404, conversation ? u"No query results for model [User]."_s : u"No query results for model [Conversation]."_s));
    return nullptr;
}

void addParticipantRoutes(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    for (const bool attaching : {true, false}) {
        server.api().add("PUT", attaching ? "/v1/conversations/{id}/attach/participants" : "/v1/conversations/{id}/detach/participants",
            gate.guarded([&chat, attaching](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
                respond(changeParticipants(request, captured.value("id"), attaching, chat));
            }));
    }
    server.api().add("POST", "/v1/conversations/{id}/users/{user}",
        gate.guarded([&chat](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
            Conversation *conversation = fromPath(captured, chat, respond);
            if (!conversation)
                return;
            const QString user = QString::fromUtf8(captured.value("user"));
            const bool handler = http::queryParameters(request.query).value("set_as_handler") == "1";
            attach(*conversation, {user}, {}, handler ? user : QString(), chat);
            respond(conversationAnswer(*conversation, chat.world()));
        }));
    server.api().add("DELETE", "/v1/conversations/{id}/users/{user}",
        gate.guarded([&chat](const InboundRequest &, const Captured &captured, const http::Responder &respond) {
            Conversation *conversation = fromPath(captured, chat, respond);
            if (!conversation)
                return;
            detach(*conversation, {QString::fromUtf8(captured.value("user"))}, {}, chat);
            respond(conversationAnswer(*conversation, chat.world()));
        }));
    server.api().add("PUT", "/v1/conversations/{id}/handler/{user}",
        gate.guarded([&chat](const InboundRequest &, const Captured &captured, const http::Responder &respond) {
            Conversation *conversation = fromPath(captured, chat, respond);
            if (!conversation)
                return;
            const QString user = QString::fromUtf8(captured.value("user"));
            attach(*conversation, {user}, {}, user, chat);
            respond(conversationAnswer(*conversation, chat.world()));
        }));
}

FieldErrors checkCreate(const QJsonObject &body, const World &world)
{
    FieldErrors errors;
    checkKeys(body,
        {u"provider_instance_id"_s, u"channel"_s, u"recipient_id"_s, u"platform_link_id"_s, u"third_id"_s, u"archive_active_conversation"_s,
            u"reactivate_archived_conversation"_s},
        QString(), errors);
    for (const QLatin1StringView key : {"provider_instance_id"_L1, "channel"_L1, "recipient_id"_L1}) {
        if (json::text(body, {key}).isEmpty())
            errors.add(key, u"The %1 field is required."_s.arg(key));
    }
    const QString instance = json::text(body, {"provider_instance_id"_L1});
    if (!instance.isEmpty() && instance != world.providerInstanceId())
        errors.add(u"provider_instance_id"_s, u"The selected provider instance id is invalid."_s);
    for (const QLatin1StringView key : {"archive_active_conversation"_L1, "reactivate_archived_conversation"_L1}) {
        if (body.contains(key) && !body.value(key).isBool())
            errors.add(key, u"The %1 field must be true or false."_s.arg(key));
    }
    return errors;
}

Third &thirdFor(const QString &channel, const QString &recipient, World &world)
{
    for (const Third &third : world.thirds()) {
        if (third.channel == channel && third.platformId == recipient)
            return *world.third(third.id);
    }
    Third third;
    third.id = world.newId("thd_"_L1);
    third.channel = channel;
    third.platformId = recipient;
    third.mobile = recipient;
    third.platformLinkId = world.newId("plnk_"_L1);
    third.created = SystemClock().now();
    return world.addThird(std::move(third));
}

http::Response createConversation(const QJsonObject &body, LiveChat &chat)
{
    World &world = chat.world();
    const Third &third = thirdFor(json::text(body, {"channel"_L1}), json::text(body, {"recipient_id"_L1}), world);
    Conversation *archived = nullptr;
    for (Conversation &entry : world.conversations()) {
        if (entry.third == third.id && !entry.active)
            archived = &entry;
    }
    Conversation *active = world.activeConversation(third.id);
    const bool reactivate = body.value("reactivate_archived_conversation"_L1).toBool(false) && archived;
    if (active && body.value("archive_active_conversation"_L1).toBool(true)) {
        chat.archive(*active, u"user"_s, world.tokenUser().id);
        active = nullptr;
    }
    Conversation *result = active;
    if (!result && reactivate) {
        archived->active = true;
        result = archived;
    }
    if (!result)
        result = &chat.begin(third, 0);
    chat.announce(*result);
    return http::jsonResponse(200, {{"id"_L1, result->id}, {"status"_L1, u"active"_s}, {"platform_link_id"_L1, third.platformLinkId}});
}

http::Response checkConversation(const QMap<QByteArray, QByteArray> &query, World &world)
{
    const QString thirdId = QString::fromUtf8(query.value("third_id"));
    const QString identity = QString::fromUtf8(query.value("channel_identity"));
    for (const Third &third : world.thirds()) {
        if (third.id != thirdId && (identity.isEmpty() || third.platformId != identity))
            continue;
        const Conversation *conversation = world.activeConversation(third.id);
        if (!conversation)
            continue;
        QString last;
        for (const StoredMessage &message : world.messages()) {
            if (message.conversation == conversation->id)
                last = message.body.toString();
        }
        return http::jsonResponse(200,
            {{"success"_L1, true}, {"found"_L1, true},
                {"conversation"_L1,
                    QJsonObject{{"id"_L1, conversation->id}, {"is_active"_L1, true}, {"last_message"_L1, QJsonObject{{"text"_L1, last}}},
                        {"created_at"_L1, timestamp(conversation->created)}}},
                {"identity_owner"_L1, third.platformLinkId}});
    }
    return http::jsonResponse(
        200, {{"success"_L1, true}, {"found"_L1, false}, {"conversation"_L1, QJsonValue::Null}, {"identity_owner"_L1, QJsonValue::Null}});
}

} // namespace

void addConversationsApi(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add("POST", "/v1/conversations/provider",
        gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const QJsonObject body = isJson(request) ? json::parseObject(request.body).value_or(QJsonObject()) : QJsonObject();
            const FieldErrors errors = checkCreate(body, chat.world());
            respond(errors.isEmpty() ? createConversation(body, chat) : http::jsonResponse(422, errors.json()));
        }));
    server.api().add("GET", "/v1/conversations/check",
        gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            respond(checkConversation(http::queryParameters(request.query), chat.world()));
        }));
    addParticipantRoutes(server, gate, chat);
}

} // namespace qasid::sandbox::digishare
