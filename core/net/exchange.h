#pragma once

#include "core/net/httpclient.h"
#include "core/net/oncebody.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace qasid {

//! One request and its answer. Destroys itself once it has answered.
class HttpClient::Exchange : public QObject {
public:
    Exchange(const HttpRequest &request, std::unique_ptr<OnceBody> body, CancelToken cancel, Promise<HttpAnswer> promise, QObject *parent);
    ~Exchange() override;

    //! Sends the request; `proxied` tells that a fault may be one of the proxy.
    void start(QNetworkAccessManager *manager, const QNetworkRequest &prepared, bool proxied);

private:
    void watchReply();
    void readMore();
    //! Hands on what came, where somebody waits for each piece.
    void passOn();
    //! Ends the exchange from our side.
    void stop(ErrorKind kind, const QString &detail);
    void ended();
    HttpAnswer answer() const;
    bool isRefusal(const HttpAnswer &answer) const;
    bool isWanted(const HttpAnswer &refusal) const;
    Error refused(const HttpAnswer &answer) const;
    Error broken() const;
    //! Whether the server may have seen the request.
    bool requestLeft() const;
    //! Whether anything that could have an effect may have left.
    bool mayHaveTakenEffect() const;
    void tellProgress() const;
    void finish(Result<HttpAnswer> result);

    const HttpRequest m_request;
    const CancelToken m_cancel;
    const Promise<HttpAnswer> m_promise;
    const std::unique_ptr<OnceBody> m_body;
    QPointer<QNetworkReply> m_reply;
    QTimer m_timeout;
    QByteArray m_received;
    qint64 m_passedOn = 0; //!< bytes of the answer that are no longer in m_received
    QString m_tlsComplaint;
    bool m_requestLeft = false;
    bool m_proxied = false;
};

} // namespace qasid
