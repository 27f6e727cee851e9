#include "core/http/httpserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace qasid::http {

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

template <class T, void (*Free)(T *)>
struct Freed {
    void operator()(T *object) const { Free(object); }
};

void freeBio(BIO *bio)
{
    BIO_free(bio);
}

using Bio = std::unique_ptr<BIO, Freed<BIO, freeBio>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    if (file.size() > kLargestFile)
        return fail(ErrorKind::InvalidInput, u"%1 is too large for a certificate or key"_s.arg(path));
    return file.readAll();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

//! Qt does not compare the two, and a wrong pair would only show as handshakes that fail.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QByteArray keyPem = key.toPem();
    const QByteArray certificateDer = certificate.toDer();
    const Bio keyBio(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())));
    const auto noPassphrase = [](char *, int, int, void *) { return 0; };
    const Key privateKey(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassphrase, nullptr));
    auto bytes = reinterpret_cast<const unsigned char *>(certificateDer.constData());
    const Certificate x509(d2i_X509(nullptr, &bytes, long(certificateDer.size())));
    return privateKey && x509 && X509_check_private_key(x509.get(), privateKey.get()) == 1;
}

} // namespace

Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile)
{
    const auto certificatePem = contents(certificateFile);
    if (!certificatePem)
        return fail(certificatePem.error());
    const auto keyPem = contents(keyFile);
    if (!keyPem)
        return fail(keyPem.error());
    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return fail(ErrorKind::InvalidInput, u"%1 holds no certificate in PEM form"_s.arg(certificateFile));
    const auto key = keyFrom(*keyPem);
    if (key.isNull())
        return fail(ErrorKind::InvalidInput, u"%1 holds no private key in PEM form without passphrase"_s.arg(keyFile));
    if (!belongTogether(chain.first(), key))
        return fail(ErrorKind::InvalidInput, u"the key in %1 does not belong to the certificate in %2"_s.arg(keyFile, certificateFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace qasid::http
