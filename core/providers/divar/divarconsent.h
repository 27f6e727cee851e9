#pragma once

#include "core/providers/divar/accessrequests.h"
#include "core/providers/divar/divartokens.h"

namespace qasid::divar {

//! Turns what a browser came back with into a grant: the code into tokens, the tokens into the person they belong to. Main thread.
class DivarConsent : public QObject {
    Q_OBJECT
public:
    //! All outlive it.
    DivarConsent(const DivarApi &api, OAuthClient &oauth, DivarTokens &tokens, const Secrets &secrets, const Clock &clock);

    Result<QUrl> ask(const QStringList &purposes, const QString &subject, const QUrl &redirect);
    Future<AccessGrant> take(const QMap<QByteArray, QByteArray> &query);

Q_SIGNALS:
    //! What was asked for or answered, to be kept; told from the event loop, not within the call that changed it.
    void secretsChanged(const QMap<QString, QString> &changed);

private:
    void keepRequests();
    void learnWho(const AccessRequests::Request &request, const Tokens &tokens, TimeMs asked, const Promise<AccessGrant> &promise);
    AccessGrant keep(const AccessRequests::Request &request, const Tokens &tokens, TimeMs asked, const Customer &person);

    OAuthClient &m_oauth;
    DivarTokens &m_tokens;
    const Clock &m_clock;
    QString m_kept;
    AccessRequests m_requests;
};

} // namespace qasid::divar
