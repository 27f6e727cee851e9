#pragma once

#include "core/base/canceltoken.h"
#include "core/base/future.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkProxy;

namespace qasid {

//! A file of this computer as the only part of a multipart/form-data body. It is read while it leaves and never held whole.
struct FormFile {
    QString path;
    QByteArray field; //!< name of the part
    QString name; //!< the file's name, as the server is told
    QByteArray contentType;
};

//! A request of an API client. Secrets belong into headers, never into the URL.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray contentType; //!< left out when empty
    std::chrono::milliseconds timeout = std::chrono::seconds(30); //!< for the whole exchange; with `received`, for each piece of it
    qint64 maxAnswer = 4 * 1024 * 1024; //!< a longer answer fails as BadAnswer
    //! True for what must not happen twice: the body goes out at most once, on a fresh connection, and any failure after the
    //! first byte of it left has outcomeKnown false.
    bool once = false;
    QStringList secrets; //!< removed from every text kept of this exchange
    //! Instead of `body` and `contentType`. Fails as InvalidInput when it cannot be read, or is changed before it has left.
    std::optional<FormFile> file = {};
    //! Told how many bytes of the body have left for the network, and of how many; not while send() runs. May be empty.
    std::function<void(qint64 sent, qint64 total)> progress = {};
    bool redirectIsAnswer = false; //!< a redirect with a Location is given out as an answer, still not followed
    bool refusalIsAnswer = false; //!< 4xx and 5xx are given out as answers, for who reads their bodies; 407 is the proxy's and is not
    //! Given the body of a 2xx answer as it comes, instead of HttpAnswer::body; not while send() runs. May be empty.
    std::function<void(const QByteArray &bytes)> received = {};
};

//! The provider's answer. What HttpClient::send() gives out has a status of 200 to 299, but for redirects and refusals that were asked
//! for.
struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const; //!< without case; empty when absent
};

//! Talks HTTPS to providers over QNetworkAccessManager, with time-outs, a cap on sizes and a proxy. Redirects are not followed
//! (a 3xx is BadAnswer). Never repeats a request that may have an effect; a GET may go out again when a kept connection turns out to
//! be dead. Main thread.
class HttpClient : public QObject {
    Q_OBJECT
public:
    enum class ProxyMode { System, None, Http, Socks5 };
    struct Proxy {
        ProxyMode mode = ProxyMode::System;
        QString host;
        quint16 port = 0;
        QString user;
        QString password;
    };

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    void setProxy(const Proxy &proxy);
    //! Certificates trusted beside the system's, in PEM; for providers and sandboxes with a certificate of their own.
    void setExtraCertificates(const QByteArray &pem);

    //! An answer with status 2xx (or one that was asked for), or an Error: the status by httpError(), and its detail from the body's
    //! "message" or "error" field where the body is JSON, redacted.
    Future<HttpAnswer> send(const HttpRequest &request, CancelToken cancel = {});

Q_SIGNALS:
    //! The network as the operating system sees it came back; waiting sends may be tried at once.
    void networkReturned();

private:
    class Exchange;
    void begin();

    //! Made by begin() with the first request: TLS and the network's state load much that a start need not wait for.
    std::unique_ptr<QNetworkAccessManager> m_manager; //!< for requests that may share connections
    struct Settings;
    std::unique_ptr<Settings> m_settings;
};

//! The one map from an HTTP status to an Error (without a body): 401 Unauthorized, 402 PaymentRequired, 403 Forbidden, 404
//! NotFound, 408 TimedOut, 413 TooLarge, 429 RateLimited, 503 Unavailable, other 4xx Rejected, other 5xx ServerFailed with
//! outcomeKnown false, 1xx and 3xx BadAnswer. `retryAfter` is the header's value: seconds or an HTTP date (RFC 9110, 10.2.3),
//! capped at one day.
Error httpError(int status, QByteArrayView retryAfter, qint64 nowMs);

} // namespace qasid
