#pragma once

#include "core/providers/divar/oauthclient.h"

#include <QTimer>

#include <map>

namespace qasid::divar {

//! The access tokens of those who gave access: handed out for calls, renewed one at a time for each grant however many calls wait, and
//! kept through secretsChanged() before they are used. A call that is on its way with the token before keeps it: Divar takes the old
//! pair for two more minutes, and a renewal whose answer was lost is tried again within them. Main thread.
class DivarTokens : public QObject {
    Q_OBJECT
public:
    //! `oauth` and `clock` outlive it.
    DivarTokens(OAuthClient &oauth, const Secrets &secrets, const Clock &clock);

    const std::vector<Grant> &grants() const { return m_grants; }
    const Grant *find(int number) const;

    //! A token to use now. An Error has a known outcome: whatever needed the token was not sent. An access that has ended is Forbidden
    //! with "access_missing".
    Future<QString> token(int grant);
    //! The server refused `token`: another one.
    Future<QString> replace(int grant, const QString &token);

    //! Takes a new grant in; those of the same person that it covers go.
    void add(Grant grant);
    //! Forgets all grants of a person.
    void drop(const QString &user);
    //! Notes that events were subscribed with the grant's present token.
    void setSubscribed(int grant);

    //! From now on grants are renewed before they end: those that read chats before their token does, others before the month in which
    //! they can be.
    void keepUp();
    //! Does what is due by the clock; called by a timer once keepUp() was.
    void look();

Q_SIGNALS:
    void secretsChanged(const QMap<QString, QString> &changed);
    void accessLost(const QString &user);
    //! There is a new token: given, or renewed.
    void renewed(int grant);

private:
    //! How renewing a grant goes.
    struct Renewal {
        std::vector<Promise<QString>> waiting; //!< not empty while it runs
        bool running = false;
        int failures = 0;
        TimeMs notBefore = 0;
        Error fault;
    };

    Grant *findMutable(int number);
    bool isUsable(const Grant &grant) const;
    TimeMs renewAt(const Grant &grant) const;
    Future<QString> renewLater(int grant);
    void renew(int grant);
    void takeTokens(int grant, TimeMs asked, const Result<Tokens> &tokens);
    Error noteFailure(Grant &grant, Error error);
    Error lose(const Grant &grant);
    void answer(int grant, const Result<QString> &token);
    void keep(const QString &user);

    OAuthClient &m_oauth;
    const Clock &m_clock;
    std::vector<Grant> m_grants;
    std::map<int, Renewal> m_renewals;
    int m_lastNumber = 0;
    bool m_keepingUp = false;
    QTimer m_timer;
};

} // namespace qasid::divar
