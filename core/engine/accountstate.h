#pragma once

#include "core/model/account.h"

#include <QString>

namespace qasid {

//! An account with how it is doing.
struct AccountState {
    enum class Health { Good, Attention, Offline, Paused };
    Account account;
    Health health = Health::Good;
    QString webhookUrl; //!< what to paste at the provider; empty where it sends no webhooks
    bool receiving = false;
    int port = 0; //!< where it receives; 0 where it does not
    std::optional<TimeMs> lastReceived; //!< since start
    std::optional<Error> trouble; //!< why health is not Good
    bool hasSecrets = true; //!< false: keys must be entered (keychain emptied, profile copied)
};

} // namespace qasid
