#pragma once

#include <QTemporaryDir>

//! A certificate authority that lives as long as a test, made with the openssl program.
class Certificates {
public:
    //! Fails the test when openssl does not work.
    Certificates();

    //! The authority's own certificate, in PEM.
    QByteArray authority() const;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    //! A certificate for 127.0.0.1 and localhost, and its key.
    QString serverCertificate() const { return file(QStringLiteral("server.pem")); }
    QString serverKey() const { return file(QStringLiteral("server.key")); }
    //! The key of another certificate.
    QString otherKey() const { return file(QStringLiteral("authority.key")); }
    //! For a host that is not this one.
    QString foreignCertificate() const { return file(QStringLiteral("foreign.pem")); }
    QString foreignKey() const { return file(QStringLiteral("foreign.key")); }
    //! The server's key, encrypted with a passphrase.
    QString encryptedKey() const { return file(QStringLiteral("encrypted.key")); }

private:
    void openssl(const QStringList &arguments);
    void issue(const QString &name, const QString &names);

    QTemporaryDir m_folder;
};
