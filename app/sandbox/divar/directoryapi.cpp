#include "app/sandbox/divar/apis.h"
#include "app/sandbox/divar/scopes.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

http::Response currentUser(const Call &call, Kenar &kenar)
{
    const Person *person = kenar.world().person(call.grant->user);
    QJsonObject answer;
    if (call.grant->has(u"USER_ID"))
        answer.insert("user_id"_L1, person->userId);
    if (call.grant->has(u"USER_PHONE"))
        answer.insert("phone_number"_L1, person->phone);
    if (answer.isEmpty())
        return errorResponse(403, u"neither USER_ID nor USER_PHONE was given"_s);
    return http::jsonResponse(200, answer);
}

//! The digits behind the country code or the leading zero: "09121234567" and "+989121234567" are one number.
QString nationalNumber(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.startsWith("98"_L1))
        digits.remove(0, 2);
    return digits.startsWith(u'0') ? digits.mid(1) : digits;
}

http::Response userByPhone(const Call &call, Kenar &kenar)
{
    const auto body = bodyOf(call.request, {u"phone"_s});
    if (!body)
        return errorResponse(400, body.error().detail);
    const QString wanted = nationalNumber(body->value("phone"_L1).toString());
    if (wanted.size() != 10)
        return errorResponse(400, u"phone must be a mobile number"_s);
    for (const Person &person : kenar.world().people()) {
        if (nationalNumber(person.phone) == wanted)
            return http::jsonResponse(200, {{"user_id"_L1, person.userId}});
    }
    return errorResponse(404, u"nobody has this number"_s);
}

http::Response subscribe(const Call &call, Kenar &kenar)
{
    const auto body = bodyOf(call.request, {u"event_type"_s, u"event_resource_id"_s, u"metadata"_s});
    if (!body)
        return errorResponse(400, body.error().detail);
    const QString type = body->value("event_type"_L1).toString();
    const QString post = body->value("event_resource_id"_L1).toString();
    if (type != "NEW_MESSAGE_ON_POST"_L1 && type != "POST_UPDATE"_L1)
        return errorResponse(400, u"event_type must be NEW_MESSAGE_ON_POST or POST_UPDATE"_s);
    if (body->contains("metadata"_L1) && !body->value("metadata"_L1).isObject())
        return errorResponse(400, u"metadata must be an object"_s);
    const Post *about = kenar.world().post(post);
    if (!post.isEmpty() && (!about || about->owner != call.grant->user))
        return errorResponse(403, u"event_resource_id is no post of this user"_s);
    const bool ofPost = !post.isEmpty() && call.grant->has(QString(u"CHAT_POST_CONVERSATIONS_READ."_s + post));
    const bool allowed = type == "POST_UPDATE"_L1 ? call.grant->has(u"USER_POSTS_GET")
                                                  : ofPost || call.grant->has(u"CHAT_SUPPLIER_ALL_CONVERSATIONS_READ");
    if (!allowed)
        return errorResponse(403, u"no scope was given for these events"_s);
    kenar.grants().subscribe({call.grant->access, call.grant->user, type, post, body->value("metadata"_L1).toObject()});
    return http::jsonResponse(200, {});
}

http::Response readChat(const Call &call, Kenar &kenar)
{
    const Chat *chat = kenar.world().chat(call.part("conversation"));
    if (!chat)
        return errorResponse(404, u"there is no such conversation"_s);
    if (!call.grant->has(QString(u"CHAT_CONVERSATION_READ."_s + chat->id)))
        return errorResponse(403, u"the scope CHAT_CONVERSATION_READ.%1 was not given"_s.arg(chat->id));
    QJsonArray messages;
    for (const StoredMessage &message : kenar.world().messages()) {
        if (message.chat == chat->id && message.type == "TEXT"_L1)
            messages.append(kenar.messageJson(message, true));
    }
    QJsonObject conversation{{"id"_L1, chat->id}, {"type"_L1, chat->post() ? u"POST"_s : u"BOT"_s}};
    if (chat->post())
        conversation.insert("post_token"_L1, chat->postToken);
    return http::jsonResponse(200, {{"conversation"_L1, conversation}, {"messages"_L1, messages}});
}

http::Response postDetails(const Call &call, Kenar &kenar)
{
    const Post *post = kenar.world().post(call.part("token"));
    if (!post)
        return errorResponse(404, u"there is no such post"_s);
    return http::jsonResponse(200,
        {{"token"_L1, post->token}, {"category"_L1, post->category}, {"city"_L1, post->city}, {"chat_enabled"_L1, true},
            {"data"_L1, QJsonObject{{"title"_L1, post->title}, {"price"_L1, post->price}}}});
}

} // namespace

void addDirectoryApi(SandboxServer &server, Gate &gate, Kenar &kenar)
{
    http::Router &api = server.api();
    using Person = Gate::Person;
    api.add("GET", "/v1/open-platform/users",
        gate.guarded(u"USER_RETRIEVE"_s, Person::Needed, [&kenar](const Call &call) { return currentUser(call, kenar); }));
    api.add("POST", "/v1/open-platform/get-user-id-by-phone",
        gate.guarded(u"GET_USER_ID_BY_PHONE"_s, Person::Optional, [&kenar](const Call &call) { return userByPhone(call, kenar); }));
    api.add("POST", "/v1/open-platform/events/subscriptions",
        gate.guarded(u"EVENTS_REGISTER_SUBSCRIPTION"_s, Person::Needed, [&kenar](const Call &call) { return subscribe(call, kenar); }));
    api.add("GET", "/v1/open-platform/chat/conversations/{conversation}",
        gate.guarded(u"CHAT_READ_CONVERSATION"_s, Person::Needed, [&kenar](const Call &call) { return readChat(call, kenar); }));
    api.add("GET", "/v1/open-platform/finder/post/{token}",
        gate.guarded(u"GET_POST"_s, Person::Optional, [&kenar](const Call &call) { return postDetails(call, kenar); }));
    api.add("GET", "/v1/open-platform/assets/oauth-scope", gate.guarded({}, Person::Optional, [](const Call &) {
        return http::jsonResponse(200, {{"scopes"_L1, QJsonArray::fromStringList(scopeNames())}});
    }));
    api.add("GET", "/v1/open-platform/assets/permission", gate.guarded({}, Person::Optional, [](const Call &) {
        return http::jsonResponse(200, {{"permissions"_L1, QJsonArray::fromStringList(permissionNames())}});
    }));
}

} // namespace qasid::sandbox::divar
