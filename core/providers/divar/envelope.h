#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace qasid::divar {

//! An event's outer form: {"type", "<payload key>": {…}, "metadata"?}.
struct Envelope {
    QString type; //!< as written, in capital letters
    QJsonObject payload; //!< empty where the type is not known or its object is missing
    QString payloadKey; //!< the name it stood under
    QJsonObject metadata; //!< what was given when subscribing

    //! Names the delivery by what it says, whatever metadata it came with: "sha256/…".
    QString key() const;
    //! The person whose access the event came with, where Qasid made the subscription.
    QString access() const;
};

//! The metadata's field in which a subscription carries the remote id of the person whose access it was made with.
inline constexpr QLatin1StringView kAccessField{"qasid_access"};

//! Reads the envelope. The Error's detail is a reason fit for the quarantine; formats that Divar sends no more are named there.
Result<Envelope> readEnvelope(const QByteArray &body);

} // namespace qasid::divar
