#pragma once

#include "app/sandbox/divar/customers.h"
#include "app/sandbox/divar/gate.h"
#include "app/sandbox/divar/oauth.h"
#include "app/sandbox/divar/presses.h"
#include "app/sandbox/sandboxserver.h"

#include <memory>

namespace qasid::sandbox::divar {

//! The simulated Divar Kenar: its API, its sign-in, its uploads, its people and its part of the controls.
class DivarSandbox : public QObject, private Simulator {
    Q_OBJECT
public:
    //! Fails as InvalidInput when the script is not usable, else as HttpServer::listen().
    static Result<std::unique_ptr<DivarSandbox>> start(const Options &options);

    //! The line printed when it is ready.
    QJsonObject addresses() const;

private:
    explicit DivarSandbox(const Options &options);
    //! Where events go, and presses and people who gave access: beside it unless `body` names them.
    void connectAddresses(const QUrl &webhook, const QJsonObject &body);
    void addCustomerControls();
    //! POST /sandbox/customers/{id}/VERB, which does something to a person and answers what `act` gives.
    void addPersonControl(const QByteArray &verb, const std::function<QJsonObject(Person &, const QJsonObject &body)> &act);
    void addPressControls();
    void addEventControls();
    QJsonObject state() override;
    std::vector<SentMessage> sent() override;
    std::optional<SaidMessage> say(const QString &who, const QJsonObject &what) override;
    QJsonObject settings() override { return m_kenar.behaviour().toJson(); }
    QString set(const QJsonObject &settings) override { return m_kenar.behaviour().update(settings); }

    Options m_options;
    World m_world;
    SandboxServer m_server;
    Kenar m_kenar;
    Gate m_gate;
    OAuth m_oauth;
    Presses m_presses;
    std::unique_ptr<Customers> m_customers;
};

} // namespace qasid::sandbox::divar
