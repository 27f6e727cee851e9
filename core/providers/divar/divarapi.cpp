#include "core/providers/divar/divarapi.h"

#include "core/base/json.h"
#include "core/provider/payload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

DivarApi::DivarApi(Settings settings, const Secrets &secrets, HttpClient &http)
    : m_settings(std::move(settings))
    , m_apiKey(secrets.value(u"api_key"_s))
    , m_clientSecret(secrets.value(u"client_secret"_s))
    , m_http(http)
{
}

HttpRequest DivarApi::request(const QByteArray &method, const QStringList &segments) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_settings.apiBase;
    QString path = m_settings.apiBase.path(QUrl::FullyEncoded);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    request.url.setPath(path, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}, {"X-API-Key", m_apiKey.toUtf8()}};
    request.secrets = secrets();
    return request;
}

HttpRequest DivarApi::post(const QStringList &segments, const QJsonObject &body) const
{
    HttpRequest post = request("POST", segments);
    post.contentType = "application/json";
    post.body = json::write(body);
    post.timeout = timeFor(post.body.size());
    return post;
}

void authorise(HttpRequest &request, const QString &token)
{
    request.headers.append({"Authorization", "Bearer " + token.toUtf8()});
    request.secrets += token;
}

bool isPathWord(const QString &id)
{
    return !id.isEmpty() && id != "."_L1 && id != ".."_L1 && usableId(QJsonValue(id)) == id;
}

std::chrono::milliseconds timeFor(qint64 bytes)
{
    return std::chrono::seconds(30) + std::chrono::milliseconds(std::max<qint64>(0, bytes) / 50);
}

} // namespace qasid::divar
