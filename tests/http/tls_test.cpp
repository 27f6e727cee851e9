#include "core/http/httpserver.h"
#include "tests/http/certificates.h"
#include "tests/support/testprogram.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace qasid;
using namespace qasid::http;
using namespace Qt::StringLiterals;

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOverTls();
    void oldProtocolIsRefused();
    void unusableFilesAreExplained_data();
    void unusableFilesAreExplained();

private:
    Certificates m_certificates;
};

void TlsTest::answersOverTls()
{
    HttpServer server([](const InboundRequest &request, const Responder &respond) { respond({.body = request.body}); });
    const auto tls = tlsFromFiles(m_certificates.serverCertificate(), m_certificates.serverKey());
    QVERIFY(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0, *tls));

    QSslSocket client;
    auto configuration = client.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(m_certificates.authority()));
    client.setSslConfiguration(configuration);
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QTRY_VERIFY(client.isEncrypted());
    const QByteArray body(200'000, 'x');
    const QByteArray end = "\r\n\r\n" + body;
    for (int i = 0; i < 2; ++i) {
        client.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + body);
        QByteArray received;
        QTRY_VERIFY((received += client.readAll()).endsWith(end));
        QVERIFY(received.startsWith("HTTP/1.1 200 OK\r\n"));
    }
    QCOMPARE(server.openConnections(), 1);
}

void TlsTest::oldProtocolIsRefused()
{
    HttpServer server([](const InboundRequest &, const Responder &respond) { respond({}); });
    QVERIFY(server.listen(QHostAddress::LocalHost, 0, *tlsFromFiles(m_certificates.serverCertificate(), m_certificates.serverKey())));
    QSslSocket client;
    auto configuration = client.sslConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.setSslConfiguration(configuration);
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!client.isEncrypted());
    QTRY_COMPARE(server.openConnections(), 0);
}

void TlsTest::unusableFilesAreExplained_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");

    const QString good = m_certificates.serverCertificate();
    const QString goodKey = m_certificates.serverKey();
    QTest::newRow("no certificate file") << m_certificates.file(u"absent"_s) << goodKey << u"cannot be read"_s;
    QTest::newRow("no key file") << good << m_certificates.file(u"absent"_s) << u"cannot be read"_s;
    QTest::newRow("key as certificate") << goodKey << goodKey << u"no certificate"_s;
    QTest::newRow("certificate as key") << good << good << u"no private key"_s;
    QTest::newRow("encrypted key") << good << m_certificates.encryptedKey() << u"without passphrase"_s;
    QTest::newRow("key of another") << good << m_certificates.otherKey() << u"does not belong"_s;
}

void TlsTest::unusableFilesAreExplained()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, word);
    const auto tls = tlsFromFiles(certificate, key);
    QVERIFY(!tls);
    QCOMPARE(tls.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(tls.error().detail.contains(word), qPrintable(tls.error().detail));
}

QASID_TEST(TlsTest)
#include "tls_test.moc"
