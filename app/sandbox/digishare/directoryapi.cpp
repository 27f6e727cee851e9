#include "app/sandbox/digishare/apis.h"
#include "app/sandbox/digishare/fielderrors.h"
#include "core/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

//! The page that a query asks for, or its errors.
struct Page {
    int number = 1;
    int limit = 15;
    FieldErrors errors;
};

Page readPage(const QMap<QByteArray, QByteArray> &query, int usualLimit)
{
    Page page;
    page.limit = usualLimit;
    const auto read = [&](const char *key, int most, int &into) {
        if (!query.contains(key))
            return;
        bool ok = false;
        const int value = query.value(key).toInt(&ok);
        if (!ok || value < 1 || value > most)
            page.errors.add(QString::fromLatin1(key), u"The %1 field must be between 1 and %2."_s.arg(QString::fromLatin1(key)).arg(most));
        else
            into = value;
    };
    read("page", 1'000'000, page.number);
    read("limit", 100, page.limit);
    return page;
}

http::Response paged(const QJsonArray &all, const Page &page)
{
    if (!page.errors.isEmpty())
        return http::jsonResponse(422, page.errors.json());
    QJsonArray data;
    for (qsizetype i = qsizetype(page.number - 1) * page.limit; i < all.size() && data.size() < page.limit; ++i)
        data.append(all.at(i));
    const qsizetype pages = std::max<qsizetype>(1, (all.size() + page.limit - 1) / page.limit);
    return http::jsonResponse(200,
        {{"data"_L1, data},
            {"meta"_L1,
                QJsonObject{{"pagination"_L1,
                    QJsonObject{{"total"_L1, all.size()}, {"count"_L1, data.size()}, {"per_page"_L1, page.limit},
                        {"current_page"_L1, page.number}, {"total_pages"_L1, pages}}}}}});
}

QJsonObject thirdJson(const Third &third)
{
    return {{"id"_L1, third.id}, {"first_name"_L1, third.name.section(u' ', 0, 0)}, {"last_name"_L1, third.name.section(u' ', 1)},
        {"name"_L1, third.name}, {"email"_L1, third.email}, {"mobile"_L1, third.mobile},
        {"wa_id"_L1, third.channel == "whatsapp"_L1 ? third.platformId : QString()}, {"address"_L1, QJsonValue::Null},
        {"lang"_L1, third.lang}, {"premium"_L1, false}, {"verified"_L1, true}, {"data"_L1, QJsonObject()},
        {"created_at"_L1, timestamp(third.created)}};
}

bool contains(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys, const QString &search)
{
    return search.isEmpty() || std::any_of(keys.begin(), keys.end(), [&](QLatin1StringView key) {
        return object.value(key).toString().contains(search, Qt::CaseInsensitive);
    });
}

void addAccountRoutes(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add(
        "POST", "/v1/oauth/token", gate.limited([&gate](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto body = isJson(request) ? json::parseObject(request.body).value_or(QJsonObject()) : QJsonObject();
            if (json::text(body, {"grant_type"_L1}) != "client_credentials"_L1) {
                respond(http::jsonResponse(
                    400, {{"error"_L1, u"unsupported_grant_type"_s}, {"message"_L1, u"The grant type is not supported."_s}}));
                return;
            }
            const QString token = gate.issueToken(json::text(body, {"client_id"_L1}), json::text(body, {"client_secret"_L1}));
            if (token.isEmpty()) {
                respond(http::jsonResponse(401, {{"error"_L1, u"invalid_client"_s}, {"message"_L1, u"Client authentication failed"_s}}));
                return;
            }
            respond(http::jsonResponse(200, {{"token_type"_L1, u"Bearer"_s}, {"expires_in"_L1, 31'536'000}, {"access_token"_L1, token}}));
        }));
    server.api().add(
        "GET", "/v1/user/profile", gate.guarded([&chat](const InboundRequest &, const Captured &, const http::Responder &respond) {
            const User &user = chat.world().tokenUser();
            respond(http::jsonResponse(
                200, {{"id"_L1, user.id}, {"name"_L1, user.name}, {"email"_L1, user.email}, {"status"_L1, u"active"_s}}));
        }));
}

void addTemplateRoute(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add("GET", "/v1/message_templates",
        gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto query = http::queryParameters(request.query);
            const QString search = QString::fromUtf8(query.value("search"));
            Page page = readPage(query, 25);
            if (query.value("company_id").isEmpty())
                page.errors.add(u"company_id"_s, u"The company id field is required."_s);
            else if (query.value("company_id") != chat.world().companyId().toUtf8())
                page.errors.add(u"company_id"_s, u"The selected company id is invalid."_s);
            QJsonArray found;
            for (const QJsonValue &value : chat.world().templates()) {
                QJsonObject entry = value.toObject();
                entry.insert("company_id"_L1, chat.world().companyId());
                if (contains(entry, {"code"_L1, "title"_L1}, search))
                    found.append(entry);
            }
            respond(paged(found, page));
        }));
}

void addThirdRoutes(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add(
        "GET", "/v1/thirds", gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto query = http::queryParameters(request.query);
            const QString search = QString::fromUtf8(query.value("search"));
            QJsonArray found;
            for (const Third &third : chat.world().thirds()) {
                const QJsonObject entry = thirdJson(third);
                if (contains(entry, {"name"_L1, "email"_L1, "mobile"_L1}, search))
                    found.append(entry);
            }
            respond(paged(found, readPage(query, 15)));
        }));
    server.api().add("GET", "/v1/thirds/{id}",
        gate.guarded([&chat](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
            const Third *third = chat.world().third(QString::fromUtf8(captured.value("id")));
            if (!third) {
                respond(http::jsonResponse(404,
                    {{"message"_L1, u"No query results for model [Third]."_s},
                        {"resource_id"_L1, QString::fromUtf8(captured.value("id"))}}));
                return;
            }
            QJsonObject data = thirdJson(*third);
            if (http::queryParameters(request.query).value("include").split(',').contains("conversations")) {
                QJsonArray conversations;
                for (const Conversation &conversation : chat.world().conversations()) {
                    if (conversation.third == third->id)
                        conversations.append(
                            QJsonObject{{"object"_L1, u"Conversation"_s}, {"id"_L1, conversation.id}, {"code"_L1, conversation.code},
                                {"status"_L1, conversation.active ? 1 : 0}, {"created_at"_L1, timestamp(conversation.created)}});
                }
                data.insert("conversations"_L1, QJsonObject{{"data"_L1, conversations}});
            }
            respond(http::jsonResponse(200, {{"data"_L1, data}}));
        }));
}

void addStorageRoute(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    server.api().add("GET", "/v1/storages/by/path",
        gate.guarded([&chat](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto query = http::queryParameters(request.query);
            if (query.value("path").isEmpty()) {
                FieldErrors errors;
                errors.add(u"path"_s, u"The path field is required."_s);
                respond(http::jsonResponse(422, errors.json()));
                return;
            }
            const StoredFile *file = chat.world().file(QString::fromUtf8(query.value("path")));
            if (!file || file->bytes.isEmpty()) {
                respond(errorResponse(404, u"File not found."_s));
                return;
            }
            const QByteArray asked = query.value("mime_type");
            respond({.status = 200,
                .headers = {{"Content-Type", asked.isEmpty() || asked.contains('\r') || asked.contains('\n') ? file->mime : asked}},
                .body = file->bytes,
                .breakAfter = {}});
        }));
}

} // namespace

void addDirectoryApi(SandboxServer &server, Gate &gate, LiveChat &chat)
{
    addAccountRoutes(server, gate, chat);
    addTemplateRoute(server, gate, chat);
    addThirdRoutes(server, gate, chat);
    addStorageRoute(server, gate, chat);
}

} // namespace qasid::sandbox::digishare
