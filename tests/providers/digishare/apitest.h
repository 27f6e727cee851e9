#pragma once

#include "core/net/httpclient.h"
#include "core/providers/digishare/digishareprovider.h"
#include "tests/support/testapi.h"

#include <memory>

namespace qasid::test {

inline const QByteArray kMessages = "POST /v1/messages";
inline const QByteArray kEvents = "POST /v1/event/conversation_message";
inline const QByteArray kToken = "POST /v1/oauth/token";

inline OutgoingMessage text(const QString &words = QStringLiteral("مرحبا"))
{
    return {TextContent{words, {}, {}, {}}, {}, {}, {}};
}

//! What tests of Digishare's calls begin with: an API and a client, anew for each test function.
class ApiTest {
protected:
    void begin()
    {
        m_http = std::make_unique<HttpClient>();
        m_http->setProxy({.mode = HttpClient::ProxyMode::None, .host = {}, .port = 0, .user = {}, .password = {}});
        m_api = std::make_unique<TestApi>(QStringLiteral("/v1"));
    }
    void end()
    {
        m_http.reset();
        m_api.reset();
    }
    std::unique_ptr<ProviderSession> open(
        const QMap<QString, QString> &settings = {}, const Secrets &secrets = {{QStringLiteral("token"), QStringLiteral("tok-1")}})
    {
        Account account;
        account.settings = {{QStringLiteral("api_base"), m_api->base()}, {QStringLiteral("event_api_base"), m_api->base()}};
        account.settings.insert(settings);
        return m_provider.openSession(account, secrets, *m_http);
    }
    const Secrets m_client{
        {QStringLiteral("client_id"), QStringLiteral("cid")}, {QStringLiteral("client_secret"), QStringLiteral("client-secret-1")}};

    DigishareProvider m_provider;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TestApi> m_api;
};

} // namespace qasid::test
