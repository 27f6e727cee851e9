#pragma once

#include "core/model/account.h"
#include "core/net/httpclient.h"
#include "core/providers/connect360/settings.h"

namespace qasid::connect360 {

//! Makes requests to Connect360: each carries the key, and none goes anywhere but to the API's own address. Main thread.
class Connect360Api : public QObject {
    Q_OBJECT
public:
    //! `http` outlives it.
    Connect360Api(Settings settings, const Secrets &secrets, HttpClient &http);

    //! A request below the API's address; `path` begins with a slash and is encoded. Refusals are answers, for their bodies say why.
    HttpRequest request(const QByteArray &method, const QString &path) const;
    //! Sends it and says so.
    Future<HttpAnswer> send(const HttpRequest &request, const CancelToken &cancel = {});
    //! Sends a request to wherever, which must not carry the key.
    Future<HttpAnswer> sendWithoutKey(const HttpRequest &request, const CancelToken &cancel);

    const Settings &settings() const { return m_settings; }
    //! Whether an address is of the API's own scheme, host and port.
    bool isOwn(const QUrl &url) const;
    //! The text without the key.
    QString redacted(const QString &text) const;

Q_SIGNALS:
    void requestBegan();

private:
    const Settings m_settings;
    const QString m_apiKey;
    HttpClient &m_http;
};

//! Half a minute, and more for a big body: a slow line carries about 50 KB a second.
std::chrono::milliseconds timeFor(qint64 bytes);

} // namespace qasid::connect360
