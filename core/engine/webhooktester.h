#pragma once

#include "core/base/clock.h"
#include "core/engine/accounts.h"

#include <QMap>
#include <QObject>
#include <QUrl>

namespace qasid {

class HttpClient;

//! Posts a test event to an account's own public address, as its provider would, and waits for it to come back to this receiver.
//! Main thread.
class WebhookTester : public QObject {
    Q_OBJECT
public:
    WebhookTester(HttpClient &http, const Clock &clock, QObject *parent = nullptr);

    //! Milliseconds until it came back. Fails as the post fails, as Unauthorized when the address answered with the wrong key, and
    //! as Conflict when something else than this receiver answered.
    Future<int> test(const Accounts::Entry &entry, const QUrl &webhookUrl);

    //! To be called for each test event the receiver sees.
    void arrived(AccountId account, const QByteArray &nonce);

private:
    HttpClient &m_http;
    const Clock &m_clock;
    QMap<QByteArray, TimeMs> m_arrived; //!< by nonce; 0 while it is awaited
};

} // namespace qasid
