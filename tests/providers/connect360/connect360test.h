#pragma once

#include "core/net/httpclient.h"
#include "core/providers/connect360/connect360session.h"
#include "tests/support/await.h"
#include "tests/support/testapi.h"

#include <memory>

namespace qasid::test {

inline const QByteArray kList = "GET /api/trpc/v1.connect.listMessages";
inline const QByteArray kSend = "POST /api/trpc/v1.connect.send";
inline const QByteArray kUpdate = "POST /api/trpc/v1.connect.updateConversation";

inline OutgoingMessage text(const QString &words = QStringLiteral("Hello"))
{
    return {.content = TextContent{.text = words}};
}

inline http::Response reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {.status = status, .headers = {{"Content-Type", type}}, .body = body, .breakAfter = {}};
}

//! A success of tRPC.
inline QByteArray data(const QByteArray &output)
{
    return "{\"result\":{\"data\":" + output + "}}";
}

//! A refusal of tRPC.
inline QByteArray fault(const QByteArray &code, int status, const QByteArray &message, const QByteArray &path = "v1.connect.send")
{
    return "{\"error\":{\"message\":\"" + message + R"(","code":-32600,"data":{"code":")" + code + R"(","httpStatus":)"
        + QByteArray::number(status) + R"(,"path":")" + path + "\"}}}";
}

//! zod's complaint that a field is missing, as text inside JSON.
inline QByteArray missing(const QByteArray &field)
{
    return R"([{\"code\":\"invalid_type\",\"expected\":\"string\",\"received\":\"undefined\",\"path\":[\")" + field
        + R"(\"],\"message\":\"Required\"}])";
}

//! What tests of Connect360's calls begin with: an API and a client, anew for each test function.
class Connect360Test {
protected:
    void begin()
    {
        m_http = std::make_unique<HttpClient>();
        m_http->setProxy({.mode = HttpClient::ProxyMode::None, .host = {}, .port = 0, .user = {}, .password = {}});
        m_api = std::make_unique<TestApi>();
        m_requests = 0;
    }
    void end()
    {
        m_http.reset();
        m_api.reset();
    }

    std::unique_ptr<connect360::Connect360Session> open(const QMap<QString, QString> &settings = {})
    {
        Account account;
        account.settings = {{QStringLiteral("api_base"), m_api->base()}};
        account.settings.insert(settings);
        const Secrets secrets{{QStringLiteral("api_key"), QStringLiteral("plato_secret")}};
        auto session = std::make_unique<connect360::Connect360Session>(account, secrets, *m_http);
        QObject::connect(session.get(), &ProviderSession::requestBegan, session.get(), [this] { ++m_requests; });
        return session;
    }

    Result<SendReceipt> send(ProviderSession &session, const OutgoingMessage &message = text())
    {
        return await(session.send({.conversation = QStringLiteral("c1")}, message, {}, {}));
    }

    int m_requests = 0;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TestApi> m_api;
};

} // namespace qasid::test
