// The least a Qt window can be, to measure Qasid's start, memory and speed against: a main window with a line of text. With a port it
// also answers any HTTP POST with 200 at once and shows a new line of text, so the way from a socket to pixels can be
// timed without a store, a model or an inbox.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

//! The end of the first whole request in `bytes`, or -1. Trusts its peer: it is a benchmark's.
qsizetype endOfRequest(const QByteArray &bytes)
{
    const qsizetype header = bytes.indexOf("\r\n\r\n");
    if (header < 0)
        return -1;
    constexpr QByteArrayView kLength("Content-Length: ");
    const qsizetype at = bytes.indexOf(kLength) + kLength.size();
    const qsizetype end = header + 4 + bytes.mid(at, bytes.indexOf('\r', at) - at).toLongLong();
    return bytes.size() < end ? -1 : end;
}

void serve(QTcpSocket &socket, QLabel &label)
{
    QObject::connect(&socket, &QTcpSocket::readyRead, &label, [&socket, &label, received = QByteArray(), count = 0]() mutable {
        received += socket.readAll();
        for (qsizetype end = endOfRequest(received); end > 0; end = endOfRequest(received)) {
            received.remove(0, end);
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            label.setText(u"Message %1"_s.arg(++count));
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QLabel label(u"Bare"_s);
    window.setCentralWidget(&label);
    window.resize(1280, 800);

    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &label, [&] { serve(*server.nextPendingConnection(), label); });
    if (argc > 1 && !server.listen(QHostAddress::LocalHost, QByteArray(argv[1]).toUShort()))
        return 1;
    window.show();
    return application.exec();
}
