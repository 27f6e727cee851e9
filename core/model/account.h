#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/answerrules.h"

#include <QMap>
#include <QString>

#include <optional>

namespace qasid {

//! An account with a provider, as stored. Secrets are not here: they live in the keychain and in memory (Secrets).
struct Account {
    AccountId id;
    QString provider; //!< id of the provider
    QString name; //!< what the agent calls it
    QString colour; //!< name of one of the eight account colours; empty for the provider's default
    bool enabled = true; //!< false: paused by the agent; nothing is sent or received
    //! Set while the provider refuses the key: sending waits until a new one is entered.
    std::optional<Error> keyRefused;
    QMap<QString, QString> settings; //!< by the keys of the provider's AccountForm
    QString webhookToken; //!< the unguessable part of the webhook path
    AnswerRules answerRules = {}; //!< how presses of buttons are answered
    int retentionDays = 0; //!< messages older than this are deleted; 0 keeps them forever
    TimeMs created = 0;
};

//! The secrets of one account by the keys of the provider's AccountForm. In memory only; never logged or stored elsewhere.
using Secrets = QMap<QString, QString>;

} // namespace qasid
