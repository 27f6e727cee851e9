#include "tests/http/certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

QString const kCurve = u"ec_paramgen_curve:P-256"_s;

} // namespace

Certificates::Certificates()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, kCurve, u"-nodes"_s, u"-keyout"_s, otherKey(), u"-out"_s,
        file(u"authority.pem"_s), u"-subj"_s, u"/CN=Test authority"_s, u"-days"_s, u"2"_s});
    issue(u"server"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s);
    issue(u"foreign"_s, u"subjectAltName=DNS:example.org"_s);
    openssl({u"ec"_s, u"-in"_s, serverKey(), u"-out"_s, encryptedKey(), u"-aes256"_s, u"-passout"_s, u"pass:secret"_s});
}

QByteArray Certificates::authority() const
{
    QFile pem(file(u"authority.pem"_s));
    return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

void Certificates::issue(const QString &name, const QString &names)
{
    const QString request = file(name + u".csr"_s);
    QFile extensions(file(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write(names.toUtf8() + '\n') < 0)
        qFatal("cannot write %ls", qUtf16Printable(extensions.fileName()));
    extensions.close();
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, kCurve, u"-nodes"_s, u"-keyout"_s, file(name + u".key"_s), u"-out"_s, request,
        u"-subj"_s, u"/CN=Test"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, file(u"authority.pem"_s), u"-CAkey"_s, otherKey(), u"-CAcreateserial"_s,
        u"-out"_s, file(name + u".pem"_s), u"-days"_s, u"1"_s, u"-extfile"_s, extensions.fileName()});
}

void Certificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %ls: %s", qUtf16Printable(arguments.join(u' ')), process.readAllStandardError().constData());
}
