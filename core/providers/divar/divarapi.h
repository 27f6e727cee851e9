#pragma once

#include "core/model/account.h"
#include "core/net/httpclient.h"
#include "core/providers/divar/settings.h"

#include <QJsonObject>

namespace qasid::divar {

//! Makes requests to Divar's API: each carries the app's key. Main thread.
class DivarApi {
public:
    //! `http` outlives it.
    DivarApi(Settings settings, const Secrets &secrets, HttpClient &http);

    //! A request below the API's address; `segments` are ids and words of the path, encoded here.
    HttpRequest request(const QByteArray &method, const QStringList &segments) const;
    //! The same with a JSON body.
    HttpRequest post(const QStringList &segments, const QJsonObject &body) const;
    Future<HttpAnswer> send(const HttpRequest &request, const CancelToken &cancel = {}) const { return m_http.send(request, cancel); }

    HttpClient &http() const { return m_http; }
    const Settings &settings() const { return m_settings; }
    QString clientSecret() const { return m_clientSecret; }
    //! What must not appear in any text.
    QStringList secrets() const { return {m_apiKey, m_clientSecret}; }

private:
    const Settings m_settings;
    const QString m_apiKey;
    const QString m_clientSecret;
    HttpClient &m_http;
};

//! Adds a person's token.
void authorise(HttpRequest &request, const QString &token);

//! Ids that a path carries as they are meant: usable (core/provider/payload.h), and not "." or "..".
bool isPathWord(const QString &id);

//! Half a minute, and more for a big body: a slow line carries about 50 KB a second.
std::chrono::milliseconds timeFor(qint64 bytes);

} // namespace qasid::divar
