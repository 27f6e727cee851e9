#pragma once

#include "core/base/clock.h"
#include "core/providers/divar/divarapi.h"
#include "core/providers/divar/grants.h"

#include <QObject>

namespace qasid::divar {

//! What the token address gives out.
struct Tokens {
    QString access;
    QString refresh; //!< empty where it gave none
    TimeMs lifetime = 0; //!< of `access`, in milliseconds
    QStringList scopes; //!< empty where it did not say, which means: those that were asked for (RFC 6749, 5.1)
};

//! Divar's token address (RFC 6749, 4.1.3 and 6). Every call goes out once. Its errors have a known outcome as far as messages are
//! concerned; refused consents and refresh tokens are Forbidden with the code "invalid_grant". Main thread.
class OAuthClient : public QObject {
    Q_OBJECT
public:
    //! `api` outlives it.
    explicit OAuthClient(const DivarApi &api);

    Future<Tokens> exchange(const QString &code, const QString &redirect);
    Future<Tokens> renew(const Grant &grant);
    //! Whose token it is. Asked a second time when the first answer did not come.
    Future<Customer> whoIs(const QString &accessToken);

private:
    using Form = QList<QPair<QByteArray, QString>>;
    Future<Tokens> ask(Form form, const QStringList &secrets);
    void askWho(const QString &accessToken, bool mayRepeat, const Promise<Customer> &promise);

    const DivarApi &m_api;
};

} // namespace qasid::divar
