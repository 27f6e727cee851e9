#pragma once

#include "core/model/access.h"
#include "core/model/account.h"
#include "core/provider/webhookcodec.h"

#include <QString>

namespace qasid {

//! An account with how it is doing.
struct AccountState {
    enum class Health { Good, Attention, Offline, Paused };
    Account account;
    Health health = Health::Good;
    QString webhookUrl; //!< what to paste at the provider; empty where it sends no webhooks
    //! An address beside the one for events, as the provider describes it.
    struct Address {
        WebhookEndpoint endpoint;
        QString url;
    };
    std::vector<Address> addresses;
    QString publicLink; //!< where customers find the account; empty where there is no such page
    std::vector<AccessGrant> grants; //!< who gave access to what
    //! How an account is doing that has to be asked for news.
    struct Polling {
        int budget = 0; //!< requests a minute
        int used = 0; //!< of them in the last minute
        int conversations = 0; //!< followed
        int waiting = 0; //!< due, but not asked yet
        std::optional<TimeMs> last; //!< when the provider last answered
        std::optional<TimeMs> pausedUntil; //!< it asked to slow down, or could not be reached
    };
    std::optional<Polling> polling; //!< absent where the provider tells by itself
    bool receiving = false;
    int port = 0; //!< where it receives; 0 where it does not
    std::optional<TimeMs> lastReceived; //!< since start
    std::optional<Error> trouble; //!< why health is not Good
    bool hasSecrets = true; //!< false: keys must be entered (keychain emptied, profile copied)
};

} // namespace qasid
