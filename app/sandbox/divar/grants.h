#pragma once

#include "app/sandbox/divar/world.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace qasid::sandbox::divar {

//! What somebody allowed the app, as one pair of tokens.
struct Grant {
    int family = 0; //!< equal for all that came from one consent
    QString user;
    QStringList scopes;
    QString access;
    QString refresh; //!< empty without offline_access
    TimeMs accessUntil = 0;
    TimeMs refreshUntil = 0;
    std::optional<TimeMs> replaced; //!< when a refresh gave another pair; both work for two minutes more

    bool has(QStringView scope) const { return scopes.contains(scope); }
};

//! A subscription to events; it ends with the token it was made with.
struct Subscription {
    QString access;
    QString user;
    QString eventType;
    QString post; //!< empty: all of the user's
    QJsonObject metadata;
};

//! Consents, their codes and tokens, and the subscriptions made with them. Has a clock of its own that can be put forward.
class Grants {
public:
    explicit Grants(World &world);

    TimeMs now() const { return SystemClock().now() + m_forward; }
    void putForward(TimeMs by) { m_forward += by; }

    //! A code for a consent, good once and for ten minutes.
    QString consent(const QString &user, const QStringList &scopes, const QString &redirect);
    //! The first pair of tokens. Null for a code that is unknown, old or used, or was given with another redirect address; one that
    //! is used twice ends what it gave.
    const Grant *exchange(const QString &code, const QString &redirect, int expiresIn);
    //! Another pair. Null when the refresh token does not serve any more.
    const Grant *refresh(const QString &refreshToken, const QString &access, int expiresIn);

    //! The grant of an access token that still works; null otherwise.
    const Grant *byAccess(const QString &access) const;
    //! Ends everything the person gave. Answers the scopes there were.
    QStringList revoke(const QString &user);

    void subscribe(const Subscription &subscription);
    //! The living subscription for events of that post; null when there is none.
    const Subscription *subscription(const QString &owner, const QString &eventType, const QString &post) const;

    QJsonArray grantsToJson() const; //!< without tokens
    QJsonArray subscriptionsToJson() const;

private:
    struct Code {
        QString code;
        QString user;
        QStringList scopes;
        QString redirect;
        TimeMs until = 0;
        int family = 0;
        bool used = false;
    };
    const Grant *issue(int family, const QString &user, const QStringList &scopes, int expiresIn);
    bool alive(const Grant &grant) const;

    World &m_world;
    TimeMs m_forward = 0;
    int m_lastFamily = 0;
    std::vector<Code> m_codes;
    std::vector<Grant> m_grants;
    std::vector<Subscription> m_subscriptions;
};

} // namespace qasid::sandbox::divar
