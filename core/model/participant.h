#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QString>

namespace qasid {

//! A customer, as one account knows them. Every field may be empty.
struct Customer {
    ParticipantId id;
    AccountId account;
    QString remoteId;
    QString name; //!< as the provider gave it, without bidi overrides
    QString nickname; //!< given by an agent; stays on this computer
    QString phone;
    QString email;
    QString channel; //!< "whatsapp", "messenger", …: what they write from
    QString channelAddress; //!< their address there (a phone number, a user name)
    //! Further facts of the provider, as name and value, for the customer panel.
    QJsonObject facts;
    bool operator==(const Customer &) const = default;

    //! Nickname, else name, else phone or channel address; may be empty.
    QString displayName() const;
};

} // namespace qasid
