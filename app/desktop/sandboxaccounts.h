#pragma once

#include "core/engine/inbox.h"

#include <QObject>

class QProcess;

namespace qasid {

//! Practice accounts: starts the simulator beside this program once for each provider, and adds an account that talks to it.
//! Nothing leaves the computer. The simulators end with this object, and what they knew with them; so their accounts are removed
//! the next time. Main thread.
class SandboxAccounts : public QObject {
    Q_OBJECT
public:
    explicit SandboxAccounts(Inbox &inbox, QObject *parent = nullptr);
    ~SandboxAccounts() override;

    //! Whether the simulator is installed beside this program.
    static bool available();

    void start();
    //! Removes the accounts of an earlier run.
    void removeEnded();

private:
    void startOne(const QString &provider, const QString &name);
    void addAccount(const QString &provider, const QString &name, const QJsonObject &addresses);
    void remember(AccountId account);
    void connectWebhook(const QJsonObject &addresses, const QString &webhookUrl);
    //! Conversations that a provider does not list are followed by the ids the simulator gives.
    void follow(AccountId account, const QJsonArray &conversations);

    Inbox &m_inbox;
    HttpClient m_http;
};

} // namespace qasid
