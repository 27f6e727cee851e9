#pragma once

#include "core/engine/accessdesk.h"
#include "core/engine/banner.h"
#include "core/engine/inboundpipeline.h"
#include "core/engine/pressdesk.h"
#include "core/http/httpserver.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace qasid {

//! Where the receiver listens.
struct ReceiverAddress {
    QHostAddress address;
    quint16 port = 0;
    QString tlsCertificate; //!< PEM file; plain HTTP when empty
    QString tlsKey;
    bool operator==(const ReceiverAddress &) const = default;
};

//! The receiver inside Qasid: POST /<provider>/<token> of every account for events, answered after the commit, and below it the
//! addresses that its WebhookCodec names: presses go to the PressDesk, browsers of people who gave access to the AccessDesk.
//! Main thread.
class Receiver : public QObject {
    Q_OBJECT
public:
    Receiver(InboundPipeline &pipeline, PressDesk &presses, AccessDesk &access, Accounts &accounts, const Clock &clock,
        QObject *parent = nullptr);
    ~Receiver() override;

    //! Listens there, giving up the address before. On failure nothing is listened to, trouble() says why, and it is tried again
    //! every few seconds.
    Result<Done> listen(const ReceiverAddress &address);
    void stop();

    bool isListening() const;
    quint16 port() const;
    //! Why it does not listen, as the banner says it.
    const std::optional<Banner> &trouble() const { return m_trouble; }

    //! The path of an account's webhook, with a leading slash.
    static QString webhookPath(const Account &account);

    //! Listening, address, port, TLS, open connections, answers by status and presses.
    QJsonObject diagnostics() const;

Q_SIGNALS:
    void stateChanged();
    //! A test event came in for an account, with the nonce its sender put into the Qasid-Test header.
    void testArrived(qasid::AccountId account, const QByteArray &nonce);

private:
    void handle(InboundRequest request, const http::Responder &respond);
    void handleEndpoint(const Accounts::Entry &entry, QByteArrayView name, InboundRequest request, const http::Responder &respond);
    void noteTrouble(const Error &error);

    InboundPipeline &m_pipeline;
    PressDesk &m_presses;
    AccessDesk &m_access;
    Accounts &m_accounts;
    const Clock &m_clock;
    std::unique_ptr<http::HttpServer> m_server;
    ReceiverAddress m_address;
    std::optional<Banner> m_trouble;
    QTimer m_retry;
};

} // namespace qasid
