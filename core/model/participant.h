#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace qasid {

//! Where a fact about a customer came from. Stored words.
namespace factsource {
inline constexpr QLatin1StringView kProfile{"profile"}; //!< the provider sends it with messages
inline constexpr QLatin1StringView kPress{"press"}; //!< they pressed a button
inline constexpr QLatin1StringView kContact{"contact"}; //!< they shared a contact card
inline constexpr QLatin1StringView kSend{"send"}; //!< the provider's answer to a message for them
inline constexpr QLatin1StringView kAccess{"access"}; //!< they signed in and gave permission
inline constexpr QLatin1StringView kStart{"start"}; //!< where they began the conversation
inline constexpr QLatin1StringView kLookup{"lookup"}; //!< an agent had it looked up at the provider
} // namespace factsource

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
    //! Where each fact came from: by field ("remote_id", "name", "phone", "email") or name of a fact a word of factsource.
    QMap<QString, QString> sources = {};
    bool operator==(const Customer &) const = default;

    //! Nickname, else name, else phone or channel address; may be empty.
    QString displayName() const;
};

} // namespace qasid
