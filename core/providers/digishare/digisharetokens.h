#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/model/account.h"
#include "core/net/httpclient.h"
#include "core/providers/digishare/settings.h"

#include <QObject>

#include <vector>

namespace qasid::digishare {

//! Gives the bearer token for a call: the personal one, or one got for client credentials (RFC 6749, 4.4), which is kept in memory
//! only, renewed before it expires, and fetched once however many calls wait for it. Main thread.
class DigishareTokens : public QObject {
    Q_OBJECT
public:
    //! `http` and `clock` outlive it.
    DigishareTokens(const Settings &settings, Secrets secrets, HttpClient &http, const Clock &clock);

    //! A token to use now. An Error has a known outcome: whatever needed the token was not sent. Wrong credentials fail as
    //! Unauthorized.
    Future<QString> token();

    //! The server refused `token`. True when asking again can bring another one; a personal token is the only one there is.
    bool forget(const QString &token);

    //! What must not appear in any text.
    QStringList secrets() const;

private:
    void fetch();
    void finish(const Result<HttpAnswer> &answer);
    Result<QString> take(const Result<HttpAnswer> &answer);

    QUrl m_address;
    Secrets m_secrets;
    HttpClient &m_http;
    const Clock &m_clock;
    QString m_token;
    TimeMs m_renewAt = 0;
    std::vector<Promise<QString>> m_waiting;
};

} // namespace qasid::digishare
