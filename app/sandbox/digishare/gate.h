#pragma once

#include "app/sandbox/digishare/livechat.h"
#include "app/sandbox/options.h"
#include "app/sandbox/ratewindow.h"
#include "core/http/router.h"

#include <QSet>

namespace qasid::sandbox::digishare {

using Captured = QMap<QByteArray, QByteArray>;

//! Guards every call of the API: the bearer token (401) and the rate limit (429), with its headers on each answer.
class Gate {
public:
    Gate(const Options &options, LiveChat &chat);

    //! The route behind the token and the limit.
    http::Router::Route guarded(http::Router::Route route);
    //! The route behind the limit alone.
    http::Router::Route limited(http::Router::Route route);

    //! A token for client credentials; empty when they are wrong.
    QString issueToken(const QString &clientId, const QString &clientSecret);

private:
    bool authorised(const InboundRequest &request) const;

    QString m_clientId;
    QString m_clientSecret;
    QSet<QByteArray> m_tokens;
    LiveChat &m_chat;
    RateWindow m_minute{60'000};
};

//! An error answer in the words of the API's framework: {"message": …}.
http::Response errorResponse(int status, const QString &message = {});

} // namespace qasid::sandbox::digishare
