#pragma once

#include "core/model/access.h"
#include "core/model/account.h"
#include "core/model/outboxitem.h"

#include <QStringList>

#include <vector>

namespace qasid::divar {

//! An access that somebody gave, with its tokens. One person may have given several: each is for what it was asked for, and they stand
//! side by side in the one secret "grant/USER_ID". Tokens stay in memory and in the keychain.
struct Grant {
    int number = 0; //!< in memory only, never used twice in a session
    QString user; //!< remote id
    QString phone; //!< as E.164; may be empty
    QString access; //!< token for calls
    QString refresh; //!< token for new ones; empty where it cannot be renewed
    TimeMs obtained = 0; //!< when the tokens were asked for
    TimeMs expires = 0; //!< when `access` ends; 0 when it is to be renewed before anything else
    TimeMs given = 0;
    QStringList scopes;
    QStringList purposes;
    QString subject;
    QString redirect; //!< the address that it was given over; wanted again with each renewal
    //! New tokens were asked for. Kept as one to be renewed at once, for should this process end before the answer is there, the old pair
    //! works only for two more minutes.
    bool renewing = false;
    bool subscribed = false; //!< events were subscribed with this very `access`
};

//! The secrets' part that is grants, in the order of the secrets. What cannot be read is left out.
std::vector<Grant> grantsFrom(const Secrets &secrets);
//! The name and the value of the secret that keeps all grants of a user; the value is empty where there is none.
QString grantKey(const QString &user);
QString grantSecret(const std::vector<Grant> &grants, const QString &user);

//! As others see them: one entry for each person and subject.
std::vector<AccessGrant> publicGrants(const std::vector<Grant> &grants);

//! Whether its giver can be messaged first with it.
bool allowsMessages(const Grant &grant);
//! Whether it brings the messages of post chats.
bool readsChats(const Grant &grant);
//! The grant whose access is used for a message to a person, if there is one.
const Grant *grantForUser(const std::vector<Grant> &grants, const QString &user);
//! The grant that a message into a post's chat is written with: of the person the conversation names, else of the only one who gave a
//! fitting one; among theirs the narrowest. Fails as Forbidden with "access_missing".
Result<const Grant *> grantForPost(const std::vector<Grant> &grants, const SendTarget &target);

} // namespace qasid::divar
