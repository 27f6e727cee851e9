#pragma once

#include "app/desktop/commands.h"

#include <QLocalServer>

class QLocalSocket;

namespace qasid {

//! Lets commands of other processes run in the one that has the profile open. Main thread.
class ControlServer : public QObject {
    Q_OBJECT
public:
    ControlServer(Commands &commands, const QString &profileDirectory, QObject *parent = nullptr);
    ~ControlServer() override;

    Result<Done> listen();

Q_SIGNALS:
    //! Another process asked for the window.
    void showRequested();

private:
    void serve(QLocalSocket *socket);
    void carryOut(QLocalSocket *socket, const QByteArray &line);

    Commands &m_commands;
    QString m_directory;
    QString m_token;
    QLocalServer m_server;
};

} // namespace qasid
