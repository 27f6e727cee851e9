#pragma once

#include "app/sandbox/digishare/customers.h"
#include "app/sandbox/digishare/gate.h"
#include "app/sandbox/sandboxserver.h"

#include <memory>

namespace qasid::sandbox::digishare {

//! The simulated Digishare: its API, its people and its part of the controls.
class DigishareSandbox : public QObject, private Simulator {
    Q_OBJECT
public:
    //! Fails as InvalidInput when the script is not usable, else as HttpServer::listen().
    static Result<std::unique_ptr<DigishareSandbox>> start(const Options &options);

    //! The line printed when it is ready.
    QJsonObject addresses() const;

private:
    explicit DigishareSandbox(const Options &options);
    void addCustomerControls();
    QJsonObject state() override;
    std::vector<SentMessage> sent() override;
    std::optional<SaidMessage> say(const QString &who, const QJsonObject &what) override;
    QJsonObject settings() override { return m_chat.behaviour().toJson(); }
    QString set(const QJsonObject &settings) override;

    Options m_options;
    World m_world;
    SandboxServer m_server;
    LiveChat m_chat;
    Gate m_gate;
    std::unique_ptr<Customers> m_customers;
};

} // namespace qasid::sandbox::digishare
