#include "app/sandbox/divar/apis.h"
#include "app/sandbox/divar/messagerules.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

enum class Paths { Current, Experimental };

//! What a body says in text or media, of which there must be exactly one.
struct Words {
    QString text;
    QString media;
    QString wrong;
};

Words wordsOf(const QJsonObject &body, QLatin1StringView textKey, Kenar &kenar)
{
    const bool text = body.contains(textKey);
    if (text == body.contains("media_token"_L1))
        return {{}, {}, u"one of %1 and media_token is needed"_s.arg(textKey)};
    const QString value = body.value(text ? textKey : "media_token"_L1).toString();
    if (value.trimmed().isEmpty())
        return {{}, {}, u"%1 must be a string that is not empty"_s.arg(text ? textKey : "media_token"_L1)};
    if (text)
        return {value, {}, {}};
    const StoredFile *file = kenar.world().file(value);
    return file && file->uploaded ? Words{{}, value, {}} : Words{{}, {}, u"media_token is unknown"_s};
}

//! `type`: TEXT on the experimental paths, where it may be left out beside a file; on the current ones no such field is known.
QString wrongType(const QJsonObject &body, Paths paths, const Behaviour &behaviour)
{
    const bool given = body.contains("type"_L1);
    if (paths == Paths::Experimental && !given && !body.contains("media_token"_L1))
        return u"type is needed"_s;
    if (paths == Paths::Current && given && behaviour.strictType)
        return u"unknown field \"type\""_s;
    if (given && body.value("type"_L1).toString() != "TEXT"_L1)
        return u"type must be TEXT"_s;
    return {};
}

//! What is wrong with a chatbot's message. `idKey` is what the path names, which the body may repeat.
QString wrongBotMessage(const QJsonObject &body, QLatin1StringView idKey, const QString &id, Paths paths, const Behaviour &behaviour)
{
    if (const QString wrong = wrongType(body, paths, behaviour); !wrong.isEmpty())
        return wrong;
    if (body.contains(idKey) && body.value(idKey).toString() != id)
        return u"%1 is not the one of the path"_s.arg(idKey);
    return body.contains("buttons"_L1) ? wrongGrid(body.value("buttons"_L1), u"buttons"_s) : QString();
}

http::Response sendToBot(const Call &call, const Chat *chat, const QJsonObject &body, Kenar &kenar)
{
    const Words words = wordsOf(body, "text_message"_L1, kenar);
    if (!words.wrong.isEmpty())
        return errorResponse(400, words.wrong);
    if (kenar.world().person(chat->person)->blocked)
        return errorResponse(412, u"the recipient does not take messages of this chatbot"_s);
    kenar.appSends(*chat, {words.text, words.media, {}, body});
    if (kenar.behaviour().emptyAnswer && !call.captured.contains("user"))
        return {.status = 200, .headers = {}, .body = {}, .breakAfter = {}};
    return http::jsonResponse(200, {{"conversation_id"_L1, chat->id}});
}

http::Response byConversation(const Call &call, Paths paths, Kenar &kenar)
{
    const QString id = call.part("conversation");
    const auto body = bodyOf(call.request, {u"text_message"_s, u"media_token"_s, u"buttons"_s, u"type"_s, u"conversation_id"_s});
    if (!body)
        return errorResponse(400, body.error().detail);
    if (const QString wrong = wrongBotMessage(*body, "conversation_id"_L1, id, paths, kenar.behaviour()); !wrong.isEmpty())
        return errorResponse(400, wrong);
    const Chat *chat = kenar.world().chat(id);
    if (!chat || chat->post())
        return errorResponse(404, u"there is no such conversation of the chatbot"_s);
    return sendToBot(call, chat, *body, kenar);
}

http::Response byUser(const Call &call, Paths paths, Kenar &kenar)
{
    const QString user = call.part("user");
    const auto body = bodyOf(call.request, {u"text_message"_s, u"media_token"_s, u"buttons"_s, u"type"_s, u"user_id"_s});
    if (!body)
        return errorResponse(400, body.error().detail);
    if (const QString wrong = wrongBotMessage(*body, "user_id"_L1, user, paths, kenar.behaviour()); !wrong.isEmpty())
        return errorResponse(400, wrong);
    if (!call.grant->has(u"CHAT_BOT_USER_MESSAGE_SEND"))
        return errorResponse(403, u"the scope CHAT_BOT_USER_MESSAGE_SEND was not given"_s);
    if (call.grant->user != user)
        return errorResponse(403, u"the access token is of another user"_s);
    World &world = kenar.world();
    const Chat *chat = world.chatWith(user, {});
    return sendToBot(call, chat ? chat : &world.addChat(user, {}), *body, kenar);
}

//! Whether the grant allows to write into the chat.
bool mayWrite(const Grant &grant, const Chat &chat, const QString &owner)
{
    if (grant.has(QString(u"CONVERSATION_SEND_MESSAGE."_s + chat.id)))
        return grant.user == owner || grant.user == chat.person;
    const bool ofPost = grant.has(QString(u"CHAT_POST_CONVERSATIONS_MESSAGE_SEND."_s + chat.postToken));
    return grant.user == owner && (ofPost || grant.has(u"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"));
}

//! The chat a path names, made if that is wanted. Null when there is none.
const Chat *postChat(const QString &id, const Grant &grant, Kenar &kenar)
{
    World &world = kenar.world();
    if (const Chat *chat = world.chat(id))
        return chat->post() ? chat : nullptr;
    if (!kenar.behaviour().createChats)
        return nullptr;
    for (const Post &post : world.posts()) {
        if (post.owner == grant.user) {
            Person stranger;
            stranger.key = id;
            return &world.addChat(world.addPerson(stranger).userId, post.token, id);
        }
    }
    return nullptr;
}

http::Response intoPostChat(const Call &call, Kenar &kenar)
{
    const auto body = bodyOf(
        call.request, {u"message"_s, u"media_token"_s, u"sender_buttons"_s, u"receiver_buttons"_s, u"type"_s, u"conversation_id"_s});
    if (!body)
        return errorResponse(400, body.error().detail);
    const QString id = call.part("conversation");
    if (const QString wrong = wrongType(*body, Paths::Current, kenar.behaviour()); !wrong.isEmpty())
        return errorResponse(400, wrong);
    if (body->contains("conversation_id"_L1) && body->value("conversation_id"_L1).toString() != id)
        return errorResponse(400, u"conversation_id is not the one of the path"_s);
    for (const QLatin1StringView side : {"sender_buttons"_L1, "receiver_buttons"_L1}) {
        const QString wrong = body->contains(side) ? wrongGrid(body->value(side), side) : QString();
        if (!wrong.isEmpty())
            return errorResponse(400, wrong);
    }
    const Words words = wordsOf(*body, "message"_L1, kenar);
    if (!words.wrong.isEmpty())
        return errorResponse(400, words.wrong);
    const Chat *chat = postChat(id, *call.grant, kenar);
    if (!chat)
        return errorResponse(404, u"there is no such conversation about a post"_s);
    const QString owner = kenar.world().ownerOf(*chat);
    if (!mayWrite(*call.grant, *chat, owner))
        return errorResponse(403, u"no scope was given to write into this conversation"_s);
    const bool seller = call.grant->user == owner;
    const QString peer = seller ? chat->person : owner;
    if (kenar.world().person(peer)->blocked)
        return errorResponse(412, u"the recipient does not take messages of this person"_s);
    kenar.appSends(*chat, {words.text, words.media, seller ? u"SELLER"_s : u"BUYER"_s, *body});
    return http::jsonResponse(200, {{"status"_L1, 200}, {"message"_L1, u"message sent"_s}});
}

} // namespace

void addMessagesApi(SandboxServer &server, Gate &gate, Kenar &kenar)
{
    const QString permission = u"CHAT_BOT_SEND_MESSAGE"_s;
    for (const Paths paths : {Paths::Current, Paths::Experimental}) {
        const QByteArray base = (paths == Paths::Current ? "/v1" : "/experimental") + QByteArray("/open-platform/chat/bot");
        server.api().add("POST", base + "/conversations/{conversation}/messages",
            gate.guarded(
                permission, Gate::Person::Optional, [&kenar, paths](const Call &call) { return byConversation(call, paths, kenar); }));
        server.api().add("POST", base + "/users/{user}/messages",
            gate.guarded(permission, Gate::Person::Needed, [&kenar, paths](const Call &call) { return byUser(call, paths, kenar); }));
    }
    server.api().add("POST", "/v2/open-platform/conversations/{conversation}/messages",
        gate.guarded(u"CHAT_SEND_MESSAGE_OAUTH"_s, Gate::Person::Needed, [&kenar](const Call &call) { return intoPostChat(call, kenar); }));
}

} // namespace qasid::sandbox::divar
