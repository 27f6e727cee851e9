#pragma once

#include "app/sandbox/connect360/customers.h"
#include "app/sandbox/connect360/gate.h"
#include "app/sandbox/connect360/router.h"
#include "app/sandbox/sandboxserver.h"

#include <memory>

namespace qasid::sandbox::connect360 {

//! The simulated Connect360: its procedures, its files, its people and its part of the controls.
class Connect360Sandbox : public QObject, private Simulator {
    Q_OBJECT
public:
    //! Fails as InvalidInput when the script is not usable, else as HttpServer::listen().
    static Result<std::unique_ptr<Connect360Sandbox>> start(const Options &options);

    //! The line printed when it is ready.
    QJsonObject addresses() const;

private:
    explicit Connect360Sandbox(const Options &options);
    void answer(const InboundRequest &request, const http::Responder &respond);
    http::Response faulty(int status, const QByteArray &path);
    //! What stands behind the mount in a path; nothing for a path beside it.
    std::optional<QByteArray> behindMount(const QByteArray &path) const;
    void addConversationControl();

    QJsonObject state() override;
    std::vector<SentMessage> sent() override;
    std::optional<SaidMessage> say(const QString &who, const QJsonObject &what) override;
    QJsonObject settings() override { return m_connect.behaviour().toJson(); }
    QString set(const QJsonObject &settings) override { return m_connect.behaviour().update(settings); }

    Options m_options;
    World m_world;
    SandboxServer m_server;
    Connect m_connect;
    Gate m_gate;
    Router m_router;
    std::unique_ptr<Customers> m_customers;
};

} // namespace qasid::sandbox::connect360
