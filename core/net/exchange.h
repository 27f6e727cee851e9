#pragma once

#include "core/net/httpclient.h"
#include "core/net/oncebody.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace qasid {

//! One request and its answer. Destroys itself once it has answered.
class HttpClient::Exchange : public QObject {
public:
    //! With `own` the request goes over that manager, which the exchange then owns, else over the shared one.
    Exchange(const HttpRequest &request, CancelToken cancel, Promise<HttpAnswer> promise, QObject *parent);
    ~Exchange() override;

    void start(QNetworkAccessManager *manager, const QNetworkRequest &prepared);

private:
    void readMore();
    void tooLong();
    void stop(ErrorKind kind, const QString &detail);
    void ended();
    HttpAnswer answer() const;
    Error refused(const HttpAnswer &answer) const;
    Error broken() const;
    //! Whether the server may have seen the request.
    bool requestLeft() const;
    //! Whether anything that could have an effect may have left.
    bool mayHaveTakenEffect() const;
    void finish(Result<HttpAnswer> result);

    const HttpRequest m_request;
    const CancelToken m_cancel;
    const Promise<HttpAnswer> m_promise;
    OnceBody m_body;
    QPointer<QNetworkReply> m_reply;
    QTimer m_timeout;
    QByteArray m_received;
    std::optional<Error> m_stopped; //!< ended by us, not by the network
    QString m_tlsComplaint;
    bool m_requestLeft = false;
};

} // namespace qasid
