#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace qasid::sandbox {

//! How webhooks prove where they come from: the static ways a provider's dashboard offers.
struct WebhookAuth {
    enum class Kind { None, Basic, Bearer, Header };
    Kind kind = Kind::None;
    QString secret; //!< Basic "user:password", Bearer the token, Header "Name: value"

    //! Fails as InvalidInput when `kind` is no known word or the secret does not fit it.
    static Result<WebhookAuth> make(const QString &kind, const QString &secret);
};

//! The command line of qasid-sandbox.
struct Options {
    QString provider;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; //!< 0 takes a free one
    QUrl webhook; //!< may come later, over /sandbox/webhook
    WebhookAuth webhookAuth;
    QString token;
    QString clientId;
    QString clientSecret;
    QString identificationKey; //!< what Divar sends as Authorization
    QString script; //!< name of a built-in script or a file; empty when quiet
    double speed = 1; //!< all pauses are divided by it
    quint32 seed = 0;
    QJsonObject settings; //!< as of PUT /sandbox/settings, from the beginning
    bool untilInputEnds = false; //!< the one who started it holds the other end
};

//! Reads the arguments without the program's name. `--help` fails with the help text as detail and kind Cancelled, everything
//! wrong as InvalidInput with one sentence.
Result<Options> readOptions(const QStringList &arguments, const QStringList &providers);

} // namespace qasid::sandbox
