#pragma once

#include "core/model/account.h"
#include "core/provider/accountform.h"

#include <QUrl>

namespace qasid::divar {

//! An account's settings, read. Unset ones have their defaults; addresses have no slash at the end.
struct Settings {
    //! Which paths messages to the chatbot are posted to.
    enum class Paths { Current, Experimental };

    QString appSlug; //!< also the OAuth client id; may be empty, and then nobody can give access
    QUrl apiBase;
    QUrl oauthBase;
    QUrl uploadBase;
    Paths paths = Paths::Current;
};

//! What a Divar account is made of. Secrets: "api_key", "identification_key", "client_secret", and, made by Qasid itself, one
//! "grant/USER_ID" for each access that somebody gave (grants.h) and one for what was asked for (accessrequests.h).
const AccountForm &accountForm();

inline constexpr QLatin1StringView kRequestsSecret{"access_requests"};

Settings settingsOf(const Account &account);

//! Checks settings and secrets together, without contacting anyone. Fails as InvalidInput with the field in providerCode.
Result<Done> validateAccount(const QMap<QString, QString> &settings, const Secrets &secrets);

} // namespace qasid::divar
