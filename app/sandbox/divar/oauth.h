#pragma once

#include "app/sandbox/divar/kenar.h"
#include "app/sandbox/options.h"
#include "app/sandbox/sandboxserver.h"

#include <QStringList>

namespace qasid::sandbox::divar {

//! /oauth2/auth and /oauth2/token: a page on which a person allows or refuses, codes and tokens, checked as RFC 6749 and the
//! provider's pages say.
class OAuth {
public:
    OAuth(const Options &options, Kenar &kenar);

    void addRoutes(http::Router &api);
    //! The redirect addresses that the panel knows.
    void setRedirects(const QStringList &redirects) { m_redirects = redirects; }
    const QStringList &redirects() const { return m_redirects; }

private:
    using Parameters = QMap<QByteArray, QByteArray>;

    http::Response authorize(const InboundRequest &request);
    http::Response token(const InboundRequest &request);
    http::Response exchange(const Parameters &form);
    http::Response refresh(const Parameters &form);
    //! What is wrong with the question itself, so that nobody can be sent back; empty when nothing is.
    QString wrongClient(const Parameters &question) const;
    //! The error to send back with; empty when nothing is wrong. `words` tells more.
    QString wrongQuestion(const Parameters &question, QString &words) const;
    QString wrongScope(const QString &scope) const;
    http::Response consentPage(const Parameters &question) const;
    http::Response decide(const Parameters &question, const QString &decision, const QString &who);

    QString m_clientId;
    QString m_clientSecret;
    Kenar &m_kenar;
    QStringList m_redirects;
};

//! An error in OAuth's own shape.
http::Response oauthError(int status, const QString &error, const QString &description);

} // namespace qasid::sandbox::divar
