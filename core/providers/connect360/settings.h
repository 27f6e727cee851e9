#pragma once

#include "core/model/account.h"
#include "core/provider/accountform.h"

#include <QUrl>

#include <optional>

namespace qasid::connect360 {

//! How values are written for tRPC: as they are, or wrapped by superjson.
enum class Encoding { Json, Superjson };

//! An account's settings, read. Unset ones have their defaults; addresses and paths have no slash at the end.
struct Settings {
    QUrl apiBase;
    QString trpcPath; //!< with a slash at the beginning, or empty for the address itself
    std::optional<Encoding> encoding; //!< absent: told from the answers
    QString multipartField;
    QString aiAgent; //!< may be empty
    int requestsPerMinute = 0;
};

//! What a Connect360 account is made of. The secret is "api_key".
const AccountForm &accountForm();

Settings settingsOf(const Account &account);

//! Checks settings and secrets together, without contacting anyone. Fails as InvalidInput with the field in providerCode.
Result<Done> validateAccount(const QMap<QString, QString> &settings, const Secrets &secrets);

} // namespace qasid::connect360
