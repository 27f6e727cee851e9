#pragma once

#include "core/net/httpclient.h"
#include "core/providers/divar/divarsession.h"
#include "tests/support/handclock.h"
#include "tests/support/testapi.h"

#include <memory>

namespace qasid::test {

inline const QByteArray kToConversation = "POST /v1/open-platform/chat/bot/conversations/c1/messages";
inline const QByteArray kToPost = "POST /v2/open-platform/conversations/pc1/messages";
inline const QByteArray kToken = "POST /oauth/oauth2/token";
inline const QByteArray kUsers = "GET /v1/open-platform/users";
inline const QByteArray kSubscribe = "POST /v1/open-platform/events/subscriptions";

inline OutgoingMessage text(const QString &words = QStringLiteral("سلام"))
{
    return {.content = TextContent{.text = words}};
}

inline http::Response reply(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body, .breakAfter = {}};
}

//! What the token address answers.
inline http::Response tokens(const QByteArray &number, const QByteArray &scopes = {}, int life = 3600)
{
    return reply(200,
        "{\"access_token\":\"ory_at_" + number + "\",\"refresh_token\":\"ory_rt_" + number + "\",\"token_type\":\"bearer\",\"expires_in\":"
            + QByteArray::number(life) + (scopes.isEmpty() ? QByteArray() : ",\"scope\":\"" + scopes + '"') + '}');
}

//! What tests of Divar's calls begin with: an API, a client and a clock, anew for each test function.
class DivarTest {
protected:
    void begin()
    {
        m_http = std::make_unique<HttpClient>();
        m_http->setProxy({.mode = HttpClient::ProxyMode::None, .host = {}, .port = 0, .user = {}, .password = {}});
        m_api = std::make_unique<TestApi>();
        m_secrets
            = {{QStringLiteral("api_key"), QStringLiteral("key-1")}, {QStringLiteral("identification_key"), QStringLiteral("ident-1")},
                {QStringLiteral("client_secret"), QStringLiteral("client-secret-1")}};
        m_lost.clear();
        m_changes = 0;
        m_clock.set(1'800'000'000'000);
    }
    void end()
    {
        m_http.reset();
        m_api.reset();
    }

    //! A session over what m_secrets holds; what it changes there is kept, as the keychain would.
    std::unique_ptr<divar::DivarSession> open(const QMap<QString, QString> &settings = {})
    {
        Account account;
        account.settings = {{QStringLiteral("app_slug"), QStringLiteral("shop-bot")}, {QStringLiteral("api_base"), m_api->base()},
            {QStringLiteral("oauth_base"), m_api->base() + QStringLiteral("/oauth")},
            {QStringLiteral("upload_base"), m_api->base() + QStringLiteral("/up")}};
        account.settings.insert(settings);
        auto session = std::make_unique<divar::DivarSession>(account, m_secrets, *m_http, &m_clock);
        QObject::connect(session.get(), &ProviderSession::secretsChanged, session.get(), [this](const QMap<QString, QString> &changed) {
            m_changes += changed.firstKey().startsWith(QStringLiteral("grant/")) ? 1 : 0;
            for (auto it = changed.begin(); it != changed.end(); ++it) {
                if (it->isEmpty())
                    m_secrets.remove(it.key());
                else
                    m_secrets.insert(it.key(), *it);
            }
        });
        QObject::connect(session.get(), &ProviderSession::accessLost, session.get(), [this](const QString &user) { m_lost += user; });
        return session;
    }

    //! Puts grants that were given before into the secrets. Their tokens were got now and last for an hour.
    void give(std::vector<divar::Grant> grants)
    {
        for (auto &grant : grants) {
            grant.obtained = m_clock.now();
            grant.given = m_clock.now();
            grant.expires = m_clock.now() + 3'600'000;
            grant.redirect = QStringLiteral("https://hooks.example/oauth");
        }
        for (const auto &grant : grants)
            m_secrets.insert(divar::grantKey(grant.user), divar::grantSecret(grants, grant.user));
    }
    static divar::Grant grantOf(const QString &user, const QString &number, const QStringList &scopes, const QStringList &purposes = {})
    {
        return {.user = user,
            .access = QStringLiteral("ory_at_") + number,
            .refresh = QStringLiteral("ory_rt_") + number,
            .scopes = scopes,
            .purposes = purposes};
    }

    HandClock m_clock;
    Secrets m_secrets;
    QStringList m_lost;
    int m_changes = 0; //!< of grants
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TestApi> m_api;
};

} // namespace qasid::test
