#pragma once

#include "core/model/account.h"
#include "core/provider/accountform.h"

#include <QUrl>

namespace qasid::digishare {

//! An account's settings, read. Unset ones have their defaults.
struct Settings {
    enum class Sender { Messages, Event };
    enum class WebhookAuth { None, Basic, Bearer, Header };

    QUrl apiBase; //!< without a slash at the end
    QUrl eventBase; //!< without a slash at the end
    Sender sender = Sender::Messages;
    WebhookAuth webhookAuth = WebhookAuth::None;
    QString webhookUser;
    QString webhookHeader;
    QString companyId;
    QString providerType; //!< which row of the file limits counts: "whatsapp", "telegram", …
};

//! What a Digishare account is made of.
const AccountForm &accountForm();

Settings settingsOf(const Account &account);

//! settingsOf().webhookAuth alone, for every webhook asks for it.
Settings::WebhookAuth webhookAuthOf(const Account &account);

//! Checks settings and secrets together, without contacting anyone. Fails as InvalidInput with the field in providerCode.
Result<Done> validateAccount(const QMap<QString, QString> &settings, const Secrets &secrets);

//! "user:password" of Basic authentication: the secret itself when it holds both, else the user setting and the secret.
QString basicCredentials(const Settings &settings, const QString &secret);

} // namespace qasid::digishare
