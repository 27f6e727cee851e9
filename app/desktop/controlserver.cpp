#include "app/desktop/controlserver.h"

#include "app/desktop/control.h"
#include "core/base/json.h"
#include "core/base/redact.h"

#include <QLocalSocket>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qint64 kLongestLine = 64 * 1024 * 1024; // a reply may carry its files
constexpr qsizetype kLongestSocketPath = 100; // sun_path holds 108 bytes on Linux, 104 elsewhere

void answer(QLocalSocket *socket, const CommandAnswer &said)
{
    QJsonObject object{{"exit"_L1, said.exitCode}, {"error"_L1, said.error}};
    if (!said.output.isUndefined())
        object.insert("output"_L1, said.output);
    socket->write(json::write(object) + '\n');
    socket->disconnectFromServer();
}

} // namespace

ControlServer::ControlServer(Commands &commands, const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_directory(profileDirectory)
    , m_token(randomToken(24))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

ControlServer::~ControlServer()
{
    if (m_server.isListening())
        QFile::remove(controlFile(m_directory));
}

Result<Done> ControlServer::listen()
{
    QString name = QDir(m_directory).filePath(u"control"_s);
    if (name.toUtf8().size() > kLongestSocketPath)
        name = u"qasid-"_s + randomToken(12);
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        return fail(ErrorKind::StorageFailed, u"the control socket could not be made: %1"_s.arg(m_server.errorString()));
    QSaveFile file(controlFile(m_directory));
    const QJsonObject content{{"socket"_L1, m_server.fullServerName()}, {"token"_L1, m_token}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json::write(content)) < 0 || !file.flush() || !file.commit())
        return fail(ErrorKind::StorageFailed, u"the control file could not be written"_s);
    return Done{};
}

void ControlServer::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine()) {
            socket->disconnect(this);
            carryOut(socket, socket->readLine());
        } else if (socket->bytesAvailable() > kLongestLine) {
            socket->abort();
        }
    });
}

void ControlServer::carryOut(QLocalSocket *socket, const QByteArray &line)
{
    const auto request = json::parseObject(line);
    if (!request || !equalInConstantTime(request->value("token"_L1).toString().toLatin1(), m_token.toLatin1()))
        return answer(socket, answerWith(Error{.kind = ErrorKind::Unauthorized, .detail = u"the control token is wrong"_s}));
    if (request->value("command"_L1).toString() == "show"_L1) {
        Q_EMIT showRequested();
        return answer(socket, answerWith(QJsonObject{{"shown"_L1, true}}));
    }
    onResult(this, m_commands.run(*request), [guard = QPointer(socket)](Result<CommandAnswer> said) {
        if (guard)
            answer(guard, said ? *said : answerWith(said.error()));
    });
}

} // namespace qasid
