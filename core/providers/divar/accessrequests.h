#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/providers/divar/settings.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace qasid::divar {

//! The consents that were asked for and not answered yet. Each has a random state, which is good once and for an hour (RFC 6749, 10.12),
//! also when Qasid is started anew in between.
class AccessRequests {
public:
    struct Request {
        QStringList purposes;
        QString subject;
        QString redirect;
        QStringList scopes;
    };
    //! What the browser came back with.
    struct Answer {
        Request request;
        QString code;
    };

    //! `kept` is what kept() was before; `clock` outlives it.
    AccessRequests(Settings settings, bool hasSecret, const QString &kept, const Clock &clock);

    //! All of it as text, for the keychain; empty where nothing is open.
    QString kept() const;

    //! See ProviderSession::askForAccess().
    Result<QUrl> ask(const QStringList &purposes, const QString &subject, const QUrl &redirect);

    //! Finds the request that an answer belongs to, which ends with it. Fails as Unauthorized for an answer that nobody asked for, or too
    //! late, as Forbidden when the person refused.
    Result<Answer> take(const QMap<QByteArray, QByteArray> &query);

private:
    struct Open {
        QByteArray state;
        TimeMs asked = 0;
        Request request;
    };
    Result<Done> checkAsking(const QUrl &redirect) const;
    QUrl consentPage(const Open &open) const;
    static QJsonObject toJson(const Open &open);
    void read(const QJsonObject &object);

    const Settings m_settings;
    const bool m_hasSecret;
    const Clock &m_clock;
    std::vector<Open> m_open;
};

} // namespace qasid::divar
