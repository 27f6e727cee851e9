#include "core/providers/connect360/connect360api.h"

#include "core/base/redact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

Connect360Api::Connect360Api(Settings settings, const Secrets &secrets, HttpClient &http)
    : m_settings(std::move(settings))
    , m_apiKey(secrets.value(u"api_key"_s))
    , m_http(http)
{
}

HttpRequest Connect360Api::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_settings.apiBase;
    request.url.setPath(m_settings.apiBase.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer " + m_apiKey.toUtf8()}};
    request.secrets = {m_apiKey};
    request.refusalIsAnswer = true;
    return request;
}

Future<HttpAnswer> Connect360Api::send(const HttpRequest &request, const CancelToken &cancel)
{
    Q_EMIT requestBegan();
    return m_http.send(request, cancel);
}

Future<HttpAnswer> Connect360Api::sendWithoutKey(const HttpRequest &request, const CancelToken &cancel)
{
    HttpRequest bare = request;
    bare.headers.removeIf([](const auto &field) { return field.first == "Authorization"; });
    return send(bare, cancel);
}

bool Connect360Api::isOwn(const QUrl &url) const
{
    const QUrl &own = m_settings.apiBase;
    const auto port = [](const QUrl &u) { return u.port(u.scheme() == "https"_L1 ? 443 : 80); };
    return url.scheme() == own.scheme() && url.host().compare(own.host(), Qt::CaseInsensitive) == 0 && port(url) == port(own);
}

QString Connect360Api::redacted(const QString &text) const
{
    return redact(text, {m_apiKey});
}

std::chrono::milliseconds timeFor(qint64 bytes)
{
    return std::chrono::seconds(30) + std::chrono::milliseconds(std::max<qint64>(0, bytes) / 50);
}

} // namespace qasid::connect360
