#include "app/desktop/controlclient.h"

#include "app/desktop/control.h"
#include "core/base/json.h"

#include <QFile>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error nobody()
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"no running Qasid has this profile open"_s};
}

Result<CommandAnswer> readAnswer(const QByteArray &line)
{
    const auto object = json::parseObject(line);
    if (!object)
        return answerWith(Error{.kind = ErrorKind::BadAnswer, .detail = u"the running Qasid ended before it answered"_s});
    return CommandAnswer{
        .exitCode = object->value("exit"_L1).toInt(1), .output = object->value("output"_L1), .error = object->value("error"_L1).toString()};
}

} // namespace

Future<CommandAnswer> askRunningInstance(QObject *context, const QString &profileDirectory, const QJsonObject &request)
{
    QFile file(controlFile(profileDirectory));
    if (!file.open(QIODevice::ReadOnly))
        return readyFuture<CommandAnswer>(fail(nobody()));
    const auto control = json::parseObject(file.readAll());
    if (!control)
        return readyFuture<CommandAnswer>(fail(nobody()));

    Promise<CommandAnswer> promise;
    auto *socket = new QLocalSocket(context);
    QJsonObject line = request;
    line.insert("token"_L1, control->value("token"_L1));
    QObject::connect(socket, &QLocalSocket::connected, context, [socket, line] { socket->write(json::write(line) + '\n'); });
    QObject::connect(socket, &QLocalSocket::errorOccurred, context, [socket, promise](QLocalSocket::LocalSocketError error) {
        // A refused or missing socket is one left behind by a process that was killed.
        if (error == QLocalSocket::PeerClosedError)
            return;
        promise.finish(fail(nobody()));
        socket->deleteLater();
    });
    QObject::connect(socket, &QLocalSocket::disconnected, context, [socket, promise] {
        promise.finish(readAnswer(socket->readAll()));
        socket->deleteLater();
    });
    socket->connectToServer(control->value("socket"_L1).toString());
    return promise.future();
}

} // namespace qasid
